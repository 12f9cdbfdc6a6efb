/**
 * Freezes plain data to its leaves, and returns it. What is frozen already is taken to be so throughout: the two module
 * systems open the same JSON file, and only the first has to go through it.
 */
export function deepFreeze<T>(tree: T): T {
  if (typeof tree !== 'object' || tree === null || Object.isFrozen(tree)) return tree;
  for (const key in tree) {
    const member = tree[key];
    if (typeof member === 'object' && member !== null) deepFreeze(member);
  }
  return Object.freeze(tree);
}
