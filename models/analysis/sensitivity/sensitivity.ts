import type { Scenario } from '../../inputs/scenario.ts';
import { isAddedUp } from '../../measures/added-up.ts';
import { type MeasureId, measureOf } from '../../measures/catalogue.ts';
import { inputDraws } from '../../parameters/input-draws.ts';
import { valueOf } from '../../scenario/quantity.ts';
import { isOfFew, meanError } from '../../statistics/mean-error.ts';
import { quantileSorted } from '../../statistics/quantile.ts';
import type { Analysis } from '../analysis.ts';
import { ofFewFutures } from '../early.ts';
import type { Lab } from '../lab.ts';
import type { Outcome } from '../outcome.ts';
import { provenanceOf } from '../provenance.ts';
import { calledOver, measureOver, weeksOver } from '../stretch.ts';
import { isTooFew } from '../too-few.ts';
import { estimatesOf, varianceOf } from './estimates.ts';
import { FIRST_FUTURES, moveOf, worthALook } from './first-look.ts';
import type { AtPositions } from './influence.ts';
import { influencesOf, meanOf } from './influences.ts';
import { sensitivityProblems } from './problems.ts';
import { type SensitivityQuestion, sensitivityQuestion, USUAL_MEASURE } from './question.ts';
import type { SensitivityResult } from './result.ts';
import { sameCapsTold } from './same-caps-told.ts';
import {
  groupsOf,
  type Position,
  type UnknownInput,
  unknownInputs,
  withKnown,
} from './unknown-inputs.ts';
import { sensitivitySentences } from './words.ts';

/** The variance itself, and luck, are taken from so many times the futures of each input, each lived twice. */
const DRAWN_TIMES = 6;

/** The outcome that was asked for: a measure, or that of a test with its threshold. */
function subjectOf(scenario: Scenario, question: SensitivityQuestion) {
  const test = scenario.standard.tests.find(({ id }) => id === question.test);
  const measure = (test?.measure ?? question.measure ?? USUAL_MEASURE) as MeasureId;
  const team = test ? test.team : question.team;
  const over = measureOver(measure, weeksOver(scenario, question.over), team);
  // Tests are of single weeks, so that what adds up is set against a threshold week by week.
  const isWeekly = test !== undefined && isAddedUp(measure);
  const outcome: Outcome = isWeekly ? { ...over, as: 'mean' } : over;
  const label = `${measureOf(measure).label}${isWeekly ? ' in a week' : ''}`;
  return { test, measure, team, outcome, label };
}

interface Asked {
  lab: Lab;
  scenario: Scenario;
  seed: string;
  outcome: Outcome;
}

const known = (
  { lab, scenario, seed, outcome }: Asked,
  input: UnknownInput,
  position: Position,
  count: number,
): Promise<Float64Array> =>
  lab.observe({
    scenario: withKnown(scenario, input, position),
    seed,
    first: 0,
    count,
    outcomes: [outcome],
  });

async function firstMoves(asked: Asked, inputs: readonly UnknownInput[]) {
  return Promise.all(
    inputs.map(async (input) => {
      const ends = ['low', 'high'] as const;
      const [low, high] = await Promise.all(
        ends.map((end) => known(asked, input, end, FIRST_FUTURES)),
      );
      return moveOf(low, high);
    }),
  );
}

async function atPositions(asked: Asked, input: UnknownInput, count: number): Promise<AtPositions> {
  const [low, value, high] = await Promise.all(
    (['low', 'value', 'high'] as const).map((each) => known(asked, input, each, count)),
  );
  return { low, value, high };
}

