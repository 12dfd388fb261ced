import { dateWords } from '../../calendar/date-words.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { plainWords } from '../../report/number-words.ts';
import { wholeWords } from '../../report/words.ts';
import { changesInput } from '../../scenario/dated-input.ts';
import { MONTHS_PER_YEAR, WEEKS_PER_YEAR } from '../../units.ts';
import { setsOneOf } from '../set-aside.ts';
import { canOnlyHoldBack, type Lever } from './levers/lever.ts';
import { caseHoldingLines } from './post-lines.ts';
import type { FindPlan } from './result.ts';
import { fteWords } from './words.ts';

/** Below a tenth of a person a difference of people in post is not worth a warning. */
const NOTABLE_PEOPLE = 0.1;
/** Nor is one of hires below half a person over the whole time, or a twentieth of what there is. */
const NOTABLE_HIRES = 0.5;
const NOTABLE_SHARE = 1.05;
/** Hires a month are told with so many figures: those of a small team are a fraction of a person. */
const HIRES_FIGURES = 2;
const NEGLIGIBLE_FTE = 1e-6;

/** What a plan supposes that may not be there: people whom the market has not given, posts that nobody funds. */
export function planWarnings(
  before: Scenario,
  after: Scenario,
  plan: FindPlan,
  doNothing: FindPlan,
  levers: readonly Lever[],
): string[] {
  return [
    ...hiringWarnings(plan, doNothing, levers, monthsOf(after)),
    ...peopleWarnings(before, after, doNothing),
    ...unfundedWarnings(before, after),
    ...newPostsWarnings(before, after),
  ];
}

const monthsOf = ({ service: { weeks } }: Scenario): number =>
  (weeks / WEEKS_PER_YEAR) * MONTHS_PER_YEAR;

const hiresWords = (ftePerMonth: number): string =>
  plainWords(Number(ftePerMonth.toPrecision(HIRES_FIGURES)), 4);

function hiringWarnings(
  { startsPerMonth: needed }: FindPlan,
  { startsPerMonth: given }: FindPlan,
  levers: readonly Lever[],
  months: number,
): string[] {
  if ((needed - given) * months < NOTABLE_HIRES || needed < given * NOTABLE_SHARE) return [];
  const because = levers.some(({ kind }) => kind === 'kept')
    ? 'whoever leaves would have to be replaced the next working day'
    : 'each vacancy is taken to be filled at the rate of the recruitment inputs, however many there are';
  return [
    `Hires: about ${hiresWords(needed)} FTE would start in a month on average, against ${given > 0 ? `about ${hiresWords(given)}` : 'none'} when nothing changes: more than the market has given; ${because}.`,
  ];
}

/** People who are simply there on the first day have to be found first, and those who are not have to have gone. */
function peopleWarnings(before: Scenario, after: Scenario, doNothing: FindPlan): string[] {
  const lines = caseHoldingLines(after);
  const added = caseHoldingLines(before).map((was, i) => lines[i].inPostFte - was.inPostFte);
  const people = added.reduce((sum, each) => sum + Math.max(0, each), 0);
  const fewer = added.reduce((sum, each) => sum + Math.max(0, -each), 0);
  const without =
    fewer < NOTABLE_PEOPLE
      ? []
      : [
          `People: the plan has ${fteWords(fewer)} FTE fewer in post on the first day than there are: they would have to have left by then.`,
        ];
  if (people < NOTABLE_PEOPLE) return without;
  const { startsPerMonth } = doNothing;
  const months =
    startsPerMonth > 0
      ? `at the ${hiresWords(startsPerMonth)} FTE or so who start in a month when nothing changes, hiring them would take about ${wholeWords(Math.ceil(people / startsPerMonth))} months, if nobody left meanwhile`
      : 'nobody starts when nothing changes';
  return [
    ...without,
    `People: the plan supposes ${fteWords(people)} FTE more in post on the first day; ${months}.`,
  ];
}

/** People above the establishment of today. */
export function unfundedWarnings(before: Scenario, after: Scenario): string[] {
  const now = caseHoldingLines(before);
  return caseHoldingLines(after).flatMap((line, i) => {
    const funded = now[i].establishedFte;
    const people = line.inPostFte + line.agencyFte + line.extraAgencyFte;
    if (people <= funded + NEGLIGIBLE_FTE) return [];
    return [
      `Unfunded: ${fteWords(people)} FTE of people in ${line.name} are ${fteWords(people - funded)} above the ${fteWords(funded)} FTE of posts that are funded today.`,
    ];
  });
}

function newPostsWarnings(before: Scenario, after: Scenario): string[] {
  const now = caseHoldingLines(before);
  return caseHoldingLines(after).flatMap((line, i) => {
    const added = line.establishedFte - now[i].establishedFte;
    const people = line.inPostFte + line.agencyFte + line.extraAgencyFte;
    // People above the posts of today are said to be unfunded.
    if (added <= NEGLIGIBLE_FTE || people > now[i].establishedFte + NEGLIGIBLE_FTE) return [];
    return [
      `Funding: ${fteWords(line.establishedFte)} FTE of posts in ${line.name} are ${fteWords(added)} more than are funded today.`,
    ];
  });
}

/** What a lever makes of a dated change that sets one of its inputs. */
const DATED_SETS: Record<Lever['datedSets'], (change: { on: string }) => string> = {
  'set aside': ({ on }) =>
    `sets this input on ${dateWords(on)}; it is set aside for the values tried, which hold throughout. Doing nothing keeps it.`,
  scaled: ({ on }) =>
    `sets hours on ${dateWords(on)}; the lever is a share of those too from then on.`,
  kept: ({ on }) =>
    `sets posts on ${dateWords(on)}; the lever is of the first day, and from then on that change counts.`,
};

/** Levers that do nothing by themselves but through recruitment. */
const NEEDS_RECRUITMENT: readonly Lever['kind'][] = ['posts', 'starts'];

const isEverOpen = ({ recruitment, changes }: Scenario): boolean =>
  recruitment.open ||
  changes.some((change) => change.kind === 'set' && change.path === 'recruitment.open');

/** What stands in the way of a lever before anything is simulated. */
export function leverWarnings(scenario: Scenario, levers: readonly Lever[]): string[] {
  return levers.flatMap((lever) => {
    const own = scenario.changes
      .filter(changesInput)
      .filter(({ path }) => lever.paths.includes(path));
    const setting = scenario.changes.find(setsOneOf(lever.paths));
    const scaling = own.find((change) => change.kind === 'scale');
    const warnings: string[] = [];
    if (lever.kind === 'agency' && !scenario.agency.allowed) {
      warnings.push(
        `${lever.label}: agency is not allowed in this scenario on the first day; every value above 0\u00a0%, a plan’s too, allows it from then on.`,
      );
    }
    if (setting) {
      warnings.push(`${lever.label}: a dated change ${DATED_SETS[lever.datedSets](setting)}`);
    }
    if (scaling) {
      warnings.push(
        `${lever.label}: a dated change multiplies this input by ${scaling.by} from ${dateWords(scaling.on)}, and what the lever gives with it.`,
      );
    }
    if (NEEDS_RECRUITMENT.includes(lever.kind) && !isEverOpen(scenario)) {
      warnings.push(
        `${lever.label}: recruitment is off in this scenario throughout, so that nobody is recruited to a vacancy whatever its value.`,
      );
    }
    if (canOnlyHoldBack(lever)) {
      warnings.push(
        'Most starters in a month: no limit is set now, so this lever can only hold recruitment back. To recruit more, move the share of recruitment rounds that end with a start (recruitment.successShare).',
      );
    }
    return warnings;
  });
}
