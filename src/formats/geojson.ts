/** GeoJSON (RFC 7946), as far as `toGeoJSON` writes it. The same shapes as `@types/geojson`, which users need not install. */

/** Longitude and latitude, in degrees, WGS 84. */
export type Position = number[];

export type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'MultiPoint' | 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString'; coordinates: Position[][] };

export interface Feature<Properties> {
  type: 'Feature';
  id: string;
  geometry: Geometry;
  properties: Properties;
}

export interface FeatureCollection<Properties> {
  type: 'FeatureCollection';
  features: Feature<Properties>[];
}
