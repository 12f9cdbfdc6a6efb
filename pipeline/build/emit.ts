import type { Engagement, Grade } from '../../src/model/engagement.js';
import type { Meta } from '../../src/model/meta.js';
import type { Release } from '../../src/model/release.js';
import type { Open } from '../derive/open.js';
import { compare } from '../files/canonical.js';
import type { Files } from '../files/read.js';
import { sha256 } from '../files/sha256.js';
import { countKinds, type Shipped } from './shipped.js';

/** Raised only with a major version of the package. */
const schemaVersion = 2;
const principal = { name: 'Vladimir Putin', office: 'President of Russia', country: 'RU' } as const;
const licence = { code: 'MIT', data: 'CC-BY-4.0' } as const;

/** The files that ship as they are: path under `data/` to text. */
export function dataFiles(shipped: Shipped, releases: readonly Release[]): Files {
  const tables: Readonly<Record<string, readonly unknown[]>> = {
    engagements: shipped.engagements,
    evidence: shipped.evidence,
    sources: shipped.sources,
    publishers: shipped.publishers,
    countries: shipped.countries.map(({ aliases, ...country }) => country),
    people: shipped.people,
    places: shipped.places,
    events: shipped.events,
    organisations: shipped.organisations,
    'label-points': shipped.labelPoints,
    memberships: shipped.memberships,
    changes: releases,
    tombstones: shipped.tombstones,
  };
  return new Map(Object.entries(tables).map(([name, rows]) => [`${name}.json`, toJson(rows)]));
}

/** The files of the source that are written from the data: path under `src/generated/` to text. */
export function sourceFiles(shipped: Shipped, releases: readonly Release[], version: string): Files {
  const successors = Object.fromEntries(shipped.tombstones.map(({ id, to }) => [id, to[0] ?? null]));
  return new Map([
    ['codes.ts', emitCodes(shipped)],
    [
      'countries.ts',
      `${header}
/** The countries with their other names, packed as JSON: read on first use, since most who load the package never ask. */
export const packed = ${literal(packCountries(shipped.countries))};
`,
    ],
    [
      'successors.ts',
      `${header}
/** Retired ids, each with the first of the records that took its place, or null. */
export const successors: Readonly<Record<string, string | null>> = ${JSON.stringify(successors)};
`,
    ],
    ['meta.ts', emitMeta(metaOf(shipped, releases, version))],
  ]);
}

const header = '// Generated from data/coded/ by `npm run data:compile`. Do not edit.\n';

/** A table in the form in which it ships: a record a line, so that two versions can be compared line by line. */
export function toJson(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** A value as JSON as a literal, in ASCII: an engine reads one byte a character twice as fast as two. */
function literal(value: unknown): string {
  const ascii = JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return JSON.stringify(ascii);
}

/** Rows as lists, with regions by number: a third of the bytes that every program has to read past. */
function packCountries(countries: Shipped['countries']): unknown {
  const areas = [...new Set(countries.map(({ region, subregion }) => JSON.stringify([region, subregion])))];
  const rows = countries.map(
    ({ code, alpha3, numeric, name, region, subregion, parent, recognitionSpells, aliases }) => {
      const area = areas.indexOf(JSON.stringify([region, subregion]));
      const local = parent === null ? [] : [parent, recognitionSpells];
      return [code, alpha3, numeric, name, area, aliases, ...local];
    },
  );
  return [areas.map((area): unknown => JSON.parse(area)), rows];
}

function emitCodes({ countries, organisations }: Shipped): string {
  return `${header}
/** ISO 3166-1 alpha-2, \`XK\`, and the local codes. */
export const countryCodes = ${tuple(countries.map(({ code }) => code))};
/** ISO 3166-1 alpha-2, \`XK\`, and the local codes of \`countries\`. */
export type CountryCode = (typeof countryCodes)[number];

/** The local codes of organisations. */
export const organisationCodes = ${tuple(organisations.map(({ code }) => code))};
/** Local codes of organisations, such as \`org-un\`. */
export type OrganisationCode = (typeof organisationCodes)[number];
`;
}

function tuple(codes: readonly string[]): string {
  const members = codes.toSorted(compare).map((code) => `'${code}'`);
  return `[${members.join(', ')}] as const`;
}

function emitMeta(meta: Meta): string {
  return `${header}
/** What this version of the data is. */
export const stated = ${JSON.stringify(meta, null, 2)} as const;
`;
}

function metaOf({ engagements, coverage, completeness }: Shipped, releases: readonly Release[], version: string): Meta {
  const counted = engagements.filter((engagement) => engagement.counted);
  return {
    version,
    released: releases.find((release) => release.version === version)?.date ?? null,
    schemaVersion,
    principal,
    licence,
    sha256: sha256(toJson(engagements)),
    asOf: coverage.asOf,
    coverage: { from: coverage.from, to: coverage.to, thin: coverage.thin, completeness },
    counts: { countedEngagements: countKinds(counted), engagements: countKinds(engagements) },
    grades: { countedEngagements: countGrades(counted), engagements: countGrades(engagements) },
    knownGaps: coverage.knownGaps,
  };
}

function countGrades(list: readonly Open<Engagement>[]): Readonly<Record<Grade, number>> {
  const count = (grade: Grade) => list.filter((engagement) => engagement.grade === grade).length;
  return { A: count('A'), B: count('B'), C: count('C'), D: count('D') };
}
