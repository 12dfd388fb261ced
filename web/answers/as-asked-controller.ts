import type { ReactiveControllerHost } from 'lit';
import type { AnswerRead } from '../api/answers.ts';
import type { Draft } from '../state/draft.ts';
import { draftOf } from '../state/drafts.ts';
import { undo } from '../state/history.ts';
import { keepAsNew, keptOnce } from '../state/keep-as-new.ts';
import { type AsAsked, asAsked, canTakeUp, takenUp } from './as-asked.ts';

/** What a question that is asked again was asked of, where the scenario stands otherwise: taken up, or only told. */
export class AsAskedController {
  found: AsAsked | undefined;
  isTakenUp = false;
  private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.host = host;
  }

  forget(): void {
    this.found = undefined;
    this.isTakenUp = false;
    this.host.requestUpdate();
  }

  /**
   * Compares what an answer is of with the open scenario.
   * @param savedAt when that was saved last
   * @param isWanted false once the reader has left: nothing is taken up unseen
   * @returns the scenario to ask about: with the unsaved changes that were asked, where they can be taken up
   */
  async meet(
    answer: AnswerRead,
    draft: Draft,
    { savedAt, isWanted }: { savedAt: string | undefined; isWanted: () => boolean },
  ): Promise<Draft> {
    const found = await asAsked(answer, draft);
    const store = await draftOf(draft.id);
    if (!isWanted()) return draft;
    this.found = found;
    this.isTakenUp =
      found !== undefined &&
      canTakeUp(found, store.get(), { askedAt: answer.requestedAt, savedAt });
    this.host.requestUpdate();
    if (!found || !this.isTakenUp) return draft;
    store.set(takenUp(store.get(), found));
    return store.get();
  }

  /** The scenario as it was before its changes were taken up. */
  async putBack(draft: Draft): Promise<Draft> {
    const store = await draftOf(draft.id);
    store.set(undo(store.get()));
    this.forget();
    return store.get();
  }

  /** Saves what was asked as a scenario of its own; answers its id. */
  async keep(): Promise<string> {
    const { found } = this;
    if (!found) throw new Error('nothing else was asked than the scenario as it stands');
    return keptOnce(`answer ${found.answerId}`, () => keepAsNew(found.scenario, ', as asked'));
  }
}
