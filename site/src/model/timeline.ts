import type { Engagement } from 'diplomatic-engagements';
import { meta } from 'diplomatic-engagements';
import { event } from 'diplomatic-engagements/tables';

/** A mark: one engagement. */
export interface Mark {
  readonly row: Engagement;
  readonly x: number;
  readonly y: number;
}

/** A label of a stack in which one event gathers many. */
export interface StackLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Tick {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly isYear: boolean;
}

export interface Timeline {
  readonly unit: Unit;
  readonly width: number;
  readonly height: number;
  /** The distance from one mark to the next. */
  readonly pitch: number;
  /** The band between what was hosted and what was abroad. */
  readonly axis: { readonly top: number; readonly height: number };
  readonly ticks: readonly Tick[];
  /** Stretches that were searched less closely. */
  readonly thin: readonly { readonly x: number; readonly width: number }[];
  readonly marks: readonly Mark[];
  readonly labels: readonly StackLabel[];
}

export type Unit = 'week' | 'month' | 'quarter' | 'year';

const day = 86_400_000;
const axisHeight = 24;
const labelRoom = 20;
/** A stack says which event it is of from this many marks of one event on. */
const labelledFrom = 4;

/**
 * Marks from left to right in time, hosted stacked up from the axis, abroad down. The unit of a column is the finest that has
 * room for a mark: weeks for some two years and a half, months for longer.
 */
export function layOut(
  rows: readonly Engagement[],
  span: { readonly from: string; readonly to: string },
  width: number,
  pitch = 9,
): Timeline {
  const first = Date.parse(span.from);
  const last = Date.parse(span.to) + day;
  const unit = unitFor((last - first) / day, width, pitch);
  const starts = columnsOf(unit, first, last);
  const scale = (time: number) => ((Math.min(Math.max(time, first), last) - first) / (last - first)) * width;
  const columns = starts.map((start, at) => {
    const left = scale(start);
    return { left, width: scale(starts[at + 1] ?? last) - left };
  });
  const stacks = new Map<string, Engagement[]>();
  for (const row of rows) {
    const time = Math.max(Date.parse(row.start), first);
    const key = `${lastIndexAtMost(starts, time)} ${row.direction}`;
    const stack = stacks.get(key);
    if (stack) stack.push(row);
    else stacks.set(key, [row]);
  }
  const across = (at: number) => Math.max(1, Math.min(3, Math.floor((columns[at]?.width ?? 0) / pitch)));
  const highest = (direction: string) =>
    Math.max(
      0,
      ...[...stacks].flatMap(([key, stack]) =>
        key.endsWith(direction) ? [Math.ceil(stack.length / across(Number.parseInt(key, 10)))] : [],
      ),
    );
  const top = labelRoom * 2 + Math.max(highest('hosted'), 2) * pitch + 4;
  const height = top + axisHeight + 4 + Math.max(highest('abroad'), 2) * pitch + labelRoom * 2;

  const marks: Mark[] = [];
  const candidates: Candidate[] = [];
  const piles: Pile[] = [];
  for (const [key, stack] of stacks) {
    const at = Number.parseInt(key, 10);
    const column = columns[at];
    if (!column) continue;
    const isHosted = key.endsWith('hosted');
    const wide = across(at);
    const ordered = inStackOrder(stack);
    const middle = column.left + column.width / 2;
    ordered.forEach((row, index) => {
      const inLine = Math.min(wide, ordered.length - Math.floor(index / wide) * wide);
      const x = middle + ((index % wide) - (inLine - 1) / 2) * pitch;
      const line = Math.floor(index / wide);
      const y = isHosted ? top - 4 - (line + 0.5) * pitch : top + axisHeight + 4 + (line + 0.5) * pitch;
      marks.push({ row, x, y });
    });
    const lines = Math.ceil(ordered.length / wide);
    const half = (Math.min(wide, ordered.length) * pitch) / 2;
    piles.push({ left: middle - half, right: middle + half, isHosted, lines });
    const [name, size] = mostFrequent(ordered.map((row) => row.event));
    if (name !== null && size >= labelledFrom) {
      candidates.push({ text: event(name).short, x: middle, size, isHosted, lines });
    }
  }
  return {
    unit,
    width,
    height,
    pitch,
    axis: { top, height: axisHeight },
    ticks: ticksOf(first, last, scale),
    thin: meta.coverage.thin
      .filter(({ from, to }) => from <= span.to && to >= span.from)
      .map(({ from, to }) => {
        const left = scale(Date.parse(from));
        return { x: left, width: scale(Date.parse(to) + day) - left };
      }),
    marks,
    labels: placeLabels(candidates, piles, width, (lines, isHosted) =>
      isHosted ? top - 4 - lines * pitch - 6 : top + axisHeight + 4 + lines * pitch + 13,
    ),
  };
}

