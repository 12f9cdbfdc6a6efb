import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import * as z from 'zod';
import type { Release } from '../../src/changes/types.js';
import { levels, shapeChangeKinds } from '../../src/changes/vocabulary.js';
import type { Open } from '../../src/schema/equality.js';
import { engagementId, isoDate, slug } from '../../src/schema/forms.js';
import { tombstone } from '../files/shapes.js';
import { sha256 } from '../sha256.js';
import { type Snapshot, snapshotSchema } from './snapshot.js';

const release = z.strictObject({
  version: z.string().refine((text) => semver.valid(text) === text, { error: 'a semantic version' }),
  date: isoDate,
  level: z.enum(levels),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  added: z.array(engagementId),
  corrected: z.array(
    z.strictObject({
      id: engagementId,
      field: z.string(),
      old: z.json(),
      new: z.json(),
      reason: z.string(),
      source: slug.nullable(),
    }),
  ),
  moved: z.array(tombstone),
  split: z.array(tombstone),
  retracted: z.array(tombstone),
  shape: z.array(
    z.strictObject({
      kind: z.enum(shapeChangeKinds),
      where: z.string(),
      old: z.string().nullable(),
      new: z.string().nullable(),
    }),
  ),
  tables: z.array(z.string()),
}) satisfies z.ZodType<Open<Release>>;

/**
 * A release as it is committed: with the hash of the file of the one before it, so that none can be changed or left out
 * unseen, and with that of the snapshot that was written beside it.
 */
const releaseFile = release.extend({ previous: z.string().nullable(), snapshot: z.string() });

/** The committed history: the releases, oldest first, and the record of the last one. */
export interface History {
  readonly releases: readonly Open<Release>[];
  readonly last: Snapshot | null;
  /** The hash of the last release's file. */
  readonly head: string | null;
}

/** Path under `releases/` to text. */
export function loadReleaseFiles(folder: string): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Reads the history, and makes sure that it is whole.
 * @throws {Error} that names the file, what was found and what was expected, where one has been damaged, changed or lost
 */
export function readHistory(files: ReadonlyMap<string, string>): History {
  const versions = [...files.keys()].filter((name) => name !== snapshotFile).map((name) => name.replace(/\.json$/, ''));
  const releases: Open<Release>[] = [];
  let head: string | null = null;
  let snapshotHash: string | null = null;
  for (const version of versions.toSorted(semver.compare)) {
    const name = `${version}.json`;
    const text = files.get(name) ?? '';
    const { previous, snapshot, ...read } = parse(name, releaseFile, text);
    if (read.version !== version)
      throw damaged(name, `version ${read.version}`, `version ${version}, as the file is called`);
    if (previous !== head)
      throw damaged(
        name,
        `previous ${previous}`,
        `${head}, the hash of the release before it: one has been changed or is missing`,
      );
    releases.push(read);
    head = sha256(text);
    snapshotHash = snapshot;
  }
  const snapshotText = files.get(snapshotFile);
  if (snapshotText === undefined) {
    if (releases.length > 0) throw damaged(snapshotFile, 'no such file', `the record of ${releases.at(-1)?.version}`);
    return { releases, last: null, head };
  }
  const found = sha256(snapshotText);
  if (found !== snapshotHash) {
    throw damaged(
      snapshotFile,
      `a file with the hash ${found}`,
      `${snapshotHash ?? 'none'}, as ${releases.at(-1)?.version} has it`,
    );
  }
  const last = parse(snapshotFile, snapshotSchema, snapshotText);
  return { releases, last, head };
}

const snapshotFile = 'snapshot.json';

/** The files of a release: its own, and the record that the next one is compared with. */
export function releaseFiles(
  released: Open<Release>,
  snapshot: Snapshot,
  previous: string | null,
): ReadonlyMap<string, string> {
  const text = `${JSON.stringify(snapshot)}\n`;
  return new Map([
    [`${released.version}.json`, `${JSON.stringify({ ...released, previous, snapshot: sha256(text) }, null, 1)}\n`],
    [snapshotFile, text],
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
  throw damaged(
    name,
    `${issue?.path.map(String).join('.') || '(file)'}: ${issue?.message}`,
    'the record that was committed with the release',
  );
}

function damaged(name: string, found: string, expected: string): Error {
  return new Error(
    `releases/${name}: found ${found}, expected ${expected}. Restore it from the commit of the release.`,
  );
}
