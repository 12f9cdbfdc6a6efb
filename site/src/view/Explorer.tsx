import { meta } from 'diplomatic-engagements';
import { cite } from 'diplomatic-engagements/words';
import { useMemo, useState } from 'preact/hooks';
import { bubbles } from '../model/bubbles.js';
import { choose } from '../model/choose.js';
import { daysOf, headline, headlineText, tallies } from '../model/headline.js';
import { byMonth } from '../model/months.js';
import { rank } from '../model/ranking.js';
import { counted, grouped } from '../model/say.js';
import { sortRows } from '../model/sort.js';
import { layOut } from '../model/timeline.js';
import { isFiltered, linkTo, months, noFilters, toSearch, type View } from '../model/view.js';
import type { World } from '../model/world.js';
import { Evidence } from './Evidence.js';
import { Filters } from './Filters.js';
import { Legend } from './Mark.js';
import { Ranking } from './Ranking.js';
import { Records } from './Records.js';
import { NarrowTimeline, WideTimeline } from './Timeline.js';
import { MapTable, WorldMap } from './WorldMap.js';

/** What the page is at a moment. */
export interface Shown {
  readonly view: View;
  /**
   * The view of the parts below the timeline: for a moment the one before, so that the numbers and the timeline are drawn first.
   */
  readonly settled: View;
  readonly world: World;
  /** Which timeline there is room for; both where nobody knows yet. */
  readonly room: 'wide' | 'narrow' | 'both';
  /** The address of the view in the page of this version, which is kept, and the day, where they are known. */
  readonly here: { readonly kept: string | null; readonly day: string } | null;
}

/** How many records are listed at first. */
export const listedAtFirst = { wide: 30, narrow: 20, both: 30 };

