import { css } from 'lit';

/** A question above the button that asks it, and the problems above both. */
export const askStyles = css`
  hr-problem-list:not([hidden]) {
    display: block;
    margin-bottom: var(--space-5);
  }
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-3);
    padding-top: var(--space-4);
    border-top: 1px solid var(--line);
  }
  .seed {
    display: grid;
    gap: var(--space-1);
    font-size: var(--text-xs);
  }
  .seed input:not([type='checkbox'], [type='range'], [type='file']) {
    width: 9rem;
  }
  .ask .primary {
    min-width: 7rem;
    font-size: var(--text-m);
  }
  .note {
    flex-basis: 100%;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .note.bad {
    color: var(--bad);
  }
`;
