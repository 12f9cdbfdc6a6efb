/** The members of a list by key, in their order. */
export function groupByKey<T>(list: readonly T[], keyOf: (member: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of list) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return groups;
}
