import { css } from 'lit';

/** A table that on a phone becomes one block for each row, its cells named by `data-heading`. Last among the styles of its element: the widths of the table give way. */
export const stacked = css`
  @media (max-width: 40rem) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      position: static;
      min-width: 0;
      padding: 0;
      border: 0;
      text-align: left;
    }
    caption {
      display: block;
    }
    thead {
      display: none;
    }
    tr {
      padding: var(--space-3) 0;
      border-bottom: 1px solid var(--line);
    }
    tbody th {
      margin-bottom: var(--space-1);
      font-weight: 650;
    }
    td {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 0 var(--space-3);
    }
    :is(th, td):nth-child(n) {
      width: auto;
      max-width: none;
      padding: 0;
    }
    td > .detail {
      flex-basis: 100%;
      text-align: right;
    }
    td:empty {
      display: none;
    }
    td[data-heading]::before {
      flex: 1 1 0;
      min-width: 35%;
      content: attr(data-heading);
      /* Where the figure is not broken, its heading is: it would run on beneath the figure. */
      white-space: normal;
      color: var(--ink-soft);
    }
  }
`;
