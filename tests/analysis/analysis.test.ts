import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groups } from '../../src/analysis/groups.js';
import { byPerson, byTrip, count, type Group, panel, sequence, type Unit } from '../../src/analysis/index.js';
import {
  byCountry,
  byDateRange,
  byId,
  countedEngagements,
  type Engagement,
  engagements,
  hostedVsAbroad,
  meta,
  tally,
} from '../../src/index.js';
import { countries, people } from '../../src/tables/index.js';

const someRows = fc.subarray([...engagements], { maxLength: 60 });
const additive = fc.constantFrom<Unit>('engagements', 'visits', 'meetings');
const someGroups = fc
  .subarray([...groups], { minLength: 1, maxLength: 3 })
  .filter((groups) => groups.filter((group) => ['year', 'quarter', 'month'].includes(group)).length <= 1);
const numbers = (rows: readonly object[], unit: string) =>
  rows.map((row) => (row as Record<string, number>)[unit] ?? Number.NaN);
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

describe('count', () => {
  test('as a number it agrees with tally', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { visits, meetings, people: persons, days } = tally(rows);
        expect([count('visits', rows), count('meetings', rows), count('people', rows), count('days', rows)]).toEqual([
          visits,
          meetings,
          persons,
          days,
        ]);
        expect(count('engagements', rows)).toBe(visits + meetings);
        expect(count('countries', rows)).toBe(tally(rows).countries);
      }),
    );
  });

  test('its groups are a partition: they add up to the whole, each key once, and none is empty but of visits', () => {
    fc.assert(
      fc.property(someRows, additive, someGroups, (rows, unit, by) => {
        const table = count(unit, rows, { by });
        expect(sum(numbers(table, unit))).toBe(count(unit, rows));
        const keys = table.map((row) => JSON.stringify(by.map((group) => (row as Record<string, unknown>)[group])));
        expect(new Set(keys).size).toBe(keys.length);
        for (const number of numbers(table, unit)) expect(number).toBeGreaterThan(0);
      }),
    );
  });

  test('days lie in the month of each day: the months add up to the days of the list', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom<Group>('month', 'quarter', 'year'), (rows, by) => {
        const table = count('days', rows, { by });
        expect(sum(numbers(table, 'days'))).toBe(count('days', rows));
        expect(sum(numbers(table, 'visitsOfUnknownLength'))).toBe(tally(rows).visitsOfUnknownLength);
      }),
    );
  });

  test('a stay of four days over the turn of a month is in both', () => {
    expect(count('days', [byId('cn-2025-04')], { by: 'month' })).toEqual([
      { month: '2025-08', days: 1, visitsOfUnknownLength: 0, coveredDays: 31 },
      { month: '2025-09', days: 3, visitsOfUnknownLength: 0, coveredDays: 30 },
    ]);
  });

  test('distinct things are counted once in a group, and once in the whole', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom<Unit>('people', 'countries', 'journeys'), someGroups, (rows, unit, by) => {
        const cells = numbers(count(unit, rows, { by }), unit);
        expect(Math.max(0, ...cells)).toBeLessThanOrEqual(count(unit, rows));
        expect(sum(cells)).toBeGreaterThanOrEqual(count(unit, rows));
      }),
    );
  });

  test('with its values, a group has exactly those rows, zeros among them, in order', () => {
    const table = count('visits', byCountry('KP'), { by: { year: 'all', direction: 'all' } });
    const years = ['2022', '2023', '2024', '2025', '2026'];
    expect(table.map(({ year, direction }) => `${year} ${direction}`)).toEqual(
      years.flatMap((year) => [`${year} abroad`, `${year} hosted`]),
    );
    expect(sum(numbers(table, 'visits'))).toBe(count('visits', byCountry('KP')));
    expect(numbers(count('visits', [], { by: { month: '2025' } }), 'visits')).toEqual(Array(12).fill(0));
  });

  test('values that are not asked for have no row; countries are found by any name', () => {
    const table = count('engagements', engagements, { by: { country: ['China', 'TUV'], grade: ['A'] } });
    expect(table).toEqual([
      {
        country: 'CN',
        grade: 'A',
        engagements: byCountry('CN', engagements).filter(({ grade, status }) => grade === 'A' && status === 'held')
          .length,
      },
      { country: 'TV', grade: 'A', engagements: 0 },
    ]);
  });

  test('classes with all their values have a row for none, so that they add up', () => {
    expect(sum(numbers(count('visits', engagements, { by: { visitClass: 'all' } }), 'visits'))).toBe(
      count('visits', engagements),
    );
  });

  test('covered days are those of the period within the coverage', () => {
    const covered = count('visits', undefined, { by: { month: 'all' } });
    const days = (Date.parse(meta.coverage.to) - Date.parse(meta.coverage.from)) / 86_400_000 + 1;
    expect(sum(numbers(covered, 'coveredDays'))).toBe(days);
    expect(covered.find(({ month }) => month === '2022-02')?.coveredDays).toBe(5);
    expect(covered.find(({ month }) => month === '2026-03')?.coveredDays).toBe(11);
    expect(sum(numbers(count('visits', undefined, { by: { year: 'all' } }), 'coveredDays'))).toBe(days);
    expect(sum(numbers(count('visits', undefined, { by: { quarter: 'all' } }), 'coveredDays'))).toBe(days);
  });

  test('a range cuts its first and last period: what lies outside is not counted, and its days are not covered', () => {
    const range = { from: '2025-08-10', to: '2025-09-02' };
    const table = count('engagements', engagements, { by: { month: range } });
    expect(table.map(({ month, coveredDays }) => [month, coveredDays])).toEqual([
      ['2025-08', 22],
      ['2025-09', 2],
    ]);
    const inside = engagements.filter(
      ({ start, status }) => status === 'held' && start >= range.from && start <= range.to,
    );
    expect(sum(numbers(table, 'engagements'))).toBe(inside.length);
    expect(numbers(count('days', [byId('cn-2025-04')], { by: { month: range } }), 'days')).toEqual([1, 2]);
    const [august] = panel(['MY'], undefined, { over: range });
    expect(august).toMatchObject({ from: '2025-08-10', to: '2025-08-31', coveredDays: 22, visitsHosted: 0 });
  });

  test('of: place asks for the country of the venue', () => {
    const abroad = countedEngagements.filter(({ direction }) => direction === 'abroad');
    expect(count('countries', abroad, { of: 'place' })).toBe(hostedVsAbroad().abroad.countries);
    expect(count('engagements', abroad, { by: 'country', of: 'place' }).map(({ country }) => country)).not.toContain(
      'TR',
    );
  });

  test('two countries in one go are two visits and one journey', () => {
    const june = byDateRange('2024-06').filter(({ kind, direction }) => kind === 'visit' && direction === 'abroad');
    expect([count('visits', june), count('journeys', june)]).toEqual([2, 1]);
  });

  test('what was not held is never counted', () => {
    const others = engagements.filter(({ status }) => status !== 'held');
    expect(others.length).toBeGreaterThan(0);
    expect([count('engagements', others), count('visits', others, { by: 'year' })]).toEqual([0, []]);
  });

  test('of nothing there is nothing, and no NaN', () => {
    expect(count('days', [])).toBe(0);
    expect(count('people', [], { by: 'month' })).toEqual([]);
    expect(count('days', [], { by: { year: '2025' } })).toEqual([
      { year: '2025', days: 0, visitsOfUnknownLength: 0, coveredDays: 365 },
    ]);
  });
});

