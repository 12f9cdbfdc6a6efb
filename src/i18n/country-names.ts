import { type Country, country, DiplomaticEngagementsError } from '../index.js';
import { foldName } from '../input/fold-name.js';
import { longestName, nearest } from '../input/nearest.js';
import type { CountryCode } from '../model/engagement.js';
import { countries } from '../tables/index.js';
import { type CountryLocale, type NameSource, readLanguage } from './name-source.js';

export type { CountryLocale };

/** The names of countries in one language. */
export interface CountryNames {
  /** The language, as a BCP 47 tag: `ru`, `zh-Hant`. */
  readonly language: string;
  /**
   * The name of a country.
   *
   * @param code the country, as `country` takes it
   * @returns its name in the language; in English where the language has none, as for local codes
   * @throws {DiplomaticEngagementsError} as `country` does
   */
  of(code: CountryCode | (string & {})): string;
  /**
   * The country that a name in the language stands for.
   *
   * @param name in any case, with diacritics or without; codes are not looked for, since they can be names: `Nga` is
   *   Vietnamese for Russia, and the alpha-3 code of Nigeria
   * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_COUNTRY` for a string that names none, `ERR_INVALID_ARGUMENT` for
   *   anything else
   */
  find(name: string): Country;
}

/**
 * The names of countries in a language.
 *
 * English names are those of this package, as `country` has them. Other languages take theirs from the runtime
 * (`Intl.DisplayNames`, which has the names of the Unicode CLDR), so they can differ between runtimes and change with
 * them. To pin them, pass a locale of i18n-iso-countries: only the languages that you import are loaded.
 *
 * @param language a BCP 47 tag, such as `'ru'`, or a locale of i18n-iso-countries
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_LANGUAGE` for a tag of which the runtime has no names,
 *   `ERR_INVALID_ARGUMENT` for anything else
 *
 * @example
 * ```ts
 * import { countryNames } from 'diplomatic-engagements/i18n';
 *
 * const russian = countryNames('ru');
 * russian.of('CN'); // => 'Китай'
 * russian.find('китай').code; // => 'CN'
 * countryNames('fr').find('Chine').name; // => 'China'
 * countryNames('tlh'); // throws ERR_UNKNOWN_LANGUAGE
 *
 * const pinned = countryNames({ locale: 'de', countries: { CN: ['China', 'Volksrepublik China'] } });
 * pinned.find('Volksrepublik China').code; // => 'CN'
 * ```
 */
export function countryNames(language: string | CountryLocale): CountryNames {
  const source = readLanguage(language);
  if (/^en\b/.test(source.language)) {
    return { language: source.language, of: (code) => country(code).name, find: country };
  }
  const namesOf = ({ code, name }: Country): readonly [string, ...string[]] => {
    const [shown = name, ...others] = source.namesOf(code);
    return [shown, ...others];
  };
  let index: NameIndex | undefined;
  return {
    language: source.language,
    of: (code) => namesOf(country(code))[0],
    find(name) {
      index ??= indexNames(namesOf);
      return findIn(index, name, source);
    },
  };
}

/**
 * Which country a name stands for: as it is written, and folded. In some scripts two names differ in their marks alone
 * (Togo and Tonga in Hindi), so that a folded name can stand for two countries: it leads to neither, null.
 */
interface NameIndex {
  readonly written: ReadonlyMap<string, Country>;
  readonly folded: ReadonlyMap<string, Country | null>;
  readonly shown: ReadonlyMap<Country, string>;
}

function indexNames(namesOf: (row: Country) => readonly [string, ...string[]]): NameIndex {
  const written = new Map<string, Country>();
  const folded = new Map<string, Country | null>();
  const shown = new Map(countries.map((row) => [row, namesOf(row)[0]]));
  // The names that are shown come first: another country's short form does not take one away.
  for (const [row, name] of shown) written.set(asWritten(name), row);
  for (const row of countries) {
    for (const name of namesOf(row)) {
      if (!written.has(asWritten(name))) written.set(asWritten(name), row);
      const key = foldName(name);
      folded.set(key, folded.has(key) && folded.get(key) !== row ? null : row);
    }
  }
  return { written, folded, shown };
}

function findIn({ written, folded, shown }: NameIndex, name: unknown, { language }: NameSource): Country {
  const isString = typeof name === 'string';
  const read = isString && name.length <= longestName ? name : '';
  const key = foldName(read);
  const found = written.get(asWritten(read)) ?? folded.get(key);
  if (found) return found;
  const near = nearest(key, folded.keys(), (known) => folded.get(known)?.code);
  const meant = near === null ? null : folded.get(near);
  throw new DiplomaticEngagementsError({
    code: isString ? 'ERR_UNKNOWN_COUNTRY' : 'ERR_INVALID_ARGUMENT',
    argument: 'name',
    given: name,
    expected: `the name of a country in the language '${language}', as a string`,
    suggestion: meant ? (shown.get(meant) ?? null) : null,
  });
}

function asWritten(name: string): string {
  return name.normalize('NFC').toLowerCase().trim();
}
