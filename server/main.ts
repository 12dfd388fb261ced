/** Starts the server. Built into one file it begins in a fraction of the time. */
import { fileOf, WEB_SERVER } from './built-files.ts';

await import(fileOf(WEB_SERVER).href);
