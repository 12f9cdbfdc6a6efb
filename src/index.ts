/**
 * `diplomatic-engagements`: who met whom, where and when.
 *
 * What each record rests on is in `diplomatic-engagements/evidence`, kept apart so that it costs nothing to those who
 * do not ask; the zod schemas are in `diplomatic-engagements/schema`.
 */

// Shapes.
export type { DateRange } from './dates.js';
// The data. `engagements` is the default list; `allEngagements` is everything.
export { engagements } from './engagements.js';
// What is thrown.
export {
  DiplomaticEngagementsError,
  type ErrorCode,
  InvalidArgumentError,
  InvalidDateError,
  ReversedRangeError,
  UnknownCountryError,
  UnknownIdError,
} from './errors.js';
export { countries } from './generated/countries.js';
export { allEngagements } from './generated/engagements.js';
export { events } from './generated/events.js';
export { meta } from './generated/meta.js';
export { people } from './generated/people.js';
export { places } from './generated/places.js';
// Questions to it.
export { byCountry, type CountryOf } from './query/by-country.js';
export { byDateRange } from './query/by-date-range.js';
export { byId } from './query/by-id.js';
export { hostedVsAbroad, type Tally } from './query/hosted-vs-abroad.js';
// Closed lists.
export type {
  ClassClaim,
  Counterpart,
  Country,
  CountryCode,
  Direction,
  Engagement,
  EngagementId,
  EngagementPlace,
  Event,
  EventId,
  Extent,
  Format,
  Grade,
  IsoDate,
  Kind,
  ListCount,
  Meeting,
  Meta,
  Occasion,
  Office,
  OrganisationCode,
  Person,
  PersonId,
  Place,
  PlaceId,
  PlaceStatus,
  Role,
  Setting,
  SourceId,
  Speaker,
  Status,
  Tier,
  Visit,
  VisitClass,
} from './types.js';