describe('panel', () => {
  const codes = countries.map(({ code }) => code);

  test.each(['month', 'quarter', 'year'] as const)('over all countries and every %s it adds up to the list', (by) => {
    const rows = panel(codes, undefined, { by });
    const total = (
      key: 'visitsAbroad' | 'visitsHosted' | 'meetingsAbroad' | 'meetingsHosted' | 'visitsAbroadOfUnknownLength',
    ) => sum(rows.map((row) => row[key]));
    const { hosted, abroad } = hostedVsAbroad(
      countedEngagements.filter(({ counterpart }) => counterpart.country !== null),
    );
    expect([total('visitsAbroad'), total('visitsHosted'), total('meetingsAbroad'), total('meetingsHosted')]).toEqual([
      abroad.visits,
      hosted.visits,
      abroad.meetings,
      hosted.meetings,
    ]);
    expect(total('visitsAbroadOfUnknownLength')).toBe(abroad.visitsOfUnknownLength);
    for (const row of rows) {
      const classes =
        row.stateVisits +
        row.officialVisits +
        row.officialWorkingVisits +
        row.workingVisits +
        row.privateVisits +
        row.unclassedVisits;
      expect(classes).toBe(row.visitsAbroad + row.visitsHosted);
      expect(row.daysAbroad).toBeLessThanOrEqual(row.coveredDays);
    }
  });

  test('a row for each country and period, in order, zeros included', () => {
    const rows = panel(['Tuvalu', 'CHN'], undefined, { by: 'quarter', over: '2025' });
    expect(rows.map(({ country, period }) => `${country} ${period}`)).toEqual(
      ['TV', 'CN'].flatMap((code) => [1, 2, 3, 4].map((quarter) => `${code} 2025-Q${quarter}`)),
    );
    expect(rows[0]).toMatchObject({
      iso3: 'TUV',
      isoNumeric: '798',
      from: '2025-01-01',
      to: '2025-03-31',
      coveredDays: 90,
      visitsAbroad: 0,
    });
  });

  test('days abroad are those of stays in the country, each in its own period', () => {
    const rows = panel(['CN'], undefined, { over: { from: '2025-08-01', to: '2025-09-30' } });
    expect(rows.map(({ period, visitsAbroad, daysAbroad }) => [period, visitsAbroad, daysAbroad])).toEqual([
      ['2025-08', 1, 1],
      ['2025-09', 0, 3],
    ]);
  });

  test('a day of two overlapping stays is one day', () => {
    const stay = byId('cn-2025-04');
    const [august] = panel(['CN'], [stay, { ...stay, id: 'cn-2025-99' }], { over: '2025-08' });
    expect(august).toMatchObject({ visitsAbroad: 2, daysAbroad: 1 });
  });
});

