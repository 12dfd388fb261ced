type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * What a tab keeps for itself, so that a reload finds it whatever other tabs have kept since, and for the next visit:
 * a new tab begins with what was kept last in any.
 * @param own kept for this tab alone
 * @param shared kept for every tab
 */
export const tabShelf = (own: Shelf, shared: Shelf): Shelf => ({
  getItem: (key) => own.getItem(key) ?? shared.getItem(key),
  setItem(key, value) {
    own.setItem(key, value);
    shared.setItem(key, value);
  },
});
