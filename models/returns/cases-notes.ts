import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { STAGE } from './base-council.ts';
import { assessedOf, type CaseFlows } from './case-flows.ts';
import { told } from './own-number.ts';
import type { Return } from './yearly-return.ts';

/** How a number of open cases was come by, and whether it is the return’s own count. */
interface OpenNote {
  note: string;
  isReturned: boolean;
}

/** How often plans or care follow, in words; empty where it is as in England. */
function begunWords(what: string, begun: string | undefined, open: number | undefined): string {
  if (begun !== undefined) return begun;
  return open === undefined ? '' : `as many ${what} begun as keep those open at England’s length`;
}

function nextNote({ plansOpen, conferences, careOpen, careBegun }: Return): string {
  const plans = begunWords(
    'plans',
    conferences === undefined
      ? undefined
      : `plans for ${told(conferences, 0)} conferences as often as in England`,
    plansOpen,
  );
  const care = begunWords(
    'in care',
    careBegun === undefined ? undefined : 'as many in care begun as returned',
    careOpen,
  );
  if (!plans && !care) {
    return 'As many closed after assessment as returned; plans and care as often as in England.';
  }
  const parts = [
    plans || 'plans as often as in England',
    care || 'care as often as in England',
    'divided among categories as there',
  ];
  return `As many closed after assessment as returned; ${parts.join('; ')}.`;
}

/** What stands behind the numbers of cases that are made of a return. */
export function casesNotes(base: PlainScenario, last: Return, { entering, given }: CaseFlows) {
  const assessed = told(assessedOf(last), 0);
  const days = base.streams[0].daysBeforeAllocation;
  const { awaitingAssessment, plansOpen, careOpen } = last;
  const outside = [
    'those in assessment',
    ...(given.plans ? ['on plans'] : []),
    ...(given.care ? ['in care'] : []),
  ];
  const divided: OpenNote = {
    note: `Of ${told(last.cases, 0)} cases held less ${outside.join(', ')}, ${given.plans && given.care ? 'all the rest' : 'the part that it is in England'}.`,
    isReturned: false,
  };
  const part = (what: string, open: number | undefined, stage: 'plan' | 'care'): OpenNote => {
    if (open !== undefined) {
      return { note: `${told(open, 0)} ${what} on 31 March, as returned.`, isReturned: true };
    }
    const begun = told(entering[STAGE[stage]], 0);
    return { note: `${begun} begun in a year, at England’s length.`, isReturned: false };
  };
  const open: Readonly<Record<keyof CaseFlows['open'], OpenNote>> = {
    [STAGE.assessment]: {
      note: `Little’s law: ${assessed} assessed in a year times the mean length.`,
      isReturned: false,
    },
    [STAGE.inNeed]: divided,
    [STAGE.plan]: given.plans ? part('on a plan', plansOpen, 'plan') : divided,
    [STAGE.care]: given.care ? part('looked after', careOpen, 'care') : divided,
    [STAGE.other]: {
      note: given.care
        ? 'As many for each child who begins care as in England; in nobody’s caseload.'
        : 'As many for each child assessed as in England; in nobody’s caseload.',
      isReturned: false,
    },
  };
  return {
    open,
    next: nextNote(last),
    frontDoor: `${told(awaitingAssessment ?? 0, 0)} children awaiting assessment, of ${assessed} assessed a year.`,
    waiting:
      awaitingAssessment === undefined
        ? `${days} working days of ${assessed} a year, as in England.`
        : `${told(awaitingAssessment, 0)} awaiting assessment, as returned.`,
  };
}
