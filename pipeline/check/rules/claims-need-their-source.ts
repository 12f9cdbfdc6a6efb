import { isIsoDate } from '../../../src/input/dates.js';
import { visitClasses } from '../../../src/model/engagement.js';
import type { RawEngagement } from '../../files/shapes.js';
import { type Context, type Problem, problem } from '../rule.js';

/** A class, or a date or place that differs, is stated by a page that the record cites for that field; its value has the field's form. */
export function claimsNeedTheirSource({ data }: Context): readonly Problem[] {
  return data.engagements.flatMap((row) =>
    (row.claims ?? []).flatMap(({ field, value, source }) => {
      const citation = row.evidence.find((entry) => entry.source === source);
      return [
        ...(citation?.supports.includes(field)
          ? []
          : [
              problem(
                'engagements',
                row,
                `${field} ${value} claimed by ${source}`,
                `an evidence entry of ${source} that supports ${field}`,
              ),
            ]),
        ...(hasForm(field, value) ? [] : [problem('engagements', row, `${field} ${value}`, formOf(field))]),
      ];
    }),
  );
}

type Field = NonNullable<RawEngagement['claims']>[number]['field'];

function hasForm(field: Field, value: string): boolean {
  if (field === 'visitClass') return visitClasses.some((visitClass) => visitClass === value);
  return field === 'venue' || isIsoDate(value);
}

function formOf(field: Field): string {
  return field === 'visitClass' ? visitClasses.join(' | ') : 'a day, YYYY-MM-DD';
}
