/** Every row of the law's table, and every way in which it has been got round: what is changed, and the least level at which it may be released. */
import { expect, test } from 'vitest';
import { toJson } from '../../../pipeline/build/emit.js';
import { sha256 } from '../../../pipeline/files/sha256.js';
import type { RawCorrection } from '../../../pipeline/files/shapes.js';
import { currentVersion, makeSnapshot } from '../../../pipeline/release/current.js';
import { type Current, diff, levelOf } from '../../../pipeline/release/diff.js';
import { levelObstacles, obstacles } from '../../../pipeline/release/gate.js';
import { loadReleaseFiles, readHistory } from '../../../pipeline/release/records.js';
import type { Snapshot } from '../../../pipeline/release/snapshot.js';
import { declarations } from '../../../pipeline/release/surface.js';
import type { Engagement } from '../../../src/index.js';
import type { Level, Release, Tombstone } from '../../../src/model/release.js';

const root = new URL('../../..', import.meta.url).pathname;
const { last, releases } = readHistory(loadReleaseFiles(new URL('../../../releases', import.meta.url).pathname));
const [anyRelease] = releases;
if (!last?.surface || !anyRelease) throw new Error('there is no release to test');
const now = currentVersion(root, last.surface);
const released = makeSnapshot('9.0.0', now);

const [first, second, third] = now.engagements as readonly [Engagement, Engagement, Engagement];
const all = (engagements: readonly Engagement[]): Current => ({
  ...now,
  engagements,
  sha256: sha256(toJson(engagements)),
});
const without = (...ids: string[]) => all(now.engagements.filter(({ id }) => !ids.includes(id)));
const corrected = (change: object, target = first) =>
  all(now.engagements.map((record) => (record === target ? ({ ...record, ...change } as Engagement) : record)));
const buried = (fate: Tombstone['fate'], to: Tombstone['to']): Tombstone => ({
  id: first.id,
  fate,
  to,
  reason: 'A test.',
  on: '2026-01-01',
});

/** The current version with one of its parts changed: a key set to undefined is gone. */
type Part = 'shape' | 'surface' | 'package' | 'answers' | 'names';
const part = (name: Part, change: Readonly<Record<string, unknown>>): Current => ({
  ...now,
  [name]: Object.fromEntries(Object.entries({ ...now[name], ...change }).filter(([, value]) => value !== undefined)),
});
const surface = now.surface ?? {};
const door = (name: string, change: Readonly<Record<string, readonly string[] | undefined>>) =>
  part('surface', {
    [name]: Object.fromEntries(
      Object.entries({ ...surface[name], ...change }).filter(([, lines]) => lines !== undefined),
    ),
  });
const lines = (name: string, export_: string) => surface[name]?.[export_] ?? [];
const engine = (range: string) => part('package', { 'engines node': range });
const depends = (range: string | undefined) => part('package', { 'dependencies zod': range });
const depended = { ...released, package: { ...now.package, 'dependencies zod': '^4.6.7' } };

