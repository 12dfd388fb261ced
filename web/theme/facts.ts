import { css } from 'lit';

/** Small facts with their names above them, as many beside each other as there is room for. */
export const facts = css`
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-5);
    margin: 0;
    font-size: var(--text-s);
  }
  dt {
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
`;
