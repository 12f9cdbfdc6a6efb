import { type Engagement, engagements, meta } from 'diplomatic-engagements';
import type { RawEngagement } from '../pipeline/files/shapes.js';
import type { Dataset } from '../pipeline/files/tables.js';

/** How many years further on each copy of the real records lies: leap days stay leap days. */
const years = 4;

function later(date: string, copy: number): string {
  return `${Number(date.slice(0, 4)) + years * copy}${date.slice(4)}`;
}

function renamed(id: string, copy: number): string {
  return id.replace(/-(\d{4})-/, (_, year) => `-${Number(year) + years * copy}-`);
}

/** A list of as many rows as asked for: the real ones over and over. */
export function sameRows(count: number): Engagement[] {
  return Array.from({ length: count }, (_, at) => engagements[at % engagements.length] as Engagement);
}

/** As many rows, each an object of its own as JSON is read, on days spread over all that the data cover. */
export function ownRows(count: number): Engagement[] {
  const first = Date.parse(meta.coverage.from);
  const days = (Date.parse(meta.coverage.to) - first) / 86_400_000 + 1;
  return sameRows(count).map((row, at) => {
    const start = new Date(first + ((at * 7) % days) * 86_400_000).toISOString().slice(0, 10);
    return JSON.parse(JSON.stringify({ ...row, start }));
  });
}

/** As many shipped records as asked for, made from the real ones, each on days of its own. */
export function shippedRecords(count: number): Engagement[] {
  return Array.from({ length: count }, (_, at) => {
    const record = engagements[at % engagements.length] as Engagement;
    const copy = Math.floor(at / engagements.length);
    return { ...record, id: renamed(record.id, copy), start: later(record.start, copy), end: later(record.end, copy) };
  });
}

/** A coded dataset with at least as many records as asked for. */
export function codedDataset(real: Dataset, count: number): Dataset {
  const copies = Math.ceil(count / real.engagements.length);
  const engagements = Array.from({ length: copies }, (_, copy) =>
    real.engagements.map((row): RawEngagement => {
      const { partOf, ...rest } = row;
      return {
        ...rest,
        ...(partOf === undefined ? {} : { partOf: renamed(partOf, copy) }),
        id: renamed(row.id, copy),
        start: later(row.start, copy),
        end: later(row.end, copy),
        talkDates: row.talkDates.map((day) => later(day, copy)),
      };
    }),
  ).flat();
  // Whoever held an office holds it for as long as the copies run.
  const people = real.people.map((person) => ({
    ...person,
    offices: person.offices.map(({ to, ...office }) => office),
  }));
  return { ...real, engagements, people };
}
