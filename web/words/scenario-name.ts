/** What a scenario is called, or what stands for it where it was kept without a name: a link has to say something. */
export const scenarioName = (name: string): string => name.trim() || 'Without a name';
