import { country, type Engagement, engagements } from 'diplomatic-engagements';
import { memberOrganisations } from 'diplomatic-engagements/memberships';
import { events, people, places } from 'diplomatic-engagements/tables';
import { dateInWords, labels } from 'diplomatic-engagements/words';
import { useMemo } from 'preact/hooks';
import { capital, counted, filterWords, grouped } from '../model/say.js';
import { linkTo, months, noFilters, type View } from '../model/view.js';

const collator = new Intl.Collator('en');
const byName = (a: readonly [string, string], b: readonly [string, string]) => collator.compare(a[1], b[1]);
const codes = (pick: (row: Engagement) => string | null): readonly (readonly [string, string])[] =>
  [...new Set(engagements.flatMap((row) => pick(row) ?? []))]
    .map((code) => [code, country(code).name] as const)
    .toSorted(byName);

const countryChoices = codes(({ counterpart }) => counterpart.country);
const venueChoices = codes(({ venue }) => venue.country);
const personChoices = people.map(({ id, name }) => [id, name] as const).toSorted(byName);
const eventChoices = [
  ['none', 'no event'] as const,
  ...events.toSorted((a, b) => (a.start < b.start ? 1 : -1)).map(({ id, short }) => [id, short] as const),
];
const placeChoices = places.map(({ id, name }) => [id, name] as const).toSorted(byName);
const labelled = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([code, label]) => [code, capital(label)] as const);
const monthChoices = months.map((month) => [month, dateInWords(month)] as const);

interface Props {
  readonly view: View;
  /** How many records each choice of a switch would leave. */
  readonly counts: Readonly<Record<string, number>>;
  readonly found: number;
  /** Whether the further filters are shown. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Which records are shown. A change of any control is read from the form as a whole. */
export function Filters({ view, counts, found, isOpen, toggle }: Props) {
  const words = filterWords(view);
  return (
    <search class="filters">
      <form id="filters" action="./" method="get" aria-label="Which records are shown">
        <div class="bar">
          <label class="text">
            Search
            <input
              type="search"
              name="q"
              value={view.q}
              maxLength={100}
              placeholder="Name, place, event, id"
              autocomplete="off"
            />
          </label>
          <Choice name="country" title="Country" none="All countries" choices={countryChoices} value={view.country} />
          <Choice
            name="from"
            title="From"
            none={dateInWords(months[0] ?? '')}
            choices={monthChoices}
            value={view.from}
          />
          <Choice name="to" title="To" none={dateInWords(months.at(-1) ?? '')} choices={monthChoices} value={view.to} />
          <Switch
            name="direction"
            title="Direction"
            choices={[
              ['', 'Both'],
              ['hosted', 'Hosted'],
              ['abroad', 'Abroad'],
            ]}
            value={view.direction}
            counts={counts}
          />
        </div>
        <div class="bar second">
          <Switch
            name="list"
            title="Which list"
            choices={[
              ['counted', 'Visits and talks with leaders'],
              ['all', 'Every record'],
            ]}
            value={view.list}
            counts={counts}
            isQuiet
          />
          <Switch
            name="kind"
            title="Kind"
            choices={[
              ['', 'Visits and meetings'],
              ['visit', 'Visits'],
              ['meeting', 'Meetings'],
            ]}
            value={view.kind}
            counts={counts}
            isQuiet
          />
          <button type="button" class="plain" aria-expanded={isOpen} aria-controls="further" onClick={toggle}>
            {isOpen ? 'Fewer filters' : 'More filters'}
          </button>
        </div>
        <div id="further" class="bar" hidden={!isOpen}>
          <Choice name="person" title="Person" none="Everyone" choices={personChoices} value={view.person} />
          <Choice
            name="class"
            title="Class of visit"
            none="Any class"
            choices={labelled(labels.visitClass)}
            value={view.class}
          />
          <Choice
            name="grade"
            title="Grade"
            none="Any grade"
            choices={labelled(labels.grade).map(([code, label]) => [code, `${code}: ${label.toLowerCase()}`] as const)}
            value={view.grade}
          />
          <Choice
            name="event"
            title="On the margin of"
            none="Any event or none"
            choices={eventChoices}
            value={view.event}
          />
          <Choice name="at" title="Country of the place" none="Anywhere" choices={venueChoices} value={view.at} />
          <Choice name="city" title="Place" none="Any place" choices={placeChoices} value={view.city} />
          <Choice
            name="status"
            title="What became of it"
            none="Anything"
            choices={labelled(labels.status)}
            value={view.status}
          />
          <Choice
            name="member"
            title="Member that day of"
            none="Any organisation or none"
            choices={memberOrganisations.map((name) => [name, name] as const)}
            value={view.member}
          />
          <Choice
            name="of"
            title="Whose membership"
            none=""
            choices={[
              ['counterpart', 'The counterpart’s country'],
              ['venue', 'The country of the place'],
              ['either', 'Either'],
            ]}
            value={view.of}
          />
          <label class="check">
            <input type="checkbox" name="differ" value="1" checked={view.differ === '1'} />
            Only where sources differ
          </label>
        </div>
      </form>
      <p class="chips" aria-live="polite">
        <strong tabIndex={-1}>{counted(found, 'record')}</strong>
        {words.map(([name, text]) => (
          <a key={name} class="chip" {...linkTo(view, { [name]: '' })} aria-label={`Remove the filter: ${text}`}>
            {text} <span aria-hidden="true">×</span>
          </a>
        ))}
        {words.length > 1 ? <a {...linkTo(view, noFilters)}>Clear all filters</a> : null}
      </p>
    </search>
  );
}

type Choices = readonly (readonly [string, string])[];

/** A list to choose from. Its options never change, so they are made once and passed over ever after. */
function Choice({
  name,
  title,
  none,
  choices,
  value,
}: {
  readonly name: string;
  readonly title: string;
  readonly none: string;
  readonly choices: Choices;
  readonly value: string;
}) {
  const options = useMemo(
    () =>
      [...(none === '' ? [] : [['', none] as const]), ...choices].map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      )),
    [],
  );
  // An address may ask for a country with which there is nothing: that is an answer too.
  const isListed = value === '' || choices.some(([code]) => code === value);
  return (
    <label>
      {title}
      <select name={name} value={value}>
        {options}
        {isListed ? null : <option value={value}>{country(value).name}</option>}
      </select>
    </label>
  );
}

function Switch({
  name,
  title,
  choices,
  value,
  counts,
  isQuiet = false,
}: {
  readonly name: string;
  readonly title: string;
  readonly choices: Choices;
  readonly value: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly isQuiet?: boolean;
}) {
  return (
    <fieldset class="switch">
      <legend class={isQuiet ? 'hidden' : ''}>{title}</legend>
      <div>
        {choices.map(([code, label]) => (
          <label key={code}>
            <input type="radio" name={name} value={code} checked={value === code} />
            <span>
              {label} <small>{grouped(counts[`${name}=${code}`] ?? 0)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
