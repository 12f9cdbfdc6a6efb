import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tombstones } from '../../src/changes/index.js';
import { engagements, meta } from '../../src/index.js';
import { unpackCountries } from '../../src/input/country.js';
import { foldName } from '../../src/input/fold-name.js';
import { jsonTables } from '../build/doors.js';
import { sha256 } from '../files/sha256.js';
import { answers } from './answers.js';
import type { Current } from './diff.js';
import { packageSurface } from './package-surface.js';
import { shapeOf } from './shape.js';
import type { Snapshot } from './snapshot.js';
import type { Surface } from './surface.js';

/** Tables whose changes are told one by one, so that a hash would tell them again. */
const toldApart = ['engagements', 'changes', 'tombstones'];

/** The version in the making: what is compiled and built now. `surface`: what its doors offer, which takes longest to read. */
export function currentVersion(root: string, surface: Surface): Current {
  const { version, released, sha256: hash, counts, grades, coverage, ...said } = meta;
  const tables = Object.keys(jsonTables)
    .filter((name) => !toldApart.includes(name))
    .map((name): [string, string] => [name, hashOfFile(join(root, 'data', `${name}.json`))]);
  return {
    engagements,
    tombstones,
    sha256: hash,
    shape: shapeOf(),
    surface,
    package: packageSurface(readFileSync(join(root, 'package.json'), 'utf8')),
    answers: answers(),
    names: namesOfCountries(),
    coverage: { from: coverage.from, to: coverage.to },
    tables: {
      ...Object.fromEntries(tables),
      meta: sha256(JSON.stringify([said, coverage.thin, coverage.completeness])),
    },
  };
}

/** The record of a version, to be committed when it is released. */
export function makeSnapshot(version: string, { tombstones: _, ...current }: Current): Snapshot {
  return { version, ...current, engagements: current.engagements.map((record) => ({ ...record })) };
}

/** Every name, folded, that `country` knows, with the code that it leads to. */
function namesOfCountries(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    unpackCountries().flatMap(({ country: { code, alpha3, numeric, name }, aliases }) =>
      [code, alpha3, numeric, name, ...aliases].flatMap((key) => (key === null ? [] : [[foldName(key), code]])),
    ),
  );
}

function hashOfFile(path: string): string {
  return sha256(readFileSync(path, 'utf8'));
}
