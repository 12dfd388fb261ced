import { css } from 'lit';

/** Rows of a check: words at the left, figures at the right, a verdict that is read and seen. */
export const trustStyles = css`
  th .soft,
  td .soft {
    display: block;
    font-weight: 400;
    font-size: var(--text-xs);
  }
  tbody th {
    max-width: 34rem;
  }
  td {
    white-space: nowrap;
  }
  .holds {
    color: var(--good);
    font-weight: 600;
  }
  .fails {
    color: var(--bad);
    font-weight: 700;
  }
  .scroll {
    max-width: min(72rem, 100%);
  }
  details > summary {
    display: inline-flex;
    align-items: center;
    gap: var(--space-3);
    min-height: 2.5rem;
    color: var(--accent);
    font-weight: 550;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    width: 0.4rem;
    height: 0.4rem;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.1rem) rotate(45deg);
  }
  details[open] > summary::after {
    transform: translateY(0.1rem) rotate(225deg);
  }
  @media (max-width: 40rem) {
    td .soft {
      display: inline;
      margin-left: var(--space-1);
    }
  }
`;
