import { css } from 'lit';

/** How a drawn section looks: fields in a column, lists and groups set apart by space and a line. */
export const formStyles = css`
  .fields {
    display: grid;
    gap: var(--space-5);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .fields > fieldset:not(:first-child) {
    padding-top: var(--space-4);
    border-top: 1px solid var(--line);
  }
  legend {
    float: left;
    width: 100%;
    margin-bottom: var(--space-2);
    padding: 0;
    font-size: var(--text-m);
    font-weight: 650;
  }
  legend + * {
    clear: both;
  }
  fieldset > * + * {
    margin-top: var(--space-3);
  }
  .group > hr-choice-field + .fields {
    margin-top: var(--space-5);
  }
  .cards {
    display: grid;
    gap: var(--space-2);
  }
  details {
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    background: var(--surface);
  }
  details[open] {
    border-color: var(--line-strong);
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-3);
    min-height: 3rem;
    padding: var(--space-2) var(--space-4);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    width: 0.5rem;
    height: 0.5rem;
    border: solid var(--ink-soft);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15rem) rotate(45deg);
  }
  details[open] > summary::after {
    transform: translateY(0.15rem) rotate(225deg);
  }
  summary > :first-child {
    flex: 1;
    overflow-wrap: anywhere;
  }
  .inside {
    display: grid;
    gap: var(--space-5);
    padding: var(--space-3) var(--space-4) var(--space-4);
  }
  .count {
    padding: 0 var(--space-2);
    border-radius: var(--radius-s);
    background: var(--bad-soft);
    color: var(--bad);
    font-size: var(--text-xs);
    font-weight: 550;
  }
  .problem {
    padding: var(--space-2) var(--space-3);
    border-left: 3px solid var(--bad);
    border-radius: var(--radius-s);
    background: var(--bad-soft);
    color: var(--bad);
    font-size: var(--text-s);
  }
  .item-row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-3) 0;
    border-bottom: 1px solid var(--line);
  }
  .in-row {
    display: grid;
    flex: 1 1 18rem;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    align-items: end;
    gap: var(--space-3);
  }
  .in-row:has(> :nth-child(4)) {
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
  }
  /* What is wrong with a field, and where it comes from, stands below it: those beside it stay level with it. */
  .in-row:has(> [wrong], > * > hr-origin-note) {
    align-items: start;
  }
  .meanings {
    margin: var(--space-2) 0 0;
    padding-left: 1.1rem;
  }
  .moves {
    display: flex;
    justify-content: end;
    gap: var(--space-1);
  }
`;
