import { expect, test } from 'vitest';
import { disagreements, evidenceOf } from '../../src/evidence/index.js';
import * as api from '../../pipeline/documents/index.js';

/** What a user of plain JavaScript can pass. */
type Loose = (...given: unknown[]) => unknown;
const loose = (value: unknown): Loose => value as Loose;
const byCountry = loose(api.byCountry);
const byDateRange = loose(api.byDateRange);
const byId = loose(api.byId);
const hostedVsAbroad = loose(api.hostedVsAbroad);

function thrownBy(call: () => unknown): api.DiplomaticEngagementsError {
  try {
    call();
  } catch (error) {
    if (error instanceof api.DiplomaticEngagementsError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

test.each([
  ['Kazakstan', 'Kazakhstan'],
  ['Turkye', 'Türkiye'],
  ['Indai', 'India'],
  ['x-abkazia', null],
  ['ZZ', expect.anything()],
  ['', null],
  ['   ', null],
  ['__proto__', null],
  ['constructor', null],
  ['toString', null],
])('the country %j is unknown, and the nearest is named', (given, suggestion) => {
  const error = thrownBy(() => byCountry(given));
  expect(error).toBeInstanceOf(api.UnknownCountryError);
  expect(error).toMatchObject({ code: 'ERR_UNKNOWN_COUNTRY', argument: 'country', given, name: 'UnknownCountryError' });
  if (suggestion !== null) expect(error.suggestion).toEqual(suggestion);
  expect(error.message).toContain(`'${given}'`);
  expect(error.message).toContain('alpha-2');
});

test.each([[null], [undefined], [356], [new Date(0)], [['IN']], [{ country: 'IN' }], [Symbol('IN')], [() => 'IN']])(
  'the country %s is not a text',
  (given) => {
    expect(thrownBy(() => byCountry(given))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'country' });
  },
);

test('codes.map(byCountry) passes an index as the list, and is told so', () => {
  expect(thrownBy(() => ['IN', 'CN'].map(byCountry))).toMatchObject({
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'list',
    given: 0,
  });
});

test.each([[null], [{ length: 1 }], ['engagements'], [new Set()]])('the list %s is no array', (list) => {
  for (const call of [() => byCountry('IN', list), () => byDateRange('2024', list), () => hostedVsAbroad(list)]) {
    expect(thrownBy(call)).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'list' });
  }
});

test.each([
  [{ of: 'venue' }, 'options.of', null],
  [{ of: 'Place' }, 'options.of', 'venue'],
  [{ off: 'venue' }, 'options', 'of'],
  ['venue', 'options', null],
  [null, 'options', null],
])('the options %j are refused', (options, argument, suggestion) => {
  expect(thrownBy(() => byCountry('IN', api.engagements, options))).toMatchObject({
    code: 'ERR_INVALID_ARGUMENT',
    argument,
    suggestion,
  });
});

test.each([
  ['2024-02-30', '2024-02-29'],
  ['2024-13', '2024-12-01'],
  ['2024/5/7', '2024-05-07'],
  ['2024-5', '2024-05-01'],
  ['2024-05-07T12:00:00Z', '2024-05-07'],
  ['May 2024', null],
  ['', null],
  ['0000', null],
  ['__proto__', null],
  ['24', null],
])('the period %j is no date, and the nearest is named', (given, suggestion) => {
  const error = thrownBy(() => byDateRange(given));
  expect(error).toBeInstanceOf(api.InvalidDateError);
  expect(error).toMatchObject({ code: 'ERR_INVALID_DATE', argument: 'range', given, suggestion });
});

test.each([
  [{ from: '2024-05' }, 'from', '2024-05-01'],
  [{ to: '2024-02' }, 'to', '2024-02-29'],
  [{ to: '2024' }, 'to', '2024-12-31'],
  [{ from: null }, 'from', null],
  [{ from: new Date('2024-05-07') }, 'from', '2024-05-07'],
  [{ from: new Date(Number.NaN) }, 'from', null],
  [{ to: 20240507 }, 'to', null],
])('the end in %j is no day', (range, argument, suggestion) => {
  expect(thrownBy(() => byDateRange(range))).toMatchObject({ code: 'ERR_INVALID_DATE', argument, suggestion });
});

test.each([[null], [undefined], [2024], [new Date('2024-05-07')], [['2024-05-07', '2024-05-08']], [new Map()]])(
  'the range %s is refused: a Date carries a zone',
  (range) => {
    expect(thrownBy(() => byDateRange(range))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'range' });
  },
);

test('a misspelt key of a range is not passed over', () => {
  expect(thrownBy(() => byDateRange({ form: '2024-05-07' }))).toMatchObject({ given: 'form', suggestion: 'from' });
  expect(thrownBy(() => byDateRange(JSON.parse('{"__proto__": "2024-05-07"}')))).toMatchObject({ given: '__proto__' });
});

test('a range that ends before it starts is turned round in the suggestion', () => {
  const error = thrownBy(() => byDateRange({ from: '2024-06-01', to: '2024-05-01' }));
  expect(error).toBeInstanceOf(api.ReversedRangeError);
  expect(error).toMatchObject({ code: 'ERR_REVERSED_RANGE', suggestion: '2024-05-01 to 2024-06-01' });
});

test.each([byId, loose(evidenceOf), loose(disagreements)])(
  'an unknown id is named with the nearest, a wrong type refused',
  (call) => {
    expect(thrownBy(() => call('cn-2024-1'))).toMatchObject({ code: 'ERR_UNKNOWN_ID', suggestion: 'cn-2024-01' });
    expect(thrownBy(() => call('__proto__'))).toMatchObject({ code: 'ERR_UNKNOWN_ID', suggestion: null });
    expect(thrownBy(() => call(''))).toMatchObject({ code: 'ERR_UNKNOWN_ID', suggestion: null });
    expect(thrownBy(() => call(null))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'id' });
  },
);

test('a long text is cut in the message, not in the error', () => {
  const given = 'x'.repeat(500);
  const error = thrownBy(() => byCountry(given));
  expect(error.message.length).toBeLessThan(300);
  expect(error.given).toBe(given);
});
