/** `diplomatic-engagements/tables`: the countries, people, places, events and organisations that records name by key, and a point of each country. */

export type {
  Country,
  DiplomaticEvent,
  LabelPoint,
  Office,
  Organisation,
  Person,
  Place,
  RecognitionSpell,
  StatusSpell,
} from '../model/tables.js';
export { countries } from './countries.js';
export { event, events } from './events.js';
export { labelPoint, labelPoints } from './label-points.js';
export { organisation, organisations } from './organisations.js';
export { people, person } from './people.js';
export { place, places } from './places.js';
