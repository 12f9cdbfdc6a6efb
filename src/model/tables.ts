import type {
  CountryCode,
  EventId,
  IsoDate,
  Occasion,
  OrganisationCode,
  PersonId,
  PlaceId,
  PlaceStatus,
  Role,
} from './engagement.js';
import type { SourceId } from './evidence.js';

/** A country or territory. */
export interface Country {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo; a local code that starts with `x-` for what has none. */
  readonly code: CountryCode;
  /** ISO 3166-1 alpha-3, or null for a local code. */
  readonly alpha3: string | null;
  /** ISO 3166-1 numeric, three digits, or null. */
  readonly numeric: string | null;
  /** English short name. */
  readonly name: string;
  /** Region by the M49 standard of the UN Statistics Division, such as `Asia`; null where M49 lists none. */
  readonly region: string | null;
  /** Sub-region by M49, such as `Southern Asia`; null where M49 lists none. */
  readonly subregion: string | null;
  /** For a local code, the country of which it is or is widely held to be a part; else null. */
  readonly parent: CountryCode | null;
  /** For a local code, one neutral sentence on its status: the last of `recognitionSpells`; else null. */
  readonly recognition: string | null;
  /** For a local code, that sentence for each stretch of time, in order; empty for every other country. */
  readonly recognitionSpells: readonly RecognitionSpell[];
}

/** Where a map writes the name of a country: on its main land, or among its islands. */
export interface LabelPoint {
  /** A code of `countries`. */
  readonly country: CountryCode;
  /** Degrees north, WGS 84, to two decimals. */
  readonly latitude: number;
  /** Degrees east, WGS 84, to two decimals. */
  readonly longitude: number;
  /** The file that gives it, or from whose outlines it was computed: a key of `sources`. All are of Natural Earth, public domain. */
  readonly source: SourceId;
}

/** What can be said of the status of a territory during one stretch. No record lies outside all stretches of its territory. */
export interface RecognitionSpell {
  /** First day, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the stretch begins before the data. */
  readonly from: string | null;
  /** Last day, in the same forms; null where it goes on. */
  readonly to: string | null;
  /** One neutral sentence. */
  readonly says: string;
}

/** An international organisation whose head is a counterpart. */
export interface Organisation {
  /** A local code, such as `org-un`. */
  readonly code: OrganisationCode;
  /** Its English name. */
  readonly name: string;
}

/** An office with the days on which it was held, as far as they matter here. */
export interface Office {
  /** As it is styled in English. */
  readonly title: string;
  /** What kind of office it is. */
  readonly role: Role;
  /** The country of the office, or null for the head of an organisation. */
  readonly country: CountryCode | null;
  /** The organisation, or null for an office of a country. */
  readonly organisation: OrganisationCode | null;
  /** First day, as far as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, in the same forms, or null where none is named. */
  readonly to: string | null;
  /** The page that says so. */
  readonly source: SourceId;
}

/** A counterpart. */
export interface Person {
  /** A key, such as `xi-jinping`. */
  readonly id: PersonId;
  /** The usual spelling in Latin letters, with diacritics. */
  readonly name: string;
  /** Other spellings, for search. */
  readonly aliases: readonly string[];
  /** In no order. */
  readonly offices: readonly Office[];
}

/** A city, town or residence. */
export interface Place {
  /** A key, such as `tianjin`. */
  readonly id: PlaceId;
  /** The English name. */
  readonly name: string;
  /** Where it lies, ISO 3166-1 alpha-2 or a local code. */
  readonly country: CountryCode;
  /** On the last day of the data. The status on the day of an engagement is in its `venue`. */
  readonly status: PlaceStatus;
  /** When the ground was disputed or occupied, in order; empty for ground that never was. */
  readonly statusSpells: readonly StatusSpell[];
  /** The place of which it is a part or which it lies beside, or null. */
  readonly within: PlaceId | null;
  /** Degrees north, WGS 84. */
  readonly latitude: number;
  /** Degrees east, WGS 84. */
  readonly longitude: number;
  /** The page or gazetteer that gives the coordinates. */
  readonly source: SourceId;
}

/** A stretch of time during which ground was disputed or occupied. */
export interface StatusSpell {
  /** Disputed, or occupied. */
  readonly status: Exclude<PlaceStatus, 'undisputed'>;
  /** First day, as far as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, in the same forms, or null where it goes on. */
  readonly to: string | null;
  /** The page that says so. */
  readonly source: SourceId;
}

/** A summit, forum or commemoration on whose margin engagements took place. */
export interface DiplomaticEvent {
  /** A key, such as `sco-summit-2025`. */
  readonly id: EventId;
  /** The full name. */
  readonly name: string;
  /** A name of at most 40 characters, for tables and charts, such as `SCO summit 2025`. */
  readonly short: string;
  /** What kind of event it is. */
  readonly occasion: Occasion;
  /** First day, inclusive. */
  readonly start: IsoDate;
  /** Last day, inclusive. */
  readonly end: IsoDate;
  /** Keys of `places`. */
  readonly places: readonly PlaceId[];
  /** Who held it. */
  readonly organiser: string;
  /** The pages that tell of it: keys of `sources`. */
  readonly sources: readonly SourceId[];
}
