import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { count, panel } from '../../src/analysis/index.js';
import { changesSince, resolveId } from '../../src/changes/index.js';
import { disagreements, evidenceOf } from '../../src/evidence/index.js';
import * as api from '../../src/index.js';
import { errorCodes } from '../../src/input/errors.js';
import { event, organisation, person, place } from '../../src/tables/index.js';

/** What a user of plain JavaScript can pass. */
type Loose = (...given: unknown[]) => unknown;
const loose = (value: unknown): Loose => value as Loose;
const byCountry = loose(api.byCountry);
const byDateRange = loose(api.byDateRange);
const byId = loose(api.byId);
const hostedVsAbroad = loose(api.hostedVsAbroad);
const tally = loose(api.tally);

function thrownBy(call: () => unknown): api.DiplomaticEngagementsError {
  try {
    call();
  } catch (error) {
    if (error instanceof api.DiplomaticEngagementsError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};
const trap = (key: string) =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw new RangeError('a trap');
    },
  });

test.each(['', '   ', '__proto__', 'Atlantis', 'x'.repeat(1_000_000)])('the country %.20j is unknown', (given) => {
  const error = thrownBy(() => byCountry(given));
  expect(error).toMatchObject({
    code: 'ERR_UNKNOWN_COUNTRY',
    argument: 'country',
    given,
    name: 'DiplomaticEngagementsError',
  });
  expect(error.message).toContain('alpha-2');
  expect(error.message.length).toBeLessThan(300);
});

test.each([
  [null],
  [undefined],
  [356],
  [new Date(0)],
  [['IN']],
  [Symbol('IN')],
  [() => 'IN'],
  [new Map([['place', 'IN']])],
])('the country %s is no string and no question', (given) => {
  expect(thrownBy(() => byCountry(given))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'country' });
});

test.each([
  [{}, 'country', "{ place: 'KZ' }"],
  [{ palce: 'KZ' }, 'country', 'place'],
  [{ of: 'place' }, 'country', null],
  [{ place: 'KZ', either: 'KZ' }, 'country', null],
  [{ place: 1 }, 'country.place', null],
  [{ either: undefined }, 'country.either', null],
])('the question %j is refused', (question, argument, suggestion) => {
  expect(thrownBy(() => byCountry(question))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument, suggestion });
});

test('a country in a question is as unknown as one by itself, and the key is named', () => {
  expect(thrownBy(() => byCountry({ place: 'Atlantis' }))).toMatchObject({
    code: 'ERR_UNKNOWN_COUNTRY',
    argument: 'country.place',
  });
  expect(thrownBy(() => byCountry({ either: 'Kazakstn' }))).toMatchObject({ suggestion: 'Kazakhstan' });
});

test('the third argument of version 1 is not an option any more: it changes nothing', () => {
  expect(byCountry('KZ', api.engagements, { of: 'place' })).toEqual(byCountry('KZ', api.engagements));
});

test('an object with a getter that throws is nothing that can be read either', () => {
  expect(thrownBy(() => byCountry(trap('place')))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'country' });
  expect(thrownBy(() => byDateRange(trap('from')))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'range' });
});

test('a proxy that was revoked is nothing that can be read, wherever it is passed', () => {
  const calls: readonly (readonly [argument: string, call: () => unknown])[] = [
    ['country', () => byCountry(revoked())],
    ['range', () => byDateRange(revoked())],
    ['id', () => byId(revoked())],
    ...helpers.map(([, call]) => ['list', () => call(revoked())] as const),
  ];
  for (const [argument, call] of calls) {
    expect(thrownBy(call)).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument });
    expect(thrownBy(call).message).toContain('an object that cannot be read');
  }
});

test('codes.map(byCountry) passes an index as the list, and is told so', () => {
  expect(thrownBy(() => ['IN', 'CN'].map(byCountry))).toMatchObject({
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'list',
    given: 0,
  });
});

const helpers: readonly (readonly [string, Loose])[] = [
  ['byCountry', (list) => byCountry('IN', list)],
  ['byDateRange', (list) => byDateRange('2024', list)],
  ['hostedVsAbroad', hostedVsAbroad],
  ['tally', tally],
];
const [first] = api.engagements;

test.each(
  [null, { length: 1 }, 'engagements', new Set(), 0].flatMap((list) =>
    helpers.map(([name, call]) => [name, list, call] as const),
  ),
)('%s: the list %s is no array', (_, list, call) => {
  expect(thrownBy(() => call(list))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'list' });
});

