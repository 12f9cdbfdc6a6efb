import { country, type Engagement } from '../index.js';
import type { Country } from '../model/tables.js';
import { event, place } from '../tables/index.js';

/** What a cell can be. `list` is a list of strings and `dates` one of days; a format without lists joins them by `|`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'dates';

/** What stands in a cell. Days are strings, `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of the table of engagements. */
export interface Column {
  /** In snake case, since databases fold capitals: `start_date`. */
  readonly name: string;
  readonly type: ColumnType;
  /** The field that it shows, as the codebook has it, such as `Venue.country`. */
  readonly field: string;
  readonly of: (row: Engagement) => Cell;
}

/** The table of engagements, one row each: the columns of CSV, Parquet, Excel and Markdown, and the properties of GeoJSON. */
export const columns = /* @__PURE__ */ freezeAll([
  column('id', 'string', 'Engagement.id', ({ id }) => id),
  column('kind', 'string', 'Engagement.kind', ({ kind }) => kind),
  column('direction', 'string', 'Engagement.direction', ({ direction }) => direction),
  column('setting', 'string', 'Engagement.setting', ({ setting }) => setting),
  column('status', 'string', 'Engagement.status', ({ status }) => status),
  column('encounter', 'string', 'Engagement.encounter', ({ encounter }) => encounter),
  column('counted', 'boolean', 'Engagement.counted', ({ counted }) => counted),
  column('start_date', 'date', 'Engagement.start', ({ start }) => start),
  column('end_date', 'date', 'Engagement.end', ({ end }) => end),
  column('dates_cover', 'string', 'Engagement.datesCover', ({ datesCover }) => datesCover),
  column('days', 'integer', 'Engagement.days', ({ days }) => days),
  column('talk_dates', 'dates', 'Engagement.talkDates', ({ talkDates }) => talkDates),
  column('edtf', 'string', 'Engagement.edtf', ({ edtf }) => edtf),
  column('occasion', 'string', 'Engagement.occasion', ({ occasion }) => occasion),
  column('event_id', 'string', 'Engagement.event', (row) => row.event),
  column('event_name', 'string', 'DiplomaticEvent.name', (row) => (row.event === null ? null : event(row.event).name)),
  column('venue_country', 'string', 'Venue.country', ({ venue }) => venue.country),
  column('venue_country_name', 'string', 'Country.name', ({ venue }) => country(venue.country).name),
  column('venue_iso3', 'string', 'Country.alpha3', ({ venue }) => country(venue.country).alpha3),
  column('venue_iso_numeric', 'string', 'Country.numeric', ({ venue }) => country(venue.country).numeric),
  column('venue_places', 'list', 'Venue.places', ({ venue }) => venue.places),
  column('venue_status', 'string', 'Venue.status', ({ venue }) => venue.status),
  column('latitude', 'number', 'Place.latitude', (row) => firstPlace(row)?.latitude ?? null),
  column('longitude', 'number', 'Place.longitude', (row) => firstPlace(row)?.longitude ?? null),
  column('person_id', 'string', 'Counterpart.person', ({ counterpart }) => counterpart.person),
  column('person_name', 'string', 'Counterpart.name', ({ counterpart }) => counterpart.name),
  column('person_title', 'string', 'Counterpart.title', ({ counterpart }) => counterpart.title),
  column('role', 'string', 'Counterpart.role', ({ counterpart }) => counterpart.role),
  column('tier', 'string', 'Counterpart.tier', ({ counterpart }) => counterpart.tier),
  column('counterpart_country', 'string', 'Counterpart.country', ({ counterpart }) => counterpart.country),
  column('counterpart_country_name', 'string', 'Country.name', (row) => itsCountry(row)?.name ?? null),
  column('counterpart_iso3', 'string', 'Country.alpha3', (row) => itsCountry(row)?.alpha3 ?? null),
  column('counterpart_iso_numeric', 'string', 'Country.numeric', (row) => itsCountry(row)?.numeric ?? null),
  column('counterpart_region', 'string', 'Country.region', (row) => itsCountry(row)?.region ?? null),
  column(
    'counterpart_organisation',
    'string',
    'Counterpart.organisation',
    ({ counterpart }) => counterpart.organisation,
  ),
  column('visit_class', 'string', 'Visit.visitClass', (row) => (row.kind === 'visit' ? row.visitClass : null)),
  column('journey', 'string', 'Visit.journey', (row) => (row.kind === 'visit' ? row.journey : null)),
  column('part_of', 'string', 'Meeting.partOf', (row) => (row.kind === 'meeting' ? row.partOf : null)),
  column('grade', 'string', 'Engagement.grade', ({ grade }) => grade),
  column('pages', 'integer', 'Engagement.pages', ({ pages }) => pages),
  column('contested', 'list', 'Engagement.contested', ({ contested }) => contested),
  column('note', 'string', 'Engagement.note', ({ note }) => note),
] as const satisfies readonly Column[]);

/** The name of a column, such as `start_date`. */
export type ColumnName = (typeof columns)[number]['name'];

function freezeAll<T extends readonly Column[]>(list: T): T {
  for (const column of list) Object.freeze(column);
  return Object.freeze(list);
}

function column<const Name extends string>(
  name: Name,
  type: ColumnType,
  field: string,
  of: (row: Engagement) => Cell,
): Column & { readonly name: Name } {
  return { name, type, field, of };
}

function firstPlace({ venue }: Engagement) {
  const [first] = venue.places;
  return first === undefined ? null : place(first);
}

function itsCountry({ counterpart }: Engagement): Country | null {
  return counterpart.country === null ? null : country(counterpart.country);
}
