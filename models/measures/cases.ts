import { measure } from './measure.ts';

export const referrals = measure(
  'referrals',
  'flow',
  'Referrals',
  'referrals',
  'neither',
  0,
  'Referrals received in the week, re-referrals included.',
);

export const casesOpen = measure(
  'casesOpen',
  'stock',
  'Open cases',
  'cases',
  'neither',
  0,
  'All open cases: allocated, waiting, and held outside the teams.',
);

export const pointsOpen = measure(
  'pointsOpen',
  'stock',
  'Open cases in points',
  'points',
  'neither',
  0,
  'What the cases that workers hold and those that wait weigh together: what caps are measured against. Where every case weighs 1 it is their number. Cases held outside the teams count towards no cap and are not in it.',
);

export const casesAllocated = measure(
  'casesAllocated',
  'stock',
  'Cases allocated',
  'cases',
  'neither',
  0,
  'Open cases held by a named worker of the teams.',
);

export const casesClosed = measure(
  'casesClosed',
  'flow',
  'Cases closed',
  'cases',
  'neither',
  0,
  'Cases that left the service in the week with a recorded end.',
);

export const workerChanges = measure(
  'workerChanges',
  'flow',
  'Changes of worker',
  'cases',
  'lower',
  0,
  'Cases allocated in the week to another worker than the one who last held them.',
);

export const visitsDue = measure(
  'visitsDue',
  'flow',
  'Visits due',
  'visits',
  'neither',
  0,
  'Visits that cases should have had in the week: those that workers hold, present or away, and those in the queue for one, the duty rota’s included. Cases still at the front door, where visiting has not begun, and cases held outside, which others visit, give none.',
);

export const visitsMade = measure(
  'visitsMade',
  'flow',
  'Visits made',
  'visits',
  'higher',
  0,
  'Of those, made: the worker was present, not on a learning day, and had the hours.',
);
