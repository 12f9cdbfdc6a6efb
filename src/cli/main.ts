#!/usr/bin/env node
import { run } from './run.js';
/** The edge of the command `diplomatic-engagements`: the process it runs in. */
import { writeWhole } from './write-whole.js';

const { stdout, stderr, env, argv } = process;

stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early, such as `head`, is no error.
  if (code === 'EPIPE') return;
  fail(`the output could not be written: ${code ?? message}`);
});

const outcome = await run(argv.slice(2), {
  width: Math.max(60, Math.min(120, stdout.columns ?? 80)),
  colour: Boolean(stdout.isTTY) && !env.NO_COLOR,
});
process.exitCode = outcome.exitCode;
if ('err' in outcome) stderr.write(`${outcome.err}\n`);
else if ('file' in outcome) {
  const fault = writeWhole(outcome.file, outcome.contents);
  if (fault !== null) fail(fault);
} else stdout.write(outcome.out);

function fail(message: string): void {
  stderr.write(`diplomatic-engagements: ${message}\n`);
  process.exitCode = 1;
}
