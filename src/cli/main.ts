#!/usr/bin/env node
/** The edge of the command `diplomatic-engagements`: the process it runs in. */
import { run } from './run.js';

const { stdout, stderr, env, argv } = process;

// A reader that closes the pipe early, as `head`, is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const outcome = run(argv.slice(2), {
  width: Math.max(60, Math.min(100, stdout.columns ?? 80)),
  colour: Boolean(stdout.isTTY) && !env.NO_COLOR,
});
if ('out' in outcome) stdout.write(`${outcome.out}\n`);
else stderr.write(`${outcome.err}\n`);
process.exitCode = outcome.exitCode;
