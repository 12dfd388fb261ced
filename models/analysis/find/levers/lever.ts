import type { Scenario } from '../../../inputs/scenario.ts';
import type { Problem } from '../../../scenario/problem.ts';
import type { Unit } from '../../../units.ts';
import type { Drawn } from '../../as-it-is.ts';
import type { Differing } from '../differing.ts';
import type { LeverKind } from '../question.ts';

/** Something that may be moved: which inputs it sets, and how. */
export interface Lever {
  kind: LeverKind;
  /** `Funded posts, Social worker`. */
  label: string;
  unit: Unit;
  /** Counted in whole steps unless told otherwise. */
  whole: boolean;
  /** The value as it is; undefined where none is set, or roles differ. */
  now: number | undefined;
  /** Where its inputs differ as they are: how. */
  differing?: Differing | undefined;
  /** Where it is drawn from a range as it is; whatever value it is given is known. */
  drawn?: Drawn | undefined;
  /** Above this a value has no meaning. */
  most?: number;
  /**
   * What becomes of dated changes that set its inputs: they are set aside, so that its value holds throughout; scaled
   * with it; or kept, for its value is of the first day.
   */
  datedSets: 'set aside' | 'scaled' | 'kept';
  /** Every input that it sets. */
  paths: readonly string[];
  apply: (scenario: Scenario, value: number) => Scenario;
}

/** A limit that is not set: whatever it is set to can only hold back what happens without it. */
export const canOnlyHoldBack = ({ kind, now }: Pick<Lever, 'kind' | 'now'>): boolean =>
  kind === 'starts' && now === undefined;

export type LeverFound = { lever: Lever } | { problem: Problem };
