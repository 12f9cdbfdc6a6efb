import { expect, test } from 'vitest';
import { namesOfCountries } from '../../../../pipeline/check/rules/names-of-countries.js';
import { contextOf, fixture } from '../../fixture.js';

const named = (code: string, name: string, aliases?: string[]) =>
  namesOfCountries(
    contextOf({ ...fixture, countryNames: [{ code, name, ...(aliases ? { aliases } : {}), why: 'A test.' }] }),
  );

test('a name that is another country’s is found, in any case', () => {
  expect(named('CN', 'india')).toMatchObject([{ records: ['CN'], found: 'the name india, which is that of IN' }]);
  expect(named('CN', 'Middle Kingdom', ['Bharat', 'India'])).toHaveLength(1);
  expect(named('CN', 'China')).toEqual([]);
});

test('an alias of two countries is found', () => {
  const row = { aliases: ['Albion'], why: 'A test.' };
  const data = {
    ...fixture,
    countryNames: [
      { code: 'GB', ...row },
      { code: 'IE', ...row },
    ],
  };
  expect(namesOfCountries(contextOf(data))).toMatchObject([
    { records: ['IE'], found: 'the name Albion, which is that of GB' },
  ]);
});

test('a local code with the name of an ISO country is found', () => {
  const territory = {
    code: 'x-georgia',
    name: 'Georgia',
    parent: 'GE',
    recognitionSpells: [{ says: 'A test.', sources: [] }],
  };
  expect(namesOfCountries(contextOf({ ...fixture, territories: [territory] }))).toMatchObject([
    { file: 'territories.json', found: 'the name Georgia, which is that of GE' },
  ]);
});
