/**
 * How often what is stated with an error holds, in many small studies of shipped scenarios. Each study is some futures of
 * one long run; the long run itself is taken for the truth.
 *
 *   npm run -s studies -- [futures of the long run, 6000 when left out] > docs/studies.md
 */
import { readFileSync } from 'node:fs';
import type { Compared } from '../../models/analysis/compare/result.ts';
import type { Outcome } from '../../models/analysis/outcome.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { ENGINE_VERSION } from '../../models/version.ts';
import { poolOf, studiesOf } from './pool.ts';
import {
  chancesHeld,
  firstFailHeld,
  gapsHeld,
  type Held,
  lowestHeld,
  meansHeld,
  type Named,
  nothingRanked,
} from './studied.ts';

const WEEKS = 52;
const STUDIES_OF = [40, 100, 400];
const SCENARIOS = ['amhp-rota', 'ni-family-intervention'];
const futures = Number(process.argv[2] ?? 6000);
const fewest = Math.max(...STUDIES_OF);
if (!Number.isInteger(futures) || futures < fewest) {
  console.error(`${process.argv[2]}: give a whole number of futures, ${fewest} at least`);
  process.exit(1);
}

/** The measures that a committee asks about, each over the last quarter. */
const measures: Compared[] = MEASURES.filter(({ better }) => better !== 'neither').slice(0, 12);
const overTheEnd: Outcome[] = measures.map(({ id }) => ({
  reading: { kind: 'measure', measure: id as (typeof MEASURES)[number]['id'] },
  from: WEEKS - 12,
  to: WEEKS,
  as: 'mean',
}));

const shortened = (name: string): Scenario => {
  const scenario = JSON.parse(readFileSync(`scenarios/${name}.json`, 'utf8')) as Scenario;
  return { ...scenario, service: { ...scenario.service, weeks: WEEKS } };
};

/** The same with 5 % more referrals of every stream from the first day on. */
const busier = (scenario: Scenario): Scenario => ({
  ...scenario,
  changes: scenario.streams.map((_, stream) => ({
    kind: 'scale',
    on: scenario.service.startDate,
    path: `streams[${stream}].referralsPerYear`,
    by: 1.05,
  })),
});

/** Whether few futures are said to make a mean, or others of the same answer. */
const NAMED: readonly [Named, string][] = [
  ['none', ''],
  ['others', '; few futures make others'],
  ['itself', '; few futures make it'],
];

type Row = [statement: string, held: (size: number) => Held];

function rowsOf(scenario: Scenario): Row[] {
  const { tests } = scenario.standard;
  const weekly = tests.flatMap(({ id }) =>
    Array.from(
      { length: WEEKS },
      (_, week): Outcome => ({
        reading: { kind: 'test', test: id },
        from: week + 1,
        to: week + 1,
        as: 'mean',
      }),
    ),
  );
  const all = poolOf(scenario, futures, [...overTheEnd, ...weekly]);
  const means = all.slice(0, overTheEnd.length);
  const weeksOf = tests.map((_, test) =>
    all.slice(overTheEnd.length + test * WEEKS, overTheEnd.length + (test + 1) * WEEKS),
  );
  const lasts = weeksOf.map((weeks) => weeks[WEEKS - 1]);
  const more = poolOf(busier(scenario), futures, overTheEnd);
  const sumOf = (each: readonly Held[]): Held => ({
    held: each.reduce((sum, { held }) => sum + held, 0),
    studies: each.reduce((sum, { studies }) => sum + studies, 0),
  });
  return [
    [
      '± of the chance of a test in the last week',
      (size) => chancesHeld(lasts, studiesOf(lasts, size)),
    ],
    [
      'lowest chance of 52 weeks, with its ± and how low it may read',
      (size) => sumOf(weeksOf.map((weeks) => lowestHeld(weeks, studiesOf(weeks, size)))),
    ],
    [
      'range of the first week likely to fail',
      (size) => sumOf(weeksOf.map((weeks) => firstFailHeld(weeks, studiesOf(weeks, size)))),
    ],
    ...NAMED.map(
      ([named, words]): Row => [
        `± of a mean${words}`,
        (size) => meansHeld(means, studiesOf(means, size), named),
      ],
    ),
    ...NAMED.map(
      ([named, words]): Row => [
        `± of a difference on the same luck, 5 % more referrals${words}`,
        (size) => gapsHeld([means, more], [studiesOf(means, size), studiesOf(more, size)], named),
      ],
    ),
    [
      'nothing of 12 measures ranked of two that do not differ',
      (size) => nothingRanked(measures, studiesOf(means, size)),
    ],
  ];
}

const words = ({ held, studies }: Held): string =>
  studies === 0
    ? '–'
    : `${((100 * held) / studies).toFixed(1)} % of ${studies.toLocaleString('en-GB')}`;

console.log(`# How often what is stated holds

Every error, range and “cannot tell” of the product is meant to hold in about 95 of 100 studies. How often it does is
counted by \`npm run studies\`, here with engine version ${ENGINE_VERSION}: studies of 40, 100 and 400 futures of shipped
scenarios over a year are cut from one run of ${futures.toLocaleString('en-GB')} futures, which is taken for the truth. Statements about several
measures or tests are counted one by one, so that studies of one row hang together; 100 that do not would leave an error of
about 4 points. A mean that few futures make, such as that of a queue seen in one future of ten, has no error that holds:
how long the longest may be is not seen yet. One note for each answer names such means; those that go with them, such as open
cases with a queue, are known less well too. What none of the futures shows leaves no sign at all in a mean. So of fewer than
100 futures every answer says what may not be among them; with 100 and more, means that stand without a note held here in 94 of 100 studies or more.
`);
for (const name of SCENARIOS) {
  const scenario = shortened(name);
  console.log(`## ${scenario.name}\n`);
  console.log(`| statement | ${STUDIES_OF.map((size) => `${size} futures`).join(' | ')} |`);
  console.log(`| --- | ${STUDIES_OF.map(() => '---').join(' | ')} |`);
  for (const [statement, held] of rowsOf(scenario)) {
    console.log(`| ${statement} | ${STUDIES_OF.map((size) => words(held(size))).join(' | ')} |`);
  }
  console.log('');
}
