/** `diplomatic-engagements/schema`: the shipped shapes as schemas, by the Standard Schema interface. */
import * as z from 'zod/mini';
import type { Engagement, Meeting, Visit } from '../model/engagement.js';
import type { Publisher, Source } from '../model/evidence.js';
import type { Membership } from '../model/membership.js';
import type { Meta } from '../model/meta.js';
import type { Country, DiplomaticEvent, LabelPoint, Organisation, Person, Place } from '../model/tables.js';
import * as records from './engagement.js';
import { type Schema, toSchema } from './schema.js';
import * as tables from './tables.js';

export type { Checked, Issue, Schema, SchemaError } from './schema.js';

/**
 * One record of `diplomatic-engagements/data/engagements.json`. Closed lists, such as roles and codes of countries, are
 * those of this version of the package.
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { engagementSchema } from 'diplomatic-engagements/schema';
 *
 * engagementSchema.safeParse({ kind: 'visit' }).success; // => false
 * engagementSchema.parse(JSON.parse(JSON.stringify(byId('cn-2024-01')))).counterpart.name; // => 'Xi Jinping'
 * ```
 */
export const engagementSchema: Schema<Engagement> = /* @__PURE__ */ toSchema(records.engagement);

/** The whole list. */
export const engagementsSchema: Schema<Engagement[]> = /* @__PURE__ */ toSchema(
  /* @__PURE__ */ z.array(records.engagement),
);

/** One stay in one country, as shipped. */
export const visitSchema: Schema<Visit> = /* @__PURE__ */ toSchema(records.visit);

/** One bilateral, as shipped. */
export const meetingSchema: Schema<Meeting> = /* @__PURE__ */ toSchema(records.meeting);

/** One row of `countries`. */
export const countrySchema: Schema<Country> = /* @__PURE__ */ toSchema(tables.country);

/** One row of `organisations`. */
export const organisationSchema: Schema<Organisation> = /* @__PURE__ */ toSchema(tables.organisation);

/** One row of `people`. */
export const personSchema: Schema<Person> = /* @__PURE__ */ toSchema(tables.person);

/** One row of `places`. */
export const placeSchema: Schema<Place> = /* @__PURE__ */ toSchema(tables.place);

/** One row of `labelPoints`. */
export const labelPointSchema: Schema<LabelPoint> = /* @__PURE__ */ toSchema(tables.labelPoint);

/** One row of `events`. */
export const eventSchema: Schema<DiplomaticEvent> = /* @__PURE__ */ toSchema(tables.event);

/** One row of `publishers`. */
export const publisherSchema: Schema<Publisher> = /* @__PURE__ */ toSchema(tables.publisher);

/** One row of `sources`. */
export const sourceSchema: Schema<Source> = /* @__PURE__ */ toSchema(tables.source);

/** One row of `memberships`. */
export const membershipSchema: Schema<Membership> = /* @__PURE__ */ toSchema(tables.membership);

/** `meta`. */
export const metaSchema: Schema<Meta> = /* @__PURE__ */ toSchema(tables.meta);
