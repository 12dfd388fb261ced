import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from '../../models/analysis/analysis.ts';
import { type AnswerRead, cancelAnswer, followAnswer, readAnswer } from '../api/answers.ts';
import { isUnreached, wordsFor } from '../api/problem-error.ts';
import { ReturnController } from '../state/return-controller.ts';

export type AnswerStage = 'opening' | 'running' | 'done' | 'failed' | 'cancelled';

/** Follows one answer by its id, from wherever it stands to its end: leaving and coming back loses nothing. */
export class AnswerController implements ReactiveController {
  stage: AnswerStage = 'opening';
  /** What was asked, and the answer once it is there. */
  read: AnswerRead | null = null;
  /** From few futures, to be shown until the whole answer is there. */
  early: Answer | null = null;
  counted = { done: 0, total: 0 };
  /** It was asked to stop, and has not stopped yet. */
  cancelling = false;
  /** In words, when it failed or cannot be read. */
  fault = '';
  private readonly host: ReactiveControllerHost;
  private id: string | null = null;
  private stop?: () => void;
  private readonly returning: ReturnController;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
    this.returning = new ReturnController(host);
  }

  hostDisconnected(): void {
    this.stop?.();
    this.id = null;
  }

  /** The same one again changes nothing. */
  follow(id: string): void {
    if (id === this.id) return;
    this.stop?.();
    this.returning.forget();
    this.id = id;
    this.change({
      stage: 'opening',
      read: null,
      early: null,
      fault: '',
      cancelling: false,
      counted: { done: 0, total: 0 },
    });
    void this.look(id);
    this.stop = followAnswer(id, {
      progress: (done, total) => this.change({ stage: 'running', counted: { done, total } }),
      early: (early) => this.change({ early }),
      done: () => this.look(id),
      failed: (fault) => this.change({ stage: 'failed', fault }),
      cancelled: () => this.change({ stage: 'cancelled' }),
    });
  }

  async cancel(): Promise<void> {
    if (!this.id || this.cancelling) return;
    this.change({ cancelling: true, fault: '' });
    await cancelAnswer(this.id).catch((error) =>
      this.change({ cancelling: false, fault: wordsFor(error) }),
    );
  }

  /** Reads it: at first what was asked, at the end the answer. */
  private async look(id: string): Promise<void> {
    try {
      const read = await readAnswer(id);
      if (id !== this.id || this.read?.answer) return;
      const early = read.early ?? this.early;
      // Why it failed may have been told before what was asked is there.
      const fault = this.stage === 'failed' ? this.fault : '';
      this.change(read.answer ? { read, stage: 'done', fault } : { read, early, fault });
    } catch (error) {
      if (id !== this.id) return;
      const fault = this.returning.wordsFor(error, () => this.look(id));
      this.change(isUnreached(error) ? { fault } : { stage: 'failed', fault });
    }
  }

  private change(
    next: Partial<
      Pick<AnswerController, 'stage' | 'read' | 'early' | 'counted' | 'cancelling' | 'fault'>
    >,
  ): void {
    Object.assign(this, next);
    this.host.requestUpdate();
  }
}
