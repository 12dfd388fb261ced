import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsFor } from '../api/problem-error.ts';
import { restoreScenario } from '../api/scenarios.ts';
import type { Draft } from './draft.ts';
import { forgetUnreadable, type UnreadableDraft, unreadableDrafts } from './draft-storage.ts';
import { draftOf, isKeptElsewhere, keptHere } from './drafts.ts';
import { keptOnce } from './keep-as-new.ts';
import { isMissing, lookForMissing, type MissingScenario } from './missing-scenario.ts';
import { keepAsCopy, type SaveOutcome, saveDraft } from './save-draft.ts';
import type { Store } from './store.ts';
import { takeTheirs } from './versions.ts';

export type Conflict = Extract<SaveOutcome, { outcome: 'newer' }>;

/** The draft of the scenario that is wanted: opened, edited and saved. What comes late for another one is not shown. */
export class DraftController implements ReactiveController {
  draft: Draft | null = null;
  /** In words, when it could not be opened or saved. */
  fault = '';
  /** Somebody saved a newer version. */
  conflict: Conflict | null = null;
  /** It is not there, or not any more. */
  missing: MissingScenario | null = null;
  /** Another tab of this browser has changes to it of its own. */
  isKeptElsewhere = false;
  /** Kept work on it that cannot be opened. */
  unreadable: readonly UnreadableDraft[] = [];
  saving = false;
  private readonly host: ReactiveControllerHost;
  private store?: Store<Draft>;
  private endOfStore?: () => void;
  /** Ends with the wish for this scenario. */
  private visit = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leave();
  }

  private leave(): AbortSignal {
    this.visit.abort();
    this.visit = new AbortController();
    this.endOfStore?.();
    this.store = undefined;
    return this.visit.signal;
  }

  /**
   * Opens a scenario in place of the one before; undefined where it cannot be, or another is wanted by then.
   * @param words what to say where it cannot be
   */
  async open(id: string, words = wordsFor): Promise<Draft | undefined> {
    const visit = this.leave();
    this.show({
      draft: null,
      fault: '',
      conflict: null,
      missing: null,
      isKeptElsewhere: false,
      unreadable: [],
      saving: false,
    });
    try {
      const store = await draftOf(id);
      const elsewhere = await isKeptElsewhere(id);
      if (visit.aborted) return undefined;
      this.store = store;
      this.endOfStore = store.subscribe(() => this.show({ draft: store.get() }));
      const unreadable = unreadableDrafts(localStorage, id);
      this.show({ draft: store.get(), isKeptElsewhere: elsewhere, unreadable });
      return store.get();
    } catch (error) {
      const work = async () => (await keptHere(id))?.scenario;
      await this.refused(visit, id, error, work, words);
      return undefined;
    }
  }

  change(next: (draft: Draft) => Draft): void {
    this.store?.set(next(this.store.get()));
  }

  async save(): Promise<void> {
    const { store } = this;
    if (!store) return;
    const visit = this.visit.signal;
    const draft = store.get();
    this.show({ saving: true, fault: '' });
    const saving = await saveDraft(draft);
    if (saving.outcome === 'saved') store.set(saving.after(store.get()));
    if (visit.aborted) return;
    this.show({ saving: false });
    if (saving.outcome === 'newer') this.show({ conflict: saving });
    if (saving.outcome === 'refused') {
      await this.refused(visit, draft.id, saving.error, async () => store.get().scenario);
    }
  }

  /** Takes over the newer version; one's own work is one undo away. */
  take({ version, theirs }: Conflict): void {
    this.change((draft) => takeTheirs(draft, version, theirs));
    this.show({ conflict: null });
  }

  /** Saves one's own work as another scenario; undefined where that is refused. */
  async keepMine(work: Pick<Draft, 'id' | 'scenario'>): Promise<string | undefined> {
    const visit = this.visit.signal;
    const theirs = this.conflict?.theirs;
    try {
      const id = await keptOnce(`draft ${work.id}`, () => keepAsCopy(work, theirs));
      return visit.aborted ? undefined : id;
    } catch (error) {
      if (!visit.aborted) this.show({ fault: wordsFor(error) });
      return undefined;
    }
  }

  /** Throws away work that cannot be opened. */
  discard(lost: UnreadableDraft): void {
    forgetUnreadable(localStorage, lost);
    this.show({ unreadable: this.unreadable.filter((each) => each !== lost) });
  }

  /** Brings a deleted scenario back; false where that is refused. */
  async restore(id: string): Promise<boolean> {
    const visit = this.visit.signal;
    try {
      await restoreScenario(id);
      if (!visit.aborted) this.show({ missing: null, fault: '' });
      return !visit.aborted;
    } catch (error) {
      if (!visit.aborted) this.show({ fault: wordsFor(error) });
      return false;
    }
  }

  /** Says why something was refused; where the scenario is not there, also what can be done. */
  private async refused(
    visit: AbortSignal,
    id: string,
    error: unknown,
    work: () => Promise<Draft['scenario'] | undefined>,
    words = wordsFor,
  ): Promise<void> {
    const missing = isMissing(error)
      ? await lookForMissing(id, await work()).catch(() => null)
      : null;
    if (visit.aborted) return;
    this.show({ missing, fault: missing?.isDeleted ? '' : words(error) });
  }

  private show(
    next: Partial<
      Pick<
        DraftController,
        'draft' | 'fault' | 'conflict' | 'missing' | 'isKeptElsewhere' | 'unreadable' | 'saving'
      >
    >,
  ): void {
    Object.assign(this, next);
    this.host.requestUpdate();
  }
}
