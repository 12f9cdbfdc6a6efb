import { meta } from 'diplomatic-engagements';
import { dateInWords, labels } from 'diplomatic-engagements/words';

/** How to read the page, what the data are not, and whose they are. */
export function About() {
  const { coverage, counts, principal, licence } = meta;
  return (
    <div class="about">
      <section aria-labelledby="read">
        <h2 id="read">How to read it</h2>
        <p>
          <strong>A visit</strong> is one stay in one country, his abroad or a guest’s in Russia.{' '}
          <strong>A meeting</strong> is a bilateral on the margin of a visit or an event. Talks with the host belong to
          the visit. Phone and video calls, letters and group sessions are not included.
        </p>
        <p>
          <strong>Visits and talks with leaders</strong> are the {counts.countedEngagements.total} records that the
          package counts: held, as talks, with a head of state or government, a monarch, a de facto leader or the leader
          of a ruling party, on undisputed ground. <strong>Every record</strong> has {counts.engagements.total}: also
          brief encounters, ministers and envoys, and what was announced and not held.
        </p>
        <p>
          <strong>The class of a visit</strong> is what a side called it. Where sources differ, the record shows each
          word and whose it is. <strong>A grade</strong> says how independent the sources are of each other: A is{' '}
          {labels.grade.A}, B {labels.grade.B}, C {labels.grade.C}, D {labels.grade.D}.
        </p>
        <p>
          <strong>Member that day of</strong> asks whether the country was a member of the organisation on the day of
          the meeting, not today.
        </p>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">Limits</h2>
        <ul>
          <li>
            The data cover {dateInWords(coverage.from)} to {dateInWords(coverage.to)}. Who is not in them was not found,
            which is not the same as not met.
          </li>
          {meta.knownGaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
          <li>Shaded stretches of the timeline were searched less closely.</li>
          <li>Class labels depend on the language and the side, and are not a common scale.</li>
        </ul>
      </section>
      <section aria-labelledby="rights">
        <h2 id="rights">Data and rights</h2>
        <p>
          This page is made from version {meta.version} of the npm package <code>diplomatic-engagements</code>:{' '}
          {principal.name}’s engagements in person as typed, sourced records, with CSV, Parquet, JSON and a codebook.
          Data: {licence.data}. Code: {licence.code}. The coastlines are those of Natural Earth, in the public domain.
          The page sends nothing to anyone, and loads nothing from another site.
        </p>
      </section>
    </div>
  );
}
