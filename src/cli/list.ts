import { type Engagement, tally } from '../index.js';
import { place } from '../tables/index.js';
import { dateInWords, representedInWords } from '../words/index.js';
import { count, inWidth, shareWidths, wrap } from './layout.js';
import { painter, type Terminal } from './paint.js';

/** The engagements as lines, a heading a month, and what they come to. */
export function listPage(list: readonly Engagement[], terminal: Terminal): string {
  const rows = meetingsAfterTheirVisit(list);
  const paint = painter(terminal);
  const shownVisits = new Set(rows.map(({ id }) => id));
  const lines = rows.map((row) => ({ row, cells: cellsOf(row, shownVisits) }));
  const widths = widthsFor(
    lines.map(({ cells }) => cells),
    terminal.width,
  );
  const text = lines.flatMap(({ row, cells }, at) => {
    const month = dateInWords(row.start.slice(0, 7));
    const previous = rows[at - 1];
    const isNew = previous === undefined || dateInWords(previous.start.slice(0, 7)) !== month;
    return [...(isNew ? [...(at === 0 ? [] : ['']), paint('bold', month)] : []), line(row, cells, widths, paint)];
  });
  return [
    ...text,
    '',
    ...wrap(totals(rows), terminal.width),
    ...legend(terminal.width).map((part) => paint('dim', part)),
  ].join('\n');
}

/** In the order of the data, but a meeting of the first day of a visit behind the visit, of which it says that it stands above. */
function meetingsAfterTheirVisit(rows: readonly Engagement[]): readonly Engagement[] {
  const late = (row: Engagement) => Number(row.kind === 'meeting' && row.partOf !== null);
  return rows.toSorted((a, b) => (a.start === b.start ? late(a) - late(b) : 0));
}

interface Cells {
  readonly days: string;
  readonly arrow: string;
  readonly name: string;
  readonly country: string;
  readonly places: string;
  readonly what: string;
  readonly id: string;
}

function cellsOf(row: Engagement, shown: ReadonlySet<string>): Cells {
  const { counterpart, venue } = row;
  const [first, ...others] = venue.places.map((id) => place(id).name);
  const isBeside = row.kind === 'meeting' && row.partOf !== null && shown.has(row.partOf);
  return {
    days: daysOf(row),
    arrow: isBeside ? '↳' : row.direction === 'hosted' ? '←' : '→',
    name: counterpart.name,
    country: representedInWords(row),
    places: first === undefined ? '' : `${first}${others.length === 0 ? '' : ` +${others.length}`}`,
    what: whatOf(row),
    id: row.id,
  };
}

/** `16`, `16–17`, `31–3` where it runs into the next month. */
function daysOf({ start, end }: Engagement): string {
  const first = String(Number(start.slice(8)));
  return start === end ? first : `${first}–${Number(end.slice(8))}`;
}

/** What became of it where it was not held; else the class of a visit; else whether it was brief. */
function whatOf(row: Engagement): string {
  if (row.status !== 'held') return row.status;
  if (row.kind === 'visit') return row.visitClass ?? 'visit';
  return row.encounter === 'brief' ? 'brief' : '';
}

type Widths = Readonly<Record<'name' | 'country' | 'places' | 'what' | 'id', number>>;

/** Days, arrow and grade with the gaps between the columns. */
const fixed = 5 + 1 + 1 + 2 + 2 + 2 + 2 + 2 + 1 + 2;

function widthsFor(cells: readonly Cells[], width: number): Widths {
  const widest = (key: keyof Cells, most: number) => Math.min(most, Math.max(...cells.map((cell) => cell[key].length)));
  const id = widest('id', 30);
  const [name = 0, country = 0, places = 0, what = 0] = shareWidths(
    [widest('name', 28), widest('country', 14), widest('places', 12), widest('what', 16)],
    width - fixed - id,
    [18, 6, 5, 5],
  );
  return { name, country, places, what, id };
}

function line(row: Engagement, cells: Cells, widths: Widths, paint: ReturnType<typeof painter>): string {
  const text = [
    inWidth(cells.name, widths.name),
    inWidth(cells.country, widths.country),
    inWidth(cells.places, widths.places),
    inWidth(cells.what, widths.what),
    row.grade,
    cells.id,
  ].join('  ');
  const arrow = paint(row.direction === 'hosted' ? 'cyan' : 'yellow', cells.arrow);
  return `${cells.days.padStart(5)} ${cells.arrow === '↳' ? ` ${arrow}` : `${arrow} `} ${text}`;
}

function totals(rows: readonly Engagement[]): string {
  const { visits, meetings, people } = tally(rows);
  const countries = new Set(
    rows.flatMap(({ status, counterpart }) => (status === 'held' ? (counterpart.country ?? []) : [])),
  );
  const isTerritory = [...countries].some((code) => code.startsWith('x-'));
  const [one, several] = isTerritory ? ['country or territory', 'countries and territories'] : ['country', 'countries'];
  const notHeld = rows.filter(({ status }) => status !== 'held').length;
  const held = `${count(visits, 'visit', 'visits')} and ${count(meetings, 'meeting', 'meetings')} with ${count(people, 'person', 'people')} of ${count(countries.size, one, several)}`;
  return `${held}.${notHeld === 0 ? '' : ` ${notHeld} more not held.`}`;
}

function legend(width: number): string[] {
  const parts = ['→ abroad', '← hosted', '↳ during the visit above', 'visit: class not known', 'grade A (best) to D'];
  const whole = parts.join('  ');
  return whole.length <= width ? [whole] : [parts.slice(0, 3).join('  '), parts.slice(3).join('  ')];
}