test.each(helpers)('%s: a row that is no engagement is named by its place', (_, call) => {
  const holes = new Array(3);
  holes[0] = first;
  for (const list of [
    [first, null],
    [first, undefined],
    [first, {}],
    [first, 1],
    [first, 'cn-2024-01'],
    holes,
    [first, trap('counted')],
    [first, revoked()],
  ]) {
    expect(thrownBy(() => call(list))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'list[1]' });
  }
});

test.each(helpers)('%s: a record of version 1 is told from what it lacks', (_, call) => {
  const { counted, venue, talkDates, ...rest } = first as api.Engagement;
  const old = { ...rest, talksOn: talkDates, place: venue };
  expect(thrownBy(() => call([old])).message).toContain('version 1, whose fields had other names');
});

test.each([
  ['counterpart', { counterpart: {} }, 'byCountry'],
  ['counterpart', { counterpart: null }, 'byCountry'],

  ['start', { start: 20240507 }, 'byDateRange'],
  ['end', { end: undefined }, 'byDateRange'],
  ['kind', { kind: 'trip' }, 'tally'],
  ['direction', { direction: undefined }, 'tally'],
  ['direction', { direction: 'up' }, 'hostedVsAbroad'],
  ['status', { status: undefined }, 'tally'],
  ['person', { counterpart: { ...first?.counterpart, person: undefined } }, 'tally'],
  ['country', { counterpart: { ...first?.counterpart, country: 1 } }, 'tally'],
  ['venue', { venue: {} }, 'tally'],
  ['days', { days: '3' }, 'tally'],
  ['days', { days: 0 }, 'tally'],
  ['days', { days: 367 }, 'tally'],
  ['days', { days: Number.NaN }, 'hostedVsAbroad'],
  ['start', { start: 20240507 }, 'tally'],
])('a row with a wrong %s, %j, is no engagement to %s', (_, change, name) => {
  const call = helpers.find(([helper]) => helper === name)?.[1] as Loose;
  expect(thrownBy(() => call([{ ...first, ...change }]))).toMatchObject({
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'list[0]',
  });
});

test.each([[{ venue: undefined }], [{ venue: { country: 7 } }], [{ counterpart: {} }]])(
  'a row with %j has no place to ask for',
  (change) => {
    for (const question of [{ place: 'KZ' }, { either: 'KZ' }]) {
      expect(thrownBy(() => byCountry(question, [{ ...first, ...change }]))).toMatchObject({ argument: 'list[0]' });
    }
  },
);

test.each([[366], [1], [null]])('a stay of %s days is one', (days) => {
  expect(tally([{ ...first, days }])).toBeTruthy();
});

test('a list from another realm is a list', () => {
  expect(tally(runInNewContext('[]'))).toMatchObject({ visits: 0 });
});

test.each([
  ['2024-02-30', '2024-02-29'],
  ['2024-13', '2024-12'],
  ['2024-00', '2024-01'],
  ['2024/5/7', '2024-05-07'],
  ['2024.05.07', '2024-05-07'],
  ['2024-5', '2024-05'],
  ['20240507', '2024-05-07'],
  ['2024-05-07T12:00:00Z', '2024-05-07'],
  [' 2024-05-07 ', '2024-05-07'],
  [' 2024', '2024'],
  ['May 2024', null],
  ['', null],
  ['0000', null],
  ['__proto__', null],
  ['24', null],
])('the period %j is no date, and the nearest is named', (given, suggestion) => {
  expect(thrownBy(() => byDateRange(given))).toMatchObject({
    code: 'ERR_INVALID_DATE',
    argument: 'range',
    given,
    suggestion,
  });
});

test('a hundred thousand spaces are no date, and take no time to say so', () => {
  const start = performance.now();
  expect(thrownBy(() => byDateRange(' '.repeat(100_000)))).toMatchObject({ suggestion: null });
  expect(performance.now() - start).toBeLessThan(100);
});

test.each([
  [{ from: '2024-05' }, 'from', '2024-05-01'],
  [{ to: '2024-02' }, 'to', '2024-02-29'],
  [{ from: '2024' }, 'from', '2024-01-01'],
  [{ to: '2024' }, 'to', '2024-12-31'],
  [{ to: '2024-02-31' }, 'to', '2024-02-29'],
  [{ from: null }, 'from', null],
  [{ from: new Date('2024-05-07') }, 'from', '2024-05-07'],
  [{ from: new Date(Number.NaN) }, 'from', null],
  [{ to: 20240507 }, 'to', null],
])('the end in %j is no day', (range, argument, suggestion) => {
  expect(thrownBy(() => byDateRange(range))).toMatchObject({ code: 'ERR_INVALID_DATE', argument, suggestion });
});