async function answer(
  lab: Lab,
  [scenario]: readonly Scenario[],
  seed: string,
  question: SensitivityQuestion,
): Promise<SensitivityResult> {
  const { replications, most } = question;
  const { test, measure, team, outcome, label } = subjectOf(scenario, question);
  const inputs = unknownInputs(scenario);
  const groups = groupsOf(scenario, inputs);
  const asked = { lab, scenario, seed, outcome };
  const before = 2 * DRAWN_TIMES * replications + 2 * FIRST_FUTURES * inputs.length;
  const closer = (count: number) => before + 3 * replications * count;
  lab.expect(closer(Math.min(most, inputs.length)));

  const base = { scenario, seed, first: 0, outcomes: [outcome] };
  const [drawn, partners, moves] = await Promise.all([
    lab.observe({ ...base, count: DRAWN_TIMES * replications }),
    lab.observe({ ...base, count: DRAWN_TIMES * replications, partners: true }),
    firstMoves(asked, inputs),
  ]);
  const values = [...drawn, ...partners].filter((value) => !Number.isNaN(value));
  const hasValue = values.length > 0;
  // Lived twice with the same inputs, a future says once where the mean lies.
  const inFutures = Array.from(drawn, (value, future) => meanOf([value, partners[future]])).filter(
    (value) => !Number.isNaN(value),
  );
  const variance = values.length > 1 ? varianceOf(values) : 0;
  const chosen = new Set(variance > 0 ? worthALook(inputs, moves, variance, most) : []);
  const futures = closer(chosen.size);
  lab.expect(futures);
  const positions = await Promise.all(
    inputs.map((input, place) =>
      chosen.has(place) ? atPositions(asked, input, replications) : undefined,
    ),
  );
  const draws = inputDraws(scenario, seed, drawn.length);
  const estimates = estimatesOf({ drawn, partners, draws, positions }, inputs, groups);
  const sorted = Float64Array.from(values).sort();
  const { unit, decimals } = measureOf(measure);
  const result: SensitivityResult = {
    provenance: provenanceOf(
      [scenario],
      seed,
      futures,
      methodOf(question, inputs.length, chosen.size),
    ),
    sentences: [],
    measure,
    label,
    unit,
    decimals,
    over: calledOver(scenario, question.over),
    team: team ?? null,
    test: test ? { label: test.label, threshold: valueOf(test.threshold) } : null,
    outcome: hasValue
      ? {
          mean: meanOf(values),
          p10: quantileSorted(sorted, 0.1),
          p90: quantileSorted(sorted, 0.9),
          standardDeviation: Math.sqrt(variance),
          futures: values.length,
          standardError: meanError(inFutures),
          ofFew: isOfFew(inFutures) || isTooFew(inFutures.length, drawn.length),
        }
      : null,
    inputs: hasValue
      ? influencesOf(
          { mean: meanOf(values), drawn, inputs, groups, moves, positions, variance },
          estimates,
        )
      : [],
    luck: estimates?.luck ?? null,
    rest: estimates?.rest ?? null,
  };
  return {
    ...result,
    sentences: [...sensitivitySentences(result), ...sameCapsTold(scenario, inputs)],
  };
}

const methodOf = ({ replications }: SensitivityQuestion, all: number, chosen: number): string =>
  [
    `Each of ${all} inputs with a range was first moved alone from its low to its high end in ${FIRST_FUTURES} futures on the same luck, all others drawn; the ${chosen} that may make a hundredth of the variance or more were then simulated at both ends and in the middle in ${replications} futures each.`,
    'An input’s share is the variance of the mean outcome as it moves over its range, drawn as its range says: in straight lines over its value on either side of its middle, with the bends (polynomials of its draw up to the fourth order, where futures are enough) that least squares find in what those lines leave of the outcome with all inputs drawn; where inputs are drawn together, Shapley effects share what they have in common.',
    `Luck is what ${(DRAWN_TIMES * replications).toLocaleString('en-GB')} futures lived twice with the same inputs do not share. The variance is that of all these, corrected by what the inputs drawn in them would make of it by those influences against what all that could be drawn would (a control variate).`,
    'Errors are two standard errors, by leaving out a twentieth of the futures at a time; what an input changes, and its part, are told from luck as one of all inputs (Holm’s procedure, one list in twenty erring at most). “Narrower” is how much less eight futures in ten span on average in slices of those futures by what was drawn of the input.',
  ].join(' ');

/** As few as may be asked for. */
const LEAST_FUTURES = sensitivityQuestion.shape.replications.minValue ?? 0;

/** What matters most: the inputs that make an outcome uncertain, and what knowing each would be worth. */
export const sensitivity: Analysis<SensitivityQuestion, SensitivityResult> = {
  question: sensitivityQuestion,
  scenarios: { least: 1, most: 1 },
  early: (question) => ofFewFutures(question, (futures) => futures >= LEAST_FUTURES),
  problems: sensitivityProblems,
  answer,
};
