import { shownValues } from '../../src/evidence/shown-values.js';
import { type ContestedField, contestedFields } from '../../src/model/engagement.js';

interface Said {
  readonly field: ContestedField;
  readonly value: string;
}

/** The fields on which sources differ: from what is shown, or among themselves. */
export function contestedOf(
  shown: Parameters<typeof shownValues>[0],
  claims: readonly Said[],
): readonly ContestedField[] {
  return contestedFields.filter((field) => {
    const values = shownValues(shown, field);
    const said = claims.filter((claim) => claim.field === field);
    return said.some(({ value }) => !values.includes(value) || value !== said[0]?.value);
  });
}
