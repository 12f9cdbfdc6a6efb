import { type Direction, type Engagement, type Grade, hostedVsAbroad, type Meta, type Tally } from '../index.js';
import { grades, type Tier } from '../model/engagement.js';
import { labels } from '../words/index.js';
import { bar, columns, quarterOf, quarters, wrap } from './layout.js';
import { painter, type Terminal } from './paint.js';

/** What the page is made from. */
export interface SummaryData {
  readonly meta: Meta;
  readonly engagements: readonly Engagement[];
  readonly countedEngagements: readonly Engagement[];
}

const marks: Readonly<Record<Direction, { readonly sign: string; readonly style: 'cyan' | 'yellow' }>> = {
  hosted: { sign: '█', style: 'cyan' },
  abroad: { sign: '░', style: 'yellow' },
};

/** A page that says what the data holds, how well it is evidenced, and what it leaves out. */
export function summary(data: SummaryData, terminal: Terminal): string {
  const { width } = terminal;
  const paint = painter(terminal);
  const heading = (text: string) => paint('bold', text);
  const mark = (direction: Direction, text: string) => paint(marks[direction].style, text);
  const { meta, engagements, countedEngagements } = data;
  const beside = engagements.length - countedEngagements.length;
  const tallies = hostedVsAbroad(countedEngagements);
  const held = engagements.filter(({ status }) => status === 'held');
  const ofTier = (tier: Tier) => held.filter((row) => !row.counted && row.counterpart.tier === tier).length;
  const others = [
    `${ofTier('other')} with ministers, envoys and others`,
    `${ofTier('leader')} brief chats`,
    `${engagements.length - held.length} not held`,
  ];
  const aside = (text: string) => indent(wrap(text, width - 2)).map((line) => paint('dim', line));
  return [
    heading('In-person diplomatic engagements of Vladimir Putin'),
    ...wrap(
      `${meta.coverage.from} to ${meta.coverage.to}, data version ${meta.version}, records last edited on ${meta.asOf}`,
      width,
    ).map((line) => paint('dim', line)),
    '',
    heading('Hosted and abroad'),
    ...tallyTable(tallies, mark),
    ...aside(
      `Visits and talks with leaders, on undisputed ground. ${beside} more records are in the whole list: ${others.join(', ')}. The length of ${tallies.hosted.visitsOfUnknownLength} hosted stays and ${tallies.abroad.visitsOfUnknownLength} stays abroad is not known: they add no days.`,
    ),
    '',
    heading('Quarter by quarter'),
    ...quarterChart(countedEngagements, meta, width, mark),
    '',
    heading('How well each is evidenced'),
    ...gradeChart(meta.grades.countedEngagements, width),
    '',
    heading('What it covers, and what it leaves out'),
    ...[
      `Encounters in person from ${meta.coverage.from} to ${meta.coverage.to}. Calls, letters and group sessions are out.`,
      ...meta.knownGaps,
      `Searched less closely, so that an engagement may be missing: ${meta.coverage.thin.map(({ from, to }) => `${from} to ${to}`).join(', ')}.`,
      'That a meeting took place is recorded, not what it proves: a count of visits is no measure of influence.',
    ].flatMap((gap) => wrap(gap, width - 4).map((line, at) => `  ${at === 0 ? '-' : ' '} ${line}`)),
  ].join('\n');
}

function tallyTable(
  tallies: Readonly<Record<Direction, Tally>>,
  mark: (direction: Direction, text: string) => string,
): string[] {
  const keys = ['visits', 'meetings', 'countries', 'people', 'days'] as const;
  const rows = (['hosted', 'abroad'] as const).map((direction) => keys.map((key) => String(tallies[direction][key])));
  const [head = '', hosted = '', abroad = ''] = columns([[...keys], ...rows], 10);
  return [
    `  ${' '.repeat(8)}${head}`,
    `  ${mark('hosted', 'hosted  ')}${hosted}`,
    `  ${mark('abroad', 'abroad  ')}${abroad}`,
  ];
}

function quarterChart(
  engagements: readonly Engagement[],
  { coverage }: Meta,
  width: number,
  mark: (direction: Direction, text: string) => string,
): string[] {
  const rows = quarters(coverage.from, coverage.to).map((quarter) => {
    const starting = engagements.filter(({ start }) => quarterOf(start) === quarter);
    const count = (direction: Direction) => starting.filter((engagement) => engagement.direction === direction).length;
    return { quarter, hosted: count('hosted'), abroad: count('abroad') };
  });
  const most = Math.max(1, ...rows.map(({ hosted, abroad }) => hosted + abroad));
  const perRow = Math.min(1, (width - 30) / most);
  const draw = (direction: Direction, count: number) =>
    mark(direction, marks[direction].sign.repeat(Math.round(count * perRow)));
  const legend = `${mark('hosted', marks.hosted.sign)} hosted  ${mark('abroad', marks.abroad.sign)} abroad, by first day; ${perRow === 1 ? 'one sign a record' : 'to scale'}`;
  return [
    ...rows.map(({ quarter, hosted, abroad }) => {
      const numbers = `${String(hosted).padStart(3)} +${String(abroad).padStart(3)}`;
      return `  ${quarter}  ${numbers}  ${draw('hosted', hosted)}${draw('abroad', abroad)}`.trimEnd();
    }),
    `  ${legend}`,
  ];
}

function gradeChart(counts: Readonly<Record<Grade, number>>, width: number): string[] {
  const most = Math.max(1, ...grades.map((grade) => counts[grade]));
  return grades.map((grade) => {
    const label = `${grade}  ${labels.grade[grade].padEnd(34)}${String(counts[grade]).padStart(4)}`;
    return `  ${label}  ${bar(counts[grade], most, width - 47)}`.trimEnd();
  });
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
