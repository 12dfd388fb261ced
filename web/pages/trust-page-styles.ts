import { css } from 'lit';

/** Calm sections, one below the other; the verdict first. */
export const trustPageStyles = css`
  .intro {
    margin: var(--space-2) 0 var(--space-5);
  }
  .sections,
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .sections {
    gap: var(--space-5);
  }
  .lead {
    padding: var(--space-6);
    border-top: 3px solid var(--accent);
  }
  .lead h2 {
    max-width: 62ch;
    line-height: 1.3;
    text-wrap: pretty;
  }
  h3 {
    font-size: var(--text-m);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    gap: var(--space-4) var(--space-6);
  }
  .sides > div {
    display: grid;
    align-content: start;
    gap: var(--space-2);
    padding: var(--space-4);
    border-radius: var(--radius-s);
    background: var(--surface-2);
  }
  .sides hr-evidence-fact + hr-evidence-fact {
    margin-top: var(--space-2);
  }
  @media (max-width: 40rem) {
    .lead {
      padding: var(--space-4);
    }
  }
`;
