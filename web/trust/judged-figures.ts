import { eachField } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { formatPath } from '../../models/scenario/path.ts';
import { placeWords } from '../editor/place-words.ts';
import { sectionOf } from '../editor/sections.ts';
import { originOf } from '../state/origin.ts';
import { splitQuantity } from '../state/quantity-parts.ts';
import { figureWords, unitWords } from './figure-words.ts';

/** How the figures of a scenario were come by. `open` ones name no source: the reader's own, or plain facts. */
export const GROUNDS = ['published', 'derived', 'calibrated', 'judgement', 'open'] as const;
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
  judged: JudgedFigure[];
}

/** Counts the figures of a scenario by how they were come by, and lists those that are judged or fitted. */
export function groundingOf(scenario: Scenario): Grounding {
  const counts = { published: 0, derived: 0, calibrated: 0, judgement: 0, open: 0 };
  const judged: JudgedFigure[] = [];
  eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
    const origin = originOf(notes, value);
    if (origin.kind === 'none') return;
    const kind = 'keys' in origin ? origin.kind : 'open';
    counts[kind] += 1;
    if (origin.kind !== 'judgement' && origin.kind !== 'calibrated') return;
    const parts = splitQuantity(value);
    const words = (number: unknown) =>
      typeof number === 'number' ? figureWords(number, notes.unit ?? 'none') : String(number);
    const range =
      parts.low === undefined ? '' : ` (range ${words(parts.low)} to ${words(parts.high)})`;
    judged.push({
      section: sectionOf(formatPath(path)).label,
      place: placeWords(scenario, path).slice(1).join(', ') || notes.label,
      figure: `${words(parts.value)} ${unitWords(notes.unit ?? 'none')}`.trim() + range,
      kind: origin.kind,
      words: [origin.keys.join(', '), origin.words].filter(Boolean).join('. '),
    });
  });
  const total = GROUNDS.reduce((sum, kind) => sum + counts[kind], 0);
  return { counts, total, judged };
}
