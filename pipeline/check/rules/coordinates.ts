import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as z from 'zod';
import { numericCode } from '../../derive/countries.js';
import { groupByKey } from '../../files/group-by-key.js';
import { type Context, type Problem, problem } from '../rule.js';

/**
 * The outlines are coarse: a town on a coast or a border may lie this far outside, in degrees, and the label of a country of
 * islands stands among them, of which the outlines lack the smaller.
 */
const tolerance = { places: 0.7, labelPoints: 2 };

let outlines: ReadonlyMap<string, readonly Feature<Geometry>[]> | undefined;

/** A place lies in its country, and so does a label point: else latitude and longitude changed places, or a digit. Contested ground is passed over. */
export function coordinates({ data }: Context): readonly Problem[] {
  return [
    ...data.places.flatMap((row) => {
      const expected = row.statusSpells === undefined ? whatIsExpected(row, tolerance.places) : isKnown(row);
      return expected === null ? [] : [problem('places', row, say(row), expected)];
    }),
    ...data.labelPoints.flatMap((row) => {
      const expected = whatIsExpected(row, tolerance.labelPoints);
      return expected === null ? [] : [problem('labelPoints', row, say(row), expected)];
    }),
  ];
}

interface Point {
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

function say({ latitude, longitude }: Point): string {
  return `${latitude}, ${longitude}`;
}

/** What is wanted of a point that nobody looked up; null where somebody did. */
function isKnown({ latitude, longitude }: Point): string | null {
  return latitude === 0 || longitude === 0 ? 'a place that is known' : null;
}

/** What is wanted of a point that lies elsewhere than its country; null where it lies there. */
function whatIsExpected(point: Point, tolerance: number): string | null {
  const { country, latitude, longitude } = point;
  const unknown = isKnown(point);
  if (unknown !== null) return unknown;
  outlines ??= readOutlines();
  const parts = outlines.get(numericCode(country) ?? '');
  if (parts === undefined || parts.some((part) => isNear(part, [longitude, latitude], tolerance))) return null;
  return `a point in ${country}; latitude first, then longitude`;
}

function isNear(outline: Feature<Geometry>, point: Position, tolerance: number): boolean {
  const [longitude = 0, latitude = 0] = point;
  if (geoContains(outline, [longitude, latitude])) return true;
  const most = (tolerance * Math.PI) / 180;
  return positionsIn(outline.geometry).some(([x = 0, y = 0]) => geoDistance([x, y], [longitude, latitude]) <= most);
}

function positionsIn(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}

/** Outlines by ISO numeric code, which a country and its remote islands share, from Natural Earth. They serve to find slips, and take no side here. */
function readOutlines(): ReadonlyMap<string, readonly Feature<Geometry>[]> {
  const file: unknown = createRequire(import.meta.url)('world-atlas/countries-50m.json');
  const atlas = z.custom<Topology<{ countries: GeometryCollection }>>((value) => typeof value === 'object').parse(file);
  const { features } = feature(atlas, atlas.objects.countries);
  return groupByKey(features, ({ id }) => String(id));
}
