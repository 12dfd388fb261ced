import { LitElement, nothing, type TemplateResult } from 'lit';
import type * as z from 'zod';
import { rangedNotes } from '../../models/analysis/ranged-number.ts';
import { takenDefault } from '../../models/analysis/taken-default.ts';
import { notesOf } from '../../models/fields/fields.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { editedItems, type ListEdit } from '../../models/scenario/list-edit.ts';
import { getAt, parsePath } from '../../models/scenario/path.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import type { Evidence } from '../api/evidence.ts';
import { afterDrawn } from '../components/after-drawn.ts';
import { numberInputs } from '../editor/changeable-inputs.ts';
import { drawField } from '../editor/draw-field.ts';
import { drawFields } from '../editor/draw-fields.ts';
import type { Form } from '../editor/form.ts';
import { formStyles } from '../editor/form-styles.ts';
import { leadTo } from '../editor/lead-to.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';

export interface QuestionEdit {
  path: string;
  value: unknown;
}

/** A question, drawn from the descriptions of its fields as a scenario is. Emits `edit`. */
export class QuestionForm extends LitElement {
  static override properties = {
    schema: { attribute: false },
    question: { attribute: false },
    scenario: { attribute: false },
    problems: { attribute: false },
    evidence: { attribute: false },
    lastAdded: { state: true },
  };
  static override styles = [base, buttons, formStyles];

  declare schema: z.ZodType;
  declare question: unknown;
  /** Whose teams, tests and inputs may be named. */
  declare scenario: Scenario;
  declare problems: readonly Problem[];
  declare evidence: ReadonlyMap<string, Evidence>;
  declare private lastAdded: string | null;

  constructor() {
    super();
    this.problems = [];
    this.evidence = new Map();
    this.lastAdded = null;
  }

  /** Brings the field at a path into view and puts the cursor there. */
  async lead(path: string): Promise<void> {
    await this.updateComplete;
    leadTo(this.renderRoot, path);
  }

  private edit(path: string, value: unknown): void {
    const detail: QuestionEdit = { path, value };
    this.dispatchEvent(new CustomEvent('edit', { detail }));
  }

  private editItems(path: string, change: ListEdit): void {
    const items = getAt(this.question, parsePath(path) ?? []);
    this.edit(path, editedItems(Array.isArray(items) ? items : [], change));
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
      values: this.question,
      schema: this.schema,
      headed: false,
      notesFor: (notes, parts) => rangedNotes(this.scenario, this.question, parts, notes),
      takenFor: (notes, parts) => takenDefault(this.scenario, this.question, parts, notes),
      inputs: () => numberInputs(this.scenario),
      problems: this.problems,
      evidence: this.evidence,
      lastAdded: this.lastAdded,
      // Nothing in a question names another part of it by its place.
      goneFrom: () => [],
      draw: (schema, parts, manner) => drawField(form, schema, parts, manner),
      edit: (path, value) => this.edit(path, value),
      editItems: (path, change) => this.editItems(path, change),
      afterwards: (act) => void afterDrawn().then(() => act(this.renderRoot)),
      add: (path, list, item) => this.add(path, list, item),
    };
    return form;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.scenario || notesOf(this.schema)?.kind !== 'group') return nothing;
    return drawFields(this.form, this.schema, []);
  }
}

customElements.define('hr-question-form', QuestionForm);
