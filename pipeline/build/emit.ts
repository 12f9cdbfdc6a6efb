import type { Release } from '../../src/changes/types.js';
import { isInDefaultList } from '../../src/default-list.js';
import type { Open } from '../../src/schema/equality.js';
import type { Engagement, Grade, Meta } from '../../src/types.js';
import { grades } from '../../src/vocabulary.js';
import { compare } from '../files/canonical.js';
import { sha256 } from '../sha256.js';
import { countKinds, type Shipped } from './build.js';
import { emitFreeze } from './emit-freeze.js';

/** Raised only with a major version of the package. */
const schemaVersion = 1;

/** The generated files: path under `src/generated/` to text. Those under `public/` are copied into the package as they are. */
export function emitFiles(
  shipped: Shipped,
  releases: readonly Open<Release>[],
  version: string,
): ReadonlyMap<string, string> {
  const json = `${JSON.stringify(shipped.engagements)}\n`;
  const root = '../types.js';
  const evidence = '../evidence/types.js';
  const changes = '../changes/types.js';
  const tables: readonly Constant[] = [
    {
      file: 'engagements.ts',
      name: 'allEngagements',
      type: 'readonly Engagement[]',
      imports: [['Engagement', root]],
      value: shipped.engagements,
      doc: 'Everything, whatever its status, format, tier or place. By start, then id. Frozen.',
    },
    listOf('countries', 'Country', root, shipped.countries, 'ISO 3166-1, `XK`, and the local codes. Frozen.'),
    listOf('people', 'Person', root, shipped.people, 'The counterparts met, by id. Frozen.'),
    listOf('places', 'Place', root, shipped.places, 'The places of engagements and events, by id. Frozen.'),
    listOf(
      'events',
      'Event',
      root,
      shipped.events,
      'The events on whose margins engagements took place, by id. Frozen.',
    ),
    listOf('sources', 'Source', evidence, shipped.sources, 'The pages, by id. Frozen.'),
    listOf('publishers', 'Publisher', evidence, shipped.publishers, 'The publishers, wires and bodies, by id. Frozen.'),
    listOf(
      'evidence',
      'EvidenceRow',
      '../evidence/evidence-of.js',
      shipped.evidence,
      'What each engagement rests on. Frozen.',
    ),
    listOf('releases', 'Release', changes, releases, 'Every release, the oldest first. Frozen.'),
    listOf('tombstones', 'Tombstone', changes, shipped.tombstones, 'What is left of retired ids, by id. Frozen.'),
    {
      file: 'successors.ts',
      name: 'successors',
      type: 'Readonly<Record<string, string | null>>',
      imports: [],
      value: Object.fromEntries(shipped.tombstones.map(({ id, to }) => [id, to[0] ?? null])),
      doc: 'Retired ids, each with the first of the records that took its place, or null.',
    },
    {
      file: 'meta.ts',
      name: 'meta',
      type: 'Meta',
      imports: [['Meta', root]],
      value: metaOf(shipped, version, json),
      doc: 'What this version of the data is. Frozen.',
    },
  ];
  return new Map([
    ['codes.ts', emitCodes(shipped)],
    ...tables.map((constant): [string, string] => [constant.file, emitConstant(constant)]),
    ['country-aliases.ts', emitAliases(shipped)],
    ['public/data/engagements.json', json],
    ['public/data/changes.json', `${JSON.stringify(releases)}\n`],
    ['public/data/engagements.d.ts', emitJsonTypes('engagements', 'Engagement', '../index.js', 'export default')],
    ['public/data/engagements.d.cts', emitJsonTypes('engagements', 'Engagement', '../index.cjs', 'export =')],
    ['public/data/changes.d.ts', emitJsonTypes('changes', 'Release', '../changes.js', 'export default')],
    ['public/data/changes.d.cts', emitJsonTypes('changes', 'Release', '../changes.cjs', 'export =')],
  ]);
}

interface Constant {
  readonly file: string;
  readonly name: string;
  readonly type: string;
  readonly imports: readonly (readonly [type: string, from: string])[];
  readonly value: unknown;
  readonly doc: string;
}

function listOf(name: string, row: string, from: string, value: readonly unknown[], doc: string): Constant {
  return { file: `${name}.ts`, name, type: `readonly ${row}[]`, imports: [[row, from]], value, doc };
}

const header = '// Generated from data/ by `npm run data:compile`. Do not edit.\n';

/** The data as a text that is parsed: faster to load than literals. The pure marks let bundlers drop what is not used. */
function emitConstant({ name, type, imports, value, doc }: Constant): string {
  const lines = imports.map(([typeName, from]) => `import type { ${typeName} } from '${from}';\n`);
  return `${header}${lines.join('')}
/** ${doc} */
export const ${name}: ${type} = /* @__PURE__ */ (${emitFreeze(value)})(
  /* @__PURE__ */ JSON.parse(${literal(value)}),
);
`;
}

/** Left as a text, to be parsed when the first name is looked up. */
function emitAliases({ countryAliases }: Shipped): string {
  return `${header}
/** JSON: other English names of countries, by code. */
export const aliases = ${literal(countryAliases)};
`;
}

/** A value as JSON as a literal, in ASCII: an engine reads one byte a character twice as fast as two. */
function literal(value: unknown): string {
  const ascii = JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return JSON.stringify(ascii);
}

/** The types of a JSON file that is a list, for each module system in its own way. */
function emitJsonTypes(name: string, row: string, from: string, exportAs: string): string {
  return `import type { ${row} } from '${from}';
declare const ${name}: readonly ${row}[];
${exportAs} ${name};
`;
}

function emitCodes(shipped: Shipped): string {
  const unions: readonly (readonly [name: string, doc: string, members: readonly string[]])[] = [
    [
      'CountryCode',
      'ISO 3166-1 alpha-2, `XK`, and the local codes of `countries`.',
      shipped.countries.map(({ code }) => code),
    ],
    ['OrganisationCode', 'Local codes of organisations.', shipped.organisations],
    ['EngagementId', 'Every id ever published.', [...shipped.engagements, ...shipped.tombstones].map(({ id }) => id)],
  ];
  return `${header}${unions.map(emitUnion).join('')}`;
}

function emitUnion([name, doc, members]: readonly [string, string, readonly string[]]): string {
  const type = members
    .toSorted(compare)
    .map((member) => `'${member}'`)
    .join(' | ');
  return `\n/** ${doc} */\nexport type ${name} = ${type};\n`;
}

function metaOf({ engagements, coverage }: Shipped, version: string, json: string): Meta {
  const main = engagements.filter(isInDefaultList);
  return {
    version,
    schemaVersion,
    sha256: sha256(json),
    asOf: coverage.asOf,
    coverage: { from: coverage.from, to: coverage.to },
    counts: { engagements: countKinds(main), allEngagements: countKinds(engagements) },
    grades: { engagements: countGrades(main), allEngagements: countGrades(engagements) },
    knownGaps: coverage.knownGaps,
  };
}

function countGrades(list: readonly Open<Engagement>[]): Readonly<Record<Grade, number>> {
  const count = (grade: Grade) => list.filter((engagement) => engagement.grade === grade).length;
  return Object.fromEntries(grades.map((grade) => [grade, count(grade)])) as Record<Grade, number>;
}
