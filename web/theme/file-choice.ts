import { css } from 'lit';

/** A choice of files that looks like a button: its label is what is seen, the box itself only takes the keyboard. */
export const fileChoice = css`
  input[type='file'] {
    position: absolute;
    width: 1px;
    height: 1px;
    opacity: 0;
  }
  .file:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
`;
