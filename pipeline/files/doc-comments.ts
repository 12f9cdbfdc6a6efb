import ts from 'typescript';

/** A field of an interface, as the source tells of it. */
export interface DocumentedField {
  readonly shape: string;
  readonly name: string;
  /** The TypeScript type, as written. */
  readonly type: string;
  /** Its doc comment. */
  readonly meaning: string;
}

/** The fields of the interfaces of a source file, in order, with the doc comments that stand beside them. */
export function documentedFields(source: string): readonly DocumentedField[] {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  return file.statements.filter(ts.isInterfaceDeclaration).flatMap((declaration) =>
    declaration.members.filter(ts.isPropertySignature).map((member) => ({
      shape: declaration.name.text,
      name: member.name.getText(file),
      type: member.type?.getText(file) ?? '',
      meaning: ts
        .getJSDocCommentsAndTags(member)
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
        .join(' '),
    })),
  );
}

/** The meaning of a field by its name, such as `Venue.country`; a visit and a meeting have the fields of both. */
export function meaningsOf(sources: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    sources
      .flatMap(documentedFields)
      .map(({ shape, name, meaning }): [string, string] => [
        `${shape.replace('EngagementBase', 'Engagement')}.${name}`,
        meaning.replaceAll('`', ''),
      ]),
  );
}
