// Changes between phases as bands from left to right: who left which phase, and where they arrived.
import type { Flow } from "$lib/bindings";

/** What stands for customers who became known within the period. */
export const NEW = "";

export type End = { phase: string; count: number; y: number; height: number };
export type Ribbon = { from: string; to: string; count: number; path: string; width: number };
export type Layout = { left: End[]; right: End[]; ribbons: Ribbon[] };

const TOP = 24;
const SPACE = 12;
const LEFT = 184;
const RIGHT = 522;
const [BEND_LEFT, BEND_RIGHT] = [338, 368];

/** Lays the changes out within `height`; phases stand in their given order, those without a change are left out. */
export function layOut(flows: readonly Flow[], phases: readonly string[], height: number): Layout {
  const order = [NEW, ...phases, "outside"];
  const known = flows.filter((flow) => order.includes(flow.to) && order.includes(flow.from ?? NEW));
  const sums = (of: (flow: Flow) => string) => order.map((phase) => ({ phase, count: known.filter((flow) => of(flow) === phase).reduce((sum, flow) => sum + flow.count, 0) })).filter((end) => end.count > 0);
  const [left, right] = [sums((flow) => flow.from ?? NEW), sums((flow) => flow.to)];
  const total = known.reduce((sum, flow) => sum + flow.count, 0);
  const spaces = Math.max(left.length, right.length, 1) - 1;
  const scale = total === 0 ? 0 : (height - TOP - spaces * SPACE) / total;
  const [fromEnds, toEnds] = [stack(left, scale), stack(right, scale)];
  return { left: fromEnds, right: toEnds, ribbons: ribbons(known, order, fromEnds, toEnds, scale) };
}

function stack(ends: readonly { phase: string; count: number }[], scale: number): End[] {
  let y = TOP;
  return ends.map((end) => {
    const height = end.count * scale;
    const placed = { ...end, y, height };
    y += height + SPACE;
    return placed;
  });
}

function ribbons(flows: readonly Flow[], order: readonly string[], left: readonly End[], right: readonly End[], scale: number): Ribbon[] {
  const used = new Map<string, number>();
  const take = (side: string, end: End | undefined, width: number) => {
    const key = `${side}${end?.phase}`;
    const y = (end?.y ?? 0) + (used.get(key) ?? 0) + width / 2;
    used.set(key, (used.get(key) ?? 0) + width);
    return y.toFixed(1);
  };
  const place = (phase: string | null) => order.indexOf(phase ?? NEW);
  const sorted = [...flows].sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
  return sorted.map((flow) => {
    const from = flow.from ?? NEW;
    const width = flow.count * scale;
    const y1 = take("from", left.find((end) => end.phase === from), width);
    const y2 = take("to", right.find((end) => end.phase === flow.to), width);
    return { from, to: flow.to, count: flow.count, width, path: `M${LEFT} ${y1}C${BEND_LEFT} ${y1} ${BEND_RIGHT} ${y2} ${RIGHT} ${y2}` };
  });
}
