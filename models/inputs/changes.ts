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
  text,
  variants,
} from '../fields/fields.ts';

const on = () => date({ label: 'On' });
const note = () => optional(text({ label: 'Note', maxLength: 500 }));
const staffing = {
  on: on(),
  team: reference('teams', { label: 'Team' }),
  role: reference('roles', { label: 'Role' }),
  people: number({ label: 'People', unit: 'people', min: 1, max: 5000, whole: true, default: 1 }),
  note: note(),
};

/** Dated changes: an input takes another value from a day on, people leave, people start. */
export const changes = list(
  variants(
    'kind',
    [
      group(
        {
          kind: literal('set'),
          on: on(),
          until: optional(
            date({
              label: 'Until',
              help: 'The first day on which it is as before. Left out: for good.',
            }),
          ),
          path: path({
            label: 'Input',
            help: 'What takes another value. In a file it stands as a path, such as teams[0].posts[0].capPerFte.',
          }),
          to: z.union([z.number(), z.boolean(), z.string().max(200)]),
          rampWeeks: optional(
            number({
              label: 'Reached over',
              unit: 'weeks',
              min: 0,
              max: 260,
              whole: true,
              default: 0,
              help: 'In equal weekly steps, for numbers.',
            }),
          ),
          note: note(),
        },
        { label: 'An input changes' },
      ),
      group({ kind: literal('leave'), ...staffing }, { label: 'People leave' }),
      group(
        { kind: literal('start'), ...staffing },
        { label: 'People start', help: 'Into vacant posts; beyond them, as posts fall vacant.' },
      ),
    ],
    { set: 'an input changes', leave: 'people leave', start: 'people start' },
    { label: 'Dated change', default: { kind: 'leave', on: '2026-06-01', people: 1 } },
  ),
  { label: 'Dated changes', max: 200, default: [] },
);
