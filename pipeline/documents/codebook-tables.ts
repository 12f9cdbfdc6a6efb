import ts from 'typescript';
import { type Membership, membershipStatuses } from '../../src/model/membership.js';
import { countries } from '../../src/tables/index.js';
import { documentedFields } from '../files/doc-comments.js';
import { groupByKey } from '../files/group-by-key.js';
import type { RawCountryName, RawTerritory } from '../files/shapes.js';
import { table } from './markdown.js';

/** The fields of interfaces, with the doc comments that stand beside them in the source. */
export function fieldTable(source: string, interfaces: readonly string[]): string {
  const rows = documentedFields(source)
    .filter(({ shape }) => interfaces.includes(shape))
    .map(({ shape, name, type, meaning }) => [shape, `\`${name}\``, `\`${type}\``, meaning]);
  return table(['shape', 'field', 'type', 'meaning'], rows);
}

/** The closed lists of the source, `const kinds = [...] as const`, under the type that is made of each, with its doc comment. */
export function codeTable(source: string): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const lists = new Map(
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .map(({ name, initializer }): [string, string[]] => [
        name.getText(file),
        [...(initializer?.getText(file).matchAll(/'([^']+)'/g) ?? [])].map(([, code = '']) => `\`${code}\``),
      ]),
  );
  const rows = file.statements.filter(ts.isTypeAliasDeclaration).flatMap((alias) => {
    const [, list = ''] = /^\(typeof (\w+)\)\[number\]$/.exec(alias.type.getText(file)) ?? [];
    const codes = lists.get(list);
    if (!codes) return [];
    const doc = ts.getJSDocCommentsAndTags(alias).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
    return [[alias.name.text, codes.join(', '), doc.join(' ')]];
  });
  return table(['code', 'values', 'meaning'], rows);
}

/** Where a country's name is not the first of the standard's package, or is found by more names than it has there, and why. */
export function countryNameTable(names: readonly RawCountryName[]): string {
  return table(
    ['code', 'name here', 'also found by', 'why'],
    names.map(({ code, name, aliases, why }) => [code, name ?? '', (aliases ?? []).join(', '), why]),
  );
}

/** How many spells of each status an organisation has, and what changed while the data cover it. */
export function membershipTable(memberships: readonly Membership[]): string {
  return table(
    ['organisation', 'spells', 'changes'],
    [...groupByKey(memberships, ({ organisation }) => organisation)].map(([organisation, spells]) => {
      const counts = membershipStatuses.flatMap((status) => {
        const count = spells.filter((spell) => spell.status === status).length;
        return count === 0 ? [] : [`${count} ${status}`];
      });
      const changes = spells.flatMap(({ country, status, from }) =>
        from === null ? [] : [`${country} ${status} ${from}`],
      );
      const ends = spells.flatMap(({ country, to }) =>
        to === null || spells.some((next) => next.country === country && (next.from ?? '') > to)
          ? []
          : [`${country} until ${to}`],
      );
      return [`\`${organisation}\``, counts.join(', '), [...changes, ...ends].join(', ')];
    }),
  );
}

/** The local codes. */
export function territoryTable(territories: readonly RawTerritory[]): string {
  const nameOf = (code: string) => countries.find((country) => country.code === code)?.name ?? code;
  return table(
    ['code', 'name', 'parent', 'from', 'to', 'status'],
    territories.flatMap(({ code, name, parent, recognitionSpells }) =>
      recognitionSpells.map(({ from, to, says }) => [`\`${code}\``, name, nameOf(parent), from ?? '', to ?? '', says]),
    ),
  );
}
