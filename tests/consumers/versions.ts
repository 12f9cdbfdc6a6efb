/** What the package is tried with. Each name is that under which it is installed beside the package. */
const platform = `${process.platform}-${process.arch}`;

/** The lowest version of each line of Node that `engines` allows, and the latest of the lines since. */
export const nodes = ['20.19.0', '22.12.0', '22.23.3', '24.21.0', '26.10.0'] as const;
export const typescripts = ['5.9.3', '6.0.3', '7.0.2'] as const;
export const versions = { deno: '2.9.6', bun: '1.4.5', parcel: '2.16.4', 'playwright-core': '1.65.1' } as const;

/** What npm installs: binaries by platform, so that no install script has to run. */
export function packages(): readonly string[] {
  return [
    ...nodes.map((version) => `node-${version}@npm:node-${platform}@${version}`),
    ...typescripts.map((version) => `typescript-${version}@npm:typescript@${version}`),
    `bun@npm:@oven/bun-${platform}-baseline@${versions.bun}`,
    ...(['deno', 'parcel', 'playwright-core'] as const).map((name) => `${name}@${versions[name]}`),
  ];
}
