/** The front door: everything that the server, the command line and the tests may use of the model. */

export { ANALYSES } from './analysis/analyses.ts';
export {
  ANALYSIS_KINDS,
  type Analyses,
  type Analysis,
  type AnalysisKind,
  type Answer,
} from './analysis/analysis.ts';
export { askedNames } from './analysis/asked-names.ts';
export { checkQuestion, countProblems } from './analysis/check-question.ts';
export { budgetHeldWords } from './analysis/compare/budget-words.ts';
export type { CompareQuestion } from './analysis/compare/question.ts';
export type {
  CompareResult,
  Comparison,
  CostGap,
  Pair,
} from './analysis/compare/result.ts';
export {
  betterWords as comparedBetterWords,
  differenceErrorWords,
  differenceRangeWords,
  differenceWithError,
  differenceWords,
  levelWords,
  POUNDS,
} from './analysis/compare/words.ts';
export { pairMarks as findPairMarks } from './analysis/find/pair-marks.ts';
export type { FindQuestion } from './analysis/find/question.ts';
export type { FindPlan, FindPoint, FindResult, SeenChance } from './analysis/find/result.ts';
export {
  chanceWords as findChanceWords,
  costWords as findCostWords,
  demandInRange as findDemand,
  fteWords,
  leverValue,
} from './analysis/find/words.ts';
export { type Experiment, type Lab, localLab, observe } from './analysis/lab.ts';
export {
  type Outcome,
  widthOfAll,
} from './analysis/outcome.ts';
export { sameAsWords } from './analysis/same-cap-words.ts';
export {
  moveWords as sensitivityMoveWords,
  outcomeWords,
  partWords as sensitivityPartWords,
  toldApart,
} from './analysis/sensitivity/influence-words.ts';
export type { SensitivityQuestion } from './analysis/sensitivity/question.ts';
export type { InputInfluence, SensitivityResult } from './analysis/sensitivity/result.ts';
export { shareWords } from './analysis/sensitivity/share-words.ts';
export type { SweepQuestion } from './analysis/sweep/question.ts';
export type {
  Spread as SweepSpread,
  SweepOutcome,
  SweepPoint,
  SweepResult,
  SweepVariant,
} from './analysis/sweep/result.ts';
export {
  chanceOrNone as sweepChanceWords,
  MEAN_WAIT as SWEEP_MEAN_WAIT,
  peopleBeside as sweepPeopleBeside,
  sideName as sweepSideWords,
  unitOver as sweepUnitOver,
  valueTried as sweepValueTried,
} from './analysis/sweep/words.ts';
export { dateWords } from './calendar/date-words.ts';
export { lastYearWords } from './calendar/last-year.ts';
export { allChecks } from './checks/all-checks.ts';
export { PAIR_HOWS, PAIR_KINDS, type PairResult, type ShippedScenarios } from './checks/pair.ts';
export { pairsMade, pairsMet } from './checks/pair-counts.ts';
export { pairWords } from './checks/pair-words.ts';
export { publishedPairs } from './checks/published-pairs.ts';
export { MOST_STANDARD_ERRORS, type TheoryRow } from './checks/theory/row.ts';
export { type TheoryInputs, theoryRows } from './checks/theory/theory-rows.ts';
export { fieldJsonSchema } from './fields/json-schema.ts';
export { MOST_NAME_CHARACTERS, type Scenario, scenarioSchema } from './inputs/scenario.ts';
export { isAddedUp } from './measures/added-up.ts';
export {
  CASE_HOLDERS,
  MEASURES,
  type Measure,
  type MeasureId,
  measureOf,
} from './measures/catalogue.ts';
export { LengthTables } from './parameters/tables.ts';
export {
  BUDGETS_COVER,
  budgetYearWords,
  HELD_AGAINST,
  meanOverspendWords,
  notJudgedWords,
  overspendRange,
} from './report/budget-words.ts';
export { figureUnit, figureWords } from './report/figure-words.ts';
export { groupTable } from './report/group-words.ts';
export { likelyFailWords } from './report/likely-fail-words.ts';
export { KINDS_ADD_UP, WHAT_MONEY_COUNTS } from './report/money-words.ts';
export { percentWords } from './report/number-words.ts';
export { holdsWords, isOfOne, metWords, OF_ONE_FUTURE } from './report/one-future.ts';
export { poundsAsGiven, poundsWithError, poundsWithin } from './report/pounds-words.ts';
export type { Readings } from './report/readings.ts';
export type * from './report/results.ts';
export { SPREAD_KEYS } from './report/results.ts';
export { runOfFewSentences } from './report/run-of-few.ts';
export { spreadPlan } from './report/spread-plan.ts';
export { summarise, summariseReadings } from './report/summarise.ts';
export { withUnit } from './report/unit-words.ts';
export { verdictWords } from './report/verdict-words.ts';
export { widthSentences } from './report/width-words.ts';
export { chanceWords, valueWords } from './report/words.ts';
export { workOutSpreads } from './report/work-out-spreads.ts';
export { yearWords } from './report/year-words.ts';
export { lastReturns, USUAL_YEARS } from './returns/last-returns.ts';
export type { Movements } from './returns/movements.ts';
export type { Area } from './returns/published-areas.ts';
export type { PublishedTable, ReadTable } from './returns/published-tables.ts';
export {
  type AreasRead,
  type FileReading,
  type GivenFile,
  readAreas,
} from './returns/read-areas.ts';
export { councilFromReturns } from './returns/read-returns.ts';
export {
  FURTHER_ROWS,
  inputsFromReturns,
  RETURN_ROWS,
  type ReturnRow,
} from './returns/return-rows.ts';
export { type OwnReturns, ownReturns, type Return, yearlyReturn } from './returns/yearly-return.ts';
export { copyOf } from './scenario/copy-of.ts';
export { cutText, shortened } from './scenario/cut-text.ts';
export { decimalNumber } from './scenario/decimal.ts';
export { fileText } from './scenario/file-text.ts';
export { canonicalJson, scenarioHash } from './scenario/hash.ts';
export { type InputRow, inputRows } from './scenario/input-rows.ts';
export { MOST_REPLICATIONS, MOST_SCENARIO_CHARACTERS } from './scenario/limits.ts';
export { formatPath, getAt } from './scenario/path.ts';
export {
  firstProblems,
  MOST_QUOTED,
  MOST_TOLD,
  type Problem,
  quoted,
  sentence,
} from './scenario/problem.ts';
export { repeatedKeys } from './scenario/repeated-keys.ts';
export { setInput } from './scenario/set-input.ts';
export { charactersBreach } from './scenario/unwritable.ts';
export { parseScenario, type Validation, validateScenario } from './scenario/validate.ts';
export { findWhatIf, WHAT_IFS, withWhatIf } from './scenario/what-ifs/index.ts';
export { BLOCK_SIZE, createRun, type Run, valuesPerReplicationOf } from './simulation/run.ts';
export { STANDARDS, withStandard } from './standards/library/index.ts';
export type { LibraryStandard } from './standards/library/library-standard.ts';
export { FAILS_BELOW, PASSES_FROM } from './standards/verdict.ts';
export { ERRORS_EITHER_WAY, UNITS, type Unit } from './units.ts';
export { ENGINE_VERSION } from './version.ts';
