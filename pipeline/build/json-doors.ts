import type { Files } from '../files/read.js';
import { builtName, jsonTables } from './doors.js';

/**
 * What stands beside the JSON files for programs: their types, for each module system in its own way, and for CommonJS
 * a module that gives the frozen list. A plain `require` of the file would give whoever comes first the one object that
 * all share, to change as they like.
 */
export function jsonDoors(): Files {
  return new Map(
    Object.entries(jsonTables).flatMap(([name, { door, row, list }]): [string, string][] => {
      const entry = `../${builtName(door)}`;
      const types = (extension: string, exportAs: string) =>
        `import type { ${row} } from '${entry}.${extension}';\ndeclare const ${list ?? name}: readonly ${row}[];\n${exportAs} ${list ?? name};\n`;
      const frozen =
        list === undefined
          ? `require('${entry}.cjs'); // which freezes the list\nmodule.exports = require('../../data/${name}.json');\n`
          : `module.exports = require('${entry}.cjs').${list};\n`;
      return [
        [`${name}.d.ts`, types('js', 'export default')],
        [`${name}.d.cts`, types('cjs', 'export =')],
        [`${name}.cjs`, frozen],
      ];
    }),
  );
}
