// A small firm with a vault of its own: what the stories need, and no more, so that each sum can be counted by hand.
import type { Loopback } from "./loopback.ts";

export const PASSPHRASE = "korrekt pferd batterie";

/** Ids of what was entered. */
export type SmallFirm = { groups: string[]; anna: string; berg: string; cohn: string; stages: { id: string; name: string; kind: string }[]; offer: string; service: string };

const eur = (amount: number) => ({ amount: amount * 100, currency: "EUR" });

/** Makes the vault: two customers with a deal each, one without, and a person in the first. */
export async function makeFirm(host: Loopback): Promise<SmallFirm> {
  const made = await host.call("vault.create", { name: "Lind Technik", firmName: "Lind Technik", userName: "Mara Lind", passphrase: PASSPHRASE, language: "de", country: "DE" });
  const organisation = async (name: string, city: string) => (await host.call("party.create", { draft: { kind: "organisation", name, addresses: [{ city, postcode: "20095", country: "DE" }] } })).id;
  const anna = await organisation("Annahof Kliniken", "Hamburg");
  const berg = await organisation("Bergmann Labor", "Lübeck");
  const cohn = await organisation("Cohn Apparatebau", "Kiel");
  await host.call("party.create", { draft: { kind: "person", givenName: "Eva", familyName: "Sommer" }, organisationId: anna, role: "Einkauf" });
  const [pipeline] = await host.call("pipeline.list", {});
  const stages = (pipeline?.stages ?? []).map((stage) => ({ id: stage.id ?? "", name: stage.name, kind: stage.kind }));
  const [first, second] = stages;
  if (!first || !second) throw new Error("a new vault has a pipeline");
  const offer = (await host.call("deal.create", { draft: { partyId: anna, stageId: first.id, title: "Ultraschallgerät", money: eur(1200) } })).id;
  const service = (await host.call("deal.create", { draft: { partyId: berg, stageId: first.id, title: "Wartungsvertrag", money: eur(300) } })).id;
  return { groups: made.groups, anna, berg, cohn, stages, offer, service };
}
