import { expect, test } from 'vitest';
import { loadReleaseFiles, readHistory, releaseFiles } from '../../../pipeline/release/records.js';

const files = loadReleaseFiles(new URL('../../../releases', import.meta.url).pathname);
const { releases, last, head } = readHistory(files);
const latest = releases.at(-1);
if (!latest || !last) throw new Error('there is no release to test');

/** The history with one more release after its last. */
const next = releaseFiles({ ...latest, version: '99.0.0' }, { ...last, version: '99.0.0' }, head);
const chained = new Map([...files, ...next]);

test('the committed history is whole, its last record that of its last release', () => {
  expect(releases[0]?.version).toBe('1.0.0');
  expect([last.version, last.sha256]).toEqual([latest.version, latest.sha256]);
});

test('a release is chained to the one before it', () => {
  const versions = [...releases.map(({ version }) => version), '99.0.0'];
  expect(readHistory(chained).releases.map(({ version }) => version)).toEqual(versions);
});

test('a changed record of an earlier release is found by what follows it', () => {
  const text = (files.get('1.0.0.json') ?? '').replace('"level": "major"', '"level": "minor"');
  expect(() => readHistory(new Map([...chained, ['1.0.0.json', text]]))).toThrow(/previous .* expected/);
});

test('a release that is left out is missed', () => {
  const gap = new Map(chained);
  gap.delete(`${latest.version}.json`);
  expect(() => readHistory(gap)).toThrow('one has been changed or is missing');
});

const damages: readonly (readonly [what: string, file: string, change: (text: string) => string, message: RegExp])[] = [
  ['a date', 'snapshot.json', (text) => text.replace('2024-05-08', '2024-05-09'), /a file with the hash/],
  ['a code', 'snapshot.json', (text) => text.replace('"cancelled",', ''), /a file with the hash/],
  ['the first sign', 'snapshot.json', (text) => text.slice(1), /a file with the hash/],
  ['the first sign', '1.0.0.json', (text) => text.slice(1), /expected JSON/],
  ['a date', '1.0.0.json', (text) => text.replace(/"date": "[^"]+"/, '"date": "yesterday"'), /date: .*YYYY-MM-DD/],
  [
    'the version',
    '1.0.0.json',
    (text) => text.replace('"version": "1.0.0"', '"version": "1.0.1"'),
    /as the file is called/,
  ],
];

test.each(damages)('%s damaged in %s is found, and the file named', (_, file, change, message) => {
  const damaged = new Map([...files, [file, change(files.get(file) ?? '')]]);
  expect(() => readHistory(damaged)).toThrow(message);
  expect(() => readHistory(damaged)).toThrow(`releases/${file}`);
});

test('a lost snapshot is found; a repository without any release is in order', () => {
  const lost = new Map(files);
  lost.delete('snapshot.json');
  expect(() => readHistory(lost)).toThrow('no such file');
  expect(readHistory(new Map())).toEqual({ releases: [], last: null, head: null });
});
