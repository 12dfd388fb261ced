import { css } from 'lit';

/** Native form controls: one look for text, numbers, dates and choices. */
export const controls = css`
  input:not([type='checkbox'], [type='range'], [type='file']),
  select,
  textarea {
    width: 100%;
    min-width: 0;
    min-height: 2.5rem;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  textarea {
    min-height: 7rem;
    resize: vertical;
  }
  select {
    text-overflow: ellipsis;
  }
  [aria-invalid='true'] {
    border-color: var(--bad);
    box-shadow: inset 0 0 0 1px var(--bad);
  }
  input[type='checkbox'] {
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--accent);
  }
  input[type='range'] {
    width: 100%;
    height: 1.75rem;
    margin: 0;
    accent-color: var(--accent);
  }
  /* On paper a choice only says what was chosen. */
  @media print {
    select {
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      appearance: none;
    }
  }
  label,
  legend {
    font-weight: 550;
  }
`;
