import type { Engagement } from 'diplomatic-engagements';
import { dateInWords } from 'diplomatic-engagements/words';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Month } from '../model/months.js';
import type { Timeline as Layout, Mark } from '../model/timeline.js';
import { markLinks } from './Mark.js';
import { moveMarks } from './move-marks.js';

export const keysHint = 'Arrow keys move along time and across to the other side, Enter opens the record.';

/** How many marks are drawn as links of their own: beyond that each direction is one shape, and the table has the links. */
const mostLinks = 2500;

/** Time from left to right, for wide screens. */
export function WideTimeline({ layout }: { readonly layout: Layout }) {
  const { width, height, axis, ticks, thin, marks, labels, pitch, unit } = layout;
  const size = pitch - 1.6;
  return (
    <svg
      class="timeline wide"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`Timeline, one mark an engagement, by ${unit}: hosted above the axis, abroad below. ${keysHint}`}
    >
      <g aria-hidden="true">
        {thin.map(({ x, width }) => (
          <rect key={x} class="thin" x={x} y={axis.top} width={width} height={axis.height} />
        ))}
        {ticks.map(({ x, width, text, isYear }) => (
          <g key={x}>
            {isYear || text !== '' ? (
              <path class={isYear ? 'tick year' : 'tick'} d={`M${x} ${axis.top}v${axis.height}`} />
            ) : null}
            {text === '' ? null : (
              <text class={isYear ? 'year' : 'month'} x={isYear ? x + 4 : x + width / 2} y={axis.top + 16}>
                {text}
              </text>
            )}
          </g>
        ))}
        <text class="side hosted" x="0" y="14">
          Hosted in Russia
        </text>
        <text class="side abroad" x="0" y={height - 6}>
          Abroad
        </text>
        {labels.map(({ text, x, y }) => (
          <text key={`${text} ${x}`} class="stack" x={x} y={y}>
            {text}
          </text>
        ))}
      </g>
      {marks.length > mostLinks ? <Outline marks={marks} size={size} /> : <Links marks={marks} size={size} />}
    </svg>
  );
}

/** Written once; then each mark is moved, hidden or shown, which is several times faster than to write them anew. */
function Links({ marks, size }: { readonly marks: readonly Mark[]; readonly size: number }) {
  const group = useRef<SVGGElement>(null);
  const [written] = useState(() => ({ marks, markup: { __html: markLinks(marks, size) } }));
  useLayoutEffect(() => {
    if (group.current && marks !== written.marks) moveMarks(group.current, marks, size);
  }, [marks]);
  return <g ref={group} dangerouslySetInnerHTML={written.markup} />;
}

/** Very many marks as two shapes: what each is, the table says. */
function Outline({ marks, size }: { readonly marks: readonly Mark[]; readonly size: number }) {
  const half = size / 2;
  const pathOf = (direction: string) =>
    marks
      .filter(({ row }) => row.direction === direction)
      .map(({ x, y }) => `M${Math.round(x - half)} ${Math.round(y - half)}h${size}v${size}h-${size}z`)
      .join('');
  return (
    <g aria-hidden="true">
      <path class="mark hosted" d={pathOf('hosted')} />
      <path class="mark abroad" d={pathOf('abroad')} />
    </g>
  );
}

const pitch = 13;
const perLine = 10;
const middle = 66;

/** Time downwards, the newest first, for narrow screens. */
export function NarrowTimeline({ months }: { readonly months: readonly Month[] }) {
  const side = perLine * pitch + 4;
  const width = side * 2 + middle;
  let y = 18;
  const lines = months.map((month) => {
    const rows = Math.max(1, Math.ceil(month.hosted.length / perLine), Math.ceil(month.abroad.length / perLine));
    const line = { ...month, y, rows };
    y += rows * pitch + 3;
    return line;
  });
  const isEmpty = (month: Month) => month.hosted.length + month.abroad.length === 0;
  const marks = lines.flatMap(({ hosted, abroad, y: top }) => {
    const at = (row: Engagement, index: number, x: number, step: number): Mark => ({
      row,
      x: x + step * (index % perLine),
      y: top + (Math.floor(index / perLine) + 0.5) * pitch,
    });
    return [
      ...hosted.map((row, index) => at(row, index, side - 6, -pitch)),
      ...abroad.map((row, index) => at(row, index, side + middle + 6, pitch)),
    ];
  });
  return (
    <svg
      class="timeline narrow"
      viewBox={`0 0 ${width} ${y + 4}`}
      role="group"
      aria-label={`Timeline, one mark an engagement, a line a month, the newest first: hosted to the left, abroad to the right. ${keysHint}`}
    >
      <g aria-hidden="true">
        <text class="side hosted" x={side - 4} y="10" text-anchor="end">
          Hosted in Russia
        </text>
        <text class="side abroad" x={side + middle + 4} y="10">
          Abroad
        </text>
        {lines.map((line) => (
          <g key={line.month}>
            {line.isThin ? <rect class="thin" x={side + 4} y={line.y} width={middle - 8} height={pitch} /> : null}
            {line.month.endsWith('-12') ? <path class="tick year" d={`M0 ${line.y - 2}h${width}`} /> : null}
            <text class={isEmpty(line) ? 'line empty' : 'line'} x={side + middle / 2} y={line.y + 10}>
              {monthLabel(line.month)}
            </text>
          </g>
        ))}
      </g>
      <Links marks={marks} size={pitch - 3} />
    </svg>
  );
}

/** `Jan 2025`, `Feb`: the year where it is new when one reads upwards. */
function monthLabel(month: string): string {
  const [name = '', year = ''] = dateInWords(month).split(' ');
  return month.endsWith('-01') || month.endsWith('-12') ? `${name.slice(0, 3)} ${year}` : name.slice(0, 3);
}
