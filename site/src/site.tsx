/** The whole site as files: path to contents. What is read from disk comes in; nothing is written here. */
import { createHash } from 'node:crypto';
import { countedEngagements, engagements, meta } from 'diplomatic-engagements';
import { releases, type Tombstone, tombstones } from 'diplomatic-engagements/changes';
import { inWords } from 'diplomatic-engagements/words';
import { sortRows } from './model/sort.js';
import { defaultView } from './model/view.js';
import type { World } from './model/world.js';
import { Prose, page } from './page.js';
import { RecordBody } from './record/RecordBody.js';
import { TombstonePage, VersionList, VersionPage } from './versions.js';
import { About } from './view/About.js';
import { Explorer, listedAtFirst } from './view/Explorer.js';
import { Records } from './view/Records.js';

export interface Inputs {
  readonly world: World;
  /** The script of the theme, which stands in every page. */
  readonly theme: string;
  /** schema.org JSON-LD of the dataset. */
  readonly structured: unknown;
  /** Earlier versions whose pages are there already, and stay. */
  readonly kept?: readonly string[];
  /** Retired ids, if others than those of the package. */
  readonly retired?: readonly Tombstone[];
}

export type SiteFiles = ReadonlyMap<string, string>;

/** The pages of this version at the top, once more under `v/<version>/` to be kept, and a page for each earlier version. */
export function sitePages(inputs: Inputs): SiteFiles {
  const { version } = meta;
  const { kept: earlierKept = [] } = inputs;
  const kept = [...pagesOf(inputs, version)].map(([path, text]): [string, string] => [`v/${version}/${path}`, text]);
  const earlier = releases
    .filter((release) => release.version !== version && !earlierKept.includes(release.version))
    .map((release): [string, string] => [
      `v/${release.version}/index.html`,
      frame(inputs, {
        title: `Version ${release.version}`,
        base: '../../',
        latest: null,
        body: <VersionPage release={release} />,
      }),
    ]);
  const list = frame(inputs, {
    title: 'Versions of the data',
    base: '../',
    latest: null,
    body: <VersionList kept={[...earlierKept, version]} />,
  });
  return new Map([...pagesOf(inputs, null), ['v/index.html', list], ...kept, ...earlier]);
}

/** The explorer and a page a record. A page that is kept leads to the same page of the latest version. */
function pagesOf(inputs: Inputs, kept: string | null): SiteFiles {
  const { world, structured, retired = tombstones } = inputs;
  const up = kept === null ? '' : '../../';
  const latest = (path: string, base: string) => (kept === null ? null : `${base}${up}${path}`);
  const title = `Whom ${meta.principal.name} met in person`;
  return new Map([
    [
      'index.html',
      page({
        title,
        description: `Who met ${meta.principal.name} in person, where, when, and according to whom: ${meta.counts.engagements.total} sourced records.`,
        base: './',
        top: `./${up}`,
        latest: latest('index.html', './'),
        theme: themeOf(inputs),
        isExplorer: true,
        island: { id: 'points', data: world.points },
        structured,
        body: (
          <>
            <h1>Whom {meta.principal.name} met in person, where, and according to whom</h1>
            <noscript>
              <p class="note">
                Filters, downloads and the smaller lists need JavaScript. Without it, this page shows the whole counted
                list in two parts, and every record has a page.
              </p>
            </noscript>
            <div id="app">
              <Explorer view={defaultView} settled={defaultView} world={world} room="both" here={null} />
            </div>
            <noscript>
              <section aria-labelledby="others">
                <h2 id="others">The other records</h2>
                <Records
                  rows={sortRows(countedEngagements, defaultView.sort).slice(listedAtFirst.both)}
                  view={defaultView}
                />
              </section>
            </noscript>
            <About />
          </>
        ),
      }),
    ],
    ...engagements.map((row): [string, string] => {
      const path = `record/${row.id}.html`;
      return [
        path,
        frame(inputs, {
          title: `${row.counterpart.name}, ${row.id}`,
          description: inWords(row),
          base: '../',
          top: `../${up}`,
          latest: latest(path, '../'),
          body: (
            <Prose>
              <RecordBody row={row} />
              <p class="back">
                <a href="../index.html">All records</a>
              </p>
            </Prose>
          ),
        }),
      ];
    }),
    ...retired.map((tombstone): [string, string] => {
      const path = `record/${tombstone.id}.html`;
      return [
        path,
        frame(inputs, {
          title: `${tombstone.id}, ${tombstone.fate}`,
          base: '../',
          top: `../${up}`,
          latest: latest(path, '../'),
          body: <TombstonePage tombstone={tombstone} />,
        }),
      ];
    }),
  ]);
}

interface Frame {
  readonly title: string;
  readonly description?: string;
  readonly base: string;
  readonly top?: string;
  readonly latest: string | null;
  readonly body: Parameters<typeof page>[0]['body'];
}

function frame(inputs: Inputs, { title, description = title, base, top = base, latest, body }: Frame): string {
  return page({
    title: `${title} · diplomatic-engagements`,
    description,
    base,
    top,
    latest,
    body,
    theme: themeOf(inputs),
    isExplorer: false,
  });
}

function themeOf({ theme }: Inputs): { readonly code: string; readonly hash: string } {
  return { code: theme, hash: `sha256-${createHash('sha256').update(theme).digest('base64')}` };
}
