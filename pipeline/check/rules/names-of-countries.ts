import { foldName } from '../../../src/input/fold-name.js';
import { type CountryRow, countryTable } from '../../derive/countries.js';
import { type Context, type Problem, problem } from '../rule.js';

let standardOwners: ReadonlyMap<string, string> | undefined;

/** A name or an alias of ours leads to one country, and is not the name of another. */
export function namesOfCountries({ data }: Context): readonly Problem[] {
  standardOwners ??= ownersOf(countryTable([], []));
  const owners = new Map(standardOwners);
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

/** By folded name, the code of the country that it stands for. */
function ownersOf(countries: readonly CountryRow[]): ReadonlyMap<string, string> {
  return new Map(
    countries.flatMap(({ code, name, aliases }) =>
      [name, ...aliases].map((text): [string, string] => [foldName(text), code]),
    ),
  );
}
