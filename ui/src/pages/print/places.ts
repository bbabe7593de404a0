// Where the pages lie in the scrolled column, which of them can be seen, and which one the person looks at. Pure.
import type { Page } from "$lib/bindings";
import { fromMm } from "./marks";

export type Zoom = "page" | "full";
export type View = { width: number; height: number };
export type Place = { top: number; width: number; height: number };

/** Air between the pages and around them. */
export const GAP = 20;
/** Pages drawn before and after the visible ones, so that scrolling never meets a blank sheet. */
const SPARE = 1;

/** How large a page is drawn: as large as on paper, or so that the largest page is seen whole. */
export function scaleOf(zoom: Zoom, pages: readonly Page[], view: View): number {
  if (zoom === "full") return 1;
  const fits = pages.map((page) => Math.min((view.width - 2 * GAP) / fromMm(page.width), (view.height - 2 * GAP) / fromMm(page.height)));
  return Math.max(0.2, Math.min(...fits, 2));
}

export function placesOf(pages: readonly Page[], scale: number): Place[] {
  let top = GAP;
  return pages.map((page) => {
    const place = { top, width: fromMm(page.width) * scale, height: fromMm(page.height) * scale };
    top += place.height + GAP;
    return place;
  });
}

/** First and last page worth drawing. */
export function drawn(places: readonly Place[], scrolled: number, height: number): [number, number] {
  const first = places.findIndex((place) => place.top + place.height >= scrolled);
  const last = places.findLastIndex((place) => place.top <= scrolled + height);
  return [Math.max(0, first - SPARE), Math.min(places.length - 1, last + SPARE)];
}

/** The page that holds the middle of the view, from 0. */
export function pageAt(places: readonly Place[], scrolled: number, height: number): number {
  const middle = scrolled + height / 2;
  return Math.max(0, places.findLastIndex((place) => place.top - GAP / 2 <= middle));
}
