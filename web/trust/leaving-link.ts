import { notesOf } from '../../models/fields/fields.ts';
import { schemaAt } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { splitQuantity } from '../state/quantity-parts.ts';

const PATH = ['leaving', 'perCase'] as const;

/** The effect of one case more on leaving: change in the log of the rate. */
export interface LinkRange {
  low: number;
  value: number;
  high: number;
  /** The scenario gives no range of its own, so the ends are those of the evidence. */
  isPublished: boolean;
}

const isNumber = (part: unknown): part is number => typeof part === 'number';

/** The range of the link in a scenario; undefined where neither it nor the evidence gives one. */
export function linkRange(scenario: Scenario): LinkRange | undefined {
  const own = splitQuantity(scenario.leaving.perCase);
  if (!isNumber(own.value)) return undefined;
  if (isNumber(own.low) && isNumber(own.high)) {
    return { low: own.low, value: own.value, high: own.high, isPublished: false };
  }
  const schema = schemaAt(scenarioSchema, scenario, PATH);
  const { low, high } = splitQuantity(schema && notesOf(schema)?.default);
  if (!isNumber(low) || !isNumber(high)) return undefined;
  return { low, value: own.value, high, isPublished: true };
}

export interface LinkCase {
  label: string;
  /** Undefined: without the link. */
  perCase: number | undefined;
  scenario: Scenario;
}

/** The same scenario without the link, and with it at the low end, the value and the high end of its range. */
export function linkCases(scenario: Scenario, { low, value, high }: LinkRange): LinkCase[] {
  const withLink = (label: string, perCase: number): LinkCase => ({
    label,
    perCase,
    scenario: { ...scenario, leaving: { ...scenario.leaving, caseloadMatters: true, perCase } },
  });
  return [
    {
      label: 'Without the link',
      perCase: undefined,
      scenario: { ...scenario, leaving: { ...scenario.leaving, caseloadMatters: false } },
    },
    withLink('At the low end of its range', low),
    withLink('At its value', value),
    withLink('At the high end of its range', high),
  ];
}
