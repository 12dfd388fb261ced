import { caseloadTest, type LibraryStandard, test } from './library-standard.ts';

/** England: the first year of practice, and where the country stands. */
export const england: readonly LibraryStandard[] = [
  {
    id: 'asye',
    name: 'Assessed and supported year in employment',
    summary:
      'In the first year of practice, nine tenths of a caseload and a tenth of the hours for development.',
    limits:
      'Holds where the role of newly qualified workers has 90 % of the cap and 10 % of its hours set aside. The tests then ask that nobody is over a cap, newly qualified or not, and that cases fit the hours left: no measure is kept for one role alone.',
    sources: ['T011', 'T012'],
    tests: [
      test(
        'over-cap',
        'No case holder over the cap, nine tenths of it in the first year',
        'overCapShare',
        'at-most',
        {
          value: 0,
          source: 'T011, derived',
          note: 'Nobody is over a cap that is nine tenths of the others’.',
        },
        'capacity',
      ),
      test(
        'load',
        'Cases held need no more hours than are left when development time is set aside',
        'loadRatio',
        'at-most',
        {
          value: 1,
          source: 'T012, derived',
          note: 'At 1 the hours left after a tenth is set aside are just enough.',
        },
        'capacity',
      ),
    ],
  },
  {
    id: 'england-mean-2025',
    name: 'The English mean of 2025',
    summary: 'No more cases for each case holder than in England as a whole on 30 September 2025.',
    limits:
      'A mean of what is, with half of authorities above it: not a limit that anybody set. Case holders, agency among them, by full-time equivalents.',
    sources: ['W-2025', 'W-DIST'],
    tests: [caseloadTest(15.2, 'W-2025')],
  },
  {
    id: 'wirral-points',
    name: 'Workload points of one council',
    summary:
      'Wirral’s scheme: at most 100 points for each worker, 15 of them for work that is always there.',
    limits:
      'Holds where caps are given in points: a cap of 85 for cases, stages weighed in points, and 90 % of it for newly qualified workers. The test then asks that nobody is over that cap. What a case weighs there is not in our sources.',
    sources: ['S007'],
    tests: [
      test(
        'points',
        'No case holder over the cap in points',
        'overCapShare',
        'at-most',
        {
          value: 0,
          source: 'S007, derived',
          note: 'Nobody is over the cap of 85 points.',
        },
        'capacity',
      ),
    ],
  },
];
