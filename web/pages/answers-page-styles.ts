import { css } from 'lit';

/** The question beside the answers so far; one below the other where there is no room. */
export const answersPageStyles = css`
  .back {
    margin-bottom: var(--space-2);
    font-size: var(--text-s);
  }
  h1,
  hr-answer-tabs,
  .intro,
  hr-notice,
  hr-problem-list {
    margin-bottom: var(--space-5);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(16rem, 24rem);
    align-items: start;
    gap: var(--space-5);
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
  .blocked {
    flex-basis: 100%;
    color: var(--bad);
    font-size: var(--text-s);
  }
  @media (max-width: 64rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
