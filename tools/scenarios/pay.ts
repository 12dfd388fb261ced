import { chosen, ranged } from './sourced.ts';

const ADVERTISED =
  'Made of the scale in one English county’s advertisement of 2025, its middle the value and its ends the range, which is a judgement; replace it with your own.';

/** Pay before employer costs. */
export const PAY = {
  socialWorker: ranged((38220 + 45091) / 2, 38220, 45091, 'F023, derived, judgement', ADVERTISED),
  /** The same scale where it is not even the country’s own. */
  socialWorkerOfNorthernIreland: ranged(
    (38220 + 45091) / 2,
    38220,
    45091,
    'F023, derived, judgement',
    `No pay of Northern Ireland’s trusts is in our sources. ${ADVERTISED}`,
  ),
  newlyQualified: ranged(
    38220,
    36000,
    40000,
    'F023, judgement',
    'The foot of a scale advertised by one English county in 2025, with a judged range; replace it with your own.',
  ),
  withoutCases: chosen(50000, 'Between the scales advertised for senior social workers and above.'),
  mentalHealth: ranged(
    47000,
    43000,
    51000,
    'F023, judgement',
    'One advertisement in Essex offers a senior social worker who is an AMHP £46,574 to £56,027; near its foot, with a judged range. Replace it with your own.',
  ),
};