function unitFor(days: number, width: number, pitch: number): Unit {
  const room = width / pitch;
  if (days / 7 <= room) return 'week';
  if (days / 30.4 <= room) return 'month';
  return days / 91.3 <= room ? 'quarter' : 'year';
}

/** When each column begins: weeks on Mondays, the first cut where the span begins. */
function columnsOf(unit: Unit, first: number, last: number): readonly number[] {
  const starts: number[] = [];
  if (unit === 'week') {
    const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * day;
    for (let time = monday; time < last; time += 7 * day) starts.push(time);
    return starts;
  }
  const step = { month: 1, quarter: 3, year: 12 }[unit];
  const begin = new Date(first);
  const month = Math.floor(begin.getUTCMonth() / step) * step;
  for (let at = month; ; at += step) {
    const time = Date.UTC(begin.getUTCFullYear(), at);
    if (time >= last) return starts;
    starts.push(time);
  }
}

function lastIndexAtMost(starts: readonly number[], time: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Those of one event together, the largest event first from the axis on; within it by day. */
function inStackOrder(stack: readonly Engagement[]): readonly Engagement[] {
  const sizes = new Map<string | null, number>();
  for (const { event: key } of stack) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const rank = (row: Engagement) => (row.event === null ? 0 : (sizes.get(row.event) ?? 0));
  return stack.toSorted(
    (a, b) => rank(b) - rank(a) || compare(a.event ?? '', b.event ?? '') || compare(a.start, b.start),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mostFrequent(keys: readonly (string | null)[]): readonly [string | null, number] {
  const sizes = new Map<string, number>();
  for (const key of keys) if (key !== null) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return [...sizes].reduce<readonly [string | null, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    [null, 0],
  );
}

/** January as its year, the other months by their first letter; what would stand under a year is left out. */
function ticksOf(first: number, last: number, scale: (time: number) => number): readonly Tick[] {
  const begin = new Date(first);
  const ticks: Tick[] = [];
  for (let at = begin.getUTCMonth(); ; at += 1) {
    const time = Date.UTC(begin.getUTCFullYear(), at);
    if (time >= last) break;
    const date = new Date(time);
    const x = scale(time);
    const width = scale(Date.UTC(begin.getUTCFullYear(), at + 1)) - x;
    const isYear = date.getUTCMonth() === 0 || ticks.length === 0;
    const letter = 'JFMAMJJASOND'[date.getUTCMonth()] ?? '';
    ticks.push({ x, width, isYear, text: isYear ? String(date.getUTCFullYear()) : width >= 14 ? letter : '' });
  }
  // A letter that would stand under the number of a year is left out.
  let clear = 0;
  return ticks.map((tick) => {
    if (tick.isYear) clear = tick.x + 40;
    return tick.isYear || tick.x + tick.width / 2 > clear ? tick : { ...tick, text: '' };
  });
}

/** A stack that wants a label. */
interface Candidate {
  readonly text: string;
  readonly x: number;
  /** How many marks are of the event. */
  readonly size: number;
  readonly isHosted: boolean;
  /** How high the stack is, in lines of marks. */
  readonly lines: number;
}

/** The room that a stack takes. */
interface Pile {
  readonly left: number;
  readonly right: number;
  readonly isHosted: boolean;
  readonly lines: number;
}

/** A label may stand this many lines of marks away from its stack, to clear the neighbours. */
const mostLinesAway = 3;

/**
 * Labels at the end of their stacks, the largest first: centred, or to one side of the stack where neighbours are in the
 * way, and clear of every mark and every label. One that finds no place is left out.
 */
function placeLabels(
  candidates: readonly Candidate[],
  piles: readonly Pile[],
  width: number,
  yOf: (lines: number, isHosted: boolean) => number,
): readonly StackLabel[] {
  const placed: (StackLabel & { readonly half: number })[] = [];
  for (const { text, x, isHosted, lines } of candidates.toSorted((a, b) => b.size - a.size)) {
    const half = text.length * 3.15;
    const free = [0, 0.45, -0.45, 0.9, -0.9].flatMap((shift): (StackLabel & { readonly half: number })[] => {
      const middle = Math.min(Math.max(x + shift * half, half), width - half);
      const under = piles.filter(
        (pile) => pile.isHosted === isHosted && pile.left < middle + half + 2 && pile.right > middle - half - 2,
      );
      const highest = Math.max(lines, ...under.map((pile) => pile.lines));
      const y = yOf(highest, isHosted);
      const isClear = placed.every(
        (other) => Math.abs(other.x - middle) > other.half + half + 8 || Math.abs(other.y - y) > 15,
      );
      return isClear && highest - lines <= mostLinesAway ? [{ text, x: middle, y, half }] : [];
    });
    const best = free.toSorted((a, b) => (isHosted ? b.y - a.y : a.y - b.y))[0];
    if (best) placed.push(best);
  }
  return placed.map(({ half, ...label }) => label);
}
