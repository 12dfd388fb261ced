import type { Problem } from '../../models/index.ts';

export type RefusalStatus =
  | 400
  | 403
  | 404
  | 405
  | 408
  | 409
  | 413
  | 415
  | 421
  | 422
  | 431
  | 500
  | 503
  | 507;

/** A problem document of RFC 9457, with every problem found. */
export interface ProblemDocument {
  /** A URN that names the kind of problem. */
  type: string;
  title: string;
  status: RefusalStatus;
  /** One sentence to show. */
  detail: string;
  problems: Problem[];
}

/** Thrown anywhere in a request; answered as a problem document. */
export class ProblemError extends Error {
  readonly document: ProblemDocument;
  /** Members beyond the standard ones. */
  readonly more: Record<string, unknown>;

  constructor(document: ProblemDocument, more: Record<string, unknown> = {}) {
    super(document.detail);
    this.document = document;
    this.more = more;
  }
}
