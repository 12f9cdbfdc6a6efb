/** `diplomatic-engagements/tables`: the countries, people, places, events and organisations that records name by key. */

export type {
  Country,
  DiplomaticEvent,
  Office,
  Organisation,
  Person,
  Place,
  RecognitionSpell,
  StatusSpell,
} from '../model/tables.js';
export { countries } from './countries.js';
export { event, events } from './events.js';
export { organisation, organisations } from './organisations.js';
export { people, person } from './people.js';
export { place, places } from './places.js';
