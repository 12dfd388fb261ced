/** Hands a JSON file to the reader. */
export const downloadJson = (fileName: string, value: unknown): void =>
  downloadText(fileName, `${JSON.stringify(value, null, 2)}\n`);

/** Hands a text to the reader that is JSON, or is meant to be. */
export function downloadText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

/** `family-intervention-team.json` for a scenario of that name. */
export const fileNameOf = (name: string): string => {
  const stem = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${stem || 'scenario'}.json`;
};
