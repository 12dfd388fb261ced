import { z } from 'zod';

/** Caps that are the same for each person, in answers about caps. */
export const sameCaps = z
  .object({
    values: z.array(z.number()).describe('Of the cap, two or more.'),
    people: z
      .array(
        z.object({
          name: z.string().describe('Of the role.'),
          fte: z.number().describe('Of one person.'),
          points: z.number().describe('Points that one of them may hold, in whole cases.'),
          perCase: z
            .number()
            .describe('Points of a case, where every case weighs so many or a multiple.')
            .optional(),
        }),
      )
      .describe('One of each role and hours.'),
    isAlike: z
      .boolean()
      .describe(
        'Every figure is the same; else they differ for whoever has a part of the cap, as a starter.',
      ),
  })
  .meta({
    id: 'SameCaps',
    description: 'Caps tried that come to the same whole points for each person with the full cap.',
  });
