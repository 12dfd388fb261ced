import { chosen, sourced } from './sourced.ts';

const NOTE = 'Within twelve months, sooner rather than later; the months are not published.';

/** Working days until a closed case is referred again: within a year, as the published share counts it. */
export const RETURN_DELAY = {
  family: 'bands' as const,
  bands: [
    { upToDays: sourced(63, 'derived', 'Three months.'), share: chosen(0.4, NOTE) },
    { upToDays: sourced(126, 'derived', 'Six months.'), share: chosen(0.25, NOTE) },
    { upToDays: sourced(190, 'derived', 'Nine months.'), share: chosen(0.2, NOTE) },
    { upToDays: sourced(253, 'derived', 'A year.'), share: chosen(0.15, NOTE) },
  ],
};
