import * as z from 'zod/mini';
import { contestedStatuses, grades, occasions, placeStatuses, roles, tiers } from '../model/engagement.js';
import { owners, type Publisher, readings, type Source } from '../model/evidence.js';
import { claimedStatuses, type Membership, memberOrganisations, membershipStatuses } from '../model/membership.js';
import type { Meta } from '../model/meta.js';
import type { Country, DiplomaticEvent, LabelPoint, Organisation, Person, Place } from '../model/tables.js';
import { countryCode, organisationCode } from './code-lists.js';
import type { Assert, Equal } from './equality.js';
import { form, isoDate, language, partialDate, sha256, slug, text, url } from './forms.js';

export const country = z.readonly(
  z.strictObject({
    code: countryCode,
    alpha3: z.nullable(form(/^[A-Z]{3}$/, 'an alpha-3 code')),
    numeric: z.nullable(form(/^\d{3}$/, 'a numeric code, three digits')),
    name: text,
    region: z.nullable(text),
    subregion: z.nullable(text),
    parent: z.nullable(countryCode),
    recognition: z.nullable(text),
    recognitionSpells: z.readonly(
      z.array(z.readonly(z.strictObject({ from: z.nullable(partialDate), to: z.nullable(partialDate), says: text }))),
    ),
  }),
) satisfies z.ZodMiniType<Country>;

export const organisation = z.readonly(
  z.strictObject({ code: organisationCode, name: text }),
) satisfies z.ZodMiniType<Organisation>;

const office = z.readonly(
  z.strictObject({
    title: text,
    role: z.enum(roles),
    country: z.nullable(countryCode),
    organisation: z.nullable(organisationCode),
    from: partialDate,
    to: z.nullable(partialDate),
    source: slug,
  }),
);

export const person = z.readonly(
  z.strictObject({ id: slug, name: text, aliases: z.readonly(z.array(text)), offices: z.readonly(z.array(office)) }),
) satisfies z.ZodMiniType<Person>;

export const place = z.readonly(
  z.strictObject({
    id: slug,
    name: text,
    country: countryCode,
    status: z.enum(placeStatuses),
    statusSpells: z.readonly(
      z.array(
        z.readonly(
          z.strictObject({
            status: z.enum(contestedStatuses),
            from: partialDate,
            to: z.nullable(partialDate),
            source: slug,
          }),
        ),
      ),
    ),
    within: z.nullable(slug),
    latitude: z.number().check(z.minimum(-90), z.maximum(90)),
    longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    source: slug,
  }),
) satisfies z.ZodMiniType<Place>;

export const labelPoint = z.readonly(
  z.strictObject({
    country: countryCode,
    latitude: z.number().check(z.minimum(-90), z.maximum(90)),
    longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    source: slug,
  }),
) satisfies z.ZodMiniType<LabelPoint>;

export const event = z.readonly(
  z.strictObject({
    id: slug,
    name: text,
    short: text,
    occasion: z.enum(occasions),
    start: isoDate,
    end: isoDate,
    places: z.readonly(z.array(slug)),
    organiser: text,
    sources: z.readonly(z.array(slug)),
  }),
) satisfies z.ZodMiniType<DiplomaticEvent>;

export const publisher = z.readonly(
  z.strictObject({
    id: slug,
    name: text,
    country: z.nullable(countryCode),
    owner: z.enum(owners),
    group: slug,
    official: z.boolean(),
    basis: z.nullable(z.readonly(z.strictObject({ url, says: text }))),
  }),
) satisfies z.ZodMiniType<Publisher>;

export const source = z.readonly(
  z.strictObject({
    id: slug,
    url,
    title: z.nullable(text),
    publisher: slug,
    relays: z.nullable(slug),
    language,
    published: z.nullable(isoDate),
    read: z.enum(readings),
  }),
) satisfies z.ZodMiniType<Source>;

export const membership = z.readonly(
  z.strictObject({
    organisation: z.enum(memberOrganisations),
    country: countryCode,
    status: z.enum(membershipStatuses),
    styled: text,
    from: z.nullable(isoDate),
    to: z.nullable(isoDate),
    scheduled: z.boolean(),
    claims: z.readonly(z.array(z.readonly(z.strictObject({ says: z.enum(claimedStatuses), by: text, source: slug })))),
    sources: z.readonly(z.array(slug)),
    note: z.nullable(text),
  }),
) satisfies z.ZodMiniType<Membership>;

const count = z.int().check(z.nonnegative());
const listCount = z.readonly(z.strictObject({ visits: count, meetings: count, total: count }));
const gradeCount = z.readonly(z.record(z.enum(grades), count));
const stretch = { from: isoDate, to: isoDate };
const share = z.number().check(z.minimum(0), z.maximum(1));
const completeness = z.strictObject({ year: z.string(), tier: z.enum(tiers), share, low: share, high: share });

export const meta = z.readonly(
  z.strictObject({
    version: z.string(),
    released: z.nullable(isoDate),
    schemaVersion: z.int().check(z.positive()),
    principal: z.readonly(z.strictObject({ name: text, office: text, country: countryCode })),
    licence: z.readonly(z.strictObject({ code: text, data: text })),
    sha256,
    asOf: isoDate,
    coverage: z.readonly(
      z.strictObject({
        ...stretch,
        thin: z.readonly(z.array(z.readonly(z.strictObject(stretch)))),
        completeness: z.readonly(z.array(z.readonly(completeness))),
      }),
    ),
    counts: z.readonly(z.strictObject({ countedEngagements: listCount, engagements: listCount })),
    grades: z.readonly(z.strictObject({ countedEngagements: gradeCount, engagements: gradeCount })),
    knownGaps: z.readonly(z.array(text)),
  }),
) satisfies z.ZodMiniType<Meta>;

type _ShapesAreEqual = [
  Assert<Equal<z.output<typeof country>, Country>>,
  Assert<Equal<z.output<typeof organisation>, Organisation>>,
  Assert<Equal<z.output<typeof person>, Person>>,
  Assert<Equal<z.output<typeof place>, Place>>,
  Assert<Equal<z.output<typeof labelPoint>, LabelPoint>>,
  Assert<Equal<z.output<typeof event>, DiplomaticEvent>>,
  Assert<Equal<z.output<typeof publisher>, Publisher>>,
  Assert<Equal<z.output<typeof source>, Source>>,
  Assert<Equal<z.output<typeof membership>, Membership>>,
  Assert<Equal<z.output<typeof meta>, Meta>>,
];
