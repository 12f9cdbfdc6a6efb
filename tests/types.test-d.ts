import { expectTypeOf, test } from 'vitest';
import { count, type Group } from '../src/analysis/index.js';
import { type Citation, disagreements, type Evidence, evidenceOf, type Publisher } from '../src/evidence/index.js';
import {
  byCountry,
  byDateRange,
  byId,
  type Country,
  type CountryCode,
  country,
  type Engagement,
  type EngagementId,
  engagements,
  hostedVsAbroad,
  type Meeting,
  meta,
  type Role,
  type Visit,
} from '../src/index.js';
import { engagementSchema } from '../src/schema/index.js';

test('codes are literal unions, ids are strings: an id comes from an address', () => {
  expectTypeOf<'CN'>().toExtend<CountryCode>();
  expectTypeOf<'x-republika-srpska'>().toExtend<CountryCode>();
  expectTypeOf<'ZZ'>().not.toExtend<CountryCode>();
  expectTypeOf<'monarch'>().toExtend<Role>();
  expectTypeOf<'king'>().not.toExtend<Role>();
  expectTypeOf<EngagementId>().toEqualTypeOf<string>();
});

test('kind tells the two shapes apart', () => {
  const show = (engagement: Engagement) => {
    switch (engagement.kind) {
      case 'visit':
        return engagement.visitClass;
      case 'meeting':
        return engagement.partOf;
      default:
        return engagement satisfies never;
    }
  };
  expectTypeOf(show).returns.toEqualTypeOf<Visit['visitClass'] | Meeting['partOf']>();
  // @ts-expect-error a class only once the kind is known
  engagements[0]?.visitClass;
});

test('the data is readonly at any depth', () => {
  // @ts-expect-error no member may be added
  engagements.push(byId('cn-2024-01'));
  // @ts-expect-error no day may be changed
  byId('cn-2024-01').talkDates[0] = '2024-01-01';
  // @ts-expect-error no count may be changed
  meta.counts.engagements.total = 0;
  // @ts-expect-error no place may be changed
  byId('cn-2024-01').venue.country = 'RU';
});

test('helpers take the list last and give arrays that the caller may sort', () => {
  expectTypeOf(byCountry('CN')).toEqualTypeOf<Engagement[]>();
  expectTypeOf(byCountry({ place: 'India' }, byDateRange('2024'))).toEqualTypeOf<Engagement[]>();
  expectTypeOf(hostedVsAbroad(byDateRange({ from: undefined, to: '2024-06-01' })).abroad.days).toBeNumber();
  expectTypeOf(country('CN')).toEqualTypeOf<Country>();
  // @ts-expect-error a Date carries a zone
  byDateRange(new Date());
  // @ts-expect-error a question has one of two keys
  byCountry({ venue: 'CN' });
  // @ts-expect-error there is no third argument any more
  byCountry('CN', engagements, { of: 'place' });
});

test('evidence is typed, and its origin is a publisher', () => {
  expectTypeOf(evidenceOf).returns.toEqualTypeOf<Evidence>();
  expectTypeOf<Citation['origin']>().toEqualTypeOf<Publisher>();
  expectTypeOf(disagreements).parameter(0).toEqualTypeOf<readonly Engagement[] | undefined>();
});

test('the schema gives the interface itself', () => {
  expectTypeOf(engagementSchema.parse).returns.toEqualTypeOf<Engagement>();
  const checked = engagementSchema.safeParse(null);
  if (checked.success) expectTypeOf(checked.data).toEqualTypeOf<Engagement>();
  // @ts-expect-error there are no data where the check failed
  else checked.data;
});

test('a row of a count has its groups and its unit, and no more', () => {
  const years = count('visits', undefined, { by: 'year' });
  expectTypeOf(years).items.toEqualTypeOf<{
    readonly year: string;
    readonly visits: number;
    readonly coveredDays: number;
  }>();
  const pairs = count('days', undefined, { by: ['direction', 'grade'] });
  expectTypeOf(pairs).items.toEqualTypeOf<{
    readonly direction: 'hosted' | 'abroad';
    readonly grade: 'A' | 'B' | 'C' | 'D';
    readonly days: number;
    readonly visitsOfUnknownLength: number;
  }>();
  expectTypeOf(count('people', undefined, { by: { month: '2025', kind: 'all' } })).items.toHaveProperty('coveredDays');
  // @ts-expect-error there is no such unit
  const trips = () => count('trips');
  // @ts-expect-error there is no such group
  const weeks = () => count('visits', undefined, { by: 'week' });
  // @ts-expect-error a person has no closed list of values
  const persons = () => count('visits', undefined, { by: { person: 'all' } });
  void [trips, weeks, persons];
});

test('a unit or groups known only at run time promise no field', () => {
  const unit = 'visits' as 'visits' | 'days';
  const [row] = count(unit, undefined, { by: 'year' });
  // @ts-expect-error it is one of the two
  void row?.days;
  const groups: Group[] = ['year'];
  const [other] = count('visits', undefined, { by: groups });
  expectTypeOf(other?.person).toEqualTypeOf<string | undefined>();
  expectTypeOf(other?.coveredDays).toEqualTypeOf<number | undefined>();
  const one = 'year' as 'year' | 'kind';
  const [either] = count('visits', undefined, { by: one });
  // @ts-expect-error it has one of the two
  void either?.kind;
});
