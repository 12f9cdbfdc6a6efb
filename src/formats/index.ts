/** `diplomatic-engagements/formats`: lists of engagements in the forms that other programs read. */

export type { Cell, Column, ColumnName, ColumnType } from './columns.js';
export { columns } from './columns.js';
export type { Feature, FeatureCollection, Geometry, Position } from './geojson.js';
export { toCSV } from './to-csv.js';
export { type Edge, toEdges } from './to-edges.js';
export { type EngagementFeature, toGeoJSON } from './to-geojson.js';
export { toICS } from './to-ics.js';
export { toMarkdown } from './to-markdown.js';
export { toNDJSON } from './to-ndjson.js';