type Row = readonly [what: string, after: Current, level: Level | null, before?: Snapshot];
const law: readonly Row[] = [
  ['nothing changed', now, null],
  // Fields and codes.
  ['a field removed', part('shape', { 'visit.note': undefined }), 'major'],
  ['a field renamed', part('shape', { 'visit.note': undefined, 'visit.remark': { type: 'string or null' } }), 'major'],
  ['a type changed', part('shape', { 'meeting.days': { type: 'string' } }), 'major'],
  ['a field that may now be null', part('shape', { 'visit.grade': { type: 'string or null' } }), 'major'],
  ['a code gone', part('shape', { 'visit.status': { type: 'string', codes: ['held'] } }), 'major'],
  ['a country’s code gone', part('shape', { 'codes of countries': { type: 'codes', codes: ['RU'] } }), 'major'],
  ['an optional field added', part('shape', { 'visit.motorcade': { type: 'number or missing' } }), 'minor'],
  [
    'a code added',
    part('shape', { 'visit.encounter': { type: 'string', codes: ['talks', 'brief', 'video'] } }),
    'minor',
  ],
  // Records.
  ['an id gone without a tombstone', without(first.id), 'major'],
  [
    'an id given to another person on another day',
    corrected({ counterpart: { ...first.counterpart, person: 'x', name: 'X' }, start: '2026-01-01' }),
    'major',
  ],
  [
    'an id given to another person on the same day',
    corrected({ counterpart: { ...first.counterpart, person: 'x', name: 'X' } }),
    'major',
  ],
  ['an id given to the same person in another season', corrected({ start: '2024-07-01', end: '2024-07-01' }), 'major'],
  ['a person’s key spelt otherwise', corrected({ counterpart: { ...first.counterpart, person: 'x' } }), 'major'],
  ['a record added', now, 'minor', makeSnapshot('9.0.0', without(first.id))],
  ['an id moved', { ...without(first.id), tombstones: [buried('moved', [second.id])] }, 'minor'],
  ['an id split', { ...without(first.id), tombstones: [buried('split', [second.id, third.id])] }, 'minor'],
  ['an id retracted', { ...without(first.id), tombstones: [buried('retracted', [])] }, 'minor'],
  ['a value corrected', corrected({ note: 'Another note.' }), 'patch'],
  ['a day corrected', corrected({ end: '2030-01-01' }), 'patch'],
  ['a value in an object corrected', corrected({ venue: { ...first.venue, places: ['kazan'] } }), 'patch'],
  ['the counted list changed', corrected({ counted: !first.counted }), 'patch'],
  ['a sentence of the evidence corrected', { ...now, tables: { ...now.tables, evidence: 'another' } }, 'patch'],
  ['a known gap told otherwise', { ...now, tables: { ...now.tables, meta: 'another' } }, 'patch'],
  ['the records in another order', all(now.engagements.toReversed()), 'major'],
  ['the bytes in another order', { ...now, sha256: 'another' }, 'patch'],
  ['days covered that were not', { ...now, coverage: { from: '2021-12-31', to: now.coverage?.to ?? '' } }, 'minor'],
  ['days no longer covered', { ...now, coverage: { from: '2024-06-01', to: now.coverage?.to ?? '' } }, 'major'],
  [
    'the last days no longer covered',
    { ...now, coverage: { from: now.coverage?.from ?? '', to: '2025-01-01' } },
    'major',
  ],
  // Types.
  ['an export deleted', door('.', { tally: undefined }), 'major'],
  ['an export added', door('.', { median: ['export function', 'export function median(): number;'] }), 'minor'],
  ['a door deleted', part('surface', { './changes': undefined }), 'major'],
  ['a door added', part('surface', { './statistics': { mean: ['export function'] } }), 'minor'],
  [
    'a field of Citation renamed',
    door('./evidence', {
      CitationRow: lines('./evidence', 'CitationRow').map((line) => line.replace('says:', 'states:')),
    }),
    'major',
  ],
  [
    'an argument made stricter',
    door('.', { byId: ['export function', 'export function byId(id: CountryCode): Engagement;'] }),
    'major',
  ],
  [
    'an answer made looser',
    door('.', { byId: ['export function', 'export function byId(id: EngagementId): Engagement | undefined;'] }),
    'major',
  ],
  [
    'a member added to an interface',
    door('.', { Tally: [...lines('.', 'Tally'), 'readonly hours: number;'] }),
    'minor',
  ],
  [
    'a member of an interface made optional',
    door('.', { Tally: lines('.', 'Tally').map((line) => line.replace('days:', 'days?:')) }),
    'major',
  ],
  [
    'a fate renamed',
    door('./changes', { fates: lines('./changes', 'fates').map((line) => line.replace('retracted', 'withdrawn')) }),
    'major',
  ],
  [
    'an error code renamed',
    door('.', { errorCodes: lines('.', 'errorCodes').map((line) => line.replace('UNKNOWN_ID', 'NO_SUCH_ID')) }),
    'major',
  ],
  ['an error code added', door('.', { errorCodes: [...lines('.', 'errorCodes'), '"ERR_UNKNOWN_UNIT"'] }), 'minor'],
  ['a list that is not exported renamed', door('.', { kinds: undefined, kindList: lines('.', 'kinds') }), null],
  ['an export no longer exported', door('.', { tally: ['function', 'function tally(): void;'] }), 'major'],
  // The package.
  ['a subpath deleted', part('package', { 'exports ./tables': undefined }), 'major'],
  ['a subpath added', part('package', { 'exports ./nothing-yet': 'import.default' }), 'minor'],
  ['a condition deleted', part('package', { 'exports .': 'import.types, import.default' }), 'major'],
  [
    'a data file moved on disk',
    part('package', {
      'exports ./data/engagements.json': String(now.package?.['exports ./data/engagements.json']).replace(
        './data',
        './json',
      ),
    }),
    'major',
  ],
  ['engines raised', engine('>=22.12.0'), 'major'],
  ['engines lowered', engine('>=18'), 'minor'],
  ['the command renamed', part('package', { 'bin diplomatic-engagements': undefined, 'bin engagements': '' }), 'major'],
  ['a dependency added', depends('^4.6.7'), 'minor'],
  ['a dependency’s major raised', depends('^5.0.0'), 'major', depended],
  ['a dependency’s minor raised', depends('^4.7.0'), 'patch', depended],
  ['a dependency dropped', now, 'patch', depended],
  ['a peer dependency demanded', part('package', { 'peerDependencies react': '^19' }), 'major'],
  // Helpers, by what they answer.
  ['another default list', part('answers', { 'byDateRange takes the counted list': false }), 'major'],
  [
    'open ends made exclusive',
    part('answers', { 'byDateRange({"from":"2024-02-02"}, list)': ['cn-2024-01', 'cn-2024-02'] }),
    'major',
  ],
  ['disagreements always empty', part('answers', { 'disagreements are the contested fields': false }), 'major'],
  ['changesSince off by one', part('answers', { 'changesSince has every later release': false }), 'major'],
  ['what is counted', part('answers', { 'counted are': ['held brief leader undisputed'] }), 'major'],
  ['what counts for a grade', part('answers', { 'for a grade count': [] }), 'major'],
  ['a question no longer asked', part('answers', { 'tally(list)': undefined }), 'major'],
  ['a question asked for the first time', part('answers', { 'median(list)': 3 }), null],
  ['every alias of a country dropped', part('names', { burma: undefined, turkey: undefined }), 'major'],
  ['a name that leads to another country', part('names', { georgia: 'US' }), 'major'],
  ['a name more', part('names', { bharat: 'IN' }), 'minor'],
];

