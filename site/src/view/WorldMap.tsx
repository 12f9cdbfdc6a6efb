import { type Bubble, type Crop, crops, radius } from '../model/bubbles.js';
import { counted } from '../model/say.js';
import { linkTo, type View } from '../model/view.js';
import { halfDisc, round } from './shapes.js';

interface Props {
  readonly land: string;
  readonly bubbles: readonly Bubble[];
  readonly view: View;
}

/** Coastlines without borders; a disc a country or a place, the upper half what was hosted, the lower what was abroad. */
export function WorldMap({ land, bubbles, view }: Props) {
  const { x, y, width, height } = crops[view.zoom];
  const noun = view.map === 'countries' ? 'country or territory' : 'place';
  return (
    <svg
      class={`map ${view.zoom}`}
      viewBox={`${x} ${y} ${width} ${height}`}
      role="group"
      aria-label={`Map, a disc a ${noun}; the table below has the same numbers.`}
    >
      <path class="land" d={land} aria-hidden="true" />
      {bubbles.map((bubble) => (
        <Disc key={bubble.key} bubble={bubble} view={view} />
      ))}
      <Scale crop={view.zoom} />
    </svg>
  );
}

function Disc({ bubble, view }: { readonly bubble: Bubble; readonly view: View }) {
  const { key, name, x, y, hosted, abroad, up, down, label } = bubble;
  const isChosen = view.map === 'countries' ? view.country === key : view.city === key;
  const next = view.map === 'countries' ? { country: isChosen ? '' : key } : { city: isChosen ? '' : key };
  const numbers = [...(hosted > 0 ? [`${hosted} hosted`] : []), ...(abroad > 0 ? [`${abroad} abroad`] : [])].join(', ');
  return (
    <a
      class={`disc${isChosen ? ' chosen' : ''}`}
      {...linkTo(view, next)}
      {...(view.map === 'countries' ? { 'data-fade': `c-${key}` } : {})}
      aria-label={`${name}: ${numbers}`}
      data-tip={`${name}|${numbers}`}
    >
      {up > 0 ? <path class="hosted" d={halfDisc(x, y, up, 'upper')} /> : null}
      {down > 0 ? <path class="abroad" d={halfDisc(x, y, down, 'lower')} /> : null}
      {label === null ? null : (
        <text x={round(label.x)} y={round(label.y)} text-anchor={label.anchor} aria-hidden="true">
          {name}
        </text>
      )}
    </a>
  );
}

function Scale({ crop }: { readonly crop: Crop }) {
  const { x, y, width, height } = crops[crop];
  const unit = width / 960;
  let left = x + 8 * unit;
  const base = y + height - 8 * unit;
  return (
    <g class="scale" aria-hidden="true">
      {[1, 5, 20].map((number) => {
        const r = radius(number, crop);
        const at = left + r;
        left = at + r + 26 * unit;
        return (
          <g key={number}>
            <path d={halfDisc(at, base, r, 'upper')} />
            <text x={at + r + 4 * unit} y={base}>
              {number}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The same numbers as a table, for who cannot see the map. */
export function MapTable({
  bubbles,
  view,
  isOpen,
  toggle,
}: {
  readonly bubbles: readonly Bubble[];
  readonly view: View;
  /** Rows that nobody has unfolded are not made. */
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}) {
  const noun = view.map === 'countries' ? 'Country or territory' : 'Place';
  return (
    <details class="as-table" onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>The map as a table: {counted(bubbles.length, 'row')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{noun}</th>
            <th scope="col" class="number">
              hosted
            </th>
            <th scope="col" class="number">
              abroad
            </th>
          </tr>
        </thead>
        <tbody>
          {(isOpen ? bubbles : []).map(({ key, name, hosted, abroad }) => (
            <tr key={key}>
              <th scope="row">
                <a {...linkTo(view, view.map === 'countries' ? { country: key } : { city: key })}>{name}</a>
              </th>
              <td class="number">{hosted}</td>
              <td class="number">{abroad}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
