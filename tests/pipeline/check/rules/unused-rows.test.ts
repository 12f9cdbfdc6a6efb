import { expect, test } from 'vitest';
import { unusedRows } from '../../../../pipeline/check/rules/unused-rows.js';
import { added, contextOf, rowOf } from '../../fixture.js';

test('a source that nothing cites is found', () => {
  const data = added('sources', {
    ...rowOf('sources', 'pib-nd-modi-moscow'),
    id: 'pib-nd-other',
    url: 'https://pib.gov.in/2',
  });
  expect(unusedRows(contextOf(data))).toMatchObject([{ file: 'sources.json', records: ['pib-nd-other'] }]);
});

test('a person whom nobody met is found', () => {
  const data = added('people', { ...rowOf('people', 'xi-jinping'), id: 'someone-else' });
  expect(unusedRows(contextOf(data))).toMatchObject([{ records: ['someone-else'] }]);
});
