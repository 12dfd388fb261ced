import { type CSSResult, css } from 'lit';

/** A list of cards side by side, each as high as its row. */
export const cardGrid = (columns: CSSResult): CSSResult => css`
  ul {
    display: grid;
    grid-template-columns: ${columns};
    gap: var(--space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
  }
`;
