import { byTrip } from '../analysis/index.js';
import { type Citation, type Claim, disagreements, evidenceOf } from '../evidence/index.js';
import { country, type Engagement } from '../index.js';
import type { Side } from '../model/evidence.js';
import { event, place } from '../tables/index.js';
import { dateInWords, datesInWords, labels, whatInWords } from '../words/index.js';
import { count, inWidth, wrap } from './layout.js';
import { painter, type Style, type Terminal } from './paint.js';

const styles: Readonly<Record<Side, Style>> = {
  principal: 'cyan',
  counterpart: 'yellow',
  third: 'green',
  unknown: 'dim',
};

/** How a side is called for a record: by the country, not by whose it is. */
function sideName(side: Side, { counterpart }: Engagement): string {
  if (side === 'principal') return 'Russia';
  if (side === 'counterpart') return counterpart.country === null ? 'their own' : country(counterpart.country).name;
  return side === 'third' ? 'third' : 'unknown';
}

/** One record with its evidence, for programs. */
export function showJson(row: Engagement): unknown {
  return { engagement: row, evidence: evidenceOf(row), disagreements: disagreements([row]) };
}

/** One record: what it says, what took place around it, where sources differ, and every page it rests on. */
export function showPage(row: Engagement, terminal: Terminal): string {
  const paint = painter(terminal);
  const { width } = terminal;
  const { counterpart } = row;
  const side = counterpart.country === null ? counterpart.organisation : country(counterpart.country).name;
  return [
    `${paint('bold', inWidth(counterpart.name, width - row.id.length))}${paint('dim', row.id)}`,
    ...wrap(`${counterpart.title}, ${side}`, width),
    '',
    ...factsOf(row).flatMap(([name, value]) => item(name, value, 8, width)),
    ...section(
      'On the same trip',
      byTrip(row.id)
        .filter(({ id }) => id !== row.id)
        .map((other) => tripLine(other, width)),
      paint,
    ),
    ...section('Where sources differ', differences(row, width), paint),
    ...evidenceSection(row, width, paint),
    '',
    ...wrap('● counts for the grade  ○ does not. The country is that of the source.', width).map((line) =>
      paint('dim', line),
    ),
  ].join('\n');
}

function factsOf(row: Engagement): readonly (readonly [string, string])[] {
  const { venue, days, talkDates } = row;
  const places = venue.places.map((id) => place(id).name);
  const ground = venue.status === 'undisputed' ? [] : [`(${venue.status} ground)`];
  const length = days === null ? '' : `, ${count(days, 'day', 'days')}`;
  const bounds = datesInWords({ start: row.start, end: row.end });
  const talks = row.kind === 'visit' ? `${bounds} (the talks; the length of the stay is not known)` : bounds;
  const when = row.datesCover === 'stay' ? `${bounds}${length}` : talks;
  return [
    ['what', whatOf(row)],
    ['when', row.edtf === null ? when : `${when} (uncertain: ${row.edtf})`],
    ...(row.datesCover === 'stay'
      ? [['talks', talkDates.map(dateInWords).join(', ') || 'no day of talks known'] as const]
      : []),
    ['where', [...[...places, country(venue.country).name].join(', ').split('\n'), ...ground].join(' ')],
    ...(row.event === null ? [] : [['event', event(row.event).name] as const]),
    ['grade', `${row.grade}: ${labels.grade[row.grade]}`],
    ['counted', row.counted ? 'yes' : `no: ${whyNot(row)}`],
    ...(row.note === null ? [] : [['note', row.note] as const]),
  ];
}

function whatOf(row: Engagement): string {
  return `${whatInWords(row)}, ${row.direction}${row.status === 'held' ? '' : `, ${row.status}`}`;
}

/** Why a record is not in the counted list. */
function whyNot({ status, encounter, counterpart, venue }: Engagement): string {
  if (status !== 'held') return 'it was not held';
  if (counterpart.tier !== 'leader') return 'not with a leader';
  return encounter === 'brief' ? 'no talks' : `on ${venue.status} ground`;
}

function tripLine({ start, counterpart, kind, id }: Engagement, width: number): string {
  const name =
    counterpart.country === null ? counterpart.name : `${counterpart.name}, ${country(counterpart.country).name}`;
  const day = `${Number(start.slice(8))} ${dateInWords(start).split(' ')[1]?.slice(0, 3)}`;
  const rest = width - 2 - 6 - 2 - 2 - 7 - 2 - id.length;
  return `  ${day.padStart(6)}  ${inWidth(name, rest)}  ${kind.padEnd(7)}  ${id}`;
}

function differences(row: Engagement, width: number): string[] {
  return disagreements([row]).flatMap(({ field, shown, claims }) => {
    const values = [...new Set([...shown, ...claims.map(({ value }) => value)])];
    return values.flatMap((value) => {
      const said = claims
        .filter((claim) => claim.value === value)
        .map(({ saidBy, source }) => `${saidBy} (${publisherOf(row, source)})`);
      const head = `  ${inWidth(field, 10)}  ${shown.includes(value) ? '✓' : ' '} ${inWidth(value, 16)}  `;
      const lines = wrap([...new Set(said)].join(', ') || 'the value of the record', Math.max(16, width - head.length));
      return lines.map((text, at) => `${at === 0 ? head : ' '.repeat(head.length)}${text}`);
    });
  });
}

function publisherOf(row: Engagement, source: Claim['source']): string {
  return evidenceOf(row).citations.find((citation) => citation.source.id === source)?.origin.name ?? source;
}

function evidenceSection(row: Engagement, width: number, paint: ReturnType<typeof painter>): string[] {
  const { citations } = evidenceOf(row);
  const counting = citations.filter(({ counts }) => counts).length;
  const title = `Evidence: ${count(citations.length, 'page', 'pages')}, ${counting} of which ${counting === 1 ? 'counts' : 'count'}`;
  return section(
    title,
    [...citations]
      .sort((a, b) => Number(b.counts) - Number(a.counts))
      .flatMap((citation) => citationLines(citation, sideName(citation.side, row), width, paint)),
    paint,
  );
}

function citationLines(
  { source, publisher, origin, side, counts, reports, says }: Citation,
  name: string,
  width: number,
  paint: ReturnType<typeof painter>,
): string[] {
  const via = origin.id === publisher.id ? origin.name : `${origin.name} via ${publisher.name}`;
  const about = [reports, source.published, source.language].filter((part) => part !== null).join(', ');
  const indent = ' '.repeat(16);
  const room = width - indent.length;
  return [
    `  ${counts ? '●' : '○'} ${paint(styles[side], inWidth(name, 11))} ${inWidth(via, room - about.length - 2)}  ${paint('dim', about)}`,
    ...wrap(says, room).map((text) => indent + text),
    indent + paint('dim', source.url), // never cut: whoever checks has to open it
  ];
}

function section(title: string, lines: readonly string[], paint: ReturnType<typeof painter>): string[] {
  return lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
}

function item(name: string, value: string, column: number, width: number): string[] {
  const lines = wrap(value, width - column - 2);
  return lines.map((text, at) => `  ${(at === 0 ? name : '').padEnd(column)}${text}`);
}
