#!/usr/bin/env node
/** Starts the command line. Built into one file it begins in a fraction of the time. */
import { COMMAND_LINE, fileOf } from './built-files.ts';

await import(fileOf(COMMAND_LINE).href);
