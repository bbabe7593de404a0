// A few counts as a line without axes.

/** The points of the line in a box, the first left, the last right; an even line lies in the middle. */
export function sparkOf(counts: readonly number[], width: number, height: number): { x: number; y: number }[] {
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const step = width / Math.max(1, counts.length - 1);
  const at = (count: number) => (high === low ? height / 2 : height - ((count - low) / (high - low)) * height);
  return counts.map((count, index) => ({ x: index * step, y: at(count) }));
}
