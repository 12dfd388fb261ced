/**
 * Little’s law: what is there is what arrives in a day times how long it stays, for any system that is
 * steady. Little, “A proof for the queuing formula L = λW”, Operations Research 9 (1961), 383–387.
 */
export const stock = (entriesPerDay: number, meanStayDays: number): number =>
  entriesPerDay * meanStayDays;
