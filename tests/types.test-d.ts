import { expectTypeOf, test } from 'vitest';
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
