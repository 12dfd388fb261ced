/**
 * Shares of a total that no order favours (Shapley, 1953): each player's mean contribution over all
 * orders in which the players could come in. They sum to the worth of all less the worth of none.
 * @param worth of every coalition: bit i of the mask is set where player i is in it
 */
export function shapleyValues(players: number, worth: (mask: number) => number): number[] {
  const weights = Array.from({ length: players }, (_, size) => orderShare(size, players));
  return Array.from({ length: players }, (_, player) => {
    let value = 0;
    for (let mask = 0; mask < 1 << players; mask++) {
      if (mask & (1 << player)) continue;
      value += weights[bits(mask)] * (worth(mask | (1 << player)) - worth(mask));
    }
    return value;
  });
}

/** Share of all orders in which exactly these `size` players come before a given one. */
function orderShare(size: number, players: number): number {
  let share = 1 / players;
  for (let i = 1; i <= size; i++) share *= i / (players - i);
  return share;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