test.each(law.map(([what, after, level, before = released]) => [what, after, level, before] as const))(
  '%s',
  (_, after, level, before) => {
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
    expect(
      obstacles({ diff: changes, corrections: reasons, releases: [], tombstones: after.tombstones, living }).length > 0,
    ).toBe(isBroken);
  },
);

const gate = (after: Current, corrections: readonly RawCorrection[] = [], releases: readonly Release[] = []) =>
  obstacles({
    diff: diff(released, after),
    corrections,
    releases,
    tombstones: after.tombstones,
    living: after.engagements.map(({ id }) => id),
  });

test('a vanished id is told with the way to bury it', () => {
  expect(gate(without(first.id))).toEqual([
    { found: `${first.id} was released and is gone`, remedy: expect.stringContaining('data/coded/tombstones.json') },
  ]);
});

test('a correction without a reason is told with the old and the new value', () => {
  expect(gate(corrected({ note: 'Another note.' }))).toMatchObject([
    { found: expect.stringMatching(new RegExp(`^${first.id} note: .* -> Another note\\., without a reason$`)) },
  ]);
});

test('what is worked out from other fields needs no reason of its own', () => {
  expect(gate(corrected({ grade: 'D', pages: 99 }))).toEqual([]);
});

test('a reason for what has not changed is in the way as well', () => {
  const idle = { records: [first.id], fields: ['end'], reason: 'A test.' };
  expect(gate(now, [idle])).toMatchObject([{ found: `a reason for ${first.id} end, which has not changed` }]);
});

test('one reason that covers every record is in the way', () => {
  const renoted = all(now.engagements.map((record) => ({ ...record, note: 'Another note.' })));
  const records = now.engagements.map(({ id }) => id);
  const blanket = { records, fields: ['note'], reason: 'Notes were wrong.' };
  expect(gate(renoted, [blanket])).toMatchObject([
    { found: `one reason for ${records.length} records: Notes were wrong.` },
  ]);
});

