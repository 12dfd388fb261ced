import { measure } from './measure.ts';

export const casesWaiting = measure(
  'casesWaiting',
  'stock',
  'Cases waiting',
  'cases',
  'lower',
  0,
  'Open cases that no named worker holds and that one should, those on the duty rota included.',
);

export const waitDays = measure(
  'waitDays',
  'flow',
  'Wait of those allocated',
  'workingDays',
  'lower',
  1,
  'Mean working days waited by the cases allocated in the week. No value in a week without an allocation.',
);

export const queueAgeDays = measure(
  'queueAgeDays',
  'stock',
  'Wait so far of those waiting',
  'workingDays',
  'lower',
  1,
  'Mean working days waited so far by the cases that wait. No value when none waits.',
);

export const withinLimitShare = measure(
  'withinLimitShare',
  'flow',
  'Ended within the time limit',
  'share',
  'higher',
  3,
  'Of the stages with a time limit that ended in the week, the share that ended within it, waiting included. No value in a week in which none ended.',
);

export const allocations = measure(
  'allocations',
  'flow',
  'Cases given to a worker',
  'cases',
  'neither',
  0,
  'Cases that a named worker took from the waiting list in the week, for the first time or again.',
);
