/** The map: coastlines and points in one projection. Only the build loads this: a browser gets a path and numbers. */
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { labelPoints, places } from 'diplomatic-engagements/tables';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { crops, type MapPoints } from './bubbles.js';

export interface World {
  /** The land in one tone, as the `d` of a path: no borders, since every set of them takes a side. */
  readonly land: string;
  readonly points: MapPoints;
}

/** How much of the empty north is cut off. */
const top = 8;

type Atlas = Topology<{ land: GeometryCollection }>;

/** Equal Earth, so that areas are true, cut at 169 degrees west, in the Bering Strait. */
export function readWorld(): World {
  const atlas = createRequire(import.meta.url)('world-atlas/land-110m.json') as Atlas;
  const land = feature(atlas, atlas.objects.land);
  const { width } = crops.world;
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' });
  const [x = 0, y = 0] = projection.translate();
  projection.translate([x, y - top]);
  const at = (longitude: number, latitude: number): readonly [number, number] => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return [round(x), round(y)];
  };
  const path = geoPath(projection).digits(1)(land);
  if (path === null) throw new Error('world-atlas has no land');
  return {
    land: path,
    points: {
      countries: Object.fromEntries(
        labelPoints.map(({ country, longitude, latitude }) => [country, at(longitude, latitude)]),
      ),
      places: Object.fromEntries(places.map(({ id, longitude, latitude }) => [id, at(longitude, latitude)])),
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
