/**
 * Picks items that are far from each other, beginning with the first: each time the one that is farthest from all that have
 * been picked (Gonzalez 1985, "Clustering to minimize the maximum intercluster distance"); their least distance is at least
 * half of what is possible. Of equally far ones the earlier. Stops where everything left is nearer than `least`.
 * @param distances symmetric, a row and a column for each item.
 * @param count how many to pick beside the first.
 * @returns places of the picked, the first of all first.
 */
export function farthestFirst(
  distances: readonly (readonly number[])[],
  count: number,
  least: number,
): readonly number[] {
  const picked = distances.length > 0 ? [0] : [];
  while (picked.length <= count) {
    let [farthest, apart] = [-1, -Infinity];
    for (const [place, row] of distances.entries()) {
      if (picked.includes(place)) continue;
      const nearest = Math.min(...picked.map((other) => row[other] ?? 0));
      if (nearest > apart + 1e-12) [farthest, apart] = [place, nearest];
    }
    if (farthest < 0 || apart < least) break;
    picked.push(farthest);
  }
  return picked;
}
