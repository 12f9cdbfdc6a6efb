/** The pictures of the README, from the parts of the page: each as SVG in a light and a dark file. Nothing is written here. */
import { byId, countedEngagements, country, meta } from 'diplomatic-engagements';
import { disagreements, evidenceOf } from 'diplomatic-engagements/evidence';
import { place } from 'diplomatic-engagements/tables';
import { datesInWords, labels, representedInWords } from 'diplomatic-engagements/words';
import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { bubbles, crops, radius } from './model/bubbles.js';
import { headline, headlineText } from './model/headline.js';
import { capital, counted, valueWords, whatOf } from './model/say.js';
import { layOut } from './model/timeline.js';
import { defaultView } from './model/view.js';
import type { World } from './model/world.js';
import { legend, MarkPaths } from './view/Mark.js';
import { halfDisc, round } from './view/shapes.js';

/** The colours of the page, written out: a picture in a README has no style sheet around it. */
const themes = {
  light: {
    paper: '#fdfcf9',
    ink: '#1d1b18',
    muted: '#5e5951',
    faint: '#b9b3a7',
    line: '#e5e1d8',
    land: '#e9e5db',
    hosted: '#1f5f99',
    abroad: '#b14a06',
  },
  dark: {
    paper: '#131519',
    ink: '#ebe8e1',
    muted: '#a7a298',
    faint: '#5c5f66',
    line: '#2c3037',
    land: '#24282f',
    hosted: '#79b4ea',
    abroad: '#f09a52',
  },
} as const;
type Theme = (typeof themes)[keyof typeof themes];

/** The record that is shown: sources on every side, and they differ. */
const shownRecord = 'cg-2024-01';

/** Every picture by its file name. */
export function pictures(world: World): ReadonlyMap<string, string> {
  const made = { timeline: timelinePicture(), map: mapPicture(world), record: recordPicture() };
  return new Map(
    Object.entries(made).flatMap(([name, draw]) =>
      (['light', 'dark'] as const).map((theme): [string, string] => [
        `${name}-${theme}.svg`,
        `${renderToStaticMarkup(draw(themes[theme]))}\n`,
      ]),
    ),
  );
}

/** What a picture says, for those who do not see it. */
function alternatives(): Readonly<Record<'timeline' | 'map' | 'record', string>> {
  const { citations } = evidenceOf(shownRecord);
  const row = byId(shownRecord);
  return {
    timeline: `Timeline of ${headlineText(headline(countedEngagements, defaultView))}: hosted above the axis, abroad below, one mark an engagement.`,
    map: 'Map of the countries whose leaders were met, without borders: the upper half of each disc is what was hosted, the lower half what was abroad.',
    record: `The record ${shownRecord}: ${row.counterpart.name}, ${whatOf(row).toLowerCase()}, ${datesInWords(row)}, with where sources differ and its ${citations.length} pages by side.`,
  };
}

