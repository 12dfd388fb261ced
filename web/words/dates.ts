const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

const dateOf = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

/** `6 April 2026`. */
export const longDate = (iso: string): string => day.format(dateOf(iso));
/** `Apr 2026`. */
export const shortMonth = (iso: string): string => month.format(dateOf(iso));
/** Date and time of something that happened, in the reader's own time zone. */
export const whenWords = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : moment.format(date);
};
