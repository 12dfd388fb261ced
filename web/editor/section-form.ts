import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { notesOf } from '../../models/fields/fields.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import type { ListEdit } from '../../models/scenario/list-edit.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import type { Evidence } from '../api/evidence.ts';
import { afterDrawn } from '../components/after-drawn.ts';
import type { GoneWith } from '../state/draft.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { changeableInputs, changeableNumbers } from './changeable-inputs.ts';
import { drawField } from './draw-field.ts';
import { drawFields } from './draw-fields.ts';
import { drawStandards } from './draw-standards.ts';
import type { Form } from './form.ts';
import { formStyles } from './form-styles.ts';
import { goneWords } from './gone-words.ts';
import { leadTo } from './lead-to.ts';
import { notesAt } from './notes-at.ts';
import { type Section, sectionById } from './sections.ts';

export interface InputEdit {
  path: string;
  value: unknown;
}

export interface ItemsEdit {
  path: string;
  change: ListEdit;
}

/** One section of a scenario, drawn from the descriptions of its inputs. Emits `edit` and `edit-items`. */
export class SectionForm extends LitElement {
  static override properties = {
    section: {},
    scenario: { attribute: false },
    problems: { attribute: false },
    evidence: { attribute: false },
    gone: { attribute: false },
    lastAdded: { state: true },
  };
  static override styles = [base, buttons, formStyles];

  declare section: string | undefined;
  declare scenario: Scenario;
  declare problems: readonly Problem[];
  declare evidence: ReadonlyMap<string, Evidence>;
  declare gone: GoneWith | null;
  declare private lastAdded: string | null;

  constructor() {
    super();
    this.problems = [];
    this.evidence = new Map();
    this.gone = null;
    this.lastAdded = null;
  }

  /** Brings the field at a path into view and puts the cursor there. */
  async lead(path: string): Promise<void> {
    await this.updateComplete;
    leadTo(this.renderRoot, path);
  }

  private edit(path: string, value: unknown): void {
    const detail: InputEdit = { path, value };
    this.dispatchEvent(new CustomEvent('edit', { detail }));
  }

  private editItems(path: string, change: ListEdit): void {
    const detail: ItemsEdit = { path, change };
    this.dispatchEvent(new CustomEvent('edit-items', { detail }));
  }

  private add(path: string, list: readonly unknown[], item: unknown): void {
    const own = `${path}[${list.length}]`;
    this.lastAdded = own;
    this.editItems(path, { kind: 'insert', at: list.length, item });
    this.form.afterwards((root) => leadTo(root, own));
  }

  private get form(): Form {
    const form: Form = {
      scenario: this.scenario,
      values: this.scenario,
      schema: scenarioSchema,
      headed: true,
      notesFor: (notes, parts) => notesAt(this.scenario, notes, parts),
      takenFor: () => undefined,
      inputs: ({ numbers }) => (numbers ? changeableNumbers : changeableInputs)(this.scenario),
      problems: this.problems,
      evidence: this.evidence,
      lastAdded: this.lastAdded,
      goneFrom: (path) => (this.gone?.list === path ? goneWords(this.gone) : []),
      draw: (schema, parts, manner) => drawField(form, schema, parts, manner),
      edit: (path, value) => this.edit(path, value),
      editItems: (path, change) => this.editItems(path, change),
      afterwards: (act) => void afterDrawn().then(() => act(this.renderRoot)),
      add: (path, list, item) => this.add(path, list, item),
    };
    return form;
  }

  private body(section: Section): TemplateResult {
    const form = this.form;
    const [[key, schema]] = section.fields;
    return section.fields.length === 1 && notesOf(schema)?.kind === 'group'
      ? drawFields(form, schema, [key])
      : html`<div class="fields">
          ${section.fields.map(([own, field]) => form.draw(field, [own]))}
        </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.scenario) return nothing;
    const section = sectionById(this.section);
    return html`${section.id === 'standard' ? drawStandards(this.form) : nothing} ${this.body(section)}`;
  }
}

customElements.define('hr-section-form', SectionForm);
