/** Imported before anything that makes a schema: the content security policy forbids code made at run time. */
import * as z from 'zod';

z.config({ jitless: true });
