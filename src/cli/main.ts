#!/usr/bin/env node
/** The command `diplomatic-engagements`. */
import { parseArgs } from 'node:util';
import { allEngagements, engagements, meta } from '../index.js';
import { nearest } from '../nearest.js';
import { summary } from './summary.js';

const help = `Usage: diplomatic-engagements <command>

Commands
  summary      what the data holds: hosted against abroad, month by month, how well it is evidenced

Options
  --help, -h     this text
  --version, -v  the version of the package and so of the data

The environment variable NO_COLOR turns colour off.`;

interface Outcome {
  readonly out?: string;
  readonly err?: string;
  /** 0 done, 2 a command line that makes no sense. */
  readonly exitCode: 0 | 2;
}

function run(args: readonly string[]): Outcome {
  const parsed = readArguments(args);
  if (parsed instanceof Error) return misuse(parsed.message);
  const { values, positionals } = parsed;
  if (values.version) return { out: meta.version, exitCode: 0 };
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) return { out: help, exitCode: 0 };
  if (command !== 'summary') {
    const hint = nearest(command, ['summary']);
    return misuse(`no command '${command}'${hint === null ? '' : `; did you mean '${hint}'?`}`);
  }
  if (rest.length > 0) return misuse(`summary takes no arguments, got '${rest.join(' ')}'`);
  return { out: summary({ meta, engagements, allEngagements }, terminal()), exitCode: 0 };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } },
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function misuse(message: string): Outcome {
  return { err: `diplomatic-engagements: ${message}\n\n${help}`, exitCode: 2 };
}

function terminal() {
  const { columns, isTTY } = process.stdout;
  return { width: Math.max(60, Math.min(100, columns ?? 80)), colour: Boolean(isTTY) && !process.env.NO_COLOR };
}

// A reader that closes the pipe early, as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const { out, err, exitCode } = run(process.argv.slice(2));
if (out !== undefined) process.stdout.write(`${out}\n`);
if (err !== undefined) process.stderr.write(`${err}\n`);
process.exitCode = exitCode;
