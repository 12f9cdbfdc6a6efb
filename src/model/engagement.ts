import type { CountryCode, OrganisationCode } from '../generated/codes.js';

export type { CountryCode, OrganisationCode };

/** The id of an engagement, such as `cn-2024-01`. */
export type EngagementId = string;
/** A key of `people` in `diplomatic-engagements/tables`. */
export type PersonId = string;
/** A key of `places` in `diplomatic-engagements/tables`. */
export type PlaceId = string;
/** A key of `events` in `diplomatic-engagements/tables`. */
export type EventId = string;
/** A calendar date at the venue, `YYYY-MM-DD`: no clock time and no zone. */
export type IsoDate = string;

/** What one row is. */
export const kinds = ['visit', 'meeting'] as const;
/** `visit`: one stay in one country. `meeting`: one bilateral on the margin of a visit or an event, or with anyone of tier `other`. */
export type Kind = (typeof kinds)[number];

/** Where the principal was. */
export const directions = ['abroad', 'hosted'] as const;
/** For the principal: `abroad`, or `hosted` in Russia. */
export type Direction = (typeof directions)[number];

/** Where that is for the counterpart. */
export const settings = ['home', 'counterpart-country', 'third-country'] as const;
/** Derived: `home` (hosted in Russia), `counterpart-country` (in the counterpart's own), `third-country` (abroad, in neither's). */
export type Setting = (typeof settings)[number];

/** What became of it. */
export const statuses = ['held', 'announced', 'postponed', 'cancelled', 'unconfirmed'] as const;
/** `held`: reported as done. `unconfirmed`: said in advance or by unnamed sources, and never reported as done. The others speak for themselves. */
export type Status = (typeof statuses)[number];

/** How the two met. */
export const encounters = ['talks', 'brief'] as const;
/** `talks`, or `brief` for a standing chat, a pull-aside or greetings that no side calls talks. */
export type Encounter = (typeof encounters)[number];

/** What brought the two together. */
export const occasions = ['bilateral', 'summit', 'forum', 'commemoration', 'other'] as const;
/** What brought the two together; the event's own kind where there is an event. */
export type Occasion = (typeof occasions)[number];

/** What `start` and `end` bound. */
export const dateCoverages = ['stay', 'talks'] as const;
/** What `start` and `end` bound: the whole `stay`, or only the `talks` where the stay is not known. */
export type DatesCover = (typeof dateCoverages)[number];

/** What a side called a stay. */
export const visitClasses = ['state', 'official', 'official-working', 'working', 'private'] as const;
/** The ceremonial class that a side gave a stay. Copied from sources, never inferred. */
export type VisitClass = (typeof visitClasses)[number];

/** Offices, the highest first. */
export const roles = [
  'head-of-state',
  'monarch',
  'head-of-government',
  'de-facto-leader',
  'ruling-party-leader',
  'elect',
  'deputy',
  'minister',
  'envoy',
  'parliament',
  'party-leader',
  'subnational',
  'unrecognised',
  'organisation-head',
  'other',
] as const;
/** The office in which the counterpart came: the highest that the person held on that day. */
export type Role = (typeof roles)[number];

/** The roles whose holders are of tier `leader`. */
export const leaderRoles: readonly Role[] = roles.slice(0, 5);

/** How high the counterpart's office is. */
export const tiers = ['leader', 'other'] as const;
/** `leader` for heads of state and government, monarchs, de facto leaders and leaders of a single ruling party; else `other`. */
export type Tier = (typeof tiers)[number];

/** How well a record is evidenced, best first. */
export const grades = ['A', 'B', 'C', 'D'] as const;
/** A: reported from both sides. B: from one side and a third country. C: by two or more owners, but neither A nor B. D: by a single owner, or by no page that counts. */
export type Grade = (typeof grades)[number];

/** Whether the ground is contested. */
export const placeStatuses = ['undisputed', 'disputed', 'occupied'] as const;
/** Those of ground that is contested. */
export const contestedStatuses = ['disputed', 'occupied'] as const;
/** Whether the ground is internationally contested. Only engagements on `undisputed` ground are counted. */
export type PlaceStatus = (typeof placeStatuses)[number];

/** The parts of a record on which sources are known to differ. */
export const contestedFields = ['visitClass', 'start', 'end', 'talkDates', 'venue'] as const;
/** A part of a record on which sources are known to differ. */
export type ContestedField = (typeof contestedFields)[number];

/** Where an engagement took place. */
export interface Venue {
  /** The country of the venue, ISO 3166-1 alpha-2 or a local code (see `countries` in `diplomatic-engagements/tables`). */
  readonly country: CountryCode;
  /** Keys of `places`, in the order in which they were visited; empty where no source names one. */
  readonly places: readonly PlaceId[];
  /** The most contested status among the places on that day. */
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

interface EngagementBase {
  /** `<code>-<year>-<two digits>`, such as `cn-2024-01`. Never used again, never changed when a date is corrected. */
  readonly id: EngagementId;
  /** `visit` or `meeting`. */
  readonly kind: Kind;
  /** What became of it. */
  readonly status: Status;
  /** True for visits and talks with leaders that were held on undisputed ground: the rows of `countedEngagements`. */
  readonly counted: boolean;
  /** Where it happened for the principal. */
  readonly direction: Direction;
  /** Where it happened for the counterpart. */
  readonly setting: Setting;
  /** Talks, or a brief chat. */
  readonly encounter: Encounter;
  /** What brought the two together. */
  readonly occasion: Occasion;
  /** The main event on whose margin it took place: a key of `events`, or null. */
  readonly event: EventId | null;
  /** First day, inclusive: of the stay, or of the talks where `datesCover` is `talks`. */
  readonly start: IsoDate;
  /** Last day, inclusive. */
  readonly end: IsoDate;
  /** What `start` and `end` bound. Always `talks` for a meeting. */
  readonly datesCover: DatesCover;
  /** The day or days of the encounter itself; empty where no source says. */
  readonly talkDates: readonly IsoDate[];
  /** `end - start + 1` in calendar days for a known stay, else null. */
  readonly days: number | null;
  /** The date in EDTF (ISO 8601-2, level 1) where it is uncertain, with `start` and `end` as its bounds; null where it is certain. */
  readonly edtf: string | null;
  /** Where. */
  readonly venue: Venue;
  /** Whom. */
  readonly counterpart: Counterpart;
  /** How well it is evidenced, computed from the pages. */
  readonly grade: Grade;
  /** How many pages it rests on: `evidenceOf` in `diplomatic-engagements/evidence` has them. */
  readonly pages: number;
  /** The fields on which sources differ: `disagreements` in `diplomatic-engagements/evidence` says how. */
  readonly contested: readonly ContestedField[];
  /** What a reader should know besides, or null. */
  readonly note: string | null;
}

/** One stay in one country: the principal's abroad, or a leader's in Russia to see him. */
export interface Visit extends EngagementBase {
  readonly kind: 'visit';
  /** The class shown: the receiving side's official label, else the Kremlin's, else the one that most owners use, else null. */
  readonly visitClass: VisitClass | null;
  /** What two countries visited in one go share, such as `journey-2024-06`, or null. */
  readonly journey: string | null;
}

/** One bilateral on the margin of a visit or an event, or with anyone of tier `other`. */
export interface Meeting extends EngagementBase {
  readonly kind: 'meeting';
  /** The visit abroad during which it took place, or null. */
  readonly partOf: EngagementId | null;
}

/** One in-person encounter between the principal and one foreign counterpart, or one foreign stay. */
export type Engagement = Visit | Meeting;
