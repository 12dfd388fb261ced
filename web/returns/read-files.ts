import { type AreasRead, readAreas } from '../../models/returns/read-areas.ts';

/** The areas of files that somebody chose. What reads them comes when it is wanted. */
export async function readFiles(files: readonly File[]): Promise<AreasRead> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const given = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  return readAreas(given, {
    decode: (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes),
    rows: (text) => parse(text, { columns: true, bom: true, skip_empty_lines: true }),
  });
}
