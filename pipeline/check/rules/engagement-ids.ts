import { officeOf } from '../../derive/office.js';
import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** An id starts with the code of what the counterpart represents, and its numbers run from 01 without a gap. */
export function engagementIds({ data, brokenKeys }: Context): readonly Problem[] {
  const people = byKey('people', data);
  const ids = new Set([...data.engagements, ...data.tombstones].map(({ id }) => id));
  return data.engagements.flatMap((row) => {
    const [, code = '', year = '', number = ''] = /^(.+)-(\d{4})-(\d{2})$/.exec(row.id) ?? [];
    const person = people.get(row.person);
    const office = person && officeOf(row, person);
    const expected = (office?.country ?? office?.organisation)?.toLowerCase();
    const before = `${code}-${year}-${String(Number(number) - 1).padStart(2, '0')}`;
    return [
      ...(expected === undefined || expected === code
        ? []
        : [problem('engagements', row, `the code ${code}`, `${expected}, what ${row.person} represented that day`)]),
      ...(number === '01' || ids.has(before) || brokenKeys.has(before)
        ? []
        : [problem('engagements', row, `the number ${number}`, `${before} to exist, or the next free number`)]),
    ];
  });
}
