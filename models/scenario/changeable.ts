/** Which inputs a dated change may set: those that steer the service, not those that describe its first day. */
const FIXED = [
  /^(format|name|summary|changes|correlations|standard|service)\b/,
  /^costs\.budgets\b/,
  /^teams\[\d+\]\.(id|name|stages|cases)\b/,
  /^teams\[\d+\]\.posts\[\d+\]\.(role|inPostFte|agencyFte|extraAgencyFte|ftePerPerson)$/,
  /^stages\[\d+\]\.(id|name|allocation|heldBy|clock|weightPoints|priority)\b/,
  /^streams\[\d+\]\.(id|name|team|firstStage)$/,
  /^roles\[\d+\]\.(id|name|holdsCases)$/,
  /\.(family|to|role|month|fromYears|untilWeeks)$/,
];

export const isChangeable = (path: string): boolean => !FIXED.some((pattern) => pattern.test(path));

/** Numbers that say what is simulated, or what results are held against. */
const NO_LEVER = /^(format$|service\.|standard\b|changes\b|correlations\b|costs\.budgets\b)/;

/** Whether a number says how the service is run, so that a question may ask what another does. */
export const steersService = (path: string): boolean => !NO_LEVER.test(path);
