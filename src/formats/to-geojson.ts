import { geoInterpolate } from 'd3-geo';
import type { Engagement, PlaceId } from '../index.js';
import { place } from '../tables/index.js';
import type { Cell, ColumnName } from './columns.js';
import type { Feature, FeatureCollection, Geometry, Position } from './geojson.js';
import { readColumns, readEngagements } from './read.js';

/** A venue or a way on the map. Its properties are columns of `toCSV`, and `feature`. */
export type EngagementFeature = Feature<Readonly<Record<string, Cell>> & { readonly feature: 'venue' | 'way' }>;

const home: PlaceId = 'moscow';
/** What names a way: the rest stands at its venue. */
const ofWays: readonly ColumnName[] = ['id', 'start_date', 'end_date', 'person_name', 'venue_country_name', 'counted'];
/** What a map shows of a venue: the rest is a look-up by `id` away. */
const ofVenues: readonly ColumnName[] = [
  'id',
  'kind',
  'direction',
  'status',
  'encounter',
  'counted',
  'start_date',
  'end_date',
  'days',
  'event_name',
  'venue_country',
  'venue_places',
  'venue_status',
  'person_name',
  'person_title',
  'tier',
  'counterpart_country',
  'visit_class',
  'grade',
];
/** How finely a line is drawn. */
const pointsALeg = 24;

/** Longitude, latitude. */
type Longlat = [number, number];

/**
 * Engagements as GeoJSON (RFC 7946), for maps: a point for each venue, and for each stay abroad a line from Moscow.
 *
 * An engagement in several places has one point for each (MultiPoint). A line goes from Moscow through the places in their
 * order, along great circles; where it crosses the 180th meridian it is cut in two (MultiLineString). It shows the stay, not
 * the route that was flown. A record whose place is not known has no feature.
 *
 * @param list the records; of an empty list comes an empty collection
 * @returns a FeatureCollection; the `id` of a point is that of the record, of a line the same with `/way` behind it
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not a list of engagements
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { toGeoJSON } from 'diplomatic-engagements/formats';
 *
 * const { features } = toGeoJSON([byId('kp-2024-01')]);
 * features.map((feature) => [feature.id, feature.geometry.type]);
 * // => [['kp-2024-01', 'Point'], ['kp-2024-01/way', 'LineString']]
 * ```
 */
export function toGeoJSON(list: readonly Engagement[]): FeatureCollection<EngagementFeature['properties']> {
  return { type: 'FeatureCollection', features: readEngagements(list).flatMap(featuresOf) };
}

function featuresOf(row: Engagement): EngagementFeature[] {
  const positions = row.venue.places.map(positionOf);
  const [first] = positions;
  if (first === undefined) return [];
  const venue: EngagementFeature = {
    type: 'Feature',
    id: row.id,
    geometry:
      positions.length === 1 ? { type: 'Point', coordinates: first } : { type: 'MultiPoint', coordinates: positions },
    properties: { feature: 'venue', ...cellsOf(row, ofVenues) },
  };
  if (row.kind !== 'visit' || row.direction !== 'abroad') return [venue];
  const way: EngagementFeature = {
    type: 'Feature',
    id: `${row.id}/way`,
    geometry: wayThrough([positionOf(home), ...positions]),
    properties: { feature: 'way', ...cellsOf(row, ofWays) },
  };
  return [venue, way];
}

function cellsOf(row: Engagement, names: readonly ColumnName[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(readColumns(names).map(({ name, of }) => [name, of(row)]));
}

/** Along great circles, cut where it crosses the 180th meridian. */
function wayThrough(places: readonly Longlat[]): Geometry {
  const line = places.slice(1).flatMap((to, at) => {
    const between = geoInterpolate(places[at] ?? to, to);
    return Array.from({ length: pointsALeg }, (_, point) => between((point + 1) / pointsALeg));
  });
  const [first = [], ...others] = cutAt180([...places.slice(0, 1), ...line]).map((part) => part.map(rounded));
  return others.length === 0
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: [first, ...others] };
}

/** A line in parts, each on one side of the 180th meridian. */
function cutAt180(line: readonly Longlat[]): Longlat[][] {
  const parts: Longlat[][] = [[]];
  for (const [at, point] of line.entries()) {
    const [x0, y0] = line[at - 1] ?? point;
    const [x, y] = point;
    if (Math.abs(x - x0) > 180) {
      const edge = x0 > 0 ? 180 : -180;
      const share = (edge - x0) / (x + 2 * edge - x0);
      const latitude = y0 + share * (y - y0);
      parts.at(-1)?.push([edge, latitude]);
      parts.push([[-edge, latitude]]);
    }
    parts.at(-1)?.push(point);
  }
  return parts;
}

function positionOf(id: PlaceId): Longlat {
  const { longitude, latitude } = place(id);
  return [longitude, latitude];
}

/** To ten metres or so: the finer digits of a curve that nobody flew say nothing. */
function rounded(point: Longlat): Position {
  return point.map((degrees) => Math.round(degrees * 1e4) / 1e4);
}
