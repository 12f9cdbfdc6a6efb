import { type Engagement, hostedVsAbroad, meta, type Tally, tally } from 'diplomatic-engagements';
import { dateInWords } from 'diplomatic-engagements/words';
import { capital, counted, filterWords, joined } from './say.js';
import { lastDayOf, months, type View } from './view.js';

/** The answer in one sentence: numbers with their units, then whose and when. */
export interface Headline {
  /** The filters in words, such as `China, visits only`; empty without filters. */
  readonly filters: string;
  /** `59 visits and 87 meetings`, without a part that is nought. */
  readonly numbers: readonly string[];
  readonly people: string;
  readonly countries: string;
  readonly period: string;
  /** `, and 3 that were not held`, or nothing. */
  readonly notHeld: string;
}

export function headline(rows: readonly Engagement[], view: View): Headline {
  const { visits, meetings, people } = tally(rows);
  const held = rows.filter(({ status }) => status === 'held');
  const countries = new Set(held.flatMap(({ counterpart }) => counterpart.country ?? []));
  const [noun, nouns] = view.list === 'counted' ? ['leader', 'leaders'] : ['person', 'people'];
  const isTerritory = [...countries].some((code) => code.startsWith('x-'));
  const others = rows.length - held.length;
  const numbers = [
    ...(visits > 0 ? [counted(visits, 'visit')] : []),
    ...(meetings > 0 ? [counted(meetings, 'meeting')] : []),
  ];
  return {
    filters: capital(
      filterWords(view)
        .filter(([name]) => name !== 'from' && name !== 'to')
        .map(([, words]) => words)
        .join(', '),
    ),
    numbers,
    people: counted(people, noun ?? '', nouns),
    countries: isTerritory
      ? counted(countries.size, 'country or territory', 'countries and territories')
      : counted(countries.size, 'country', 'countries'),
    period: periodOf(view),
    notHeld:
      others === 0
        ? ''
        : `${numbers.length === 0 ? '' : ', and '}${others} that ${others === 1 ? 'was' : 'were'} not held`,
  };
}

/** The same as plain text, for the title of the window and the citation. */
export function headlineText({ filters, numbers, people, countries, period, notHeld }: Headline): string {
  const what = numbers.length === 0 ? '' : `${joined(numbers)} with ${people} of ${countries}`;
  return `${filters === '' ? '' : `${filters}: `}${what}${notHeld}, ${period}`;
}

/** The days that a view covers: whole months, cut where the data begin and end. */
export function daysOf({ from, to }: View): { readonly from: string; readonly to: string } {
  const { coverage } = meta;
  return {
    from: from === '' || from === months[0] ? coverage.from : `${from}-01`,
    to: to === '' || to === months.at(-1) ? coverage.to : lastDayOf(to),
  };
}

function periodOf(view: View): string {
  const { from, to } = daysOf(view);
  return `from ${dateInWords(from)} to ${dateInWords(to)}`;
}

/** The numbers of one direction, each with its unit. */
export function tallies(
  rows: readonly Engagement[],
): readonly { readonly direction: 'hosted' | 'abroad'; readonly tally: Tally }[] {
  const { hosted, abroad } = hostedVsAbroad(rows);
  return [
    { direction: 'hosted', tally: hosted },
    { direction: 'abroad', tally: abroad },
  ];
}
