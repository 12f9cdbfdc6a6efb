import type { Tombstone } from '../../src/changes/types.js';
import type { EvidenceRow } from '../../src/evidence/evidence-of.js';
import type { Publisher, Source } from '../../src/evidence/types.js';
import type { Open } from '../../src/schema/equality.js';
import type { Engagement, Event, ListCount, Person, Place } from '../../src/types.js';
import { type CountryRow, countryTable } from '../derive/countries.js';
import { type Lookup, toEngagement, weigh } from '../derive/engagement.js';
import { officeOf } from '../derive/office.js';
import { groupOf } from '../derive/origin.js';
import { compare } from '../files/canonical.js';
import type { RawCoverage } from '../files/shapes.js';
import { byKey, type Dataset } from '../files/tables.js';

/** Everything that ships, as plain data. */
export interface Shipped {
  readonly engagements: readonly Open<Engagement>[];
  readonly countries: readonly Omit<CountryRow, 'aliases'>[];
  /** Other names of countries, by code. */
  readonly countryAliases: Readonly<Record<string, readonly string[]>>;
  readonly people: readonly Open<Person>[];
  readonly places: readonly Open<Place>[];
  readonly events: readonly Open<Event>[];
  readonly sources: readonly Open<Source>[];
  readonly publishers: readonly Open<Publisher>[];
  readonly organisations: readonly string[];
  readonly evidence: readonly Open<EvidenceRow>[];
  readonly tombstones: readonly Open<Tombstone>[];
  readonly coverage: RawCoverage;
}

/** A checked dataset to what ships. */
export function buildShipped(data: Dataset): Shipped {
  const find = lookupOf(data);
  const rows = data.engagements.toSorted((a, b) => compare(a.start, b.start) || compare(a.id, b.id));
  const countries = countryTable(data.countryNames, data.territories);
  const [coverage] = data.coverage;
  if (!coverage) throw new Error('coverage.json is empty; the reader should have said so.');
  return {
    engagements: rows.map((row) => toEngagement(row, find)),
    countries: countries.map(({ aliases, ...country }) => country),
    countryAliases: Object.fromEntries(
      countries.filter(({ aliases }) => aliases.length > 0).map(({ code, aliases }) => [code, aliases]),
    ),
    people: data.people.map(({ id, name, aliases, offices }) => ({
      id,
      name,
      aliases: aliases ?? [],
      offices: offices.map(({ title, role, country, organisation, from, to, source }) => ({
        title,
        role,
        country: country ?? null,
        organisation: organisation ?? null,
        from,
        to: to ?? null,
        source,
      })),
    })),
    places: data.places.map((place) => ({
      id: place.id,
      name: place.name,
      country: place.country,
      status: place.status ?? 'undisputed',
      within: place.within ?? null,
      latitude: place.latitude,
      longitude: place.longitude,
      source: place.source,
    })),
    events: data.events,
    sources: data.sources.map(({ id, url, publisher, relays, language, published, read }) => {
      return { id, url, publisher, relays: relays ?? null, language, published: published ?? null, read };
    }),
    publishers: data.publishers.map((publisher) => ({
      id: publisher.id,
      name: publisher.name,
      country: publisher.country ?? null,
      owner: publisher.owner,
      group: groupOf(publisher),
      official: publisher.official ?? false,
      basis: publisher.basis ?? null,
    })),
    organisations: data.organisations.map(({ code }) => code),
    evidence: rows.map((row) => {
      const office = officeOf(row, find.person(row.person));
      const weighed = office ? weigh(row, office, find) : [];
      const citations = row.evidence.map(({ reports, supports, says }, at) => {
        const { side = 'unknown', counts = false } = weighed[at] ?? {};
        return { side, counts, reports, supports, says };
      });
      return { id: row.id, citations, claims: (row.claims ?? []).filter(({ field }) => field !== 'visitClass') };
    }),
    tombstones: data.tombstones,
    coverage,
  };
}

/** How many rows of each kind. */
export function countKinds(list: readonly Open<Engagement>[]): ListCount {
  const visits = list.filter(({ kind }) => kind === 'visit').length;
  return { visits, meetings: list.length - visits, total: list.length };
}

function lookupOf(data: Dataset): Lookup {
  const parents = new Map(data.territories.map(({ code, parent }) => [code, parent]));
  return {
    person: finder(byKey('people', data)),
    event: finder(byKey('events', data)),
    place: finder(byKey('places', data)),
    source: finder(byKey('sources', data)),
    publisher: finder(byKey('publishers', data)),
    parentOf: (country) => parents.get(country),
  };
}

function finder<V>(rows: ReadonlyMap<string, V>): (id: string) => V {
  return (id) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`No row '${id}'; the rules should have said so.`);
    return row;
  };
}
