import { foldName } from '../../../src/input/fold-name.js';
import { countryTable } from '../../derive/countries.js';
import { type Context, type Problem, problem } from '../rule.js';

/** A name or an alias of ours leads to one country, and is not the name of another. */
export function namesOfCountries({ data }: Context): readonly Problem[] {
  const standard = countryTable([], []);
  const owners = new Map<string, string>(
    standard.flatMap(({ code, name, aliases }) =>
      [name, ...aliases].map((text): [string, string] => [foldName(text), code]),
    ),
  );
  const ours = [
    ...data.countryNames.map((row) => ({
      code: row.code,
      names: [...(row.name === undefined ? [] : [row.name]), ...(row.aliases ?? [])],
      say: (found: string, expected: string) => problem('countryNames', row, found, expected),
    })),
    ...data.territories.map((row) => ({
      code: row.code,
      names: [row.name],
      say: (found: string, expected: string) => problem('territories', row, found, expected),
    })),
  ];
  return ours.flatMap(({ code, names, say }) =>
    names.flatMap((name) => {
      const key = foldName(name);
      const owner = owners.get(key);
      owners.set(key, owner ?? code);
      return owner === undefined || owner === code
        ? []
        : [say(`the name ${name}, which is that of ${owner}`, 'a name of its own')];
    }),
  );
}
