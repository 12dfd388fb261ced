import { css } from 'lit';

/** What belongs to a picture, one below the other: choices, key, picture, words. */
export const figureStyles = css`
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    margin: 0;
  }
`;
