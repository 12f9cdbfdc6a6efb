import { country, type Engagement } from 'diplomatic-engagements';
import { place } from 'diplomatic-engagements/tables';

/** Where the label points of countries and the places lie on the map, by code and key. Worked out when the page is built. */
export interface MapPoints {
  readonly countries: Readonly<Record<string, readonly [number, number]>>;
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

/** What part of the map is shown: two crops of one projection. */
export const crops = {
  world: { x: 0, y: 0, width: 960, height: 400 },
  eurasia: { x: 440, y: 20, width: 470, height: 210 },
} as const;
export type Crop = keyof typeof crops;

/** A country or place on the map: the upper half is what was hosted, the lower half what was abroad. */
export interface Bubble {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly hosted: number;
  readonly abroad: number;
  /** The radius of each half, so that its area is the number. */
  readonly up: number;
  readonly down: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' } | null;
}

/** The radius of a disc of a number, in the units of a crop of one width: area is the number. */
export function radius(number: number, crop: Crop): number {
  const unit = crops[crop].width / 960;
  return number === 0 ? 0 : 3.3 * Math.sqrt(number) * unit;
}

/** The countries of the counterparts, or the places of the venues, with their numbers; the largest first. */
export function bubbles(
  rows: readonly Engagement[],
  of: 'countries' | 'places',
  points: MapPoints,
  crop: Crop,
): readonly Bubble[] {
  const counts = new Map<string, { hosted: number; abroad: number }>();
  for (const { status, counterpart, venue, direction } of rows) {
    if (status !== 'held') continue;
    const keys = of === 'places' ? venue.places : counterpart.country === null ? [] : [counterpart.country];
    for (const key of keys) {
      const count = counts.get(key) ?? { hosted: 0, abroad: 0 };
      count[direction] += 1;
      counts.set(key, count);
    }
  }
  const { x, y, width, height } = crops[crop];
  const found = [...counts].flatMap(([key, { hosted, abroad }]) => {
    const point = points[of][key];
    if (!point || point[0] < x || point[0] > x + width || point[1] < y || point[1] > y + height) return [];
    const name = of === 'places' ? place(key).name : country(key).name;
    return [
      { key, name, x: point[0], y: point[1], hosted, abroad, up: radius(hosted, crop), down: radius(abroad, crop) },
    ];
  });
  const largestFirst = found.toSorted((a, b) => b.hosted + b.abroad - (a.hosted + a.abroad));
  return withLabels(largestFirst, crop);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each label in the first of eight positions where it touches no disc and no other label; none where all are taken. */
function withLabels(found: readonly Omit<Bubble, 'label'>[], crop: Crop): readonly Bubble[] {
  const unit = crops[crop].width / 960;
  const size = 13 * unit;
  const frame = crops[crop];
  const discs = found.map(
    ({ x, y, up, down }): Box => ({
      left: x - Math.max(up, down),
      right: x + Math.max(up, down),
      top: y - up,
      bottom: y + down,
    }),
  );
  const taken: Box[] = [];
  return found.map((bubble) => {
    const { x, y, up, down, name } = bubble;
    const width = name.length * size * 0.56;
    const reach = Math.max(up, down) + 2.5 * unit;
    const positions = [
      [x + reach, y + size * 0.35, 'start'],
      [x - reach, y + size * 0.35, 'end'],
      [x, y - up - 3 * unit, 'middle'],
      [x, y + down + size, 'middle'],
      [x + reach * 0.7, y - up * 0.7 - 2 * unit, 'start'],
      [x - reach * 0.7, y - up * 0.7 - 2 * unit, 'end'],
      [x + reach * 0.7, y + down * 0.7 + size * 0.9, 'start'],
      [x - reach * 0.7, y + down * 0.7 + size * 0.9, 'end'],
    ] as const;
    for (const [at, base, anchor] of positions) {
      const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
      const box = { left, right: left + width, top: base - size * 0.8, bottom: base + size * 0.2 };
      const isInside =
        box.left >= frame.x &&
        box.right <= frame.x + frame.width &&
        box.top >= frame.y &&
        box.bottom <= frame.y + frame.height;
      if (!isInside || taken.some((other) => overlap(box, other)) || discs.some((disc) => overlap(box, disc))) continue;
      taken.push(box);
      return { ...bubble, label: { x: at, y: base, anchor } };
    }
    return { ...bubble, label: null };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
