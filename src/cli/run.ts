import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Group, groups } from '../analysis/groups.js';
import { type Unit, units } from '../analysis/units.js';
import { meta } from '../data/meta.js';
import type { ColumnName } from '../formats/columns.js';
import type { Engagement } from '../index.js';
import { nearestWord } from '../input/nearest-word.js';
import { printable } from '../input/printable.js';
import { directions, grades, kinds, visitClasses } from '../model/engagement.js';
import { memberOrganisations } from '../model/membership.js';
import type { Filter } from './filter.js';
import { formats, isFormat } from './format-names.js';
import type { Terminal } from './paint.js';

/** What is to be printed or written, and the exit code: 0 done, 2 a command line that cannot be understood. */
export type Outcome =
  | { readonly exitCode: 0; readonly out: string }
  | { readonly exitCode: 0; readonly file: string; readonly contents: string | Uint8Array }
  | { readonly exitCode: 2; readonly err: string };

/** Runs a command line, less the program's own name, and touches nothing outside. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const printed: string[] = [];
  let outcome: Outcome | undefined;
  const program = buildProgram(terminal, (made) => {
    outcome = made;
  });
  if (args[0] === 'completion' || args[0] === 'complete') await addCompletion(program);
  else describeCompletion(program);
  eachCommand(program, (command) =>
    command.exitOverride().configureOutput({
      writeOut: (text) => printed.push(text),
      writeErr: () => {},
      getOutHelpWidth: () => terminal.width,
    }),
  );
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return outcome ?? { exitCode: 0, out: printed.join('') };
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return { exitCode: 0, out: printed.join('') };
      const isHelp = error.code === 'commander.help';
      return misuse(isHelp ? `unknown command '${args[1] ?? ''}'` : error.message.replace(/^error: /, ''), args);
    }
    if (isOurs(error)) return misuse(error.message, args);
    throw error;
  }
}

/** An error of a helper. By its name, so that the class and the records behind it need not be loaded to be asked. */
function isOurs(error: unknown): error is Error {
  return error instanceof Error && error.name === 'DiplomaticEngagementsError';
}

function misuse(message: string, args: readonly string[]): Outcome {
  const [command] = args;
  const about =
    command !== undefined && /^[a-z]+$/.test(command) && commandNames.includes(command) ? `${command} ` : '';
  // What was typed is echoed, and must not reach the terminal as codes that it obeys.
  const harmless = message.split('\n').map(printable).join(' ');
  return { exitCode: 2, err: `diplomatic-engagements: ${harmless}\nSee: diplomatic-engagements ${about}--help` };
}

const commandNames = ['summary', 'list', 'show', 'export', 'count', 'countries', 'diff', 'completion'];

function eachCommand(program: Command, change: (command: Command) => void): void {
  change(program);
  program.commands.forEach(change);
}

/** What the library adds when it is asked, for the help of the rest. */
function describeCompletion(program: Command): void {
  program
    .command('completion')
    .description('a script that completes commands and options in a shell')
    .argument('<shell>', 'zsh, bash, fish or powershell')
    .addHelpText(
      'after',
      examples(['completion bash > ~/.local/share/bash-completion/completions/diplomatic-engagements']),
    );
}

async function addCompletion(program: Command): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  tab(program, { completionCommandName: 'completion' });
}

interface Printing {
  readonly json?: boolean;
}

interface Exporting extends Filter {
  readonly format: string;
  readonly output?: string;
  readonly columns?: readonly ColumnName[];
  readonly bom?: boolean;
}

/**
 * The commands. What a command needs is loaded when it is called: the evidence is three times as long as the records, and
 * most never ask for it.
 */
