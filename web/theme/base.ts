import { css } from 'lit';

/** Type, links, buttons and focus: shared by every element. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.25;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: var(--text-2xl);
  }
  h2 {
    font-size: var(--text-xl);
  }
  h3 {
    font-size: var(--text-l);
  }
  p {
    margin: 0;
    max-width: var(--measure);
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }
  a:hover {
    color: var(--accent-strong);
  }
  .back {
    margin-bottom: var(--space-2);
    font-size: var(--text-s);
  }
  /* Alone on its line, unlike a link within words: as tall as a finger needs. */
  .back > a {
    display: inline-block;
    padding-block: var(--space-1);
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: var(--text-s);
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    padding: var(--space-5);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .hidden-words {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 40rem) {
    .card {
      padding: var(--space-4);
    }
    h1 {
      font-size: 1.5rem;
    }
  }
  @media print {
    /* A grid does not go well over the end of a sheet: what follows is printed on top of it. */
    .card:not([hidden]) {
      display: block !important;
      padding: var(--space-3);
      box-shadow: none;
    }
    .card > * + * {
      margin-top: var(--space-2);
    }
    h1,
    h2,
    h3,
    h4,
    summary {
      break-after: avoid;
    }
    /* What introduces a chart or a table stands on its sheet, with the heading above both. */
    :is(h2, h3) + :is(p, .choices) {
      break-inside: avoid;
      break-after: avoid;
    }
    h1 {
      font-size: var(--text-xl);
    }
    h2 {
      font-size: var(--text-l);
    }
    figure {
      break-inside: avoid;
    }
    .back {
      display: none;
    }
  }
`;
