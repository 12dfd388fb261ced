/** Points are whole, and a cap a hair below a whole number by rounding alone is that number. */
export const wholePoints = (points: number): number => Math.floor(points + 1e-9);
