import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../components/deleted-list.ts';
import '../components/notice.ts';
import '../components/problem-list.ts';
import '../components/scenario-card.ts';
import '../components/three-doors.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import { parseScenario } from '../../models/scenario/validate.ts';
import { ProblemError, wordsFor } from '../api/problem-error.ts';
import {
  copyScenario,
  createScenario,
  type DeletedScenario,
  deleteScenario,
  listDeletedScenarios,
  listScenarios,
  readScenario,
  restoreScenario,
  type ScenarioListing,
} from '../api/scenarios.ts';
import { addressOf } from '../app/routes.ts';
import type { ScenarioCard } from '../components/scenario-card.ts';
import { downloadJson, fileNameOf } from '../state/download.ts';
import { hasDraft } from '../state/draft-storage.ts';
import { chosenText } from '../state/file-text.ts';
import { ReturnController } from '../state/return-controller.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { scenarioName } from '../words/scenario-name.ts';
import { listPageStyles } from './list-page-styles.ts';

/** Where everybody starts: the questions, and all scenarios to open, copy, export, delete and restore, or import from a file. */
export class ListPage extends LitElement {
  static override properties = {
    scenarios: { state: true },
    restorable: { state: true },
    deleted: { state: true },
    fault: { state: true },
    problems: { state: true },
  };
  static override styles = [base, buttons, listPageStyles];

  declare private scenarios: readonly ScenarioListing[] | null;
  /** All that were deleted. */
  declare private restorable: readonly DeletedScenario[];
  /** The one that was deleted last, on this visit. */
  declare private deleted: ScenarioListing | null;
  declare private fault: string;
  declare private problems: readonly Problem[];
  private readonly returning = new ReturnController(this);
  /** How often the list was asked for. */
  private readings = 0;

  constructor() {
    super();
    this.scenarios = null;
    this.restorable = [];
    this.deleted = null;
    this.fault = '';
    this.problems = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Scenarios · Headroom';
    void this.attempt(async () => {});
  }

  /** Does something, says what went wrong where it did, and reads the list anew. */
  private async attempt(act: () => Promise<void>): Promise<void> {
    this.returning.forget();
    this.fault = '';
    this.problems = [];
    try {
      await act();
      await this.read();
    } catch (error) {
      // What was asked for is not done unseen later on; only what there is to be seen is read then.
      this.fault = this.scenarios
        ? wordsFor(error)
        : this.returning.wordsFor(error, () => this.attempt(async () => {}));
      if (error instanceof ProblemError) this.problems = error.problems;
    }
  }

  /** Reads what there is; a list that was asked for earlier and comes later is not shown. */
  private async read(): Promise<void> {
    this.readings++;
    const reading = this.readings;
    const [scenarios, restorable] = await Promise.all([listScenarios(), listDeletedScenarios()]);
    if (reading !== this.readings) return;
    this.scenarios = scenarios;
    this.restorable = restorable;
  }

  private async copy({ id }: ScenarioListing): Promise<void> {
    let made = '';
    await this.attempt(async () => {
      ({ id: made } = await copyScenario(id));
    });
    await this.leadToCard(made);
  }

  private async discard(scenario: ScenarioListing): Promise<void> {
    await this.attempt(async () => {
      await deleteScenario(scenario.id);
      this.deleted = scenario;
    });
    await this.updateComplete;
    // The button is gone with its card: Undo is at hand, and nothing else is under the finger.
    if (!this.fault) this.renderRoot.querySelector<HTMLElement>('hr-notice')?.focus();
  }

  private async restore({ id }: ScenarioListing): Promise<void> {
    await this.attempt(async () => {
      await restoreScenario(id);
      if (this.deleted?.id === id) this.deleted = null;
    });
    await this.leadToCard(id);
  }

  /** Puts the cursor on a scenario of the list, unless something went wrong. */
  private async leadToCard(id: string): Promise<void> {
    await this.updateComplete;
    if (this.fault) return;
    const cards = [...this.renderRoot.querySelectorAll<ScenarioCard>('hr-scenario-card')];
    await cards.find(({ scenario }) => scenario.id === id)?.lead();
  }

  private export({ id, name }: ScenarioListing): Promise<void> {
    return this.attempt(async () => {
      const { scenario } = await readScenario(id);
      downloadJson(fileNameOf(name), scenario);
    });
  }

  private readonly importFile = (event: Event): Promise<void> =>
    this.attempt(async () => {
      const box = event.currentTarget;
      const file = box instanceof HTMLInputElement ? box.files?.[0] : undefined;
      if (!file || !(box instanceof HTMLInputElement)) return;
      const read = parseScenario(await chosenText(file));
      box.value = '';
      if (!read.ok) {
        throw new ProblemError(
          0,
          `${file.name} was not imported. Nothing was changed.`,
          read.problems,
        );
      }
      const { id } = await createScenario(read.scenario);
      location.hash = addressOf({ page: 'scenario', id });
    });

  private notices(): TemplateResult {
    return html`
      ${this.fault ? html`<hr-notice tone="bad">${this.fault}</hr-notice>` : nothing}
      ${
        this.problems.length > 0
          ? html`<hr-problem-list
              .problems=${this.problems.map((problem) => ({ problem, place: problem.path }))}
              still
            ></hr-problem-list>`
          : nothing
      }
      ${
        this.deleted
          ? html`<hr-notice
              >Deleted “${scenarioName(this.deleted.name)}”.
              <button @click=${() => this.deleted && this.restore(this.deleted)}>Undo</button></hr-notice
            >`
          : nothing
      }
    `;
  }

  private list(): TemplateResult | typeof nothing {
    if (!this.scenarios) return nothing;
    if (this.scenarios.length === 0)
      return html`<p>There is no scenario yet. Import one from a file.</p>`;
    return html`<ul>
      ${repeat(
        this.scenarios,
        ({ id }) => id,
        (scenario) =>
          html`<li>
            <hr-scenario-card
              .scenario=${scenario}
              ?unsaved=${hasDraft(localStorage, scenario.id)}
              @copy=${() => this.copy(scenario)}
              @export=${() => this.export(scenario)}
              @remove=${() => this.discard(scenario)}
            ></hr-scenario-card>
          </li>`,
      )}
    </ul>`;
  }

  override render(): TemplateResult {
    return html`
      <h1>What do you want to find out?</h1>
      <hr-three-doors .scenarios=${this.scenarios ?? []}></hr-three-doors>
      <div class="top">
        <div>
          <h2>Scenarios</h2>
          <p class="soft">
            A scenario is a service: its referrals, teams, caps, staff and money. Those here to begin with rest on
            published figures and say what in them is judgement: copy one and put in your own.
          </p>
        </div>
        <div class="ways">
          <a class="button" href=${addressOf({ page: 'returns' })}>Start from your yearly returns</a>
          <label class="button file"
            >Import a file<input type="file" accept="application/json,.json" @change=${this.importFile}
          /></label>
        </div>
      </div>
      ${this.notices()} ${this.list()}
      <hr-deleted-list
        .scenarios=${this.restorable}
        @restore=${({ detail }: CustomEvent<DeletedScenario>) => this.restore(detail)}
      ></hr-deleted-list>
    `;
  }
}

customElements.define('hr-list-page', ListPage);
