import type { Scenario } from '../../../inputs/scenario.ts';
import { plainScenario } from '../../../parameters/ranged-inputs.ts';
import { caseHoldingLines } from '../post-lines.ts';
import type { FindPoint } from '../result.ts';
import { percentWords } from '../words.ts';
import type { Lever } from './lever.ts';

/** Working time that goes on paperwork tied to cases, by a survey of 2022 in England (W-ADM). */
export const PAPERWORK_OF_WORKING_TIME = 0.59;

/** By how much recording falls where all that is lessened of the hours of cases is recording. */
export interface RecordingFall {
  /** Of the hours at work, those on cases: case holders by FTE. */
  onCases: number;
  /** Of the time on cases, paperwork. */
  paperwork: number;
  /** Of the paperwork, what goes; above 1 it is more than there is. */
  fall: number;
}

/**
 * What a share of the hours of cases asks of recording, if the survey holds here.
 * @returns undefined where it cannot: nobody holds cases, or has less time for them than the paperwork would take
 */
export function recordingFall(scenario: Scenario, share: number): RecordingFall | undefined {
  const onCases = timeOnCases(scenario);
  if (onCases === undefined || onCases < PAPERWORK_OF_WORKING_TIME) return undefined;
  const paperwork = PAPERWORK_OF_WORKING_TIME / onCases;
  return { onCases, paperwork, fall: (1 - share) / paperwork };
}

/** Part of the hours at work that is for cases on the first day, before learning days. */
function timeOnCases(scenario: Scenario): number | undefined {
  const { roles, teams } = plainScenario(scenario);
  let fte = 0;
  let onCases = 0;
  for (const { team, line, inPostFte, agencyFte, extraAgencyFte } of caseHoldingLines(scenario)) {
    const role = roles.find(({ id }) => id === teams[team].posts[line].role);
    if (!role) continue;
    const people = inPostFte + agencyFte + extraAgencyFte;
    fte += people;
    onCases += people * (1 - role.allowanceShare) * (1 - role.developmentTimeShare);
  }
  return fte > 0 ? onCases / fte : undefined;
}

const wholePercent = (share: number): string => percentWords(Math.round(100 * share) / 100);

/** Fewer hours of cases told as less recording, and what that does not cost here. */
export function recordingSentences(
  scenario: Scenario,
  levers: readonly Lever[],
  { values }: Pick<FindPoint, 'values'>,
): string[] {
  const share = values.find((_, index) => levers[index].kind === 'paperwork-hours') ?? 1;
  if (share >= 1) return [];
  return [
    ...fallSentences(share, recordingFall(scenario, share)),
    'Recording less costs nothing by itself here: what it takes, such as systems or administrators, is for you to add.',
    ...clockSentences(scenario),
  ];
}

/** Where no clock runs with work done, time that is freed ends no case sooner: that more is not found is then no finding. */
function clockSentences({ stages }: Scenario): string[] {
  if (stages.some(({ clock }) => clock === 'worked')) return [];
  return [
    'Cases here end as soon however few hours they need, for no stage has the clock “worked”, and caps are not counted in hours. Time that is freed lightens the load, and with it lost learning and missed visits, but cannot shorten a queue by itself: give stages that clock, or ask for a higher cap with it.',
  ];
}

function fallSentences(share: number, found: RecordingFall | undefined): string[] {
  if (!found) return [];
  const { onCases, paperwork, fall } = found;
  const ofThem = `if all of the ${percentWords(1 - share)} of hours that go were recording`;
  const must =
    fall < 1
      ? `recording would have to fall by about ${wholePercent(fall)}, ${ofThem}`
      : `even no recording at all would not be enough, ${ofThem}`;
  return [
    `As a judgement: one survey (England, 2022; W-ADM) puts paperwork tied to cases at ${percentWords(PAPERWORK_OF_WORKING_TIME)} of working time. Of the ${wholePercent(onCases)} that is for cases here that would be ${wholePercent(paperwork)}, and ${must}.`,
  ];
}
