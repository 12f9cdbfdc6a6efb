#!/usr/bin/env node
/** The edge of the command `diplomatic-engagements`: the process it runs in. */
import { run } from './run.js';

const { stdout, stderr, env, argv } = process;

stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early, such as `head`, is no error.
  if (code === 'EPIPE') return;
  stderr.write(`diplomatic-engagements: the output could not be written: ${code ?? message}\n`);
  process.exitCode = 1;
});
const outcome = run(argv.slice(2), {
  width: Math.max(60, Math.min(100, stdout.columns ?? 80)),
  colour: Boolean(stdout.isTTY) && !env.NO_COLOR,
});
if ('out' in outcome) stdout.write(`${outcome.out}\n`);
else stderr.write(`${outcome.err}\n`);
process.exitCode = outcome.exitCode;
