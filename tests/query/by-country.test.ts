import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engagements, byCountry, countries, engagements, UnknownCountryError } from '../../src/index.js';

const country = fc.constantFrom(...countries);

test('codes and names of a country find the same, in any case', () => {
  fc.assert(
    fc.property(country, fc.func(fc.boolean()), ({ code, alpha3, numeric, name }, isUpper) => {
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

test.each(['Türkiye', 'turkiye', 'TURKEY', 'tr', 'TUR', '792', '  Türkiye '])('%s finds Türkiye', (given) => {
  expect(byCountry(given).map(({ counterpart }) => counterpart.country)).toContain('TR');
});

test.each([
  ['Viet Nam', 'VN'],
  ['Russian Federation', 'RU'],
  ['Republic of Korea', 'KR'],
  ['USA', 'US'],
  ['XKX', 'XK'],
])('the other name %s is known', (name, code) => {
  expect(byCountry(name, engagements)).toEqual(byCountry(code, engagements));
});

test('a name that two countries share is nobody’s', () => {
  expect(() => byCountry('Congo')).toThrow(UnknownCountryError);
});

test('a real country with no engagements gives an empty list', () => {
  expect(byCountry('Tuvalu')).toEqual([]);
});

test('of: place asks where it took place, of: either asks for both', () => {
  const astana = byCountry('KZ', engagements, { of: 'venue' });
  expect(astana.map(({ counterpart }) => counterpart.country)).toContain('TR');
  expect(astana.every(({ place }) => place.country === 'KZ')).toBe(true);
  const either = new Set(byCountry('KZ', engagements, { of: 'either' }));
  expect(either).toEqual(new Set([...astana, ...byCountry('KZ')]));
});

test('a local code is a country of its own: its parent does not find it', () => {
  expect(byCountry('x-republika-srpska', engagements)).not.toEqual([]);
  expect(byCountry('Republika Srpska', engagements)).toEqual(byCountry('x-republika-srpska', engagements));
  expect(byCountry('BA', engagements)).toEqual([]);
});

test('the caller may sort what comes back: it is a fresh array', () => {
  byCountry('CN').reverse();
  expect(byCountry('CN')).toEqual(engagements.filter(({ counterpart }) => counterpart.country === 'CN'));
  expect(byCountry('CN', engagements)).not.toBe(engagements);
});
