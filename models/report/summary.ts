import { dateWords } from '../calendar/date-words.ts';
import type { MeasureId } from '../measures/catalogue.ts';
import { verdictOf } from '../standards/verdict.ts';
import { budgetSentences } from './budget-words.ts';
import { firstToFail } from './first-to-fail.ts';
import { MOST_HARDEST } from './least-met.ts';
import { failRange } from './likely-fail.ts';
import { likelyFailWords } from './likely-fail-words.ts';
import { listWords } from './list-words.ts';
import { noValueSentence } from './no-value-words.ts';
import { isOfOne } from './one-future.ts';
import { poundsAndError, poundsWithin } from './pounds-words.ts';
import type {
  MeasureTable,
  RunResults,
  RunSummary,
  SpreadOver,
  StandardTestResult,
} from './results.ts';
import { runOfFewSentences } from './run-of-few.ts';
import type { StandardResults } from './standard-results.ts';
import { chanceWords, valueWords, wholeWords } from './words.ts';
import { firstYearTold, yearTold, yearToldWords, yearWords } from './year-words.ts';

type Facts = Pick<
  RunResults,
  'weeks' | 'measures' | 'years' | 'budgets' | 'horizon' | 'provenance'
> & {
  standardName: string;
  standard: StandardResults;
};

/** The run in plain sentences: how safely staffed, then both sides of the cap, people, learning, money, precision. */
export function summaryOf(facts: Facts): RunSummary {
  const { standard } = facts;
  return {
    headline: headline(facts),
    sentences: [
      isOfOne(facts) ? notMetSentence(standard) : hardestSentence(standard),
      standard.allAtEnd
        ? noValueSentence(standard.tests, standard.withoutValueAtEnd, facts.provenance.replications)
        : undefined,
      firstToFailSentence(facts),
      caseloadSentence(facts),
      waitingSentence(facts),
      peopleSentence(facts),
      learningSentence(facts),
      costSentence(facts),
      ...(facts.budgets ? budgetSentences(facts.budgets) : []),
      precisionSentence(facts),
      ...runOfFewSentences(facts),
    ].filter((sentence) => sentence !== undefined),
    safelyStaffedAtEnd: standard.allAtEnd,
    safelyStaffedAllOfLastYear: standard.allOfLastYear,
    verdict: standard.allAtEnd && verdictOf(standard.allAtEnd.probability),
    firstToFail: firstToFail(standard.tests),
  };
}

function firstToFailSentence({ standard, weeks }: Facts): string | undefined {
  const first = firstToFail(standard.tests);
  const test = standard.tests.find(({ id }) => id === first?.test);
  if (!first || !test) return undefined;
  if (first.from === weeks[0]) return firstDaySentence(standard.tests, weeks[0]);
  const words = (each: StandardTestResult) => `“${each.label}”, ${likelyFailWords(each, weeks)}`;
  const latest = failRange(test)?.latest ?? 0;
  const asEarly = standard.tests.filter(
    (each) => each !== test && (failRange(each)?.earliest ?? weeks.length) <= latest,
  );
  const others =
    asEarly.length > 0
      ? `, or ${listWords(asEarly.map(words), 'or')}: too near to each other to tell which is first`
      : '';
  return `The first test likely to fail is ${words(test)}${others}.`;
}

/** Of all tests that are likely to fail on the first day; some may be met then by luck, such as that of absence. */
function firstDaySentence(tests: readonly StandardTestResult[], firstDay: string): string {
  const failing = tests.filter(({ firstLikelyFail }) => firstLikelyFail === firstDay);
  const [never, seldom] = [true, false].map((isNever) =>
    failing.filter(({ probabilityMet: [met] }) => (met === 0) === isNever),
  );
  const labels = listWords(never.map(({ label }) => `“${label}”`));
  const chances = seldom.map(
    ({ label, probabilityMet: [probability], standardError: [standardError] }) =>
      `“${label}” is met with a chance of ${chanceWords({ probability: probability ?? 0, standardError: standardError ?? 0 })}`,
  );
  const said = [
    ...(never.length > 0 ? [`${labels} ${never.length > 1 ? 'are' : 'is'} not met`] : []),
    ...chances,
  ];
  return `${listWords(said)} on the first day.`;
}

