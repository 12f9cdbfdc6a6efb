/** The formats that the command writes. */
export const formats = ['csv', 'json', 'ndjson', 'parquet', 'geojson', 'ics', 'markdown', 'edges'] as const;
export type Format = (typeof formats)[number];

export function isFormat(text: string): text is Format {
  return formats.some((format) => format === text);
}
