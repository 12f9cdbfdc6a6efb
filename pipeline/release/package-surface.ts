import * as z from 'zod';

/** What of package.json its users can notice. */
const packageJson = z.object({
  type: z.string().optional(),
  main: z.string().optional(),
  types: z.string().optional(),
  license: z.string().optional(),
  files: z.array(z.string()).default([]),
  sideEffects: z.boolean().optional(),
  engines: z.record(z.string(), z.string()).default({}),
  bin: z.record(z.string(), z.string()).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
  exports: z.record(z.string(), z.json()),
});

/**
 * What users rely on in package.json, a line each: `engines node` to its range, `exports ./tables` to its conditions. Paths
 * into `dist/` are ours to change; those of data files are not, since people open them on disk.
 */
export function packageSurface(text: string): Readonly<Record<string, string>> {
  const { exports, engines, bin, dependencies, peerDependencies, type, sideEffects, main, types, license, files } =
    packageJson.parse(JSON.parse(text));
  const lines = (name: string, record: Readonly<Record<string, string>>) =>
    Object.entries(record).map(([key, value]): [string, string] => [`${name} ${key}`, value]);
  return Object.fromEntries([
    ['type', String(type)],
    ['sideEffects', String(sideEffects)],
    ['license', String(license)],
    ['main', String(main !== undefined)],
    ['types', String(types !== undefined)],
    ...files.map((path): [string, string] => [`files ${path}`, '']),
    ...lines('engines', engines),
    ...Object.keys(bin).map((name): [string, string] => [`bin ${name}`, '']),
    ...lines('dependencies', dependencies),
    ...lines('peerDependencies', peerDependencies),
    ...Object.entries(exports).map(([subpath, target]): [string, string] => [
      `exports ${subpath}`,
      conditions('', target).join(', '),
    ]),
  ]);
}

function conditions(name: string, target: z.core.util.JSONType): readonly string[] {
  if (typeof target === 'object' && target !== null && !Array.isArray(target)) {
    return Object.entries(target).flatMap(([condition, inner]) =>
      conditions(name ? `${name}.${condition}` : condition, inner),
    );
  }
  const path = String(target).startsWith('./dist/') ? '' : ` ${target}`;
  return [`${name || 'any'}${path}`];
}
