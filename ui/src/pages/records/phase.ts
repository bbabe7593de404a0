// The names of phases in words.
import { t } from "$lib/text";

/** `winBack` is the catalogue's `lifecycle-phase-win-back`. */
export const phaseKey = (phase: string) => `lifecycle-phase-${phase.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export const phaseText = (phase: string) => t(phaseKey(phase));
