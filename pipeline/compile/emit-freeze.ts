/** Where a tree holds objects: by key what it holds there; `*` stands for the members of a list. */
interface Plan {
  readonly [key: string]: Plan;
}

/**
 * A function, as source, that freezes whatever has the shape of some plain data, to its leaves.
 *
 * It is written out for the data at hand: to go through every key of every record on load would take longer than all else
 * that the package does on load taken together.
 */
export function emitFreeze(value: unknown): string {
  return `(tree) => {\n${emitMembers(planOf([value]), 'tree', 1)}  return Object.freeze(tree);\n}`;
}

function emitMembers(plan: Plan, holder: string, depth: number): string {
  const indent = '  '.repeat(depth);
  return Object.entries(plan)
    .map(([key, inner]) => {
      if (key === '*') {
        const member = `member${depth}`;
        const body = `${emitMembers(inner, member, depth + 1)}${indent}  Object.freeze(${member});\n`;
        return `${indent}for (const ${member} of ${holder}) {\n${body}${indent}}\n`;
      }
      const held = `${holder}[${JSON.stringify(key)}]`;
      const freeze = `Object.freeze(${held});\n`;
      if (Object.keys(inner).length === 0) return `${indent}${freeze}`;
      return `${indent}if (${held}) {\n${emitMembers(inner, held, depth + 1)}${indent}  ${freeze}${indent}}\n`;
    })
    .join('');
}

/** Where any of some values of one kind holds objects, at every depth. */
function planOf(values: readonly unknown[]): Plan {
  const held = new Map<string, object[]>();
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      if (typeof member !== 'object' || member === null) continue;
      const name = Array.isArray(value) ? '*' : key;
      held.set(name, [...(held.get(name) ?? []), member]);
    }
  }
  return Object.fromEntries([...held].map(([key, members]) => [key, planOf(members)]));
}
