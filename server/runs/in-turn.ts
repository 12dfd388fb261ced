/** Pieces of work handed to the pool at a time, for each thread: enough to keep it busy. */
const HANDED_OUT = 3;

/**
 * Does something with each item, with few of them under way at a time: however many there are, others take
 * their turn between them, and they are dropped at once.
 * @param onAllBegun told when the last has been begun
 */
export async function inTurn<Item>(
  items: readonly Item[],
  threads: number,
  work: (item: Item) => Promise<void>,
  onAllBegun = () => {},
): Promise<void> {
  const left = items.values();
  const takeItems = async () => {
    for (const item of left) await work(item);
    onAllBegun();
  };
  await Promise.all(Array.from({ length: HANDED_OUT * threads }, takeItems));
}
