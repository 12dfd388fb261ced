import { measure } from './measure.ts';

export const learningDaysPromised = measure(
  'learningDaysPromised',
  'flow',
  'Learning days promised',
  'days',
  'neither',
  1,
  'Learning days that fell due in the week.',
);

export const learningDaysKept = measure(
  'learningDaysKept',
  'flow',
  'Learning days kept',
  'days',
  'higher',
  1,
  'Of those, taken.',
);

export const learningDaysCancelled = measure(
  'learningDaysCancelled',
  'flow',
  'Learning days cancelled',
  'days',
  'lower',
  1,
  'Of those, lost on the day.',
);

export const supervisionDue = measure(
  'supervisionDue',
  'flow',
  'Supervision due',
  'sessions',
  'neither',
  1,
  'Sessions of supervision that fell due in the week.',
);

export const supervisionKept = measure(
  'supervisionKept',
  'flow',
  'Supervision kept',
  'sessions',
  'higher',
  1,
  'Of those, held: the supervisor was present and within span.',
);
