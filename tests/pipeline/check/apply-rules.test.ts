import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyRules, rules } from '../../../pipeline/check/apply-rules.js';
import { added, changed, contextOf, fixture, rowOf } from '../fixture.js';

const names = Object.keys(rules);

test.each(names)('%s is content with a dataset in order', (name) => {
  expect(rules[name]?.(contextOf(fixture))).toEqual([]);
});

test('every file with a rule is in the list under its own name, and has a test', () => {
  const filesOf = (folder: string, end: string) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((file) => file.endsWith(end))
      .map((file) => file.slice(0, -end.length));
  expect(filesOf('../../../pipeline/check/rules/', '.ts').sort()).toEqual([...names].sort());
  expect(filesOf('./rules/', '.test.ts').sort()).toEqual([...names].sort());
});

// The premier is met again two days later: one encounter coded twice, or two.
const twice = added('engagements', {
  ...rowOf('engagements', 'in-2024-01'),
  id: 'in-2024-02',
  start: '2024-07-10',
  end: '2024-07-10',
  talkDates: ['2024-07-10'],
});
const exception = { rule: 'near-duplicates', records: ['in-2024-01', 'in-2024-02'], reason: 'A test.' };

test('an exception answers the finding that it names, and no other', () => {
  expect(applyRules(contextOf(twice))).toMatchObject([{ rule: 'near-duplicates', record: 'in-2024-01, in-2024-02' }]);
  expect(applyRules(contextOf({ ...twice, exceptions: [exception] }))).toEqual([]);
});

test('an exception that nothing needs any more is itself found', () => {
  expect(applyRules(contextOf({ ...fixture, exceptions: [exception] }))).toMatchObject([
    { file: 'exceptions.json', rule: 'exceptions', record: 'in-2024-01, in-2024-02' },
  ]);
});

test('a rule on which the build relies takes no exception', () => {
  const nobody = changed('engagements', 'cn-2024-02', { person: 'nobody' });
  const silence = { rule: 'references', records: ['cn-2024-02'], reason: 'A test.' };
  const found = applyRules(contextOf({ ...nobody, exceptions: [silence] }));
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['references', 'exceptions']));
  expect(found.find(({ rule }) => rule === 'exceptions')?.found).toContain('which takes none');
});
