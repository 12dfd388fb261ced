import { css } from 'lit';

/** Buttons, and links that look like them. One primary to a view; the rest are quiet. */
export const buttons = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: 2.5rem;
    padding: 0 var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-size: var(--text-s);
    font-weight: 550;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover:not(:disabled, [aria-disabled='true']),
  .button:hover {
    background: var(--surface-2);
    color: var(--ink);
  }
  button:disabled,
  button[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--ink-soft);
    cursor: default;
    opacity: 0.7;
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  button.primary:hover:not(:disabled, [aria-disabled='true']),
  .button.primary:hover {
    background: var(--accent-strong);
    color: var(--on-accent);
  }
  button.primary:disabled,
  button.primary[aria-disabled='true'] {
    border-color: var(--line);
    background: var(--surface-2);
  }
  .plain {
    min-height: 2rem;
    padding: 0 var(--space-2);
    border-color: transparent;
    background: transparent;
    color: var(--accent);
  }
  .plain:disabled {
    border-color: transparent;
  }
  .danger {
    color: var(--bad);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  @media print {
    button,
    .button {
      display: none;
    }
  }
  @media (pointer: coarse) {
    button,
    .button {
      min-height: 2.75rem;
    }
  }
`;
