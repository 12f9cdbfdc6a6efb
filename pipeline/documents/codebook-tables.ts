import ts from 'typescript';
import { countries } from '../../src/index.js';
import type { RawCountryName, RawTerritory } from '../files/shapes.js';
import { table } from './markdown.js';

/** The fields of interfaces, with the doc comments that stand beside them in the source. */
export function fieldTable(source: string, interfaces: readonly string[]): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const rows = file.statements.filter(ts.isInterfaceDeclaration).flatMap((declaration) => {
    if (!interfaces.includes(declaration.name.text)) return [];
    return declaration.members.filter(ts.isPropertySignature).map((member) => {
      const doc = ts.getJSDocCommentsAndTags(member).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
      return [
        declaration.name.text,
        `\`${member.name.getText(file)}\``,
        `\`${member.type?.getText(file) ?? ''}\``,
        doc.join(' '),
      ];
    });
  });
  return table(['shape', 'field', 'type', 'meaning'], rows);
}

/** The union types of the source with their members and doc comments. */
export function codeTable(source: string): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const rows = file.statements.filter(ts.isTypeAliasDeclaration).flatMap((alias) => {
    if (!ts.isUnionTypeNode(alias.type) || !alias.type.types.every(ts.isLiteralTypeNode)) return [];
    const members = alias.type.types.map((member) => `\`${member.getText(file).slice(1, -1)}\``);
    const doc = ts.getJSDocCommentsAndTags(alias).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
    return [[alias.name.text, members.join(', '), doc.join(' ')]];
  });
  return table(['code', 'values', 'meaning'], rows);
}

/** Where a country's name is not the first of the standard's package, and why. */
export function countryNameTable(names: readonly RawCountryName[]): string {
  return table(
    ['code', 'name here', 'why'],
    names.map(({ code, name, why }) => [code, name, why]),
  );
}

/** The local codes. */
export function territoryTable(territories: readonly RawTerritory[]): string {
  const nameOf = (code: string) => countries.find((country) => country.code === code)?.name ?? code;
  return table(
    ['code', 'name', 'parent', 'status'],
    territories.map(({ code, name, parent, recognition }) => [`\`${code}\``, name, nameOf(parent), recognition]),
  );
}
