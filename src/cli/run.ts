import { parseArgs } from 'node:util';
import { allEngagements, engagements, meta } from '../index.js';
import { nearest } from '../nearest.js';
import { summary, type Terminal } from './summary.js';

const help = `Usage: diplomatic-engagements <command>

Commands
  summary      what the data holds: hosted against abroad, month by month, how well it is evidenced

Options
  --help, -h     this text
  --version, -v  the version of the package and so of the data

The environment variable NO_COLOR turns colour off.`;

/** What the command prints, and its exit code: 0 done, 2 a command line that makes no sense. */
export type Outcome = { readonly out: string; readonly exitCode: 0 } | { readonly err: string; readonly exitCode: 2 };

/** Runs a command line, less the program's own name, and touches nothing outside. */
export function run(args: readonly string[], terminal: Terminal): Outcome {
  const parsed = readArguments(args);
  if (parsed instanceof Error) return misuse(parsed.message);
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  if (values.version) return { out: meta.version, exitCode: 0 };
  if (values.help || command === undefined) return { out: help, exitCode: 0 };
  if (command !== 'summary') {
    const hint = nearest(command, ['summary']);
    return misuse(`no command '${command}'${hint === null ? '' : `; did you mean '${hint}'?`}`);
  }
  if (rest.length > 0) return misuse(`summary takes no arguments, got '${rest.join(' ')}'`);
  return { out: summary({ meta, engagements, allEngagements }, terminal), exitCode: 0 };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } },
    });
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function misuse(message: string): Outcome {
  return { err: `diplomatic-engagements: ${message}\n\n${help}`, exitCode: 2 };
}
