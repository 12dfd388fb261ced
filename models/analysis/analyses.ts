import { compare } from './compare/compare.ts';
import { find } from './find/find.ts';
import { sensitivity } from './sensitivity/sensitivity.ts';
import { sweep } from './sweep/sweep.ts';

/** Every analysis, by the name that it has in a command, an address and a page. One line for each. */
export const ANALYSES = { sweep, find, sensitivity, compare };
