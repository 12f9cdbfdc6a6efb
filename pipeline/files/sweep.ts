import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { tiers } from '../../src/model/engagement.js';
import * as forms from '../../src/schema/forms.js';

/** What was found afresh, by other means than the first time and without sight of it: `data/reliability/second-sweep.json`. */
const sweepFile = z.strictObject({
  sweep: z.array(
    z.strictObject({
      /** By the sweep itself; by an audit of the version before; or when what had not been found was looked for again. */
      by: z.enum(['sweep', 'audit', 'retest']),
      person: z.string(),
      start: forms.isoDate,
      tier: z.enum(tiers),
      /** The record that it is, of those that stood before, or null. */
      record: z.nullable(forms.engagementId),
      ruled: z.enum(['matched', 'added', 'not-an-engagement']),
      /** The record that it became. */
      added: z.optional(forms.engagementId),
      why: z.string().optional(),
    }),
  ),
});

export type Find = z.output<typeof sweepFile>['sweep'][number];

/** Reads the finds of the second sweep. */
export function loadSweep(root: string): readonly Find[] {
  const path = 'data/reliability/second-sweep.json';
  const result = sweepFile.safeParse(JSON.parse(readFileSync(join(root, path), 'utf8')));
  if (result.success) return result.data.sweep;
  const [issue] = result.error.issues;
  throw new Error(`${path}: ${issue?.path.map(String).join('.')}: ${issue?.message}`);
}
