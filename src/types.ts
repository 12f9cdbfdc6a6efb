import type { CountryCode, EngagementId, OrganisationCode } from './generated/codes.js';

export type { CountryCode, EngagementId, OrganisationCode };

/** A key of `people`: open, since nobody writes it by hand. */
export type PersonId = string;
/** A key of `places`. */
export type PlaceId = string;
/** A key of `events`. */
export type EventId = string;
/** A key of `sources` in `diplomatic-engagements/evidence`. */
export type SourceId = string;

/** `visit`: one stay in one country. `meeting`: one bilateral on the margin of a visit or an event, or with anyone of tier `other`. */
export type Kind = 'visit' | 'meeting';
/** For the principal: `abroad`, or `hosted` in Russia. */
export type Direction = 'abroad' | 'hosted';
/** Derived: `home` (hosted), `counterpart` (in the counterpart's country), `third-country` (abroad, in neither's). */
export type Setting = 'home' | 'counterpart' | 'third-country';
/** `held` was reported as done; `unconfirmed` was said in advance or by unnamed sources and never reported as done. */
export type Status = 'held' | 'announced' | 'postponed' | 'cancelled' | 'unconfirmed';
/** `full`, or `brief` for a standing chat, a pull-aside or greetings that no side calls talks. */
export type Format = 'full' | 'brief';
/** What brought the two together; the event's own kind where there is an event. */
export type Occasion = 'bilateral' | 'summit' | 'forum' | 'commemoration' | 'other';
/** What `start` and `end` bound: the whole `stay`, or only the `talks`, where the stay is not known. */
export type Extent = 'stay' | 'talks';
/** The ceremonial class that a side gave a stay. Copied from sources, never inferred. */
export type VisitClass = 'state' | 'official' | 'official-working' | 'working' | 'private';
/** `kremlin`: the Russian presidency or its spokesman. `russia`: another Russian government body or a state news agency. `counterpart`: the other side's. `press`: anyone else. */
export type Speaker = 'kremlin' | 'russia' | 'counterpart' | 'press';
/** The office in which the counterpart came, the highest that the person held on that day. */
export type Role =
  | 'head-of-state'
  | 'monarch'
  | 'head-of-government'
  | 'de-facto-leader'
  | 'ruling-party-leader'
  | 'elect'
  | 'deputy'
  | 'minister'
  | 'envoy'
  | 'parliament'
  | 'party-leader'
  | 'subnational'
  | 'unrecognised'
  | 'organisation-head'
  | 'other';
/** `leader` for heads of state and government, monarchs, de facto leaders and leaders of a single ruling party; else `other`. */
export type Tier = 'leader' | 'other';
/** A: reported from both sides. B: from one side and a third country. C: two or more owners, all of one side or all third. D: a single owner. */
export type Grade = 'A' | 'B' | 'C' | 'D';
/** Whether the ground is internationally contested. Only `undisputed` places are in the default list. */
export type PlaceStatus = 'undisputed' | 'disputed' | 'occupied';

/** A calendar date of the venue, `YYYY-MM-DD`: no clock time and no zone. */
export type IsoDate = string;

/** A class label with who used it and where. */
export interface ClassClaim {
  /** The label, in the codebook's terms. */
  readonly visitClass: VisitClass;
  /** Who used it. */
  readonly saidBy: Speaker;
  /** The page that says so: a key of `sources` in `diplomatic-engagements/evidence`. */
  readonly source: SourceId;
}

/** Where an engagement took place. */
export interface EngagementPlace {
  /** The country of the venue, ISO 3166-1 alpha-2 or a local code (see `countries`). */
  readonly country: CountryCode;
  /** Keys of `places`, in the order in which they were visited; empty where no source names one. */
  readonly cities: readonly PlaceId[];
  /** The most contested status among the places. */
  readonly status: PlaceStatus;
}

/** Whom the principal met, in the office held on that day. */
export interface Counterpart {
  /** A key of `people`. */
  readonly person: PersonId;
  /** The person's usual name in Latin letters. */
  readonly name: string;
  /** The office as it was styled on that day. */
  readonly title: string;
  /** What kind of office that is. */
  readonly role: Role;
  /** `leader` or `other`, from the role. */
  readonly tier: Tier;
  /** The country represented, or null for the head of an organisation. */
  readonly country: CountryCode | null;
  /** The organisation represented, or null for everyone who represents a country. */
  readonly organisation: OrganisationCode | null;
}

