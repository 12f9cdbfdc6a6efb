import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sources } from '../../src/evidence/index.js';
import { byDateRange, byId, countedEngagements, engagements, meta } from '../../src/index.js';
import { dateOfDay, dayNumber } from '../../src/input/dates.js';
import { byMembership, memberships, membersOf } from '../../src/memberships/index.js';
import { memberOrganisations, membershipStatuses } from '../../src/model/membership.js';
import { membershipSchema } from '../../src/schema/index.js';
import { countries } from '../../src/tables/index.js';

const { from, to } = meta.coverage;
const someDay = fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateOfDay);
const someOrganisation = fc.constantFrom(...memberOrganisations);
const codes = (list: readonly { readonly country: string }[]) => list.map(({ country }) => country);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const dayOf = (id: string) => byId(id).talkDates[0] ?? byId(id).start;

describe('the table', () => {
  test('every row is of the published shape, of a country that exists, and rests on pages that are there', () => {
    const known = new Set(sources.map(({ id }) => id));
    const places = new Set<string>(countries.map(({ code }) => code));
    for (const row of memberships) {
      membershipSchema.parse(row);
      expect(places).toContain(row.country);
      expect(row.sources.length, `${row.organisation} ${row.country}`).toBeGreaterThan(0);
      for (const source of [...row.sources, ...row.claims.map((claim) => claim.source)])
        expect(known).toContain(source);
    }
  });

  test('every organisation is there, with a spell on the first day and on the last', () => {
    for (const organisation of memberOrganisations) {
      expect(membersOf(organisation, from).length, organisation).toBeGreaterThan(0);
      expect(membersOf(organisation, to).length, organisation).toBeGreaterThan(0);
    }
  });

  test('on any day a country has one status at the most in an organisation', () => {
    fc.assert(
      fc.property(someOrganisation, someDay, (organisation, day) => {
        const all = codes(membersOf(organisation, day, { as: membershipStatuses }));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test.each([
    ['UN', from, 193],
    ['UN', to, 193],
    ['ICC', from, 123],
    ['ICC', to, 125],
    ['EU', from, 27],
    ['EU', to, 27],
    ['NATO', from, 30],
    ['NATO', '2023-04-04', 31],
    ['NATO', to, 32],
    ['G7', to, 7],
    ['G20', to, 19],
    ['AU', from, 55],
    ['AU', to, 55],
    ['LAS', from, 22],
    ['LAS', to, 22],
    ['CSTO', to, 6],
    ['EAEU', to, 5],
    ['SCO', from, 8],
    ['SCO', '2023-07-04', 9],
    ['SCO', to, 10],
    ['BRICS', from, 5],
    ['OPEC', from, 13],
    ['OPEC', '2024-01-01', 12],
  ] as const)('%s on %s has %i members, those suspended among them', (organisation, day, count) => {
    expect(membersOf(organisation, day)).toHaveLength(count);
  });
});

describe('membersOf', () => {
  const has = (...question: Parameters<typeof membersOf>) => codes(membersOf(...question));

  test.each([
    ['ICC', 'AM', '2024-01-31', '2024-02-01'],
    ['ICC', 'UA', '2024-12-31', '2025-01-01'],
    ['SCO', 'BY', '2024-07-03', '2024-07-04'],
    ['SCO', 'IR', '2023-07-03', '2023-07-04'],
    ['BRICS', 'ID', '2025-01-05', '2025-01-06'],
    ['BRICS', 'EG', '2023-12-31', '2024-01-01'],
    ['NATO', 'FI', '2023-04-03', '2023-04-04'],
    ['NATO', 'SE', '2024-03-06', '2024-03-07'],
  ] as const)('%s: %s is no member on %s, and is one the day after', (organisation, country, before, after) => {
    expect(has(organisation, before)).not.toContain(country);
    expect(has(organisation, after)).toContain(country);
  });

  test.each([['AO', '2023-12-31', '2024-01-01']])(
    'OPEC: %s is a member on %s, and none the day after',
    (country, before, after) => {
      expect(has('OPEC', before)).toContain(country);
      expect(has('OPEC', after)).not.toContain(country);
    },
  );

  test('Indonesia is a partner of BRICS for five days before it is a member', () => {
    const partner = { as: 'partner' } as const;
    expect(has('BRICS', '2024-12-31', partner)).not.toContain('ID');
    expect(has('BRICS', '2025-01-01', partner)).toContain('ID');
    expect(has('BRICS', '2025-01-05', partner)).toContain('ID');
    expect(has('BRICS', '2025-01-06', partner)).not.toContain('ID');
  });

  test('Belarus is an observer of the SCO on the day before it is a member', () => {
    expect(has('SCO', '2024-07-03', { as: 'observer' })).toContain('BY');
    expect(has('SCO', '2024-07-04', { as: 'observer' })).not.toContain('BY');
  });

  test('Mongolia and Tajikistan are states parties of the ICC on every day', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(has('ICC', day)).toEqual(expect.arrayContaining(['MN', 'TJ']));
      }),
    );
  });

  test('Hungary is one to the last day, and its end is scheduled', () => {
    const hungary = membersOf('ICC', to).find(({ country }) => country === 'HU');
    expect(hungary).toMatchObject({ to: '2026-06-01', scheduled: true });
    expect(memberships.filter(({ scheduled }) => scheduled)).toEqual([hungary]);
  });

  test('Saudi Arabia in BRICS is disputed: no member, and each view has its page', () => {
    expect(has('BRICS', '2024-06-01')).not.toContain('SA');
    const [spell, ...others] = memberships.filter((row) => row.organisation === 'BRICS' && row.country === 'SA');
    expect(others).toEqual([]);
    expect(spell).toMatchObject({ status: 'disputed' });
    expect(new Set(spell?.claims.map(({ says }) => says)).size).toBeGreaterThan(1);
    expect(has('BRICS', '2024-06-01', { as: 'disputed' })).toEqual(['SA']);
  });

  test('a suspended member is in, unless members alone are asked for', () => {
    expect(has('AU', '2024-06-01')).toContain('GA');
    expect(has('AU', '2024-06-01', { as: 'member' })).not.toContain('GA');
    expect(has('AU', '2024-06-01', { as: 'suspended' })).toContain('GA');
    expect(has('AU', '2023-08-30', { as: 'suspended' })).not.toContain('GA');
    expect(has('LAS', '2023-05-06', { as: 'suspended' })).toEqual(['SY']);
    expect(has('LAS', '2023-05-07', { as: 'suspended' })).toEqual([]);
  });

  test('each call gives a fresh array of frozen rows', () => {
    const first = membersOf('G7', to);
    first.pop();
    expect(membersOf('G7', to)).toHaveLength(first.length + 1);
    expect(first.every((row) => Object.isFrozen(row) && Object.isFrozen(row.sources))).toBe(true);
  });

  test.each<[unknown, unknown, unknown, object]>([
    ['BRIC', to, undefined, { code: 'ERR_INVALID_ARGUMENT', argument: 'organisation', suggestion: 'BRICS' }],
    ['icc', to, undefined, { code: 'ERR_INVALID_ARGUMENT', argument: 'organisation', suggestion: 'ICC' }],
    [null, to, undefined, { code: 'ERR_INVALID_ARGUMENT', argument: 'organisation', suggestion: null }],
    ['ICC', '2026-07-01', undefined, { code: 'ERR_NOT_COVERED', argument: 'day' }],
    ['ICC', '2022-02-23', undefined, { code: 'ERR_NOT_COVERED', argument: 'day' }],
    ['ICC', '2024-05', undefined, { code: 'ERR_INVALID_DATE', argument: 'day', suggestion: '2024-05-01' }],
    ['ICC', undefined, undefined, { code: 'ERR_INVALID_DATE', argument: 'day' }],
    ['ICC', to, { as: 'partners' }, { code: 'ERR_INVALID_ARGUMENT', argument: 'options.as', suggestion: 'partner' }],
    ['ICC', to, { as: [] }, { code: 'ERR_INVALID_ARGUMENT', argument: 'options.as' }],
    ['ICC', to, { as: ['member', 'guest'] }, { code: 'ERR_INVALID_ARGUMENT', argument: 'options.as[1]' }],
    ['ICC', to, { is: 'member' }, { code: 'ERR_INVALID_ARGUMENT', argument: 'options' }],
    ['ICC', to, 'member', { code: 'ERR_INVALID_ARGUMENT', argument: 'options' }],
  ])('membersOf(%j, %j, %j) throws', (organisation, day, options, error) => {
    expect(() => membersOf(organisation as 'ICC', day as string, options as object)).toThrow(
      expect.objectContaining(error),
    );
  });
});

describe('byMembership', () => {
  test('each engagement is asked on its own day, and what it finds is what membersOf has', () => {
    fc.assert(
      fc.property(someOrganisation, fc.subarray([...engagements]), (organisation, list) => {
        const expected = list.filter(({ id, counterpart }) =>
          membersOf(organisation, dayOf(id)).some(({ country }) => country === counterpart.country),
        );
        expect(byMembership(organisation, list)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('Armenia counts as a state party of the ICC from 1 February 2024', () => {
    const found = byMembership('ICC', engagements).filter(({ counterpart }) => counterpart.country === 'AM');
    const all = engagements.filter(({ counterpart }) => counterpart.country === 'AM');
    expect(ids(found)).toEqual(ids(all.filter(({ id }) => dayOf(id) >= '2024-02-01')));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  test('he went to two states parties of the ICC, Mongolia and Tajikistan, after its warrant of March 2023', () => {
    const after = byDateRange({ from: '2023-03-17' }).filter(
      ({ direction, kind }) => direction === 'abroad' && kind === 'visit',
    );
    const venues = new Set(byMembership('ICC', after, { of: 'place' }).map(({ venue }) => venue.country));
    expect([...venues].sort()).toEqual(['MN', 'TJ']);
  });

  test('of either is of the counterpart or of the place', () => {
    fc.assert(
      fc.property(someOrganisation, (organisation) => {
        const either = new Set(byMembership(organisation, engagements, { of: 'either' }));
        const apart = [
          ...byMembership(organisation, engagements),
          ...byMembership(organisation, engagements, { of: 'place' }),
        ];
        expect(either).toEqual(new Set(apart));
      }),
    );
  });

  test('the head of an organisation is of no country', () => {
    const heads = engagements.filter(({ counterpart }) => counterpart.country === null);
    expect(heads.length).toBeGreaterThan(0);
    expect(byMembership('UN', heads)).toEqual([]);
  });

  test('the default list is the counted one', () => {
    expect(byMembership('UN')).toEqual(byMembership('UN', countedEngagements));
  });

  test.each<[string, unknown, unknown, object]>([
    ['a number for a list', 1, undefined, { code: 'ERR_INVALID_ARGUMENT', argument: 'list' }],
    ['a hole', new Array(1), undefined, { code: 'ERR_INVALID_ARGUMENT', argument: 'list[0]' }],
    ['rows of something else', [{}], undefined, { code: 'ERR_INVALID_ARGUMENT', argument: 'list[0]' }],
    ['an unknown whose', [], { of: 'venue' }, { code: 'ERR_INVALID_ARGUMENT', argument: 'options.of' }],
    ['an unknown option', [], { whose: 'place' }, { code: 'ERR_INVALID_ARGUMENT', argument: 'options' }],
    [
      'an engagement that the data do not cover',
      [{ ...byId('cn-2024-01'), start: '2020-01-01', talkDates: ['2020-01-01'] }],
      undefined,
      { code: 'ERR_NOT_COVERED', argument: 'list[0]' },
    ],
  ])('%s throws', (_, list, options, error) => {
    expect(() => byMembership('ICC', list as [], options as object)).toThrow(expect.objectContaining(error));
  });

  test.each([
    ['counted', { counted: 1 }],
    ['id', { id: 1 }],
    ['country', { counterpart: { country: 1 } }],
    ['venue', { venue: {} }],
    ['start', { start: '2024-02-30' }],
    ['days of talks', { talkDates: ['2024-02-30'] }],
    ['days of talks', { talkDates: undefined }],
  ])('a row with a wrong %s, %j, is no engagement', (_, change) => {
    const row = byId('cn-2024-01');
    for (const of of ['counterpart', 'place', 'either'] as const)
      expect(() => byMembership('ICC', [row, { ...row, ...change } as never], { of })).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'list[1]' }),
      );
  });

  test('an empty list gives an empty list', () => {
    expect(byMembership('ICC', [])).toEqual([]);
  });
});
