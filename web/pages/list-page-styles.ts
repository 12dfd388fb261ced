import { css } from 'lit';
import { cardGrid } from '../theme/card-grid.ts';
import { fileChoice } from '../theme/file-choice.ts';

const layout = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: var(--space-4);
    margin: var(--space-7) 0 var(--space-4);
  }
  .top h2 {
    margin-bottom: var(--space-1);
  }
  hr-notice,
  hr-problem-list {
    margin-bottom: var(--space-4);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
`;

/** The questions above, the scenarios below as cards of one height. */
export const listPageStyles = [
  cardGrid(css`repeat(auto-fill, minmax(min(22rem, 100%), 1fr))`),
  fileChoice,
  layout,
];
