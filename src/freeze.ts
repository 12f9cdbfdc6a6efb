/** Where a tree holds objects: a key with the plan of what it holds; `*` stands for the members of a list. */
export type FreezePlan = readonly (readonly [key: string, inner: FreezePlan])[];

/**
 * Freezes a tree of plain data in place and returns it, so that no user of a shared object can change another's.
 *
 * The plan is made when the data is generated. To look for the objects on load instead, through every key of every
 * record, takes most of the time that the whole package takes to load.
 * @public called by the generated modules
 */
export function freeze<T extends object>(tree: T, plan: FreezePlan): T {
  for (const [key, inner] of plan) {
    const members: unknown[] = key === '*' && Array.isArray(tree) ? tree : [Reflect.get(tree, key)];
    for (const member of members) if (typeof member === 'object' && member !== null) freeze(member, inner);
  }
  return Object.freeze(tree);
}
