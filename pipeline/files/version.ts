import * as z from 'zod';

/** The version that a package.json states. */
export function readVersion(packageJson: string): string {
  return z.object({ version: z.string().regex(/^\d+\.\d+\.\d+/) }).parse(JSON.parse(packageJson)).version;
}
