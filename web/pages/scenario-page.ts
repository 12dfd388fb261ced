import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../components/draft-notices.ts';
import '../components/missing-notice.ts';
import '../components/notice.ts';
import '../components/preview-panel.ts';
import '../components/quick-panel.ts';
import '../components/save-bar.ts';
import '../components/words-in-doubt.ts';
import '../editor/section-form.ts';
import '../editor/section-nav.ts';
import { parsePath } from '../../models/scenario/path.ts';
import { answerLinks } from '../answers/answer-links.ts';
import type { Evidence } from '../api/evidence.ts';
import { wordsFor } from '../api/problem-error.ts';
import { startRun } from '../api/runs.ts';
import { addressOf } from '../app/routes.ts';
import type { CapChange } from '../components/cap-controls.ts';
import type { DraftNotices } from '../components/draft-notices.ts';
import { MOST_LISTED } from '../components/problem-list.ts';
import { changeWords } from '../editor/change-words.ts';
import { placeWords } from '../editor/place-words.ts';
import type { InputEdit, ItemsEdit, SectionForm } from '../editor/section-form.ts';
import { problemsOf, SECTIONS, sectionById, sectionOf } from '../editor/sections.ts';
import { downloadJson, downloadText, fileNameOf } from '../state/download.ts';
import type { Draft } from '../state/draft.ts';
import { DraftController } from '../state/draft-controller.ts';
import type { UnreadableDraft } from '../state/draft-storage.ts';
import { edit } from '../state/edit.ts';
import { editItems } from '../state/edit-items.ts';
import { evidenceBook } from '../state/evidence-book.ts';
import { FocusController } from '../state/focus-controller.ts';
import { redo, undo } from '../state/history.ts';
import type { MissingScenario } from '../state/missing-scenario.ts';
import { ReturnController } from '../state/return-controller.ts';
import { keepRunSettings, orderOf, type RunSettings } from '../state/run-settings.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { scenarioName } from '../words/scenario-name.ts';
import { scenarioPageStyles } from './scenario-page-styles.ts';

/** The editor of one scenario: caps and Run at the top, sections at the side, and where it leads. */
export class ScenarioPage extends LitElement {
  static override properties = {
    scenarioId: {},
    section: {},
    evidence: { state: true },
    fault: { state: true },
    starting: { state: true },
  };
  static override styles = [base, buttons, scenarioPageStyles];

  declare scenarioId: string;
  declare section: string | undefined;
  declare private evidence: ReadonlyMap<string, Evidence>;
  /** In words, when a run could not be started. */
  declare private fault: string;
  declare private starting: boolean;
  private readonly work = new DraftController(this);
  private readonly returning = new ReturnController(this);

