import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../components/cap-controls.ts';
import '../components/conflict-notice.ts';
import '../components/notice.ts';
import '../components/preview-panel.ts';
import '../components/problem-list.ts';
import '../components/run-controls.ts';
import '../components/save-bar.ts';
import '../editor/section-form.ts';
import '../editor/section-nav.ts';
import { parsePath } from '../../models/scenario/path.ts';
import type { Evidence } from '../api/evidence.ts';
import { wordsFor } from '../api/problem-error.ts';
import { startRun } from '../api/runs.ts';
import { addressOf } from '../app/routes.ts';
import type { CapChange } from '../components/cap-controls.ts';
import { placeWords } from '../editor/place-words.ts';
import type { InputEdit, SectionForm } from '../editor/section-form.ts';
import { problemsOf, SECTIONS, sectionById, sectionOf } from '../editor/sections.ts';
import { capsOf } from '../state/caps.ts';
import { downloadJson, fileNameOf } from '../state/download.ts';
import type { Draft } from '../state/draft.ts';
import { draftOf } from '../state/drafts.ts';
import { edit } from '../state/edit.ts';
import { evidenceBook } from '../state/evidence-book.ts';
import { redo, undo } from '../state/history.ts';
import {
  keepRunSettings,
  lastRunSettings,
  orderOf,
  type RunSettings,
} from '../state/run-settings.ts';
import { keepAsCopy, type SaveOutcome, saveDraft } from '../state/save-draft.ts';
import type { Store } from '../state/store.ts';
import { takeTheirs } from '../state/versions.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { scenarioPageStyles } from './scenario-page-styles.ts';

type Conflict = Extract<SaveOutcome, { outcome: 'newer' }>;

/** The editor of one scenario: caps and Run at the top, sections at the side, and where it leads. */
export class ScenarioPage extends LitElement {
  static override properties = {
    scenarioId: {},
    section: {},
    draft: { state: true },
    evidence: { state: true },
    fault: { state: true },
    conflict: { state: true },
    saving: { state: true },
    starting: { state: true },
  };
  static override styles = [base, buttons, scenarioPageStyles];

  declare scenarioId: string;
  declare section: string | undefined;
  declare private draft: Draft | null;
  declare private evidence: ReadonlyMap<string, Evidence>;
  declare private fault: string;
  declare private conflict: Conflict | null;
  declare private saving: boolean;
  declare private starting: boolean;
  private store?: Store<Draft>;
  private endOfStore?: () => void;

  constructor() {
    super();
    this.draft = null;
    this.evidence = new Map();
    this.fault = '';
    this.conflict = null;
    this.saving = false;
    this.starting = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scenarioId')) void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endOfStore?.();
  }

  private async open(): Promise<void> {
    this.endOfStore?.();
    this.draft = null;
    this.fault = '';
    this.conflict = null;
    try {
      const store = await draftOf(this.scenarioId);
      this.store = store;
      this.draft = store.get();
      this.endOfStore = store.subscribe(() => {
        this.draft = store.get();
      });
      document.title = `${this.draft.scenario.name} · Headroom`;
      this.evidence = await evidenceBook();
    } catch (error) {
      this.fault = wordsFor(error);
    }
  }

  private change(next: (draft: Draft) => Draft): void {
    if (this.store) this.store.set(next(this.store.get()));
  }

  private readonly onEdit = ({ detail }: CustomEvent<InputEdit>): void =>
    this.change((draft) => edit(draft, detail.path, detail.value));

  private readonly onCap = ({ detail }: CustomEvent<CapChange>): void =>
    this.change((draft) => edit(draft, detail.paths, detail.value));

  private async jump(path: string): Promise<void> {
    location.hash = addressOf({
      page: 'scenario',
      id: this.scenarioId,
      section: sectionOf(path).id,
    });
    this.section = sectionOf(path).id;
    await this.updateComplete;
    await this.renderRoot.querySelector<SectionForm>('hr-section-form')?.lead(path);
  }

  private async save(draft: Draft): Promise<void> {
    this.saving = true;
    this.fault = '';
    const outcome = await saveDraft(draft);
    this.saving = false;
    if (outcome.outcome === 'saved') this.change(outcome.after);
    else if (outcome.outcome === 'newer') this.conflict = outcome;
    else this.fault = outcome.words;
  }

  private take({ version, theirs }: Conflict): void {
    this.change((draft) => takeTheirs(draft, version, theirs));
    this.conflict = null;
  }

