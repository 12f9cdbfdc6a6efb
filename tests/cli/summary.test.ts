import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bar, quarterOf, quarters, wrap } from '../../src/cli/layout.js';
import { summary } from '../../src/cli/summary.js';
import { countedEngagements, engagements, hostedVsAbroad, meta } from '../../src/index.js';

const data = { meta, engagements, countedEngagements };
const plain = { width: 80, colour: false };

test.each([60, 80, 100])('no line is longer than %d columns', (width) => {
  for (const line of summary(data, { width, colour: false }).split('\n'))
    expect(line.length).toBeLessThanOrEqual(width);
});

test('without colour there are no escapes; with it the text is the same', () => {
  const text = summary(data, plain);
  const coloured = summary(data, { ...plain, colour: true });
  expect(text).not.toContain('\u001B');
  expect(coloured).toContain('\u001B');
  expect(stripVTControlCharacters(coloured)).toBe(text);
});

test('it shows the numbers of the data', () => {
  const text = summary(data, plain);
  const { hosted, abroad } = hostedVsAbroad();
  const numbers = (row: string) =>
    text
      .match(new RegExp(`^  ${row} +(.*)$`, 'm'))?.[1]
      ?.trim()
      .split(/ +/)
      .map(Number);
  expect(numbers('hosted')).toEqual([hosted.visits, hosted.meetings, hosted.countries, hosted.people, hosted.days]);
  expect(numbers('abroad')).toEqual([abroad.visits, abroad.meetings, abroad.countries, abroad.people, abroad.days]);
  for (const gap of meta.knownGaps) expect(text.replace(/\s+/g, ' ')).toContain(gap);
  expect(text).toContain(meta.version);
});

test('the quarters of the chart add up to the list', () => {
  const counted = [...summary(data, plain).matchAll(/^ {2}\d{4}-Q\d +(\d+) \+ +(\d+)/gm)].map(
    ([, a, b]) => Number(a) + Number(b),
  );
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(countedEngagements.length);
  const first = quarterOf(meta.coverage.from);
  expect(counted[0]).toBe(countedEngagements.filter(({ start }) => quarterOf(start) === first).length);
});

test('a wrapped text has all its words in order, and no line too long but for a single long word', () => {
  const words = fc.array(fc.stringMatching(/^\S{1,30}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 80 }), (list, width) => {
      const lines = wrap(list.join(' '), width);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
    }),
  );
});

test('quarters run across the turn of a year, both ends counted', () => {
  expect(quarters('2024-09-30', '2025-04-01')).toEqual(['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2']);
  expect(quarters('2024-05-07', '2024-05-07')).toEqual(['2024-Q2']);
});

test.each([
  ['2024-03-31', '2024-Q1'],
  ['2024-04-01', '2024-Q2'],
  ['2024-12-31', '2024-Q4'],
])('%s lies in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test('a bar of something is never empty, a bar of nothing is', () => {
  expect(bar(1, 1000, 10)).toHaveLength(1);
  expect(bar(0, 1000, 10)).toBe('');
  expect(bar(1000, 1000, 10)).toHaveLength(10);
});