  constructor() {
    super();
    this.evidence = new Map();
    this.fault = '';
    this.starting = false;
    new FocusController(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scenarioId')) void this.open();
  }

  private async open(): Promise<void> {
    this.fault = '';
    this.starting = false;
    document.title = 'Scenario · Headroom';
    this.returning.forget();
    const draft = await this.work.open(this.scenarioId, (error) =>
      this.returning.wordsFor(error, () => this.open()),
    );
    if (!draft) return;
    document.title = `${scenarioName(draft.scenario.name)} · Headroom`;
    this.evidence = await evidenceBook();
  }

  private readonly onEdit = ({ detail }: CustomEvent<InputEdit>): void =>
    this.work.change((draft) => edit(draft, detail.path, detail.value));

  private readonly onEditItems = ({ detail }: CustomEvent<ItemsEdit>): void =>
    this.work.change((draft) => editItems(draft, detail.path, detail.change));

  private readonly onCap = ({ detail }: CustomEvent<CapChange>): void =>
    this.work.change((draft) => edit(draft, detail.paths, detail.value));

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

  private async save(): Promise<void> {
    await this.work.save();
    await this.updateComplete;
    await this.renderRoot.querySelector<DraftNotices>('hr-draft-notices')?.lead();
  }

  private async keepMine(work: Pick<Draft, 'id' | 'scenario'>): Promise<void> {
    const id = await this.work.keepMine(work);
    if (id) location.hash = addressOf({ page: 'scenario', id });
  }

  private async restore(id: string): Promise<void> {
    if ((await this.work.restore(id)) && !this.work.draft) await this.open();
  }

  private async run(draft: Draft, settings: RunSettings): Promise<void> {
    const isWanted = () => this.isConnected && this.scenarioId === draft.id;
    this.starting = true;
    this.fault = '';
    keepRunSettings(localStorage, settings);
    try {
      const { id } = await startRun(orderOf(draft, settings));
      if (isWanted()) location.hash = addressOf({ page: 'run', id, from: draft.id });
    } catch (error) {
      if (isWanted()) this.fault = wordsFor(error);
    }
    if (isWanted()) this.starting = false;
  }

  private notices(draft: Draft): TemplateResult {
    const { conflict, isKeptElsewhere, unreadable } = this.work;
    const newer = conflict && {
      theirs: conflict.version,
      mine: draft.baseVersion,
      changes: changeWords(draft.saved, conflict.theirs, conflict.changed),
      untold: conflict.untold,
    };
    return html`<hr-draft-notices
      .newer=${newer}
      ?elsewhere=${isKeptElsewhere}
      .unreadable=${unreadable}
      @keep=${() => this.keepMine(draft)}
      @take=${() => conflict && this.work.take(conflict)}
      @download=${({ detail }: CustomEvent<UnreadableDraft>) => downloadText(fileNameOf(`${draft.scenario.name} changes`), detail.text)}
      @discard=${({ detail }: CustomEvent<UnreadableDraft>) => this.work.discard(detail)}
    ></hr-draft-notices>`;
  }

  private lost({ id, isDeleted, work }: MissingScenario): TemplateResult {
    return html`<hr-missing-notice
      ?deleted=${isDeleted}
      ?work=${work !== undefined}
      @restore=${() => this.restore(id)}
      @keep=${() => work && this.keepMine({ id, scenario: work })}
    ></hr-missing-notice>`;
  }

  private editor(draft: Draft): TemplateResult {
    const { scenario, problems } = draft;
    const section = sectionById(this.section);
    const placed = problems.slice(0, MOST_LISTED).map((problem) => ({
      problem,
      place: placeWords(scenario, parsePath(problem.path) ?? []).join(', '),
    }));
    return html`
      <hr-quick-panel
        .draft=${draft}
        ?busy=${this.starting}
        @cap-change=${this.onCap}
        @run=${({ detail }: CustomEvent<RunSettings>) => this.run(draft, detail)}
      ></hr-quick-panel>
      <hr-problem-list
        .problems=${placed}
        .all=${problems.length}
        @jump=${({ detail }: CustomEvent<string>) => this.jump(detail)}
      ></hr-problem-list>
      ${
        problems.length === 0
          ? html`<hr-words-in-doubt .scenarioId=${draft.id} .scenario=${scenario}></hr-words-in-doubt>`
          : nothing
      }
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
            .gone=${draft.gone}
            @edit=${this.onEdit}
            @edit-items=${this.onEditItems}
          ></hr-section-form>
        </section>
        <hr-preview-panel tabindex="0" role="group" aria-label="Preview" .scenario=${scenario} .saved=${draft.saved} ?valid=${problems.length === 0}></hr-preview-panel>
      </div>
    `;
  }

  override render(): TemplateResult {
    const { draft, missing } = this.work;
    const fault = this.fault || this.work.fault;
    return html`
      <p class="back"><a href=${addressOf({ page: 'list' })}>All scenarios</a></p>
      ${
        draft
          ? html`<div class="top">
              <div>
                <h1 tabindex="-1">${scenarioName(draft.scenario.name)}</h1>
                <p class="answers">${answerLinks(draft.id)}</p>
              </div>
              <hr-save-bar
                ?dirty=${draft.dirty}
                ?canUndo=${draft.past.length > 0}
                ?canRedo=${draft.future.length > 0}
                ?saving=${this.work.saving}
                .problems=${draft.problems.length}
                .version=${draft.baseVersion}
                @undo=${() => this.work.change(undo)}
                @redo=${() => this.work.change(redo)}
                @save=${() => this.save()}
                @export=${() => downloadJson(fileNameOf(draft.scenario.name), draft.scenario)}
              ></hr-save-bar>
            </div>`
          : nothing
      }
      ${!draft && (fault || missing) ? html`<h1 tabindex="-1">Scenario</h1>` : nothing}
      ${fault ? html`<hr-notice tone="bad">${fault}</hr-notice>` : nothing}
      ${missing ? this.lost(missing) : nothing}
      ${draft ? this.notices(draft) : nothing}
      ${draft ? this.editor(draft) : nothing}
    `;
  }
}

customElements.define('hr-scenario-page', ScenarioPage);
