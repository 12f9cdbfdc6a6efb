/** `diplomatic-engagements/analysis`: the questions that people ask of such data, each with its unit. */

export { byPerson } from './by-person.js';
export { byTrip } from './by-trip.js';
export { type CountOptions, type CountRow, count, type Domains, type Grouped } from './count.js';
export type { Group, GroupValues, Period, Whose } from './groups.js';
export { type PanelOptions, type PanelRow, panel } from './panel.js';
export { type Step, sequence } from './sequence.js';
export type { Unit } from './units.js';
