import { expect, test } from 'vitest';
import { country, DiplomaticEngagementsError } from '../../src/index.js';
import { countries } from '../../src/tables/index.js';

test.each(['Türkiye', 'turkiye', 'TURKEY', 'tr', 'TUR', '792', '  Türkiye ', 'Turkiye.'])('%j is Türkiye', (given) => {
  expect(country(given)).toMatchObject({ code: 'TR', alpha3: 'TUR', name: 'Türkiye' });
});

test.each([
  ['Viet Nam', 'VN'],
  ['Russian Federation', 'RU'],
  ['Republic of Korea', 'KR'],
  ['USA', 'US'],
  ['America', 'US'],
  ['XKX', 'XK'],
  ['Burma', 'MM'],
  ['Bosnia', 'BA'],
  ['Czech Republic', 'CZ'],
  ['Holland', 'NL'],
  ['Emirates', 'AE'],
  ['Macedonia', 'MK'],
  ['Ivory Coast', 'CI'],
  ['DPRK', 'KP'],
  ['Vatican', 'VA'],
  ['Swaziland', 'SZ'],
])('the other name %s is known', (name, code) => {
  expect(country(name).code).toBe(code);
});

test('it gives the row of the table, the same object each time', () => {
  expect(country('India')).toBe(countries.find(({ code }) => code === 'IN'));
  expect(Object.isFrozen(country('India'))).toBe(true);
});

const suggestionFor = (given: string): string | null => {
  try {
    country(given);
  } catch (error) {
    if (error instanceof DiplomaticEngagementsError && error.code === 'ERR_UNKNOWN_COUNTRY') return error.suggestion;
    throw error;
  }
  throw new Error(`${given} is known`);
};

test.each([
  ['Kazakstn', 'Kazakhstan'],
  ['Turkye', 'Türkiye'],
  ['Indai', 'India'],
  ['Inda', 'India'],
  ['Belrus', 'Belarus'],
  ['x-abkazia', 'Abkhazia'],
])('%s suggests %s', (given, name) => {
  expect(suggestionFor(given)).toBe(name);
});

test.each(['England', 'EU', 'Atlantis', 'Congo', 'ZZ', 'Irax', '', '   ', '__proto__', 'constructor', 'x'.repeat(101)])(
  '%s suggests nothing: none is so near that it must be meant',
  (given) => {
    expect(suggestionFor(given)).toBeNull();
  },
);

test('the length of what is looked up is bounded: a million letters are no slower than none', () => {
  const start = performance.now();
  expect(suggestionFor('İ'.repeat(1_000_000))).toBeNull();
  expect(performance.now() - start).toBeLessThan(200);
});
