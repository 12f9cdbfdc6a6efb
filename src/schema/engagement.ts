import * as z from 'zod';
import type { Engagement, Meeting, Visit } from '../types.js';
import {
  directions,
  extents,
  formats,
  grades,
  occasions,
  placeStatuses,
  roles,
  settings,
  speakers,
  statuses,
  tiers,
  visitClasses,
} from '../vocabulary.js';
import type { Open } from './equality.js';
import { countryCode, engagementId, isoDate, journeyId, organisationCode, slug, text } from './forms.js';

const base = {
  id: engagementId,
  direction: z.enum(directions),
  setting: z.enum(settings),
  status: z.enum(statuses),
  format: z.enum(formats),
  occasion: z.enum(occasions),
  event: slug.nullable(),
  start: isoDate,
  end: isoDate,
  extent: z.enum(extents),
  talksOn: z.array(isoDate).readonly(),
  days: z.int().positive().nullable(),
  edtf: z.string().nullable(),
  place: z
    .strictObject({ country: countryCode, cities: z.array(slug).readonly(), status: z.enum(placeStatuses) })
    .readonly(),
  counterpart: z
    .strictObject({
      person: slug,
      name: text,
      title: text,
      role: z.enum(roles),
      tier: z.enum(tiers),
      country: countryCode.nullable(),
      organisation: organisationCode.nullable(),
    })
    .readonly(),
  grade: z.enum(grades),
  sources: z.array(slug).readonly(),
  note: text.nullable(),
};

const classClaim = z.strictObject({ visitClass: z.enum(visitClasses), saidBy: z.enum(speakers), source: slug });

/** One stay in one country, as shipped. */
export const visitSchema = z
  .strictObject({
    ...base,
    kind: z.literal('visit'),
    visitClass: z.enum(visitClasses).nullable(),
    classClaims: z.array(classClaim.readonly()).readonly(),
    journey: journeyId.nullable(),
  })
  .readonly() satisfies z.ZodType<Open<Visit>>;

/** One bilateral on the margin of a visit or an event, as shipped. */
export const meetingSchema = z
  .strictObject({ ...base, kind: z.literal('meeting'), partOf: engagementId.nullable() })
  .readonly() satisfies z.ZodType<Open<Meeting>>;

/**
 * One record of `diplomatic-engagements/data/engagements.json`.
 *
 * Closed lists (kind, role, class ...) are checked by value; ids and codes by form, so that the schema of one version
 * of the package also reads the data of a later one of the same `meta.schemaVersion`.
 *
 * @example
 * ```ts
 * import { engagementSchema } from 'diplomatic-engagements/schema';
 *
 * engagementSchema.safeParse({ kind: 'visit' }).success; // => false
 * ```
 */
export const engagementSchema = z.discriminatedUnion('kind', [visitSchema, meetingSchema]) satisfies z.ZodType<
  Open<Engagement>
>;

/** The whole list. */
export const engagementsSchema = z.array(engagementSchema);
