import { expect, test } from 'vitest';
import type { Diff } from '../../../pipeline/release/diff.js';
import { formatObstacles, levelObstacles, obstacles, reasonFor } from '../../../pipeline/release/gate.js';
import { loadReleaseFiles, readHistory } from '../../../pipeline/release/records.js';
import type { Tombstone } from '../../../src/model/release.js';

const nothing: Diff = {
  added: [],
  differences: [],
  retired: [],
  vanished: [],
  reused: [],
  shape: [],
  tables: [],
  isOtherFile: false,
};
type Input = Parameters<typeof obstacles>[0];
const lines = (change: Partial<Diff>, input: Partial<Input> = {}) =>
  formatObstacles(
    obstacles({ diff: { ...nothing, ...change }, corrections: [], releases: [], tombstones: [], living: [], ...input }),
  ).split('\n');

test('nothing in the way is nothing said', () => {
  expect(formatObstacles([])).toBe('');
  expect(lines({})).toEqual(['']);
});

test('each obstacle is told with what to do, and a blank line between two', () => {
  expect(lines({ vanished: ['a'], reused: ['b'] })).toEqual([
    'found    a was released and is gone',
    'to do    an entry in data/coded/tombstones.json that says where it moved, how it was split, or why it was retracted',
    '',
    'found    b is used again for another engagement',
    'to do    the next free id for the new engagement, and a tombstone for the old one if it is no more',
  ]);
});

test('a value without a reason is told with both values, long ones cut at 160', () => {
  const of = (old: unknown) => lines({ differences: [{ id: 'a', field: 'note', old, new: null }] });
  expect(of(['x'])).toEqual([
    'found    a note: ["x"] -> null, without a reason',
    'to do    an entry in data/coded/corrections.json with the record, the field, the reason, and the page that decided',
  ]);
  expect(of('x'.repeat(160))[0]).toBe(`found    a note: ${'x'.repeat(160)} -> null, without a reason`);
  expect(of('x'.repeat(161))[0]).toBe(`found    a note: ${'x'.repeat(157)}... -> null, without a reason`);
});

test('a reason is that of the record and of the field, with its page if it has one', () => {
  const rows = [
    { records: ['a'], fields: ['end'], reason: 'One.' },
    { records: ['a', 'b'], fields: ['note', 'start'], reason: 'Two.', source: 'page' },
  ];
  expect(reasonFor({ id: 'a', field: 'end' }, rows)).toEqual({ reason: 'One.', source: null });
  expect(reasonFor({ id: 'b', field: 'start' }, rows)).toEqual({ reason: 'Two.', source: 'page' });
  expect(reasonFor({ id: 'b', field: 'end' }, rows)).toBeNull();
  expect(reasonFor({ id: 'b', field: 'grade' }, rows)).toEqual({
    reason: 'Worked out again from the evidence and the other fields.',
    source: null,
  });
});

test('a reason for what has not changed, and one for more than 25 records', () => {
  const records = (count: number) => Array.from({ length: count }, (_, at) => `r${at}`);
  const of = (count: number) => {
    const ids = records(count);
    const differences = ids.map((id) => ({ id, field: 'note', old: null, new: 'x' }));
    return lines({ differences }, { corrections: [{ records: ids, fields: ['note'], reason: 'Why.' }] });
  };
  expect(of(25)).toEqual(['']);
  expect(of(26)).toEqual([
    'found    one reason for 26 records: Why.',
    'to do    reasons that say what was wrong with each, for at most 25 records',
  ]);
  expect(lines({}, { corrections: [{ records: ['a'], fields: ['end'], reason: 'Why.' }] })).toEqual([
    'found    a reason for a end, which has not changed',
    'to do    no such entry in data/coded/corrections.json',
  ]);
});

test('a released tombstone that is gone or different is told as it was', () => {
  const [release] = readHistory(loadReleaseFiles(new URL('../../../releases', import.meta.url).pathname)).releases;
  if (!release) throw new Error('there is no release');
  const tombstone: Tombstone = { id: 'a', fate: 'split', to: ['b', 'c'], reason: 'Two days.', on: '2026-01-01' };
  const releases = [{ ...release, moved: [], split: [tombstone], retracted: [] }];
  const of = (...tombstones: Tombstone[]) => lines({}, { releases, tombstones });
  const said = [
    'found    the tombstone of a was released as split to b, c on 2026-01-01: Two days., and is gone or different',
    'to do    that entry in data/coded/tombstones.json, word for word: what became of an id is told once',
  ];
  expect(of(tombstone)).toEqual(['']);
  expect(of()).toEqual(said);
  for (const change of [
    { id: 'z' },
    { fate: 'moved' },
    { to: ['b'] },
    { reason: 'No.' },
    { on: '2026-01-02' },
  ] as const) {
    expect(of({ ...tombstone, ...change } as Tombstone)).toEqual(said);
  }
  expect(lines({}, { releases, tombstones: [tombstone], living: ['a'] })[0]).toBe(
    'found    a is used again for another engagement',
  );
});

test.each([
  [null, null, true],
  [null, 'patch', true],
  ['patch', null, false],
  ['minor', 'patch', false],
  ['minor', 'minor', true],
  ['minor', 'major', true],
  ['major', 'minor', false],
] as const)('where the changes demand %s, changesets of %s: %s', (demanded, pending, isEnough) => {
  expect(levelObstacles(demanded, pending)).toEqual(
    isEnough
      ? []
      : [
          {
            found: `changesets of level ${pending ?? 'none'}, where the changes demand ${demanded}`,
            remedy: 'npm run release:changeset, which writes one from what has changed',
          },
        ],
  );
});
