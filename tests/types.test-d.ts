import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { claimFields, reportings, sides, supportedFields } from '../src/model/evidence.js';
import {
  type Citation,
  type Claim,
  disagreements,
  type Evidence,
  evidenceOf,
  type Publisher,
} from '../src/evidence/index.js';
import {
  engagements,
  byCountry,
  byDateRange,
  byId,
  type CountryCode,
  type Engagement,
  type EngagementId,
  engagements,
  hostedVsAbroad,
  type Meeting,
  meta,
  type Visit,
} from '../src/index.js';
import type { Open } from '../src/schema/equality.js';
import type { engagementSchema } from '../src/schema/index.js';
import type { kinds } from '../src/model/engagement.js';

test('no closed list lacks a member of its type', () => {
  expectTypeOf<(typeof kinds)[number]>().toEqualTypeOf<Engagement['kind']>();
  expectTypeOf<(typeof reportings)[number]>().toEqualTypeOf<Citation['reports']>();
  expectTypeOf<(typeof supportedFields)[number]>().toEqualTypeOf<Citation['supports'][number]>();
  expectTypeOf<(typeof claimFields)[number]>().toEqualTypeOf<Claim['field']>();
  expectTypeOf<(typeof sides)[number]>().toEqualTypeOf<Citation['side']>();
});

test('codes and ids are literal unions', () => {
  expectTypeOf<'CN'>().toExtend<CountryCode>();
  expectTypeOf<'x-republika-srpska'>().toExtend<CountryCode>();
  expectTypeOf<'ZZ'>().not.toExtend<CountryCode>();
  expectTypeOf<'cn-2024-01'>().toExtend<EngagementId>();
  expectTypeOf<string>().not.toExtend<EngagementId>();
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
  byId('cn-2024-01').place.country = 'RU';
});

test('helpers take the list last and give arrays that the caller may sort', () => {
  expectTypeOf(byCountry('CN')).toEqualTypeOf<Engagement[]>();
  expectTypeOf(byCountry('India', byDateRange('2024'), { of: 'venue' })).toEqualTypeOf<Engagement[]>();
  expectTypeOf(hostedVsAbroad(byDateRange({ from: undefined, to: '2024-06-01' })).abroad.days).toBeNumber();
  // @ts-expect-error a Date carries a zone
  byDateRange(new Date());
  // @ts-expect-error `of` has three values
  byCountry('CN', engagements, { of: 'venue' });
  // @ts-expect-error ids are checked by the compiler
  byId('cn-2024-99');
});

test('evidence is typed, and its origin is a publisher', () => {
  expectTypeOf(evidenceOf).returns.toEqualTypeOf<Evidence>();
  expectTypeOf<Citation['origin']>().toEqualTypeOf<Publisher>();
  expectTypeOf(disagreements).parameter(0).toEqualTypeOf<EngagementId | undefined>();
});

test('the schema gives the interface, ids and codes by form', () => {
  expectTypeOf<z.output<typeof engagementSchema>>().toEqualTypeOf<Open<Engagement>>();
  expectTypeOf<Engagement>().toExtend<z.output<typeof engagementSchema>>();
});
