import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const END_BYTES = 22;

/** The files of a zip archive, by their names, as its central directory has them. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.length - END_BYTES;
  if (zip.readUInt32LE(end) !== END) throw new Error('no zip archive');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(from, from + packed);
    files.set(
      zip.toString('utf8', at + 46, at + 46 + name),
      (method === 0 ? content : inflateRawSync(content)).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

const plain = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

export type WorkbookCell = string | number | undefined;

/** The cells of each sheet of a workbook (.xlsx), row by row, by the sheet’s name. */
export function readWorkbook(bytes: Uint8Array): Map<string, WorkbookCell[][]> {
  const files = unzip(bytes);
  const file = (name: string) => files.get(name) ?? '';
  const texts = [...file('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) =>
    plain(text),
  );
  const sheets = [...file('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  return new Map(
    sheets.map(([, name], index) => {
      const rows: WorkbookCell[][] = [];
      const xml = file(`xl/worksheets/sheet${index + 1}.xml`);
      for (const [, letters, row, attributes, content] of xml.matchAll(
        /<c r="([A-Z]+)(\d+)"([^>]*)>(?:<v>(.*?)<\/v>)<\/c>/gs,
      )) {
        rows[Number(row) - 1] ??= [];
        rows[Number(row) - 1][columnOf(letters)] = / t="s"/.test(attributes)
          ? texts[Number(content)]
          : Number(content);
      }
      return [plain(name), Array.from(rows, (row) => row ?? [])];
    }),
  );
}
