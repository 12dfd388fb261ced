import { css } from 'lit';

/** Three columns where there is room, two, then one; the outcomes stay in sight beside the form. */
export const scenarioPageStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3) var(--space-5);
    margin-bottom: var(--space-5);
  }
  .answers > a {
    display: inline-block;
    padding-block: var(--space-1);
  }
  .answers {
    margin-top: var(--space-1);
    font-size: var(--text-s);
  }
  hr-notice,
  hr-quick-panel,
  hr-missing-notice,
  hr-problem-list {
    margin-bottom: var(--space-5);
  }
  .columns {
    display: grid;
    grid-template-columns: 11.5rem minmax(0, 1fr) minmax(20rem, 27rem);
    align-items: start;
    gap: var(--space-5);
  }
  .form h2 {
    margin-bottom: var(--space-4);
  }
  .form h2:has(+ .help) {
    margin-bottom: var(--space-1);
  }
  .form .help {
    margin-bottom: var(--space-5);
  }
  @media (min-width: 64.01rem) {
    hr-section-nav,
    hr-preview-panel {
      position: sticky;
      top: var(--space-4);
      max-height: calc(100vh - 2 * var(--space-4));
      overflow-y: auto;
    }
  }
  @media (max-width: 80rem) {
    .columns {
      grid-template-columns: 9.5rem minmax(0, 1fr) minmax(17rem, 20rem);
    }
  }
  @media (max-width: 64rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    hr-preview-panel {
      grid-row: 1;
    }
  }
`;
