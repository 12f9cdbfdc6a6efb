/** The members of an array, the holes of a sparse one among them; null for anything else, and for a proxy that was revoked. */
export function membersOf(given: unknown): readonly unknown[] | null {
  try {
    return Array.isArray(given) ? Array.from<unknown>(given) : null;
  } catch {
    return null;
  }
}
