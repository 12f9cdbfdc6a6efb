import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCountry, countedEngagements, engagements } from '../../src/index.js';
import { countries } from '../../src/tables/index.js';

const anyCountry = fc.constantFrom(...countries);

test('codes and names of a country find the same, in any case', () => {
  fc.assert(
    fc.property(anyCountry, fc.func(fc.boolean()), ({ code, alpha3, numeric, name }, isUpper) => {
      const expected = engagements.filter((engagement) => engagement.counterpart.country === code);
      for (const given of [code, alpha3, numeric, name]) {
        if (given === null) continue;
        const mixed = [...given]
          .map((letter, at) => (isUpper(at) ? letter.toUpperCase() : letter.toLowerCase()))
          .join('');
        expect(byCountry(mixed, engagements)).toEqual(expected);
      }
    }),
  );
});

test('a country with no engagements gives an empty list', () => {
  expect(byCountry('Tuvalu')).toEqual([]);
});

test('where no list is given the counted one is looked through: Germany has engagements, and none that is counted', () => {
  expect(byCountry('Germany')).toEqual([]);
  expect(byCountry('Germany', engagements)).not.toEqual([]);
  expect(byCountry('China')).toEqual(byCountry('China', countedEngagements));
});

test('{ place } asks for the venue, { either } for venue or counterpart', () => {
  const astana = byCountry({ place: 'KZ' }, engagements);
  expect(astana.map(({ counterpart }) => counterpart.country)).toContain('TR');
  expect(astana.every(({ venue }) => venue.country === 'KZ')).toBe(true);
  const either = byCountry({ either: 'Kazakhstan' }, engagements);
  expect(either).toEqual(
    engagements.filter(({ venue, counterpart }) => venue.country === 'KZ' || counterpart.country === 'KZ'),
  );
  expect(either.length).toBeGreaterThan(astana.length);
  expect(either.length).toBeGreaterThan(byCountry('KZ', engagements).length);
});

test('a question with a null prototype is as good as any', () => {
  expect(byCountry(Object.assign(Object.create(null), { place: 'KZ' }))).toEqual(byCountry({ place: 'KZ' }));
});

test('a local code is a country of its own: its parent does not find it', () => {
  expect(byCountry('x-republika-srpska', engagements)).not.toEqual([]);
  expect(byCountry('Republika Srpska', engagements)).toEqual(byCountry('x-republika-srpska', engagements));
  const ofParent = byCountry('BA', engagements).map(({ counterpart }) => counterpart.country);
  expect(new Set(ofParent)).toEqual(new Set(['BA'])); // the members of its presidency, who are no heads of the entity
});

test('the caller may sort what comes back: it is a fresh array', () => {
  byCountry('CN').reverse();
  expect(byCountry('CN')).toEqual(countedEngagements.filter(({ counterpart }) => counterpart.country === 'CN'));
  expect(byCountry('CN', engagements)).not.toBe(engagements);
});
