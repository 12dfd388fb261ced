import type { Experiment } from '../../models/index.ts';
import type { TaskKind, Tasks } from './tasks.ts';

/** A task to be done. */
export type Order<Kind extends TaskKind = TaskKind> = {
  [What in Kind]: { kind: 'do'; task: number; what: What; given: Tasks[What]['given'] };
}[Kind];

/** What a clerk is told. A task has a number, and so has each experiment that it asks for. */
export type ToClerk =
  | Order
  | { kind: 'observed'; experiment: number; values: Float64Array }
  /** Nobody waits for this task any more: what it asked for will not come. */
  | { kind: 'drop'; task: number };

/** What a clerk says. */
export type FromClerk =
  | { kind: 'expect'; task: number; futures: number; besides?: number }
  | { kind: 'observe'; task: number; number: number; experiment: Experiment }
  /** Something to be shown meanwhile. */
  | { kind: 'early'; task: number; json: Uint8Array<ArrayBuffer> }
  | { kind: 'done'; task: number; found: Tasks[TaskKind]['found'] }
  | { kind: 'failed'; task: number; fault: string; stack?: string };