function buildProgram(terminal: Terminal, done: (outcome: Outcome) => void): Command {
  const print = (page: string) => done({ exitCode: 0, out: `${page}\n` });
  const printJson = (value: unknown) => print(JSON.stringify(value, null, 2));
  const program = new Command('diplomatic-engagements')
    .description('Who met Vladimir Putin in person, where, when, and according to whom.')
    .version(meta.version, '-v, --version', 'the version of the package and so of the data')
    .helpOption('-h, --help', 'show this help, or the help for a command')
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      examples([
        'summary',
        'list --country China --from 2025-01-01',
        'show vn-2024-01',
        'export --format csv -o engagements.csv',
      ]),
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 the output could not be written, 2 the command line was not understood.\nThe environment variable NO_COLOR turns colour off.',
    );

  program
    .command('summary')
    .description('what the data contain: hosted against abroad, quarter by quarter, how well it is evidenced')
    .option('--json', 'as JSON, for programs')
    .action(async ({ json }: Printing) => {
      const { countedEngagements, engagements, hostedVsAbroad } = await import('../index.js');
      if (json) return printJson({ meta, ...hostedVsAbroad() });
      const { summary } = await import('./summary.js');
      print(summary({ meta, engagements, countedEngagements }, terminal));
    });

  withFilters(program.command('list'))
    .description('the engagements that match, a line each')
    .option('--json', 'the records as JSON, for programs')
    .addHelpText(
      'after',
      examples([
        'list --country Hungary --country Slovakia --all',
        'list --leader Erdogan --direction abroad',
        'list --event sco-summit-2025',
        'list --grade C --grade D',
        'list --member ICC --of venue --direction abroad',
      ]),
    )
    .action(async ({ json, ...filter }: Filter & Printing) => {
      const rows = await rowsOf(filter);
      if (json) return printJson(rows);
      if (rows.length === 0) return print(await nothing(filter));
      const { listPage } = await import('./list.js');
      print(listPage(rows, terminal));
    });

  program
    .command('show')
    .description('one record, with every page it rests on and what sources differ on')
    .argument('<id>', 'such as cn-2024-01')
    .option('--json', 'as JSON, for programs')
    .addHelpText('after', examples(['show vn-2024-01']))
    .action(async (id: string, { json }: Printing) => {
      const { byId } = await import('../index.js');
      const row = byId(id);
      const { showJson, showPage } = await import('./show.js');
      if (json) printJson(showJson(row));
      else print(showPage(row, terminal));
    });

  withFilters(program.command('export'))
    .description('the engagements that match, in a format for other programs')
    .addOption(choice('--format <format>', 'the format', formats).makeOptionMandatory())
    .option('-o, --output <file>', 'a file to write; whole or not at all. Without it, standard output')
    .option('--columns <names>', 'names of columns, joined by commas: for csv, parquet and markdown', readNames)
    .option('--bom', 'a byte order mark before CSV, for Excel')
    .addHelpText(
      'after',
      examples([
        'export --format csv --all -o engagements.csv',
        'export --format geojson --direction abroad',
        'export --format csv --columns id,start_date,person_name',
        'export --format parquet -o engagements.parquet',
      ]),
    )
    .action(async ({ format, output, columns, bom, ...filter }: Exporting, command: Command) => {
      if (!isFormat(format)) return;
      if (columns && !['csv', 'parquet', 'markdown'].includes(format))
        command.error('error: --columns is for csv, parquet and markdown');
      if (bom && format !== 'csv') command.error('error: --bom is for csv');
      const { exportAs } = await import('./export.js');
      const contents = await exportAs(format, await rowsOf(filter), {
        ...(columns && { columns }),
        ...(bom && { bom }),
      });
      if (output !== undefined) done({ exitCode: 0, file: output, contents });
      else if (typeof contents === 'string') done({ exitCode: 0, out: contents });
      else command.error('error: parquet is not text: give it a file, with -o');
    });

  withFilters(program.command('count'))
    .description('count in the unit that you name, as a number or by groups; a stay counts whole')
    .addArgument(
      program
        .createArgument('<unit>', 'what to count')
        .choices(units)
        .argParser((unit) => readChoice(unit, units)),
    )
    .option('--by <groups>', `groups, joined by commas: ${groups.join(', ')}`, readNames)
    .option('--json', 'as JSON, for programs')
    .addHelpText(
      'after',
      examples([
        'count visits --direction abroad --by year',
        'count days --by month,direction',
        'count people --country China',
      ]),
    )
    .action(
      async (unit: Unit, { json, by = [], ...filter }: Filter & Printing & { readonly by?: readonly Group[] }) => {
        const rows = await rowsOf(filter);
        const { countPage, countRows } = await import('./count-page.js');
        const counted = countRows(unit, rows, by, filter);
        if (json) printJson(counted);
        else print(countPage(unit, rows, counted, by, terminal));
      },
    );

  withFilters(program.command('countries'))
    .description('how often each country was met, visits and meetings together')
    .option('--json', 'as JSON, for programs')
    .addHelpText('after', examples(['countries --from 2025-01-01', 'countries --direction abroad']))
    .action(async ({ json, ...filter }: Filter & Printing) => {
      const rows = await rowsOf(filter);
      const { countCountries, countriesPage } = await import('./countries.js');
      if (json) return printJson(countCountries(rows));
      print(rows.length === 0 ? await nothing(filter) : countriesPage(rows, terminal));
    });

  program
    .command('diff')
    .description('what has changed since a version: records added, values corrected, ids retired')
    .argument('<version>', 'such as 1.0.0')
    .option('--json', 'the releases since as JSON, for programs')
    .addHelpText('after', examples(['diff 1.2.0']))
    .action(async (version: string, { json }: Printing) => {
      const { changesSince } = await import('../changes/index.js');
      const releases = changesSince(version);
      if (json) return printJson(releases);
      const { diffPage } = await import('./diff.js');
      print(diffPage(version, releases, terminal.width));
    });

  return program;
}

