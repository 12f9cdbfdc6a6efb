import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'diplomatic-engagements-write-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('a file that is new, and one that stood there, hold what was written, and nothing lies beside them', () => {
  expect(writeWhole(join(folder, 'a.csv'), 'one')).toBeNull();
  expect(writeWhole(join(folder, 'a.csv'), 'two')).toBeNull();
  expect(read('a.csv')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('where a link stands, the file that it leads to is written, and the link stays', () => {
  writeFileSync(join(folder, 'real.csv'), 'old');
  symlinkSync(join(folder, 'real.csv'), join(folder, 'link.csv'));
  expect(writeWhole(join(folder, 'link.csv'), 'new')).toBeNull();
  expect(read('real.csv')).toBe('new');
  expect(realpathSync(join(folder, 'link.csv'))).toBe(join(folder, 'real.csv'));
});

test('where a link leads to nothing yet, the file is made there', () => {
  symlinkSync('later.csv', join(folder, 'link.csv'));
  expect(writeWhole(join(folder, 'link.csv'), 'new')).toBeNull();
  expect(read('later.csv')).toBe('new');
});

test('what stood there leaves its mode', () => {
  writeFileSync(join(folder, 'mine.csv'), 'old', { mode: 0o600 });
  expect(writeWhole(join(folder, 'mine.csv'), 'new')).toBeNull();
  expect(statSync(join(folder, 'mine.csv')).mode & 0o777).toBe(0o600);
});

test.each([255, 256, 5000])('a name of %i signs is written, or told why not', (length) => {
  const name = 'x'.repeat(length);
  const fault = writeWhole(join(folder, name), 'text');
  if (length === 255) expect([fault, read(name)]).toEqual([null, 'text']);
  else expect(fault).toContain('could not be written: ENAMETOOLONG');
});

test('a folder is not written over', () => {
  mkdirSync(join(folder, 'data'));
  expect(writeWhole(join(folder, 'data'), 'text')).toBe(`${folder}/data is a folder, not a file`);
});

test('where there is no folder for it, the fault is told', () => {
  expect(writeWhole(join(folder, 'no', 'a.csv'), 'text')).toBe(`${folder}/no/a.csv could not be written: ENOENT`);
});

test('a full device is told, and still a device', () => {
  expect(writeWhole('/dev/full', 'text')).toBe('/dev/full could not be written: ENOSPC');
  expect(writeWhole('/dev/null', 'text')).toBeNull();
});
