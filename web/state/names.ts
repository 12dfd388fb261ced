import type { FieldNotes } from '../../models/fields/notes.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { CLOSED } from '../../models/inputs/stages.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';

export interface Name {
  id: string;
  label: string;
}

/** What a reference may name, with the words shown for it. */
export function namesOf(scenario: Scenario, refersTo: NonNullable<FieldNotes['refersTo']>): Name[] {
  switch (refersTo) {
    case 'measures':
      return MEASURES.map(({ id, label }) => ({ id, label }));
    case 'evidence':
      return [];
    case 'tests':
      return scenario.standard.tests.map(({ id, label }) => ({ id, label: label || id }));
    default:
      return scenario[refersTo].map(({ id, name }) => ({ id, label: name || id }));
  }
}

/** Where a case goes next: a stage, or out of the service. */
export const nextNamesOf = (scenario: Scenario): Name[] => [
  ...namesOf(scenario, 'stages'),
  { id: CLOSED, label: 'closed: leaves the service' },
];
