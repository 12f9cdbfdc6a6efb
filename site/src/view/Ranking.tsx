import type { Ranked } from '../model/ranking.js';
import { linkTo, type View } from '../model/view.js';
import { MarkPaths } from './Mark.js';

interface Props {
  readonly ranked: readonly Ranked[];
  readonly view: View;
  /** Whether all are shown, or the first fourteen. */
  readonly isOpen: boolean;
  readonly open: () => void;
}

const shown = 14;
const pitch = 9;
const perLine = 24;

/** Who was met most, one mark an engagement. */
export function Ranking({ ranked, view, isOpen, open }: Props) {
  const rows = isOpen ? ranked : ranked.slice(0, shown);
  const nouns = view.rank === 'country' ? 'countries and territories' : 'people';
  return (
    <div class="ranking">
      <ol>
        {rows.map((row) => (
          <Line key={row.key} row={row} view={view} />
        ))}
      </ol>
      {ranked.length > rows.length ? (
        <button type="button" class="more" onClick={open}>
          Show all {ranked.length} {nouns}
        </button>
      ) : null}
    </div>
  );
}

function Line({ row: { key, name, of, rows }, view }: { readonly row: Ranked; readonly view: View }) {
  const isChosen = view[view.rank] === key;
  const next = { [view.rank]: isChosen ? '' : key };
  const lines = Math.ceil(rows.length / perLine);
  return (
    <li data-fade={`${view.rank === 'country' ? 'c' : 'p'}-${key}`}>
      <a
        class={isChosen ? 'chosen' : ''}
        {...linkTo(view, next)}
        {...(isChosen ? { 'aria-current': 'true' as const } : {})}
      >
        {name}
        {of === '' ? null : <small>{of}</small>}
      </a>
      <svg viewBox={`0 0 ${perLine * pitch} ${lines * pitch}`} aria-hidden="true">
        <MarkPaths
          rows={rows}
          at={(index) => [(index % perLine) * pitch + 4.5, Math.floor(index / perLine) * pitch + 4.5]}
          size={7}
        />
      </svg>
      <span class="number">
        {rows.length} <span class="hidden">{rows.length === 1 ? 'engagement' : 'engagements'}</span>
      </span>
    </li>
  );
}
