import { expect, test } from 'vitest';
import { sourceIds } from '../../../../pipeline/check/rules/source-ids.js';
import { changed, contextOf } from '../../fixture.js';

test('an id without its publisher, and one without its day, are found', () => {
  expect(sourceIds(contextOf(changed('sources', 'pib-nd-modi-moscow', { publisher: 'kremlin' })))).toMatchObject([
    { expected: 'an id that starts with kremlin-nd-' },
  ]);
  expect(sourceIds(contextOf(changed('sources', 'pib-nd-modi-moscow', { published: '2024-07-09' })))).toMatchObject([
    { expected: 'an id that starts with pib-20240709-' },
  ]);
});
