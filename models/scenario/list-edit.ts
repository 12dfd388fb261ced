/** What is done to a list: an item goes to another place, one is put in, one is taken out. */
export type ListEdit =
  | { readonly kind: 'move'; readonly from: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly item: unknown }
  | { readonly kind: 'remove'; readonly at: number };

/** The list once it was edited; as it was where no such item is there, or no such place. */
export function editedItems(items: readonly unknown[], edit: ListEdit): readonly unknown[] {
  const isThere = (place: number) => Number.isInteger(place) && place >= 0 && place < items.length;
  switch (edit.kind) {
    case 'move':
      return isThere(edit.from) && isThere(edit.to)
        ? items.toSpliced(edit.from, 1).toSpliced(edit.to, 0, items[edit.from])
        : items;
    case 'insert':
      return isThere(edit.at) || edit.at === items.length
        ? items.toSpliced(edit.at, 0, edit.item)
        : items;
    case 'remove':
      return isThere(edit.at) ? items.toSpliced(edit.at, 1) : items;
  }
}

/** Where the item at a place of the list comes to stand; undefined for the one that is taken out. */
export function placeAfter(edit: ListEdit, place: number): number | undefined {
  if (edit.kind === 'insert') return place < edit.at ? place : place + 1;
  const from = edit.kind === 'move' ? edit.from : edit.at;
  if (place === from) return edit.kind === 'move' ? edit.to : undefined;
  const closed = place < from ? place : place - 1;
  if (edit.kind === 'remove') return closed;
  return closed < edit.to ? closed : closed + 1;
}
