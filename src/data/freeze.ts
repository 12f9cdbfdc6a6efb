/** Freezes plain data to its leaves, and returns it. A list that a user has frozen is gone through as well: its rows may not be. */
export function deepFreeze<T>(tree: T): T {
  if (typeof tree !== 'object' || tree === null) return tree;
  for (const key in tree) {
    const member = tree[key];
    if (typeof member === 'object' && member !== null) deepFreeze(member);
  }
  return Object.freeze(tree);
}