describe('sequence', () => {
  test('numbers run from one, by day, whatever the order of the list', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const held = rows.filter(({ status }) => status === 'held');
        const steps = sequence(rows.toReversed());
        expect(steps.map(({ nth }) => nth)).toEqual(held.map((_, at) => at + 1));
        expect(steps.map(({ id }) => id)).toEqual(held.map(({ id }) => id));
        for (const [at, step] of steps.entries()) {
          expect(step.previous).toBe(steps[at - 1]?.id ?? null);
          expect(step.daysSince === null).toBe(at === 0);
          if (step.daysSince !== null) expect(step.daysSince).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('the number of the year begins anew with each', () => {
    const steps = sequence(byCountry('IN'));
    const ofYear = (year: string) =>
      steps.filter(({ id }) => byId(id).start.startsWith(year)).map(({ nthOfYear }) => nthOfYear);
    expect(ofYear('2025')).toEqual(ofYear('2025').map((_, at) => at + 1));
    expect(steps.at(-1)).toMatchObject({ nth: steps.length, nthOfYear: ofYear('2025').length });
  });
});

describe('byPerson', () => {
  test('every person is found by key, by name and by each spelling that is theirs alone', () => {
    const spellings = new Map<string, Set<string>>();
    for (const { id, name, aliases } of people)
      for (const text of [name, ...aliases]) spellings.set(text, (spellings.get(text) ?? new Set()).add(id));
    for (const { id } of people)
      expect(byPerson(id, engagements)).toEqual(engagements.filter(({ counterpart }) => counterpart.person === id));
    for (const [text, ids] of spellings)
      if (ids.size === 1) expect(byPerson(text, engagements)[0]?.counterpart.person, text).toBe([...ids][0]);
  });

  test.each([
    ['erdogan', 'recep-tayyip-erdogan'],
    ['LUKASHENKO', 'alexander-lukashenko'],
    ['Tô', 'to-lam'],
    ['Путин', null],
  ])('%s stands for %s', (given, id) => {
    if (id === null) expect(() => byPerson(given)).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_KEY' }));
    else expect(byPerson(given, engagements).every(({ counterpart }) => counterpart.person === id)).toBe(true);
  });

  test('a name of two is refused, and both are named', () => {
    expect(() => byPerson('Berdimuhamedov')).toThrow(
      expect.objectContaining({
        code: 'ERR_AMBIGUOUS_PERSON',
        expected: 'one person: Gurbanguly Berdimuhamedov or Serdar Berdimuhamedov',
      }),
    );
  });

  test.each([
    ['Erdgoan', 'recep-tayyip-erdogan'],
    ['Sissi', 'abdel-fattah-el-sisi'],
    [`xi-jinping${' '.repeat(500)}`, null],
    ['', null],
    ['x'.repeat(500), null],
  ])('%s is unknown; the nearest is %s', (given, suggestion) => {
    expect(() => byPerson(given)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_KEY', argument: 'person', suggestion }),
    );
  });

  test.each([[null], [1], [{}]])('%j is no name', (given) => {
    expect(() => byPerson(given as never)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'person' }),
    );
  });
});

