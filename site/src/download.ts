/** A script of its own, loaded on the first download: the formats weigh as much as the rest of the page. */
import { type Engagement, meta } from 'diplomatic-engagements';
import { toCSV } from 'diplomatic-engagements/formats';

export function csvOf(rows: readonly Engagement[]): string {
  return `\ufeff${toCSV(rows)}`;
}

/** The records with what is needed to say where they are from. */
export function jsonOf(rows: readonly Engagement[], address: string, filters: string): string {
  const { version, sha256, licence, coverage } = meta;
  return `${JSON.stringify({ dataset: 'diplomatic-engagements', version, sha256, licence: licence.data, coverage: { from: coverage.from, to: coverage.to }, address, filters, records: rows }, null, 1)}\n`;
}
