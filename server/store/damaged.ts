/** What is kept is not what was put there: a disk or a copy has spoilt it since. */
export class Damaged extends Error {
  /** @param what is not as it was, as the subject of a sentence */
  constructor(what: string) {
    super(
      `${what} is no longer as it was kept: the store is damaged. Put back a copy of the data folder from before.`,
    );
  }
}
