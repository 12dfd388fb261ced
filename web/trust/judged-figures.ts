import type { FieldNotes } from '../../models/fields/notes.ts';
import { eachField } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { figureUnit, figureWords } from '../../models/report/figure-words.ts';
import { formatPath, getAt, type PathParts } from '../../models/scenario/path.ts';
import { toldUnit } from '../../models/scenario/told-unit.ts';
import type { Unit } from '../../models/units.ts';
import { placeWords } from '../editor/place-words.ts';
import { sectionOf } from '../editor/sections.ts';
import { isRecord } from '../state/is-record.ts';
import { type Book, originOf } from '../state/origin.ts';
import { splitQuantity } from '../state/quantity-parts.ts';

/**
 * How the figures of a scenario were come by. `given` ones name a source that the evidence book does not hold,
 * `open` ones none: they are the reader's own.
 */
export const GROUNDS = [
  'published',
  'derived',
  'calibrated',
  'judgement',
  'given',
  'open',
] as const;
export type GroundsOrOpen = (typeof GROUNDS)[number];

export interface JudgedFigure {
  section: string;
  /** Where it is, in the words of the form. */
  place: string;
  figure: string;
  kind: 'judgement' | 'calibrated';
  /** Sources beside the judgement, and its note. */
  words: string;
}

export interface Grounding {
  counts: Readonly<Record<GroundsOrOpen, number>>;
  total: number;
  /** Plain numbers, which have no place for a source: how long to simulate, priorities, weights, steps, days until a rule gives way. */
  settings: number;
  judged: JudgedFigure[];
}

/** Counts the figures of a scenario by how they were come by, and lists those that are judged or fitted. */
export function groundingOf(scenario: Scenario, book: Book): Grounding {
  const counts = { published: 0, derived: 0, calibrated: 0, judgement: 0, given: 0, open: 0 };
  let settings = 0;
  const judged: JudgedFigure[] = [];
  eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
    const origin = originOf(notes, value, book);
    if (origin.kind === 'none' && notes.kind === 'number') settings += 1;
    if (origin.kind === 'none' || origin.kind === 'evidence') return;
    const kind = 'keys' in origin ? origin.kind : 'open';
    counts[kind] += 1;
    if (origin.kind !== 'judgement' && origin.kind !== 'calibrated') return;
    const parts = splitQuantity(value);
    const unit = unitAt(scenario, path, notes);
    const words = (number: unknown) =>
      typeof number === 'number' ? figureWords(number, unit) : String(number);
    const range =
      parts.low === undefined ? '' : ` (range ${words(parts.low)} to ${words(parts.high)})`;
    judged.push({
      section: sectionOf(formatPath(path)).label,
      place: placeWords(scenario, path).slice(1).join(', ') || notes.label,
      figure: `${words(parts.value)} ${figureUnit(unit)}`.trim() + range,
      kind: origin.kind,
      words: [origin.keys.join(', '), origin.words].filter(Boolean).join('. '),
    });
  });
  const total = GROUNDS.reduce((sum, kind) => sum + counts[kind], 0);
  return { counts, total, settings, judged };
}

/** The unit in which a figure is told; a threshold has that of the measure of its test. */
function unitAt(scenario: Scenario, path: PathParts, notes: FieldNotes): Unit {
  const within = path.at(-1) === 'threshold' ? getAt(scenario, path.slice(0, -1)) : undefined;
  const measure = isRecord(within) && MEASURES.find(({ id }) => id === within.measure);
  return toldUnit(scenario, measure ? measure.unit : notes.unit);
}
