// Paper in the units of the window. Marks come in millimetres, type and lines in points; the drawing is in CSS pixels
// at 96 to the inch, so that one unit is one pixel at 100 %. Pure; the components only place what this answers.
import type { Mark } from "$lib/bindings";

const PX_PER_MM = 96 / 25.4;
const PX_PER_PT = 96 / 72;

export function fromMm(mm: number): number {
  return round(mm * PX_PER_MM);
}

export function fromPt(pt: number): number {
  return round(pt * PX_PER_PT);
}

/** Squares of one size as one path, so that a QR code has no seams. */
export function squaresPath(mark: Extract<Mark, { kind: "squares" }>): string {
  const side = fromMm(mark.side);
  return mark.at.map(([x, y]) => `M${fromMm(x)} ${fromMm(y)}h${side}v${side}h${-side}z`).join("");
}

/** The dashes of a dotted line, as the PDF draws them: one width on, one and a half off. */
export function dashes(mark: Extract<Mark, { kind: "line" }>): string | undefined {
  return mark.dotted ? `${fromPt(mark.stroke)} ${fromPt(mark.stroke * 1.5)}` : undefined;
}

/** Letter spacing in em; the sheets give it in thousandths. */
export function spacing(tracking: number): string | undefined {
  return tracking === 0 ? undefined : `${tracking / 1000}em`;
}

/** A picture as an address that needs no network. */
export function pngAddress(png: readonly number[]): string {
  let bytes = "";
  for (const byte of png) bytes += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(bytes)}`;
}

/** A hundredth of a pixel is finer than any screen and keeps the drawing small. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
