import { compare } from './compare/compare.ts';

/** Every analysis, by the name that it has in a command, an address and a page. One line for each. */
export const ANALYSES = { compare };
