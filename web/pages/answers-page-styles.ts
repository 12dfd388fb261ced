import { css } from 'lit';

/** The question beside the answers so far; one below the other where there is no room. */
export const answersPageStyles = css`
  h1,
  hr-answer-tabs,
  hr-question-intro,
  hr-notice {
    margin-bottom: var(--space-5);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(16rem, 24rem);
    align-items: start;
    gap: var(--space-5);
  }
  @media (max-width: 64rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
