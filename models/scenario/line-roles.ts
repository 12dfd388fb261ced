interface Role {
  readonly id: string;
  readonly career?: { readonly to: string } | undefined;
}

interface Line {
  readonly role: string;
  readonly arrivals?: readonly { readonly role: string }[] | undefined;
}

/** The roles that people in a line of posts may have: its own, those who arrive, and what they become. */
export function rolesOfLine<R extends Role>(roles: readonly R[], line: Line): R[] {
  const roleOf = (id: string) => roles.filter((role) => role.id === id);
  const found = new Set([line.role, ...(line.arrivals ?? []).map(({ role }) => role)]);
  for (const id of found) for (const { career } of roleOf(id)) if (career) found.add(career.to);
  return [...found].flatMap(roleOf);
}
