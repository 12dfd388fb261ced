import { group, known, quantity } from '../fields/fields.ts';

/** M12: what a missed session of supervision does. How often sessions fall due stands with the role. */
export const supervisionEffects = group(
  {
    delayDaysWhenMissed: known({
      label: 'Delay of cases when a session is missed',
      unit: 'workingDays',
      min: 0,
      max: 60,
      whole: true,
      default: 0,
      judgement: true,
      evidence: ['N014'],
      help: 'Workload and timely closure are reviewed in supervision: a missed session puts off by this much the end of the worker’s cases whose clock is “allocated”. A clock that is “elapsed” runs on whatever is missed, and one that is “worked” follows the hours alone. No published figure.',
    }),
    leavingGap: quantity({
      label: 'Effect of missed supervision on leaving',
      unit: 'ratio',
      min: -5,
      max: 5,
      scale: 'real',
      default: { value: 0.1, low: 0, high: 0.5 },
      judgement: true,
      evidence: ['K003', 'K004'],
      help: 'Change in the log of the leaving rate if every session were missed rather than none. The evidence is of very low strength; no effect is inside the range.',
    }),
  },
  { label: 'Supervision' },
);
