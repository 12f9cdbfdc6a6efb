import type { Engagement } from 'diplomatic-engagements';
import { event } from 'diplomatic-engagements/tables';
import { datesInWords, representedInWords } from 'diplomatic-engagements/words';
import { whatOf, whereOf } from '../model/say.js';
import { linkTo, type Sort, type SortKey, type View } from '../model/view.js';
import { GradeMark } from './Evidence.js';
import { MarkIcon } from './Mark.js';

const columns: readonly (readonly [SortKey | null, string])[] = [
  ['start', 'Date'],
  ['name', 'Counterpart'],
  ['country', 'Of'],
  ['where', 'Where'],
  ['what', 'What'],
  [null, 'On the margin of'],
  ['grade', 'Grade'],
  ['pages', 'Pages'],
];

interface Props {
  readonly rows: readonly Engagement[];
  readonly view: View;
}

/** The records of a view as a table; on narrow screens each is a card. */
export function Records({ rows, view }: Props) {
  return (
    <table class="records">
      <thead>
        <tr>
          {columns.map(([key, title]) => (
            <th key={title} scope="col" {...(key === null ? {} : { 'aria-sort': ariaSort(key, view.sort) })}>
              {key === null ? (
                <span class="plain">{title}</span>
              ) : (
                <a {...linkTo(view, { sort: turned(key, view.sort) })}>
                  {title}
                  <span class="arrow" aria-hidden="true">
                    {view.sort === key ? '↑' : view.sort === `-${key}` ? '↓' : ''}
                  </span>
                </a>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row }: { readonly row: Engagement }) {
  return (
    <tr>
      <td class="dates">{datesInWords(row)}</td>
      <th scope="row">
        <a href={`record/${row.id}.html`}>{row.counterpart.name}</a>
        <small>{row.counterpart.title}</small>
      </th>
      <td>{representedInWords(row)}</td>
      <td class="where">
        <MarkIcon row={row} label={row.direction === 'hosted' ? 'hosted:' : 'abroad:'} />
        {whereOf(row)}
      </td>
      <td>{whatOf(row)}</td>
      <td>{row.event === null ? '' : event(row.event).short}</td>
      <td>
        <GradeMark grade={row.grade} />
        {row.contested.length > 0 ? <small>sources differ</small> : null}
      </td>
      <td class="number">{row.pages}</td>
    </tr>
  );
}

function ariaSort(key: SortKey, sort: Sort): 'ascending' | 'descending' | 'none' {
  return sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : 'none';
}

/** A second click turns the order round. Dates and pages begin with the latest and the most, grades with the weakest. */
function turned(key: SortKey, sort: Sort): Sort {
  const first: Sort = key === 'start' || key === 'pages' || key === 'grade' ? `-${key}` : key;
  return sort === first ? (first === key ? `-${key}` : key) : first;
}
