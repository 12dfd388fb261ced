import { leadTo } from './lead-to.ts';

export type Move = 'up' | 'down';

/** After an item was moved: the cursor stays on its button, or on the other one where it can go no further. */
export function leadToMoved(root: ParentNode, path: string, move: Move): void {
  const moves = root.querySelector(`[data-moves="${CSS.escape(path)}"]`);
  // Cards are drawn by place: the one that moved may have come to where one was closed.
  const card = moves?.closest('details');
  if (card) card.open = true;
  const button = (which: Move) =>
    moves?.querySelector<HTMLButtonElement>(`[data-move=${which}]:enabled`);
  (button(move) ?? button(move === 'up' ? 'down' : 'up'))?.focus();
}

/** After an item was removed: the cursor goes to the one that took its place, else to the one before, else to the list. */
export function leadToRemaining(root: ParentNode, list: string, removed: number): void {
  const places = [removed, removed - 1].map((index) => `${list}[${index}]`);
  const isThere = (path: string) => root.querySelector(`[data-moves="${CSS.escape(path)}"]`);
  leadTo(root, places.find(isThere) ?? list);
}
