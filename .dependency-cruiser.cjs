/**
 * Which room of the house may import which: data flows inputs → scenario → parameters → engine →
 * measures → statistics → report → server → web, and imports go the other way only.
 * tests/architecture plants a breach of every rule below and checks that it is caught.
 */

/** Each room of models/ and the rooms that it may import, besides itself and models/units. */
const ROOMS = {
  calendar: [],
  statistics: ['random'],
  theory: [],
  random: [],
  fields: [],
  measures: [],
  inputs: ['fields'],
  scenario: ['inputs', 'fields', 'calendar', 'measures', 'statistics'],
  parameters: ['scenario', 'inputs', 'fields', 'calendar', 'random', 'statistics', 'measures'],
  returns: ['parameters', 'scenario', 'inputs', 'fields', 'calendar', 'random'],
  engine: ['parameters', 'scenario', 'inputs', 'calendar', 'random'],
  mechanisms: ['engine', 'parameters', 'calendar', 'random'],
  simulation: [
    'mechanisms',
    'engine',
    'parameters',
    'measures',
    'scenario',
    'inputs',
    'calendar',
    'random',
  ],
  standards: ['measures', 'scenario', 'inputs'],
  finance: ['measures', 'scenario', 'inputs', 'parameters', 'calendar'],
  report: ['statistics', 'standards', 'finance', 'measures', 'scenario', 'inputs', 'calendar'],
  analysis: [
    'simulation',
    'report',
    'finance',
    'standards',
    'theory',
    'parameters',
    'measures',
    'scenario',
    'inputs',
    'fields',
    'calendar',
    'statistics',
  ],
  checks: [
    'returns',
    'simulation',
    'report',
    'finance',
    'standards',
    'theory',
    'engine',
    'parameters',
    'measures',
    'scenario',
    'inputs',
    'calendar',
    'random',
    'statistics',
  ],
};

/** Each package that a room of models/ may import, and no other. */
const PACKAGES = {
  zod: '^models/(fields|inputs|scenario|returns|analysis)/',
  seedrandom: '^models/random/',
  'simple-statistics': '^models/(statistics|random)/',
  '@noble/hashes': '^models/scenario/hash\\.ts$',
};

/** Types may be borrowed where code may not: they are gone before anything runs. */
const TYPES_FROM = { calendar: ['inputs'] };

/** Of models/analysis, what goes into the browser: the questions that forms are drawn from, and words. */
const LIGHT_FILES =
  '(asked-names|read-question|number-choices|ranged-number|taken-default|most-futures|with-numbers|set-aside|stepped-range|same-cap-words)\\.ts|questions\\.ts|[^/]+/question\\.ts|find/pair-marks\\.ts|sweep/(soft-days|usual-range)\\.ts|(compare|find|sweep)/words\\.ts|compare/(benefit-words|budget-words|digits|is-chance|shown|stretch-words)\\.ts|sensitivity/(share|influence)-words\\.ts';

/** Of models/report, the words of numbers, and of what a table tells: sentences, tables and charts have the same. */
const WORDS =
  '(budget-|number-|figure-|unit-|pounds-|money-|list-|group-|likely-fail-|verdict-|year-)?words\\.ts|one-future\\.ts';

const rooms = Object.entries(ROOMS).map(([room, others]) => ({
  name: `models-${room}`,
  comment: `models/${room} imports only ${['itself', 'models/units', ...others].join(', ')}.`,
  severity: 'error',
  from: { path: `^models/${room}/` },
  to: {
    path: '^(models|server|web|tests|tools)/',
    pathNot: [
      `^models/${room}/`,
      '^models/(units|version)\\.ts$',
      ...others.map((other) => `^models/${other}/`),
      ...(TYPES_FROM[room] ?? []).map((other) => `^models/${other}/`),
    ],
  },
}));

