import { caseloadAllTest, caseloadTest, type LibraryStandard, test } from './library-standard.ts';

const DEFINITION =
  'The proposed definition of safe and effective staffing has three parts, capacity, communication and connection, and ten principles, of which four are public. These tests serve capacity alone; no threshold is published for the other two parts.';

const vacancies = (percent: number, source: string) =>
  test(
    'vacancies',
    `At most ${percent} % of posts vacant`,
    'vacancyRate',
    'at-most',
    { value: percent / 100, source },
    'capacity',
  );

/** Northern Ireland: positions observed in 2023, and what they would be with every post filled. */
export const northernIreland: readonly LibraryStandard[] = [
  {
    id: 'ni-family-observed',
    name: 'Northern Ireland family intervention, as observed',
    summary: 'No worse than family intervention teams stood in February and March 2023.',
    limits: `A position that was found, not one that anybody called safe. For each worker in post. ${DEFINITION}`,
    sources: ['N001', 'N002', 'N003', 'N013', 'N015'],
    tests: [caseloadTest(18, 'N001'), caseloadAllTest(20, 'N002'), vacancies(22.4, 'N003')],
  },
  {
    id: 'ni-family-filled',
    name: 'Northern Ireland family intervention, every post filled',
    summary: 'The caseloads that these teams would have if every post were filled.',
    limits: `Arithmetic on the observed position, with cases unchanged. ${DEFINITION}`,
    sources: ['N004', 'N005', 'N013', 'N015'],
    tests: [caseloadTest(14, 'N004'), caseloadAllTest(16, 'N005')],
  },
  {
    id: 'ni-older-observed',
    name: 'Northern Ireland older people, as observed',
    summary: 'No worse than older people’s community teams stood in February and March 2023.',
    limits: `A position that was found, not one that anybody called safe. For each practitioner in post, social workers and others. ${DEFINITION}`,
    sources: ['N006', 'N007', 'N008', 'N013', 'N015'],
    tests: [caseloadTest(48, 'N006'), caseloadAllTest(55, 'N007'), vacancies(12.6, 'N008')],
  },
  {
    id: 'ni-older-filled',
    name: 'Northern Ireland older people, every post filled',
    summary: 'The caseloads that these teams would have if every post were filled.',
    limits: `Arithmetic on the observed position, with cases unchanged. ${DEFINITION}`,
    sources: ['N009', 'N013', 'N015'],
    tests: [caseloadTest(42, 'N009'), caseloadAllTest(49, 'N009')],
  },
  {
    id: 'ni-older-ideal',
    name: 'Northern Ireland older people, as staff would have it',
    summary: 'The caseload that staff of older people’s community teams called ideal.',
    limits: `An opinion of staff, not a measure of what keeps people safe. ${DEFINITION}`,
    sources: ['N010', 'N013', 'N015'],
    tests: [caseloadTest(35, 'N010')],
  },
];
