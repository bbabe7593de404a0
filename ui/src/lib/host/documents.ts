// What can be done with a document that the backend has made: the window only ever holds its token.
import { host } from "./index";

/** Opens the system's way to print; false when the person turned back. */
export async function printDocument(document: string): Promise<boolean> {
  return (await host.call("document.print", { document })).done;
}

/** Asks for a place and writes the PDF there; false when the person turned back. */
export async function saveDocument(document: string): Promise<boolean> {
  return (await host.call("document.save", { document })).done;
}
