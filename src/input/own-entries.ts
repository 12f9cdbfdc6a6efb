/** To make objects from: from null itself they are many times slower. */
const bare: object = /* @__PURE__ */ Object.freeze(Object.create(null));

/**
 * The own, enumerable members of a plain object of any realm, read once: what others put on `Object.prototype` is not an
 * option of ours. Null for anything else, and for an object that cannot be read.
 */
export function ownEntries(value: unknown): Readonly<Record<string, unknown>> | null {
  try {
    if (typeof value !== 'object' || value === null) return null;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return null;
    return Object.assign(Object.create(bare), value);
  } catch {
    return null; // a getter that throws, or a proxy that was revoked
  }
}
