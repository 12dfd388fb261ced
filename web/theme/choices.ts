import { css } from 'lit';

/** Choices above what they choose: a label and its list in a row, several rows where there is no room. */
export const choices = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3) var(--space-5);
  }
  .choices label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    min-width: 0;
    font-size: var(--text-s);
  }
  .choices select {
    width: auto;
    min-width: 0;
    max-width: 100%;
  }
  @media print {
    .choices select {
      field-sizing: content;
    }
  }
`;
