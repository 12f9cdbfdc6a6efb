import { byId, country, type Engagement, engagements } from 'diplomatic-engagements';
import { byPerson, byTrip } from 'diplomatic-engagements/analysis';
import { releases } from 'diplomatic-engagements/changes';
import { type Citation as Cited, type Claim, disagreements, evidenceOf } from 'diplomatic-engagements/evidence';
import { countries, event, place } from 'diplomatic-engagements/tables';
import { cite, dateInWords, datesInWords, labels, representedInWords } from 'diplomatic-engagements/words';
import type { ComponentChildren } from 'preact';
import { capital, counted, joined, valueWords, whatOf } from '../model/say.js';
import { GradeMark } from '../view/Evidence.js';
import { MarkIcon } from '../view/Mark.js';

/** Where links to other records lead: both the page of a record and the dialog stand beside the same folder. */
const recordAddress = (id: string) => `../record/${id}.html`;

/** A record: its facts, where sources differ, and what it rests on. */
export function RecordBody({ row }: { readonly row: Engagement }) {
  const { counterpart } = row;
  const { citations } = evidenceOf(row);
  const counting = citations.filter(({ counts }) => counts);
  const others = citations.filter(({ counts }) => !counts);
  return (
    <article class="record">
      <p class="kind">
        <MarkIcon row={row} />
        {whatOf(row)} · {labels.direction[row.direction]} <code>{row.id}</code>
      </p>
      <h1>{counterpart.name}</h1>
      <p class="office">
        {counterpart.title}, {representedInWords(row)}
      </p>
      {row.status === 'held' ? null : (
        <p class="outcome">
          <strong>{capital(row.status)}.</strong> This engagement is not known to have been held, and is not counted.
        </p>
      )}
      <Facts row={row} />
      {row.note === null ? null : <blockquote class="remark">{row.note}</blockquote>}
      <Differences row={row} citations={citations} />
      <section aria-labelledby="rests">
        <h2 id="rests">What it rests on</h2>
        <p class="note">
          {counting.length === 0
            ? 'No page counts for the grade.'
            : `${counted(counting.length, 'page')} ${counting.length === 1 ? 'counts' : 'count'} for the grade, each on the side of whose word it passes on.`}{' '}
          The sentences are ours; each page was read in excerpt, as a stored copy.
        </p>
        <Sides row={row} citations={counting} />
        {others.length === 0 ? null : (
          <details>
            <summary>Read, but not counted: {counted(others.length, 'page')}</summary>
            <ul class="pages">
              {others.map((citation) => (
                <Page key={citation.source.id} citation={citation} />
              ))}
            </ul>
          </details>
        )}
      </section>
      <Around row={row} />
      <History id={row.id} />
      <Citation row={row} />
    </article>
  );
}

