import { parseArgs } from 'node:util';
import { changesSince } from '../changes/index.js';
import { countedEngagements, DiplomaticEngagementsError, engagements, meta } from '../index.js';
import { nearest } from '../input/nearest.js';
import { printable } from '../input/printable.js';
import { diffPage } from './diff.js';
import { summary, type Terminal } from './summary.js';

const help = `Usage: diplomatic-engagements <command>

Commands
  summary          what the data holds: hosted against abroad, quarter by quarter, how well it is evidenced
  diff <version>   what has changed since a version: records added, values corrected, ids retired

Options
  --help, -h     this text
  --version, -v  the version of the package and so of the data

The environment variable NO_COLOR turns colour off.`;

/** What the command prints, and its exit code: 0 done, 2 a command line that cannot be understood. */
export type Outcome = { readonly out: string; readonly exitCode: 0 } | { readonly err: string; readonly exitCode: 2 };

interface Command {
  /** The names of its arguments. */
  readonly takes: readonly string[];
  readonly run: (args: readonly string[], terminal: Terminal) => string;
}

const commands: Readonly<Record<string, Command>> = {
  summary: { takes: [], run: (_, terminal) => summary({ meta, engagements, countedEngagements }, terminal) },
  diff: { takes: ['version'], run: ([version = ''], { width }) => diffPage(version, changesSince(version), width) },
};

/** Runs a command line, less the program's own name, and touches nothing outside. */
export function run(args: readonly string[], terminal: Terminal): Outcome {
  const parsed = readArguments(args);
  if (parsed instanceof Error) return misuse(parsed.message);
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  if (values.version) return { out: meta.version, exitCode: 0 };
  if (values.help || name === undefined) return { out: help, exitCode: 0 };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const hint = nearest(name, Object.keys(commands));
    return misuse(`no command '${name}'${hint === null ? '' : `; did you mean '${hint}'?`}`);
  }
  if (rest.length !== command.takes.length) {
    const takes =
      command.takes.length === 0 ? 'no arguments' : command.takes.map((argument) => `<${argument}>`).join(' ');
    return misuse(`${name} takes ${takes}, got ${rest.length === 0 ? 'none' : `'${rest.join(' ')}'`}`);
  }
  try {
    return { out: command.run(rest, terminal), exitCode: 0 };
  } catch (error) {
    if (error instanceof DiplomaticEngagementsError) return misuse(error.message);
    throw error;
  }
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
  // What was typed is echoed, and must not reach the terminal as codes that it obeys.
  const harmless = message.split('\n').map(printable).join('\n');
  return { err: `diplomatic-engagements: ${harmless}\n\n${help}`, exitCode: 2 };
}
