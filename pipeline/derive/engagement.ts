import { daysInclusive } from '../../src/dates.js';
import type { Open } from '../../src/schema/equality.js';
import type { Engagement, Meeting, Visit } from '../../src/types.js';
import { leaderRoles, placeStatuses, visitClasses } from '../../src/vocabulary.js';
import type {
  RawEngagement,
  RawEvent,
  RawOffice,
  RawPerson,
  RawPlace,
  RawPublisher,
  RawSource,
} from '../files/shapes.js';
import { gradeOf, type Report } from './grade.js';
import { officeOf } from './office.js';
import { groupOf, originOf, sideOf } from './origin.js';
import { shownClass } from './visit-class.js';

/** Where rows that an engagement names are found; the rules have seen to it that they are. */
export interface Lookup {
  readonly person: (id: string) => RawPerson;
  readonly event: (id: string) => RawEvent;
  readonly place: (id: string) => RawPlace;
  readonly source: (id: string) => RawSource;
  readonly publisher: (id: string) => RawPublisher;
  /** The parent of a local code, or undefined. */
  readonly parentOf: (country: string) => string | undefined;
}

/** What one citation comes to, once its origin is known. */
export interface WeighedCitation extends Report {
  readonly source: string;
  readonly counts: boolean;
}

/** A record as people write it to a record as it ships: what is left out filled in, what can be derived derived. */
export function toEngagement(row: RawEngagement, find: Lookup): Open<Engagement> {
  const person = find.person(row.person);
  const office = officeOf(row, person);
  if (!office) throw new Error(`${row.id}: ${row.person} held no office; the rules should have said so.`);
  const country = row.country ?? find.place(row.cities[0] ?? '').country;
  const event = row.event === undefined ? undefined : find.event(row.event);
  const extent = row.extent ?? 'talks';
  const base = {
    id: row.id,
    kind: row.kind,
    direction: row.direction,
    setting: settingOf(row, country, office),
    status: row.status,
    format: row.format ?? 'full',
    occasion: event?.occasion ?? row.occasion ?? 'bilateral',
    event: row.event ?? null,
    start: row.start,
    end: row.end,
    extent,
    talksOn: row.talksOn,
    days: extent === 'stay' ? daysInclusive(row.start, row.end) : null,
    edtf: row.edtf ?? null,
    place: { country, cities: row.cities, status: worstStatus(row.cities.map((city) => find.place(city))) },
    counterpart: {
      person: row.person,
      name: person.name,
      title: office.title,
      role: office.role,
      tier: leaderRoles.includes(office.role) ? 'leader' : 'other',
      country: office.country ?? null,
      organisation: office.organisation ?? null,
    },
    grade: gradeOf(weigh(row, office, find).filter(({ counts }) => counts)),
    sources: row.evidence.map(({ source }) => source),
    note: row.note ?? null,
  } as const;
  if (row.kind === 'meeting') {
    const meeting: Open<Meeting> = { ...base, kind: 'meeting', partOf: row.partOf ?? null };
    return meeting;
  }
  const visit: Open<Visit> = { ...base, kind: 'visit', ...classOf(row, find), journey: row.journey ?? null };
  return visit;
}

/** Each citation with its origin's side and group, and whether it counts for the grade. */
export function weigh(row: RawEngagement, office: RawOffice, find: Lookup): readonly WeighedCitation[] {
  const { country, organisation } = office;
  const parent = country === undefined ? undefined : find.parentOf(country);
  const counterpartCodes = [country, parent, organisation].filter((code) => code !== undefined);
  return row.evidence.map(({ source, reports }) => {
    const page = find.source(source);
    const origin = find.publisher(originOf(page));
    const counts = reports !== 'planned' && page.audited !== true;
    return { source, counts, side: sideOf(origin, counterpartCodes), group: groupOf(origin) };
  });
}

function settingOf(row: RawEngagement, country: string, office: RawOffice): Engagement['setting'] {
  if (row.direction === 'hosted') return 'home';
  return country === office.country ? 'counterpart' : 'third-country';
}

function worstStatus(places: readonly RawPlace[]): (typeof placeStatuses)[number] {
  const ranks = places.map(({ status }) => placeStatuses.indexOf(status ?? 'undisputed'));
  return placeStatuses[Math.max(0, ...ranks)] ?? 'undisputed';
}

function classOf(row: RawEngagement, find: Lookup): Pick<Open<Visit>, 'visitClass' | 'classClaims'> {
  const claims = (row.claims ?? []).flatMap(({ field, value, saidBy, source }) => {
    const visitClass = field === 'visitClass' ? visitClasses.find((visitClass) => visitClass === value) : undefined;
    return visitClass === undefined ? [] : [{ visitClass, saidBy, source }];
  });
  const labels = claims.map(({ visitClass, saidBy, source }) => {
    return { visitClass, saidBy, group: groupOf(find.publisher(originOf(find.source(source)))) };
  });
  return { visitClass: shownClass(labels, row.direction), classClaims: claims };
}
