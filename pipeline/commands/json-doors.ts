/** The last step of `npm run build`: what stands beside the JSON files in dist/data/. */
import { join } from 'node:path';
import { jsonDoors } from '../build/json-doors.js';
import { replaceFiles } from '../files/write.js';
import { command } from './run-command.js';

await command(() => replaceFiles(join(process.cwd(), 'dist/data'), jsonDoors()));