describe('byTrip', () => {
  test('any engagement of a trip leads to all of it', () => {
    for (const row of engagements) {
      const trip = byTrip(row.id);
      expect(trip, row.id).toContain(row);
      for (const other of trip) expect(byTrip(other.id)).toEqual(trip);
    }
  });

  test('trips share no row, and a meeting during a visit lies in the trip of the visit', () => {
    const tripOf = new Map(engagements.map((row) => [row.id, byTrip(row.id).map(({ id }) => id)]));
    const trips = new Set([...tripOf.values()].map((ids) => ids.join()));
    expect(sum([...trips].map((ids) => ids.split(',').length))).toBe(engagements.length);
    for (const row of engagements)
      if (row.kind === 'meeting' && row.partOf !== null) expect(tripOf.get(row.partOf)).toContain(row.id);
    for (const row of engagements)
      for (const id of tripOf.get(row.id) ?? [])
        if (id !== row.id) expect([byId(id).direction, row.direction]).toEqual(['abroad', 'abroad']);
  });

  test('a meeting in Russia is a trip of its own', () => {
    expect(byTrip('am-2024-01').map(({ id }) => id)).toEqual(['am-2024-01']);
  });

  test('an id that does not exist is refused', () => {
    expect(() => byTrip('zz-2024-01')).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_ID' }));
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

describe('bad input', () => {
  const loose = count as unknown as (...args: unknown[]) => unknown;
  test.each([
    ['a unit', ['trips'], 'ERR_INVALID_ARGUMENT', 'unit', null],
    ['a unit, misspelt', ['vists'], 'ERR_INVALID_ARGUMENT', 'unit', 'visits'],
    ['a group, misspelt', ['visits', [], { by: 'mounth' }], 'ERR_INVALID_ARGUMENT', 'options.by', 'month'],
    ['a group in a list', ['visits', [], { by: ['month', 'colour'] }], 'ERR_INVALID_ARGUMENT', 'options.by[1]', null],
    ['a group twice', ['visits', [], { by: ['kind', 'kind'] }], 'ERR_INVALID_ARGUMENT', 'options.by[1]', null],
    ['two periods', ['visits', [], { by: ['month', 'year'] }], 'ERR_INVALID_ARGUMENT', 'options.by', null],
    ['no group', ['visits', [], { by: [] }], 'ERR_INVALID_ARGUMENT', 'options.by', null],
    ['a year to come', ['visits', [], { by: { month: '2027' } }], 'ERR_NOT_COVERED', 'options.by.month', null],
    ['a day before', ['visits', [], { by: { month: '2022-02-23' } }], 'ERR_NOT_COVERED', 'options.by.month', null],
    [
      'a month that does not exist',
      ['visits', [], { by: { month: '2025-13' } }],
      'ERR_INVALID_DATE',
      'range',
      '2025-12',
    ],
    [
      'a value that does not exist',
      ['visits', [], { by: { direction: ['abraod'] } }],
      'ERR_INVALID_ARGUMENT',
      'options.by.direction[0]',
      'abroad',
    ],
    [
      'values of an open list',
      ['visits', [], { by: { person: ['xi-jinping'] } }],
      'ERR_INVALID_ARGUMENT',
      'options.by.person',
      null,
    ],
    ['all countries', ['visits', [], { by: { country: 'all' } }], 'ERR_INVALID_ARGUMENT', 'options.by.country', null],
    [
      'a country',
      ['visits', [], { by: { country: ['CN', 'Grmany'] } }],
      'ERR_UNKNOWN_COUNTRY',
      'options.by.country[1]',
      'Germany',
    ],
    [
      'a country by two names',
      ['visits', [], { by: { country: ['CN', 'China'] } }],
      'ERR_INVALID_ARGUMENT',
      'options.by.country[1]',
      null,
    ],
    [
      'a value twice',
      ['visits', [], { by: { direction: ['hosted', 'hosted'] } }],
      'ERR_INVALID_ARGUMENT',
      'options.by.direction[1]',
      null,
    ],
    ['no value', ['visits', [], { by: { grade: [] } }], 'ERR_INVALID_ARGUMENT', 'options.by.grade', null],
    ['options that are null', ['visits', [], null], 'ERR_INVALID_ARGUMENT', 'options', null],
    ['options that are a string', ['visits', [], 'year'], 'ERR_INVALID_ARGUMENT', 'options', null],
    ['an option, misspelt', ['visits', [], { By: 'year' }], 'ERR_INVALID_ARGUMENT', 'options', null],
    ['groups that were revoked', ['visits', [], { by: revoked() }], 'ERR_INVALID_ARGUMENT', 'options.by', null],
    [
      'a day that does not exist',
      ['days', [{ ...byId('cn-2025-04'), start: '2025-02-31' }]],
      'ERR_INVALID_ARGUMENT',
      'list[0]',
      null,
    ],
    ['whose', ['visits', [], { of: 'venue' }], 'ERR_INVALID_ARGUMENT', 'options.of', null],
    ['a list of something else', ['visits', [1]], 'ERR_INVALID_ARGUMENT', 'list[0]', null],
    ['no list', ['visits', 'all'], 'ERR_INVALID_ARGUMENT', 'list', null],
  ])('%s that does not fit is refused', (_, args, code, argument, suggestion) => {
    expect(() => loose(...args)).toThrow(expect.objectContaining({ code, argument, suggestion }));
  });

  // A count checks what it reads; these read it.
  test.each([
    ['counted', { counted: undefined }, ['engagements']],
    ['status', { status: 'done' }, ['engagements']],
    ['kind', { kind: 'trip' }, ['visits']],
    ['kind', { kind: 'trip' }, ['engagements', { by: 'kind' }]],
    ['direction', { direction: 'up' }, ['journeys']],
    ['direction', { direction: 'up' }, ['countries']],
    ['direction', { direction: 'up' }, ['visits', { by: 'direction' }]],
    ['journey', { journey: 7 }, ['journeys']],
    ['person', { counterpart: { country: 'CN' } }, ['people']],
    ['person', { counterpart: { country: 'CN' } }, ['visits', { by: 'person' }]],
    ['country', { counterpart: { person: 'xi-jinping' } }, ['visits', { by: 'country' }]],
    ['country', { counterpart: { person: 'xi-jinping', country: 'XX' } }, ['visits', { by: 'region' }]],
    ['venue', { venue: {} }, ['visits', { by: 'country', of: 'place' }]],
    ['start', { start: '2024-02-30' }, ['visits', { by: 'month' }]],
    ['start', { start: 20_240_507 }, ['days']],
    ['start', { start: new String('2024-05-07') }, ['visits', { by: 'month' }]],
    ['kind', { kind: null }, ['engagements', { by: 'kind' }]],
    ['direction', { direction: null }, ['engagements', { by: 'direction' }]],
    ['setting', { setting: null }, ['engagements', { by: 'setting' }]],
    ['occasion', { occasion: null }, ['engagements', { by: 'occasion' }]],
    ['grade', { grade: null }, ['engagements', { by: { grade: 'all' } }]],
    ['role', { counterpart: { person: 'xi-jinping', country: 'CN', role: null } }, ['engagements', { by: 'role' }]],
    ['country', { counterpart: { person: 'xi-jinping', country: 'china' } }, ['visits', { by: 'region' }]],
    ['venue', { venue: { country: 'XX' } }, ['visits', { by: 'region', of: 'place' }]],
    ['start', { start: 20_240_507 }, ['visits', { by: { month: '2025' } }]],
    ['start', { start: '2024-02-30' }, ['visits', { by: { year: '2025' } }]],
    ['days', { days: 0 }, ['days']],
    ['days', { days: Number.NaN }, ['days']],
    ['class', { visitClass: 'grand' }, ['visits', { by: 'visitClass' }]],
    ['role', { counterpart: { person: 'xi-jinping', country: 'CN', role: 'king' } }, ['visits', { by: 'role' }]],
    ['setting', { setting: 'moon' }, ['visits', { by: 'setting' }]],
    ['event', { event: 7 }, ['visits', { by: 'event' }]],
    ['grade', { grade: 'Z' }, ['visits', { by: ['month', 'grade'] }]],
  ])('a row with a wrong %s, %j, is no engagement to %j', (_, change, [unit, options]) => {
    const visit = engagements.find(
      (row) => row.kind === 'visit' && row.direction === 'abroad' && row.status === 'held',
    );
    expect(loose(unit, [visit], options)).toBeTruthy();
    expect(() => loose(unit, [visit, { ...visit, ...change }], options)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'list[1]' }),
    );
  });

  test.each([
    ['panel', (list: unknown) => panel(['CN'], list as Engagement[])],
    ['sequence', (list: unknown) => sequence(list as Engagement[])],
    ['byPerson', (list: unknown) => byPerson('xi-jinping', list as Engagement[])],
    ['byTrip', (list: unknown) => byTrip('cn-2024-01', list as Engagement[])],
  ])('%s refuses a list of something else', (_, call) => {
    for (const list of [null, 'all', [1], [{}], new Array(1)]) {
      expect(() => call(list)).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: expect.stringMatching(/^list/) }),
      );
    }
  });

  test.each([
    ['class', { visitClass: 'grand' }],
    ['kind', { kind: 'trip' }],
    ['direction', { direction: 'up' }],
    ['country', { counterpart: {} }],
    ['first day', { start: '2024-02-30' }],
    ['length', { days: 400 }],
  ])('a row with a wrong %s is no engagement to panel', (_, change) => {
    const visit = byId('cn-2024-01');
    expect(() => panel(['CN'], [{ ...visit, ...change } as Engagement])).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'list[0]' }),
    );
  });

  test.each([
    ['byPerson', (list: Engagement[]) => byPerson('xi-jinping', list), { counted: 1 }],
    ['byPerson', (list: Engagement[]) => byPerson('xi-jinping', list), { counterpart: { person: 1 } }],
    ['byTrip', (list: Engagement[]) => byTrip('cn-2024-01', list), { counted: 1 }],
    ['byTrip', (list: Engagement[]) => byTrip('cn-2024-01', list), { id: 1 }],
    ['byTrip', (list: Engagement[]) => byTrip('cn-2024-01', list), { kind: 'trip' }],
    ['sequence', (list: Engagement[]) => sequence(list), { id: 1 }],
    ['sequence', (list: Engagement[]) => sequence(list), { start: '2024-02-30' }],
    ['sequence', (list: Engagement[]) => sequence(list), { status: 'done' }],
  ] as const)('%s names a row that is no engagement by its place: %#', (_, call, change) => {
    const visit = byId('cn-2024-01');
    expect(() => call([visit, { ...visit, ...change } as Engagement])).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'list[1]' }),
    );
  });

  test('a panel of a period that is not covered, or by another, is refused', () => {
    expect(() => panel(['CN'], undefined, { over: '2021' })).toThrow(
      expect.objectContaining({ code: 'ERR_NOT_COVERED', argument: 'options.over' }),
    );
    expect(() => panel(['CN'], undefined, { by: 'week' as never })).toThrow(
      expect.objectContaining({ argument: 'options.by' }),
    );
    for (const wrong of [undefined, 'CN', null, {}, [], 5, new Set(['CN']), { length: 1 }, revoked()])
      expect(() => panel(wrong as never)).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'countries' }),
      );
    expect(() => panel(['Atlantis'])).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_COUNTRY', argument: 'countries[0]' }),
    );
    expect(() => panel(['CN', 'China'])).toThrow(expect.objectContaining({ argument: 'countries[1]' }));
    for (const wrong of [null, 'year', { By: 'year' }, []])
      expect(() => panel(['CN'], undefined, wrong as never)).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'options' }),
      );
  });
});
