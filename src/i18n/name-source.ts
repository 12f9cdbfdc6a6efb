import { DiplomaticEngagementsError } from '../index.js';
import { ownEntries } from '../input/own-entries.js';

/** A locale of i18n-iso-countries, such as its `langs/ru.json`: names by alpha-2 code, the one to show first. */
export interface CountryLocale {
  readonly locale: string;
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

/** Where the names of a language come from. */
export interface NameSource {
  readonly language: string;
  /** The names of a country: the one to show, then the others by which it is found. Empty where the language has none. */
  namesOf(code: string): readonly string[];
}

/** Reads the argument of `countryNames`. */
export function readLanguage(language: unknown): NameSource {
  return typeof language === 'string' ? runtimeNames(language) : pinnedNames(language);
}

function runtimeNames(given: string): NameSource {
  const [language] = supported(given);
  if (language === undefined) {
    const [suggestion = null] = supported(given.replaceAll('_', '-'));
    throw new DiplomaticEngagementsError({
      code: 'ERR_UNKNOWN_LANGUAGE',
      argument: 'language',
      given,
      expected:
        "a BCP 47 tag of a language that this runtime has names in, such as 'ru', or a locale of i18n-iso-countries",
      suggestion,
    });
  }
  const [long, ...shorter] = (['long', 'short', 'narrow'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style }),
  );
  return {
    language,
    namesOf(code) {
      if (!/^[A-Z]{2}$/.test(code)) return []; // a local code, which the runtime would call malformed
      return [long, ...shorter].flatMap((names) => names?.of(code) ?? []);
    },
  };
}

/** A tag in its canonical form where the runtime has names in that language, else nothing. */
function supported(tag: string): readonly string[] {
  try {
    return tag.length > 100 ? [] : Intl.DisplayNames.supportedLocalesOf([tag]);
  } catch {
    return []; // no tag at all
  }
}

function pinnedNames(given: unknown): NameSource {
  const { locale, countries } = ownEntries(given) ?? {};
  const entries = ownEntries(countries);
  if (typeof locale !== 'string' || entries === null) throw notALocale(given);
  const names = new Map(
    Object.entries(entries).map(([code, value]) => {
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (!list.every((name) => typeof name === 'string')) throw notALocale(given);
      return [code, list];
    }),
  );
  return { language: locale, namesOf: (code) => names.get(code) ?? [] };
}

function notALocale(given: unknown): DiplomaticEngagementsError {
  return new DiplomaticEngagementsError({
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'language',
    given,
    expected:
      "a BCP 47 tag, such as 'ru', or a locale of i18n-iso-countries, such as { locale: 'ru', countries: { CN: 'Китай' } }",
  });
}
