import { meta } from '../../src/index.js';
import type { Resource } from './data-package.js';

/** Where a file of this version is served from, once the version is published. */
function pinnedAddress(path: string): string {
  return `https://cdn.jsdelivr.net/npm/diplomatic-engagements@${meta.version}/data/${path}`;
}

/** The dataset by schema.org, as search engines for data read it. */
export function jsonLd(resources: readonly Resource[]): string {
  const { coverage, principal, licence, version, asOf } = meta;
  const dataset = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: `In-person diplomatic engagements of ${principal.name}`,
    description: `Who met ${principal.name}, ${principal.office}, in person from ${coverage.from} to ${coverage.to}: where, when and according to whom, with every page that a record rests on. That a meeting took place is recorded, not what it proves.`,
    version,
    dateModified: asOf,
    temporalCoverage: `${coverage.from}/${coverage.to}`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'The diplomatic-engagements contributors' },
    about: { '@type': 'Person', name: principal.name, jobTitle: principal.office },
    keywords: ['diplomacy', 'state visits', 'summits', 'foreign policy', 'Russia'],
    measurementTechnique: `Coded from pages that were read, by a codebook; completeness estimated from two searches. Licence of the data: ${licence.data}.`,
    distribution: resources.map(({ path, mediatype, title }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediatype,
      contentUrl: pinnedAddress(path),
    })),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}
