import * as z from 'zod/mini';
import {
  contestedFields,
  dateCoverages,
  directions,
  type Engagement,
  encounters,
  grades,
  type Meeting,
  occasions,
  placeStatuses,
  roles,
  settings,
  statuses,
  tiers,
  type Visit,
  visitClasses,
} from '../model/engagement.js';
import { countryCode, organisationCode } from './code-lists.js';
import type { Assert, Equal } from './equality.js';
import { engagementId, isoDate, journeyId, slug, text } from './forms.js';

const base = {
  id: engagementId,
  status: z.enum(statuses),
  counted: z.boolean(),
  direction: z.enum(directions),
  setting: z.enum(settings),
  encounter: z.enum(encounters),
  occasion: z.enum(occasions),
  event: z.nullable(slug),
  start: isoDate,
  end: isoDate,
  datesCover: z.enum(dateCoverages),
  talkDates: z.readonly(z.array(isoDate)),
  days: z.nullable(z.int().check(z.positive())),
  edtf: z.nullable(z.string()),
  venue: z.readonly(
    z.strictObject({ country: countryCode, places: z.readonly(z.array(slug)), status: z.enum(placeStatuses) }),
  ),
  counterpart: z.readonly(
    z.strictObject({
      person: slug,
      name: text,
      title: text,
      role: z.enum(roles),
      tier: z.enum(tiers),
      country: z.nullable(countryCode),
      organisation: z.nullable(organisationCode),
    }),
  ),
  grade: z.enum(grades),
  pages: z.int().check(z.positive()),
  contested: z.readonly(z.array(z.enum(contestedFields))),
  note: z.nullable(text),
};

export const visit = z.readonly(
  z.strictObject({
    ...base,
    kind: z.literal('visit'),
    visitClass: z.nullable(z.enum(visitClasses)),
    journey: z.nullable(journeyId),
  }),
) satisfies z.ZodMiniType<Visit>;

export const meeting = z.readonly(
  z.strictObject({ ...base, kind: z.literal('meeting'), partOf: z.nullable(engagementId) }),
) satisfies z.ZodMiniType<Meeting>;

export const engagement = z.discriminatedUnion('kind', [visit, meeting]) satisfies z.ZodMiniType<Engagement>;

type _ShapesAreEqual = [
  Assert<Equal<z.output<typeof visit>, Visit>>,
  Assert<Equal<z.output<typeof meeting>, Meeting>>,
  Assert<Equal<z.output<typeof engagement>, Engagement>>,
];
