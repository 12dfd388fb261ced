/** Which inputs a dated change may set: those that steer the service, not those that describe its first day. */
const FIXED = [
  /^(format|name|summary|changes|correlations|standard|service)\b/,
  /^teams\[\d+\]\.(id|name|stages|cases)\b/,
  /^teams\[\d+\]\.posts\[\d+\]\.(role|inPostFte|agencyFte|extraAgencyFte|ftePerPerson)$/,
  /^stages\[\d+\]\.(id|name|allocation|heldBy|clock|weightPoints|priority)\b/,
  /^streams\[\d+\]\.(id|name|team|firstStage)$/,
  /^roles\[\d+\]\.(id|name|holdsCases)$/,
  /\.(family|to|role|month|fromYears|untilWeeks)$/,
];

export const isChangeable = (path: string): boolean => !FIXED.some((pattern) => pattern.test(path));
