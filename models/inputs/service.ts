import { choice, date, group, number } from '../fields/fields.ts';

export const service = group(
  {
    startDate: date({
      label: 'First day',
      default: '2026-04-06',
      help: 'A Monday. Financial years (1 April to 31 March), bank holidays and dated changes are counted from it.',
    }),
    weeks: number({
      label: 'Weeks to simulate',
      unit: 'weeks',
      min: 1,
      max: 522,
      whole: true,
      default: 156,
      help: 'Three years is 156 weeks; ten years, 522, is the longest.',
    }),
    bankHolidays: choice(
      {
        'england-and-wales': 'England and Wales',
        scotland: 'Scotland',
        'northern-ireland': 'Northern Ireland',
        none: 'none kept',
      },
      { label: 'Bank holidays of', default: 'england-and-wales' },
    ),
  },
  { label: 'Service and calendar', help: 'When the simulation starts, and for how long it runs.' },
);
