import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import * as z from 'zod';
import { levels, type Release, shapeChangeKinds } from '../../src/model/release.js';
import * as forms from '../../src/schema/forms.js';
import { toJson } from '../build/emit.js';
import type { Files } from '../files/read.js';
import { sha256 } from '../files/sha256.js';
import { tombstone } from '../files/shapes.js';
import { type Snapshot, snapshotSchema } from './snapshot.js';

const release = z.strictObject({
  version: z.string().refine((text) => semver.valid(text) === text, { error: 'a semantic version' }),
  date: forms.isoDate,
  level: z.enum(levels),
  sha256: forms.sha256,
  added: z.array(forms.engagementId),
  corrected: z.array(
    z.strictObject({
      id: forms.engagementId,
      field: z.string(),
      old: z.json(),
      new: z.json(),
      reason: z.string(),
      source: z.nullable(forms.slug),
    }),
  ),
  moved: z.array(tombstone),
  split: z.array(tombstone),
  retracted: z.array(tombstone),
  shape: z.array(
    z.strictObject({
      kind: z.enum(shapeChangeKinds),
      level: z.enum(levels),
      where: z.string(),
      old: z.string().nullable(),
      new: z.string().nullable(),
    }),
  ),
  tables: z.array(z.string()),
}) satisfies z.ZodType<Release>;

/** The committed history: the releases, oldest first, and the record of what the last one was. */
export interface History {
  readonly releases: readonly Release[];
  readonly last: Snapshot | null;
}

const snapshotFile = 'snapshot.json';

/** Path under `releases/` to text. */
export function loadReleaseFiles(folder: string): Files {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Reads the history, and makes sure that its parts fit each other: it detects damage, not forgery.
 * @throws {Error} that names the file, what was found and what was expected
 */
export function readHistory(files: Files): History {
  const versions = [...files.keys()].filter((name) => name !== snapshotFile).map((name) => name.replace(/\.json$/, ''));
  const releases = versions.toSorted(semver.compare).map((version) => {
    const read = parse(`${version}.json`, release, files.get(`${version}.json`) ?? '');
    if (read.version === version) return read;
    throw damaged(`${version}.json`, `version ${read.version}`, `version ${version}, as the file is called`);
  });
  for (const [at, { version, level }] of releases.entries()) {
    const previous = releases[at - 1]?.version ?? '0.0.0';
    const next = semver.inc(previous, level);
    if (next !== version) {
      throw damaged(
        `${version}.json`,
        `version ${version}, ${level}`,
        `${next}, the ${level} release after ${previous}`,
      );
    }
  }
  const text = files.get(snapshotFile);
  const latest = releases.at(-1);
  if (text === undefined) {
    if (latest) throw damaged(snapshotFile, 'no such file', `the record of ${latest.version}`);
    return { releases, last: null };
  }
  const last = parse(snapshotFile, snapshotSchema, text);
  // Up to 1.2.0 the records shipped in one line, since then in a line each.
  const hashes = [toJson(last.engagements), `${JSON.stringify(last.engagements)}\n`].map(sha256);
  if (!hashes.includes(last.sha256)) {
    throw damaged(snapshotFile, `records with the hash ${hashes[0]}`, `${last.sha256}, as it states`);
  }
  if (last.version !== latest?.version || last.sha256 !== latest.sha256) {
    throw damaged(
      snapshotFile,
      `the record of ${last.version}, ${last.sha256}`,
      latest ? `that of ${latest.version}, ${latest.sha256}` : 'no such file, as there is no release',
    );
  }
  return { releases, last };
}

/** The files of a release: its own, and the record that the next one is compared with. */
export function releaseFiles(released: Release, snapshot: Snapshot): Files {
  return new Map([
    [`${released.version}.json`, `${JSON.stringify(released, null, 1)}\n`],
    [snapshotFile, `${JSON.stringify(snapshot)}\n`],
  ]);
}

function parse<T>(name: string, schema: z.ZodType<T>, text: string): T {
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch (error) {
    throw damaged(name, String(error), 'JSON');
  }
  const result = schema.safeParse(tree);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.map(String).join('.') || '(file)';
  throw damaged(name, `${where}: ${issue?.message}`, 'the record that was committed with the release');
}

function damaged(name: string, found: string, expected: string): Error {
  return new Error(
    `releases/${name}: found ${found}, expected ${expected}. Restore it from the commit of the release.`,
  );
}