export function Explorer({ view, settled, world, room, here }: Shown) {
  const [listed, setListed] = useState<{ readonly of: string; readonly rows: number } | null>(null);
  const [openRanking, setOpenRanking] = useState('');
  const [isMapTableOpen, setMapTableOpen] = useState(false);
  const [hasFurther, setFurther] = useState(hasFurtherFilter(view));
  const key = filterKey(view);
  // The key has all of the view that chooses rows.
  const rows = useMemo(() => choose(view), [key]);
  const settledKey = filterKey(settled);
  const settledRows = useMemo(() => (settledKey === key ? rows : choose(settled)), [settledKey]);
  const counts = useMemo(() => switchCounts(view), [key]);
  const span = daysOf(view);
  // Each part is kept until what it shows has changed: a sort draws the table alone.
  const wide = useMemo(
    () => (room === 'narrow' ? null : <WideTimeline layout={layOut(rows, span, 1136)} />),
    [rows, room],
  );
  const narrow = useMemo(
    () =>
      room === 'wide' ? null : (
        <NarrowTimeline
          months={byMonth(
            rows,
            months.filter((month) => span.from.slice(0, 7) <= month && month <= span.to.slice(0, 7)),
          )}
        />
      ),
    [rows, room],
  );
  const points = useMemo(() => bubbles(settledRows, settled.map, world.points, 'world'), [settledRows, settled.map]);
  const discs = useMemo(
    () => bubbles(settledRows, settled.map, world.points, settled.zoom),
    [settledRows, settled.map, settled.zoom],
  );
  const map = useMemo(() => <WorldMap land={world.land} bubbles={discs} view={settled} />, [discs]);
  const ranked = useMemo(() => rank(settledRows, settled.rank), [settledRows, settled.rank]);
  const isRankingOpen = openRanking === settled.rank;
  const ranking = useMemo(
    () => <Ranking ranked={ranked} view={settled} isOpen={isRankingOpen} open={() => setOpenRanking(settled.rank)} />,
    [ranked, isRankingOpen],
  );
  const evidence = useMemo(() => <Evidence rows={settledRows} view={settled} />, [settledRows]);
  const sorted = useMemo(() => sortRows(settledRows, settled.sort), [settledRows, settled.sort]);
  const most = listed?.of === settledKey ? listed.rows : listedAtFirst[room];
  /** Shows more records, and goes on from the first that is new. */
  const more = (rows: number) => {
    setListed({ of: settledKey, rows });
    setTimeout(() => {
      const link = document.querySelectorAll('#app .records tbody th a')[most];
      if (link instanceof HTMLElement) link.focus();
    });
  };
  const table = useMemo(() => <Records rows={sorted.slice(0, most)} view={settled} />, [sorted, most]);
  const said = headline(rows, view);
  const isEmpty = rows.length === 0;
  const hidden = (part: View['embed']) => view.embed !== '' && view.embed !== part;

  return (
    <div class="explorer">
      <section class="lead" aria-label="In short">
        <div>
          <p class="sentence">
            {said.filters === '' ? null : <em>{said.filters}: </em>}
            {said.numbers.length === 0 ? null : (
              <>
                {said.numbers.map((number, at) => (
                  <>
                    {at === 0 ? '' : ' and '}
                    <strong>{number}</strong>
                  </>
                ))}{' '}
                with <strong>{said.people}</strong> of <strong>{said.countries}</strong>
              </>
            )}
            {said.notHeld}
            {isEmpty ? `${said.filters === '' ? 'No' : 'no'} record fits these filters` : ''}, {said.period}.
          </p>
          <p class="note">
            That a meeting took place is recorded, not what it proves: a count of visits is no measure of influence.
            Each number has its own unit, and none follows from another. <a href="#limits">Limits of the data</a>
          </p>
        </div>
        <TallyTable rows={tallies(rows)} />
      </section>

      <Filters
        view={view}
        counts={counts}
        found={rows.length}
        isOpen={hasFurther}
        toggle={() => setFurther(!hasFurther)}
      />

      {isEmpty ? (
        <Nothing view={view} />
      ) : (
        <>
          <section class="when" aria-labelledby="when" hidden={hidden('timeline')}>
            <header>
              <h2 id="when">When</h2>
              <Legend />
              <EmbedButton part="timeline" />
            </header>
            {wide}
            {narrow}
          </section>

          <div class="beside" hidden={hidden('map') && hidden('ranking')}>
            <section class="where" aria-labelledby="where" hidden={hidden('map')}>
              <header>
                <h2 id="where">{view.map === 'countries' ? 'Of which countries' : 'In which places'}</h2>
                <Tabs
                  view={view}
                  name="map"
                  choices={[
                    ['countries', 'Countries'],
                    ['places', 'Places'],
                  ]}
                  title="What the map shows"
                />
                <Tabs
                  view={view}
                  name="zoom"
                  choices={[
                    ['world', 'World'],
                    ['eurasia', 'Eurasia'],
                  ]}
                  title="How much of it"
                />
                <EmbedButton part="map" />
              </header>
              {map}
              <p class="note">
                Upper half hosted, lower half abroad; area is the number. Coastlines only: the map draws no border
                {settled.map === 'countries'
                  ? ', and a point stands for a country or territory without saying where it ends'
                  : ''}
                . Every set of borders takes a side somewhere.
                {discs.length < points.length ? ` ${points.length - discs.length} more lie outside this part.` : ''}
                {points.length === 0
                  ? ' None of these records was held, and none is on the map or in the ranking.'
                  : ''}
              </p>
              <MapTable
                bubbles={points}
                view={settled}
                isOpen={room === 'both' || isMapTableOpen}
                toggle={setMapTableOpen}
              />
            </section>
            <section class="whom" aria-labelledby="whom" hidden={hidden('ranking')}>
              <header>
                <h2 id="whom">With whom</h2>
                <Tabs
                  view={view}
                  name="rank"
                  choices={[
                    ['country', 'Countries'],
                    ['person', 'People'],
                  ]}
                  title="By what"
                />
                <EmbedButton part="ranking" />
              </header>
              {ranking}
            </section>
          </div>

          {view.embed === '' ? null : (
            <p class="note source">
              <a href={toSearch({ ...view, embed: '' }) || './'} target="_blank" rel="noopener">
                The whole page, with every record and its sources
              </a>
              : diplomatic-engagements {meta.version}
            </p>
          )}

          <section class="according" aria-labelledby="according" hidden={view.embed !== ''}>
            <header>
              <h2 id="according">According to whom</h2>
            </header>
            {evidence}
          </section>

          <section class="all" aria-labelledby="records" hidden={view.embed !== ''}>
            <header>
              <h2 id="records">Records</h2>
              <p class="note">A name opens its record: what it rests on, and where sources differ.</p>
              <p class="actions">
                <button type="button" data-do="csv">
                  CSV <small>{counted(rows.length, 'row')}</small>
                </button>
                <button type="button" data-do="json">
                  JSON
                </button>
                <button type="button" data-do="link">
                  Copy link
                </button>
              </p>
            </header>
            {table}
            {sorted.length > most ? (
              <p class="actions">
                <button type="button" class="more" onClick={() => more(most + 100)}>
                  Show {Math.min(100, sorted.length - most)} more
                </button>
                <button type="button" class="more" onClick={() => more(sorted.length)}>
                  Show all {grouped(sorted.length)}
                </button>
              </p>
            ) : null}
          </section>

          <section class="cite" aria-labelledby="cite" hidden={view.embed !== ''}>
            <header>
              <h2 id="cite">Cite this view</h2>
            </header>
            <p class="citation" id="citation">
              {cite({
                part: `${headlineText(said)} (${rows.length} of ${meta.counts.engagements.total} records)`,
                ...(here === null ? {} : { accessed: here.day }),
                ...(here?.kept ? { url: here.kept } : {}),
              })}
            </p>
            <p class="actions">
              <button type="button" data-do="citation">
                Copy citation
              </button>
            </p>
          </section>
        </>
      )}
    </div>
  );
}

