/** `diplomatic-engagements/schema`: zod schemas of the shipped shapes. */
import type * as z from 'zod';
import type { Publisher, Source } from '../evidence/types.js';
import type { Country, Engagement, Event, Meeting, Meta, Person, Place, Visit } from '../types.js';
import type { engagementSchema, meetingSchema, visitSchema } from './engagement.js';
import type { Assert, Equal, Open } from './equality.js';
import type {
  countrySchema,
  eventSchema,
  metaSchema,
  personSchema,
  placeSchema,
  publisherSchema,
  sourceSchema,
} from './tables.js';

export { engagementSchema, engagementsSchema, meetingSchema, visitSchema } from './engagement.js';
export {
  countrySchema,
  eventSchema,
  metaSchema,
  personSchema,
  placeSchema,
  publisherSchema,
  sourceSchema,
} from './tables.js';

/**
 * `satisfies` beside each schema catches a missing field, a wider list and an inexact optional one; it misses an extra
 * field, a narrower list and a lost optional one. Equality catches those, so both are needed.
 */
type _ShapesAreEqual = [
  Assert<Equal<z.output<typeof engagementSchema>, Open<Engagement>>>,
  Assert<Equal<z.output<typeof visitSchema>, Open<Visit>>>,
  Assert<Equal<z.output<typeof meetingSchema>, Open<Meeting>>>,
  Assert<Equal<z.output<typeof countrySchema>, Open<Country>>>,
  Assert<Equal<z.output<typeof personSchema>, Open<Person>>>,
  Assert<Equal<z.output<typeof placeSchema>, Open<Place>>>,
  Assert<Equal<z.output<typeof eventSchema>, Open<Event>>>,
  Assert<Equal<z.output<typeof publisherSchema>, Open<Publisher>>>,
  Assert<Equal<z.output<typeof sourceSchema>, Open<Source>>>,
  Assert<Equal<z.output<typeof metaSchema>, Open<Meta>>>,
];
