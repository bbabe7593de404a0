// Gives the focus to a row of a windowed list. A row that has just been made cannot take it before it was measured,
// which takes a frame or two; a newer request ends an older one.

const MOST_FRAMES = 30;
let asked = 0;

export async function focusRow(list: HTMLElement, index: number): Promise<void> {
  asked += 1;
  const ask = asked;
  for (let frame = 0; frame < MOST_FRAMES && ask === asked; frame += 1) {
    const name = list.querySelector<HTMLElement>(`[data-index="${index}"]`);
    name?.focus({ preventScroll: true });
    if (name && document.activeElement === name) return;
    await new Promise(requestAnimationFrame);
  }
}
