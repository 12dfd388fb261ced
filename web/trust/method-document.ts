import method from '../../docs/method.md?raw';
import { methodBlocks } from './method-blocks.ts';

/** The method as it is documented, part of the page since it was built. */
export const METHOD = methodBlocks(method);
