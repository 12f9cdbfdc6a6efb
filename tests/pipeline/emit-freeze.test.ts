import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emitFreeze } from '../../pipeline/compile/emit-freeze.js';

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const compile = (source: string): ((tree: unknown) => unknown) => new Function(`return ${source}`)();

const row = fc.record({
  id: fc.string(),
  days: fc.option(fc.array(fc.string())),
  place: fc.option(fc.record({ cities: fc.array(fc.string()), 'odd key': fc.option(fc.record({ x: fc.nat() })) })),
  claims: fc.option(fc.array(fc.record({ by: fc.string(), of: fc.option(fc.array(fc.nat())) }))),
});

test('rows are frozen to their leaves, whichever of them lack what others have', () => {
  fc.assert(
    fc.property(fc.array(row), (made) => {
      const text = JSON.stringify(made);
      const rows: unknown = JSON.parse(text);
      expect(isFrozen(compile(emitFreeze(rows))(rows))).toBe(true);
      expect(JSON.stringify(rows)).toBe(text);
    }),
  );
});

test('a single object is frozen as well', () => {
  const tree = { counts: { list: { total: 1 } }, gaps: ['a'] };
  expect(isFrozen(compile(emitFreeze(tree))(tree))).toBe(true);
});
