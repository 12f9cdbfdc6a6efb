/** What is told of each change that a program can notice, to the letter: it goes into the change log. */
import { expect, test } from 'vitest';
import { shapeChanges } from '../../../pipeline/release/shape-changes.js';

type Sides = Parameters<typeof shapeChanges>[0];
const told = (before: Partial<Sides>, after: Partial<Sides>, isReordered = false) =>
  shapeChanges({ shape: {}, ...before }, { shape: {}, ...after }, isReordered).map(
    ({ kind, level, where, old, new: now }) => [kind, level, where, old, now],
  );
const text = { type: 'string' };

test('a field that came, went, or is of another type', () => {
  expect(told({ shape: { a: text } }, { shape: { a: text, b: text } })).toEqual([
    ['field-added', 'minor', 'b', null, 'string'],
  ]);
  expect(told({ shape: { a: text } }, {})).toEqual([['field-removed', 'major', 'a', 'string', null]]);
  expect(told({ shape: { a: text } }, { shape: { a: { type: 'number' } } })).toEqual([
    ['type-changed', 'major', 'a', 'string', 'number'],
  ]);
});

test('a code that came or went', () => {
  const codes = (...list: string[]) => ({ shape: { a: { ...text, codes: list } } });
  expect(told(codes('x', 'y'), codes('y', 'z'))).toEqual([
    ['code-removed', 'major', 'a', 'x', null],
    ['code-added', 'minor', 'a', null, 'z'],
  ]);
});

test('a door that came or went', () => {
  const doors = { surface: { '.': {}, './a': {} } };
  expect(told({ surface: { '.': {} } }, doors)).toEqual([['export-added', 'minor', './a', null, './a']]);
  expect(told(doors, { surface: { '.': {} } })).toEqual([['export-removed', 'major', './a', './a', null]]);
  expect(told(doors, {})).toEqual([
    ['export-removed', 'major', '.', '.', null],
    ['export-removed', 'major', './a', './a', null],
  ]);
});

test('a declaration that came, went or changed', () => {
  const of = (a?: readonly string[], b?: readonly string[]) =>
    told({ surface: { '.': a ? { A: [...a] } : {} } }, { surface: { '.': b ? { A: [...b] } : {} } });
  expect(of(undefined, ['export const A'])).toEqual([['export-added', 'minor', '. A', null, 'A']]);
  expect(of(['const A'], ['export const A'])).toEqual([['export-added', 'minor', '. A', null, 'A']]);
  expect(of(['export const A'])).toEqual([['export-removed', 'major', '. A', 'A', null]]);
  expect(of(['export const A'], ['const A'])).toEqual([['export-removed', 'major', '. A', 'A', null]]);
  expect(of(['export A', 'a', 'b'], ['export A', 'a', 'b', 'c', 'd'])).toEqual([
    ['export-changed', 'minor', '. A', null, 'c d'],
  ]);
  expect(of(['export A', 'a', 'b', 'c'], ['export A', 'c'])).toEqual([['export-changed', 'major', '. A', 'a b', null]]);
  expect(of(['export A', 'a'], ['export A', 'b'])).toEqual([['export-changed', 'major', '. A', 'a', 'b']]);
  expect(of(['interface A', 'a'], ['interface A', 'b'])).toEqual([['export-changed', 'major', '. A', 'a', 'b']]);
  expect(of(['interface A', 'a'])).toEqual([]);
  expect(of([], [])).toEqual([]);
});

test('what several doors have is told once, and what only looks alike twice', () => {
  const all = (lines: string[]) => ({ surface: { '.': { A: lines, B: lines }, './a': { A: lines } } });
  expect(told(all(['export A', 'a']), all(['export A', 'b']))).toEqual([
    ['export-changed', 'major', '. A', 'a', 'b'],
    ['export-changed', 'major', '. B', 'a', 'b'],
  ]);
});

