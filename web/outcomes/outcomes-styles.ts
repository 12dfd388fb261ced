import { css } from 'lit';

/** Outcomes from the sentence down to the tables, with room around each. */
export const outcomesStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .lead {
    gap: var(--space-5);
    padding: var(--space-6);
    border-top: 3px solid var(--accent);
  }
  .lead h2 {
    max-width: 62ch;
    font-size: clamp(1.25rem, 2.2vw, 1.75rem);
    line-height: 1.3;
    text-wrap: pretty;
  }
  .lead ul {
    columns: 30rem 2;
    column-gap: var(--space-6);
    margin: 0;
    padding-left: 1.1rem;
    color: var(--ink-soft);
  }
  .lead li {
    margin-bottom: var(--space-2);
    break-inside: avoid;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-3);
    margin-bottom: var(--space-1);
  }
  .heading label {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    font-size: var(--text-s);
  }
  .heading select {
    width: auto;
    max-width: 16rem;
  }
  .charts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--space-4);
    margin-top: var(--space-4);
  }
  .charts .card {
    display: block;
  }
  @media print {
    .take-away {
      display: none;
    }
  }
  @media (max-width: 60rem) {
    .charts {
      grid-template-columns: minmax(0, 1fr);
    }
    .lead {
      padding: var(--space-4);
    }
  }
`;
