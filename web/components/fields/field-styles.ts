import { css } from 'lit';

/** A field: words on the left, control on the right; one above the other where there is no room. */
export const fieldStyles = css`
  :host {
    container-type: inline-size;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 19.5rem);
    gap: var(--space-1) var(--space-5);
    align-items: start;
  }
  .words {
    padding-top: 0.45rem;
  }
  .help {
    margin-top: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-xs);
    line-height: 1.45;
    max-width: 52ch;
  }
  .optional {
    color: var(--ink-soft);
    font-size: var(--text-xs);
    font-weight: 400;
  }
  .with-unit {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  .with-unit input:not([type='checkbox']) {
    flex: 0 1 8.5rem;
  }
  .unit {
    flex: 1 1 auto;
    color: var(--ink-soft);
    font-size: var(--text-xs);
    line-height: 1.2;
  }
  .also {
    color: var(--ink);
    font-weight: 550;
    white-space: nowrap;
  }
  .problems {
    grid-column: 1 / -1;
    margin: var(--space-1) 0 0;
    padding: var(--space-2) var(--space-3);
    border-left: 3px solid var(--bad);
    border-radius: var(--radius-s);
    background: var(--bad-soft);
    color: var(--bad);
    font-size: var(--text-s);
    list-style: none;
  }
  :host([compact]) .field {
    grid-template-columns: minmax(0, 1fr);
  }
  :host([compact]) .help {
    display: none;
  }
  :host([compact]) .words {
    padding-top: 0;
    font-size: var(--text-xs);
  }
  @container (max-width: 30rem) {
    .field {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
    .words {
      padding-top: 0;
    }
  }
`;
