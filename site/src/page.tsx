/** A page as text: the head, the header and the footer around what is given. Only the build loads this. */
import { meta } from 'diplomatic-engagements';
import { dateInWords } from 'diplomatic-engagements/words';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

export interface PageParts {
  readonly title: string;
  readonly description: string;
  /** The way from the page to the folder of index.html: `./` or `../`. */
  readonly base: string;
  /** The way to the folder of the latest version: another, for a page that is kept. */
  readonly top: string;
  /** Where the same page of the latest version is, for a page that is kept with its version. */
  readonly latest: string | null;
  /** The script of the theme, and the hash under which the page may run it. */
  readonly theme: { readonly code: string; readonly hash: string };
  readonly body: VNode;
  /** Data for the script, by the id under which it finds them. */
  readonly island?: { readonly id: string; readonly data: unknown };
  /** Structured data for search engines. */
  readonly structured?: unknown;
  /** Whether it is the explorer, or a page of text. */
  readonly isExplorer: boolean;
}

export function page(parts: PageParts): string {
  return `<!doctype html>\n${renderToString(<Page {...parts} />)}\n`;
}

function Page({ title, description, base, top, latest, theme, body, island, structured, isExplorer }: PageParts) {
  const policy = `default-src 'none'; script-src 'self' '${theme.hash}'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        {latest === null ? null : <link rel="canonical" href={latest} />}
        <link rel="icon" href={`${base}icon.svg`} />
        <link rel="preload" href={`${base}source-serif.woff2`} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={`${base}style.css`} />
        <Raw tag="script" text={theme.code} />
        {structured === undefined ? null : <Raw tag="script" type="application/ld+json" text={inScript(structured)} />}
      </head>
      <body class={isExplorer ? '' : 'text'}>
        <nav aria-label="Skip">
          <a class="skip" href="#main">
            Skip to the content
          </a>
          {isExplorer ? (
            <a class="skip" href="#records">
              Skip to the records
            </a>
          ) : null}
        </nav>
        <header class="site">
          <a class="name" href={`${base}index.html`}>
            diplomatic-engagements
          </a>
          <span class="version">
            Data {meta.version} · {dateInWords(meta.coverage.from)} to {dateInWords(meta.coverage.to)}
          </span>
          <nav aria-label="On this site">
            <a href={`${base}index.html#read`}>How to read it</a>
            <a href={`${base}index.html#limits`}>Limits</a>
            <a href={`${top}v/index.html`}>Versions</a>
          </nav>
          <button type="button" id="theme" hidden>
            Dark
          </button>
        </header>
        {latest === null ? null : (
          <p class="kept">
            This page is kept as version {meta.version} of the data had it.{' '}
            <a href={latest}>The same page in the latest version</a>
          </p>
        )}
        <main id="main" tabIndex={-1}>
          {body}
        </main>
        <footer>
          <p>
            diplomatic-engagements {meta.version}. Data {meta.licence.data}, code {meta.licence.code}. A count of visits
            is no measure of influence. <a href={`${top}licences.txt`}>Licences of others’ work in this page</a>
          </p>
        </footer>
        {island === undefined ? null : (
          <Raw tag="script" type="application/json" id={island.id} text={inScript(island.data)} />
        )}
        {isExplorer ? <script defer src={`${base}page.js`} /> : <script defer src={`${base}record.js`} />}
      </body>
    </html>
  );
}

function Raw({
  tag: Tag,
  text,
  ...rest
}: {
  readonly tag: 'script';
  readonly text: string;
  readonly type?: string;
  readonly id?: string;
}) {
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: text }} />;
}

/** JSON that cannot end the element that it stands in. */
function inScript(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

/** Text that is not the explorer: a record, a version. */
export function Prose({ children }: { readonly children: ComponentChildren }) {
  return <div class="prose">{children}</div>;
}
