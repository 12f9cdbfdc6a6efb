import type { Engagement, Grade } from 'diplomatic-engagements';
import { labels } from 'diplomatic-engagements/words';
import { counted } from '../model/say.js';
import { linkTo, type View } from '../model/view.js';

const grades: readonly Grade[] = ['A', 'B', 'C', 'D'];

/** How well the records of a view are evidenced. */
export function Evidence({ rows, view }: { readonly rows: readonly Engagement[]; readonly view: View }) {
  const counts = grades.map((grade) => rows.filter((row) => row.grade === grade).length);
  const most = Math.max(1, ...counts);
  const pages = rows.reduce((sum, row) => sum + row.pages, 0);
  const differ = rows.filter(({ contested }) => contested.length > 0).length;
  return (
    <div class="evidence">
      <ul>
        {grades.map((grade, at) => {
          const count = counts[at] ?? 0;
          const isChosen = view.grade === grade;
          return (
            <li key={grade}>
              <a
                class={isChosen ? 'chosen' : ''}
                {...linkTo(view, { grade: isChosen ? '' : grade })}
                {...(isChosen ? { 'aria-current': 'true' as const } : {})}
              >
                <GradeMark grade={grade} /> <span>{labels.grade[grade]}</span>
              </a>
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(count / most) * 100} height="6" />
              </svg>
              <span class="number">{count}</span>
            </li>
          );
        })}
      </ul>
      <p class="note">
        {counted(pages, 'citation')} in all.{' '}
        {differ === 0 ? (
          'Sources differ on none of these records.'
        ) : (
          <>
            On <a {...linkTo(view, { differ: view.differ === '' ? '1' : '' })}>{counted(differ, 'record')}</a> sources
            differ about the class, a date or the place.
          </>
        )}{' '}
        A grade says from how many independent sides an engagement is reported, not that the reports are right.
      </p>
    </div>
  );
}

/** A letter in a ring: filled, single, dashed, so that no colour is needed to tell them apart. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <span class={`grade ${grade}`}>
      <span class="hidden">grade </span>
      {grade}
    </span>
  );
}
