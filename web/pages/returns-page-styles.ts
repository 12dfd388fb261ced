import { css } from 'lit';

export const returnsPageStyles = css`
  .back {
    margin-bottom: var(--space-4);
    font-size: var(--text-s);
  }
  .intro {
    max-width: var(--measure);
    margin-block: var(--space-2) var(--space-4);
  }
  .card {
    margin-top: var(--space-5);
    padding: var(--space-5);
  }
  .named {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 22rem));
    gap: var(--space-4);
    margin-bottom: var(--space-4);
  }
  .make {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    margin-top: var(--space-5);
  }
  hr-notice,
  hr-problem-list {
    display: block;
    margin-top: var(--space-4);
  }
  .problem {
    margin: var(--space-1) 0 0;
    color: var(--bad);
    font-size: var(--text-s);
  }
`;
