import type { Section } from '../section.ts';
import { answers } from './answers.ts';
import { cancel } from './cancel.ts';
import { council, longCouncil } from './council.ts';
import { eventLoop } from './event-loop.ts';
import { firstPartial } from './first-partial.ts';
import { growth } from './growth.ts';
import { mechanisms } from './mechanisms.ts';
import { previews } from './previews.ts';
import { reference } from './reference.ts';
import { replications } from './replications.ts';
import { shipped } from './shipped.ts';
import { threads } from './threads.ts';

/** All that is measured, by the name that `--only` takes, in the order in which it is. */
export const SECTIONS: Readonly<Record<string, Section>> = {
  reference,
  shipped,
  replications,
  threads,
  council,
  answers,
  'first-partial': firstPartial,
  previews,
  cancel,
  'event-loop': eventLoop,
  growth,
  mechanisms,
};

/** What takes minutes, and is measured with `--long`. */
export const LONG_SECTIONS: Readonly<Record<string, Section>> = { 'long-council': longCouncil };