  private async keepMine(draft: Draft): Promise<void> {
    try {
      location.hash = addressOf({ page: 'scenario', id: await keepAsCopy(draft) });
    } catch (error) {
      this.fault = wordsFor(error);
    }
  }

  private async run(draft: Draft, settings: RunSettings): Promise<void> {
    this.starting = true;
    this.fault = '';
    keepRunSettings(localStorage, settings);
    try {
      const { id } = await startRun(orderOf(draft.scenario, settings));
      location.hash = addressOf({ page: 'run', id, from: draft.id });
    } catch (error) {
      this.fault = wordsFor(error);
    }
    this.starting = false;
  }

  private clash(draft: Draft, conflict: Conflict): TemplateResult {
    return html`<hr-conflict-notice
      .theirs=${conflict.version}
      .mine=${draft.baseVersion}
      @keep=${() => this.keepMine(draft)}
      @take=${() => this.take(conflict)}
    ></hr-conflict-notice>`;
  }

  private editor(draft: Draft): TemplateResult {
    const { scenario, problems } = draft;
    const section = sectionById(this.section);
    const placed = problems.map((problem) => ({
      problem,
      place: placeWords(scenario, parsePath(problem.path) ?? []).join(', '),
    }));
    return html`
      <section class="card quick" aria-labelledby="quick">
        <div>
          <h2 id="quick">Caseload caps</h2>
          <p class="soft small">
            The most that one full-time worker may hold. A cap moves pressure from workers to the waiting list: watch both.
          </p>
        </div>
        <hr-cap-controls .caps=${capsOf(scenario)} @cap-change=${this.onCap}></hr-cap-controls>
        <hr-run-controls
          .settings=${lastRunSettings(localStorage)}
          .blocked=${problems.length > 0 ? 'Put right what is listed below, then run.' : ''}
          ?busy=${this.starting}
          @run=${({ detail }: CustomEvent<RunSettings>) => this.run(draft, detail)}
        ></hr-run-controls>
      </section>
      <hr-problem-list
        .problems=${placed}
        @jump=${({ detail }: CustomEvent<string>) => this.jump(detail)}
      ></hr-problem-list>
      <div class="columns">
        <hr-section-nav
          .scenarioId=${draft.id}
          .entries=${SECTIONS.map((each) => ({ ...each, problems: problemsOf(each, problems) }))}
          .current=${section.id}
        ></hr-section-nav>
        <section class="card form" aria-labelledby="section">
          <h2 id="section">${section.label}</h2>
          ${section.help ? html`<p class="soft help">${section.help}</p>` : nothing}
          <hr-section-form
            .section=${section.id}
            .scenario=${scenario}
            .problems=${problems}
            .evidence=${this.evidence}
            @edit=${this.onEdit}
          ></hr-section-form>
        </section>
        <hr-preview-panel .scenario=${scenario} .saved=${draft.saved} ?valid=${problems.length === 0}></hr-preview-panel>
      </div>
    `;
  }

  override render(): TemplateResult {
    const { draft } = this;
    return html`
      <p class="back"><a href=${addressOf({ page: 'list' })}>All scenarios</a></p>
      ${
        draft
          ? html`<div class="top">
              <div>
                <h1>${draft.scenario.name || 'A scenario without a name'}</h1>
                <p class="answers">
                  <a href=${addressOf({ page: 'answers', id: draft.id })}>Answers</a>: test a cap, find what is
                  needed, see what matters most, compare
                </p>
              </div>
              <hr-save-bar
                ?dirty=${draft.dirty}
                ?canUndo=${draft.past.length > 0}
                ?canRedo=${draft.future.length > 0}
                ?saving=${this.saving}
                .problems=${draft.problems.length}
                .version=${draft.baseVersion}
                @undo=${() => this.change(undo)}
                @redo=${() => this.change(redo)}
                @save=${() => this.save(draft)}
                @export=${() => downloadJson(fileNameOf(draft.scenario.name), draft.scenario)}
              ></hr-save-bar>
            </div>`
          : nothing
      }
      ${this.fault ? html`<hr-notice tone="bad">${this.fault}</hr-notice>` : nothing}
      ${draft && this.conflict ? this.clash(draft, this.conflict) : nothing}
      ${draft ? this.editor(draft) : nothing}
    `;
  }
}

customElements.define('hr-scenario-page', ScenarioPage);
