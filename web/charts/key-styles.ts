import { css } from 'lit';

/** The key of a picture: what each line is, under the heading and never on the lines themselves. */
export const keyStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    margin: 0;
    padding: 0;
    color: var(--ink-soft);
    font-size: var(--text-xs);
    list-style: none;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .key svg {
    flex: none;
    width: 1.75rem;
    height: 0.75rem;
  }
  .key path {
    fill: none;
    stroke-width: 2.5;
  }
  .key .threshold {
    stroke: var(--threshold);
    stroke-dasharray: 2 3;
  }
  .key .soft-line {
    stroke: var(--ink-soft);
  }
`;
