/**
 * The built data files, by their shipped shapes: whether they have these is proved when they are compiled, and again by
 * the tests. Without this, TypeScript would read every record to infer a type for it.
 */
declare module '*/data/engagements.json' {
  const list: readonly import('./model/engagement.js').Engagement[];
  export default list;
}
declare module '*/data/people.json' {
  const list: readonly import('./model/tables.js').Person[];
  export default list;
}
declare module '*/data/places.json' {
  const list: readonly import('./model/tables.js').Place[];
  export default list;
}
declare module '*/data/label-points.json' {
  const list: readonly import('./model/tables.js').LabelPoint[];
  export default list;
}
declare module '*/data/events.json' {
  const list: readonly import('./model/tables.js').DiplomaticEvent[];
  export default list;
}
declare module '*/data/organisations.json' {
  const list: readonly import('./model/tables.js').Organisation[];
  export default list;
}
declare module '*/data/memberships.json' {
  const list: readonly import('./model/membership.js').Membership[];
  export default list;
}
declare module '*/data/sources.json' {
  const list: readonly import('./model/evidence.js').Source[];
  export default list;
}
declare module '*/data/publishers.json' {
  const list: readonly import('./model/evidence.js').Publisher[];
  export default list;
}
declare module '*/data/evidence.json' {
  const list: readonly import('./model/evidence.js').EvidenceRow[];
  export default list;
}
declare module '*/data/changes.json' {
  const list: readonly import('./model/release.js').Release[];
  export default list;
}
declare module '*/data/tombstones.json' {
  const list: readonly import('./model/release.js').Tombstone[];
  export default list;
}
