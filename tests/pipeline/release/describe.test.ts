import { expect, test } from 'vitest';
import { describe, toChangeset, toRelease } from '../../../pipeline/release/describe.js';
import type { Diff } from '../../../pipeline/release/diff.js';
import { correctionText } from '../../../src/changes/text.js';

const left = 'He left a day later.';
const changes: Diff = {
  added: ['cn-2024-09'],
  differences: [
    { id: 'cn-2024-01', field: 'end', old: '2024-05-17', new: '2024-05-18' },
    { id: 'cn-2024-01', field: 'days', old: 2, new: 3 },
    { id: 'cn-2024-02', field: 'end', old: '2024-05-17', new: '2024-05-18' },
  ],
  retired: [{ id: 'in-2024-01', fate: 'moved', to: ['in-2024-02'], reason: 'Coded twice.', on: '2026-01-01' }],
  vanished: [],
  reused: [],
  shape: [
    { kind: 'code-added', level: 'minor', where: 'visit.encounter', old: null, new: 'video' },
    { kind: 'field-removed', level: 'major', where: 'visit.note', old: 'string', new: null },
    { kind: 'field-removed', level: 'major', where: 'meeting.note', old: 'string', new: null },
  ],
  tables: ['people', 'sources'],
  isOtherFile: true,
};
const corrections = [
  { records: ['cn-2024-01', 'cn-2024-02'], fields: ['end'], reason: left, source: 'xinhua-20240518-departure' },
];
const release = toRelease(changes, corrections, { version: '1.1.0', date: '2026-01-01', level: 'minor', sha256: 'x' });

test('corrections are told by reason, each with its fields and records, and values are left to the file', () => {
  expect(describe(release)).toBe(
    [
      'Records: 1 added, 2 corrected, 1 retired.',
      'Added: `cn-2024-09`.',
      'Corrected (from what to what is in `data/changes.json`):\n\n' +
        '- He left a day later. (end of `cn-2024-01`, `cn-2024-02`)\n' +
        '- Worked out again from the evidence and the other fields. (days of `cn-2024-01`)',
      'Retired:\n\n- in-2024-01 moved to in-2024-02. Coded twice.',
      'Shapes, codes, helpers, exports and package:\n\n' +
        '- field removed: visit.note, meeting.note\n- code added: visit.encounter -> video',
      'Tables that changed as well: people, sources.',
    ].join('\n\n'),
  );
});

test.each([
  [['a', 'b'], ['a', 'c'], 'without "b", with "c"'],
  [['a', 'b'], ['a'], 'without "b"'],
  [[], [{ visitClass: 'state', saidBy: 'press', source: 'a-1' }], 'with (state, press, a-1)'],
  [['a', 'b'], ['b', 'a'], '["a","b"] -> ["b","a"]'],
  [null, ['a'], 'null -> ["a"]'],
])('of a list, what left and what came: %j to %j', (old, now, text) => {
  expect(correctionText({ id: 'cn-2024-01', field: 'talkDates', old, new: now, reason: 'Seen.', source: null })).toBe(
    `cn-2024-01 talkDates: ${text}. Seen.`,
  );
});

test('the record keeps values, reasons and pages for programs', () => {
  expect(release).toMatchObject({
    added: ['cn-2024-09'],
    corrected: [
      {
        id: 'cn-2024-01',
        field: 'end',
        old: '2024-05-17',
        new: '2024-05-18',
        reason: left,
        source: 'xinhua-20240518-departure',
      },
      {
        id: 'cn-2024-01',
        field: 'days',
        reason: 'Worked out again from the evidence and the other fields.',
        source: null,
      },
      { id: 'cn-2024-02', field: 'end' },
    ],
    moved: [{ id: 'in-2024-01', to: ['in-2024-02'] }],
    split: [],
    retracted: [],
  });
});

test('a changeset is for the package, at the level', () => {
  expect(
    toChangeset('a-package', 'minor', release).startsWith('---\n"a-package": minor\n---\n\nRecords: 1 added'),
  ).toBe(true);
});