/** A README with each picture, and what it says, between its marks. */
export function withPictures(readme: string): string {
  return Object.entries(alternatives()).reduce((text, [name, words]) => {
    const [start, end] = [`<!-- picture ${name} -->`, `<!-- /picture ${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from === -1 || to < from)
      throw new Error(`The README has no place for the picture ${name}: ${start} and ${end}.`);
    const picture = [
      '<picture>',
      `<source media="(prefers-color-scheme: dark)" srcset="docs/pictures/${name}-dark.svg">`,
      `<img alt="${words}" src="docs/pictures/${name}-light.svg">`,
      '</picture>',
    ].join('\n');
    return `${text.slice(0, from + start.length)}\n\n${picture}\n\n${text.slice(to)}`;
  }, readme);
}

const width = 880;
const sans = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Roboto, Helvetica, Arial, sans-serif";

function Frame({
  theme,
  height,
  title,
  lines,
  children,
}: {
  readonly theme: Theme;
  readonly height: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly children: ComponentChildren;
}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
      font-family={sans}
    >
      <style>{styleOf(theme)}</style>
      <rect width={width} height={height} fill={theme.paper} />
      <text x="20" y="36" class="title">
        {title}
      </text>
      {lines.map((line, at) => (
        <text key={line} x="20" y={58 + at * 18} class="muted line">
          {line}
        </text>
      ))}
      {children}
      <text x="20" y={height - 14} class="muted">
        diplomatic-engagements {meta.version}, {meta.licence.data}. A count of visits is no measure of influence.
      </text>
    </svg>
  );
}

function styleOf({ ink, muted, faint, line, land, paper, hosted, abroad }: Theme): string {
  return [
    `text{fill:${ink};font-size:12.5px}.title{font-size:20px;font-weight:700}.line{font-size:13px}.muted{fill:${muted}}.middle{text-anchor:middle}.year{font-weight:600}.month{font-size:10px;fill:${muted};text-anchor:middle}`,
    `.hosted{fill:${hosted};stroke:none}.abroad{fill:${abroad};stroke:none}.hosted.hollow,.abroad.hollow{fill:${paper};stroke-width:1.4}.hosted.hollow{stroke:${hosted}}.abroad.hollow{stroke:${abroad}}`,
    `text.hosted,text.abroad{font-weight:600}.tick{stroke:${line};fill:none}.thin{fill:${line}}.land{fill:${land}}.rule{stroke:${line}}.scale{fill:none;stroke:${muted}}.legend{fill:${muted}}.legend.hollow{fill:none;stroke:${muted};stroke-width:1.4}.faint{stroke:${faint}}`,
    `.name{paint-order:stroke;stroke:${paper};stroke-opacity:.7;stroke-width:2px;font-size:11px}`,
  ].join('');
}

/** Where the words of each mark begin; what was not held is in no picture. */
const legendAt: Readonly<Record<string, number>> = {
  visit: 20,
  meeting: 76,
  'less well evidenced: grade C or D': 154,
  'searched less closely: a meeting may be missing': 384,
};

function Legend({ y }: { readonly y: number }) {
  return (
    <>
      {legend.map(([look, d, text]) => {
        const x = legendAt[text];
        return x === undefined ? null : (
          <g key={text} transform={`translate(${x} ${y - 9})`}>
            <path class={look === 'thin' ? look : `legend ${look}`} d={d} />
            <text x="16" y="9" class="muted">
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}

function timelinePicture() {
  const { from, to } = meta.coverage;
  const layout = layOut(countedEngagements, { from, to }, width - 40, 7.6);
  const { axis, ticks, thin, marks, labels: stacks, pitch, height } = layout;
  return (theme: Theme) => (
    <Frame
      theme={theme}
      height={height + 122}
      title={`Whom ${meta.principal.name} met in person`}
      lines={[`${headlineText(headline(countedEngagements, defaultView))}. One mark an engagement, by ${layout.unit}.`]}
    >
      <Legend y={82} />
      <g transform="translate(20 88)">
        {thin.map(({ x, width }) => (
          <rect key={x} class="thin" x={round(x)} y={round(axis.top)} width={round(width)} height={axis.height} />
        ))}
        {ticks.map(({ x, width, text, isYear }) => (
          <g key={x}>
            <path class={isYear ? 'tick faint' : 'tick'} d={`M${round(x)} ${round(axis.top)}v${axis.height}`} />
            {text === '' ? null : (
              <text
                class={isYear ? 'year' : 'month'}
                x={round(isYear ? x + 4 : x + width / 2)}
                y={round(axis.top + 16)}
              >
                {text}
              </text>
            )}
          </g>
        ))}
        <text class="hosted" y="14">
          Hosted in Russia
        </text>
        <text class="abroad" y={round(height - 6)}>
          Abroad
        </text>
        {stacks.map(({ text, x, y }) => (
          <text key={`${text} ${x}`} class="middle" x={round(x)} y={round(y)}>
            {text}
          </text>
        ))}
        <MarkPaths
          rows={marks.map(({ row }) => row)}
          at={(index) => [marks[index]?.x ?? 0, marks[index]?.y ?? 0]}
          size={pitch - 1.4}
        />
      </g>
    </Frame>
  );
}

function mapPicture({ land, points }: World) {
  const scale = (width - 40) / crops.world.width;
  const found = bubbles(countedEngagements, 'countries', points, 'world');
  const height = crops.world.height * scale;
  return (theme: Theme) => (
    <Frame
      theme={theme}
      height={Math.round(height) + 152}
      title="Of which countries"
      lines={[
        `${headlineText(headline(countedEngagements, defaultView))}.`,
        'Upper half hosted in Russia, lower half abroad; area is the number. Coastlines only: the map draws no border, and a point',
        'stands for a country or territory without saying where it ends.',
      ]}
    >
      <svg
        aria-hidden="true"
        x="20"
        y="112"
        width={width - 40}
        height={round(height)}
        viewBox={`0 0 ${crops.world.width} ${crops.world.height}`}
      >
        <path class="land" d={land} />
        {found.map(({ key, name, x, y, up, down, label }) => (
          <g key={key}>
            {up > 0 ? <path class="hosted" d={halfDisc(x, y, up, 'upper')} /> : null}
            {down > 0 ? <path class="abroad" d={halfDisc(x, y, down, 'lower')} /> : null}
            {label === null ? null : (
              <text class="name" x={round(label.x)} y={round(label.y)} text-anchor={label.anchor}>
                {name}
              </text>
            )}
          </g>
        ))}
        {[1, 5, 20].map((number, at) => (
          <g key={number} transform={`translate(${14 + at * 44} 392)`}>
            <path class="scale" d={halfDisc(0, 0, radius(number, 'world'), 'upper')} />
            <text class="muted" x={round(radius(number, 'world') + 4)}>
              {number}
            </text>
          </g>
        ))}
      </svg>
    </Frame>
  );
}

function recordPicture() {
  const row = byId(shownRecord);
  const { citations } = evidenceOf(row);
  const counting = citations.filter(({ counts }) => counts);
  const sides = [
    ['on Russia’s side', counting.filter(({ side }) => side === 'principal')],
    [`on the side of ${representedInWords(row)}`, counting.filter(({ side }) => side === 'counterpart')],
    ['on neither side', counting.filter(({ side }) => side === 'third')],
    ['of an unknown country', counting.filter(({ side }) => side === 'unknown')],
    ['read, but not counted', citations.filter(({ counts }) => !counts)],
  ] as const;
  const differences = disagreements([row]).flatMap(({ field, shown, claims }) =>
    [...new Set([...shown, ...claims.map(({ value }) => value)])].map((value, at) => ({
      field: at === 0 ? capital(labels.field[field]) : '',
      value: valueWords(field, value),
      isShown: shown.includes(value),
      who:
        [...new Set(claims.filter((claim) => claim.value === value).map(({ saidBy }) => labels.saidBy[saidBy]))].join(
          ', ',
        ) || 'as the other pages have it',
    })),
  );
  const shownSides = sides.filter(([, pages]) => pages.length > 0);
  const top = 114;
  const second = top + 30 + differences.length * 22 + 26;
  const height = second + 30 + shownSides.length * 22 + 38;
  const towns = row.venue.places.map((id) => place(id).name).join(' and ');
  return (theme: Theme) => (
    <Frame
      theme={theme}
      height={height}
      title={`${row.counterpart.name}, ${row.counterpart.title}, ${representedInWords(row)}`}
      lines={[
        `${whatOf(row)}, ${labels.direction[row.direction]}: ${datesInWords(row)}, ${towns}, ${country(row.venue.country).name}.`,
        `Grade ${row.grade}: ${labels.grade[row.grade]}. Record ${row.id}.`,
      ]}
    >
      <text x="20" y={top} class="year">
        Where sources differ
      </text>
      {differences.map(({ field, value, isShown, who }, at) => (
        <g key={`${field} ${value}`} transform={`translate(20 ${top + 26 + at * 22})`}>
          <path class="rule" d={`M${field === '' ? 150 : 0} -15h${field === '' ? 690 : 840}`} />
          <text class="muted">{field}</text>
          <text x="150">
            {value}
            {isShown ? ' (shown)' : ''}
          </text>
          <text x="360" class="muted">
            {who}
          </text>
        </g>
      ))}
      <text x="20" y={second} class="year">
        What it rests on: {counted(citations.length, 'page')}
      </text>
      {shownSides.map(([name, pages], at) => (
        <g key={name} transform={`translate(20 ${second + 26 + at * 22})`}>
          <path class="rule" d="M0 -15h840" />
          <text class="muted">{name}</text>
          <text x="270">{pages.length}</text>
          <text x="300" class="muted">
            {shorten(pages.map(({ publisher }) => publisher.name).join(', '), 84)}
          </text>
        </g>
      ))}
    </Frame>
  );
}

/** A list that is cut after a whole item. */
function shorten(list: string, most: number): string {
  return list.length <= most ? list : `${list.slice(0, list.lastIndexOf(', ', most))} …`;
}