/** What a single future is told by, which has no chance. */
function headlineOfOne({ weeks, standard, standardName }: Facts): string {
  const { tests } = standard;
  const met = tests.length - notMet(tests).length;
  const meets =
    tests.length === 1
      ? `${met === 1 ? 'meets' : 'does not meet'} the test`
      : `meets ${met === 0 ? 'none' : met === tests.length ? 'all' : met} of the ${tests.length} tests`;
  return `In the one future simulated the service ${meets} of “${standardName}” on ${dateWords(weeks[weeks.length - 1])}.`;
}

/** Of a single future the tests that it does not meet at the end. */
const notMet = (tests: readonly StandardTestResult[]): StandardTestResult[] =>
  tests.filter(({ atEnd }) => atEnd?.probability === 0);

function headline(facts: Facts): string {
  const { weeks, standard, standardName } = facts;
  const end = dateWords(weeks[weeks.length - 1]);
  const noChance = `so there is no chance to give of being safely staffed on ${end}.`;
  if (standard.tests.length === 0) return `No safer-staffing standard is set, ${noChance}`;
  if (!standard.allAtEnd) return `No test of “${standardName}” has a value then, ${noChance}`;
  if (isOfOne(facts)) return headlineOfOne(facts);
  const chance = chanceWords(standard.allAtEnd);
  const all =
    ['the test', 'both tests'][standard.tests.length - 1] ?? `all ${standard.tests.length} tests`;
  return `The chance that the service meets ${all} of “${standardName}” on ${end} is ${chance}.`;
}

/** A chance from here on is 100 % to the nearest per cent: no test is hard to meet. */
const ALL_MET_FROM = 0.995;

/** The hardest test, or those that may be: of chances that noise hides none is called the lowest. */
function hardestSentence({ tests, hardest, allAtEnd }: StandardResults): string | undefined {
  if (!allAtEnd || allAtEnd.probability >= ALL_MET_FROM) return undefined;
  const words = hardest.flatMap((place) => {
    const { label, atEnd } = tests[place];
    return atEnd ? [`“${label}”: ${chanceWords(atEnd)}`] : [];
  });
  if (words.length === 0) return undefined;
  if (tests.length === 1) return `The test is “${tests[0].label}”.`;
  if (words.length === 1) return `The hardest to meet is ${words[0]}.`;
  const named = words.slice(0, MOST_HARDEST);
  const more = words.length - named.length;
  const rest = more > 0 ? [`${more} more`] : [];
  return `The hardest to meet, too near to each other to rank, are ${listWords([...named, ...rest])}.`;
}

/** The same of a single future. */
function notMetSentence({ tests }: StandardResults): string | undefined {
  const labels = (tests.length > 1 ? notMet(tests) : tests).map(({ label }) => `“${label}”`);
  if (labels.length === 0) return undefined;
  if (tests.length === 1) return `The test is ${labels[0]}.`;
  return `Not met ${labels.length === 1 ? 'is' : 'are'} ${listWords(labels)}.`;
}

/** First value, and median with the 80 % range at the end: `18.0 at the start; 17.8 (range 16.9 to 18.0) at the end`. */
function between(facts: Facts, id: MeasureId): { first: string; last: string } | undefined {
  const { measures } = facts;
  const series = measures[id];
  if (!series) return undefined;
  const end = series.p50.length - 1;
  const words = (value: number | null) => valueWords(id, value);
  const range = isOfOne(facts)
    ? ''
    : ` (range ${words(series.p10[end])} to ${words(series.p90[end])})`;
  return { first: words(series.p50[0]), last: `${words(series.p50[end])}${range}` };
}

function caseloadSentence(facts: Facts): string | undefined {
  const { weeks, measures } = facts;
  const caseload = between(facts, 'caseload');
  if (!caseload) return undefined;
  const median = measures.caseload?.p50 ?? [];
  const [from, to] = [weeks[0], weeks[weeks.length - 1]].map(dateWords);
  const isAnybody = [median[0], median.at(-1)].map((value) => value !== null);
  if (!isAnybody[0] && !isAnybody[1]) return `Nobody holds a case on ${from}, nor on ${to}.`;
  if (!isAnybody[0])
    return `Nobody holds a case on ${from}; each full-time case holder holds ${caseload.last} on ${to}.`;
  const atEnd = isAnybody[1] ? ` and ${caseload.last} on ${to}` : `; nobody holds any on ${to}`;
  return `Each full-time case holder holds ${caseload.first} cases on ${from}${atEnd}.`;
}

