/** On the page while it is printed: the colours of paper, whatever those of the screen are. */
const ON_PAPER = 'on-paper';

const opened = new Set<HTMLDetailsElement>();

/** Everything folded that is not kept to the screen, for paper cannot be opened. */
function unfold(root: ParentNode): void {
  for (const details of root.querySelectorAll('details:not([open], .screen-only)')) {
    if (details instanceof HTMLDetailsElement) {
      details.open = true;
      opened.add(details);
    }
  }
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) unfold(shadowRoot);
}

function toPaper(): void {
  document.documentElement.classList.add(ON_PAPER);
  unfold(document);
}

function toScreen(): void {
  document.documentElement.classList.remove(ON_PAPER);
  for (const details of opened) details.open = false;
  opened.clear();
}

/** Has the page ready for paper whenever it is printed, and as it was afterwards. */
export function readyForPaper(): void {
  addEventListener('beforeprint', toPaper);
  addEventListener('afterprint', toScreen);
}
