/** What is to be known of the learning days booked in every scenario that ships. */
export const BOOKED =
  'One county offers these days. Booked are not attended: of these fewer than 4 are kept, while social workers report that they attended 5 (T001). To plan for 5 kept, enter 5 / 0.74 = 6.76, the part that 26 % cancelled on the day leaves.';