/** Not once in any week of any future. */
const isNever = (measures: MeasureTable, id: MeasureId): boolean =>
  measures[id]?.mean.every((mean) => mean === 0 || mean === null) ?? false;

function waitingSentence(facts: Facts): string | undefined {
  const { measures } = facts;
  if (isNever(measures, 'casesWaiting')) return 'No case waits for a worker in any week.';
  const waiting = between(facts, 'casesWaiting');
  if (!waiting) return undefined;
  const atStart =
    { 0: 'No case waits', 1: '1 case waits' }[waiting.first] ?? `${waiting.first} cases wait`;
  const isNoneInMost = measures.casesWaiting?.p90.at(-1) === 0;
  const noneAtEnd = isOfOne(facts) ? 'none at the end' : 'none at the end in 9 of 10 futures';
  const atEnd = isNoneInMost ? noneAtEnd : `${waiting.last} at the end`;
  return `${atStart} for a worker at the start, ${atEnd}.`;
}

function peopleSentence(facts: Facts): string | undefined {
  const { measures } = facts;
  const vacancy = between(facts, 'vacancyRate');
  const agency = between(facts, 'agencyRate');
  if (!vacancy || !agency) return undefined;
  const agencyWords = isNever(measures, 'agencyRate')
    ? 'there is no agency'
    : `agency from ${agency.first} of staff to ${agency.last}`;
  return `Vacancies go from ${vacancy.first} of posts to ${vacancy.last}; ${agencyWords}.`;
}

/** Totals of a year are told by their means, as in tables by year: these add up. */
function learningSentence(facts: Facts): string | undefined {
  const { years } = facts;
  const year = yearTold(years);
  const promised = year?.measures.learningDaysPromised;
  const kept = year?.measures.learningDaysKept;
  if (!promised?.mean || !kept) return undefined;
  const words = (value: number | null) => wholeWords(value ?? 0);
  const range = isOfOne(facts)
    ? ''
    : ` on average (range ${words(kept.p10)} to ${words(kept.p90)})`;
  const days = words(promised.mean) === '1' ? 'day' : 'days';
  const are = words(kept.mean) === '1' ? 'is' : 'are';
  return `Of ${words(promised.mean)} learning ${days} promised in ${yearToldWords(years)}, ${words(kept.mean)} ${are} kept${range}.`;
}

/** ` (±£14,000)`; nothing where it is not known, or nothing. */
function errorWords({ mean, standardError }: SpreadOver): string {
  const [, error] = poundsAndError(mean ?? 0, standardError ?? 0);
  return error && ` (${error})`;
}

function costSentence(facts: Facts): string | undefined {
  const { years } = facts;
  const year = yearTold(years);
  const cost = year?.measures.cost;
  if (!cost || cost.mean === null) return undefined;
  const words = (value: number | null) => poundsWithin(value ?? 0, 0);
  const first = firstYearTold(years);
  const before = first?.measures.cost
    ? `; in ${yearWords(first)}, the first, ${words(first.measures.cost.mean)}${errorWords(first.measures.cost)}`
    : '';
  const when = yearToldWords(years);
  const range = isOfOne(facts)
    ? ''
    : `${first ? ',' : ''} on average${errorWords(cost)}, range ${words(cost.p10)} to ${words(cost.p90)}`;
  return `Staff cost ${words(cost.mean)} in ${when}${range}: pay with on-costs, agency, recruiting and replacing${before}.`;
}

function precisionSentence({ provenance }: Facts): string {
  const from = isOfOne({ provenance })
    ? 'From one simulated future, which has neither a range nor an error'
    : `From ${wholeWords(provenance.replications)} simulated futures. A range holds 8 in 10 of them, a ± is two standard errors`;
  return `${from}; these are predictions under the inputs given, not what will happen.`;
}
