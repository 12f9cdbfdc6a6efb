/** Freezes a tree of plain data in place and returns it, so that no user of a shared object can change another's. */
export function freeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null) {
    for (const value of Object.values(data)) freeze(value);
    Object.freeze(data);
  }
  return data;
}
