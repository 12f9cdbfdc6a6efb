import { expect, test } from 'vitest';
import { urlForm } from '../../../../pipeline/check/rules/url-form.js';
import { changed, contextOf } from '../../fixture.js';

test.each([
  ['https://pib.gov.in/1#top', 'the fragment #top'],
  ['https://pib.gov.in/1?utm_source=x', 'the parameter utm_source'],
  ['https://user@pib.gov.in/1', 'a user name'],
  ['https://pib.gov.in:443/1', 'a port'],
  ['https://pib.gov.in./1', 'a dot after the host'],
])('%s is found', (url, found) => {
  expect(urlForm(contextOf(changed('sources', 'pib-nd-modi-moscow', { url })))).toMatchObject([{ found }]);
});

test('a parameter that names the page is in order', () => {
  expect(urlForm(contextOf(changed('sources', 'pib-nd-modi-moscow', { url: 'https://pib.gov.in/?id=1' })))).toEqual([]);
});
