/** Every row of the law's table, on the real data: what is changed, and the least level that the gate lets pass. */
import { expect, test } from 'vitest';
import { loadFiles, parseFiles } from '../../../pipeline/files/read.js';
import type { RawCorrection } from '../../../pipeline/files/shapes.js';
import { currentVersion, makeSnapshot } from '../../../pipeline/release/current.js';
import { type Current, diff, levelOf } from '../../../pipeline/release/diff.js';
import { levelObstacles, obstacles } from '../../../pipeline/release/gate.js';
import type { Snapshot } from '../../../pipeline/release/snapshot.js';
import type { Level, Tombstone } from '../../../src/model/release.js';
import type { Engagement } from '../../../src/index.js';

const { data } = parseFiles(loadFiles(new URL('../../../data', import.meta.url).pathname));
const now = currentVersion(data);
const released = makeSnapshot('9.0.0', now);

const [first, second, third] = now.engagements as readonly [Engagement, Engagement, Engagement];
const without = (...ids: string[]) => now.engagements.filter(({ id }) => !ids.includes(id));
const buried = (fate: Tombstone['fate'], to: Tombstone['to']): Tombstone => ({
  id: first.id,
  fate,
  to,
  reason: 'A test.',
  on: '2026-01-01',
});
const reshaped = (change: (shape: Record<string, Current['shape'][string]>) => void): Current => {
  const shape = { ...now.shape };
  change(shape);
  return { ...now, shape };
};
const corrected = (change: Partial<Engagement>) => ({
  ...now,
  engagements: now.engagements.map((engagement) =>
    engagement === first ? ({ ...first, ...change } as Engagement) : engagement,
  ),
});

type Row = readonly [what: string, after: Current, level: Level | null, before: Snapshot];
const law = [
  ['nothing changed', now, null],
  ['a field removed', reshaped((shape) => delete shape['visit.note']), 'major'],
  [
    'a field renamed',
    reshaped((shape) => {
      shape['visit.remark'] = { type: 'string or null' };
      delete shape['visit.note'];
    }),
    'major',
  ],
  [
    'a type changed',
    reshaped((shape) => {
      shape['meeting.days'] = { type: 'string' };
    }),
    'major',
  ],
  ['an id gone without a tombstone', { ...now, engagements: without(first.id) }, 'major'],
  [
    'a code gone',
    reshaped((shape) => {
      shape['visit.status'] = { type: 'string', codes: ['held'] };
    }),
    'major',
  ],
  [
    'a country’s code gone',
    reshaped((shape) => {
      shape['codes of countries'] = { type: 'codes', codes: ['RU'] };
    }),
    'major',
  ],
  [
    'a helper that answers otherwise',
    now,
    'major',
    { ...released, helpers: { ...released.helpers, 'hostedVsAbroad()': 'another answer' } },
  ],
  [
    'an id used again for another engagement',
    corrected({ counterpart: { ...first.counterpart, person: 'x' }, start: '2026-01-01' }),
    'major',
  ],
  ['a record added', now, 'minor', makeSnapshot('9.0.0', { ...now, engagements: without(first.id) })],
  [
    'an optional field added',
    reshaped((shape) => {
      shape['visit.motorcade'] = { type: 'number or missing' };
    }),
    'minor',
  ],
  [
    'a code added',
    reshaped((shape) => {
      shape['visit.format'] = { type: 'string', codes: ['full', 'brief', 'video'] };
    }),
    'minor',
  ],
  ['an id moved', { ...now, engagements: without(first.id), tombstones: [buried('moved', [second.id])] }, 'minor'],
  [
    'an id split',
    { ...now, engagements: without(first.id), tombstones: [buried('split', [second.id, third.id])] },
    'minor',
  ],
  ['an id retracted', { ...now, engagements: without(first.id), tombstones: [buried('retracted', [])] }, 'minor'],
  ['a value corrected', corrected({ note: 'Another note.' }), 'patch'],
  ['a sentence of the evidence corrected', { ...now, tables: { ...now.tables, evidence: 'another' } }, 'patch'],
  ['a source added', corrected({ sources: [...first.sources, 'another'] }), 'patch'],
  ['a value in an object corrected', corrected({ place: { ...first.place, places: ['kazan'] } }), 'patch'],
] satisfies readonly (readonly [string, Current, Level | null, Snapshot?])[];
const rows = law.map(([what, after, level, before = released]): Row => [what, after, level, before]);

test.each(rows)('%s', (_, after, level, before) => {
  const changes = diff(before, after);
  expect(levelOf(changes)).toBe(level);

  const reasons: RawCorrection[] = changes.differences.map(({ id, field }) => ({
    records: [id],
    fields: [field],
    reason: 'A test.',
  }));
  const isBroken = changes.vanished.length > 0 || changes.reused.length > 0;
  const levels = [null, 'patch', 'minor', 'major'] as const;
  for (const pending of levels) {
    const isEnough = levels.indexOf(pending) >= levels.indexOf(level);
    expect(levelObstacles(level, pending), `${pending} pending`).toHaveLength(isEnough ? 0 : 1);
  }
  // What has no remedy but a tombstone or a new id stays in the way at any level.
  const living = after.engagements.map(({ id }) => id);
  expect(obstacles({ diff: changes, corrections: reasons, retiredBefore: [], living }).length > 0).toBe(isBroken);
});

const gate = (after: Current, corrections: readonly RawCorrection[] = [], retiredBefore: readonly string[] = []) =>
  obstacles({
    diff: diff(released, after),
    corrections,
    retiredBefore,
    living: after.engagements.map(({ id }) => id),
  });

test('a vanished id is told with the way to bury it', () => {
  expect(gate({ ...now, engagements: without(first.id) })).toEqual([
    { found: `${first.id} was released and is gone`, remedy: expect.stringContaining('data/tombstones.json') },
  ]);
});

test('a correction without a reason is told with the old and the new value', () => {
  expect(gate(corrected({ note: 'Another note.' }))).toMatchObject([
    { found: expect.stringMatching(new RegExp(`^${first.id} note: .* -> Another note\\., without a reason$`)) },
  ]);
});

test('a reason for what has not changed is in the way as well', () => {
  const idle = { records: [first.id], fields: ['end'], reason: 'A test.' };
  expect(gate(now, [idle])).toMatchObject([{ found: `a reason for ${first.id} end, which has not changed` }]);
});

test('an id that an earlier release retired cannot come back', () => {
  expect(gate(now, [], [first.id])).toMatchObject([{ found: `${first.id} is used again for another engagement` }]);
});
