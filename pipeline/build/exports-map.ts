import { builtName, type Door, doors, jsonTables, plainFiles } from './doors.js';

/** What a subpath opens, for each module system: its types first. */
interface Target {
  readonly import: { readonly types: string; readonly default: string };
  readonly require: { readonly types: string; readonly default: string };
}

/** The `exports` of package.json, as they follow from the doors and the tables. */
export function exportsMap(): Readonly<Record<string, Target | string>> {
  const target = (types: string, esm: string, cjs: string): Target => ({
    import: { types: `${types}.d.ts`, default: esm },
    require: { types: `${types}.d.cts`, default: cjs },
  });
  const entries = (Object.keys(doors) as Door[]).map((door): [string, Target] => {
    const built = `./dist/${builtName(door)}`;
    return [door, target(built, `${built}.js`, `${built}.cjs`)];
  });
  const files = Object.keys(jsonTables).map((name): [string, Target] => [
    `./data/${name}.json`,
    target(`./dist/data/${name}`, `./data/${name}.json`, `./dist/data/${name}.cjs`),
  ]);
  const plain = [...plainFiles.map((name) => `data/${name}`), 'package.json'];
  return Object.fromEntries([...entries, ...files, ...plain.map((path) => [`./${path}`, `./${path}`])]);
}
