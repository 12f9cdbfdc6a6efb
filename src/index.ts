/**
 * `diplomatic-engagements`: who met whom, where and when.
 *
 * The tables beside the records are in `diplomatic-engagements/tables`, what each record rests on in
 * `diplomatic-engagements/evidence`, and the schemas in `diplomatic-engagements/schema`: apart, so that they cost nothing
 * to those who do not ask.
 */

// The data. `engagements` is everything, `countedEngagements` the list that helpers take where none is given.
export { countedEngagements, engagements } from './data/engagements.js';
export { meta } from './data/meta.js';

// Questions to it.
export { country } from './input/country.js';
export type { DateRange } from './input/dates.js';
export { byCountry, type CountryName, type CountryQuestion } from './query/by-country.js';
export { byDateRange } from './query/by-date-range.js';
export { byId } from './query/by-id.js';
export { hostedVsAbroad } from './query/hosted-vs-abroad.js';
export { type Tally, tally } from './query/tally.js';

// What is thrown.
export { DiplomaticEngagementsError, type ErrorCode } from './input/errors.js';

// Shapes.
export type { Counterpart, Engagement, Meeting, Venue, Visit } from './model/engagement.js';
export type { Completeness, ListCount, Meta, Stretch } from './model/meta.js';
export type { Country } from './model/tables.js';

// Keys.
export type {
  CountryCode,
  EngagementId,
  EventId,
  IsoDate,
  OrganisationCode,
  PersonId,
  PlaceId,
} from './model/engagement.js';

// Closed lists.
export type {
  ContestedField,
  DatesCover,
  Direction,
  Encounter,
  Grade,
  Kind,
  Occasion,
  PlaceStatus,
  Role,
  Setting,
  Status,
  Tier,
  VisitClass,
} from './model/engagement.js';
