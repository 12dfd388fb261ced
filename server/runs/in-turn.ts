/** Pieces of work that keep so many threads busy. */
export const enoughFor = (threads: number): number => 3 * threads;

/**
 * Does something with each item, with few of them under way at a time: however many there are, others take
 * their turn between them, and they are dropped at once.
 * @param onAllBegun told when the last has been begun
 */
export async function inTurn<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
  onAllBegun = () => {},
): Promise<void> {
  const left = items[Symbol.iterator]();
  const takeItems = async () => {
    for (let next = left.next(); !next.done; next = left.next()) await work(next.value);
    onAllBegun();
  };
  await Promise.all(Array.from({ length: atOnce }, takeItems));
}
