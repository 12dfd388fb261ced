import { measure } from './measure.ts';

export const establishedFte = measure(
  'establishedFte',
  'stock',
  'Established posts',
  'fte',
  'neither',
  1,
  'Funded posts, filled or not, and posts whose funding has ended while somebody is in them: they go when that person leaves. A vacant one goes at once, covered by agency or not.',
);

export const peopleInPostFte = measure(
  'peopleInPostFte',
  'stock',
  'In post',
  'fte',
  'higher',
  1,
  'FTE of permanent staff, present or absent.',
);

export const vacancyRate = measure(
  'vacancyRate',
  'stock',
  'Vacancy rate',
  'share',
  'lower',
  3,
  'Vacancies / (vacancies + in post). A vacancy covered by an agency worker is still a vacancy.',
);

export const agencyFte = measure(
  'agencyFte',
  'stock',
  'Agency',
  'fte',
  'neither',
  1,
  'FTE of agency workers.',
);

export const agencyRate = measure(
  'agencyRate',
  'stock',
  'Agency rate',
  'share',
  'lower',
  3,
  'Agency / (agency + in post).',
);

export const startersFte = measure(
  'startersFte',
  'flow',
  'Starters',
  'fte',
  'higher',
  1,
  'FTE that started in the week, with what a part post has grown by while somebody is in it.',
);

export const leaversFte = measure(
  'leaversFte',
  'flow',
  'Leavers',
  'fte',
  'lower',
  1,
  'FTE that left in the week.',
);

export const turnoverRate = measure(
  'turnoverRate',
  'stock',
  'Turnover',
  'share',
  'lower',
  3,
  'Leavers of the last twelve months / in post now. Before the first day, leavers are taken at the rate and caseload of the first day.',
);

export const absenceRate = measure(
  'absenceRate',
  'flow',
  'Absence',
  'share',
  'lower',
  3,
  'Working days lost to sickness and long leave / working days of permanent staff in the week.',
);

export const caseHoldingRolesFte = measure(
  'caseHoldingRolesFte',
  'stock',
  'In roles that hold cases',
  'fte',
  'neither',
  1,
  'FTE, permanent and agency, present or not, of those whose role holds cases, whether they hold any or not.',
);
