import type { Unit } from '../units.ts';

/** What a form, a help page and a problem sentence need to know about one input. Written once, beside its schema. */
export interface FieldNotes {
  /** Sentence-case label, without the unit. */
  label: string;
  unit?: Unit;
  /** One or two plain sentences. */
  help?: string;
  /** Keys into the evidence book that stand behind the default or the limits. */
  evidence?: readonly string[];
  /** True when the default is our judgement rather than a published figure. */
  judgement?: boolean;
  /** True when the default is worked out from the evidence rather than printed there. */
  derived?: boolean;
  /** What a new item starts with; written here and nowhere else. */
  default?: unknown;
  /** How an 80 % range is drawn: between 0 and 1, above 0, or anywhere. */
  scale?: 'share' | 'positive' | 'real';
  /** A quantity that may carry its source but no range. */
  fixed?: boolean;
  min?: number;
  max?: number;
  whole?: boolean;
  /** A number that goes on: a new item has one more than the most among those of its list. */
  goesOn?: boolean;
  /** The calendar year in which a financial year begins: the first of a list is that of the scenario’s first day. */
  financialYear?: boolean;
  /** A number of somebody’s own, for which any start would say something: a new item waits for it to be typed. */
  typed?: boolean;
  /** A text that may not be blank. */
  filled?: boolean;
  /** A path that may name numbers only. */
  numbers?: boolean;
  /** The input names an item of this list of the scenario, by its id; `tests` are those of its standard. */
  refersTo?: 'stages' | 'roles' | 'teams' | 'streams' | 'tests' | 'measures' | 'evidence';
  /** How the form draws it. */
  kind:
    | 'quantity'
    | 'number'
    | 'text'
    | 'choice'
    | 'switch'
    | 'date'
    | 'id'
    | 'path'
    | 'list'
    | 'group'
    | 'variants';
  /** Words for each choice of a `choice` or `variants` input. */
  choices?: Readonly<Record<string, string>>;
  /** Kinds of a `variants` input that what was kept may still call by another name: old to new. */
  renamed?: Readonly<Record<string, string>>;
  /** Left out when it does not apply. */
  optional?: boolean;
}
