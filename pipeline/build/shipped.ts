import type { Engagement } from '../../src/model/engagement.js';
import type { EvidenceRow, Publisher, Source } from '../../src/model/evidence.js';
import type { Membership } from '../../src/model/membership.js';
import type { Completeness, ListCount } from '../../src/model/meta.js';
import type { Tombstone } from '../../src/model/release.js';
import type { DiplomaticEvent, LabelPoint, Organisation, Person, Place } from '../../src/model/tables.js';
import { completenessOf } from '../derive/completeness.js';
import { type CountryRow, countryTable } from '../derive/countries.js';
import { type Lookup, toEngagement } from '../derive/engagement.js';
import type { Open } from '../derive/open.js';
import { groupOf } from '../derive/origin.js';
import { statusOn } from '../derive/place-status.js';
import { compare } from '../files/canonical.js';
import type { RawCoverage, RawMembership } from '../files/shapes.js';
import type { Find } from '../files/sweep.js';
import { byKey, type Dataset } from '../files/tables.js';

/** Everything that ships, as plain data. */
export interface Shipped {
  readonly engagements: readonly Open<Engagement>[];
  readonly countries: readonly CountryRow[];
  readonly people: readonly Open<Person>[];
  readonly places: readonly Open<Place>[];
  readonly events: readonly Open<DiplomaticEvent>[];
  readonly sources: readonly Open<Source>[];
  readonly publishers: readonly Open<Publisher>[];
  readonly organisations: readonly Open<Organisation>[];
  readonly labelPoints: readonly Open<LabelPoint>[];
  readonly memberships: readonly Open<Membership>[];
  readonly evidence: readonly Open<EvidenceRow>[];
  readonly tombstones: readonly Tombstone[];
  readonly coverage: RawCoverage;
  readonly completeness: readonly Completeness[];
}

/** A checked dataset, with what a second search found, to what ships. */
export function buildShipped(data: Dataset, finds: readonly Find[] = []): Shipped {
  const find = lookupOf(data);
  const rows = data.engagements
    .toSorted((a, b) => compare(a.start, b.start) || compare(a.id, b.id))
    .map((row) => toEngagement(row, find));
  const [coverage] = data.coverage;
  if (!coverage) throw new Error('coverage.json is empty; the rules should have said so.');
  return {
    engagements: rows.map(({ engagement }) => engagement),
    evidence: rows.map(({ evidence }) => evidence),
    countries: countryTable(data.countryNames, data.territories),
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
      status: statusOn(place, coverage.to),
      statusSpells: (place.statusSpells ?? []).map(({ status, from, to, source }) => ({
        status,
        from,
        to: to ?? null,
        source,
      })),
      within: place.within ?? null,
      latitude: place.latitude,
      longitude: place.longitude,
      source: place.source,
    })),
    events: data.events,
    sources: data.sources.map((source) => ({
      id: source.id,
      url: source.url,
      title: source.title ?? null,
      publisher: source.publisher,
      relays: source.relays ?? null,
      language: source.language,
      published: source.published ?? null,
      read: source.read,
    })),
    publishers: data.publishers.map((publisher) => ({
      id: publisher.id,
      name: publisher.name,
      country: publisher.country ?? null,
      owner: publisher.owner,
      group: groupOf(publisher),
      official: publisher.official ?? false,
      basis: publisher.basis ?? null,
    })),
    organisations: data.organisations.map(({ code, name }) => ({ code, name })),
    labelPoints: data.labelPoints,
    memberships: data.memberships.toSorted(bySpell).map((spell) => ({
      organisation: spell.organisation,
      country: spell.country,
      status: spell.status,
      styled: spell.styled,
      from: spell.from ?? null,
      to: spell.to ?? null,
      scheduled: spell.scheduled ?? false,
      claims: spell.claims ?? [],
      sources: spell.sources,
      note: spell.note ?? null,
    })),
    tombstones: data.tombstones,
    coverage,
    completeness: completenessOf(
      rows.map(({ engagement }) => engagement),
      finds,
    ),
  };
}

/** By organisation, then country, then time. */
function bySpell(a: RawMembership, b: RawMembership): number {
  return (
    compare(a.organisation, b.organisation) || compare(a.country, b.country) || compare(a.from ?? '', b.from ?? '')
  );
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
