import {
  country,
  type Direction,
  type Grade,
  type Kind,
  meta,
  type Status,
  type VisitClass,
} from 'diplomatic-engagements';
import { type MemberOrganisation, memberOrganisations } from 'diplomatic-engagements/memberships';
import { event, person, place } from 'diplomatic-engagements/tables';
import { labels } from 'diplomatic-engagements/words';

/**
 * What the page shows, all of it in the address. The names are those of the address: a link in an article must live, so a
 * name is never given another meaning.
 */
export interface View {
  /** The counted list, or every record. */
  readonly list: 'counted' | 'all';
  /** Words that the record must have. */
  readonly q: string;
  /** Months, `YYYY-MM`; empty for the whole of what is covered. */
  readonly from: string;
  readonly to: string;
  readonly direction: Direction | '';
  readonly kind: Kind | '';
  /** The counterpart's country, a code. */
  readonly country: string;
  /** A key of `people`. */
  readonly person: string;
  readonly class: VisitClass | '';
  readonly grade: Grade | '';
  /** A key of `events`, or `none` for what was beside no event. */
  readonly event: string;
  /** The country of the venue, a code. */
  readonly at: string;
  /** A key of `places`. */
  readonly city: string;
  readonly status: Status | '';
  /** An organisation of which a country was a member on the day, and whose country that is. */
  readonly member: MemberOrganisation | '';
  readonly of: 'counterpart' | 'venue' | 'either';
  /** Only records on which sources differ. */
  readonly differ: '1' | '';
  readonly sort: Sort;
  /** Whether the map shows whose leaders were met, or where. */
  readonly map: 'countries' | 'places';
  readonly zoom: 'world' | 'eurasia';
  readonly rank: 'country' | 'person';
  /** One picture alone, for a frame in another page. */
  readonly embed: 'timeline' | 'map' | 'ranking' | '';
}

/** The columns of the table by which it can be sorted, and the same the other way round. */
export const sortKeys = ['start', 'name', 'country', 'where', 'what', 'grade', 'pages'] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sort = SortKey | `-${SortKey}`;

/** The page as it opens. */
export const defaultView: View = {
  list: 'counted',
  q: '',
  from: '',
  to: '',
  direction: '',
  kind: '',
  country: '',
  person: '',
  class: '',
  grade: '',
  event: '',
  at: '',
  city: '',
  status: '',
  member: '',
  of: 'counterpart',
  differ: '',
  sort: '-start',
  map: 'countries',
  zoom: 'world',
  rank: 'country',
  embed: '',
};

type Name = keyof View;

/** What chooses rows, in the order of a sentence; the rest is how they are shown. */
export const filterNames = [
  'country',
  'person',
  'member',
  'q',
  'direction',
  'kind',
  'class',
  'event',
  'at',
  'city',
  'status',
  'grade',
  'differ',
  'from',
  'to',
] as const satisfies readonly Name[];
export type FilterName = (typeof filterNames)[number];

/** The values that a name may have: a closed list, or what passes a test. */
const accepts: { readonly [N in Name]: readonly string[] | ((value: string) => boolean) } = {
  list: ['counted', 'all'],
  q: () => true,
  from: isCoveredMonth,
  to: isCoveredMonth,
  direction: Object.keys(labels.direction),
  kind: Object.keys(labels.kind),
  country: isCountry,
  person: (key) => isFound(() => person(key)),
  class: Object.keys(labels.visitClass),
  grade: Object.keys(labels.grade),
  event: (key) => key === 'none' || isFound(() => event(key)),
  at: isCountry,
  city: (key) => isFound(() => place(key)),
  status: Object.keys(labels.status),
  member: memberOrganisations,
  of: ['counterpart', 'venue', 'either'],
  differ: ['1'],
  sort: sortKeys.flatMap((key) => [key, `-${key}`]),
  map: ['countries', 'places'],
  zoom: ['world', 'eurasia'],
  rank: ['country', 'person'],
  embed: ['timeline', 'map', 'ranking'],
};

const names = Object.keys(defaultView) as Name[];

/** An address as a view, and what in it could not be understood: that is left out, and said. */
export function readView(search: string): { readonly view: View; readonly ignored: readonly string[] } {
  const asked = new URLSearchParams(search);
  const ignored: string[] = [];
  const read: Record<string, string> = {};
  for (const [name, given] of asked) {
    const value = name === 'q' ? given.trim().slice(0, 100) : given;
    if (value === '') continue;
    if (isName(name) && !Object.hasOwn(read, name) && isAccepted(name, value)) read[name] = value;
    else ignored.push(`${name}=${value}`.slice(0, 60));
  }
  const view = Object.assign({ ...defaultView }, read);
  if (view.from === '' || view.to === '' || view.from <= view.to) return { view, ignored };
  return { view: { ...view, from: view.to, to: view.from }, ignored: [...ignored, 'the months, which were reversed'] };
}

/** A view as an address, with only what differs from the page as it opens: `?country=CN`, or nothing. */
export function toSearch(view: View): string {
  const said = names
    .filter((name) => view[name] !== defaultView[name])
    .map((name): [string, string] => [name, view[name]]);
  return said.length === 0 ? '' : `?${said.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;
}

export function isFiltered(view: View): boolean {
  return filterNames.some((name) => view[name] !== '');
}

/** What takes every filter away. */
export const noFilters: Partial<View> = {
  ...Object.fromEntries(filterNames.map((name) => [name, defaultView[name]])),
  of: defaultView.of,
};

/**
 * A link that changes a part of the view. Its address is of the view in which it was drawn, for who opens it elsewhere; a click
 * changes just that part of the view that is shown by then.
 */
export function linkTo(view: View, change: Partial<View>): { readonly href: string; readonly 'data-set': string } {
  const set = Object.entries(change).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return { href: toSearch({ ...view, ...change }) || './', 'data-set': set.join('&') };
}

/** A view with the change that a link carries. */
export function changedBy(view: View, set: string): View {
  const params = new URLSearchParams(toSearch(view));
  for (const [name, value] of new URLSearchParams(set)) {
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  return readView(params.toString()).view;
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10);
}

/** Every month that is covered, oldest first. */
export const months: readonly string[] = monthsBetween(meta.coverage.from, meta.coverage.to);

function monthsBetween(from: string, to: string): readonly string[] {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = to.split('-').map(Number);
  return Array.from({ length: (lastYear - year) * 12 + lastMonth - month + 1 }, (_, at) =>
    new Date(Date.UTC(year, month - 1 + at)).toISOString().slice(0, 7),
  );
}

function isCoveredMonth(text: string): boolean {
  return months.includes(text);
}

function isCountry(code: string): boolean {
  return isFound(() => country(code)) && country(code).code === code;
}

function isFound(lookUp: () => unknown): boolean {
  try {
    lookUp();
    return true;
  } catch {
    return false;
  }
}

function isName(name: string): name is Name {
  return Object.hasOwn(defaultView, name);
}

function isAccepted(name: Name, value: string): boolean {
  const test = accepts[name];
  return typeof test === 'function' ? test(value) : test.includes(value);
}