function Facts({ row }: { readonly row: Engagement }) {
  const { venue, days, talkDates } = row;
  const towns = joined(venue.places.map((id) => place(id).name));
  const territory = countries.find(({ code }) => code === row.counterpart.country && code.startsWith('x-'));
  const facts: (readonly [string, ComponentChildren])[] = [
    row.datesCover === 'stay' && row.kind === 'visit'
      ? ['Stay', `${datesInWords(row)}${days === null ? '' : ` (${counted(days, 'day')})`}`]
      : [
          'Dates',
          row.kind === 'visit'
            ? `${datesInWords(row)}: the talks; the length of the stay is not known`
            : datesInWords(row),
        ],
    ...(row.kind === 'visit'
      ? [['Talks', talkDates.map(dateInWords).join(', ') || 'no day of talks is known'] as const]
      : []),
    [
      'Where',
      [towns, country(venue.country).name].filter((part) => part !== '').join(', ') +
        (venue.status === 'undisputed' ? '' : ` (${labels.placeStatus[venue.status]} ground)`),
    ],
    ...(row.kind === 'visit'
      ? [
          [
            'Class',
            row.visitClass === null
              ? 'no source names one, or they are at a tie'
              : capital(labels.visitClass[row.visitClass]),
          ] as const,
        ]
      : []),
    ['Occasion', row.event === null ? labels.occasion[row.occasion] : <EventName id={row.event} />],
    ...(row.kind === 'meeting' && row.partOf !== null ? [['During', <RecordLink id={row.partOf} />] as const] : []),
    [
      'Grade',
      <>
        <GradeMark grade={row.grade} /> {labels.grade[row.grade]}
      </>,
    ],
    ['Counted', row.counted ? 'yes' : `no: ${whyNot(row)}`],
    ...(territory?.recognition ? [['Status', territory.recognition] as const] : []),
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function EventName({ id }: { readonly id: string }) {
  const { name, start, end } = event(id);
  return (
    <>
      {name}, {datesInWords({ start, end })}
    </>
  );
}

/** Why a record is not in the counted list. */
function whyNot({ status, encounter, counterpart, venue }: Engagement): string {
  if (status !== 'held') return 'it was not held';
  if (counterpart.tier !== 'leader') return 'the counterpart was not a leader';
  return encounter === 'brief'
    ? 'it was a brief encounter, not talks'
    : `it was on ${labels.placeStatus[venue.status]} ground`;
}

function Differences({ row, citations }: { readonly row: Engagement; readonly citations: readonly Cited[] }) {
  const found = disagreements([row]);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="differ">
      <h2 id="differ">Where sources differ</h2>
      {found.map(({ field, shown, claims }) => {
        const values = [...new Set([...shown, ...claims.map(({ value }) => value)])];
        return (
          <div key={field} class="difference">
            <h3>{capital(labels.field[field])}</h3>
            <ul>
              {values.map((value) => (
                <li key={value}>
                  <strong>{valueWords(field, value)}</strong>{' '}
                  {shown.includes(value) ? <span class="tag">shown</span> : null}
                  <small>
                    <Speakers claims={claims.filter((claim) => claim.value === value)} citations={citations} />
                  </small>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Speakers({ claims, citations }: { readonly claims: readonly Claim[]; readonly citations: readonly Cited[] }) {
  if (claims.length === 0) return <>as the other pages have it</>;
  const speakers = [...new Set(claims.map(({ saidBy }) => saidBy))];
  return (
    <>
      {speakers.map((speaker, at) => (
        <span key={speaker}>
          {at === 0 ? '' : '; '}
          {labels.saidBy[speaker]} (
          {claims
            .filter(({ saidBy }) => saidBy === speaker)
            .map(({ source }, index) => {
              const citation = citations.find((one) => one.source.id === source);
              return (
                <span key={source}>
                  {index === 0 ? '' : ', '}
                  {citation ? <Outside url={citation.source.url}>{citation.publisher.name}</Outside> : source}
                </span>
              );
            })}
          )
        </span>
      ))}
    </>
  );
}

const sideOrder = ['principal', 'counterpart', 'third', 'unknown'] as const;

function Sides({ row, citations }: { readonly row: Engagement; readonly citations: readonly Cited[] }) {
  const own = representedInWords(row);
  const names = {
    principal: 'On Russia’s side',
    counterpart: `On the side of ${own}`,
    third: 'On neither side',
    unknown: 'Of an unknown country',
  };
  return (
    <>
      {sideOrder.map((side) => {
        const pages = citations.filter((citation) => citation.side === side);
        if (pages.length === 0) {
          return side === 'counterpart' || side === 'principal' ? (
            <p key={side} class="note">
              No page that counts is on {side === 'principal' ? 'Russia’s side' : `the side of ${own}`}.
            </p>
          ) : null;
        }
        return (
          <div key={side}>
            <h3>
              {names[side]} <small>{pages.length}</small>
            </h3>
            <ul class="pages">
              {pages.map((citation) => (
                <Page key={citation.source.id} citation={citation} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

function Page({ citation: { source, publisher, origin, says, reports, supports } }: { readonly citation: Cited }) {
  const about = [
    origin.country === null ? 'country not known' : country(origin.country).name,
    origin.official ? 'government body' : labels.owner[origin.owner],
    source.published === null ? 'undated' : dateInWords(source.published),
    languages.of(source.language),
  ];
  return (
    <li>
      <strong>
        <Outside url={source.url}>{publisher.name}</Outside>
      </strong>
      {origin.id === publisher.id ? null : <> passing on {origin.name}</>}
      <small>{about.join(' · ')}</small>
      <p>{says}</p>
      <small>
        Reports it {labels.reports[reports]}. Supports: {joined(supports.map((field) => labels.field[field]))}.
      </small>
    </li>
  );
}

function Outside({ url, children }: { readonly url: string; readonly children: ComponentChildren }) {
  return (
    <a href={url} rel="noopener noreferrer external" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}

function RecordLink({ id }: { readonly id: string }) {
  const row = byId(id);
  return (
    <a href={recordAddress(id)}>
      {row.counterpart.name}, {whatOf(row).toLowerCase()}, {datesInWords(row)}
    </a>
  );
}

/** The rest of the trip, and the last and the next time with the same person. */
function Around({ row }: { readonly row: Engagement }) {
  const trip = byTrip(row.id).filter(({ id }) => id !== row.id);
  const person = byPerson(row.counterpart.person, engagements);
  const at = person.indexOf(row);
  const [before, after] = [person[at - 1], person[at + 1]];
  return (
    <>
      {trip.length === 0 ? null : (
        <section aria-labelledby="trip">
          <h2 id="trip">On the same trip</h2>
          <ul class="links">
            {trip.map(({ id }) => (
              <li key={id}>
                <RecordLink id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {before || after ? (
        <section aria-labelledby="person">
          <h2 id="person">
            With {row.counterpart.name}: {at + 1} of {person.length} records
          </h2>
          <ul class="links">
            {before ? (
              <li>
                The one before: <RecordLink id={before.id} />
              </li>
            ) : null}
            {after ? (
              <li>
                The one after: <RecordLink id={after.id} />
              </li>
            ) : null}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** How to cite one record. */
function Citation({ row }: { readonly row: Engagement }) {
  return (
    <section aria-labelledby="cite-record">
      <h2 id="cite-record">Cite this record</h2>
      <p class="citation">{cite({ part: `Record ${row.id}` })}</p>
    </section>
  );
}

/** Which versions of the data added the record and changed it. */
function History({ id }: { readonly id: string }) {
  const lines = releases.flatMap(({ version, date, added, corrected }) => {
    const fields = [...new Set(corrected.filter((one) => one.id === id).map(({ field }) => field))];
    return [
      ...(added.includes(id) ? [`added in version ${version}, ${dateInWords(date)}`] : []),
      ...(fields.length > 0 ? [`corrected in version ${version}, ${dateInWords(date)}: ${fields.join(', ')}`] : []),
    ];
  });
  return (
    <section aria-labelledby="history">
      <h2 id="history">History of this record</h2>
      <ul class="history">
        {(lines.length === 0 ? ['not yet in a release'] : lines).map((line) => (
          <li key={line}>{capital(line)}</li>
        ))}
      </ul>
    </section>
  );
}
