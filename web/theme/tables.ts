import { css } from 'lit';

/** Tables: figures right-aligned, wide ones scroll within themselves and never the page. */
export const tables = css`
  .scroll {
    overflow-x: auto;
    max-width: 100%;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-s);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: var(--space-3);
    color: var(--ink-soft);
    text-align: left;
  }
  th,
  td {
    padding: var(--space-2) var(--space-3);
    border-bottom: 1px solid var(--line);
    text-align: right;
    vertical-align: baseline;
  }
  th:first-child,
  td:first-child {
    padding-left: 0;
    text-align: left;
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
  }
  thead th {
    color: var(--ink-soft);
    font-weight: 550;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 500;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    :is(th, td):not(:first-child, :last-child) {
      padding-inline: var(--space-1);
    }
    th,
    td {
      padding-block: var(--space-1);
    }
    tr {
      break-inside: avoid;
    }
  }
`;