test.each([[null], [undefined], [2024], [['2024-05-07', '2024-05-08']], [new Map()]])(
  'the range %s is refused',
  (range) => {
    expect(thrownBy(() => byDateRange(range))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'range',
      suggestion: null,
    });
  },
);

test('so is a Date, which carries a zone: its day is named', () => {
  expect(thrownBy(() => byDateRange(new Date('2024-05-07')))).toMatchObject({
    code: 'ERR_INVALID_ARGUMENT',
    suggestion: '2024-05-07',
  });
});

test('a misspelt key of a range is not passed over', () => {
  const error = thrownBy(() => byDateRange({ form: '2024-05-07' }));
  expect(error).toMatchObject({ given: { form: '2024-05-07' }, suggestion: 'from' });
  expect(error.message).toContain("got { form: '2024-05-07' }");
  expect(thrownBy(() => byDateRange(JSON.parse('{"__proto__": "2024-05-07"}'))).message).toContain('{ __proto__:');
});

test('a range that ends before it starts is turned round in the suggestion', () => {
  expect(thrownBy(() => byDateRange({ from: '2024-06-01', to: '2024-05-01' }))).toMatchObject({
    code: 'ERR_REVERSED_RANGE',
    argument: 'range',
    suggestion: '2024-05-01 to 2024-06-01',
  });
});

const prototype: Record<string, unknown> = Object.prototype as never;
afterEach(() => {
  for (const key of ['from', 'to', 'place', 'either', 'by', 'of', 'over']) delete prototype[key];
});

test('what others put on Object.prototype is no option of ours', () => {
  const before = [byDateRange({}), byDateRange({ from: '2025-01-01' })];
  Object.assign(prototype, { from: '2026-01-01', to: '2024-06-01', place: 'KZ', either: 'KZ' });
  expect([byDateRange({}), byDateRange({ from: '2025-01-01' })]).toEqual(before);
  expect(thrownBy(() => byCountry({}))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT' });
  expect(byCountry({ place: 'CN' })).toEqual(byCountry({ place: 'China' }));
});

test.each([
  ['count', () => count('countries')],
  ['count with options', () => count('countries', undefined, { by: 'year' })],
  ['panel', () => panel(['KZ'])],
])('nor is it one of %s', (_, ask) => {
  const before = ask();
  Object.assign(prototype, { by: 'year', of: 'place', over: '2024' });
  expect(ask()).toEqual(before);
});

test.each([byId, loose(evidenceOf), loose(resolveId)])(
  'an unknown id is named with the nearest, a wrong type refused',
  (call) => {
    expect(thrownBy(() => call('cn-2024-1'))).toMatchObject({
      code: 'ERR_UNKNOWN_ID',
      argument: 'id',
      suggestion: 'cn-2024-01',
    });
    expect(thrownBy(() => call('__proto__'))).toMatchObject({ code: 'ERR_UNKNOWN_ID', suggestion: null });
    expect(thrownBy(() => call(''))).toMatchObject({ code: 'ERR_UNKNOWN_ID', suggestion: null });
    expect(thrownBy(() => call('cn-2024-01'.repeat(100_000)))).toMatchObject({
      code: 'ERR_UNKNOWN_ID',
      suggestion: null,
    });
    for (const given of [null, undefined, 1, {}, [], Symbol('id'), revoked(), trap('id')]) {
      expect(thrownBy(() => call(given))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'id' });
    }
  },
);

test('ids are known in any case', () => {
  expect(byId('CN-2024-01')).toBe(byId('cn-2024-01'));
  expect(loose(resolveId)('CN-2024-01')).toEqual(resolveId('cn-2024-01'));
  expect(loose(evidenceOf)('CN-2024-01')).toEqual(evidenceOf('cn-2024-01'));
});

test('disagreements takes a list, not an id', () => {
  for (const given of ['cn-2024-01', null, {}, revoked()]) {
    expect(thrownBy(() => loose(disagreements)(given))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'list',
    });
  }
  expect(thrownBy(() => loose(disagreements)([null]))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT' });
  expect(thrownBy(() => loose(disagreements)(new Array(1)))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT' });
  expect(thrownBy(() => disagreements([{ ...(first as api.Engagement), id: 'zz-2024-01' }]))).toMatchObject({
    code: 'ERR_UNKNOWN_ID',
  });
});

test.each([
  ['person', person, 'xi-jinpin', 'xi-jinping'],
  ['place', place, 'tianjn', 'tianjin'],
  ['event', event, 'spief', null],
  ['organisation', organisation, 'org-unn', 'org-un'],
] as const)(
  'an unknown key of a %s is named with the nearest, a wrong type refused',
  (argument, call, given, suggestion) => {
    expect(thrownBy(() => loose(call)(given))).toMatchObject({ code: 'ERR_UNKNOWN_KEY', argument, given, suggestion });
    expect(thrownBy(() => loose(call)(7))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument, suggestion: null });
  },
);

