// The ring of phases as shapes: one band per phase, as thick as the square root of its count.

export const centre = { x: 226, y: 190 };
const RADIUS = 116;
const THINNEST = 6;
const THICKEST = 46;
/** Half of the gap between two bands, in degrees. */
const GAP = 2;

export type Band = { path: string; width: number; label: { x: number; y: number; anchor: "start" | "middle" | "end" } };

const round = (value: number) => Math.round(value * 100) / 100;

/** The point at `degrees` clockwise from twelve o'clock. */
export function point(degrees: number, radius: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: round(centre.x + radius * Math.sin(angle)), y: round(centre.y - radius * Math.cos(angle)) };
}

function arc(from: number, to: number, radius: number): string {
  const [a, b] = [point(from, radius), point(to, radius)];
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${b.x} ${b.y}`;
}

/** The bands of a ring, beginning at twelve o'clock. */
export function bands(counts: readonly number[]): Band[] {
  const step = 360 / Math.max(1, counts.length);
  const most = Math.max(1, ...counts);
  return counts.map((count, at) => {
    const [from, to] = [at * step, (at + 1) * step];
    const middle = (from + to) / 2;
    const width = round(THINNEST + Math.sqrt(count / most) * (THICKEST - THINNEST));
    const side = Math.sin((middle * Math.PI) / 180);
    const anchor = side > 0.15 ? "start" : side < -0.15 ? "end" : "middle";
    // Straight below the ring the number stands under the band, not on it.
    const beside = point(middle, RADIUS + (anchor === "middle" && middle > 90 && middle < 270 ? 52 : 34));
    return { path: arc(from + GAP, to - GAP, RADIUS), width, label: { ...beside, anchor } };
  });
}

/** The arrows from each phase to the next, inside of the ring, with a place for a number. */
export function arrows(phases: number): { path: string; text: { x: number; y: number } }[] {
  const step = 360 / Math.max(1, phases);
  return Array.from({ length: Math.max(0, phases - 1) }, (_, at) => {
    const border = (at + 1) * step;
    return { path: arc(border - 15, border + 15, 80), text: point(border, 62) };
  });
}

/** A name in at most two lines, broken after a hyphen or at a space. */
export function twoLines(name: string, most = 11): string[] {
  if (name.length <= most) return [name];
  const breaks = [...name.matchAll(/[-\s]/g)].map((found) => found.index + 1);
  const best = breaks.filter((at) => at <= most).at(-1) ?? breaks[0];
  return best === undefined ? [name] : [name.slice(0, best).trimEnd(), name.slice(best)];
}
