import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as z from 'zod';
import { numericCode } from '../../derive/countries.js';
import { type Context, type Problem, problem } from '../rule.js';

/** The outlines are coarse: a town on a coast or a border may lie this far outside, in degrees. */
const tolerance = 0.7;

let outlines: ReadonlyMap<string, Feature<Geometry>> | undefined;

/** A place lies in its country: else latitude and longitude changed places, or a digit. Contested ground is passed over. */
export function coordinates({ data }: Context): readonly Problem[] {
  return data.places.flatMap((row) => {
    const point: Position = [row.longitude, row.latitude];
    const where = `${row.latitude}, ${row.longitude}`;
    if (row.latitude === 0 || row.longitude === 0) return [problem('places', row, where, 'a place that is known')];
    outlines ??= readOutlines();
    const outline = outlines.get(numericCode(row.country) ?? '');
    if (row.statusSpells !== undefined || outline === undefined || isNear(outline, point)) return [];
    return [problem('places', row, where, `a point in ${row.country}; latitude first, then longitude`)];
  });
}

function isNear(outline: Feature<Geometry>, point: Position): boolean {
  const [longitude = 0, latitude = 0] = point;
  if (geoContains(outline, [longitude, latitude])) return true;
  const most = (tolerance * Math.PI) / 180;
  return positionsIn(outline.geometry).some(([x = 0, y = 0]) => geoDistance([x, y], [longitude, latitude]) <= most);
}

function positionsIn(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}

/** Outlines of countries by ISO numeric code, from Natural Earth. They serve to find slips, and take no side here. */
function readOutlines(): ReadonlyMap<string, Feature<Geometry>> {
  const file: unknown = createRequire(import.meta.url)('world-atlas/countries-50m.json');
  const atlas = z.custom<Topology<{ countries: GeometryCollection }>>((value) => typeof value === 'object').parse(file);
  const { features } = feature(atlas, atlas.objects.countries);
  return new Map(features.map((outline) => [String(outline.id), outline]));
}
