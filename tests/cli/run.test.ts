import { expect, test } from 'vitest';
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

test.each([
  [['sumary'], "no command 'sumary'; did you mean 'summary'?"],
  [['xyzzy'], "no command 'xyzzy'\n"],
  [['summary', '2024'], "summary takes no arguments, got '2024'"],
  [['--colour'], "Unknown option '--colour'"],
])('%j makes no sense, and is told why', (args, message) => {
  expect(run(args, terminal)).toMatchObject({ exitCode: 2, err: expect.stringContaining(message) });
});
