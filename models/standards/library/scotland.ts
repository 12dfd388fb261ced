import { caseloadTest, type LibraryStandard } from './library-standard.ts';

const SAYS_NOTHING =
  'It says nothing of those who wait: put a limit on waiting beside it, or a cap meets it by lengthening the queue.';

/** Setting the Bar: indicative limits from a study of social work in Scotland. */
export const scotland: readonly LibraryStandard[] = [
  {
    id: 'setting-the-bar-children',
    name: 'Setting the Bar, children',
    summary: 'The most cases for one children’s social worker, by a Scottish study of 2022.',
    limits: `A limit for each worker; the test reads the mean over case holders. ${SAYS_NOTHING}`,
    sources: ['N011'],
    tests: [caseloadTest(15, 'N011')],
  },
  {
    id: 'setting-the-bar-adults',
    name: 'Setting the Bar, adults and justice',
    summary:
      'The most cases for one social worker with adults or in justice services, by the same study.',
    limits: `The study gives 20 to 25; the test takes the upper end, so meeting it is the least that the study asks. ${SAYS_NOTHING}`,
    sources: ['N012'],
    tests: [caseloadTest(25, 'N012', 'The upper end of 20 to 25.')],
  },
];
