// What the page asks for and shows. The report, the periods and whether charts are drawn are remembered in the vault.
import type { Report, ReportAsk, ReportKind, ReportQuestion, ReportStep } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { today, type Day } from "$lib/text";
import { kinds, periods, spanOf, usualPeriod, type Period, type Span } from "./model";

type Own = { from: Day | null; to: Day | null };
type Remembered = { kind: ReportKind; periods: Partial<Record<ReportKind, Period>>; own: Own; step: ReportStep; charts: boolean };

const MEMORY = "view:reports";

class Reports {
  kind = $state<ReportKind>("income");
  chosen = $state<Partial<Record<ReportKind, Period>>>({});
  own = $state<Own>({ from: null, to: null });
  step = $state<ReportStep>("quarter");
  charts = $state(true);
  /** The firm's currency when empty. */
  currency = $state("");
  /** Everybody when empty. */
  person = $state("");
  /** What was remembered is known, so that it can be asked for. */
  ready = $state(false);
  report = $state.raw<Report | null>(null);
  /** The number whose list is open. */
  asked = $state.raw<{ title: string; question: ReportQuestion } | null>(null);
  #turn = 0;

  get period(): Period {
    return this.chosen[this.kind] ?? usualPeriod(this.kind);
  }

  /** The days that are asked for; none while own days are not whole or end before they begin. */
  get span(): Span | null {
    if (this.period !== "own") return spanOf(this.period, today());
    const { from, to } = this.own;
    return from !== null && to !== null && from <= to ? { from, to } : null;
  }

  get ask(): ReportAsk | null {
    const span = this.span;
    return span && { kind: this.kind, ...span, currency: this.currency || null, person: this.person || null, step: this.step };
  }

  start = async (): Promise<void> => {
    this.ready = false;
    this.report = null;
    this.asked = null;
    this.currency = "";
    this.person = "";
    const { value } = (await attempt(() => host.call("draft.get", { key: MEMORY }))) ?? { value: null };
    const kept = value as Remembered | null;
    this.kind = kinds.find((kind) => kind === kept?.kind) ?? "income";
    this.chosen = Object.fromEntries(Object.entries(kept?.periods ?? {}).filter(([, period]) => periods.includes(period)));
    this.own = kept?.own ?? { from: null, to: null };
    this.step = kept?.step === "month" ? "month" : "quarter";
    this.charts = kept?.charts ?? true;
    this.ready = true;
  };

  remember = (): void => {
    const value: Remembered = { kind: this.kind, periods: this.chosen, own: this.own, step: this.step, charts: this.charts };
    void attempt(() => host.call("draft.set", { key: MEMORY, value }));
  };

  open = (kind: ReportKind): void => {
    this.kind = kind;
    this.asked = null;
    this.remember();
  };

  /** Takes a period; one's own begins with the days that were shown. */
  choose = (period: Period): void => {
    if (period === "own" && this.own.from === null) this.own = this.span ?? this.own;
    this.chosen = { ...this.chosen, [this.kind]: period };
    this.remember();
  };

  load = async (): Promise<void> => {
    const ask = this.ask;
    const turn = ++this.#turn;
    if (!ask) return;
    const report = await attempt(() => host.call("report.read", ask));
    // Of two answers the later question counts.
    if (turn !== this.#turn) return;
    if (report) this.report = report;
  };

  /** The next rows of a long report. */
  more = async (): Promise<void> => {
    const { ask, report } = this;
    if (!ask || !report?.next) return;
    const turn = ++this.#turn;
    const page = await attempt(() => host.call("report.read", { ...ask, after: report.next }));
    if (!page || turn !== this.#turn) return;
    const sections = report.sections.map((section, at) => ({ ...section, rows: [...section.rows, ...(page.sections[at]?.rows ?? [])] }));
    this.report = { ...report, sections, next: page.next };
  };
}

export const reports = new Reports();