test('an unknown version is named with the nearest, a wrong type refused', () => {
  expect(thrownBy(() => changesSince('1.0.O'))).toMatchObject({
    code: 'ERR_UNKNOWN_VERSION',
    argument: 'version',
    suggestion: '1.0.0',
  });
  expect(thrownBy(() => changesSince('__proto__'))).toMatchObject({ code: 'ERR_UNKNOWN_VERSION', suggestion: null });
  expect(thrownBy(() => loose(changesSince)(1))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'version' });
});

test('a long string is cut in the message, not in the error, and what would move the cursor is written out', () => {
  const given = `\u001b[31m\u202e${'x'.repeat(500)}`;
  const error = thrownBy(() => byCountry(given));
  expect(error.message.length).toBeLessThan(300);
  expect(error.message).toContain('\\u{1b}[31m\\u{202e}xxx');
  expect(error.given).toBe(given);
});

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  [7, 'the number 7'],
  [Symbol('\u001b'), 'the symbol Symbol(\\u{1b})'],
  [() => 1, 'a function'],
  [new Date(0), 'a Date'],
  [[1, 2], 'an array of 2'],
  [{}, 'an object'],
])('the message shows %s as %s', (given, shown) => {
  expect(thrownBy(() => byId(given)).message).toBe(`id: got ${shown}, expected a string, such as cn-2024-01.`);
});

test('an error says what was expected, and what was meant if that is plain', () => {
  expect(thrownBy(() => byId('cn-2024-1')).message).toBe(
    "id: got 'cn-2024-1', expected the id of an engagement, such as cn-2024-01. Did you mean 'cn-2024-01'?",
  );
});

test('the codebook has a line for each error code, in order', () => {
  const codebook = readFileSync(new URL('../../docs/codebook.md', import.meta.url), 'utf8');
  expect([...codebook.matchAll(/^\| `(ERR_\w+)` \| \S/gm)].map(([, code]) => code)).toEqual(errorCodes);
});

test('an object is shown by its first members, harmless and short', () => {
  const shown = (given: unknown) => /got (.*), expected/s.exec(thrownBy(() => byCountry(given)).message)?.[1];
  expect(shown({ place: 'KZ', either: 7 })).toBe("{ place: 'KZ', either: the number 7 }");
  expect(shown({ a: [], b: { c: {} }, c: null, d: undefined, e: 1 })).toBe(
    '{ a: ..., b: ..., c: null, d: undefined, ... }',
  );
  expect(shown({ '\u001b[2J': 'x'.repeat(1_000), ['y'.repeat(1_000)]: '\u001b' })?.length).toBeLessThan(200);
  expect(shown({ '\u001b[2J': '\u001b' })).toBe("{ \\u{1b}[2J: '\\u{1b}' }");
});

test('a suggested day is one that would work, and digits in a row are a date only to the letter', () => {
  const suggested = (range: unknown) => thrownBy(() => byDateRange(range)).suggestion;
  expect([new Date(8.64e15), new Date(-8e13)].map(suggested)).toEqual([null, null]);
  expect(['12345678', '20249999', '99999', '202413'].map(suggested)).toEqual([null, null, null, null]);
  expect(['20240516', '202405', '2024-13'].map(suggested)).toEqual(['2024-05-16', '2024-05', '2024-12']);
});

test('a row of disagreements that is no engagement is named by its place, however long the list', () => {
  const [row] = api.engagements;
  const holes: unknown[] = [];
  holes.length = 2 ** 32 - 1;
  const of = (list: unknown) => thrownBy(() => loose(disagreements)(list));
  expect(of([row, null])).toMatchObject({
    code: 'ERR_INVALID_ARGUMENT',
    given: null,
    expected: expect.stringContaining('list[1]'),
  });
  expect(of(['cn-2024-01']).message).toContain('list[0]');
  expect(of([{ id: 'cn-2024-01', talksOn: [] }]).message).toContain('list[0]');
  expect(of(holes)).toMatchObject({ given: undefined, expected: expect.stringContaining('list[0]') });
});

test('a key is suggested in another case, and a plain object is one of any realm', () => {
  expect(thrownBy(() => person('XI-JINPING')).suggestion).toBe('xi-jinping');
  expect(byDateRange(runInNewContext("({ from: '2025-01-01' })"))).toEqual(byDateRange({ from: '2025-01-01' }));
});
