import { expect, test } from 'vitest';
import { countryTable, isoCodes } from '../../../pipeline/derive/countries.js';

const rowOf = (code: string, ...tables: Parameters<typeof countryTable>) =>
  countryTable(...tables).find((row) => row.code === code);

test('a country has its codes, its name, its M49 regions and the other names that are its alone', () => {
  expect(rowOf('GB', [], [])).toEqual({
    code: 'GB',
    alpha3: 'GBR',
    numeric: '826',
    name: 'United Kingdom',
    aliases: ['UK', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland'],
    region: 'Europe',
    subregion: 'Northern Europe',
    parent: null,
    recognition: null,
    recognitionSpells: [],
  });
});

test('Kosovo has no alpha-3 and no numeric code, and is found by the two alpha-3 codes in use', () => {
  const row = rowOf('XK', [], []);
  expect(row).toMatchObject({ alpha3: null, numeric: null, name: 'Kosovo', region: null, subregion: null });
  expect(row?.aliases).toEqual(['XKX', 'XKK']);
});

test('our name takes the place of the first, which stays an alias; our aliases come last', () => {
  const why = 'A test.';
  const row = rowOf('TR', [{ code: 'TR', name: 'Anatolia', aliases: ['Asia Minor'], why }], []);
  expect(row?.name).toBe('Anatolia');
  expect(row?.aliases).toEqual(expect.arrayContaining(['Türkiye', 'Asia Minor']));
  expect(row?.aliases.at(-1)).toBe('Asia Minor');
  expect(row?.aliases).not.toContain('Anatolia');
});

test('a name that two go by leads to neither', () => {
  const both = ['TR', 'GR'].map((code) => ({ code, aliases: ['Thrace', `only ${code}`], why: 'A test.' }));
  expect(rowOf('TR', both, [])?.aliases).toContain('only TR');
  for (const code of ['TR', 'GR']) expect(rowOf(code, both, [])?.aliases).not.toContain('Thrace');
  for (const code of ['CG', 'CD']) expect(rowOf(code, [], [])?.aliases).not.toContain('Congo');
});

test('an alias that differs from the name in case and marks alone is left out', () => {
  const row = rowOf('TR', [{ code: 'TR', aliases: ['TURKIYE', 'Hellespont', 'hellespont'], why: 'A test.' }], []);
  expect(row?.aliases).not.toContain('TURKIYE');
  expect(row?.aliases.filter((alias) => /hellespont/i.test(alias))).toHaveLength(1);
});

test('a local code has a parent, its sentences, the last of them first to hand, and nothing of the standard', () => {
  const recognitionSpells = [
    { to: '2021', says: 'Another sentence.', sources: ['page'] },
    { from: '2022', says: 'A sentence.', sources: ['page'] },
  ];
  const territory = { code: 'x-here', name: 'Here', parent: 'GE', recognitionSpells };
  const table = countryTable([], [territory]);
  expect(table).toHaveLength(isoCodes.length + 1);
  expect(table.at(-1)).toEqual({
    code: 'x-here',
    alpha3: null,
    numeric: null,
    name: 'Here',
    aliases: [],
    region: null,
    subregion: null,
    parent: 'GE',
    recognition: 'A sentence.',
    recognitionSpells: [
      { from: null, to: '2021', says: 'Another sentence.' },
      { from: '2022', to: null, says: 'A sentence.' },
    ],
  });
});

test('the codes are those of ISO 3166-1 and XK, in order', () => {
  expect(isoCodes).toHaveLength(250);
  expect(isoCodes).toEqual([...isoCodes].sort());
  expect(isoCodes).toContain('XK');
});
