import { disagreements, evidenceOf, type Publisher, publishers, sources } from '../../src/evidence/index.js';
import { byDateRange, countedEngagements, type Engagement, engagements, meta } from '../../src/index.js';
import {
  directions,
  encounters,
  grades,
  kinds,
  occasions,
  roles,
  statuses,
  tiers,
  visitClasses,
} from '../../src/model/engagement.js';
import { owners } from '../../src/model/evidence.js';
import { ledgerEntry, type RawLedgerEntry } from '../files/shapes.js';
import type { Dataset } from '../files/tables.js';
import { share, table, tally } from './markdown.js';

const years = [...new Set(engagements.map(({ start }) => start.slice(0, 4)))];

/** The state of the data in numbers: what it holds, how well each part is evidenced, what is open. */
export function dataReport({ ledger, publishers: coded }: Pick<Dataset, 'ledger' | 'publishers'>): string {
  return [
    '# Data report',
    'Written by `npm run data:report`, and checked to be up to date: a change of the data shows here.',
    `${meta.coverage.from} to ${meta.coverage.to}, records last edited on ${meta.asOf}.`,
    '## What there is',
    table(
      ['list', 'visits', 'meetings', 'total'],
      (['countedEngagements', 'engagements'] as const).map((list) => {
        const { visits, meetings, total } = meta.counts[list];
        return [`\`${list}\``, visits, meetings, total];
      }),
    ),
    '## By code',
    codes(),
    '## Grades',
    gradeTable(),
    `Records of the counted list graded A or B: ${share(countedEngagements.filter(isWell).length, countedEngagements.length)}. Reported by two or more owner groups: ${share(countedEngagements.filter(hasTwoOwners).length, countedEngagements.length)} of the counted list, ${share(engagements.filter(hasTwoOwners).length, engagements.length)} of the whole.`,
    '### Graded C or D in the whole list',
    weakTable(ledger),
    '## Where sources differ',
    conflictTable(),
    '## Sources',
    `${sources.length} pages of ${new Set(sources.map(({ publisher }) => publisher)).size} publishers; ${sources.filter(({ relays }) => relays !== null).length} of them pass on a wire or body; ${sources.filter(({ published }) => published === null).length} showed no day of publication; ${sources.filter(({ read }) => read === 'full').length} were read whole, the rest in excerpt.`,
    ownerTable(),
    `Each owner has its page in \`data/coded/publishers.json\`, and a government body is its own. ${unknownOwners(coded)} ${publishers.filter(({ country }) => country === null).length} publishers, wires and bodies have no known country or are international.`,
    '## Ledger',
    table(
      ['verdict', 'entries'],
      tally(ledger, ledgerEntry.shape.verdict.options, ({ verdict }) => verdict),
    ),
  ].join('\n\n');
}

function codes(): string {
  const visits = engagements.flatMap((engagement) => (engagement.kind === 'visit' ? [engagement] : []));
  return table(
    ['field', 'code', 'records of the whole list'],
    [
      ...used('kind', engagements, kinds, ({ kind }) => kind),
      ...used('direction', engagements, directions, ({ direction }) => direction),
      ...used('status', engagements, statuses, ({ status }) => status),
      ...used('encounter', engagements, encounters, ({ encounter }) => encounter),
      ...used('occasion', engagements, occasions, ({ occasion }) => occasion),
      ...used('visitClass', visits, visitClasses, ({ visitClass }) => visitClass),
      ['visitClass', 'null', visits.filter(({ visitClass }) => visitClass === null).length],
      ...used('tier', engagements, tiers, ({ counterpart }) => counterpart.tier),
      ...used('role', engagements, roles, ({ counterpart }) => counterpart.role),
    ],
  );
}

/** The codes of a field that occur, with how often. */
function used<T, K extends string>(
  field: string,
  list: readonly T[],
  names: readonly K[],
  nameOf: (item: T) => K | null,
): [string, string, number][] {
  return tally(list, names, nameOf).flatMap(([code, count]) => (count > 0 ? [[field, `\`${code}\``, count]] : []));
}

function gradeTable(): string {
  const row = (name: string, list: readonly Engagement[]) => [
    name,
    ...tally(list, grades, ({ grade }) => grade).map(([, count]) => count),
    share(list.filter(isWell).length, list.length),
  ];
  return table(
    ['list', ...grades, 'A or B'],
    [
      ...years.map((year) => row(`counted list, ${year}`, byDateRange(year))),
      row('counted list', countedEngagements),
      row('whole list', engagements),
    ],
  );
}

function weakTable(ledger: readonly RawLedgerEntry[]): string {
  const rows = engagements
    .filter((engagement) => !isWell(engagement))
    .map(({ id, grade, counterpart }) => {
      const origins = evidenceOf(id)
        .citations.filter(({ counts }) => counts)
        .map(({ origin }) => origin.name);
      const searched = ledger.filter(({ engagement }) => engagement === id).map((entry) => `\`${entry.id}\``);
      return [`\`${id}\``, counterpart.name, grade, [...new Set(origins)].join(', '), searched.join(', ') || 'none'];
    });
  return table(['id', 'counterpart', 'grade', 'reported by', 'ledger'], rows);
}

/** Whose the publishers, wires and bodies are that the records of a year are cited from. */
function ownerTable(): string {
  const row = (name: string, list: readonly Publisher[]) => [
    name,
    ...tally(list, owners, ({ owner }) => owner).map(([, count]) => count),
    share(list.filter(({ owner }) => owner !== 'unknown').length, list.length),
  ];
  return table(
    ['publishers, wires and bodies', ...owners, 'owner known'],
    [
      ...years.map((year) => row(`cited for ${year}`, citedIn(year))),
      row('all, those of tables and memberships too', publishers),
    ],
  );
}

/** What was done about the owners that are not known. */
function unknownOwners(coded: Dataset['publishers']): string {
  const unknown = coded.filter(({ owner }) => owner === 'unknown');
  const searched = unknown.filter((row) => row.searched !== undefined).length;
  return `Of the ${unknown.length} publishers whose owner is unknown, ${searched} list the searches that did not find it; the other ${unknown.length - searched} were not looked up, because no grade depends on them.`;
}

function citedIn(year: string): readonly Publisher[] {
  const citations = engagements
    .filter(({ start }) => start.startsWith(year))
    .flatMap(({ id }) => evidenceOf(id).citations);
  return [...new Set(citations.flatMap(({ publisher, origin }) => [publisher, origin]))];
}

function conflictTable(): string {
  return table(
    ['id', 'field', 'shown', 'claimed'],
    disagreements().map(({ id, field, shown, claims }) => [
      `\`${id}\``,
      field,
      shown.join(', ') || 'none',
      [...new Set(claims.map(({ value, saidBy }) => `${value} (${saidBy})`))].join(', '),
    ]),
  );
}

/** A grade of D is a single owner group. */
function hasTwoOwners({ grade }: Engagement): boolean {
  return grade !== 'D';
}

function isWell({ grade }: Engagement): boolean {
  return grade === 'A' || grade === 'B';
}
