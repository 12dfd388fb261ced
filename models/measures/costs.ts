import { measure } from './measure.ts';

export const costPay = measure(
  'costPay',
  'flow',
  'Pay with on-costs',
  'pounds',
  'neither',
  0,
  'Pay, employer national insurance and pension of permanent staff in the week.',
);

export const costAgency = measure(
  'costAgency',
  'flow',
  'Agency cost',
  'pounds',
  'lower',
  0,
  'Agency workers in the week.',
);

export const costRecruitment = measure(
  'costRecruitment',
  'flow',
  'Recruiting and replacing',
  'pounds',
  'lower',
  0,
  'Starters recruited and leavers replaced in the week.',
);

export const cost = measure(
  'cost',
  'flow',
  'Cost',
  'pounds',
  'lower',
  0,
  'Pay with on-costs, agency, recruiting and replacing in the week.',
);
