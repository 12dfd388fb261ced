import { type Evidence, readEvidence } from '../api/evidence.ts';

let book: Promise<ReadonlyMap<string, Evidence>> | undefined;

/** The evidence book by key, read once. Without it figures show the keys of their sources only. */
export function evidenceBook(): Promise<ReadonlyMap<string, Evidence>> {
  book ??= readEvidence()
    .then((facts) => new Map(facts.map((fact) => [fact.id, fact])))
    .catch(() => {
      book = undefined;
      return new Map();
    });
  return book;
}
