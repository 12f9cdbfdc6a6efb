import { expect, test } from 'vitest';
import { releases } from '../../src/changes/index.js';
import { run } from '../../src/cli/run.js';
import { meta } from '../../src/index.js';

const terminal = { width: 80, colour: false };

test('summary gives the page', () => {
  expect(run(['summary'], terminal)).toMatchObject({ exitCode: 0, out: expect.stringContaining('Hosted and abroad') });
});

test.each([[[]], [['--help']], [['-h']], [['summary', '--help']]])('%j says how it is used', (args) => {
  expect(run(args, terminal)).toMatchObject({ exitCode: 0, out: expect.stringContaining('Usage:') });
});

test.each([[['--version']], [['-v']]])('%j gives the version of the data', (args) => {
  expect(run(args, terminal)).toEqual({ exitCode: 0, out: meta.version });
});

test('diff says what has changed since a version', () => {
  expect(run(['diff', '1.0.0'], terminal)).toMatchObject({ exitCode: 0 });
  const latest = releases.at(-1)?.version ?? '';
  expect(run(['diff', latest], terminal)).toEqual({
    exitCode: 0,
    out: `${latest} is the latest release: nothing has changed since.`,
  });
});

test.each([
  [['diff'], 'diff takes <version>, got none'],
  [['diff', '0.9.9'], "version: got '0.9.9', expected the version of a release, such as 1.0.0."],
  [['sumary'], "no command 'sumary'; did you mean 'summary'?"],
  [['xyzzy'], "no command 'xyzzy'\n"],
  [['summary', '2024'], "summary takes no arguments, got '2024'"],
  [['--colour'], "Unknown option '--colour'"],
])('%j is refused, and is told why', (args, message) => {
  expect(run(args, terminal)).toMatchObject({ exitCode: 2, err: expect.stringContaining(message) });
});
