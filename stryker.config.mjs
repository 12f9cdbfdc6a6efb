/** Mutation tests, by `npm run test:mutation`: what is changed in the source, and whether a test notices. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [
    'src/{query,input,evidence,changes,analysis,memberships,words}/**/*.ts',
    'pipeline/{check,derive,release}/**/*.ts',
    // These read the package as it is built, and files on disk. Their tests run commands in processes of their own, where
    // a mutant cannot follow: `tests/pipeline/commands.test.ts`, `tests/pipeline/release/commands.test.ts`, `tests/release`.
    '!pipeline/release/{answers,changesets,current,package-surface,shape,state,surface}.ts',
  ],
  ignorePatterns: ['coverage', 'reports', 'bench'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A check of all small changes takes six seconds, and longer on a loaded machine.
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
  // What runs once, as a module loads, cannot be told apart by test: each such mutant would need every test anew.
  ignoreStatic: true,
  incrementalFile: 'reports/mutation-incremental.json',
};
