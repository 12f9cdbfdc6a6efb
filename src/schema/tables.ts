import * as z from 'zod';
import type { Publisher, Source } from '../evidence/types.js';
import { owners, readings } from '../evidence/vocabulary.js';
import type { Country, Event, Meta, Person, Place } from '../types.js';
import { grades, occasions, placeStatuses, roles } from '../vocabulary.js';
import type { Open } from './equality.js';
import { countryCode, isoDate, organisationCode, partialDate, slug, text } from './forms.js';

/** One row of `countries`. */
export const countrySchema = z
  .strictObject({
    code: countryCode,
    alpha3: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    numeric: z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
    name: text,
    region: text.nullable(),
    subregion: text.nullable(),
    parent: countryCode.nullable(),
    recognition: text.nullable(),
  })
  .readonly() satisfies z.ZodType<Open<Country>>;

const office = z
  .strictObject({
    title: text,
    role: z.enum(roles),
    country: countryCode.nullable(),
    organisation: organisationCode.nullable(),
    from: partialDate,
    to: partialDate.nullable(),
    source: slug,
  })
  .readonly();

/** One row of `people`. */
export const personSchema = z
  .strictObject({ id: slug, name: text, aliases: z.array(text).readonly(), offices: z.array(office).readonly() })
  .readonly() satisfies z.ZodType<Open<Person>>;

/** One row of `places`. */
export const placeSchema = z
  .strictObject({
    id: slug,
    name: text,
    country: countryCode,
    status: z.enum(placeStatuses),
    within: slug.nullable(),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    source: slug,
  })
  .readonly() satisfies z.ZodType<Open<Place>>;

/** One row of `events`. */
export const eventSchema = z
  .strictObject({
    id: slug,
    name: text,
    occasion: z.enum(occasions),
    start: isoDate,
    end: isoDate,
    cities: z.array(slug).readonly(),
    organiser: text,
    sources: z.array(slug).readonly(),
  })
  .readonly() satisfies z.ZodType<Open<Event>>;

/** One row of `publishers`. */
export const publisherSchema = z
  .strictObject({
    id: slug,
    name: text,
    country: countryCode.nullable(),
    owner: z.enum(owners),
    group: slug,
    official: z.boolean(),
    basis: z.strictObject({ url: z.url(), says: text }).readonly().nullable(),
  })
  .readonly() satisfies z.ZodType<Open<Publisher>>;

/** One row of `sources`. */
export const sourceSchema = z
  .strictObject({
    id: slug,
    url: z.url(),
    publisher: slug,
    relays: slug.nullable(),
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/),
    published: isoDate.nullable(),
    read: z.enum(readings),
  })
  .readonly() satisfies z.ZodType<Open<Source>>;

const count = z.int().nonnegative();
const listCount = z.strictObject({ visits: count, meetings: count, total: count }).readonly();
const gradeCount = z.record(z.enum(grades), count).readonly();

/** `meta`. */
export const metaSchema = z
  .strictObject({
    version: z.string(),
    schemaVersion: z.int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    asOf: isoDate,
    coverage: z.strictObject({ from: isoDate, to: isoDate }).readonly(),
    counts: z.strictObject({ engagements: listCount, allEngagements: listCount }).readonly(),
    grades: z.strictObject({ engagements: gradeCount, allEngagements: gradeCount }).readonly(),
    knownGaps: z.array(text).readonly(),
  })
  .readonly() satisfies z.ZodType<Open<Meta>>;
