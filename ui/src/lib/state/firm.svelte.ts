// The firm as every page knows it: its people, its pipelines and its rules, kept fresh while the vault is open.
import type { Person, Pipeline, PipelineId, PersonId, Settings } from "$lib/bindings";
import { host } from "$lib/host";
import { keepFresh } from "./changes";

let settings = $state.raw<Settings | null>(null);
let pipelines = $state.raw<readonly Pipeline[]>([]);

export const firm = {
  get me(): PersonId | null {
    return settings?.me ?? null;
  },
  get currency(): string {
    return settings?.firm.currency ?? "EUR";
  },
  /** Where the firm sits; the usual country of an address. */
  get country(): string {
    return settings?.firm.country ?? "DE";
  },
  /** The usual rate of tax there, in basis points; of the usual country until the firm is known. */
  get usualTax(): number {
    return settings?.usualTax ?? 1900;
  },
  /** Minutes of rest after which the vault locks; zero for never. */
  get lockAfterMin(): number {
    return settings?.lockAfterMin ?? 0;
  },
  /** Who can own something now. */
  get people(): readonly (Person & { id: PersonId })[] {
    return known().filter((person) => person.archived !== true);
  },
  personName: (id: PersonId | null | undefined): string | null => known().find((person) => person.id === id)?.name ?? null,
  /** The name where a name must stand; empty for nobody. */
  nameOf: (id: PersonId | null | undefined): string => firm.personName(id) ?? "",
  get pipelines(): readonly Pipeline[] {
    return pipelines.filter((pipeline) => pipeline.archived !== true);
  },
  pipeline: (id: PipelineId | null | undefined): Pipeline | null => pipelines.find((pipeline) => pipeline.id === id) ?? null,
};

function known(): readonly (Person & { id: PersonId })[] {
  return (settings?.people ?? []).flatMap((person) => (person.id ? [{ ...person, id: person.id }] : []));
}

/** Loads all of it and keeps it; called once while the vault is open. Returns the way to end it. */
export function watchFirm(): () => void {
  const people = keepFresh(["person_of_firm", "setting"], async () => (settings = await host.call("firm.settings", {})));
  const sales = keepFresh(["pipeline", "stage"], async () => (pipelines = await host.call("pipeline.list", {})));
  return () => {
    people();
    sales();
    // Nothing of one vault may be left when another is opened.
    settings = null;
    pipelines = [];
  };
}