async function nothing(filter: Filter): Promise<string> {
  const { nothingMatches } = await import('./filter.js');
  return nothingMatches(filter);
}

async function rowsOf(filter: Filter): Promise<readonly Engagement[]> {
  const { choose } = await import('./filter.js');
  return choose(filter);
}

function withFilters(command: Command): Command {
  const several = (value: string, others: readonly string[] = []) => [...others, value];
  const oneOf =
    (choices: readonly string[]) =>
    (value: string, others: readonly string[] = []) => [...others, readChoice(value, choices)];
  return command
    .option('--all', 'everything: also brief chats, ministers and envoys, and what was not held')
    .option('--country <country>', 'of the counterpart: a code or a name; can be repeated', several)
    .option('--from <day>', 'from this day on, YYYY-MM-DD')
    .option('--to <day>', 'until this day, included')
    .addOption(choice('--direction <direction>', 'where it was: abroad, or hosted in Russia', directions))
    .addOption(choice('--kind <kind>', 'stays or single meetings', kinds))
    .option('--class <class>', `class of a visit: ${visitClasses.join(', ')}; can be repeated`, oneOf(visitClasses))
    .option('--leader <name>', 'the person met: a key, a name, or a part of one')
    .option('--event <id>', 'a summit or forum, such as sco-summit-2025')
    .addOption(choice('--member <organisation>', 'with a country that was a member that day', memberOrganisations))
    .addOption(
      choice('--of <whose>', 'with --member: the country of the counterpart (default), of the venue, or either', [
        'counterpart',
        'venue',
        'either',
      ]),
    )
    .option('--grade <grade>', 'how well it is evidenced, A to D; can be repeated', oneOf(grades));
}

/** An option that takes one of a few words. */
function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).argParser((value, before: string | undefined) => {
    if (before !== undefined) throw new InvalidArgumentError(`It is given twice: first ${before}.`);
    return readChoice(value, choices);
  });
}

/** As commander checks a choice, with the nearest. */
function readChoice(value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value;
  const near = nearestWord(value, choices);
  const hint = near === null ? '' : ` Did you mean ${near}?`;
  throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.${hint}`);
}

function readNames(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim());
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ diplomatic-engagements ${line}`).join('\n')}`;
}
