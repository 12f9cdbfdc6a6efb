import * as z from 'zod';

/**
 * All that a later version is compared with. It is read loosely, since each release was written in the shape of its day:
 * records are plain objects, and a part that a release did not record yet is not compared.
 */
export const snapshotSchema = z.object({
  version: z.string(),
  /** SHA-256 of the records in the form in which they shipped. */
  sha256: z.string(),
  /** Every field that ships, by its path, with its type and, for a closed list, its codes. */
  shape: z.record(z.string(), z.object({ type: z.string(), codes: z.array(z.string()).optional() })),
  /** By name, the hash of each table beside the records. */
  tables: z.record(z.string(), z.string()),
  /** By door and export, its declaration in lines. */
  surface: z.record(z.string(), z.record(z.string(), z.array(z.string()))).optional(),
  /** The exports map, engines and dependencies. */
  package: z.record(z.string(), z.string()).optional(),
  /** By question, the answer of a helper. */
  answers: z.record(z.string(), z.json()).optional(),
  /** By name, the code of the country that it stands for. */
  names: z.record(z.string(), z.string()).optional(),
  coverage: z.object({ from: z.string(), to: z.string() }).optional(),
  engagements: z.array(z.looseObject({ id: z.string() })),
});

export type Snapshot = z.output<typeof snapshotSchema>;
/** A record of an earlier version, in the shape of its day. */
export type PastRecord = Snapshot['engagements'][number];
