import type { FreezePlan } from '../../src/freeze.js';

/** Where any of some values of one kind holds objects, at every depth. */
export function freezePlan(...values: readonly unknown[]): FreezePlan {
  const held = new Map<string, object[]>();
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      if (typeof member !== 'object' || member === null) continue;
      const name = Array.isArray(value) ? '*' : key;
      held.set(name, [...(held.get(name) ?? []), member]);
    }
  }
  return [...held].map(([key, members]) => [key, freezePlan(...members)]);
}
