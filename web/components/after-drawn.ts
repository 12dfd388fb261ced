/** Resolves once all elements that have changed are drawn: they are, in microtasks, before a timer runs. */
export const afterDrawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