const tombstone: Tombstone = { id: 'zz-2024-01', fate: 'retracted', to: [], reason: 'A test.', on: '2026-01-01' };
const retiredIn = (retracted: Tombstone): Release => ({ ...anyRelease, retracted: [retracted] });

test('an id that an earlier release retired cannot come back', () => {
  const revived = { ...tombstone, id: first.id };
  expect(gate({ ...now, tombstones: [revived] }, [], [retiredIn(revived)])).toMatchObject([
    { found: `${first.id} is used again for another engagement` },
  ]);
});

test.each([
  ['gone', []],
  ['with another reason', [{ ...tombstone, reason: 'Another.' }]],
  ['with another fate', [{ ...tombstone, fate: 'moved' as const, to: [first.id] }]],
  ['with another day', [{ ...tombstone, on: '2026-01-02' }]],
])('a released tombstone that is %s is in the way', (_, tombstones) => {
  expect(gate({ ...now, tombstones }, [], [retiredIn(tombstone)])).toMatchObject([
    { found: expect.stringContaining('the tombstone of zz-2024-01 was released as retracted on 2026-01-01: A test.') },
  ]);
  expect(gate({ ...now, tombstones: [tombstone] }, [], [retiredIn(tombstone)])).toEqual([]);
});

test('a record of another day is compared by the fields that both shapes have', () => {
  const { counted, venue, ...rest } = first;
  const old: Snapshot = {
    ...released,
    shape: Object.fromEntries(
      Object.entries({
        ...now.shape,
        'visit.place': { type: 'object' },
        'meeting.place': { type: 'object' },
        'visit.setting': { type: 'string', codes: ['home', 'counterpart'] },
        'meeting.setting': { type: 'string', codes: ['home', 'counterpart'] },
      }).filter(([path]) => !/\.(?:counted|venue)\b/.test(path)),
    ),
    engagements: [{ ...rest, place: { country: 'RU', cities: [] }, setting: 'counterpart', note: 'An old note.' }],
  };
  const { differences, shape } = diff(old, now);
  expect(differences).toEqual([{ id: first.id, field: 'note', old: 'An old note.', new: first.note }]);
  expect(shape).toEqual(
    expect.arrayContaining([
      { kind: 'field-removed', level: 'major', where: 'visit.place', old: 'object', new: null },
      { kind: 'field-added', level: 'minor', where: 'visit.counted', old: null, new: 'boolean' },
      { kind: 'code-removed', level: 'major', where: 'visit.setting', old: 'counterpart', new: null },
    ]),
  );
});

test('a record that becomes a meeting is told as that, field by field', () => {
  const visit = now.engagements.find(({ kind }) => kind === 'visit');
  const { visitClass, journey, ...rest } = visit as Engagement & { visitClass: unknown; journey: unknown };
  const after = all(
    now.engagements.map((record) =>
      record === visit ? ({ ...rest, kind: 'meeting', partOf: null } as Engagement) : record,
    ),
  );
  expect(diff(released, after).differences.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['kind', 'visitClass']),
  );
});

test('declarations are compared member by member, whatever their order, comments and white space', () => {
  const report = (code: string) => declarations(`# Report\n\n\`\`\`ts\n${code}\n\`\`\`\n`);
  expect(report('// x\nexport interface A { b: string;\n   a: number }')).toEqual(
    report('export interface A { a: number; b: string; }'),
  );
  expect(report("export type A = 'b' | 'a';")).toEqual(report("export type A = 'a' | 'b';"));
  expect(report('export interface A { readonly b: { readonly c: string; d?: { e: 1 } } }').A).toEqual([
    'export interface',
    'b.d?.e: 1;',
    'b.d?: {}',
    'b.readonly c: string;',
    'b: {}',
  ]);
  expect(report('export const A: readonly ["a"];')).not.toEqual(report('export const A: readonly ["a", "b"];'));
  expect(report('export class A { private constructor(); }')).not.toEqual(report('export class A { constructor(); }'));
  expect(report('export function f(a: string): void;\nexport function f(a: number): void;')).toEqual({
    f: ['export function', 'export function f(a: string): void;', 'export function f(a: number): void;'],
  });
});
