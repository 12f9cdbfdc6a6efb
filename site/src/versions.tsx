/** The pages of versions and of retired ids: a link in an article lives. */
import { meta } from 'diplomatic-engagements';
import { type Release, releases, type Tombstone } from 'diplomatic-engagements/changes';
import { dateInWords } from 'diplomatic-engagements/words';
import { counted } from './model/say.js';
import { Prose } from './page.js';

/** Every version, the latest first. */
export function VersionList({ kept }: { readonly kept: readonly string[] }) {
  return (
    <Prose>
      <h1>Versions of the data</h1>
      <p>
        The version of the package is the version of the data. A patch corrects values or sources, a minor adds records,
        a major changes shapes or meanings. A link that begins with <code>v/</code> and a version shows what that
        version had.
      </p>
      <table class="versions">
        <thead>
          <tr>
            <th scope="col">version</th>
            <th scope="col">day</th>
            <th scope="col" class="number">
              records added
            </th>
            <th scope="col" class="number">
              corrected
            </th>
            <th scope="col" class="number">
              retired
            </th>
          </tr>
        </thead>
        <tbody>
          {releases.toReversed().map((release) => (
            <tr key={release.version}>
              <th scope="row">
                <a href={`${release.version}/index.html`}>{release.version}</a>
                {kept.includes(release.version) ? <small>the whole page is kept</small> : null}
              </th>
              <td>{dateInWords(release.date)}</td>
              <td class="number">{release.added.length}</td>
              <td class="number">{recordsCorrected(release)}</td>
              <td class="number">{retiredBy(release).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Prose>
  );
}

/** What an earlier version held, and all that has changed since. */
export function VersionPage({ release }: { readonly release: Release }) {
  const at = releases.findIndex(({ version }) => version === release.version);
  const upTo = releases.slice(0, at + 1);
  const since = releases.slice(at + 1);
  const held = upTo.reduce((sum, one) => sum + one.added.length - retiredBy(one).length, 0);
  return (
    <Prose>
      <h1>Version {release.version}</h1>
      <p>
        Released on {dateInWords(release.date)}, with {counted(held, 'record')}. Its page was not kept;{' '}
        <code>npm install diplomatic-engagements@{release.version}</code> has its data.{' '}
        <a href="../../index.html">The latest version is {meta.version}</a>.
      </p>
      <h2>What it changed</h2>
      <Changes release={release} />
      <h2>What has changed since</h2>
      {since.map((later) => (
        <section key={later.version} aria-label={`Version ${later.version}`}>
          <h3>
            Version {later.version}, {dateInWords(later.date)}
          </h3>
          <Changes release={later} />
        </section>
      ))}
    </Prose>
  );
}

function Changes({ release }: { readonly release: Release }) {
  const byReason = new Map<string, Set<string>>();
  for (const { id, reason } of release.corrected) {
    const ids = byReason.get(reason) ?? new Set();
    ids.add(id);
    byReason.set(reason, ids);
  }
  const retired = retiredBy(release);
  return (
    <ul class="changes">
      <li>
        {counted(release.added.length, 'record')} added, {recordsCorrected(release)} corrected, {retired.length}{' '}
        retired.
      </li>
      {[...byReason].map(([reason, ids]) => (
        <li key={reason}>
          {reason} <Ids ids={[...ids]} />
        </li>
      ))}
      {retired.map((tombstone) => (
        <li key={tombstone.id}>
          <code>{tombstone.id}</code> {tombstone.fate}: {tombstone.reason}
        </li>
      ))}
    </ul>
  );
}

function Ids({ ids }: { readonly ids: readonly string[] }) {
  return (
    <small>
      {ids.map((id, at) => (
        <>
          {at === 0 ? '' : ', '}
          <a href={`../../record/${id}.html`}>{id}</a>
        </>
      ))}
    </small>
  );
}

/** What became of a retired id: its address goes on to answer. */
export function TombstonePage({ tombstone: { id, fate, to, reason, on } }: { readonly tombstone: Tombstone }) {
  return (
    <Prose>
      <p class="kind">
        <code>{id}</code>
      </p>
      <h1>This record was {fate}</h1>
      <p>
        {reason} ({dateInWords(on)})
      </p>
      {to.length === 0 ? null : (
        <p>
          In its place:{' '}
          {to.map((next, at) => (
            <>
              {at === 0 ? '' : ', '}
              <a href={`../record/${next}.html`}>{next}</a>
            </>
          ))}
        </p>
      )}
      <p>
        <a href="../index.html">All records</a>
      </p>
    </Prose>
  );
}

function retiredBy({ moved, split, retracted }: Release): readonly Tombstone[] {
  return [...moved, ...split, ...retracted];
}

function recordsCorrected({ corrected }: Release): number {
  return new Set(corrected.map(({ id }) => id)).size;
}
