/** `npm run dev`: builds the site and serves it on the loopback alone. */
import { join } from 'node:path';
import { context } from 'esbuild';
import { buildSite } from './build.js';

const out = join(import.meta.dirname, 'dist');
await buildSite(out);
const server = await context({ stdin: { contents: '' }, write: false, logLevel: 'silent' });
const { port } = await server.serve({ host: '127.0.0.1', port: Number(process.env.PORT ?? 4173), servedir: out });
console.log(`http://127.0.0.1:${port}/`);
