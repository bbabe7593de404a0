// Which dialog lies on the desk. Every page asks here; one place shows it, so that there is never a second one.
import type { LinkView, PartyKind, PurchaseView, TaskView, TouchView } from "$lib/bindings";
import type { Day } from "$lib/text/days";
import type { RecordAsked } from "../records/asked";

/** The customer a dialog is about. */
export type About = { id: string; name: string };

export type Asked =
  | { kind: "new"; party: PartyKind; organisation?: About }
  | { kind: "edit"; id: string }
  /** Joins a person to an organisation, or two firms: `side` says which of the two is missing. */
  | { kind: "link"; about: About; side: PartyKind | "mother" | "daughter" }
  /** The role and dates of a person's place. */
  | { kind: "place"; person: About; firm: About; link: LinkView }
  /** A person changes to another firm. */
  | { kind: "move"; person: About; firm: About; link: LinkView }
  /** A step; of nobody where no customer is given, and then one can be chosen. */
  | { kind: "step"; about: About | null; task?: TaskView; day?: Day; person?: string }
  | { kind: "purchase"; about: About; purchase?: PurchaseView }
  | { kind: "touch"; touch: TouchView }
  /** A playbook is started for the customer. */
  | { kind: "playbook"; about: About }
  | RecordAsked;

let asked = $state.raw<Asked | null>(null);

export const desk = {
  get asked(): Asked | null {
    return asked;
  },
  ask(next: Asked): void {
    asked = next;
  },
  close(): void {
    asked = null;
  },
};
