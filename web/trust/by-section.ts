/** Items under the section that each belongs to, in the order in which they come. */
export function bySection<Item extends { section: string }>(
  items: readonly Item[],
): [section: string, items: Item[]][] {
  const sections = new Map<string, Item[]>();
  for (const item of items) {
    sections.set(item.section, [...(sections.get(item.section) ?? []), item]);
  }
  return [...sections];
}
