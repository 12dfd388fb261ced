import { caseloadTest, type LibraryStandard } from './library-standard.ts';

const CWLA =
  'United States, 1999. One supervisor to five workers goes with it, which is an input here and not a test.';

/** The United States: a national body’s recommendations, and California’s workload study. */
export const unitedStates: readonly LibraryStandard[] = [
  {
    id: 'cwla-continuing',
    name: 'Child Welfare League of America, continuing work',
    summary: 'At most 17 families for each worker with continuing cases.',
    limits: `Families, not children: a case here is a child, and a family may be several, so the test is stricter than the standard. ${CWLA}`,
    sources: ['S002', 'S005'],
    tests: [caseloadTest(17, 'S002', 'Families, not children.')],
  },
  {
    id: 'cwla-mixed',
    name: 'Child Welfare League of America, mixed work',
    summary: 'At most ten continuing cases and four investigations for each worker.',
    limits: `Continuing cases are families, not children, so the test is stricter than the standard; the proportion of ten to four is not tested, nor the twelve active cases a month where a worker only assesses. ${CWLA}`,
    sources: ['S001', 'S003', 'S005'],
    tests: [caseloadTest(14, 'S003')],
  },
  {
    id: 'cwla-foster-care',
    name: 'Child Welfare League of America, foster care',
    summary: 'At most 12 to 15 children in foster care for each worker.',
    limits: `Children, as here; for teams that hold looked-after children alone. The test takes the upper end. ${CWLA}`,
    sources: ['S004', 'S005'],
    tests: [caseloadTest(15, 'S004', 'The upper end of 12 to 15.')],
  },
  {
    id: 'sb-2030',
    name: 'California SB 2030, minimum standard',
    summary:
      'At most 13 cases for each worker in emergency response, by the Californian workload study.',
    limits:
      'Cases there are counted by kind of work, each with a minimum standard of its own, and family cases as one; the test takes that of emergency response for all. For other work its figures are 14.2 to 23.7.',
    sources: ['S006'],
    tests: [caseloadTest(13, 'S006')],
  },
];
