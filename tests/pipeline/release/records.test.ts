import { expect, test } from 'vitest';
import { toJson } from '../../../pipeline/build/emit.js';
import { sha256 } from '../../../pipeline/files/sha256.js';
import { loadReleaseFiles, readHistory, releaseFiles } from '../../../pipeline/release/records.js';

const files = loadReleaseFiles(new URL('../../../releases', import.meta.url).pathname);
const { releases, last } = readHistory(files);
const latest = releases.at(-1);
if (!latest || !last) throw new Error('there is no release to test');
const [major = 0] = latest.version.split('.').map(Number);
const version = `${major + 1}.0.0`;

test('the committed history is whole, its last record that of its last release', () => {
  expect(releases[0]?.version).toBe('1.0.0');
  expect([last.version, last.sha256]).toEqual([latest.version, latest.sha256]);
});

test('the next release reads back as it was written, in whatever shape its records are', () => {
  const engagements = [{ id: 'aa-2024-01', feld: 'a shape of another day' }];
  const hash = sha256(toJson(engagements));
  const next = releaseFiles(
    { ...latest, version, level: 'major', sha256: hash },
    { ...last, version, sha256: hash, engagements },
  );
  const history = readHistory(new Map([...files, ...next]));
  expect(history.releases.map((release) => release.version)).toEqual([
    ...releases.map((release) => release.version),
    version,
  ]);
  expect(history.last?.engagements).toEqual(engagements);
});

test('a release that is left out is missed', () => {
  const gap = new Map(files);
  gap.delete('1.1.0.json');
  expect(() => readHistory(gap)).toThrow('releases/1.2.0.json: found version 1.2.0, minor, expected 1.1.0');
});

const damages: readonly (readonly [what: string, file: string, change: (text: string) => string, message: RegExp])[] = [
  ['a date', 'snapshot.json', (text) => text.replace('2024-05-08', '2024-05-09'), /records with the hash/],
  ['the first sign', 'snapshot.json', (text) => text.slice(1), /expected JSON/],
  [
    'the version',
    'snapshot.json',
    (text) => text.replace(/"version":"[^"]+"/, '"version":"1.0.0"'),
    /the record of 1\.0\.0/,
  ],
  ['the first sign', '1.0.0.json', (text) => text.slice(1), /expected JSON/],
  ['a date', '1.0.0.json', (text) => text.replace(/"date": "[^"]+"/, '"date": "yesterday"'), /date: .*YYYY-MM-DD/],
  [
    'the version',
    '1.0.0.json',
    (text) => text.replace('"version": "1.0.0"', '"version": "1.0.1"'),
    /as the file is called/,
  ],
  ['the level', '1.1.0.json', (text) => text.replace('"level": "minor"', '"level": "patch"'), /expected 1\.0\.1/],
];

test.each(damages)('%s damaged in %s is found, and the file named', (_, file, change, message) => {
  const damaged = new Map([...files, [file, change(files.get(file) ?? '')]]);
  expect(() => readHistory(damaged)).toThrow(message);
  expect(() => readHistory(damaged)).toThrow(`releases/${file}`);
});

test('a lost snapshot is found, and one without a release; a repository without any release is in order', () => {
  const lost = new Map(files);
  lost.delete('snapshot.json');
  expect(() => readHistory(lost)).toThrow('no such file');
  expect(() => readHistory(new Map([['snapshot.json', files.get('snapshot.json') ?? '']]))).toThrow(
    'as there is no release',
  );
  expect(readHistory(new Map())).toEqual({ releases: [], last: null });
});
