/** Weeks at which the time axis is marked: the first of a month, every so many months, counted from April. */
export function axisTicks(weeks: readonly string[], most = 7): number[] {
  const months = Math.max(1, Math.ceil(weeks.length / 4.35));
  const step = [1, 2, 3, 6, 12, 24].find((each) => months / each <= most) ?? 24;
  const ticks: number[] = [];
  weeks.forEach((week, index) => {
    const isFirstOfMonth = index === 0 || weeks[index - 1].slice(0, 7) !== week.slice(0, 7);
    const sinceApril = Number(week.slice(0, 4)) * 12 + Number(week.slice(5, 7)) - 4;
    if (isFirstOfMonth && sinceApril % step === 0) ticks.push(index);
  });
  return ticks;
}
