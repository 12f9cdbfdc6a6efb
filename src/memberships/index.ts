/** `diplomatic-engagements/memberships`: who was a member of which organisation on which day. */

export type {
  ClaimedStatus,
  MemberOrganisation,
  Membership,
  MembershipClaim,
  MembershipStatus,
} from '../model/membership.js';
export { memberOrganisations } from '../model/membership.js';
export { type ByMembershipOptions, byMembership } from './by-membership.js';
export { membersOf } from './members-of.js';
export { memberships } from './memberships.js';
export type { MembershipOptions } from './spells.js';
