import { daysInclusive } from '../../src/input/dates.js';
import { type Engagement, leaderRoles, type Meeting, type Visit, visitClasses } from '../../src/model/engagement.js';
import type { CitationRow, EvidenceRow } from '../../src/model/evidence.js';
import type {
  RawEngagement,
  RawEvent,
  RawOffice,
  RawPerson,
  RawPlace,
  RawPublisher,
  RawSource,
} from '../files/shapes.js';
import { contestedOf } from './contested.js';
import { isCounted } from './counted.js';
import { gradeOf } from './grade.js';
import { dayOfEncounter, officeOf } from './office.js';
import type { Open } from './open.js';
import { groupOf, originOf } from './origin.js';
import { worstStatusOn } from './place-status.js';
import { shownClass } from './visit-class.js';
import { counterpartCodesOf, weigh } from './weigh.js';

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

/** A record and its evidence as people write them to both as they ship: what is left out filled in, what can be derived derived. */
export function toEngagement(
  row: RawEngagement,
  find: Lookup,
): { readonly engagement: Open<Engagement>; readonly evidence: Open<EvidenceRow> } {
  const person = find.person(row.person);
  const office = officeOf(row, person);
  if (!office) throw new Error(`${row.id}: ${row.person} held no office; the rules should have said so.`);
  const claims = row.claims ?? [];
  const codes = counterpartCodesOf(office, find.parentOf);
  const weighed = row.evidence.map((citation) =>
    weigh(row, citation, find.source(citation.source), originIn(citation.source, find), codes),
  );
  const citations: readonly CitationRow[] = row.evidence.map(({ source, reports, supports, says }, at) => {
    const { side = 'unknown', counts = false } = weighed[at] ?? {};
    return { source, side, counts, reports, supports, says };
  });
  const country = row.country ?? find.place(row.places[0] ?? '').country;
  const event = row.event === undefined ? undefined : find.event(row.event);
  const datesCover = row.datesCover ?? 'talks';
  const visitClass = row.kind === 'visit' ? classOf(row, find) : null;
  const facts = {
    status: row.status,
    encounter: row.encounter ?? 'talks',
    start: row.start,
    end: row.end,
    talkDates: row.talkDates,
    venue: { country, places: row.places, status: worstStatusOn(row.places.map(find.place), dayOfEncounter(row)) },
    counterpart: {
      person: row.person,
      name: person.name,
      title: office.title,
      role: office.role,
      tier: leaderRoles.includes(office.role) ? 'leader' : 'other',
      country: office.country ?? null,
      organisation: office.organisation ?? null,
    },
  } as const;
  const base = {
    counted: isCounted(facts),
    direction: row.direction,
    setting: settingOf(row, country, office),
    encounter: facts.encounter,
    occasion: event?.occasion ?? row.occasion ?? 'bilateral',
    event: row.event ?? null,
    start: row.start,
    end: row.end,
    datesCover,
    talkDates: row.talkDates,
    days: datesCover === 'stay' ? daysInclusive(row.start, row.end) : null,
    edtf: row.edtf ?? null,
    venue: facts.venue,
    counterpart: facts.counterpart,
    grade: gradeOf(weighed.filter(({ counts }) => counts)),
    pages: citations.length,
    contested: contestedOf({ ...facts, visitClass }, claims),
    note: row.note ?? null,
  } as const;
  const head = { id: row.id, kind: row.kind, status: row.status } as const;
  const evidence = { id: row.id, citations, claims };
  if (row.kind === 'meeting') {
    const meeting: Open<Meeting> = { ...head, kind: 'meeting', ...base, partOf: row.partOf ?? null };
    return { engagement: meeting, evidence };
  }
  const visit: Open<Visit> = { ...head, kind: 'visit', ...base, visitClass, journey: row.journey ?? null };
  return { engagement: visit, evidence };
}

function originIn(source: string, find: Lookup): RawPublisher {
  return find.publisher(originOf(find.source(source)));
}

function settingOf(row: RawEngagement, country: string, office: RawOffice): Engagement['setting'] {
  if (row.direction === 'hosted') return 'home';
  return country === office.country ? 'counterpart-country' : 'third-country';
}

function classOf(row: RawEngagement, find: Lookup): Visit['visitClass'] {
  const labels = (row.claims ?? []).flatMap(({ field, value, saidBy, source }) => {
    const visitClass = field === 'visitClass' ? visitClasses.find((visitClass) => visitClass === value) : undefined;
    return visitClass === undefined ? [] : [{ visitClass, saidBy, group: groupOf(originIn(source, find)) }];
  });
  return shownClass(labels, row.direction);
}
