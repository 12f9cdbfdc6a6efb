import type { Engagement } from 'diplomatic-engagements';
import { markName } from '../model/say.js';
import { round } from './shapes.js';

/** The classes of a mark: its colour by direction, hollow where it is less well evidenced, and what it can be found by. */
export function markClass({ direction, grade, status, counterpart }: Engagement): string {
  const hollow = grade === 'C' || grade === 'D' ? ' hollow' : '';
  const found = counterpart.country === null ? '' : ` c-${counterpart.country}`;
  return `mark ${direction}${hollow}${status === 'held' ? '' : ' not-held'} p-${counterpart.person}${found}`;
}

/** A square for a visit, a disc for a meeting, a small one for a brief encounter, a cross for what was not held: as a path. */
export function shapeOf({ kind, status, encounter }: Engagement, x: number, y: number, size: number): string {
  const half = size / 2;
  if (status !== 'held') {
    const side = round(size);
    return `M${round(x - half)} ${round(y - half)}l${side} ${side}m0 -${side}l-${side} ${side}`;
  }
  if (kind === 'visit') return `M${round(x - half)} ${round(y - half)}h${round(size)}v${round(size)}h-${round(size)}z`;
  const r = round(encounter === 'brief' ? half * 0.62 : half * 1.04);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0z`;
}

/**
 * Marks as links, as markup: a timeline has hundreds, and a browser reads them from text several times faster than a library
 * makes them one by one. The first is the one tab stop; the arrow keys go on from there.
 */
export function markLinks(
  marks: readonly { readonly row: Engagement; readonly x: number; readonly y: number }[],
  size: number,
): string {
  return marks
    .map(
      ({ row, x, y }, at) =>
        `<a class="${markClass(row)}" href="record/${row.id}.html" aria-label="${escaped(markName(row))}" tabindex="${at === 0 ? 0 : -1}"><path d="${shapeOf(row, x, y, size)}"/></a>`,
    )
    .join('');
}

/** Marks as a picture without links: a path for each look. */
export function MarkPaths({
  rows,
  at,
  size,
}: {
  readonly rows: readonly Engagement[];
  readonly at: (index: number) => readonly [number, number];
  readonly size: number;
}) {
  const paths = new Map<string, string>();
  rows.forEach((row, index) => {
    const [x, y] = at(index);
    const look = `mark ${row.direction}${row.grade === 'C' || row.grade === 'D' ? ' hollow' : ''}`;
    paths.set(look, (paths.get(look) ?? '') + shapeOf(row, x, y, size));
  });
  return (
    <>
      {[...paths].map(([look, d]) => (
        <path key={look} class={look} d={d} />
      ))}
    </>
  );
}

/** One mark beside words. */
export function MarkIcon({ row, label }: { readonly row: Engagement; readonly label?: string }) {
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg class={`icon ${row.status === 'held' ? '' : 'not-held'}`} viewBox="0 0 10 10" {...said}>
      <MarkPaths rows={[row]} at={() => [5, 5]} size={8} />
    </svg>
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** What marks mean: a look, its shape in a box of ten by ten, and the words. */
export const legend = [
  ['', 'M1.5 1.5h7v7h-7z', 'visit'],
  ['', 'M1.4 5a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0z', 'meeting'],
  ['hollow', 'M1.6 5a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z', 'less well evidenced: grade C or D'],
  ['cross', 'M1.5 1.5l7 7m0 -7l-7 7', 'not held'],
  ['thin', 'M0 1h10v8h-10z', 'searched less closely: a meeting may be missing'],
] as const;

/** What the marks mean, in words beside their shapes. */
export function Legend() {
  return (
    <ul class="legend" aria-label="What the marks mean">
      {legend.map(([look, d, text]) => (
        <li key={text} class={look}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d={d} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