const typesOnly = Object.entries(TYPES_FROM).map(([room, others]) => ({
  name: `models-${room}-types`,
  comment: `models/${room} borrows types from ${others.join(', ')}, never code.`,
  severity: 'error',
  from: { path: `^models/${room}/` },
  to: {
    path: others.map((other) => `^models/${other}/`),
    dependencyTypesNot: ['type-only'],
  },
}));

const packages = Object.entries(PACKAGES).map(([name, allowed]) => ({
  name: `package-${name.replace(/\W+/g, '-').replace(/^-/, '')}`,
  comment: `Of models/, only ${allowed} imports ${name}.`,
  severity: 'error',
  from: { path: '^models/', pathNot: allowed },
  to: { path: `node_modules/${name}/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    ...typesOnly,
    ...packages,
    {
      name: 'models-packages',
      comment: `models/ imports no package but ${Object.keys(PACKAGES).join(', ')}.`,
      severity: 'error',
      from: { path: '^models/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'],
        pathNot: Object.keys(PACKAGES).map((name) => `node_modules/${name}/`),
      },
    },
    {
      name: 'models-no-node',
      comment: 'The model runs anywhere: no file, no clock, no process.',
      severity: 'error',
      from: { path: '^models/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'mechanisms-alone',
      comment: 'No mechanism imports another; they meet in the engine.',
      severity: 'error',
      from: { path: '^models/mechanisms/([^/]+)\\.ts$' },
      to: { path: '^models/mechanisms/', pathNot: '^models/mechanisms/$1\\.ts$' },
    },
    {
      name: 'models-front-door',
      comment: 'What is behind the front door does not come in by it.',
      severity: 'error',
      from: { path: '^models/[^/]+/' },
      to: { path: '^models/index\\.ts$' },
    },
    {
      name: 'questions-light',
      comment:
        'What may be asked, and words, go into the browser, so they bring no engine with them.',
      severity: 'error',
      from: { path: `^models/analysis/(${LIGHT_FILES})$` },
      to: {
        path: '^models/',
        pathNot: [
          '^models/(fields|inputs|scenario|calendar|measures)/',
          `^models/report/(${WORDS})$`,
          '^models/statistics/chance\\.ts$',
          '^models/units\\.ts$',
          `^models/analysis/(${LIGHT_FILES})$`,
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'checks-alone',
      comment: 'Checks stand on the model, and nothing of the model stands on them.',
      severity: 'error',
      from: { path: '^models/[^/]+/', pathNot: '^models/checks/' },
      to: { path: '^models/checks/' },
    },
    {
      name: 'server-front-door',
      comment: 'The server knows the model by models/index only.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(models|web|tests|tools)/', pathNot: '^models/index\\.ts$' },
    },
    {
      name: 'web-models',
      comment:
        'The page runs inputs and validation, and reads measures, chances, verdicts and the words of pairs and of the back-test; of the rest of the model it knows the types.',
      severity: 'error',
      from: { path: '^web/' },
      to: {
        path: '^models/',
        pathNot: [
          '^models/((inputs|fields|scenario|calendar)/|measures/(added-up|catalogue)\\.ts$|standards/verdict\\.ts$|statistics/chance\\.ts$|(units|version)\\.ts$)',
          `^models/analysis/(${LIGHT_FILES})$`,
          `^models/report/(${WORDS})$`,
          '^models/checks/(pair(-words|-counts)?|back-test(-words)?)\\.ts$',
          '^models/returns/(last-returns|movements|published-areas|read-areas|return-rows|yearly-return)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'web-server',
      comment: 'The page reaches the server over HTTP; it may borrow the types of what is sent.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(server|tests|tools)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-no-node',
      comment: 'The page runs in a browser.',
      severity: 'error',
      from: { path: '^web/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests import; nothing imports tests.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is not part of the house.',
      severity: 'error',
      from: { orphan: true, pathNot: '(^tests/|\\.d\\.ts$)' },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^data/'] },
    exclude: { path: ['^(web|server)/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'tsc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