/** Copies the code of a frame that shows one part of the view. */
function EmbedButton({ part }: { readonly part: View['embed'] }) {
  return (
    <button
      type="button"
      class="plain embed"
      data-do="embed"
      data-part={part}
      aria-label={`Copy the code to embed the ${part}`}
    >
      Embed
    </button>
  );
}

function TallyTable({ rows }: { readonly rows: ReturnType<typeof tallies> }) {
  return (
    <table class="tally">
      <caption class="hidden">Hosted beside abroad</caption>
      <thead>
        <tr>
          <td />
          {['visits', 'meetings', 'people', 'countries', 'days'].map((unit) => (
            <th key={unit} scope="col">
              {unit}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ direction, tally }) => (
          <tr key={direction} class={direction}>
            <th scope="row">{direction === 'hosted' ? 'Hosted in Russia' : 'Abroad'}</th>
            {[tally.visits, tally.meetings, tally.people, tally.countries].map((number, at) => (
              <td key={at}>{number}</td>
            ))}
            <td
              {...(tally.visitsOfUnknownLength > 0
                ? { title: `${counted(tally.visitsOfUnknownLength, 'visit')} of unknown length add no days` }
                : {})}
            >
              {tally.days}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Nothing({ view }: { readonly view: View }) {
  const others = view.list === 'counted' ? choose({ ...view, list: 'all' }).length : 0;
  return (
    <section class="nothing" id="records" aria-label="No record">
      <p>
        <strong>No record fits these filters.</strong> Who is not in the data was not found, which is not the same as
        not met.
      </p>
      <p class="actions">
        {others > 0 ? (
          <a class="button" {...linkTo(view, { list: 'all' })}>
            Look in every record: {counted(others, 'match', 'matches')}
          </a>
        ) : null}
        <a class="button" {...linkTo(view, noFilters)}>
          Clear all filters
        </a>
      </p>
    </section>
  );
}

function Tabs<N extends 'map' | 'zoom' | 'rank'>({
  view,
  name,
  choices,
  title,
}: {
  readonly view: View;
  readonly name: N;
  readonly choices: readonly (readonly [View[N], string])[];
  readonly title: string;
}) {
  return (
    <nav class="tabs" aria-label={title}>
      {choices.map(([value, label]) => (
        <a
          key={value}
          {...linkTo(view, { [name]: value })}
          {...(view[name] === value ? { 'aria-current': 'true' as const } : {})}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

/** What of a view chooses rows, as a key. */
function filterKey(view: View): string {
  return toSearch({ ...view, sort: '-start', map: 'countries', zoom: 'world', rank: 'country', embed: '' });
}

/** How many records each choice of the switches would leave. */
function switchCounts(view: View): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  const of = (name: 'direction' | 'kind', values: readonly string[]) => {
    const others = choose({ ...view, [name]: '' });
    for (const value of values) {
      found[`${name}=${value}`] = value === '' ? others.length : others.filter((row) => row[name] === value).length;
    }
  };
  of('direction', ['', 'hosted', 'abroad']);
  of('kind', ['', 'visit', 'meeting']);
  const all = choose({ ...view, list: 'all' });
  found['list=all'] = all.length;
  found['list=counted'] = all.filter((row) => row.counted).length;
  return found;
}

function hasFurtherFilter(view: View): boolean {
  return isFiltered({ ...view, q: '', from: '', to: '', direction: '', kind: '', country: '' });
}

export function titleOf(view: View): string {
  const rows = choose(view);
  const name = `Whom ${meta.principal.name} met in person`;
  return isFiltered(view) ? `${rows.length === 0 ? 'No record' : headlineText(headline(rows, view))} · ${name}` : name;
}
