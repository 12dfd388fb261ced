import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { fieldsOf } from '../../models/fields/walk.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import type { Problem } from '../../models/scenario/problem.ts';

/** One entry of the editor's side: a part of the scenario, or the plain inputs at its top. */
export interface Section {
  id: string;
  label: string;
  help?: string;
  fields: [key: string, schema: z.ZodType][];
}

const ABOUT = 'about';

const isPart = (schema: z.ZodType): boolean => {
  const kind = notesOf(schema)?.kind;
  return kind === 'group' || kind === 'list';
};

const all = fieldsOf(scenarioSchema);

/** The sections of a scenario in the order of its schema. */
export const SECTIONS: readonly Section[] = [
  { id: ABOUT, label: 'About', fields: all.filter(([, schema]) => !isPart(schema)) },
  ...all
    .filter(([, schema]) => isPart(schema))
    .map(([key, schema]): Section => {
      const notes = notesOf(schema);
      return { id: key, label: notes?.label ?? key, help: notes?.help, fields: [[key, schema]] };
    }),
];

/** The section that holds a path. */
export function sectionOf(path: string): Section {
  const key = path.match(/^[A-Za-z]+/)?.[0];
  return SECTIONS.find(({ fields }) => fields.some(([own]) => own === key)) ?? SECTIONS[0];
}

export const sectionById = (id: string | undefined): Section =>
  SECTIONS.find((section) => section.id === id) ?? SECTIONS[1];

/** Problems in a section. */
export const problemsOf = (section: Section, problems: readonly Problem[]): number =>
  problems.filter(({ path }) => sectionOf(path) === section).length;