interface Base {
  /** `<code>-<year>-<two digits>`, as `cn-2024-01`. Never reused, never changed when a date is corrected. */
  readonly id: EngagementId;
  /** `visit` or `meeting`. */
  readonly kind: Kind;
  /** Where it happened for the principal. */
  readonly direction: Direction;
  /** Where it happened for the counterpart. */
  readonly setting: Setting;
  /** What became of it. Only `held` is in the default list. */
  readonly status: Status;
  /** Talks, or a brief chat. Only `full` is in the default list. */
  readonly format: Format;
  /** What brought the two together. */
  readonly occasion: Occasion;
  /** The main event on whose margin it took place: a key of `events`, or null. */
  readonly event: EventId | null;
  /** First day, inclusive: of the stay, or of the talks where `extent` is `talks`. */
  readonly start: IsoDate;
  /** Last day, inclusive. */
  readonly end: IsoDate;
  /** What `start` and `end` bound. Always `talks` for a meeting. */
  readonly extent: Extent;
  /** The day or days of the encounter itself; empty where no source says. */
  readonly talksOn: readonly IsoDate[];
  /** `end - start + 1` in calendar days for a known stay, else null. */
  readonly days: number | null;
  /** The date in EDTF (ISO 8601-2, level 1) where it is uncertain, with `start` and `end` as its bounds; null where it is certain. */
  readonly edtf: string | null;
  /** Where. */
  readonly place: EngagementPlace;
  /** Whom. */
  readonly counterpart: Counterpart;
  /** How well it is evidenced, computed from the sources. */
  readonly grade: Grade;
  /** The pages it rests on: keys of `sources` in `diplomatic-engagements/evidence`. */
  readonly sources: readonly SourceId[];
  /** What a reader should know besides, or null. */
  readonly note: string | null;
}

/** One stay in one country: the principal's abroad, or a leader's in Russia to see him. */
export interface Visit extends Base {
  readonly kind: 'visit';
  /** The class shown: the receiving side's official label, else the Kremlin's, else the one that most owners use, else null. */
  readonly visitClass: VisitClass | null;
  /** Every class label that a source used. */
  readonly classClaims: readonly ClassClaim[];
  /** What two countries visited in one go share, as `journey-2024-06`, or null. */
  readonly journey: string | null;
}

/** One bilateral on the margin of a visit or an event, or with anyone of tier `other`. */
export interface Meeting extends Base {
  readonly kind: 'meeting';
  /** The visit abroad during which it took place, or null. */
  readonly partOf: EngagementId | null;
}

/** One in-person encounter between the principal and one foreign counterpart, or one foreign stay. */
export type Engagement = Visit | Meeting;

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
  /** Region by the M49 standard of the UN Statistics Division, as `Asia`; null where M49 lists none. */
  readonly region: string | null;
  /** Sub-region by M49, as `Southern Asia`; null where M49 lists none. */
  readonly subregion: string | null;
  /** For a local code, the country of which it is or is widely held to be a part; else null. */
  readonly parent: CountryCode | null;
  /** For a local code, one neutral sentence on its status; else null. */
  readonly recognition: string | null;
}

/** An office with the days on which it was held, as far as they matter here. */
export interface Office {
  /** As it is styled in English. */
  readonly title: string;
  readonly role: Role;
  readonly country: CountryCode | null;
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
  readonly id: PlaceId;
  readonly name: string;
  readonly country: CountryCode;
  readonly status: PlaceStatus;
  /** The place of which it is a part or which it lies beside, or null. */
  readonly within: PlaceId | null;
  /** Degrees north, WGS 84. */
  readonly latitude: number;
  /** Degrees east, WGS 84. */
  readonly longitude: number;
  /** The page or gazetteer that gives the coordinates. */
  readonly source: SourceId;
}

/** A summit, forum or commemoration on whose margin engagements took place. */
export interface Event {
  readonly id: EventId;
  readonly name: string;
  readonly occasion: Occasion;
  /** First day, inclusive. */
  readonly start: IsoDate;
  /** Last day, inclusive. */
  readonly end: IsoDate;
  readonly cities: readonly PlaceId[];
  readonly organiser: string;
  readonly sources: readonly SourceId[];
}

/** How many rows of each kind a list has. */
export interface ListCount {
  readonly visits: number;
  readonly meetings: number;
  readonly total: number;
}

/** What this version of the data is. */
export interface Meta {
  /** The version of the package, and so of the data. */
  readonly version: string;
  /** The version of the record's shape; it changes only with a major version. */
  readonly schemaVersion: number;
  /** SHA-256, in hex, of `diplomatic-engagements/data/engagements.json` as shipped. */
  readonly sha256: string;
  /** The last day on which records were coded. Not the day of the build. */
  readonly asOf: IsoDate;
  /** The days that the data covers, both inclusive. */
  readonly coverage: { readonly from: IsoDate; readonly to: IsoDate };
  /** Rows of the default list and of the whole list. */
  readonly counts: { readonly engagements: ListCount; readonly allEngagements: ListCount };
  /** Rows of each grade, in the default list and in the whole list. */
  readonly grades: {
    readonly engagements: Readonly<Record<Grade, number>>;
    readonly allEngagements: Readonly<Record<Grade, number>>;
  };
  /** What is known to be missing or weak, a sentence each. */
  readonly knownGaps: readonly string[];
}
