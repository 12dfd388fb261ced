/** One input of a lever as it is, and whose it is. */
export interface OwnValue {
  value: number;
  name: string;
  team?: string;
  role: string;
}

/** A lever whose inputs differ as they are. */
export interface Differing {
  /** The values, the highest first, each with those whose it is. */
  values: readonly { value: number; names: readonly string[] }[];
  /** What to choose so that one value is left: `a team`, `a role`. */
  choose: string;
}

/** How the inputs of a lever differ as they are; undefined where all are alike. */
export function differingOf(own: readonly OwnValue[]): Differing | undefined {
  const byValue = Map.groupBy(own, ({ value }) => value);
  if (byValue.size < 2) return undefined;
  return {
    values: [...byValue]
      .map(([value, those]) => ({ value, names: those.map(({ name }) => name) }))
      .toSorted((a, b) => b.value - a.value),
    choose: chooseOf(own),
  };
}

function chooseOf(own: readonly OwnValue[]): string {
  const makesAlike = (keyOf: (each: OwnValue) => string | undefined): boolean => {
    const groups = [...Map.groupBy(own, keyOf).values()];
    return groups.some((group) => new Set(group.map(({ value }) => value)).size === 1);
  };
  const ways = [
    ...(makesAlike(({ team }) => team) ? ['a team'] : []),
    ...(makesAlike(({ role }) => role) ? ['a role'] : []),
  ];
  return ways.length > 0 ? ways.join(' or ') : 'a team and a role';
}
