import type { Figure } from './figure.ts';
import type { Yardsticks } from './yardsticks.ts';

/** What a section may use. */
export interface Bench {
  /** A folder that is deleted at the end. */
  folder: string;
  rounds: number;
  /** Whether to measure what takes minutes as well. */
  long: boolean;
  /** Programs to compare with, or a sentence why there are none. */
  yardsticks: Yardsticks | string;
}

/** A group of figures that are measured together. */
export interface Section {
  title: string;
  measure(bench: Bench): Promise<Figure[]>;
}
