import {
  type CountryCode,
  type Direction,
  directions,
  type EventId,
  type Grade,
  grades,
  type Kind,
  kinds,
  type Occasion,
  occasions,
  type PersonId,
  type Role,
  roles,
  type Setting,
  settings,
  type VisitClass,
  visitClasses,
} from '../model/engagement.js';

/** What a count can be grouped by, with the values that each takes. Null is the head of an organisation, no event, or no class. */
export interface GroupValues {
  readonly year: string;
  readonly quarter: string;
  readonly month: string;
  readonly country: CountryCode | null;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly person: PersonId;
  readonly event: EventId | null;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly setting: Setting;
  readonly occasion: Occasion;
  readonly role: Role;
  readonly visitClass: VisitClass | null;
  readonly grade: Grade;
}

/** What a count can be grouped by. */
export type Group = keyof GroupValues;
/** The groups that are stretches of time: `2025`, `2025-Q2`, `2025-05`. */
export type Period = 'year' | 'quarter' | 'month';

/** Whose country `country`, `region`, `subregion` and the unit `countries` mean: the counterpart's, or that of the venue. */
export type Whose = 'counterpart' | 'place';

export const periods: readonly Period[] = ['year', 'quarter', 'month'];

/** The groups whose values are a closed list, in the order of the codebook. */
export const closedLists = {
  direction: directions,
  kind: kinds,
  setting: settings,
  occasion: occasions,
  role: roles,
  visitClass: visitClasses,
  grade: grades,
} as const;

/** The values of a group in their order; null where they are no closed list. */
export function closedList(group: Group): readonly string[] | null {
  const lists: Readonly<Partial<Record<Group, readonly string[]>>> = closedLists;
  return lists[group] ?? null;
}

export const groups: readonly Group[] = [
  ...periods,
  'country',
  'region',
  'subregion',
  'person',
  'event',
  'direction',
  'kind',
  'setting',
  'occasion',
  'role',
  'visitClass',
  'grade',
];

/** Whether a group is a stretch of time. */
export function isPeriod(group: Group | undefined): group is Period {
  return group === 'year' || group === 'quarter' || group === 'month';
}