test.each([
  ['exports ./a', null, 'import', 'minor'],
  ['exports ./a', 'import', null, 'major'],
  ['exports ./a', 'import', 'import, require', 'minor'],
  ['exports ./a', 'import, require', 'import', 'major'],
  ['exports ./a', 'import, require', 'require, import', 'minor'],
  ['engines node', null, '>=20', 'major'],
  ['engines node', '>=20', null, 'minor'],
  ['engines node', '>=20', '>=18', 'minor'],
  ['engines node', '>=20', '>=22', 'major'],
  ['dependencies zod', null, '^4.0.0', 'minor'],
  ['dependencies zod', '^4.0.0', null, 'patch'],
  ['dependencies zod', '^4.0.0', '^4.1.0', 'patch'],
  ['dependencies zod', '^4.0.0', '^5.0.0', 'major'],
  ['peerDependencies zod', null, '^4.0.0', 'major'],
  ['peerDependencies zod', '^4.0.0', null, 'minor'],
  ['peerDependencies zod', '^4.0.0', '^4.0.0 || ^5.0.0', 'minor'],
  ['peerDependencies zod', '^4.0.0', '^5.0.0', 'major'],
  ['bin tool', null, '', 'minor'],
  ['bin tool', '', null, 'major'],
  ['type', 'module', 'commonjs', 'major'],
] as const)('in package.json, %s from %s to %s is %s', (where, old, now, level) => {
  const of = (value: string | null) => ({ package: value === null ? {} : { [where]: value } });
  expect(told(of(old), of(now))).toEqual([['package-changed', level, where, old, now]]);
});

test('an answer that changed, with long ones cut, or that nobody asks for any more', () => {
  const of = (answers: Record<string, string | string[]>) => ({ answers });
  expect(told(of({ q: ['a'] }), of({ q: ['b'], r: 'c' }))).toEqual([
    ['helper-changed', 'major', 'q', '["a"]', '["b"]'],
  ]);
  expect(told(of({ q: 'a' }), of({}))).toEqual([['helper-changed', 'major', 'q', '"a"', 'not asked any more']]);
  expect(told(of({ q: 'a' }), {})).toEqual([['helper-changed', 'major', 'q', '"a"', 'not asked any more']]);
  expect(told(of({ q: ['a'] }), of({ q: ['a'] }))).toEqual([]);
  expect(told(of({ q: 'x'.repeat(198) }), of({ q: 'x'.repeat(199) }))).toEqual([
    ['helper-changed', 'major', 'q', `"${'x'.repeat(198)}"`, `"${'x'.repeat(196)}...`],
  ]);
});

test('a name that came, went, or leads elsewhere', () => {
  const of = (names: Record<string, string>) => ({ names });
  expect(told(of({ burma: 'MM' }), of({ burma: 'MM', siam: 'TH' }))).toEqual([
    ['helper-added', 'minor', "country('siam')", null, 'TH'],
  ]);
  expect(told(of({ burma: 'MM' }), of({}))).toEqual([['helper-changed', 'major', "country('burma')", 'MM', null]]);
  expect(told(of({ burma: 'MM' }), of({ burma: 'TH' }))).toEqual([
    ['helper-changed', 'major', "country('burma')", 'MM', 'TH'],
  ]);
});

test.each([
  ['2024-05-07', '2025-01-02', 'minor'],
  ['2024-05-06', '2025-01-01', 'minor'],
  ['2024-05-08', '2025-01-02', 'major'],
  ['2024-05-06', '2024-12-31', 'major'],
] as const)('coverage of %s to %s after 7 May 2024 to 1 January 2025 is %s', (from, to, level) => {
  const before = { coverage: { from: '2024-05-07', to: '2025-01-01' } };
  expect(told(before, { coverage: { from, to } })).toEqual([
    ['coverage-changed', level, 'meta.coverage', '2024-05-07 to 2025-01-01', `${from} to ${to}`],
  ]);
  expect(told(before, before)).toEqual([]);
});

test('another order', () => {
  expect(told({}, {}, true)).toEqual([['order-changed', 'major', 'engagements', 'by start, then id', null]]);
});

test('what an earlier release did not record is not compared', () => {
  const after = {
    surface: { '.': {} },
    package: { type: 'module' },
    answers: { q: 'a' },
    names: { a: 'AD' },
    coverage: { from: '2024-05-07', to: '2025-01-01' },
  };
  expect(told({}, after)).toEqual([]);
  expect(told({ coverage: after.coverage }, {})).toEqual([]);
});
