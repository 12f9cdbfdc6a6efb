import * as z from 'zod';
import { visitClasses } from '../../src/model/engagement.js';
import { engagementId, isoDate, text } from '../../src/schema/forms.js';
import { krippendorffAlpha } from './alpha.js';
import { share, table } from './markdown.js';

const visitClass = z.enum(visitClasses).nullable();

/** The class of every visit held, as the records had it and as a second coder read it: `data/reliability/classes.json`. */
export const classesFile = z.strictObject({
  visits: z.array(
    z.strictObject({
      id: engagementId,
      start: isoDate,
      first: visitClass,
      second: visitClass,
      /** Where the two differ: the class that is shown since, and why. */
      settled: z.strictObject({ shown: visitClass, how: text }).optional(),
    }),
  ),
});

export type ClassReading = z.output<typeof classesFile>['visits'][number];

const stretches = [
  ['February 2022 to April 2024', '', '2024-04-30'],
  ['May to December 2024', '2024-05-01', '2024-12-31'],
  ['January 2025 to March 2026', '2025-01-01', '~'],
  ['all', '', '~'],
] as const;

/** How far two readings of the class of each visit agree, and how what they differ on was settled. */
export function classReliability(readings: readonly ClassReading[]): string {
  return [
    '## The class of every visit',
    `The months above have few visits. So the class of each of the ${readings.length} visits that version 2.4.0 has as held was looked for a second time, by coders who had a list of persons, days and places, and not the class. "No class" counts as a value of its own: the last two columns say how often one coder found a label where the other found none, and how often both found one and not the same.`,
    table(
      ['visits', 'number', 'agree', 'alpha', 'one found none', 'two labels'],
      stretches.map(([name, from, to]) => {
        const within = readings.filter(({ start }) => from <= start && start <= to);
        const apart = within.filter(({ first, second }) => first !== second);
        const oneSided = apart.filter(({ first, second }) => first === null || second === null).length;
        const alpha = krippendorffAlpha(within.map(({ first, second }) => [String(first), String(second)]));
        return [
          name,
          within.length,
          share(within.length - apart.length, within.length),
          alpha === null ? 'one value only' : alpha.toFixed(3),
          oneSided,
          apart.length - oneSided,
        ];
      }),
    ),
    'Each difference was settled by going back to the pages of both.',
    table(
      ['visit', 'first', 'second', 'shown', 'how'],
      readings.flatMap(({ id, first, second, settled }) =>
        settled ? [[id, first ?? 'none', second ?? 'none', settled.shown ?? 'none', settled.how]] : [],
      ),
    ),
  ].join('\n\n');
}
