import * as z from 'zod';
import {
  date,
  group,
  list,
  literal,
  number,
  optional,
  path,
  reference,
  share,
  text,
  variants,
} from '../fields/fields.ts';

const on = () => date({ label: 'On' });
const until = () =>
  optional(
    date({ label: 'Until', help: 'The first day on which it is as before. Left out: for good.' }),
  );
const rampWeeks = (help: string) =>
  optional(
    number({
      label: 'Reached over',
      unit: 'weeks',
      min: 0,
      max: 260,
      whole: true,
      default: 0,
      help,
    }),
  );
const note = () => optional(text({ label: 'Note', maxLength: 500 }));
const who = {
  team: reference('teams', { label: 'Team' }),
  role: reference('roles', { label: 'Role' }),
  people: number({ label: 'People', unit: 'people', min: 1, max: 5000, whole: true, default: 1 }),
};
const staffing = { on: on(), ...who, note: note() };

/** Dated changes: an input takes another value or is multiplied, people leave, go on long leave, or start. */
export const changes = list(
  variants(
    'kind',
    [
      group(
        {
          kind: literal('set'),
          on: on(),
          until: until(),
          path: path({
            label: 'Input',
            help: 'What takes another value. In a file it stands as a path, such as teams[0].posts[0].capPerFte.',
          }),
          to: z.union([z.number(), z.boolean(), z.string().max(200)]),
          rampWeeks: rampWeeks(
            'In equal weekly steps, for numbers. What is counted, such as starters a month, moves by whole steps, and an establishment by whole people: what is left over comes with the last step. A cap may pass through fractions; a worker holds what of it is whole: at 16.5 for each FTE, 16 full time and 8 half time.',
          ),
          note: note(),
        },
        { label: 'An input changes' },
      ),
      group(
        {
          kind: literal('scale'),
          on: on(),
          until: until(),
          path: path({
            label: 'Input',
            numbers: true,
            help: 'What is multiplied. In a file it stands as a path, such as streams[0].referralsPerYear.',
          }),
          by: number({
            label: 'Multiplied by',
            unit: 'factor',
            min: 0,
            max: 100,
            default: 1.1,
            help: '1.1 is 10 % more, 0.9 is 10 % less, of what each future has drawn, so that a range moves as a whole. Changes of the same input apply by date, those of one day in the order of this list, each to what those before it have made of it. A share stays at 1 where more would come of it.',
          }),
          rampWeeks: rampWeeks(
            'In equal weekly steps; an establishment moves by whole people, and what is left over comes with the last step.',
          ),
          note: note(),
        },
        { label: 'An input is multiplied' },
      ),
      group({ kind: literal('leave'), ...staffing }, { label: 'People leave' }),
      group(
        {
          kind: literal('long-leave'),
          on: on(),
          until: date({ label: 'Back on', default: '2027-03-01' }),
          ...who,
          coverShare: optional(
            share({
              label: 'Covered by agency',
              help: 'Share of them whom an agency worker covers after the lead time of agency, where agency is allowed. Left out: as other long leave is, under Absence.',
            }),
          ),
          note: note(),
        },
        {
          label: 'People go on long leave',
          help: 'Maternity leave, a secondment, a long illness. They are drawn by lot among those present that day, all of them where fewer are present. They stay in post and are paid, nobody is recruited for them, and their cases pass on as in any absence.',
        },
      ),
      group(
        { kind: literal('start'), ...staffing },
        {
          label: 'People start',
          help: 'Into vacant posts, those for which nobody has been found yet first; beyond them, as posts fall vacant.',
        },
      ),
    ],
    {
      set: 'an input changes',
      scale: 'an input is multiplied',
      leave: 'people leave',
      'long-leave': 'people go on long leave',
      start: 'people start',
    },
    { label: 'Dated change', default: { kind: 'leave', on: '2026-06-01', people: 1 } },
  ),
  {
    label: 'Dated changes',
    max: 200,
    default: [],
    help: 'What is planned or may happen from a day on: an input takes another value or is multiplied, people leave, go on long leave, or start. A reform that begins on a date is put in here.',
  },
);
