import { evidenceOf, publishers, type SourceId, sources } from '../../src/evidence/index.js';
import { type Cell, type Column, type ColumnType, columns } from '../../src/formats/columns.js';
import type { TableColumn } from '../../src/formats/parquet.js';
import { engagements } from '../../src/index.js';
import { memberships } from '../../src/memberships/index.js';
import type { Publisher } from '../../src/model/evidence.js';
import { countries, events, labelPoints, organisations, people, places } from '../../src/tables/index.js';

/** A table as it is written out, for programs that want rows of plain cells. */
export interface ExportTable {
  readonly name: string;
  readonly title: string;
  /** The column that names a row; none where nothing refers to rows. */
  readonly key: string | null;
  /** The column that names the row of another table that this one belongs to, and that table. */
  readonly within: { readonly column: string; readonly table: string } | null;
  readonly columns: readonly ExportColumn[];
}

/** A column, with the field of the codebook that it shows. */
export interface ExportColumn extends TableColumn {
  readonly field: string;
}

/** Every table. The first is what most will want; the others are what its keys lead to, and what it rests on. */
export const exportTables: readonly ExportTable[] = [
  tableOf('engagements', 'Engagements, one row each', 'id', null, engagements, columns),
  tableOf(
    'evidence',
    'What each page says of each engagement, one row a page and engagement',
    null,
    { column: 'engagement_id', table: 'engagements' },
    engagements.flatMap((row) => evidenceOf(row).citations.map((citation) => ({ id: row.id, ...citation }))),
    [
      column('engagement_id', 'string', 'Evidence.id', ({ id }) => id),
      column('source_id', 'string', 'Source.id', ({ source }) => source.id),
      column('url', 'string', 'Source.url', ({ source }) => source.url),
      column('title', 'string', 'Source.title', ({ source }) => source.title),
      column('language', 'string', 'Source.language', ({ source }) => source.language),
      column('published_date', 'date', 'Source.published', ({ source }) => source.published),
      column('read', 'string', 'Source.read', ({ source }) => source.read),
      column('publisher_id', 'string', 'Source.publisher', ({ publisher }) => publisher.id),
      column('publisher_name', 'string', 'Publisher.name', ({ publisher }) => publisher.name),
      column('publisher_country', 'string', 'Publisher.country', ({ publisher }) => publisher.country),
      column('publisher_owner', 'string', 'Publisher.owner', ({ publisher }) => publisher.owner),
      column('origin_id', 'string', 'Citation.origin', ({ origin }) => origin.id),
      column('origin_name', 'string', 'Publisher.name', ({ origin }) => origin.name),
      column('origin_country', 'string', 'Publisher.country', ({ origin }) => origin.country),
      column('origin_owner', 'string', 'Publisher.owner', ({ origin }) => origin.owner),
      column('origin_group', 'string', 'Publisher.group', ({ origin }) => origin.group),
      column('origin_official', 'boolean', 'Publisher.official', ({ origin }) => origin.official),
      column('side', 'string', 'CitationRow.side', ({ side }) => side),
      column('counts', 'boolean', 'CitationRow.counts', ({ counts }) => counts),
      column('reports', 'string', 'CitationRow.reports', ({ reports }) => reports),
      column('supports', 'list', 'CitationRow.supports', ({ supports }) => supports),
      column('says', 'string', 'CitationRow.says', ({ says }) => says),
    ],
  ),
  tableOf(
    'claims',
    'Class labels, and dates and places that differ from those shown, one row a claim',
    null,
    { column: 'engagement_id', table: 'engagements' },
    engagements.flatMap((row) => evidenceOf(row).claims.map((claim) => ({ id: row.id, ...claim }))),
    [
      column('engagement_id', 'string', 'Evidence.id', ({ id }) => id),
      column('field', 'string', 'Claim.field', ({ field }) => field),
      column('value', 'string', 'Claim.value', ({ value }) => value),
      column('said_by', 'string', 'Claim.saidBy', ({ saidBy }) => saidBy),
      column('source_id', 'string', 'Claim.source', ({ source }) => source),
    ],
  ),
  tableOf('countries', 'Countries and territories', 'code', null, countries, [
    column('code', 'string', 'Country.code', ({ code }) => code),
    column('iso3', 'string', 'Country.alpha3', ({ alpha3 }) => alpha3),
    column('iso_numeric', 'string', 'Country.numeric', ({ numeric }) => numeric),
    column('name', 'string', 'Country.name', ({ name }) => name),
    column('region', 'string', 'Country.region', ({ region }) => region),
    column('subregion', 'string', 'Country.subregion', ({ subregion }) => subregion),
    column('parent', 'string', 'Country.parent', ({ parent }) => parent),
    column('recognition', 'string', 'Country.recognition', ({ recognition }) => recognition),
  ]),
  tableOf('people', 'Counterparts', 'id', null, people, [
    column('id', 'string', 'Person.id', ({ id }) => id),
    column('name', 'string', 'Person.name', ({ name }) => name),
    column('aliases', 'list', 'Person.aliases', ({ aliases }) => aliases),
  ]),
  tableOf(
    'offices',
    'Offices of the counterparts, one row an office',
    null,
    { column: 'person_id', table: 'people' },
    people.flatMap(({ id, offices }) => offices.map((office) => ({ id, ...office }))),
    [
      column('person_id', 'string', 'Person.id', ({ id }) => id),
      column('title', 'string', 'Office.title', ({ title }) => title),
      column('role', 'string', 'Office.role', ({ role }) => role),
      column('country', 'string', 'Office.country', ({ country }) => country),
      column('organisation', 'string', 'Office.organisation', ({ organisation }) => organisation),
      column('from_date', 'string', 'Office.from', ({ from }) => from),
      column('to_date', 'string', 'Office.to', ({ to }) => to),
      column('source_id', 'string', 'Office.source', ({ source }) => source),
    ],
  ),
  tableOf('places', 'Cities, towns and residences', 'id', null, places, [
    column('id', 'string', 'Place.id', ({ id }) => id),
    column('name', 'string', 'Place.name', ({ name }) => name),
    column('country', 'string', 'Place.country', ({ country }) => country),
    column('status', 'string', 'Place.status', ({ status }) => status),
    column('within', 'string', 'Place.within', ({ within }) => within),
    column('latitude', 'number', 'Place.latitude', ({ latitude }) => latitude),
    column('longitude', 'number', 'Place.longitude', ({ longitude }) => longitude),
    column('source_id', 'string', 'Place.source', ({ source }) => source),
  ]),
  tableOf(
    'status_spells',
    'When ground was disputed or occupied, one row a stretch of time',
    null,
    { column: 'place_id', table: 'places' },
    places.flatMap(({ id, statusSpells }) => statusSpells.map((spell) => ({ id, ...spell }))),
    [
      column('place_id', 'string', 'Place.id', ({ id }) => id),
      column('status', 'string', 'StatusSpell.status', ({ status }) => status),
      column('from_date', 'string', 'StatusSpell.from', ({ from }) => from),
      column('to_date', 'string', 'StatusSpell.to', ({ to }) => to),
      column('source_id', 'string', 'StatusSpell.source', ({ source }) => source),
    ],
  ),
  tableOf(
    'recognition_spells',
    'What can be said of the status of a territory, one row a stretch of time',
    null,
    { column: 'country', table: 'countries' },
    countries.flatMap(({ code, recognitionSpells }) => recognitionSpells.map((spell) => ({ code, ...spell }))),
    [
      column('country', 'string', 'Country.code', ({ code }) => code),
      column('from_date', 'string', 'RecognitionSpell.from', ({ from }) => from),
      column('to_date', 'string', 'RecognitionSpell.to', ({ to }) => to),
      column('says', 'string', 'RecognitionSpell.says', ({ says }) => says),
    ],
  ),
  tableOf('events', 'Summits, forums and commemorations', 'id', null, events, [
    column('id', 'string', 'DiplomaticEvent.id', ({ id }) => id),
    column('name', 'string', 'DiplomaticEvent.name', ({ name }) => name),
    column('short_name', 'string', 'DiplomaticEvent.short', ({ short }) => short),
    column('occasion', 'string', 'DiplomaticEvent.occasion', ({ occasion }) => occasion),
    column('start_date', 'date', 'DiplomaticEvent.start', ({ start }) => start),
    column('end_date', 'date', 'DiplomaticEvent.end', ({ end }) => end),
    column('places', 'list', 'DiplomaticEvent.places', (row) => row.places),
    column('organiser', 'string', 'DiplomaticEvent.organiser', ({ organiser }) => organiser),
    column('sources', 'list', 'DiplomaticEvent.sources', (row): readonly SourceId[] => row.sources),
  ]),
  tableOf('organisations', 'Organisations whose heads are counterparts', 'code', null, organisations, [
    column('code', 'string', 'Organisation.code', ({ code }) => code),
    column('name', 'string', 'Organisation.name', ({ name }) => name),
  ]),
  tableOf('label_points', 'Label points of countries and territories', 'country', null, labelPoints, [
    column('country', 'string', 'LabelPoint.country', (row): string => row.country),
    column('latitude', 'number', 'LabelPoint.latitude', ({ latitude }) => latitude),
    column('longitude', 'number', 'LabelPoint.longitude', ({ longitude }) => longitude),
    column('source_id', 'string', 'LabelPoint.source', ({ source }) => source),
  ]),
  tableOf('memberships', 'Memberships of countries in organisations, one row a spell', null, null, memberships, [
    column('organisation', 'string', 'Membership.organisation', ({ organisation }) => organisation),
    column('country', 'string', 'Membership.country', (row): string => row.country),
    column('status', 'string', 'Membership.status', ({ status }) => status),
    column('styled', 'string', 'Membership.styled', ({ styled }) => styled),
    column('from_date', 'date', 'Membership.from', ({ from }) => from),
    column('to_date', 'date', 'Membership.to', ({ to }) => to),
    column('scheduled', 'boolean', 'Membership.scheduled', ({ scheduled }) => scheduled),
    column('sources', 'list', 'Membership.sources', (row): readonly SourceId[] => row.sources),
    column('note', 'string', 'Membership.note', ({ note }) => note),
  ]),
  tableOf(
    'membership_claims',
    'What sources say of disputed memberships, one row a claim',
    null,
    null,
    memberships.flatMap(({ claims, organisation, country, from }) =>
      claims.map((claim) => ({ organisation, country, from, ...claim })),
    ),
    [
      column('organisation', 'string', 'Membership.organisation', ({ organisation }) => organisation),
      column('country', 'string', 'Membership.country', (row): string => row.country),
      column('from_date', 'date', 'Membership.from', ({ from }) => from),
      column('says', 'string', 'MembershipClaim.says', ({ says }) => says),
      column('by', 'string', 'MembershipClaim.by', ({ by }) => by),
      column('source_id', 'string', 'MembershipClaim.source', ({ source }) => source),
    ],
  ),
  tableOf('sources', 'Pages', 'id', null, sources, [
    column('id', 'string', 'Source.id', ({ id }) => id),
    column('url', 'string', 'Source.url', ({ url }) => url),
    column('title', 'string', 'Source.title', ({ title }) => title),
    column('publisher', 'string', 'Source.publisher', ({ publisher }) => publisher),
    column('relays', 'string', 'Source.relays', ({ relays }) => relays),
    column('language', 'string', 'Source.language', ({ language }) => language),
    column('published_date', 'date', 'Source.published', ({ published }) => published),
    column('read', 'string', 'Source.read', ({ read }) => read),
  ]),
  tableOf('publishers', 'Outlets, wires and government bodies', 'id', null, publishers, [
    column('id', 'string', 'Publisher.id', ({ id }) => id),
    column('name', 'string', 'Publisher.name', ({ name }) => name),
    column('country', 'string', 'Publisher.country', ({ country }) => country),
    column('owner', 'string', 'Publisher.owner', ({ owner }) => owner),
    column('owner_group', 'string', 'Publisher.group', ({ group }) => group),
    column('official', 'boolean', 'Publisher.official', ({ official }) => official),
    column('basis_url', 'string', 'Publisher.basis', ({ basis }: Publisher) => basis?.url ?? null),
    column('basis_says', 'string', 'Publisher.basis', ({ basis }: Publisher) => basis?.says ?? null),
  ]),
];

/** The table with a name. */
export function exportTable(name: string): ExportTable {
  const found = exportTables.find((table) => table.name === name);
  if (!found)
    throw new Error(`No table '${name}' is written out; known: ${exportTables.map((t) => t.name).join(', ')}.`);
  return found;
}

/** The rows of a table, each a list of cells. */
export function rowsOf({ columns }: ExportTable): readonly (readonly Cell[])[] {
  const [first] = columns;
  return (first?.cells ?? []).map((_, at) => columns.map(({ cells }) => cells[at] ?? null));
}

interface ColumnOf<Row> extends Omit<Column, 'of'> {
  readonly of: (row: Row) => Cell;
}

function column<Row>(name: string, type: ColumnType, field: string, of: (row: Row) => Cell): ColumnOf<Row> {
  return { name, type, field, of };
}

function tableOf<Row>(
  name: string,
  title: string,
  key: string | null,
  within: ExportTable['within'],
  rows: readonly Row[],
  columns: readonly ColumnOf<NoInfer<Row>>[],
): ExportTable {
  return {
    name,
    title,
    key,
    within,
    columns: columns.map(({ of, ...rest }) => ({ ...rest, cells: rows.map(of) })),
  };
}
