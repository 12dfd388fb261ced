import type { Study } from './predictions.ts';

/** Local authorities are published one by one to 2022, regions to 2025. */
export const STUDIES: readonly Study[] = [
  {
    of: 'local authorities',
    level: 'Local authority',
    known: [2017, 2018, 2019],
    moved: [2017, 2018, 2019],
    predicted: [2020, 2021, 2022],
    without: [],
  },
  {
    of: 'regions of England',
    level: 'Regional',
    known: [2020, 2021, 2022],
    moved: [2017, 2018, 2019, 2020, 2021, 2022],
    predicted: [2023, 2024, 2025],
    without: ['Inner London', 'Outer London'],
  },
];
