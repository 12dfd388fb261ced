import { measure } from './measure.ts';

export const caseload = measure(
  'caseload',
  'stock',
  'Caseload',
  'casesPerFte',
  'lower',
  1,
  'Allocated cases divided by the FTE of those who hold one or more, permanent and agency, present or not: the department’s definition. Whoever is on long leave and has given theirs back is not counted.',
);

export const caseloadAll = measure(
  'caseloadAll',
  'stock',
  'Caseload with unallocated',
  'casesPerFte',
  'lower',
  1,
  'Allocated and waiting cases divided by the FTE of those who hold one or more.',
);

export const caseloadHighest = measure(
  'caseloadHighest',
  'stock',
  'Highest caseload',
  'casesPerFte',
  'lower',
  1,
  'Cases per FTE of the worker who has most.',
);

export const caseloadPermanent = measure(
  'caseloadPermanent',
  'stock',
  'Caseload of permanent staff',
  'casesPerFte',
  'lower',
  1,
  'Cases held by permanent workers for each FTE of them, those on leave or sick included.',
);

export const overCapShare = measure(
  'overCapShare',
  'stock',
  'Case holders over their cap',
  'share',
  'lower',
  3,
  'Share of those who hold one or more cases, by people, whose cases weigh more than their cap, reduced caps included.',
);

export const loadRatio = measure(
  'loadRatio',
  'flow',
  'Load ratio of cases held',
  'ratio',
  'lower',
  2,
  'Hours needed in the week by cases that workers hold, present or away, by cases on the duty rota, by handovers and at the front door / hours for cases of those at work whose role holds cases. Above 1, work is not done. Cases that wait for a worker need hours too and are not in it: read it beside the cases waiting.',
);
