import { notesOf } from '../../models/fields/fields.ts';
import type { FieldNotes } from '../../models/fields/notes.ts';
import { schemaAt } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { formatPath } from '../../models/scenario/path.ts';
import { toldUnit } from '../../models/scenario/told-unit.ts';
import { splitQuantity } from './quantity-parts.ts';

/** A caseload cap as the quick control shows it: one for all posts of a team that share it. */
export interface Cap {
  label: string;
  /** Inputs that it sets. */
  paths: readonly string[];
  value: unknown;
  notes: FieldNotes;
}

/** The caps of every team, read from the scenario. Posts that hold no cases have none. */
export function capsOf(scenario: Scenario): Cap[] {
  return scenario.teams.flatMap((team, index) => {
    const lines = team.posts.flatMap((posts, line) => {
      const role = scenario.roles.find(({ id }) => id === posts.role);
      if (role && !role.holdsCases) return [];
      const parts = ['teams', index, 'posts', line, 'capPerFte'];
      const schema = schemaAt(scenarioSchema, scenario, parts);
      const own = schema && notesOf(schema);
      const notes: FieldNotes | undefined = own && { ...own, unit: toldUnit(scenario, own.unit) };
      const { value } = splitQuantity(posts.capPerFte);
      return notes
        ? [{ path: formatPath(parts), role: role?.name ?? posts.role, value, notes }]
        : [];
    });
    const values = [...new Set(lines.map(({ value }) => value))];
    return values.map((value) => {
      const same = lines.filter((line) => line.value === value);
      const who = values.length > 1 ? `, ${same.map(({ role }) => role).join(' and ')}` : '';
      return {
        label: `${team.name}${who}`,
        paths: same.map(({ path }) => path),
        value,
        notes: same[0].notes,
      };
    });
  });
}
