import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freezePlan } from '../pipeline/compile/freeze-plan.js';
import { freeze } from '../src/freeze.js';

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

test('whatever JSON can hold is frozen to its leaves by the plan that was made of it', () => {
  const tree = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
  fc.assert(
    fc.property(tree, (made) => {
      const text = JSON.stringify(made);
      const plain: object = JSON.parse(text);
      expect(isFrozen(freeze(plain, freezePlan(plain)))).toBe(true);
      expect(JSON.stringify(plain)).toBe(text);
    }),
  );
});

test('a plan names what any of the rows holds, once', () => {
  const rows = [
    { id: 'a', days: ['x'], place: { cities: ['y'] } },
    { id: 'b', days: null, claims: [{ by: 'z' }] },
  ];
  expect(freezePlan(rows)).toEqual([
    [
      '*',
      [
        ['days', []],
        ['place', [['cities', []]]],
        ['claims', [['*', []]]],
      ],
    ],
  ]);
});
