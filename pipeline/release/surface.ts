import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import ts from 'typescript';
import { builtName, type Door, doors } from '../build/doors.js';

/** By door and export, the declaration in lines: its head, then its members in alphabetical order. */
export type Surface = Record<string, Record<string, string[]>>;

/** What the built types of each door offer, from the reports of API Extractor: what it takes for the same is the same. */
export function readSurface(root: string): Surface {
  const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-api-'));
  try {
    const names = (Object.keys(doors) as Door[]).map(builtName);
    const configs = names.map((name) => configOf(root, name, folder));
    const [first] = configs;
    if (!first) return {};
    // One program for all the doors: they share most of their types, and each on its own takes as long as all of them.
    const additionalEntryPoints = names.map((name) => typesOf(root, name));
    const compilerState = CompilerState.create(first, { additionalEntryPoints });
    return Object.fromEntries(
      (Object.keys(doors) as Door[]).map((door, at) => [
        door,
        declarations(report(configs[at] ?? first, compilerState, join(folder, `${builtName(door)}.api.md`))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function typesOf(root: string, name: string): string {
  return join(root, 'dist', `${name}.d.ts`);
}

function configOf(root: string, name: string, folder: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      newlineKind: 'lf',
      mainEntryPointFilePath: typesOf(root, name),
      compiler: {
        overrideTsconfig: {
          compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', lib: ['es2022'], types: [] },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: folder,
        reportTempFolder: folder,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
    },
  });
}

function report(config: ExtractorConfig, compilerState: CompilerState, path: string): string {
  const { succeeded } = Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.logLevel !== 'error';
    },
  });
  if (!succeeded) throw new Error(`${config.mainEntryPointFilePath} could not be read: run npm run build first.`);
  return readFileSync(path, 'utf8');
}

/** The declarations of an API report, each in lines that can be compared one by one. */
export function declarations(text: string): Record<string, string[]> {
  const [, code = ''] = /^```ts\n([\s\S]*?)^```$/m.exec(text) ?? [];
  const file = ts.createSourceFile('report.d.ts', code, ts.ScriptTarget.Latest, true);
  const printed = (node: ts.Node) =>
    ts.createPrinter({ removeComments: true }).printNode(ts.EmitHint.Unspecified, node, file).replace(/\s+/g, ' ');
  const found: Record<string, string[]> = {};
  for (const statement of file.statements) {
    // What no import can reach counts as a part of what refers to it.
    const isExported =
      ts.canHaveModifiers(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const head = (words: string) => `${isExported ? 'export ' : ''}${words}`;
    if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) {
      const words = ts.isClassDeclaration(statement) ? 'class' : 'interface';
      const heritage = (statement.heritageClauses ?? []).map(printed);
      found[statement.name?.text ?? ''] = [
        head([words, ...heritage].join(' ')),
        ...[...statement.members].flatMap((member) => memberLines(member, printed)).sort(),
      ];
    } else if (ts.isTypeAliasDeclaration(statement)) {
      const members = ts.isUnionTypeNode(statement.type) ? statement.type.types : [statement.type];
      found[statement.name.text] = [head('type'), ...members.map(printed).sort()];
    } else if (ts.isFunctionDeclaration(statement)) {
      const name = statement.name?.text ?? '';
      found[name] = [...(found[name] ?? [head('function')]), printed(statement)];
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, type } of statement.declarationList.declarations) {
        const isTuple = type && ts.isTypeOperatorNode(type) && ts.isTupleTypeNode(type.type);
        const members =
          isTuple && ts.isTupleTypeNode(type.type)
            ? type.type.elements.map(printed).sort()
            : [type ? printed(type) : 'any'];
        found[name.getText(file)] = [head('const'), ...members];
      }
    }
  }
  return found;
}

/** A member in a line; one whose type is written out in place has a line for each of its own, so that one more is one more. */
function memberLines(member: ts.Node, printed: (node: ts.Node) => string, prefix = ''): readonly string[] {
  if (!ts.isPropertySignature(member) || !member.type || !ts.isTypeLiteralNode(member.type)) {
    return [`${prefix}${printed(member)}`];
  }
  const name = `${prefix}${member.name.getText()}${member.questionToken ? '?' : ''}`;
  return [`${name}: {}`, ...member.type.members.flatMap((inner) => memberLines(inner, printed, `${name}.`))];
}
