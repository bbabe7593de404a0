// Made from the Rust types of the api crate: `UPDATE_BINDINGS=1 cargo test -p rondo-api bindings`.

/**
 * A value that is right as it is.
 */
export type AcceptRequest = { 
/**
 * The party.
 */
id: PartyId, 
/**
 * What was doubted.
 */
flaw: Flaw, };

/**
 * Whom an address belongs to.
 */
export type AddressChoice = { 
/**
 * The address, as the rehearsal tells it.
 */
address: string, 
/**
 * Somebody who is there; a new contact when left out.
 */
partyId?: PartyId | null, };

/**
 * An address as it comes in. Without `id` it is new; a stored address that is not in the draft is removed.
 */
export type AddressDraft = { 
/**
 * The stored address.
 */
id?: AddressId | null, 
/**
 * What it is for.
 */
kind?: AddressKind, 
/**
 * Street and number.
 */
street?: string | null, 
/**
 * Building, floor, box.
 */
extra?: string | null, 
/**
 * Postcode.
 */
postcode?: string | null, 
/**
 * Town.
 */
city?: string | null, 
/**
 * State or province.
 */
region?: string | null, 
/**
 * ISO 3166 two-letter code.
 */
country?: string | null, 
/**
 * The main one.
 */
isPrimary?: boolean, };

/**
 * A postal address of a party.
 */
export type AddressId = string;

/**
 * The kinds of addresses.
 */
export type AddressKind = "work" | "home" | "billing" | "delivery" | "other";

/**
 * A stored address.
 */
export type AddressView = { 
/**
 * Its id.
 */
id: AddressId, 
/**
 * What it is for.
 */
kind: AddressKind, 
/**
 * Street and number.
 */
street: string | null, 
/**
 * Building, floor, box.
 */
extra: string | null, 
/**
 * Postcode.
 */
postcode: string | null, 
/**
 * Town.
 */
city: string | null, 
/**
 * State or province.
 */
region: string | null, 
/**
 * ISO 3166 two-letter code.
 */
country: string | null, 
/**
 * The main one.
 */
isPrimary: boolean, };

/**
 * How many lines there are in each part.
 */
export type AgendaCounts = { 
/**
 * Everything.
 */
all: number, 
/**
 * Promises that are overdue.
 */
late: number, 
/**
 * Customers who are silent or about to leave.
 */
silent: number, 
/**
 * Cases.
 */
cases: number, 
/**
 * Deadlines.
 */
deadlines: number, 
/**
 * What fell due while nobody looked.
 */
missed: number, 
/**
 * Lines that ask for something today: all but what comes within the next days.
 */
due: number, 
/**
 * Of some kind there are more than are shown.
 */
more: boolean, 
/**
 * At most so many are taken of each kind that is only derived.
 */
most: number, };

/**
 * A customer on the list, told in full.
 */
export type AgendaDetail = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The name.
 */
name: string, 
/**
 * Town.
 */
city: string | null, 
/**
 * Customer since.
 */
customerSince: string | null, 
/**
 * The first person to ask, or the customer.
 */
contactName: string | null, 
/**
 * Role of that person.
 */
contactRole: string | null, 
/**
 * Number to call.
 */
phone: string | null, 
/**
 * The phase in the model that was asked for.
 */
phase: string | null, 
/**
 * How high the risk is.
 */
level: Level | null, 
/**
 * What the customer is expected to bring within twelve months; none behind a red light.
 */
value: Money | null, 
/**
 * That value is what the running contracts bring.
 */
byContract: boolean, 
/**
 * Why the customer left, where winning back leads and somebody has said so.
 */
leftBecause: LossReason | null, 
/**
 * Why now, in sentences, what leads first.
 */
why: Array<string>, 
/**
 * What to say at first.
 */
say: string, 
/**
 * What to come to then.
 */
then: string | null, };

/**
 * A line: a customer, or a task of nobody.
 */
export type AgendaLine = { 
/**
 * Names the line: the id of the customer or of the task.
 */
key: string, 
/**
 * The customer.
 */
partyId: PartyId | null, 
/**
 * The customer's name, or what the task says.
 */
name: string, 
/**
 * Town of the customer.
 */
city: string | null, 
/**
 * The phase in the model that was asked for.
 */
phase: string | null, 
/**
 * The reason that leads.
 */
kind: ReasonKind, 
/**
 * The reason in one sentence.
 */
because: string, 
/**
 * The day of a promise or deadline; since when, of what is derived.
 */
on: string | null, 
/**
 * The time of a promise, `HH:MM`.
 */
time: string | null, 
/**
 * The step, where one leads.
 */
task: TaskView | null, 
/**
 * How many other reasons there are.
 */
others: number, 
/**
 * Fell due while nobody looked.
 */
missed: boolean, 
/**
 * What is at stake; no derived figure behind a red light.
 */
value: Money | null, };

/**
 * A page of the list with the counts of the whole.
 */
export type AgendaPage = { 
/**
 * The lines.
 */
lines: Array<AgendaLine>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * The counts.
 */
counts: AgendaCounts, };

/**
 * A page of the list.
 */
export type AgendaRequest = { 
/**
 * Which part.
 */
part?: Part | null, 
/**
 * Only the steps and cases of this person, and the customers he or she owns.
 */
personId?: PersonId | null, 
/**
 * The last day on which somebody looked, where days lie between; see [`Part::Missed`].
 */
awaySince?: string | null, 
/**
 * The model whose phase the lines show, as in `six`; that one when left out.
 */
track?: string | null, 
/**
 * Where the page begins.
 */
cursor?: string | null, 
/**
 * How many, at most 500; 50 when zero.
 */
limit?: number | null, };

/**
 * An answer as it comes in. At least one of its contents must be there.
 */
export type AnswerDraft = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The day of the answer.
 */
answeredOn: string, 
/**
 * How likely a recommendation is, from 0 to 10.
 */
nps?: number | null, 
/**
 * From -2 (angry) to 2 (delighted).
 */
mood?: number | null, 
/**
 * In the customer's words.
 */
text?: string | null, 
/**
 * Where the record comes from.
 */
source?: string | null, };

/**
 * What a customer answered when asked.
 */
export type AnswerId = string;

/**
 * One answer.
 */
export type AnswerRequest = { 
/**
 * Its id.
 */
id: AnswerId, };

/**
 * A corrected answer.
 */
export type AnswerUpdate = { 
/**
 * Its id.
 */
id: AnswerId, 
/**
 * The whole record.
 */
draft: AnswerDraft, };

/**
 * A stored answer.
 */
export type AnswerView = { 
/**
 * Its id.
 */
id: AnswerId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The day of the answer.
 */
answeredOn: string, 
/**
 * How likely a recommendation is, from 0 to 10.
 */
nps: number | null, 
/**
 * From -2 to 2.
 */
mood: number | null, 
/**
 * In the customer's words.
 */
text: string | null, 
/**
 * Where the record comes from.
 */
source: string | null, };

/**
 * What went wrong, for the outside.
 */
export type ApiError = { 
/**
 * What the window branches on.
 */
code: ErrorCode, 
/**
 * For developers, English, nothing personal.
 */
message: string, 
/**
 * What the sentence needs: field, reason, line, versions.
 */
details?: Record<string, unknown>, };

/**
 * The version that was made.
 */
export type Applied = { 
/**
 * Its number.
 */
version: number, };

/**
 * Everything to be written.
 */
export type ArchiveExport = { 
/**
 * In which form.
 */
form: ArchiveForm, 
/**
 * Name of the work, for progress and cancelling.
 */
job: string, 
/**
 * In which language a workbook speaks.
 */
language: Lang, };

/**
 * The two forms of everything.
 */
export type ArchiveForm = "archive" | "workbook";

/**
 * An archive to be taken in.
 */
export type ArchiveImport = { 
/**
 * The file that was chosen.
 */
token: string, 
/**
 * Name of the work, for progress and cancelling.
 */
job: string, };

/**
 * An archive before it is taken in.
 */
export type ArchivePreview = { 
/**
 * When it was written: UTC, ISO 8601.
 */
written: string, 
/**
 * What it brings, by table; `archive-sheet-<table>` in the catalogue, where a table has a name for people.
 */
brings: Array<ArchiveRows>, 
/**
 * Files.
 */
files: number, 
/**
 * What of this vault it replaces.
 */
replaces: Array<ArchiveRows>, 
/**
 * Nobody has worked in this vault yet; otherwise the archive is refused.
 */
isEmpty: boolean, };

/**
 * Rows of a table.
 */
export type ArchiveRows = { 
/**
 * Its name, with dashes.
 */
table: string, 
/**
 * How many.
 */
count: number, };

/**
 * What an archive brought.
 */
export type ArchiveTaken = { 
/**
 * Rows of all kinds.
 */
rows: number, 
/**
 * Files.
 */
files: number, };

/**
 * A customer as of the end of a day.
 */
export type AsOf = { 
/**
 * The day.
 */
on: string, 
/**
 * The customer was known then.
 */
wasKnown: boolean, 
/**
 * The customer was in the trash then.
 */
wasDeleted: boolean, 
/**
 * The fields of the card that were or are filled.
 */
card: Array<AsOfField>, 
/**
 * What belonged to the customer then or belongs today, without what was in the trash both times.
 */
records: Array<AsOfRecord>, 
/**
 * The names behind ids.
 */
names: { [key in string]: string }, };

/**
 * A field then and now.
 */
export type AsOfField = { 
/**
 * Column of the customer.
 */
field: string, 
/**
 * What stood there.
 */
then: unknown, 
/**
 * What stands there.
 */
now: unknown, };

/**
 * A record then and now.
 */
export type AsOfRecord = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its id.
 */
id: string, 
/**
 * Its fields then; none when it was not there or in the trash.
 */
then: AsOfRow | null, 
/**
 * Its fields now; none when it is gone or in the trash.
 */
now: AsOfRow | null, };

/**
 * A customer on a day.
 */
export type AsOfRequest = { 
/**
 * Who.
 */
id: PartyId, 
/**
 * The day, to its end.
 */
on: string, };

/**
 * The fields of a record, ids as 32 hexadecimal digits.
 */
export type AsOfRow = Record<string, unknown>;

/**
 * A task given to somebody.
 */
export type AssignRequest = { 
/**
 * Its id.
 */
id: TaskId, 
/**
 * To whom; nobody when left out.
 */
personId?: PersonId | null, };

/**
 * The kinds of records besides the customer that a file can be attached to.
 */
export type AttachedKind = "deal" | "case" | "touch" | "contract";

/**
 * A record of the customer.
 */
export type AttachedTo = { 
/**
 * What it is.
 */
kind: AttachedKind, 
/**
 * Its id.
 */
id: string, };

/**
 * Where a new file belongs.
 */
export type AttachmentDraft = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The record of the customer; the customer alone when left out.
 */
record?: AttachedTo | null, };

/**
 * A file on a record.
 */
export type AttachmentId = string;

/**
 * A page of files, newest first.
 */
export type AttachmentPage = { 
/**
 * The files.
 */
rows: Array<AttachmentView>, 
/**
 * How many there are in all; counted up to 1,000.
 */
total: number, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * Which files are asked for.
 */
export type AttachmentRequest = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * Only those of this record.
 */
recordId?: string | null, 
/**
 * Where the page begins.
 */
cursor?: string | null, 
/**
 * How many; at most 500.
 */
limit?: number, };

/**
 * An attached file.
 */
export type AttachmentView = { 
/**
 * Its id.
 */
id: AttachmentId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The record it is attached to besides the customer.
 */
record: AttachedTo | null, 
/**
 * What the record is called.
 */
recordName: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Its type, as its first bytes and its name agree on it.
 */
mime: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * It may be opened with the system's program; all others are only saved.
 */
openable: boolean, 
/**
 * It is a picture that can be shown.
 */
picture: boolean, 
/**
 * When it was attached.
 */
createdAt: Timestamp, };

/**
 * A backup file to restore.
 */
export type BackupFile = { 
/**
 * For `vault.restore`.
 */
token: string, 
/**
 * Name of the vault in it.
 */
name: string, 
/**
 * When it was made.
 */
createdAt: Timestamp, 
/**
 * Bytes.
 */
size: number, 
/**
 * There is a vault here already: it is kept beside the restored one.
 */
replaces: boolean, };

/**
 * A backup that was made.
 */
export type BackupView = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * Folder of the file.
 */
folder: string, 
/**
 * When.
 */
createdAt: Timestamp, 
/**
 * Bytes.
 */
size: number, 
/**
 * It was opened and checked after writing.
 */
verified: boolean, 
/**
 * `manual`, `before-upgrade`, `before-import`.
 */
reason: string, 
/**
 * The file is where it was.
 */
present: boolean, };

/**
 * The board: open stages with cards, and what was won and lost lately in short.
 */
export type Board = { 
/**
 * The pipeline shown; `id` is always there.
 */
pipeline: Pipeline, 
/**
 * All pipelines to choose from.
 */
pipelines: Array<PipelineName>, 
/**
 * The open stages.
 */
columns: Array<BoardColumn>, 
/**
 * Open deals found by the filter.
 */
count: number, 
/**
 * Their sums per currency.
 */
sums: Array<Money>, 
/**
 * Weighted sums per currency.
 */
weighted: Array<Money>, };

/**
 * A column of the board. Sums run over all its deals, not over the cards shown.
 */
export type BoardColumn = { 
/**
 * The stage; `id` is always there.
 */
stage: Stage, 
/**
 * Deals in it.
 */
count: number, 
/**
 * Sums per currency.
 */
sums: Array<Money>, 
/**
 * Sums times the stage's probability, per currency.
 */
weighted: Array<Money>, 
/**
 * Median of the days in the stage.
 */
medianDays: number | null, 
/**
 * Deals longer in the stage than usual.
 */
overdue: number, 
/**
 * Deals without a next step.
 */
withoutStep: number, 
/**
 * The first cards.
 */
cards: Array<DealCard>, 
/**
 * Where the next cards begin.
 */
next: string | null, };

/**
 * The board of one pipeline.
 */
export type BoardRequest = { 
/**
 * The pipeline; the first one when left out.
 */
pipelineId?: PipelineId | null, 
/**
 * Which deals.
 */
filter?: DealFilter | null, 
/**
 * Cards per column, at most 500; 50 when zero.
 */
limit?: number | null, };

/**
 * What the window shows at start.
 */
export type Boot = { 
/**
 * Which page comes first.
 */
state: VaultState, 
/**
 * What is known of the vault before it is open; none for a new installation.
 */
vault: VaultFace | null, 
/**
 * How the window looks.
 */
preferences: Preferences, 
/**
 * Version of the program.
 */
version: string, 
/**
 * Where the vault's folder is, for error texts and the settings page.
 */
folder: string, 
/**
 * Who sits in front of it; known when the vault is open.
 */
userName: string | null, 
/**
 * When the last backup was made on this computer.
 */
lastBackupAt: Timestamp | null, };

/**
 * What somebody decides about purchases.
 */
export type BuyingRole = "decider" | "user" | "buyer" | "blocker" | "influencer";

/**
 * How often a customer should hear from the firm.
 */
export type Cadence = { 
/**
 * After so many days without contact somebody should call, 1 to 3660.
 */
wishDays: number, 
/**
 * After so many days it is pressing; not fewer than the wish.
 */
limitDays: number, };

/**
 * The cadence of a customer.
 */
export type CadenceSave = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * How often; none takes away the customer's own.
 */
cadence?: Cadence | null, };

/**
 * How far a customer's silence has come.
 */
export type CadenceState = "within" | "wish" | "limit";

/**
 * The cadence that counts for a customer, and where it stands.
 */
export type CadenceView = { 
/**
 * What counts.
 */
cadence: Cadence, 
/**
 * The tag it comes from; none where it is the customer's own.
 */
tag: string | null, 
/**
 * The last contact; none where there was none.
 */
lastOn: string | null, 
/**
 * The day from which the days are counted.
 */
fromOn: string, 
/**
 * Whole days since then.
 */
days: number, 
/**
 * How far it has come.
 */
state: CadenceState, };

/**
 * Days of the calendar.
 */
export type Calendar = { 
/**
 * Each day of the range.
 */
days: Array<CalendarDay>, 
/**
 * Open tasks that are due before today, wherever the range lies.
 */
late: number, 
/**
 * There are more marks than were read.
 */
more: boolean, };

/**
 * A day of the calendar.
 */
export type CalendarDay = { 
/**
 * The day.
 */
day: string, 
/**
 * How many open tasks are due.
 */
count: number, 
/**
 * The first of them.
 */
tasks: CalendarTasks, 
/**
 * What else stands there.
 */
marks: Array<CalendarMark>, };

/**
 * More tasks of one day.
 */
export type CalendarDayRequest = { 
/**
 * The day.
 */
day: string, 
/**
 * Only those of this person.
 */
personId?: PersonId | null, 
/**
 * Where the page begins.
 */
cursor?: string | null, 
/**
 * How many, at most 500; 50 when zero.
 */
limit?: number | null, };

/**
 * Writes open tasks that have a day to a calendar file that the user chooses; all of them when nothing is said.
 */
export type CalendarExport = { 
/**
 * Only this customer's.
 */
partyId?: PartyId | null, 
/**
 * Only this one.
 */
taskId?: TaskId | null, };

/**
 * Something on a day that is no task.
 */
export type CalendarMark = { 
/**
 * What it is.
 */
kind: CalendarMarkKind, 
/**
 * Of which record.
 */
id: string, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The customer's name.
 */
partyName: string, 
/**
 * What the record says.
 */
title: string, };

/**
 * What stands on a day without being a task.
 */
export type CalendarMarkKind = "notice" | "end" | "promise" | "case" | "deal";

/**
 * Days to be shown.
 */
export type CalendarRequest = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day, at most 41 days later.
 */
until: string, 
/**
 * Only what this person has to do, and of the customers he or she owns.
 */
personId?: PersonId | null, 
/**
 * How many tasks of each day, at most 500; 50 when zero.
 */
perDay?: number | null, };

/**
 * Tasks of one day.
 */
export type CalendarTasks = { 
/**
 * The tasks, by their time; those without one come last.
 */
tasks: Array<TaskView>, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * Settling a case.
 */
export type CaseClose = { 
/**
 * The case.
 */
id: CaseId, 
/**
 * The day; today when left out.
 */
on?: string | null, 
/**
 * What came of it.
 */
outcome?: string | null, };

/**
 * A case as it comes in.
 */
export type CaseDraft = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * What it is about.
 */
kind: CaseKind, 
/**
 * Whether it weighs heavily.
 */
severe?: boolean | null, 
/**
 * In one line.
 */
title: string, 
/**
 * More about it.
 */
note?: string | null, 
/**
 * The day on which it came up.
 */
openedOn: string, 
/**
 * The last day on which it is settled in time.
 */
dueOn?: string | null, 
/**
 * The day on which it was settled; open when left out.
 */
closedOn?: string | null, 
/**
 * What came of it, for a settled case.
 */
outcome?: string | null, 
/**
 * Who sees to it; the writer of a new case when left out.
 */
ownerId?: PersonId | null, 
/**
 * Where the record comes from.
 */
source?: string | null, };

/**
 * A complaint, a question or another matter that somebody has to settle.
 */
export type CaseId = string;

/**
 * What a case is about.
 */
export type CaseKind = "complaint" | "return" | "question" | "feedback";

/**
 * One case.
 */
export type CaseRequest = { 
/**
 * Its id.
 */
id: CaseId, };

/**
 * A changed case.
 */
export type CaseUpdate = { 
/**
 * Its id.
 */
id: CaseId, 
/**
 * The whole record.
 */
draft: CaseDraft, };

/**
 * A stored case.
 */
export type CaseView = { 
/**
 * Its id.
 */
id: CaseId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * What it is about.
 */
kind: CaseKind, 
/**
 * Whether it weighs heavily.
 */
severe: boolean, 
/**
 * In one line.
 */
title: string, 
/**
 * More about it.
 */
note: string | null, 
/**
 * The day on which it came up.
 */
openedOn: string, 
/**
 * The last day on which it is settled in time.
 */
dueOn: string | null, 
/**
 * The day on which it was settled.
 */
closedOn: string | null, 
/**
 * What came of it.
 */
outcome: string | null, 
/**
 * Who sees to it.
 */
ownerId: PersonId | null, 
/**
 * Where the record comes from.
 */
source: string | null, };

/**
 * The money of a part of the days, in minor units of the firm's currency.
 */
export type CashPart = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
until: string, 
/**
 * Ordered, or bound by contract.
 */
sure: number, 
/**
 * What customers bring again; none behind a red light.
 */
likely: number | null, 
/**
 * Open deals, each times its chance.
 */
possible: number, };

/**
 * Whether views have to ask again.
 */
export type CaughtUp = { 
/**
 * Phases may have changed.
 */
changed: boolean, };

/**
 * A cell that can be written in the list.
 */
export type Cell = "name" | "customerNumber" | "vatId" | "source" | "department" | "jobTitle" | "language" | "birthday" | "customerSince" | "note" | "phone" | "email" | "street" | "postcode" | "city" | "region" | "tags";

/**
 * One customer before and after.
 */
export type ChangeExample = { 
/**
 * Line in the file.
 */
line: number, 
/**
 * Name of the customer.
 */
name: string, 
/**
 * What changes.
 */
changes: Array<ExampleField>, };

/**
 * A change to one customer or to many, as one step of the history.
 */
export type ChangeManyRequest = { 
/**
 * To whom.
 */
which: Which, 
/**
 * What.
 */
change: PartyChange, 
/**
 * Names the work.
 */
job: string, };

/**
 * Changes the passphrase.
 */
export type ChangePassphraseRequest = { 
/**
 * The present one.
 */
old: string, 
/**
 * The new one.
 */
new: string, };

/**
 * One change of the log.
 */
export type ChangeRequest = { 
/**
 * Its number.
 */
n: number, };

/**
 * Whether one change can be taken back by itself.
 */
export type ChangeState = "open" | "whole" | "later" | "reverted" | "fixed";

/**
 * What a write changed, for every open view to refresh itself.
 */
export type Changed = { 
/**
 * The set in the log.
 */
set: number, 
/**
 * What was done.
 */
label: Label, 
/**
 * The tables with changed rows.
 */
tables: Array<string>, 
/**
 * The customers concerned; empty when they are more than 200, then `many` is set.
 */
parties: Array<PartyId>, 
/**
 * Too many to name: refresh everything.
 */
many: boolean, 
/**
 * Whether Ctrl+Z takes it back.
 */
undoable: boolean, };

/**
 * What was changed.
 */
export type ChangedMany = { 
/**
 * How many customers are different now.
 */
count: number, 
/**
 * The set in the history, for an undo; none when nothing changed.
 */
set: number | null, };

/**
 * A channel as it comes in. Without `id` it is new; a stored channel that is not in the draft is removed.
 */
export type ChannelDraft = { 
/**
 * The stored channel.
 */
id?: ChannelId | null, 
/**
 * What it is.
 */
kind: ChannelKind, 
/**
 * `work`, `home` or a free word.
 */
label?: string | null, 
/**
 * In any writing; phones are shown back in the local form.
 */
value: string, 
/**
 * The one to use first among its kind.
 */
isPrimary?: boolean, };

/**
 * A phone number, mail address, web page or account of a party.
 */
export type ChannelId = string;

/**
 * The kinds of channels.
 */
export type ChannelKind = "phone" | "mobile" | "fax" | "email" | "web" | "social" | "chat";

/**
 * A stored channel.
 */
export type ChannelView = { 
/**
 * Its id.
 */
id: ChannelId, 
/**
 * What it is.
 */
kind: ChannelKind, 
/**
 * `work`, `home` or a free word.
 */
label: string | null, 
/**
 * As shown.
 */
value: string, 
/**
 * As compared and dialled: E.164, lower-case mail, URL.
 */
normal: string, 
/**
 * The one to use first.
 */
isPrimary: boolean, };

/**
 * The result of a check of the whole file.
 */
export type CheckResult = { 
/**
 * Everything is as it should be.
 */
ok: boolean, 
/**
 * Damaged pages or broken rules.
 */
problems: number, 
/**
 * Rows in the file.
 */
rows: number, };

/**
 * A choice as it comes in.
 */
export type ChoiceDraft = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What it was called; values with that name follow.
 */
was?: string | null, };

/**
 * By what closed deals are taken together.
 */
export type ClosedBy = "reason" | "competitor" | "source" | "person";

/**
 * One group: a value, or none for what has no value.
 */
export type ClosedGroup = { 
/**
 * By what.
 */
by: ClosedBy, 
/**
 * The value; none for what has none.
 */
value: string | null, };

/**
 * Cards of a column.
 */
export type ColumnPage = { 
/**
 * The cards in their order.
 */
cards: Array<DealCard>, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * More cards of one column.
 */
export type ColumnRequest = { 
/**
 * The stage.
 */
stageId: StageId, 
/**
 * Which deals.
 */
filter?: DealFilter | null, 
/**
 * Where the page begins.
 */
cursor?: string | null, 
/**
 * How many; 50 when zero.
 */
limit?: number | null, };

/**
 * A column with what it becomes.
 */
export type ColumnView = { 
/**
 * Name in the file.
 */
header: string, 
/**
 * Field in Rondo; none for a column that is left out.
 */
field: string | null, 
/**
 * The field is a guess that somebody should look at.
 */
unclear: boolean, 
/**
 * Five values: the first, the second, and the ones that look odd.
 */
samples: Array<SampleView>, };

/**
 * A field of the customer compared with values.
 */
export type Condition = { 
/**
 * The field.
 */
field: Field, 
/**
 * How it is compared.
 */
op: Operator, 
/**
 * With what, as text: words, ids, days as `YYYY-MM-DD`, whole numbers of days, money in minor units with its
 * currency behind it.
 */
values?: Array<string>, 
/**
 * Which of the firm's own fields, where `field` is `custom`.
 */
custom?: FieldId | null, };

/**
 * Two groups typed back.
 */
export type ConfirmRequest = { 
/**
 * Which groups, from 0.
 */
indices: Array<number>, 
/**
 * What was typed.
 */
groups: Array<string>, };

/**
 * A new contract; the tasks that remind of its days may come with it, as one operation.
 */
export type ContractAdd = { 
/**
 * The whole record.
 */
draft: ContractDraft, 
/**
 * What to do because of it.
 */
tasks?: Array<TaskDraft> | null, };

/**
 * A contract as it comes in.
 */
export type ContractDraft = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * What it is about.
 */
title: string, 
/**
 * Its number.
 */
number?: string | null, 
/**
 * Its first day.
 */
startedOn: string, 
/**
 * The last day of its first term, or of the contract after notice; open-ended when left out.
 */
endsOn?: string | null, 
/**
 * How many days before the end of a term notice must be given.
 */
noticeDays?: number | null, 
/**
 * By how many months it goes on after a term without notice; it ends when left out.
 */
renewsMonths?: number | null, 
/**
 * The day on which notice was given.
 */
noticedOn?: string | null, 
/**
 * Value of a term, or of a year when there are none.
 */
money?: Money | null, 
/**
 * Another price from a day on.
 */
priceChange?: PriceChange | null, 
/**
 * A note.
 */
note?: string | null, 
/**
 * Where the record comes from.
 */
source?: string | null, };

/**
 * An agreement over time.
 */
export type ContractId = string;

/**
 * Notice of a contract.
 */
export type ContractNotice = { 
/**
 * The contract.
 */
id: ContractId, 
/**
 * The day on which it was given; today when left out.
 */
on?: string | null, 
/**
 * The last day of the contract, if another one was agreed than its terms give.
 */
endsOn?: string | null, };

/**
 * One contract.
 */
export type ContractRequest = { 
/**
 * Its id.
 */
id: ContractId, };

/**
 * A changed contract.
 */
export type ContractUpdate = { 
/**
 * Its id.
 */
id: ContractId, 
/**
 * The whole record.
 */
draft: ContractDraft, };

/**
 * A stored contract.
 */
export type ContractView = { 
/**
 * Its id.
 */
id: ContractId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * What it is about.
 */
title: string, 
/**
 * Its number.
 */
number: string | null, 
/**
 * Its first day.
 */
startedOn: string, 
/**
 * The last day of its first term, or of the contract after notice.
 */
endsOn: string | null, 
/**
 * How many days before the end of a term notice must be given.
 */
noticeDays: number | null, 
/**
 * By how many months it goes on after a term without notice.
 */
renewsMonths: number | null, 
/**
 * The day on which notice was given.
 */
noticedOn: string | null, 
/**
 * Value of a term, or of a year when there are none.
 */
money: Money | null, 
/**
 * Another price from a day on.
 */
priceChange: PriceChange | null, 
/**
 * A note.
 */
note: string | null, 
/**
 * Where the record comes from.
 */
source: string | null, };

/**
 * What an import of mails and meetings did, or would do.
 */
export type CorrespondenceReport = { 
/**
 * Mails and meetings read.
 */
total: number, 
/**
 * Written onto timelines.
 */
added: number, 
/**
 * Meetings to come, written down as tasks.
 */
tasks: number, 
/**
 * Tasks of meetings that were moved.
 */
changed: number, 
/**
 * Taken in before.
 */
known: number, 
/**
 * Those that fit nobody and were left out.
 */
nobody: number, 
/**
 * Those that cannot be taken.
 */
refused: number, 
/**
 * Contacts made.
 */
contacts: number, 
/**
 * Attachments that became files on the timeline.
 */
files: number, 
/**
 * Attachments that are too large or too many to be kept.
 */
filesLeftOut: number, 
/**
 * The first rows, at most 500.
 */
rows: Array<Row>, 
/**
 * Addresses that belong to nobody, at most 200.
 */
strangers: Array<Stranger>, 
/**
 * Nobody of the firm has an address of mail in the settings.
 */
hasNoOwn: boolean, 
/**
 * The set in the log, to take it back; none for a rehearsal.
 */
set: number | null, 
/**
 * How long it took.
 */
millis: number, };

/**
 * A rehearsal or an import of mails and meetings.
 */
export type CorrespondenceRequest = { 
/**
 * The files.
 */
tokens: Array<string>, 
/**
 * Names the work.
 */
job: string, 
/**
 * The customer on whose page they were dropped: takes part in everything.
 */
partyId?: PartyId | null, 
/**
 * Who gets what fits nobody; without it that is left out.
 */
restId?: PartyId | null, 
/**
 * Whom addresses belong to that nobody has.
 */
addresses?: Array<AddressChoice> | null, 
/**
 * Everybody whose address nobody has becomes a contact.
 */
newContacts?: boolean | null, };

/**
 * What a source or campaign cost.
 */
export type CostId = string;

/**
 * A cost of a source.
 */
export type CostRequest = { 
/**
 * Its id.
 */
id: CostId, };

/**
 * A field of the firm's own.
 */
export type CustomField = { 
/**
 * Its id.
 */
id: FieldId, 
/**
 * What it stands on.
 */
of: FieldOf, 
/**
 * Its name.
 */
name: string, 
/**
 * What it holds.
 */
kind: FieldKind, 
/**
 * What can be chosen.
 */
choices: Array<string>, 
/**
 * How many values are written in it.
 */
used: number, 
/**
 * How many of them it cannot read since it became another kind, or since a choice was taken away.
 */
unfit: number, };

/**
 * The sheet of one customer.
 */
export type CustomerRequest = { 
/**
 * The customer.
 */
id: PartyId, };

/**
 * The 360° page in one answer.
 */
export type CustomerView = { 
/**
 * The card.
 */
party: PartyView, 
/**
 * The group that the firm belongs to; none where it stands alone. What follows is of all its firms where that was
 * asked for.
 */
group: GroupView | null, 
/**
 * Open tasks, earliest first.
 */
tasks: Array<TaskView>, 
/**
 * Open deals.
 */
deals: Array<DealView>, 
/**
 * Won and lost deals.
 */
closedDeals: number, 
/**
 * Contracts that have not ended.
 */
contracts: Array<RunningContract>, 
/**
 * Cases that are not settled.
 */
cases: Array<CaseView>, 
/**
 * Promises and expectations that are open.
 */
promises: Array<PromiseView>, 
/**
 * Offers, the open ones first.
 */
offers: Array<OfferRow>, 
/**
 * Purchases in short.
 */
purchases: PurchaseSummary, 
/**
 * Counts for the filter above the timeline.
 */
counts: TimelineCounts, 
/**
 * The first page of the timeline.
 */
timeline: TimelinePage, };

/**
 * On which day a step falls due, counted from the day of the start. Saturdays and Sundays are no working days; holidays
 * are not known.
 */
export type DayRule = "exact" | "forward" | "working";

/**
 * A deal on the board.
 */
export type DealCard = { 
/**
 * Its id.
 */
id: DealId, 
/**
 * The stage in which it stands.
 */
stageId: StageId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The customer's name.
 */
partyName: string, 
/**
 * The customer's phase in the model of six, as in `trust`.
 */
partyPhase: string | null, 
/**
 * What it is about.
 */
title: string, 
/**
 * Value.
 */
money: Money | null, 
/**
 * Who works on it.
 */
ownerId: PersonId | null, 
/**
 * Expected close.
 */
expectedOn: string | null, 
/**
 * Days since the entry into the stage or the last contact, whichever is later: what its age is judged by.
 */
ageDays: number, 
/**
 * Days in the stage.
 */
stageDays: number, 
/**
 * Days since the last contact with the customer, or with anybody about the deal; none when there was none.
 */
contactDays: number | null, 
/**
 * Items of the stage's checklist that are not settled.
 */
openItems: number, 
/**
 * Earliest open task.
 */
nextStep: NextStep | null, };

/**
 * A new deal; its customer and its next step may come with it, as one operation.
 */
export type DealCreate = { 
/**
 * The deal.
 */
draft: DealDraft, 
/**
 * The customer, when it is made with the deal; it then stands in place of the draft's.
 */
customer?: PartyDraft | null, 
/**
 * What to do next.
 */
nextStep?: TaskDraft | null, 
/**
 * An open step of the customer that becomes the deal's.
 */
takeStep?: TaskId | null, };

/**
 * A deal as it comes in.
 */
export type DealDraft = { 
/**
 * The customer. A stored deal keeps its own when left out; a new one has none before its customer is made.
 */
partyId?: PartyId | null, 
/**
 * The pipeline; the first one when left out.
 */
pipelineId?: PipelineId | null, 
/**
 * The stage of a new deal; the first one when left out. A stored deal is moved by `deal.move`.
 */
stageId?: StageId | null, 
/**
 * What it is about.
 */
title: string, 
/**
 * Value; unknown when left out.
 */
money?: Money | null, 
/**
 * Expected close.
 */
expectedOn?: string | null, 
/**
 * Who works on it; the writer when left out.
 */
ownerId?: PersonId | null, 
/**
 * People in their roles.
 */
people?: Array<DealPerson> | null, 
/**
 * Where it comes from.
 */
source?: string | null, 
/**
 * A note.
 */
note?: string | null, };

/**
 * Another day on which a deal is expected to close.
 */
export type DealExpect = { 
/**
 * The deal.
 */
id: DealId, 
/**
 * The day; none when left out.
 */
on?: string | null, };

/**
 * Which deals of a board.
 */
export type DealFilter = { 
/**
 * Worked on by.
 */
ownerId?: PersonId | null, 
/**
 * Expected to close from this day on.
 */
expectedFrom?: string | null, 
/**
 * Expected to close until.
 */
expectedUntil?: string | null, 
/**
 * Worth at least so many minor units of its own currency.
 */
amountFrom?: number | null, 
/**
 * Worth at most so many.
 */
amountUntil?: number | null, 
/**
 * The customer has this tag.
 */
tagId?: TagId | null, 
/**
 * Words in the deal's title or the customer's name.
 */
text?: string | null, 
/**
 * Without a next step.
 */
withoutStep?: boolean | null, 
/**
 * Longer in the stage than its usual days.
 */
overdue?: boolean | null, };

/**
 * A chance to sell something.
 */
export type DealId = string;

/**
 * An item of the stage in which a deal stands, and whether it is settled.
 */
export type DealItem = { 
/**
 * The item.
 */
id: StageItemId, 
/**
 * What is to be settled.
 */
title: string, 
/**
 * The day on which it was settled; none while it is open.
 */
tickedOn: string | null, };

/**
 * Moving a deal.
 */
export type DealMove = { 
/**
 * The deal.
 */
id: DealId, 
/**
 * The stage to move to; may be the one it is in, to change its place.
 */
stageId: StageId, 
/**
 * The deal before which it is put; at the end when left out.
 */
before?: DealId | null, 
/**
 * Needed for a lost stage.
 */
lostReason?: string | null, 
/**
 * Who got it instead.
 */
competitor?: string | null, 
/**
 * When it was won or lost; today when left out.
 */
closedOn?: string | null, 
/**
 * For a won stage: write down the purchase, too.
 */
addPurchase?: boolean | null, 
/**
 * For a lost stage: when to ask the customer again. It becomes a task of the deal.
 */
askAgain?: TaskDraft | null, };

/**
 * Somebody who has a part in a deal.
 */
export type DealPerson = { 
/**
 * The person.
 */
partyId: PartyId, 
/**
 * Filled when read.
 */
name?: string | null, 
/**
 * What the person is in it, in words.
 */
role?: string | null, 
/**
 * What the person decides in it.
 */
buyingRole?: BuyingRole | null, };

/**
 * One deal.
 */
export type DealRequest = { 
/**
 * Its id.
 */
id: DealId, };

/**
 * A deal that becomes two.
 */
export type DealSplit = { 
/**
 * The deal.
 */
id: DealId, 
/**
 * What the new deal is about.
 */
title: string, 
/**
 * What of the value goes to the new deal; less than all of it, and more than nothing.
 */
money: Money, 
/**
 * The offers that go along.
 */
offers?: Array<OfferId> | null, };

/**
 * An item settled for a deal, or open again.
 */
export type DealTick = { 
/**
 * The deal.
 */
id: DealId, 
/**
 * The item of one of the stages of its pipeline.
 */
itemId: StageItemId, 
/**
 * Whether it is settled.
 */
ticked: boolean, };

/**
 * A changed deal.
 */
export type DealUpdate = { 
/**
 * Its id.
 */
id: DealId, 
/**
 * The whole record.
 */
draft: DealDraft, };

/**
 * A stored deal.
 */
export type DealView = { 
/**
 * Its id.
 */
id: DealId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The customer's name.
 */
partyName: string, 
/**
 * The pipeline.
 */
pipelineId: PipelineId, 
/**
 * The stage.
 */
stageId: StageId, 
/**
 * The stage's name.
 */
stage: string, 
/**
 * Alive, won or lost.
 */
stageKind: StageKind, 
/**
 * Per cent.
 */
probability: number, 
/**
 * What it is about.
 */
title: string, 
/**
 * Value.
 */
money: Money | null, 
/**
 * Expected close.
 */
expectedOn: string | null, 
/**
 * Who works on it.
 */
ownerId: PersonId | null, 
/**
 * People in their roles.
 */
people: Array<DealPerson>, 
/**
 * Where it comes from.
 */
source: string | null, 
/**
 * A note.
 */
note: string | null, 
/**
 * Why it was lost.
 */
lostReason: string | null, 
/**
 * Who got it instead.
 */
competitor: string | null, 
/**
 * When it was won or lost.
 */
closedOn: string | null, 
/**
 * Since when it stands in its stage.
 */
stageSince: Timestamp, 
/**
 * When it was made.
 */
createdAt: Timestamp, 
/**
 * Earliest open task of the deal.
 */
nextStep: NextStep | null, 
/**
 * Stages it went through, oldest first.
 */
stages: Array<StageVisit>, 
/**
 * The checklist of its stage.
 */
checklist: Array<DealItem>, 
/**
 * What was split from it, and from what it was split.
 */
related: Array<RelatedDeal>, };

/**
 * Height of rows and controls.
 */
export type Density = "compact" | "comfortable";

/**
 * A line to be told in full.
 */
export type DetailRequest = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The reason that leads.
 */
lead: ReasonKind, 
/**
 * The model whose phase is shown.
 */
track?: string | null, };

/**
 * How a table is to be read. What is left out is detected.
 */
export type DialectChoice = { 
/**
 * `;`, `,`, tab or `|`.
 */
delimiter?: string | null, 
/**
 * WHATWG name of the encoding: `utf-8`, `windows-1252`, `utf-16le` …
 */
encoding?: string | null, 
/**
 * `,` or `.`
 */
decimal?: string | null, 
/**
 * Order of a date: `dmy`, `mdy`, `ymd`.
 */
dateOrder?: string | null, 
/**
 * The first row names the columns.
 */
hasHeader?: boolean | null, 
/**
 * The sheet of a workbook; the first in which something stands when left out.
 */
sheet?: string | null, };

/**
 * Who turned to whom.
 */
export type Direction = "in" | "out";

/**
 * A line taken from the list.
 */
export type DismissRequest = { 
/**
 * The line.
 */
line: SetAside, 
/**
 * Why it does not belong there.
 */
why: string, };

/**
 * A finished document.
 */
export type DocumentRequest = { 
/**
 * Its token.
 */
token: string, };

/**
 * What follows a task that is done.
 */
export type Done = { 
/**
 * When it is due again; none when it does not come again.
 */
nextOn: string | null, };

/**
 * A task done.
 */
export type DoneRequest = { 
/**
 * Its id.
 */
id: TaskId, 
/**
 * What came of it.
 */
outcome?: string | null, };

/**
 * Something that is doubtful, and where.
 */
export type Doubt = { 
/**
 * What.
 */
flaw: Flaw, 
/**
 * The value that is doubtful; empty for what is missing.
 */
value: string, 
/**
 * The place of the channel or address in its list, where it is one.
 */
at: number | null, 
/**
 * What it should look like or may be meant: digits of a postcode, the usual provider.
 */
expected: string | null, };

/**
 * The text.
 */
export type Draft = { 
/**
 * What was kept; none when nothing was.
 */
value: unknown, 
/**
 * When it was kept.
 */
savedAt: Timestamp | null, };

/**
 * Which text.
 */
export type DraftRequest = { 
/**
 * Chosen by the window, such as `touch:<party>`.
 */
key: string, };

/**
 * What an import would do. Nothing was written.
 */
export type DryRun = { 
/**
 * Rows or cards read.
 */
total: number, 
/**
 * New customers.
 */
new: number, 
/**
 * Organisations that would be made beside them, for the people in the rows.
 */
newFirms: number, 
/**
 * Deals that would be made.
 */
newDeals: number, 
/**
 * Deals that change.
 */
changedDeals: number, 
/**
 * Customers that change.
 */
updated: number, 
/**
 * Fields that change.
 */
updatedFields: number, 
/**
 * Customers already as in the file.
 */
unchanged: number, 
/**
 * Rows that fit several customers.
 */
unclear: number, 
/**
 * Rows that cannot be taken.
 */
refused: number, 
/**
 * What each way of recognising would find.
 */
keys: Array<KeyHits>, 
/**
 * Real changes to look at, at most 200.
 */
examples: Array<ChangeExample>, 
/**
 * Rows that make a new customer, at most 200.
 */
newRows: Array<RowSeen>, 
/**
 * Rows that change nothing, at most 200.
 */
unchangedRows: Array<RowSeen>, 
/**
 * Unclear rows, at most 200.
 */
unclearRows: Array<UnclearRow>, 
/**
 * Refused rows and dropped cells, at most 200.
 */
problems: Array<ProblemView>, 
/**
 * How long it took.
 */
millis: number, };

/**
 * How likely it is that two records are one party.
 */
export type DuplicateBand = "possible" | "likely" | "sure";

/**
 * How many pairs there are, and what was left out.
 */
export type DuplicateCounts = { 
/**
 * Nobody has said anything to them.
 */
open: number, 
/**
 * To be decided later.
 */
later: number, 
/**
 * Two parties.
 */
different: number, 
/**
 * Records that were joined to another one.
 */
merged: number, 
/**
 * Marks that so many records share that they were not compared by them.
 */
crowded: number, 
/**
 * How many records may share a mark.
 */
most: number, 
/**
 * Records that changed since pairs were last looked for.
 */
due: number, 
/**
 * When pairs were last looked for.
 */
foundAt: Timestamp | null, };

/**
 * A record that a new one may be.
 */
export type DuplicateHint = { 
/**
 * The record.
 */
party: DuplicateSide, 
/**
 * How likely it is.
 */
band: DuplicateBand, 
/**
 * Why; nothing where only the beginning of the name is the same.
 */
reasons: Array<DuplicateReason>, };

/**
 * A record that is being typed.
 */
export type DuplicateHintRequest = { 
/**
 * As far as it was typed.
 */
draft: PartyDraft, 
/**
 * The stored record that is being changed.
 */
except?: PartyId | null, };

/**
 * A page of records that were joined to another one.
 */
export type DuplicateMergedRequest = { 
/**
 * The place after which the page begins.
 */
cursor?: string | null, 
/**
 * Rows, at most 500.
 */
limit?: number | null, };

/**
 * A page of pairs, the most alike first.
 */
export type DuplicatePage = { 
/**
 * The pairs.
 */
rows: Array<DuplicatePair>, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * Which pairs are wanted.
 */
export type DuplicatePageRequest = { 
/**
 * Where they stand; open ones when left out.
 */
state?: DuplicateState | null, 
/**
 * The place after which the page begins.
 */
cursor?: string | null, 
/**
 * Rows, at most 500; 100 when left out.
 */
limit?: number | null, };

/**
 * Two records that look alike.
 */
export type DuplicatePair = { 
/**
 * The older record.
 */
left: DuplicateSide, 
/**
 * The other one.
 */
right: DuplicateSide, 
/**
 * How likely it is that they are one.
 */
band: DuplicateBand, 
/**
 * Why.
 */
reasons: Array<DuplicateReason>, };

/**
 * Two records.
 */
export type DuplicatePairRequest = { 
/**
 * The one that stays, or the first one.
 */
keep: PartyId, 
/**
 * The other one.
 */
lose: PartyId, };

/**
 * One reason, as each language can say it.
 */
export type DuplicateReason = { 
/**
 * What it is.
 */
kind: DuplicateReasonKind, 
/**
 * The number, mailbox or postcode that both share.
 */
value: string | null, 
/**
 * It speaks against.
 */
against: boolean, };

/**
 * What speaks for or against two records being one party.
 */
export type DuplicateReasonKind = "sameName" | "soundsAlike" | "almostSameName" | "partOfName" | "sameSurname" | "otherName" | "samePhone" | "sameEmail" | "sameDomain" | "sameNumber" | "sameVatId" | "otherVatId" | "sameAddress" | "samePostcode" | "otherPostcode" | "sameBirthday" | "otherBirthday" | "sameFirm";

/**
 * One of two records that look alike.
 */
export type DuplicateSide = { 
/**
 * The party.
 */
id: PartyId, 
/**
 * Person or organisation.
 */
kind: PartyKind, 
/**
 * Name as shown.
 */
name: string, 
/**
 * Number from bookkeeping.
 */
customerNumber: string | null, 
/**
 * Town of the main address.
 */
city: string | null, 
/**
 * The firm of a person.
 */
organisation: string | null, };

/**
 * Where a pair stands.
 */
export type DuplicateState = "open" | "later" | "different";

/**
 * What the user says to two records that look alike.
 */
export type DuplicateVerdictRequest = { 
/**
 * One of them.
 */
id: PartyId, 
/**
 * The other one.
 */
otherId: PartyId, 
/**
 * What is said; open takes back what was said before.
 */
state: DuplicateState, };

/**
 * How long half of them stay.
 */
export type Dwell = { "code": "unknown" } | { "code": "days", 
/**
 * Days.
 */
days: number, } | { "code": "longerThan", 
/**
 * That time in days.
 */
days: number, };

/**
 * What can be said of the effect of trying.
 */
export type EffectView = { 
/**
 * `notProved`, `works` or `harms`.
 */
verdict: string, 
/**
 * Customers contacted, whose time is over …
 */
contacted: number, 
/**
 * … and those of them who came back.
 */
contactedReturned: number, 
/**
 * Customers left alone, whose time is over …
 */
leftAlone: number, 
/**
 * … and those of them who came back.
 */
leftAloneReturned: number, 
/**
 * Customers of both groups whose time goes on.
 */
open: number, };

/**
 * A request without content.
 */
export type Empty = Record<symbol, never>;

/**
 * The kinds of entries, for the filter above the timeline.
 */
export type EntryKind = "talk" | "note" | "purchase" | "contract" | "case" | "promise" | "offer" | "answer" | "referral" | "milestone" | "playbook" | "deal" | "task";

/**
 * The codes. Each has its text in the catalogue.
 */
export type ErrorCode = "locked" | "wrong-passphrase" | "wrong-recovery-key" | "header-damaged" | "header-tampered" | "database-damaged" | "newer-version" | "in-use" | "read-only" | "keychain-locked" | "keychain-no-entry" | "no-keychain" | "already-a-vault" | "not-a-vault" | "backup-damaged" | "disk-full" | "file" | "invalid" | "not-found" | "nothing-to-undo" | "undo-conflict" | "cancelled" | "not-readable" | "bad-request" | "internal";

/**
 * An event.
 */
export type Event = { "type": "changed", 
/**
 * What changed.
 */
changed: Changed, } | { "type": "progress", 
/**
 * The name the caller gave to the work.
 */
job: string, 
/**
 * What is being done: a word that the window translates (`reading`, `matching`, `writing`, `copying` …).
 */
stage: string, 
/**
 * How much is done.
 */
done: number, 
/**
 * Of how much; none when that is not known.
 */
total: number | null, } | { "type": "dropped", 
/**
 * The files, as tokens for the import.
 */
files: Array<FileToken>, } | { "type": "locked" };

/**
 * One field before and after.
 */
export type ExampleField = { 
/**
 * Field.
 */
field: string, 
/**
 * Name in the file, where the field is only `extra`.
 */
name: string | null, 
/**
 * Before.
 */
before: string | null, 
/**
 * After.
 */
after: string, };

/**
 * Money that is expected within ninety days, in three certainties, in the firm's currency.
 */
export type ExpectedCash = { 
/**
 * The ninety days in parts, the one of today first.
 */
parts: Array<CashPart>, 
/**
 * Ordered, or bound by contract.
 */
sure: Money, 
/**
 * What customers bring again; none behind a red light, when nobody knows how much that is.
 */
likely: Money | null, 
/**
 * Open deals, each times its chance.
 */
possible: Money, 
/**
 * What is to come in other currencies, each for itself.
 */
others: Array<Money>, };

/**
 * The open deals of a pipeline with a day in a range.
 */
export type ExpectedRequest = { 
/**
 * The pipeline; the first one when left out.
 */
pipelineId?: PipelineId | null, 
/**
 * Which deals.
 */
filter?: DealFilter | null, 
/**
 * Which days.
 */
span: ExpectedSpan, 
/**
 * Where the page begins.
 */
cursor?: string | null, 
/**
 * How many; 50 when zero.
 */
limit?: number | null, };

/**
 * A range of days, the first and the last included; both left out for deals without a day.
 */
export type ExpectedSpan = { 
/**
 * The first day; from the beginning when only this is left out.
 */
from?: string | null, 
/**
 * The last day; to the end when only this is left out.
 */
until?: string | null, };

/**
 * Formats to write.
 */
export type ExportFormat = "csv" | "vcard";

/**
 * Writes all records of a kind to a table that the user chooses.
 */
export type ExportRecords = { 
/**
 * Which kind.
 */
kind: RecordKind, 
/**
 * Names the work.
 */
job: string, 
/**
 * Language of the column names.
 */
language: Lang, };

/**
 * What was written.
 */
export type ExportReport = { 
/**
 * Contacts or records.
 */
count: number, 
/**
 * Name of the file.
 */
fileName: string, };

/**
 * Writes contacts to a file that the user chooses.
 */
export type ExportRequest = { 
/**
 * The format.
 */
format: ExportFormat, 
/**
 * Which.
 */
filter: PartyFilter, 
/**
 * Names the work.
 */
job: string, 
/**
 * Language of the column names.
 */
language: Lang, };

/**
 * Writes a list as it is seen, its columns in its order, to a table that the user chooses.
 */
export type ExportView = { 
/**
 * Which.
 */
filter: PartyFilter, 
/**
 * In which order.
 */
sort: PartySort, 
/**
 * Backwards.
 */
descending: boolean, 
/**
 * In groups.
 */
group?: GroupBy | null, 
/**
 * The columns behind the name.
 */
columns: Array<Shown>, 
/**
 * Title of the list, for the name of the file.
 */
title: string, 
/**
 * Names the work.
 */
job: string, };

/**
 * A property of an import that Rondo has no field for, kept as it was.
 */
export type Extra = { 
/**
 * Its name in the file.
 */
name: string, 
/**
 * Its value.
 */
value: string, 
/**
 * The field it stands for, by its name `field-<name>` in the catalogue; none for one only other programs know.
 */
field: string | null, };

/**
 * The static fonts for paper. See `fonts/README.md`.
 */
export type Face = "text" | "strong" | "columns" | "strongColumns" | "title" | "key";

/**
 * What became of a deal in a stage.
 */
export type Fate = "on" | "lost" | "back" | "there";

/**
 * A field of a customer.
 */
export type Field = "name" | "letter" | "kind" | "customerNumber" | "vatId" | "source" | "department" | "jobTitle" | "language" | "note" | "organisation" | "owner" | "deputy" | "tag" | "phone" | "email" | "street" | "postcode" | "city" | "region" | "country" | "six" | "four" | "five" | "buyer" | "segment" | "activity" | "rfm" | "risk" | "warned" | "winBack" | "overWish" | "overLimit" | "lastTouch" | "lastPurchase" | "nextStep" | "created" | "customerSince" | "custom";

/**
 * One field before and after, or one record added or removed.
 */
export type FieldChange = { 
/**
 * Its number in the log.
 */
n: number, 
/**
 * The table of the record.
 */
table: string, 
/**
 * The record.
 */
row: string, 
/**
 * The field; none when the whole record came or went.
 */
field: string | null, 
/**
 * The value before; for a removed record its fields.
 */
before: unknown, 
/**
 * The value after; for an added record its fields.
 */
after: unknown, 
/**
 * Whether it can be taken back by itself.
 */
state: ChangeState, };

/**
 * A field of the firm's own as a column or an order: `field:` and its id.
 */
export type FieldColumn = `field:${string}`;

/**
 * A field as it comes in.
 */
export type FieldDraft = { 
/**
 * The stored field; none for a new one.
 */
id?: FieldId | null, 
/**
 * What it stands on; a stored field stays where it is.
 */
of: FieldOf, 
/**
 * Its name.
 */
name: string, 
/**
 * What it holds.
 */
kind: FieldKind, 
/**
 * What can be chosen.
 */
choices?: Array<ChoiceDraft> | null, };

/**
 * A field of the firm's own.
 */
export type FieldId = string;

/**
 * What a field holds.
 */
export type FieldKind = "text" | "number" | "money" | "date" | "choice" | "choices" | "flag" | "link";

/**
 * What a field stands on.
 */
export type FieldOf = "party" | "deal" | "case";

/**
 * An order of the fields of a kind of record.
 */
export type FieldOrder = { 
/**
 * All of them, the first one first.
 */
ids: Array<FieldId>, };

/**
 * The least and the most of a value, both included.
 */
export type FieldRange = { 
/**
 * The least.
 */
least: number, 
/**
 * The most.
 */
most: number, };

/**
 * One field.
 */
export type FieldRequest = { 
/**
 * Its id.
 */
id: FieldId, };

/**
 * What a value counts.
 */
export type FieldUnit = "times" | "days" | "count" | "share";

/**
 * A field of a record with what stands in it.
 */
export type FieldValue = { 
/**
 * The field.
 */
field: CustomField, 
/**
 * What stands in it, in the form of the kind under which it was written.
 */
value: string | null, 
/**
 * It does not fit the field as it is now, and is kept as it was written.
 */
unfit: boolean, };

/**
 * Whose values.
 */
export type FieldsOfRecord = { 
/**
 * What it is.
 */
of: FieldOf, 
/**
 * Its id.
 */
record: string, };

/**
 * The figures of a model.
 */
export type Figures = { 
/**
 * Conversion and stay are of those who entered a phase on this day or later.
 */
enteredSince: string, 
/**
 * Days within which moving on counts.
 */
horizonDays: number, 
/**
 * The phases in the order of the ring.
 */
phases: Array<PhaseFigures>, };

/**
 * What a file is for.
 */
export type FileKind = "contacts" | "correspondence";

/**
 * Another name for a file.
 */
export type FileRename = { 
/**
 * The file.
 */
id: AttachmentId, 
/**
 * Its new name.
 */
name: string, };

/**
 * One attached file.
 */
export type FileRequest = { 
/**
 * Its id.
 */
id: AttachmentId, };

/**
 * A file chosen by the user. The window never sees a path.
 */
export type FileToken = { 
/**
 * For the operations on the file.
 */
token: string, 
/**
 * Name of the file.
 */
name: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * What is to be done with it.
 */
kind: FileKind, };

/**
 * Files to attach, all or none.
 */
export type FilesAdd = { 
/**
 * Where they belong.
 */
to: AttachmentDraft, 
/**
 * The files that were chosen or dropped; at most 100.
 */
tokens: Array<string>, 
/**
 * Name of the work, for progress and cancelling.
 */
job: string, };

/**
 * What was attached.
 */
export type FilesAdded = { 
/**
 * The files, in the order in which they were given.
 */
ids: Array<AttachmentId>, };

/**
 * Which customers: a condition, or a group of them.
 */
export type Filter = { "kind": "all", 
/**
 * The parts.
 */
of: Array<Filter>, } | { "kind": "any", 
/**
 * The parts.
 */
of: Array<Filter>, } | { "kind": "has", 
/**
 * What it is.
 */
record: Related, 
/**
 * The customer has none such.
 */
without?: boolean, 
/**
 * What holds for this one record.
 */
of: Array<RelatedCondition>, } | { "kind": "is" } & Condition | { "kind": "moved" } & MoveFilter;

/**
 * What was typed, and how much of it is wanted.
 */
export type FindRequest = { 
/**
 * The text.
 */
query: string, 
/**
 * Only this kind.
 */
kind?: FoundKind | null, 
/**
 * How many hits of each kind, at most 200.
 */
limit: number, };

/**
 * The firm's data, for the head of printed sheets and as defaults.
 */
export type Firm = { 
/**
 * Name.
 */
name: string, 
/**
 * A line below the name.
 */
line?: string | null, 
/**
 * Street and number.
 */
street?: string | null, 
/**
 * Postcode and town.
 */
town?: string | null, 
/**
 * Phone.
 */
phone?: string | null, 
/**
 * Mail address.
 */
email?: string | null, 
/**
 * Where and under which number it is registered.
 */
register?: string | null, 
/**
 * Who manages it, by name.
 */
directors?: string | null, 
/**
 * The number by which it pays value added tax, or its other tax number.
 */
taxNumber?: string | null, 
/**
 * Its account, by name of the bank and IBAN.
 */
bank?: string | null, 
/**
 * ISO 3166 two-letter code: default of addresses and of phone numbers without a country.
 */
country: string, 
/**
 * ISO 4217: default of deals and purchases.
 */
currency: string, };

/**
 * What can be wrong with the data of a party.
 */
export type Flaw = "noReach" | "noEmail" | "noAddress" | "noOwner" | "noSalutation" | "postcode" | "vatId" | "iban" | "email" | "web" | "salutation" | "birthday" | "stale";

/**
 * How many parties have a flaw.
 */
export type FlawCount = { 
/**
 * The flaw.
 */
flaw: Flaw, 
/**
 * How many.
 */
count: number, };

/**
 * A page of parties with a flaw, the oldest records first.
 */
export type FlawPage = { 
/**
 * The parties.
 */
rows: Array<FlawRow>, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * Which parties are wanted.
 */
export type FlawPageRequest = { 
/**
 * With this flaw.
 */
flaw: Flaw, 
/**
 * The place after which the page begins.
 */
cursor?: string | null, 
/**
 * Rows, at most 500; 100 when left out.
 */
limit?: number | null, };

/**
 * A party with a flaw.
 */
export type FlawRow = { 
/**
 * The party.
 */
id: PartyId, 
/**
 * Person or organisation.
 */
kind: PartyKind, 
/**
 * Name as shown.
 */
name: string, 
/**
 * Town of the main address.
 */
city: string | null, 
/**
 * The doubtful value.
 */
value: string | null, 
/**
 * Since when nobody looked at it.
 */
knownOn: string, };

/**
 * How many customers went from one phase to another.
 */
export type Flow = { 
/**
 * From; none for those who became known.
 */
from: string | null, 
/**
 * To.
 */
to: string, 
/**
 * How many changes.
 */
count: number, };

/**
 * The forecast: what is overdue, this month and the following ones, what comes later, and what has no day.
 */
export type Forecast = { 
/**
 * The pipeline shown; `id` is always there.
 */
pipeline: Pipeline, 
/**
 * All pipelines to choose from.
 */
pipelines: Array<PipelineName>, 
/**
 * The columns in the order of their days.
 */
columns: Array<ForecastColumn>, 
/**
 * Open deals found by the filter.
 */
count: number, 
/**
 * Their sums per currency.
 */
sums: Array<Money>, 
/**
 * Weighted sums per currency.
 */
weighted: Array<Money>, };

/**
 * A column of the forecast. Count and sums run over all its deals, not over the cards shown.
 */
export type ForecastColumn = { 
/**
 * Its days.
 */
span: ExpectedSpan, 
/**
 * Deals in it.
 */
count: number, 
/**
 * Sums per currency.
 */
sums: Array<Money>, 
/**
 * Sums times the probability of each stage, per currency.
 */
weighted: Array<Money>, 
/**
 * The first cards, the earliest first.
 */
cards: Array<DealCard>, 
/**
 * Where the next cards begin.
 */
next: string | null, };

/**
 * The open deals of a pipeline by month.
 */
export type ForecastRequest = { 
/**
 * The pipeline; the first one when left out.
 */
pipelineId?: PipelineId | null, 
/**
 * Which deals.
 */
filter?: DealFilter | null, 
/**
 * Cards per column, at most 500; 50 when zero.
 */
limit?: number | null, };

/**
 * What was found, best first.
 */
export type Found = { 
/**
 * The hits of all kinds in one order.
 */
hits: Array<FoundHit>, 
/**
 * How many there are of each kind that has any, in the order of kinds; all kinds also where one was asked for.
 */
counts: Array<FoundCount>, };

/**
 * How many hits there are of a kind.
 */
export type FoundCount = { 
/**
 * The kind.
 */
kind: FoundKind, 
/**
 * How many, as far as they were counted.
 */
count: number, 
/**
 * There are more.
 */
isMore: boolean, };

/**
 * Something that was found.
 */
export type FoundHit = { 
/**
 * What it is.
 */
kind: FoundKind, 
/**
 * Its id.
 */
id: string, 
/**
 * Name, title or subject; empty where it has none.
 */
title: Marked, 
/**
 * The place in its other fields that matched, when the title does not hold all words.
 */
snippet: Marked | null, 
/**
 * Beside the name of a customer: the organisation and the town.
 */
beside: Array<Marked>, 
/**
 * The customer it belongs to; of a customer none.
 */
of: FoundParty | null, 
/**
 * Whether a customer is a person or an organisation.
 */
party: PartyKind | null, 
/**
 * Its day: when it happened, was bought, was promised, or is due.
 */
on: string | null, 
/**
 * Its own kind as a word: `call`, `complaint`, `ours`.
 */
word: string | null, 
/**
 * Its number.
 */
number: Marked | null, 
/**
 * The kind of entry that it is on the timeline of the customer, when it stands there under its id.
 */
entry: EntryKind | null, 
/**
 * The pipeline of a deal.
 */
pipeline: PipelineId | null, 
/**
 * Only similar to what was typed.
 */
isSimilar: boolean, };

/**
 * What kind of thing was found.
 */
export type FoundKind = "customer" | "touch" | "deal" | "task" | "case" | "contract" | "purchase" | "promise" | "answer" | "file";

/**
 * The customer to whom something belongs.
 */
export type FoundParty = { 
/**
 * The customer.
 */
id: PartyId, 
/**
 * The name.
 */
name: string, 
/**
 * Person or organisation.
 */
kind: PartyKind, };

/**
 * How fresh the picture of the firm's purchases is.
 */
export type Freshness = { 
/**
 * The day on which time stands still; none while it passes.
 */
standsSince: string | null, 
/**
 * The last purchase; none before the first.
 */
lastOrder: string | null, 
/**
 * For how many days without a purchase it is believed that there was none; none before the rhythm is known.
 */
believedDays: number | null, };

/**
 * A group of a list.
 */
export type Group = { 
/**
 * Its value: a word, an id, or a town as it is written; none for those who have none.
 */
value: string | null, 
/**
 * How many customers.
 */
count: number, 
/**
 * Finds exactly them, within the list.
 */
conditions: Filter, };

/**
 * What a list is grouped by.
 */
export type GroupBy = "phase" | "activity" | "owner" | "city" | "country" | "tag" | "letter" | "kind";

/**
 * A firm of a group.
 */
export type GroupFirm = { 
/**
 * Its id.
 */
id: PartyId, 
/**
 * Its name.
 */
name: string, 
/**
 * Town.
 */
city: string | null, 
/**
 * Where it stands in the model of six.
 */
phase: string | null, 
/**
 * How far below the one on top.
 */
depth: number, };

/**
 * A group of firms, the one on top first, each followed by what belongs to it.
 */
export type GroupView = { 
/**
 * At most a hundred of them.
 */
firms: Array<GroupFirm>, 
/**
 * There are more.
 */
more: boolean, };

/**
 * Which groups.
 */
export type GroupsRequest = { 
/**
 * The list.
 */
filter: PartyFilter, 
/**
 * Grouped by what.
 */
by: GroupBy, };

/**
 * How many records of a kind hang on another one.
 */
export type Hanging = { 
/**
 * What they are.
 */
kind: TrashKind, 
/**
 * How many.
 */
count: number, };

/**
 * One operation, as far as it concerned one customer.
 */
export type HistoryEntry = { 
/**
 * The set in the log.
 */
set: number, 
/**
 * When.
 */
at: Timestamp, 
/**
 * Who; none for what Rondo set up by itself.
 */
actor: PersonId | null, 
/**
 * What was done.
 */
label: Label, 
/**
 * From where.
 */
origin: Origin, 
/**
 * The entry in the log is itself an undo or redo of this operation.
 */
reversal: string | null, 
/**
 * It was taken back later.
 */
undone: boolean, 
/**
 * It may be asked to be taken back as a whole.
 */
undoable: boolean, 
/**
 * The changes at this customer, in their order.
 */
changes: Array<FieldChange>, 
/**
 * There are further changes beyond those.
 */
more: boolean, };

/**
 * Which part of the log is asked for.
 */
export type HistoryRequest = { 
/**
 * The customer; only a record that belongs to nobody has a history without one.
 */
partyId?: PartyId | null, 
/**
 * Only changes of this record.
 */
recordId?: string | null, 
/**
 * Only changes of these tables; all when empty.
 */
tables?: Array<string>, 
/**
 * Only what came from there.
 */
origin?: Origin | null, 
/**
 * Only what this person did.
 */
actor?: PersonId | null, 
/**
 * Where the page begins.
 */
cursor?: string | null, 
/**
 * How many operations; at most 500.
 */
limit?: number, };

/**
 * When something was changed at a customer, from where and by whom.
 */
export type HistoryTick = { 
/**
 * When.
 */
at: Timestamp, 
/**
 * From where.
 */
origin: Origin, 
/**
 * Who.
 */
actor: PersonId | null, };

/**
 * A page of history with the names behind its ids.
 */
export type HistoryView = { 
/**
 * The operations, newest first.
 */
entries: Array<HistoryEntry>, 
/**
 * Names by id; ids are 32 hexadecimal digits.
 */
names: { [key in string]: string }, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * A party that was found.
 */
export type Hit = { 
/**
 * The party.
 */
id: PartyId, 
/**
 * Its kind.
 */
kind: PartyKind, 
/**
 * Its name.
 */
name: string, 
/**
 * Town.
 */
city: string | null, 
/**
 * The organisation of a person.
 */
organisation: string | null, 
/**
 * What matched beside the name: a number or mail address.
 */
matched: string | null, };

/**
 * What is remembered of an import beside its mapping.
 */
export type ImportChoices = { 
/**
 * How customers are recognised.
 */
matchBy: MatchBy, 
/**
 * What happens to a match.
 */
onMatch: OnMatch, 
/**
 * For each column whether it only fills what is empty.
 */
fillOnly: Array<boolean>, 
/**
 * The other program by its name.
 */
source: string | null, };

/**
 * What an import did.
 */
export type ImportReport = { 
/**
 * New customers.
 */
created: number, 
/**
 * Organisations that were made beside them, for the people in the rows.
 */
createdFirms: number, 
/**
 * Deals that were made.
 */
createdDeals: number, 
/**
 * Deals that were changed.
 */
changedDeals: number, 
/**
 * Changed customers.
 */
updated: number, 
/**
 * Customers already as in the file.
 */
unchanged: number, 
/**
 * Rows that fit several customers and were left out.
 */
unclear: number, 
/**
 * Rows that could not be taken.
 */
refused: number, 
/**
 * Refused rows and dropped cells, at most 200.
 */
problems: Array<ProblemView>, 
/**
 * The set in the log, to take it back.
 */
set: number | null, 
/**
 * How long it took.
 */
millis: number, };

/**
 * Ink on paper. Text is always black; colour adds, never carries.
 */
export type Ink = "black" | "white" | "grey" | "late" | "dark" | "return" | "phase1" | "phase2" | "phase3" | "phase4" | "phase5" | "phase6";

/**
 * Looks into a file.
 */
export type InspectRequest = { 
/**
 * The file.
 */
token: string, 
/**
 * What the user changed of what was detected.
 */
dialect?: DialectChoice | null, 
/**
 * The fields chosen for the columns; detected (or remembered) when left out.
 */
mapping?: Array<string | null> | null, };

/**
 * What a file holds.
 */
export type Inspection = { 
/**
 * The file.
 */
file: FileToken, 
/**
 * `csv`, `workbook` or `vcard`.
 */
format: string, 
/**
 * Which program wrote it, when its header tells: `google`, `outlook`, `thunderbird` …
 */
producer: string | null, 
/**
 * Rows or cards; counted up to a limit, an estimate beyond it.
 */
rows: number, 
/**
 * `rows` is an estimate.
 */
rowsEstimated: boolean, 
/**
 * The sheets of a workbook.
 */
sheets: Array<string>, 
/**
 * How the table is read.
 */
dialect: DialectChoice | null, 
/**
 * The columns of a CSV; for vCards the properties found in the first cards.
 */
columns: Array<ColumnView>, 
/**
 * All fields a column can become; their names are `field-<name>` in the catalogue.
 */
fields: Array<string>, 
/**
 * The columns look like purchases, which have an import of their own.
 */
purchases: boolean, 
/**
 * The mapping was remembered from an earlier import under this name.
 */
remembered: string | null, 
/**
 * What was chosen beside the mapping then.
 */
choices: ImportChoices | null, };

/**
 * A look at the folder.
 */
export type IntakeLook = { 
/**
 * Names the work.
 */
job: string, };

/**
 * A file that was refused, or that cannot be taken now.
 */
export type IntakeRefused = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * Why, in words of the user's language.
 */
why: string, };

/**
 * The folder and what came of its files.
 */
export type IntakeState = { 
/**
 * Name of the folder; none where none is watched.
 */
folder: string | null, 
/**
 * The folder cannot be read: it is gone, or on a drive that is not there.
 */
missing: boolean, 
/**
 * Files that wait for the user.
 */
waiting: Array<FileToken>, 
/**
 * Files that this look has taken in.
 */
taken: Array<IntakeTaken>, 
/**
 * Files that this look has refused.
 */
refused: Array<IntakeRefused>, 
/**
 * Files that cannot be taken now, for a reason that does not lie in what stands in them. They stay in the folder and
 * are tried again at each look; each is told once.
 */
failed: Array<IntakeRefused>, };

/**
 * A file that was taken in.
 */
export type IntakeTaken = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * Records that were made or changed.
 */
count: number, 
/**
 * The set in the log, to take it back; none when everything was known.
 */
set: number | null, };

/**
 * Names a piece of long work, for its progress and for cancelling it.
 */
export type JobRequest = { 
/**
 * Chosen by the caller.
 */
job: string, };

/**
 * What one way of recognising would find.
 */
export type KeyHits = { 
/**
 * The way.
 */
key: MatchBy, 
/**
 * What a field of the firm's own is called.
 */
name: string | null, 
/**
 * Rows with exactly one customer.
 */
hits: number, 
/**
 * Rows with several.
 */
ambiguous: number, 
/**
 * Rows that lack it.
 */
empty: number, };

/**
 * An operation with what its sentence needs: "Import of {count} contacts", "Call with {name}".
 */
export type Label = { 
/**
 * Name of the operation; the catalogue's key is `op-<op>`.
 */
op: string, 
/**
 * The customer or thing concerned.
 */
name?: string, 
/**
 * How many records, for operations on many.
 */
count?: number, 
/**
 * Name of the file from which it came.
 */
file?: string, };

/**
 * A language of the catalogues. On the wire and in settings: `de`, `nl`, `en`.
 */
export type Lang = "de" | "nl" | "en";

/**
 * When somebody looked at the list last.
 */
export type LastLook = { 
/**
 * The last day on which somebody looked before today, where at least one whole day lies between.
 */
awaySince: string | null, };

/**
 * A line moved to another day.
 */
export type LaterRequest = { 
/**
 * The line.
 */
line: SetAside, 
/**
 * The day on which it comes back.
 */
until: string, };

/**
 * A risk in a word.
 */
export type Level = "low" | "middle" | "high";

/**
 * A person's place in an organisation as it comes in.
 */
export type LinkDraft = { 
/**
 * The stored link; none for a new one.
 */
id?: LinkId | null, 
/**
 * The person, or the organisation that is part of the other.
 */
partyId: PartyId, 
/**
 * The organisation.
 */
otherId: PartyId, 
/**
 * What the person is there ("Einkauf, entscheidet").
 */
role?: string | null, 
/**
 * What the person decides there.
 */
buyingRole?: BuyingRole | null, 
/**
 * Since.
 */
from?: string | null, 
/**
 * Until.
 */
to?: string | null, 
/**
 * The first person to ask.
 */
isPrimary?: boolean | null, };

/**
 * A person's place in an organisation, or an organisation's in another.
 */
export type LinkId = string;

/**
 * A link.
 */
export type LinkRequest = { 
/**
 * Its id.
 */
id: LinkId, };

/**
 * The other end of a link, with what is needed to call there.
 */
export type LinkView = { 
/**
 * The link.
 */
id: LinkId, 
/**
 * The party at the other end.
 */
partyId: PartyId, 
/**
 * Its kind.
 */
kind: PartyKind, 
/**
 * Its name.
 */
name: string, 
/**
 * The role in the organisation.
 */
role: string | null, 
/**
 * What the person decides there.
 */
buyingRole: BuyingRole | null, 
/**
 * Since.
 */
from: string | null, 
/**
 * Until; in the past for a former place.
 */
to: string | null, 
/**
 * The first person to ask.
 */
isPrimary: boolean, 
/**
 * First phone number.
 */
phone: string | null, 
/**
 * First mail address.
 */
email: string | null, };

/**
 * A list of customers as it is seen: its question, order, groups and columns.
 */
export type ListRequest = { 
/**
 * Which.
 */
filter: PartyFilter, 
/**
 * In which order.
 */
sort: PartySort, 
/**
 * Backwards.
 */
descending: boolean, 
/**
 * In groups.
 */
group?: GroupBy | null, 
/**
 * The columns behind the name; the usual ones when empty.
 */
columns?: Array<Shown> | null, 
/**
 * Title of the list.
 */
title: string, 
/**
 * The question in words.
 */
asks?: string | null, 
/**
 * The order in words.
 */
order?: string | null, 
/**
 * The view differs from what is saved under its name.
 */
changed?: boolean | null, };

/**
 * Says when the vault locks itself.
 */
export type LockAfterRequest = { 
/**
 * Minutes without input; 0 for never.
 */
minutes: number, };

/**
 * A touch written down; a next step and the task it settles may go with it, as one operation.
 */
export type LogRequest = { 
/**
 * The touch.
 */
draft: TouchDraft, 
/**
 * What to do next.
 */
nextStep?: TaskDraft | null, 
/**
 * The task that is done by it.
 */
doneTask?: TaskId | null, };

/**
 * Cards or a table.
 */
export type Look = "cards" | "table";

/**
 * Why a customer was lost.
 */
export type LossReason = "price" | "product" | "service" | "neglect" | "competitor" | "no-need" | "contact-left" | "unknown";

/**
 * What was given as reason and competitor before, most frequent first.
 */
export type LostReasons = { 
/**
 * Reasons.
 */
reasons: Array<string>, 
/**
 * Competitors.
 */
competitors: Array<string>, };

/**
 * One thing drawn on a page. Later marks cover earlier ones.
 */
export type Mark = { "kind": "text", x: number, y: number, width: number, size: number, face: Face, tracking: number, text: string, } | { "kind": "line", x1: number, y1: number, x2: number, y2: number, 
/**
 * Points.
 */
stroke: number, ink: Ink, dotted: boolean, } | { "kind": "rect", x: number, y: number, width: number, height: number, fill: Ink | null, stroke: number, } | { "kind": "circle", x: number, y: number, radius: number, fill: Ink | null, stroke: number, ink: Ink, } | { "kind": "squares", side: number, at: Array<[number, number]>, } | { "kind": "image", x: number, y: number, width: number, height: number, png: Array<number>, };

/**
 * A text with the places that matched.
 */
export type Marked = { 
/**
 * The text, or the part of it around the first place.
 */
text: string, 
/**
 * The places, in order: from and until, in UTF-16 units as a window counts them.
 */
marks: Array<[number, number]>, };

/**
 * How customers are recognised.
 */
export type MatchBy = "auto" | "number" | "email" | "namePostcode" | "nameCity" | "phone" | "foreignId" | { "field": FieldId } | "nothing";

/**
 * Says who sits in front of this computer.
 */
export type MeRequest = { 
/**
 * The person.
 */
id: PersonId, };

/**
 * The choice for one field.
 */
export type MergeChoice = { 
/**
 * Its name in the draft of a party, or `photo`.
 */
field: string, 
/**
 * From where.
 */
take: MergeTake, 
/**
 * What was typed; empty empties the field.
 */
text?: string | null, };

/**
 * Two records side by side.
 */
export type MergeComparison = { 
/**
 * The one that stays.
 */
kept: PartyView, 
/**
 * The one that goes into the trash.
 */
lost: PartyView, 
/**
 * Fields that at least one of them has.
 */
fields: Array<MergeField>, 
/**
 * What moves.
 */
moving: Array<MergeMoving>, 
/**
 * How likely it is that they are one; none below everything worth a look.
 */
band: DuplicateBand | null, 
/**
 * Why.
 */
reasons: Array<DuplicateReason>, 
/**
 * Why they cannot become one.
 */
refusal: MergeRefusal | null, };

/**
 * One field of two records.
 */
export type MergeField = { 
/**
 * Its name in the draft of a party.
 */
field: string, 
/**
 * What the one that stays has.
 */
kept: string | null, 
/**
 * What the other one has.
 */
lost: string | null, };

/**
 * How many records of one table two parties have.
 */
export type MergeMoving = { 
/**
 * The table.
 */
table: string, 
/**
 * Of the one that stays.
 */
kept: number, 
/**
 * Of the other one.
 */
lost: number, };

/**
 * Why two records cannot become one.
 */
export type MergeRefusal = "same" | "otherKind" | "linked";

/**
 * Two records that become one.
 */
export type MergeRequest = { 
/**
 * The record that stays.
 */
keep: PartyId, 
/**
 * The record that goes into the trash.
 */
lose: PartyId, 
/**
 * Fields that are not simply those of the record that stays, or of the other where it has none.
 */
fields?: Array<MergeChoice>, 
/**
 * Channels of either that are not kept.
 */
withoutChannels?: Array<ChannelId>, 
/**
 * Addresses of either that are not kept.
 */
withoutAddresses?: Array<AddressId>, };

/**
 * From where a field of the result comes.
 */
export type MergeTake = "kept" | "lost" | "both" | "typed";

/**
 * The party that another record was joined to.
 */
export type MergedInto = { 
/**
 * Its id.
 */
id: PartyId, 
/**
 * Its name.
 */
name: string, };

/**
 * A page of records that were joined to another one, the latest first.
 */
export type MergedPage = { 
/**
 * The records.
 */
rows: Array<MergedRow>, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * A record that was joined to another one.
 */
export type MergedRow = { 
/**
 * The one that stayed.
 */
kept: DuplicateSide, 
/**
 * The one that lies in the trash.
 */
lost: DuplicateSide, 
/**
 * When.
 */
at: Timestamp, 
/**
 * The set of changes that undo takes back; none where the log has none that still counts.
 */
set: number | null, };

/**
 * A judgement as it comes in.
 */
export type MilestoneDraft = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * What was judged.
 */
kind: MilestoneKind, 
/**
 * The day.
 */
happenedOn: string, 
/**
 * The last day of being put away; for good when left out.
 */
untilOn?: string | null, 
/**
 * Why, for a lost customer.
 */
reason?: LossReason | null, 
/**
 * Who got them instead, for a lost customer.
 */
competitor?: string | null, 
/**
 * A note.
 */
note?: string | null, };

/**
 * A dated judgement about a customer.
 */
export type MilestoneId = string;

/**
 * What was judged.
 */
export type MilestoneKind = "opt-in" | "qualified" | "lost" | "archived";

/**
 * One judgement.
 */
export type MilestoneRequest = { 
/**
 * Its id.
 */
id: MilestoneId, };

/**
 * A corrected judgement.
 */
export type MilestoneUpdate = { 
/**
 * Its id.
 */
id: MilestoneId, 
/**
 * The whole record.
 */
draft: MilestoneDraft, };

/**
 * A stored judgement.
 */
export type MilestoneView = { 
/**
 * Its id.
 */
id: MilestoneId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * What was judged.
 */
kind: MilestoneKind, 
/**
 * The day.
 */
happenedOn: string, 
/**
 * The last day of being put away.
 */
untilOn: string | null, 
/**
 * Why the customer was lost.
 */
reason: LossReason | null, 
/**
 * Who got them instead.
 */
competitor: string | null, 
/**
 * A note.
 */
note: string | null, };

/**
 * What is missing for a better light.
 */
export type Missing = { 
/**
 * Which, as in `fewCustomers`.
 */
code: string, 
/**
 * There are so many …
 */
have: number | null, 
/**
 * … and so many are needed.
 */
need: number | null, };

/**
 * An amount in minor units (cents) of one currency (ISO 4217, upper case).
 */
export type Money = { 
/**
 * Minor units; negative for returns.
 */
amount: number, 
/**
 * ISO 4217 code.
 */
currency: string, };

/**
 * A change of phase within a period.
 */
export type MoveFilter = { 
/**
 * The model, as in `six`.
 */
track: string, 
/**
 * From one of these phases; from any when empty.
 */
from?: Array<string> | null, 
/**
 * To one of these phases; to any when empty.
 */
to?: Array<string> | null, 
/**
 * Became known with it.
 */
isNew?: boolean | null, 
/**
 * Came back from being gone; `from` and `to` are empty then.
 */
cameBack?: boolean | null, 
/**
 * The first day of the period, which goes on until today.
 */
since: string, };

/**
 * A change of phase.
 */
export type MoveView = { 
/**
 * The model.
 */
track: string, 
/**
 * When.
 */
on: string, 
/**
 * From; none when the customer became known.
 */
from: string | null, 
/**
 * To.
 */
to: string, };

/**
 * A customer who would stand elsewhere.
 */
export type MovedCustomer = { 
/**
 * Who.
 */
partyId: PartyId, 
/**
 * The name.
 */
name: string, 
/**
 * In which model.
 */
track: string, 
/**
 * From.
 */
from: string, 
/**
 * To.
 */
to: string, 
/**
 * The silence so far in multiples of the own interval; none before the first purchase.
 */
silence: number | null, };

/**
 * The share that moved on in time, or why there is none.
 */
export type Moving = { "code": "tooFew", 
/**
 * So many.
 */
entrants: number, } | { "code": "tooEarly", 
/**
 * So many entered.
 */
entrants: number, } | { "code": "shown", 
/**
 * So many entered.
 */
entrants: number, 
/**
 * Whole percents.
 */
percent: number, 
/**
 * Where the true share lies, rounded outwards.
 */
low: number, 
/**
 * See `low`.
 */
high: number, };

/**
 * A recovery key, shown once.
 */
export type NewRecoveryKey = { 
/**
 * Nine groups of four characters.
 */
groups: Array<string>, 
/**
 * Which slot it opens, as printed on the sheet.
 */
slotId: string, };

/**
 * The next step of a customer or deal: the earliest open task.
 */
export type NextStep = { 
/**
 * The task.
 */
taskId: TaskId, 
/**
 * Kind of the task.
 */
kind: string, 
/**
 * What to do.
 */
title: string, 
/**
 * Due day.
 */
dueOn: string | null, 
/**
 * Due time, `HH:MM`.
 */
dueTime: string | null, 
/**
 * The deal it belongs to.
 */
dealId: DealId | null, };

/**
 * What a playbook is for: the phase of a model, by the engine's names as in `six` and `winBack`, or an early warning
 * ([`Occasion::warning`]).
 */
export type Occasion = { 
/**
 * The model.
 */
track: string, 
/**
 * The phase.
 */
phase: string, };

/**
 * The customer ordered.
 */
export type OfferAccept = { 
/**
 * The offer.
 */
id: OfferId, 
/**
 * The day of the order.
 */
on: string, 
/**
 * The optional lines that were ordered too.
 */
taken?: Array<OfferLineId> | null, };

/**
 * For whom a new offer is.
 */
export type OfferBegin = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The deal it belongs to.
 */
dealId?: DealId | null, };

/**
 * The customer said no.
 */
export type OfferDecline = { 
/**
 * The offer.
 */
id: OfferId, 
/**
 * The day.
 */
on: string, 
/**
 * Why.
 */
because: string, };

/**
 * An offer as it comes in.
 */
export type OfferDraft = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The person of the customer to whom it goes.
 */
contactId?: PartyId | null, 
/**
 * The deal it belongs to.
 */
dealId?: DealId | null, 
/**
 * Who answers for it; the writer when left out.
 */
ownerId?: PersonId | null, 
/**
 * What it is about.
 */
title: string, 
/**
 * The language of the paper.
 */
language: Lang, 
/**
 * The currency of all its prices.
 */
currency: string, 
/**
 * The day on which the customer asked.
 */
askedOn?: string | null, 
/**
 * The day on the paper.
 */
madeOn: string, 
/**
 * The last day on which it holds.
 */
validUntil?: string | null, 
/**
 * How it begins; made from the person's name when left out.
 */
salutation?: string | null, 
/**
 * The text before the lines.
 */
before?: string | null, 
/**
 * The text after the sums.
 */
after?: string | null, 
/**
 * Discount on everything, per mille.
 */
discount?: number | null, 
/**
 * The lines in order.
 */
lines: Array<OfferLineDraft>, };

/**
 * Offers are written to a file that the user chooses.
 */
export type OfferExport = { 
/**
 * Names the work.
 */
job: string, 
/**
 * The language of the columns.
 */
language: Lang, };

/**
 * An offer, or one version of it.
 */
export type OfferId = string;

/**
 * A stored line.
 */
export type OfferLine = { 
/**
 * Its id.
 */
id: OfferLineId, 
/**
 * The customer ordered it although it was optional.
 */
taken: boolean, 
/**
 * What it says.
 */
line: OfferLineDraft, };

/**
 * A line as it comes in.
 */
export type OfferLineDraft = { 
/**
 * The product; none for a line of free text.
 */
productId?: ProductId | null, 
/**
 * Its number as the offer says it.
 */
number?: string | null, 
/**
 * What is offered.
 */
title: string, 
/**
 * More about it, below the title.
 */
text?: string | null, 
/**
 * Thousandths of the unit.
 */
quantity: number, 
/**
 * What is counted.
 */
unit: string, 
/**
 * What a unit costs, without tax; in the currency of the offer.
 */
price: Money, 
/**
 * Discount on the line, per mille.
 */
discount?: number | null, 
/**
 * Not in the sums until the customer takes it.
 */
optional?: boolean | null, 
/**
 * Tax rate in basis points.
 */
tax: number, };

/**
 * A line of an offer.
 */
export type OfferLineId = string;

/**
 * What is to be reckoned: the lines of an offer as they stand in the editor.
 */
export type OfferReckon = { 
/**
 * The currency of the offer.
 */
currency: string, 
/**
 * Discount on everything, per mille.
 */
discount: number, 
/**
 * The lines.
 */
lines: Array<OfferLineDraft>, };

/**
 * One offer.
 */
export type OfferRequest = { 
/**
 * Its id.
 */
id: OfferId, };

/**
 * An offer in a list.
 */
export type OfferRow = { 
/**
 * Its id.
 */
id: OfferId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The customer's name.
 */
partyName: string, 
/**
 * The deal it belongs to.
 */
dealId: DealId | null, 
/**
 * Its number, which its versions share.
 */
number: string, 
/**
 * Which version, from 1.
 */
version: number, 
/**
 * What it is about.
 */
title: string, 
/**
 * What became of it.
 */
state: OfferState, 
/**
 * It was sent, is not answered, and its last day is past.
 */
expired: boolean, 
/**
 * The day on the paper.
 */
madeOn: string, 
/**
 * The last day on which it holds.
 */
validUntil: string | null, 
/**
 * Sum without tax.
 */
net: Money, 
/**
 * Sum with tax.
 */
gross: Money, 
/**
 * The day on which it was sent.
 */
sentOn: string | null, 
/**
 * The day on which it was accepted, declined or replaced.
 */
settledOn: string | null, 
/**
 * Why it was declined.
 */
declinedBecause: string | null, 
/**
 * What it brought.
 */
purchaseId: PurchaseId | null, };

/**
 * A draft to be kept. Without `id` it is a new offer.
 */
export type OfferSave = { 
/**
 * Its id.
 */
id?: OfferId | null, 
/**
 * The whole record.
 */
draft: OfferDraft, };

/**
 * An offer goes to the customer.
 */
export type OfferSend = { 
/**
 * The offer.
 */
id: OfferId, 
/**
 * The day.
 */
on: string, 
/**
 * The task to ask about it, in the same operation.
 */
followUp?: TaskDraft | null, };

/**
 * What became of an offer. That its time has run out follows from the date and is not kept.
 */
export type OfferState = "draft" | "sent" | "accepted" | "declined" | "replaced";

/**
 * The sums of an offer in minor units of its currency.
 */
export type OfferSums = { 
/**
 * What each line comes to, also the optional ones.
 */
lines: number[], 
/**
 * The lines together.
 */
subtotal: number, 
/**
 * The discount on everything; zero or against the sign of the lines.
 */
discount: number, 
/**
 * Without tax.
 */
net: number, 
/**
 * Tax by rate, the highest first.
 */
taxes: Array<TaxSum>, 
/**
 * With tax.
 */
gross: number, 
/**
 * By how much all optional lines together raise the sum with tax.
 */
optional: number, };

/**
 * A stored offer.
 */
export type OfferView = { 
/**
 * What lists show of it.
 */
row: OfferRow, 
/**
 * Everything that is written on it, with its lines.
 */
draft: OfferDraft, 
/**
 * The lines with their ids.
 */
lines: Array<OfferLine>, 
/**
 * The name of the person to whom it goes.
 */
contactName: string | null, 
/**
 * What the deal is about.
 */
dealTitle: string | null, 
/**
 * Its sums, without optional lines.
 */
sums: OfferSums, 
/**
 * There is a newer version.
 */
isRevised: boolean, };

/**
 * What happens to a customer that is already there.
 */
export type OnMatch = "fileWins" | "fillEmpty" | "skip";

/**
 * The page of a customer.
 */
export type OpenRequest = { 
/**
 * The customer.
 */
id: PartyId, 
/**
 * With what happened at, and is open with, all firms of its group.
 */
group?: boolean | null, };

/**
 * How a field is compared. Each kind of field knows some of them.
 */
export type Operator = "is" | "isNot" | "contains" | "containsNot" | "begins" | "empty" | "filled" | "before" | "from" | "between" | "olderThan" | "within" | "next" | "past" | "atLeast" | "atMost" | "yes" | "no";

/**
 * From where a change came.
 */
export type Origin = "form" | "import" | "rule" | "undo" | "setup";

/**
 * A phase set by hand.
 */
export type OverrideId = string;

/**
 * One phase set by hand.
 */
export type OverrideRequest = { 
/**
 * Its id.
 */
id: OverrideId, };

/**
 * The base in a model.
 */
export type Overview = { 
/**
 * The phases in the order of the ring, with how many customers stand there.
 */
stages: Array<PhaseCount>, 
/**
 * Customers who stand somewhere in this model.
 */
total: number, 
/**
 * The first day of the period.
 */
since: string, 
/**
 * Changes of phase within the period, the most frequent first.
 */
flows: Array<Flow>, 
/**
 * How many customers who had been gone returned.
 */
cameBack: number, 
/**
 * The customers of whom the firm is warned, by what may be lost with them.
 */
warnings: Array<WarningRow>, 
/**
 * How many there are altogether.
 */
warned: number, 
/**
 * The light of the firm.
 */
light: string, 
/**
 * What is missing for a better light: codes as in `fewCustomers`, with what there is and what is needed.
 */
missing: Array<Missing>, };

/**
 * Which model, over how many days.
 */
export type OverviewRequest = { 
/**
 * The model, as in `six`.
 */
track: string, 
/**
 * Days back, today included; at most two years.
 */
days: number, };

export type Page = { width: number, height: number, marks: Array<Mark>, };

/**
 * A part of the list.
 */
export type Part = "all" | "late" | "silent" | "cases" | "deadlines" | "missed";

/**
 * Somebody who took part in a touch.
 */
export type Participant = { 
/**
 * The party.
 */
id: PartyId, 
/**
 * Its name.
 */
name: string, };

/**
 * Several parties, at most 10,000.
 */
export type PartiesRequest = { 
/**
 * Their ids.
 */
ids: Array<PartyId>, };

/**
 * What is done to each of some parties.
 */
export type PartyChange = { "kind": "owner", 
/**
 * Who looks after them.
 */
person?: PersonId | null, } | { "kind": "deputy", 
/**
 * Who stands in.
 */
person?: PersonId | null, } | { "kind": "addTag", 
/**
 * The word.
 */
name: string, } | { "kind": "removeTag", 
/**
 * The tag.
 */
id: TagId, } | { "kind": "set", 
/**
 * Which.
 */
cell: Cell, 
/**
 * What stands in it then.
 */
value?: string | null, } | { "kind": "delete" } | { "kind": "restore" };

/**
 * How many parties there are, for the navigation and the tabs.
 */
export type PartyCounts = { 
/**
 * All.
 */
all: number, 
/**
 * Organisations.
 */
organisations: number, 
/**
 * People.
 */
people: number, 
/**
 * Looked after by the one in front of this computer.
 */
mine: number, 
/**
 * In the trash.
 */
trash: number, 
/**
 * Lines of the page Today that ask for something today.
 */
due: number, 
/**
 * Open deals.
 */
openDeals: number, };

/**
 * A new party.
 */
export type PartyCreate = { 
/**
 * The record.
 */
draft: PartyDraft, 
/**
 * The organisation that a new person belongs to.
 */
organisationId?: PartyId | null, 
/**
 * The role there.
 */
role?: string | null, };

/**
 * A party as it comes in: the whole editable record.
 */
export type PartyDraft = { 
/**
 * Person or organisation.
 */
kind: PartyKind, 
/**
 * An organisation's name; a person's is made from the parts when it is empty.
 */
name?: string | null, 
/**
 * How the person is addressed in letters; none where that is not known.
 */
salutation?: Salutation | null, 
/**
 * Academic title ("Dr.").
 */
prefix?: string | null, 
/**
 * First name.
 */
givenName?: string | null, 
/**
 * Further first names.
 */
additionalName?: string | null, 
/**
 * Surname with its particle ("van der Berg").
 */
familyName?: string | null, 
/**
 * What follows the name.
 */
suffix?: string | null, 
/**
 * Nickname.
 */
nickname?: string | null, 
/**
 * Department.
 */
department?: string | null, 
/**
 * Position in the firm.
 */
jobTitle?: string | null, 
/**
 * Number from bookkeeping.
 */
customerNumber?: string | null, 
/**
 * Birthday, `YYYY-MM-DD` or `--MM-DD` without the year.
 */
birthday?: string | null, 
/**
 * Language of letters: `de`, `nl`, `en`.
 */
language?: string | null, 
/**
 * VAT identification number.
 */
vatId?: string | null, 
/**
 * A note about the customer.
 */
note?: string | null, 
/**
 * Where the customer comes from (fair, recommendation …).
 */
source?: string | null, 
/**
 * Customer since.
 */
customerSince?: string | null, 
/**
 * Who looks after the customer.
 */
ownerId?: PersonId | null, 
/**
 * Who stands in.
 */
deputyId?: PersonId | null, 
/**
 * Channels in their order.
 */
channels?: Array<ChannelDraft> | null, 
/**
 * Addresses in their order.
 */
addresses?: Array<AddressDraft> | null, 
/**
 * Words on the customer; unknown ones are made.
 */
tags?: Array<string> | null, };

/**
 * Which parties.
 */
export type PartyFilter = { 
/**
 * Folded search over names, places, channels and numbers.
 */
search?: string | null, 
/**
 * What holds for them.
 */
conditions?: Filter | null, 
/**
 * The trash instead of the living.
 */
trash?: boolean | null, };

/**
 * A person or organisation.
 */
export type PartyId = string;

/**
 * A person or an organisation.
 */
export type PartyKind = "organisation" | "person";

/**
 * A page of parties.
 */
export type PartyPage = { 
/**
 * The rows.
 */
rows: Array<PartyRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many the filter finds; only on the first page.
 */
total: number | null, };

/**
 * A page of a list of parties.
 */
export type PartyPageRequest = { 
/**
 * Which.
 */
filter?: PartyFilter | null, 
/**
 * In which order.
 */
sort?: PartySort | null, 
/**
 * Backwards.
 */
descending?: boolean | null, 
/**
 * Where the page begins; the `next` of the page before.
 */
cursor?: string | null, 
/**
 * Columns beside those that every row carries.
 */
columns?: Array<Shown> | null, 
/**
 * How many rows, at most 500; 60 when zero.
 */
limit?: number | null, };

/**
 * The playbooks of one customer.
 */
export type PartyPlaybooks = { 
/**
 * What runs, the latest first.
 */
running: Array<RunningPlaybook>, 
/**
 * What can be started: what fits first, own before ready-made.
 */
choices: Array<PlaybookChoice>, };

/**
 * How good the data of one party is.
 */
export type PartyQuality = { 
/**
 * How letters to it begin.
 */
salutation: string, 
/**
 * How many of the fields that everybody should have are filled.
 */
filled: number, 
/**
 * How many there are.
 */
fields: number, 
/**
 * The names of those that are empty.
 */
missing: Array<string>, 
/**
 * When somebody last changed or checked anything.
 */
knownOn: string | null, 
/**
 * That is so long ago that it should be checked.
 */
isStale: boolean, 
/**
 * What is doubtful; what the user accepted is not among it.
 */
doubts: Array<Doubt>, };

/**
 * One party.
 */
export type PartyRequest = { 
/**
 * Its id.
 */
id: PartyId, };

/**
 * A party in a list or on a card.
 */
export type PartyRow = { 
/**
 * Its id.
 */
id: PartyId, 
/**
 * Person or organisation.
 */
kind: PartyKind, 
/**
 * Name as shown.
 */
name: string, 
/**
 * Number from bookkeeping.
 */
customerNumber: string | null, 
/**
 * Town of the main address.
 */
city: string | null, 
/**
 * Country of the main address.
 */
country: string | null, 
/**
 * First phone number as shown.
 */
phone: string | null, 
/**
 * First mail address.
 */
email: string | null, 
/**
 * The organisation of a person.
 */
organisation: string | null, 
/**
 * Who looks after the customer.
 */
ownerId: PersonId | null, 
/**
 * Last real contact.
 */
lastTouchAt: Timestamp | null, 
/**
 * Last purchase.
 */
lastPurchaseOn: string | null, 
/**
 * Earliest open task.
 */
nextStep: NextStep | null, 
/**
 * Open deals.
 */
openDeals: number, 
/**
 * Purchases of twelve months; none when there were none.
 */
year: YearOfPurchases | null, 
/**
 * Words.
 */
tags: Array<string>, 
/**
 * The phase in the model of six, as in `winBack`; none for who stands nowhere, as contact people do.
 */
phase: string | null, 
/**
 * How much alive a customer is, as in `atRisk`.
 */
activity: string | null, 
/**
 * How likely the customer is to leave; none where there is nothing to lose.
 */
risk: Level | null, 
/**
 * The margin expected within twelve months; none behind a red light.
 */
value: Money | null, 
/**
 * The part of it that may be lost; none behind a red light.
 */
atRisk: Money | null, 
/**
 * The cells of further columns that were asked for, by their names.
 */
cells: { [key in string]: string }, 
/**
 * When it went into the trash.
 */
deletedAt: Timestamp | null, };

/**
 * The order of a list of parties.
 */
export type PartySort = "name" | "city" | "lastTouch" | "nextStep" | "created" | "risk" | "atRisk" | "value" | "winBack" | "postcode" | "customerNumber" | "lastPurchase" | "owner" | "country" | "source" | "customerSince" | FieldColumn;

/**
 * A changed party: the whole editable record.
 */
export type PartyUpdate = { 
/**
 * Its id.
 */
id: PartyId, 
/**
 * The record.
 */
draft: PartyDraft, };

/**
 * A party with everything on its card.
 */
export type PartyView = { 
/**
 * Its id.
 */
id: PartyId, 
/**
 * Person or organisation.
 */
kind: PartyKind, 
/**
 * Name as shown.
 */
name: string, 
/**
 * How the person is addressed in letters.
 */
salutation: Salutation | null, 
/**
 * Academic title.
 */
prefix: string | null, 
/**
 * First name.
 */
givenName: string | null, 
/**
 * Further first names.
 */
additionalName: string | null, 
/**
 * Surname.
 */
familyName: string | null, 
/**
 * What follows the name.
 */
suffix: string | null, 
/**
 * Nickname.
 */
nickname: string | null, 
/**
 * Department.
 */
department: string | null, 
/**
 * Position in the firm.
 */
jobTitle: string | null, 
/**
 * Number from bookkeeping.
 */
customerNumber: string | null, 
/**
 * Birthday.
 */
birthday: string | null, 
/**
 * Language of letters.
 */
language: string | null, 
/**
 * VAT identification number.
 */
vatId: string | null, 
/**
 * A note.
 */
note: string | null, 
/**
 * Where the customer comes from.
 */
source: string | null, 
/**
 * Customer since.
 */
customerSince: string | null, 
/**
 * Who looks after the customer.
 */
ownerId: PersonId | null, 
/**
 * Who stands in.
 */
deputyId: PersonId | null, 
/**
 * Whether a photo is stored.
 */
hasPhoto: boolean, 
/**
 * What an import brought beside the fields.
 */
extra: Array<Extra>, 
/**
 * Channels in their order.
 */
channels: Array<ChannelView>, 
/**
 * Addresses in their order.
 */
addresses: Array<AddressView>, 
/**
 * Words.
 */
tags: Array<TagView>, 
/**
 * People of this organisation.
 */
people: Array<LinkView>, 
/**
 * Organisations of this person, or above this organisation.
 */
organisations: Array<LinkView>, 
/**
 * When the record was made.
 */
createdAt: Timestamp, 
/**
 * When it went into the trash.
 */
deletedAt: Timestamp | null, 
/**
 * The party that it was found to be.
 */
mergedInto: MergedInto | null, };

/**
 * Proof that the one who asks knows the passphrase.
 */
export type PassphraseRequest = { 
/**
 * The passphrase.
 */
passphrase: string, };

/**
 * What a rule would have done in the firm's past: it warns where a customer would have reached the level.
 */
export type PastReport = { 
/**
 * Customers who were lost.
 */
lost: number, 
/**
 * Of them those of whom it would have warned before they were lost.
 */
noticed: number, 
/**
 * How many days before, on average; none where it would have warned of nobody.
 */
daysEarlier: number | null, 
/**
 * Warnings of customers who bought again.
 */
falseAlarms: number, };

/**
 * Somebody of the firm who uses Rondo. Without `id` it is new.
 */
export type Person = { 
/**
 * Its id.
 */
id?: PersonId | null, 
/**
 * Name.
 */
name: string, 
/**
 * Initials; made from the name when empty.
 */
initials?: string | null, 
/**
 * Mail address.
 */
email?: string | null, 
/**
 * Not with the firm any more: kept for old records, not offered any more.
 */
archived?: boolean | null, };

/**
 * Somebody of the firm who uses Rondo.
 */
export type PersonId = string;

/**
 * A person who changes to another firm.
 */
export type PersonMove = { 
/**
 * The place at the old firm.
 */
linkId: LinkId, 
/**
 * The new firm.
 */
toId: PartyId, 
/**
 * The first day there.
 */
on: string, 
/**
 * What the person is there.
 */
role?: string | null, 
/**
 * What the person decides there.
 */
buyingRole?: BuyingRole | null, 
/**
 * The first person to ask there.
 */
isPrimary?: boolean | null, };

/**
 * A phase set by hand.
 */
export type PhaseByHand = { 
/**
 * Its id.
 */
id: OverrideId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The phase.
 */
phase: string, 
/**
 * Why, in words.
 */
reason: string, 
/**
 * Its first day.
 */
setOn: string, 
/**
 * The last day on which it holds.
 */
expiresOn: string, 
/**
 * Who set it.
 */
setBy: PersonId | null, };

/**
 * A phase that may be set by hand.
 */
export type PhaseChoice = { 
/**
 * The model.
 */
track: string, 
/**
 * The phase.
 */
phase: string, };

/**
 * What may be set by hand for a customer today.
 */
export type PhaseChoices = { 
/**
 * The phases, by model, in the order in which a customer goes through them.
 */
phases: Array<PhaseChoice>, 
/**
 * Where the customer stands in the first model; to begin with what is so.
 */
current: string | null, 
/**
 * For how many days as a rule.
 */
usualDays: number, 
/**
 * For how many days at most.
 */
longestDays: number, };

/**
 * How many customers stand in a phase.
 */
export type PhaseCount = { 
/**
 * The phase.
 */
phase: string, 
/**
 * How many now.
 */
count: number, 
/**
 * How many customers came within the period, each counted once …
 */
came: number, 
/**
 * … and how many left.
 */
left: number, 
/**
 * How many more stand here than at its beginning.
 */
net: number, };

/**
 * A phase to be set by hand, from today on.
 */
export type PhaseDraft = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The phase; it names its model.
 */
phase: string, 
/**
 * Why, in words.
 */
reason: string, 
/**
 * The last day on which it holds.
 */
expiresOn: string, };

/**
 * What goes on in a phase.
 */
export type PhaseFigures = { 
/**
 * The phase.
 */
phase: string, 
/**
 * The phase that comes next; none after the last one.
 */
next: string | null, 
/**
 * Moving on is coming back, to whichever phase.
 */
returns: boolean, 
/**
 * How many moved on in time; none where nothing comes next.
 */
moving: Moving | null, 
/**
 * After how many days half of them have left.
 */
dwell: Dwell, 
/**
 * What is at stake.
 */
stakes: Stakes, };

/**
 * How many customers stand in a phase, and how that went.
 */
export type PhaseTrend = { 
/**
 * The phase.
 */
phase: string, 
/**
 * Customers at the end of each week of the last ninety days, today's count last.
 */
counts: Array<number>, };

/**
 * A photo.
 */
export type Photo = { 
/**
 * `image/jpeg` or `image/png`.
 */
mime: string, 
/**
 * The bytes as base64.
 */
base64: string, };

/**
 * A pipeline with its stages in order.
 */
export type Pipeline = { 
/**
 * Its id; none for a new one.
 */
id?: PipelineId | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Currency of new deals.
 */
currency: string, 
/**
 * The stages; exactly one is won and one lost. A stage that holds deals cannot be left out, but it can be retired.
 */
stages: Array<Stage>, 
/**
 * Put away: not offered any more.
 */
archived?: boolean | null, };

/**
 * A row of stages.
 */
export type PipelineId = string;

/**
 * A pipeline to choose.
 */
export type PipelineName = { 
/**
 * Its id.
 */
id: PipelineId, 
/**
 * Its name.
 */
name: string, };

/**
 * Pipelines in a new order.
 */
export type PipelineOrder = { 
/**
 * Their ids, the first one first.
 */
ids: Array<PipelineId>, };

/**
 * A place in a model. Names of models and phases are the engine's, as in `winBack`.
 */
export type PlaceView = { 
/**
 * The model.
 */
track: string, 
/**
 * The phase that counts.
 */
phase: string, 
/**
 * Since when.
 */
since: string, 
/**
 * Why, most important first.
 */
because: Array<string>, 
/**
 * Where the record of each reason stands.
 */
sources: Array<ReasonSource | null>, 
/**
 * The phase that would count, where somebody has set another one by hand.
 */
derived: string | null, };

/**
 * A playbook. Without `id` it is new.
 */
export type Playbook = { 
/**
 * Its id.
 */
id?: PlaybookId | null, 
/**
 * Name.
 */
name: string, 
/**
 * What it is for.
 */
purpose?: string | null, 
/**
 * The phase that it is for; none for one that is only started by hand.
 */
occasion?: Occasion | null, 
/**
 * Starts by itself for who enters that phase.
 */
automatic: boolean, 
/**
 * Ends by itself when the customer leaves that phase.
 */
endsWithPhase: boolean, 
/**
 * Is proposed and may be started; what runs goes on without.
 */
active: boolean, 
/**
 * The ready-made one that it was made from.
 */
template?: string | null, 
/**
 * Its steps, in order.
 */
steps: Array<PlaybookStep>, };

/**
 * A playbook that can be started for a customer today, own or ready-made.
 */
export type PlaybookChoice = { 
/**
 * The playbook; without an id it is ready-made and becomes the firm's own when it is started.
 */
playbook: Playbook, 
/**
 * It is for a phase in which the customer stands, and has not been started since they came there.
 */
fits: boolean, 
/**
 * When each of its steps would fall due.
 */
dueOn: Array<string>, };

/**
 * A row of steps for an occasion.
 */
export type PlaybookId = string;

/**
 * An order of playbooks.
 */
export type PlaybookOrder = { 
/**
 * All of them, the first one first.
 */
ids: Array<PlaybookId>, };

/**
 * One playbook.
 */
export type PlaybookRequest = { 
/**
 * Its id.
 */
id: PlaybookId, };

/**
 * A playbook started for a customer. It runs while it has open steps and has not ended.
 */
export type PlaybookRun = { 
/**
 * Its id.
 */
id: RunId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The playbook.
 */
playbookId: PlaybookId, 
/**
 * The name of the playbook.
 */
name: string, 
/**
 * When it was started.
 */
startedOn: string, 
/**
 * Where the customer stood, when that was why.
 */
occasion: Occasion | null, 
/**
 * Since when, when it started by itself.
 */
enteredOn: string | null, 
/**
 * When it ended before its steps were done …
 */
endedOn: string | null, 
/**
 * … and why.
 */
endedBecause: RunEnd | null, 
/**
 * Steps still open.
 */
open: number, 
/**
 * Steps done.
 */
done: number, };

/**
 * One run.
 */
export type PlaybookRunRequest = { 
/**
 * Its id.
 */
id: RunId, };

/**
 * A playbook to be started for a customer: an own one by its id, a ready-made one by its code.
 */
export type PlaybookStart = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * An own one.
 */
playbookId?: PlaybookId | null, 
/**
 * A ready-made one.
 */
template?: string | null, };

/**
 * A step. Without `id` it is new.
 */
export type PlaybookStep = { 
/**
 * Its id.
 */
id?: PlaybookStepId | null, 
/**
 * What kind of task it becomes.
 */
kind: TaskKind, 
/**
 * What to do.
 */
title: string, 
/**
 * More about it.
 */
note?: string | null, 
/**
 * Days after the start, at most 730.
 */
offsetDays: number, 
/**
 * How they are counted.
 */
dayRule: DayRule, 
/**
 * Who does it.
 */
assignee: StepAssignee, 
/**
 * The person, where it is one by name.
 */
personId?: PersonId | null, };

/**
 * One of its steps.
 */
export type PlaybookStepId = string;

/**
 * What a playbook would do if it were switched on.
 */
export type PlaybookTrial = { 
/**
 * The playbook, once it is stored: who has had it lately is left out.
 */
id?: PlaybookId | null, 
/**
 * The phase that it is for.
 */
occasion: Occasion, };

/**
 * A playbook with what is going on.
 */
export type PlaybookView = { 
/**
 * The playbook.
 */
playbook: Playbook, 
/**
 * At how many customers it runs.
 */
running: number, };

/**
 * A task moved to another day.
 */
export type PostponeRequest = { 
/**
 * Its id.
 */
id: TaskId, 
/**
 * The new day.
 */
dueOn: string, };

/**
 * How the window looks and behaves. Kept beside the vault, so that the first screen already follows it.
 */
export type Preferences = { 
/**
 * Language of the window, of paper and of exports.
 */
language: Lang, 
/**
 * Light, dark, or as the system.
 */
theme: Theme, 
/**
 * Height of rows and controls.
 */
density: Density, 
/**
 * Shortcuts of a single key are on.
 */
singleKeys: boolean, 
/**
 * How large everything in the window is, in percent.
 */
zoom?: number, };

/**
 * What a unit of a product costs, without tax. Without `id` it is new.
 */
export type Price = { 
/**
 * Its id.
 */
id?: PriceId | null, 
/**
 * The amount.
 */
money: Money, 
/**
 * Its first day; it always was so when left out.
 */
fromOn?: string | null, 
/**
 * Its last day.
 */
toOn?: string | null, };

/**
 * A price that is agreed to change.
 */
export type PriceChange = { 
/**
 * The first day on which what begins has the new price.
 */
from: string, 
/**
 * Value of a term from then on, or of a year; minor units in the contract's currency.
 */
amount: number, };

/**
 * What a product costs.
 */
export type PriceId = string;

/**
 * A finished document.
 */
export type PrintDocument = { 
/**
 * For saving and opening it.
 */
token: string, 
/**
 * The name a person would give to the file.
 */
fileName: string, 
/**
 * The pages as marks in millimetres.
 */
pages: Array<Page>, 
/**
 * Characters that the fonts do not have.
 */
missing: Array<string>, };

/**
 * A row that was refused, or a cell that was dropped.
 */
export type ProblemView = { 
/**
 * Line in the file.
 */
line: number, 
/**
 * Column or property.
 */
column: string | null, 
/**
 * The whole row was refused, not just a cell.
 */
refused: boolean, 
/**
 * In words of the user's language.
 */
text: string, };

/**
 * A category with how many products are in it.
 */
export type ProductCategory = { 
/**
 * Its name; none for those without one.
 */
name: string | null, 
/**
 * How many.
 */
count: number, };

/**
 * A product as it comes in. Without `id` it is new.
 */
export type ProductDraft = { 
/**
 * Its id.
 */
id?: ProductId | null, 
/**
 * The firm's number of it, once among all that are not in the trash.
 */
number?: string | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * What offers say below its name.
 */
description?: string | null, 
/**
 * What is counted: pieces, hours.
 */
unit: string, 
/**
 * What it belongs to.
 */
category?: string | null, 
/**
 * The usual tax rate in basis points: 1900 is 19 %.
 */
tax: number, 
/**
 * Offered by the picker.
 */
active: boolean, 
/**
 * Its prices; two of one currency never hold on one day.
 */
prices?: Array<Price> | null, };

/**
 * A row that cannot be taken.
 */
export type ProductFault = { 
/**
 * Its line in the file, from 1.
 */
line: number, 
/**
 * The field.
 */
field: string, 
/**
 * What is wrong with it: a word that the window translates.
 */
reason: string, };

/**
 * Something that the firm sells.
 */
export type ProductId = string;

/**
 * A price list.
 */
export type ProductImport = { 
/**
 * The file.
 */
token: string, 
/**
 * Names the work.
 */
job: string, 
/**
 * Only tells what would come of it.
 */
rehearse: boolean, };

/**
 * One product.
 */
export type ProductOne = { 
/**
 * Its id.
 */
id: ProductId, };

/**
 * A page of products by name.
 */
export type ProductPage = { 
/**
 * The products.
 */
rows: Array<ProductView>, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * Which products.
 */
export type ProductRequest = { 
/**
 * Words that stand in its name, number, category or description.
 */
query?: string | null, 
/**
 * Only this category.
 */
category?: string | null, 
/**
 * Only those that the picker offers.
 */
onlyActive?: boolean | null, 
/**
 * Where the page begins.
 */
cursor?: string | null, 
/**
 * How many; at most 500.
 */
limit?: number | null, };

/**
 * A stored product.
 */
export type ProductView = { 
/**
 * Its id.
 */
id: ProductId, 
/**
 * The firm's number of it.
 */
number: string | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * What offers say below its name.
 */
description: string | null, 
/**
 * What is counted.
 */
unit: string, 
/**
 * What it belongs to.
 */
category: string | null, 
/**
 * The usual tax rate in basis points.
 */
tax: number, 
/**
 * Offered by the picker.
 */
active: boolean, 
/**
 * Its prices by currency, the earliest first.
 */
prices: Array<Price>, };

/**
 * A promise as it comes in.
 */
export type PromiseDraft = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * Who owes it.
 */
kind: PromiseKind, 
/**
 * In one line.
 */
title: string, 
/**
 * More about it.
 */
note?: string | null, 
/**
 * The person of the customer.
 */
contactId?: PartyId | null, 
/**
 * The person of the firm.
 */
personId?: PersonId | null, 
/**
 * The day on which it was made.
 */
madeOn: string, 
/**
 * Its last day.
 */
dueOn?: string | null, };

/**
 * What was promised, or is expected.
 */
export type PromiseId = string;

/**
 * Who owes it.
 */
export type PromiseKind = "ours" | "theirs" | "expectation";

/**
 * One promise.
 */
export type PromiseRequest = { 
/**
 * Its id.
 */
id: PromiseId, };

/**
 * What became of a promise.
 */
export type PromiseSettle = { 
/**
 * The promise.
 */
id: PromiseId, 
/**
 * Met, broken, or open again.
 */
state: PromiseState, 
/**
 * The day; today when left out.
 */
on?: string | null, };

/**
 * What became of it.
 */
export type PromiseState = "open" | "met" | "broken";

/**
 * A corrected promise.
 */
export type PromiseUpdate = { 
/**
 * Its id.
 */
id: PromiseId, 
/**
 * The whole record.
 */
draft: PromiseDraft, };

/**
 * A stored promise.
 */
export type PromiseView = { 
/**
 * Its id.
 */
id: PromiseId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * Who owes it.
 */
kind: PromiseKind, 
/**
 * In one line.
 */
title: string, 
/**
 * More about it.
 */
note: string | null, 
/**
 * The person of the customer.
 */
contactId: PartyId | null, 
/**
 * That person's name.
 */
contactName: string | null, 
/**
 * The person of the firm.
 */
personId: PersonId | null, 
/**
 * The day on which it was made.
 */
madeOn: string, 
/**
 * Its last day.
 */
dueOn: string | null, 
/**
 * What became of it.
 */
state: PromiseState, 
/**
 * The day on which that was written down.
 */
settledOn: string | null, };

/**
 * A purchase as it comes in.
 */
export type PurchaseDraft = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The deal it came from.
 */
dealId?: DealId | null, 
/**
 * The day.
 */
boughtOn: string, 
/**
 * Amount; negative for a return.
 */
money: Money, 
/**
 * External number (invoice), unique per source.
 */
number?: string | null, 
/**
 * What was bought, in words.
 */
title?: string | null, 
/**
 * Which product, as the firm calls it.
 */
product?: string | null, 
/**
 * The day of delivery; the day of the purchase when left out, unless delivery is awaited.
 */
deliveredOn?: string | null, 
/**
 * Not delivered yet.
 */
awaitsDelivery?: boolean | null, 
/**
 * The day on which it was cancelled.
 */
cancelledOn?: string | null, 
/**
 * For a return: the purchase it belongs to.
 */
returnsId?: PurchaseId | null, 
/**
 * Where the record comes from.
 */
source?: string | null, };

/**
 * Something that was bought.
 */
export type PurchaseId = string;

/**
 * One purchase.
 */
export type PurchaseRequest = { 
/**
 * Its id.
 */
id: PurchaseId, };

/**
 * What a customer has bought, in short. What was cancelled is not in the sums.
 */
export type PurchaseSummary = { 
/**
 * The last twelve months.
 */
year: YearOfPurchases | null, 
/**
 * Sum of the twelve months before, in the same currency; minor units.
 */
yearBefore: number, 
/**
 * All purchases ever.
 */
count: number, 
/**
 * The latest ones, at most five.
 */
latest: Array<PurchaseView>, };

/**
 * A corrected purchase.
 */
export type PurchaseUpdate = { 
/**
 * Its id.
 */
id: PurchaseId, 
/**
 * The whole record.
 */
draft: PurchaseDraft, };

/**
 * A stored purchase.
 */
export type PurchaseView = { 
/**
 * Its id.
 */
id: PurchaseId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The deal it came from.
 */
dealId: DealId | null, 
/**
 * The day.
 */
boughtOn: string, 
/**
 * Amount.
 */
money: Money, 
/**
 * External number.
 */
number: string | null, 
/**
 * What was bought, in words.
 */
title: string | null, 
/**
 * Which product.
 */
product: string | null, 
/**
 * The day of delivery.
 */
deliveredOn: string | null, 
/**
 * Not delivered yet.
 */
awaitsDelivery: boolean, 
/**
 * The day on which it was cancelled.
 */
cancelledOn: string | null, 
/**
 * For a return: the purchase it belongs to.
 */
returnsId: PurchaseId | null, 
/**
 * Where the record comes from.
 */
source: string | null, };

/**
 * A record that is being typed.
 */
export type QualityCheckRequest = { 
/**
 * As far as it was typed.
 */
draft: PartyDraft, 
/**
 * The stored record that is being changed: what was accepted of it is no doubt any more.
 */
id?: PartyId | null, };

/**
 * How many parties have each flaw.
 */
export type QualityCounts = { 
/**
 * All flaws in their order, those without parties too.
 */
flaws: Array<FlawCount>, 
/**
 * All living parties.
 */
parties: number, 
/**
 * Parties without any flaw of these.
 */
sound: number, };

/**
 * What was typed.
 */
export type QuickRequest = { 
/**
 * The text.
 */
query: string, 
/**
 * How many hits, at most 50.
 */
limit: number, 
/**
 * Only people or only organisations.
 */
kind?: PartyKind | null, };

/**
 * Where the firm stands this morning.
 */
export type Rail = { 
/**
 * The phases of the model, in their order.
 */
phases: Array<PhaseTrend>, 
/**
 * The money that is expected, by week.
 */
cash: ExpectedCash, 
/**
 * Won this month, per currency.
 */
wonThisMonth: Array<Money>, 
/**
 * Expected to close this month (weighted), per currency.
 */
expectedThisMonth: Array<Money>, 
/**
 * Open deals without a next step.
 */
dealsWithoutStep: number, 
/**
 * Customers whom time alone takes to win-back within seven days.
 */
leavingSoon: number, };

/**
 * The column beside the list, for a model.
 */
export type RailRequest = { 
/**
 * The model, as in `six`.
 */
track: string, };

/**
 * Why somebody should act.
 */
export type ReasonKind = "step" | "case" | "promise" | "deadline" | "warning" | "silence" | "second" | "winBack" | "cadence";

/**
 * Where in the timeline the record of a reason stands.
 */
export type ReasonSource = { 
/**
 * What kind of entry it is.
 */
kind: EntryKind, 
/**
 * Its day or, where it lies before, a later one; none where the reason knows only the kind.
 */
on: string | null, };

/**
 * Looks into a table of records.
 */
export type RecordInspect = { 
/**
 * The file.
 */
token: string, 
/**
 * What its rows are; told by its columns when left out.
 */
kind?: RecordKind | null, 
/**
 * What the user changed of what was detected.
 */
dialect?: DialectChoice | null, 
/**
 * What the columns hold; as detected when left out.
 */
mapping?: Array<string | null> | null, };

/**
 * What a table of records holds.
 */
export type RecordInspection = { 
/**
 * What its rows are.
 */
kind: RecordKind, 
/**
 * Columns without which no row can be taken, and that are not there.
 */
missing: Array<string>, 
/**
 * The table; its fields are named `records-column-<name>` in the catalogue.
 */
table: Inspection, };

/**
 * What the rows of a table are.
 */
export type RecordKind = "purchases" | "contracts" | "cases" | "answers" | "referrals";

/**
 * What an import of records did, or would do.
 */
export type RecordReport = { 
/**
 * What the rows are.
 */
kind: RecordKind, 
/**
 * Rows read.
 */
total: number, 
/**
 * New records.
 */
added: number, 
/**
 * Returns among them.
 */
returns: number, 
/**
 * Further lines of an invoice, added to its amount.
 */
joined: number, 
/**
 * Rows that were there already.
 */
known: number, 
/**
 * Rows that cannot be taken.
 */
refused: number, 
/**
 * Of them those that name a customer whom nobody knows.
 */
unknown: number, 
/**
 * Of them those that name a customer of whom there are several.
 */
unclear: number, 
/**
 * Of the new ones those of a day that is still to come.
 */
ahead: number, 
/**
 * The lines of the first of these.
 */
aheadLines: number[], 
/**
 * The first new records.
 */
examples: Array<RecordSeen>, 
/**
 * Refused rows, at most 200.
 */
problems: Array<ProblemView>, 
/**
 * The set in the log, to take it back; none for a dry run.
 */
set: number | null, 
/**
 * How long it took.
 */
millis: number, };

/**
 * A dry run or an import of records.
 */
export type RecordRun = { 
/**
 * The file.
 */
token: string, 
/**
 * Names the work.
 */
job: string, 
/**
 * What its rows are; told by its columns when left out.
 */
kind?: RecordKind | null, 
/**
 * As shown by the inspection.
 */
dialect?: DialectChoice | null, 
/**
 * What the columns hold; as detected when left out.
 */
mapping?: Array<string | null> | null, 
/**
 * Where the records come from; each stands once per source.
 */
source: string, 
/**
 * The currency of rows that do not say so; the firm's when left out.
 */
currency?: string | null, 
/**
 * What cases are that do not say so.
 */
caseKind?: CaseKind | null, };

/**
 * A new record, enough to recognise it.
 */
export type RecordSeen = { 
/**
 * Line in the file.
 */
line: number, 
/**
 * The customer.
 */
customer: string, 
/**
 * The day.
 */
on: string, 
/**
 * The amount, where it has one.
 */
money: Money | null, 
/**
 * What it is about.
 */
words: string | null, };

/**
 * A referral as it comes in.
 */
export type ReferralDraft = { 
/**
 * The customer who recommended the firm.
 */
partyId: PartyId, 
/**
 * To whom, if that is somebody known.
 */
referredId?: PartyId | null, 
/**
 * The day.
 */
referredOn: string, 
/**
 * A note.
 */
note?: string | null, };

/**
 * A recommendation by a customer.
 */
export type ReferralId = string;

/**
 * One referral.
 */
export type ReferralRequest = { 
/**
 * Its id.
 */
id: ReferralId, };

/**
 * A corrected referral.
 */
export type ReferralUpdate = { 
/**
 * Its id.
 */
id: ReferralId, 
/**
 * The whole record.
 */
draft: ReferralDraft, };

/**
 * A stored referral.
 */
export type ReferralView = { 
/**
 * Its id.
 */
id: ReferralId, 
/**
 * The customer who recommended the firm.
 */
partyId: PartyId, 
/**
 * To whom.
 */
referredId: PartyId | null, 
/**
 * Their name.
 */
referredName: string | null, 
/**
 * The day.
 */
referredOn: string, 
/**
 * A note.
 */
note: string | null, };

/**
 * What new rules would do.
 */
export type Rehearsal = { 
/**
 * Customers who would stand elsewhere in at least one model.
 */
moved: number, 
/**
 * From where to where, the most frequent first.
 */
flows: Array<RuleFlow>, 
/**
 * Who they are; no more than can be looked through.
 */
customers: Array<MovedCustomer>, 
/**
 * Early warnings today …
 */
warned: number, 
/**
 * … and under the new rules.
 */
wouldWarn: number, 
/**
 * The first day of the past that was looked at.
 */
pastSince: string, 
/**
 * From which level on a customer would have been noticed in it: the one that the draft moves, as in `atRisk`.
 */
pastLevel: string, 
/**
 * What the rules of today would have done in it …
 */
today: PastReport, 
/**
 * … and what the new ones would have done.
 */
draft: PastReport, };

/**
 * New rules to be tried.
 */
export type RehearseRequest = { 
/**
 * The changed values, by their keys.
 */
values: { [key in string]: number }, 
/**
 * Names the work, to hear of its progress and to cancel it.
 */
job: string, };

/**
 * What belongs to a customer.
 */
export type Related = "purchase" | "deal" | "case" | "contract" | "touch" | "task";

/**
 * A field of a related record compared with values.
 */
export type RelatedCondition = { 
/**
 * The field.
 */
field: RelatedField, 
/**
 * How it is compared.
 */
op: Operator, 
/**
 * With what, as in [`Condition`].
 */
values?: Array<string>, 
/**
 * Which of the firm's own fields, where `field` is `custom`.
 */
custom?: FieldId | null, };

/**
 * A deal that belongs to another one, because one was split from the other.
 */
export type RelatedDeal = { 
/**
 * The deal.
 */
id: DealId, 
/**
 * What it is about.
 */
title: string, 
/**
 * Its value.
 */
money: Money | null, 
/**
 * Whether the deal that is looked at was split from this one; otherwise this one was split from it.
 */
isOrigin: boolean, };

/**
 * A field of something that belongs to a customer.
 */
export type RelatedField = "product" | "amount" | "boughtOn" | "title" | "state" | "stage" | "expectedOn" | "person" | "kind" | "severe" | "openedOn" | "dueOn" | "startedOn" | "endsOn" | "noticedOn" | "at" | "text" | "custom";

/**
 * A contract that comes to a decision.
 */
export type RenewalRow = { 
/**
 * The contract.
 */
contractId: ContractId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The customer's name.
 */
partyName: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * The last day on which either side can give notice for the term that runs; none where it ends anyway.
 */
noticeBy: string | null, 
/**
 * `ahead`, `remind` or `passed`.
 */
state: string | null, 
/**
 * The last day of the term.
 */
endsOn: string, 
/**
 * The day on which notice was given; it ends for that.
 */
noticedOn: string | null, 
/**
 * It goes on after that day unless notice is given.
 */
renews: boolean, 
/**
 * Value of a term, or of a year when there are none.
 */
money: Money | null, };

/**
 * The contracts that come to a decision.
 */
export type Renewals = { 
/**
 * The next day first.
 */
rows: Array<RenewalRow>, 
/**
 * How many there are altogether.
 */
total: number, 
/**
 * The last day that is looked at.
 */
until: string, };

/**
 * How a task comes again.
 */
export type Repeat = { 
/**
 * Every so many units, 1 to 999.
 */
every: number, 
/**
 * The unit.
 */
unit: RepeatUnit, 
/**
 * From which day the next one is counted.
 */
from: RepeatFrom, 
/**
 * The last day on which one may be due.
 */
until?: string | null, 
/**
 * How many are left, this one included.
 */
times?: number | null, };

/**
 * From which day the next one is counted.
 */
export type RepeatFrom = "due" | "done";

/**
 * The step of a rule.
 */
export type RepeatUnit = "day" | "week" | "month" | "year";

/**
 * A report with all its words, in the user's language.
 */
export type Report = { 
/**
 * Which.
 */
kind: ReportKind, 
/**
 * Its name.
 */
title: string, 
/**
 * The first day of the period.
 */
from: string, 
/**
 * The last day of the period.
 */
to: string, 
/**
 * The currency of all its money.
 */
currency: string, 
/**
 * All currencies in which the firm has deals, purchases or contracts.
 */
currencies: Array<string>, 
/**
 * Its tables.
 */
sections: Array<ReportSection>, 
/**
 * What one has to know to read the numbers, in sentences.
 */
notes: Array<string>, 
/**
 * What is needed for it to say something; none where it does.
 */
empty: string | null, 
/**
 * Where the next page of rows begins, if there are more.
 */
next: string | null, };

/**
 * Asks for a report.
 */
export type ReportAsk = { 
/**
 * Which.
 */
kind: ReportKind, 
/**
 * The first day of the period.
 */
from: string, 
/**
 * The last day of the period, at most ten years later.
 */
to: string, 
/**
 * The currency that is told; the firm's when left out.
 */
currency?: string | null, 
/**
 * Only what belongs to somebody of the firm.
 */
person?: PersonId | null, 
/**
 * The steps of cohorts; quarters when left out.
 */
step?: ReportStep | null, 
/**
 * Goes on behind a page of customers, as `next` of that page says.
 */
after?: string | null, };

/**
 * A cell.
 */
export type ReportCell = { 
/**
 * What it says.
 */
value: ReportValue, 
/**
 * The same as it is written.
 */
text: string, 
/**
 * The question whose list stands behind the number.
 */
list: ReportQuestion | null, };

/**
 * A column.
 */
export type ReportColumn = { 
/**
 * Its name within the section.
 */
key: string, 
/**
 * Its heading.
 */
text: string, };

/**
 * The days of a cohort.
 */
export type ReportDays = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, };

/**
 * A report that was saved.
 */
export type ReportFile = { 
/**
 * The name of the file.
 */
fileName: string, };

/**
 * A value, or none for what has no value.
 */
export type ReportIs = { 
/**
 * The value.
 */
value: string | null, };

/**
 * Which report.
 */
export type ReportKind = "income" | "closed" | "stages" | "sources" | "cohorts" | "customers" | "products" | "activity";

/**
 * A page of the list behind a number.
 */
export type ReportList = { 
/**
 * The rows.
 */
rows: Array<ReportListRow>, 
/**
 * Where the next page begins, if there is one.
 */
next: string | null, };

/**
 * Asks for a page of the list behind a number.
 */
export type ReportListAsk = { 
/**
 * The question of the cell.
 */
question: ReportQuestion, 
/**
 * Goes on behind a page.
 */
after?: string | null, 
/**
 * Rows, at most 500.
 */
limit: number, };

/**
 * What a row of such a list is.
 */
export type ReportListKind = "deal" | "purchase" | "contract" | "party" | "touch" | "task" | "promise";

/**
 * A row of the list behind a number.
 */
export type ReportListRow = { 
/**
 * What it is.
 */
of: ReportListKind, 
/**
 * Its id.
 */
id: string, 
/**
 * The customer; none for a task of nobody.
 */
partyId: PartyId | null, 
/**
 * The customer's name.
 */
partyName: string | null, 
/**
 * What it is about.
 */
title: string | null, 
/**
 * Its day.
 */
on: string | null, 
/**
 * Its money.
 */
money: Money | null, 
/**
 * What of the money counts, where a part does.
 */
counted: Money | null, };

/**
 * The question behind a number.
 */
export type ReportQuestion = { "of": "closed", 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * Won or lost; both when none.
 */
won: boolean | null, 
/**
 * The currency of their amount; whatever when none.
 */
currency: string | null, 
/**
 * Of one group.
 */
group: ClosedGroup | null, 
/**
 * Whose.
 */
person: PersonId | null, } | { "of": "expected", 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * Their currency.
 */
currency: string, 
/**
 * Whose.
 */
person: PersonId | null, } | { "of": "begun", 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * Where they came from.
 */
source: ReportIs, 
/**
 * Whose.
 */
person: PersonId | null, } | { "of": "passed", 
/**
 * The pipeline.
 */
pipeline: PipelineId, 
/**
 * The stage.
 */
stage: StageId, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * What became of them; whatever when none.
 */
fate: Fate | null, 
/**
 * Whose.
 */
person: PersonId | null, } | { "of": "bought", 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * Their currency.
 */
currency: string, 
/**
 * Where the customer came from.
 */
source: ReportIs | null, 
/**
 * What was bought.
 */
product: ReportIs | null, 
/**
 * By whom.
 */
party: PartyId | null, 
/**
 * By those whose first purchase was on these days.
 */
cohort: ReportDays | null, 
/**
 * Whose customers.
 */
person: PersonId | null, } | { "of": "buyers", 
/**
 * The first purchase.
 */
cohort: ReportDays, 
/**
 * Bought on these.
 */
bought: ReportDays, 
/**
 * The currency of the purchases.
 */
currency: string, 
/**
 * Whose customers.
 */
person: PersonId | null, } | { "of": "known", 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * Where they came from.
 */
source: ReportIs, 
/**
 * Whose.
 */
person: PersonId | null, } | { "of": "buying", 
/**
 * Whose.
 */
person: PersonId | null, } | { "of": "terms", 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * Their currency.
 */
currency: string, 
/**
 * Whose customers.
 */
person: PersonId | null, } | { "of": "touches", 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * Of these kinds; of all when empty.
 */
kinds: Array<string>, 
/**
 * By whom; by nobody who is known when none.
 */
author: PersonId | null, } | { "of": "promises", 
/**
 * Who has to see to them.
 */
person: PersonId | null, } | { "of": "done", 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * By whom; of nobody when none.
 */
assignee: PersonId | null, };

/**
 * The weekly report.
 */
export type ReportRequest = { 
/**
 * The model, as in `six`.
 */
track: string, };

/**
 * A row.
 */
export type ReportRow = { 
/**
 * What it is about.
 */
label: string, 
/**
 * The customer that it is about.
 */
partyId: PartyId | null, 
/**
 * One for each column.
 */
cells: Array<ReportCell>, };

/**
 * A table of a report.
 */
export type ReportSection = { 
/**
 * Its name within the report.
 */
key: string, 
/**
 * Its heading.
 */
title: string, 
/**
 * The heading of the column of names.
 */
head: string, 
/**
 * The other columns.
 */
columns: Array<ReportColumn>, 
/**
 * The rows.
 */
rows: Array<ReportRow>, 
/**
 * All rows together, where they can be added.
 */
total: ReportRow | null, 
/**
 * The columns that the chart draws: several stand on each other in one bar.
 */
bars: Array<number>, 
/**
 * The cells are shares and are tinted by them.
 */
heat: boolean, };

/**
 * By what customers are taken together who began to buy.
 */
export type ReportStep = "month" | "quarter";

/**
 * What a cell says.
 */
export type ReportValue = { "unit": "none" } | { "unit": "unknown" } | { "unit": "count", 
/**
 * How many.
 */
n: number, } | { "unit": "money", 
/**
 * Minor units.
 */
n: number, } | { "unit": "percent", 
/**
 * Whole per cent.
 */
n: number, } | { "unit": "days", 
/**
 * Days.
 */
n: number, } | { "unit": "longerThan", 
/**
 * Days.
 */
n: number, } | { "unit": "day", 
/**
 * Which.
 */
on: string, };

/**
 * Records to take out of the trash, at most 10,000.
 */
export type RestoreItems = { 
/**
 * Which.
 */
items: Array<TrashItem>, };

/**
 * Restores a backup.
 */
export type RestoreRequest = { 
/**
 * From `vault.restore_pick`.
 */
token: string, 
/**
 * Passphrase or recovery.
 */
method: UnlockMethod, 
/**
 * The secret.
 */
secret: string, 
/**
 * Names the work.
 */
job: string, };

/**
 * How many records came back.
 */
export type RestoredItems = { 
/**
 * How many.
 */
count: number, };

/**
 * What came of a line: the touch, and the step it settles.
 */
export type ResultRequest = { 
/**
 * The touch.
 */
draft: TouchDraft, 
/**
 * The step that is done by it.
 */
doneTask?: TaskId | null, 
/**
 * What led the line; of somebody to win back the talk is a try.
 */
lead?: ReasonKind | null, };

/**
 * Changes of phase that were told until a day, and were taken back then because an entry came late or went.
 */
export type RetiredView = { 
/**
 * The day on which they were taken back.
 */
retiredOn: string, 
/**
 * The changes, oldest first.
 */
moves: Array<MoveView>, };

/**
 * A mail or meeting, enough to recognise it.
 */
export type Row = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * Which mail or meeting of the file.
 */
number: number, 
/**
 * What it is.
 */
kind: RowKind, 
/**
 * What happens to it.
 */
state: RowState, 
/**
 * When it was or will be.
 */
at: Timestamp | null, 
/**
 * Who turned to whom.
 */
direction: Direction | null, 
/**
 * Subject.
 */
title: string, 
/**
 * The customer and all who take part, by name; addresses where nobody is known.
 */
people: Array<string>, 
/**
 * Attachments.
 */
attachments: number, 
/**
 * Those of them that are too large or too many to be kept.
 */
leftOut: number, 
/**
 * How often a series comes onto the timeline; 1 for what happens once.
 */
times: number, 
/**
 * Why it is refused, or what to know of it: a word of the catalogue (`correspondence-why-<word>`).
 */
why: string | null, };

/**
 * What kind of thing it is.
 */
export type RowKind = "mail" | "meeting" | "file";

/**
 * A row as the file tells it, enough to recognise who it is about.
 */
export type RowSeen = { 
/**
 * Line in the file.
 */
line: number, 
/**
 * Name in the file.
 */
name: string, 
/**
 * The firm that the row of a person names.
 */
organisation: string | null, 
/**
 * Town, the firm's where the person has none.
 */
city: string | null, 
/**
 * Title of the deal in the row.
 */
deal: string | null, };

/**
 * What happens to it.
 */
export type RowState = "new" | "task" | "changed" | "known" | "nobody" | "refused";

/**
 * A value that a version has changed.
 */
export type RuleChange = { 
/**
 * Which.
 */
key: string, 
/**
 * In which unit it is counted.
 */
unit: FieldUnit, 
/**
 * Before.
 */
before: number, 
/**
 * After.
 */
after: number, };

/**
 * Values that somebody has changed, by their keys; the others stay as they are.
 */
export type RuleDraft = { 
/**
 * As in `multiples.lapsed`, in the unit of the field.
 */
values: { [key in string]: number }, };

/**
 * A value of the rules.
 */
export type RuleField = { 
/**
 * As in `multiples.lapsed`; the part before the dot is its group.
 */
key: string, 
/**
 * In which unit it is counted.
 */
unit: FieldUnit, 
/**
 * What holds today.
 */
value: number, 
/**
 * What holds for a firm like this one without anybody's doing.
 */
default: number, 
/**
 * Between which it may lie.
 */
range: FieldRange, };

/**
 * How many customers would stand in another phase.
 */
export type RuleFlow = { 
/**
 * In which model.
 */
track: string, 
/**
 * From.
 */
from: string, 
/**
 * To.
 */
to: string, 
/**
 * How many.
 */
count: number, };

/**
 * A version of the rules.
 */
export type RuleVersion = { 
/**
 * Its number.
 */
version: number, 
/**
 * Its first day; none for the first version, which also holds for all that was before it.
 */
validFrom: string | null, 
/**
 * When it was written down.
 */
madeAt: Timestamp, 
/**
 * Fitted to the firm's figures, not set by somebody.
 */
isLearnt: boolean, 
/**
 * The usual days between two purchases under it.
 */
usualInterval: number, 
/**
 * How it differs from the version before.
 */
changes: Array<RuleChange>, };

/**
 * The firm's rules.
 */
export type RulesView = { 
/**
 * Every value, in the order in which it is shown.
 */
fields: Array<RuleField>, 
/**
 * The usual days between two purchases of a customer of the firm: learnt, not set.
 */
usualInterval: number, 
/**
 * The versions, the newest first.
 */
versions: Array<RuleVersion>, };

/**
 * Why a run ended before its steps were done.
 */
export type RunEnd = "stopped" | "left";

/**
 * A playbook started for a customer.
 */
export type RunId = string;

/**
 * A dry run or an import.
 */
export type RunRequest = { 
/**
 * The file.
 */
token: string, 
/**
 * Names the work.
 */
job: string, 
/**
 * As shown by the inspection.
 */
dialect?: DialectChoice | null, 
/**
 * The fields of the columns; as detected when left out.
 */
mapping?: Array<string | null> | null, 
/**
 * How customers are recognised.
 */
matchBy?: MatchBy | null, 
/**
 * What happens to a match.
 */
onMatch?: OnMatch | null, 
/**
 * For each column whether it only fills what is empty, where the file wins otherwise.
 */
fillOnly?: Array<boolean> | null, 
/**
 * The other program by its name, under which what it calls its records is remembered; as its columns tell when
 * left out.
 */
source?: string | null, 
/**
 * Keeps the mapping under this name for the next file with these columns.
 */
rememberAs?: string | null, 
/**
 * A tag for everything that is taken in.
 */
tag?: string | null, 
/**
 * Who looks after new customers; nobody when left out.
 */
ownerId?: PersonId | null, };

/**
 * A task of a run.
 */
export type RunStep = { 
/**
 * The task.
 */
taskId: TaskId, 
/**
 * What kind.
 */
kind: TaskKind, 
/**
 * What to do.
 */
title: string, 
/**
 * Due day.
 */
dueOn: string | null, 
/**
 * Who does it.
 */
assigneeId: PersonId | null, 
/**
 * When it was done.
 */
doneAt: Timestamp | null, };

/**
 * A contract that runs or is to begin.
 */
export type RunningContract = { 
/**
 * The contract.
 */
contract: ContractView, 
/**
 * The last day of the present term, or of the contract.
 */
termEndsOn: string | null, 
/**
 * The next last day for notice, while it would go on otherwise.
 */
noticeBy: string | null, };

/**
 * A running playbook with its steps.
 */
export type RunningPlaybook = { 
/**
 * The run.
 */
run: PlaybookRun, 
/**
 * Its steps, the earliest first; dropped ones are gone.
 */
steps: Array<RunStep>, };

/**
 * The form of address of a person.
 */
export type Salutation = "ms" | "mr";

/**
 * A value as it would be kept.
 */
export type SampleView = { 
/**
 * Line in the file.
 */
line: number, 
/**
 * As in the file.
 */
raw: string, 
/**
 * As it would be kept.
 */
value: string, 
/**
 * Why it cannot be kept: key of the catalogue.
 */
problem: string | null, };

/**
 * What was saved.
 */
export type Saved = { 
/**
 * Id of the record.
 */
id: string, };

/**
 * How many buyers are in a segment.
 */
export type SegmentCount = { 
/**
 * Which, as in `cannotLose`.
 */
segment: string, 
/**
 * How many.
 */
count: number, };

/**
 * The segments of recency and frequency.
 */
export type Segments = { 
/**
 * All ten, best first.
 */
segments: Array<SegmentCount>, 
/**
 * Everybody who has bought.
 */
buyers: number, 
/**
 * The firm's customers are compared with each other; otherwise there are too few, and fixed limits hold.
 */
compared: boolean, };

/**
 * A line is moved to another day, or leaves the list.
 */
export type SetAside = { 
/**
 * The customer; none for a task of nobody.
 */
partyId?: PartyId | null, 
/**
 * The step, where one leads.
 */
taskId?: TaskId | null, 
/**
 * The reason that leads.
 */
lead: ReasonKind, };

/**
 * Keeps a text; null throws it away.
 */
export type SetDraftRequest = { 
/**
 * Which text.
 */
key: string, 
/**
 * At most 256 KiB.
 */
value: unknown, };

/**
 * One set of the log.
 */
export type SetRequest = { 
/**
 * Its number.
 */
set: number, };

/**
 * Everything on the settings page that is stored in the vault.
 */
export type Settings = { 
/**
 * The firm.
 */
firm: Firm, 
/**
 * The usual rate of value added tax in its country, in basis points.
 */
usualTax: number, 
/**
 * Its people.
 */
people: Array<Person>, 
/**
 * Who sits in front of this computer.
 */
me: PersonId | null, 
/**
 * Minutes without input after which the vault locks; 0 for never.
 */
lockAfterMin: number, };

/**
 * A column of the list, by the name that window and paper give it.
 */
export type Shown = "phase" | "city" | "touch" | "purchase" | "year" | "bars" | "step" | "owner" | "activity" | "risk" | "value" | "atRisk" | "customerNumber" | "phone" | "email" | "tags" | "deals" | "organisation" | "street" | "postcode" | "region" | "deputy" | "source" | "department" | "jobTitle" | "language" | "vatId" | "birthday" | "customerSince" | "created" | "contractEnd" | "note" | FieldColumn;

/**
 * What a source cost within some days.
 */
export type SourceCost = { 
/**
 * Its id.
 */
id: CostId, 
/**
 * The source, as it stands on customers and deals.
 */
source: string, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * How much.
 */
money: Money, 
/**
 * A note.
 */
note: string | null, };

/**
 * What a source cost, as it is entered.
 */
export type SourceCostDraft = { 
/**
 * The cost that is changed; a new one when left out.
 */
id?: CostId | null, 
/**
 * The source.
 */
source: string, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * How much.
 */
money: Money, 
/**
 * A note.
 */
note?: string | null, };

/**
 * A stage. Without `id` it is new.
 */
export type Stage = { 
/**
 * Its id.
 */
id?: StageId | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Alive, won or lost.
 */
kind: StageKind, 
/**
 * Per cent of deals that are won from here.
 */
probability: number, 
/**
 * Usual days in this stage.
 */
targetDays?: number | null, 
/**
 * It keeps the deals that stand in it and takes in no others.
 */
retired?: boolean | null, 
/**
 * What is to be settled in it, in order.
 */
checklist?: Array<StageItem> | null, };

/**
 * A place in a pipeline.
 */
export type StageId = string;

/**
 * Something that is to be settled in a stage. Without `id` it is new.
 */
export type StageItem = { 
/**
 * Its id.
 */
id?: StageItemId | null, 
/**
 * What is to be settled.
 */
title: string, };

/**
 * Something to settle in a stage.
 */
export type StageItemId = string;

/**
 * Whether deals of a stage are still alive.
 */
export type StageKind = "open" | "won" | "lost";

/**
 * One line of the stage log.
 */
export type StageVisit = { 
/**
 * The stage.
 */
stageId: StageId, 
/**
 * Its name.
 */
stage: string, 
/**
 * When it was entered.
 */
enteredAt: Timestamp, 
/**
 * Days in it, until the next or now.
 */
days: number, };

/**
 * What is at stake in a phase.
 */
export type Stakes = { 
/**
 * Open deals of those who have not bought yet, each times the probability of its stage; one sum a currency.
 */
deals: Array<Money>, 
/**
 * The margin expected within twelve months of those who have bought; none behind a red light.
 */
value: Money | null, 
/**
 * The part of it that may be lost; none behind a red light.
 */
atRisk: Money | null, 
/**
 * What winning back those who have gone may bring; none behind a red light.
 */
winBack: Money | null, 
/**
 * There are figures, but too little is known to show them.
 */
withheld: boolean, };

/**
 * Where a customer stands.
 */
export type StandingView = { 
/**
 * The place in each model and, last, the activity.
 */
places: Array<PlaceView>, 
/**
 * Purchases so far.
 */
purchases: number, 
/**
 * Which life as a customer: 1 at first, one more with each return; 0 before the first purchase.
 */
life: number, 
/**
 * Since when the present life goes on.
 */
lifeSince: string | null, 
/**
 * The customer's own usual number of days between purchases; none before the first.
 */
interval: number | null, 
/**
 * When silence makes the customer due, at risk, lapsed and lost.
 */
limits: [string, string, string, string] | null, 
/**
 * What time alone changes next.
 */
next: Array<MoveView>, 
/**
 * All changes of phase, oldest first.
 */
history: Array<MoveView>, 
/**
 * The warning; none where there is nothing to lose.
 */
warning: Warning | null, 
/**
 * What was told once and no longer holds, the latest first.
 */
retired: Array<RetiredView>, };

/**
 * Who does a step. Where somebody is missing the owner takes the place of the deputy, and whoever starts that of the owner.
 */
export type StepAssignee = "owner" | "deputy" | "person";

/**
 * An address that belongs to nobody.
 */
export type Stranger = { 
/**
 * In its compared form.
 */
address: string, 
/**
 * As it stands in the file; may be empty.
 */
name: string, 
/**
 * Mails and meetings that are left out without it.
 */
count: number, };

/**
 * The cadence of a tag.
 */
export type TagCadence = { 
/**
 * The tag.
 */
tagId: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many customers have it.
 */
count: number, 
/**
 * The cadence, where one is set.
 */
cadence: Cadence | null, };

/**
 * The cadence of everybody with a tag.
 */
export type TagCadenceSave = { 
/**
 * The tag.
 */
tagId: string, 
/**
 * How often; none takes it away.
 */
cadence?: Cadence | null, };

/**
 * A tag with how many parties carry it.
 */
export type TagCount = { 
/**
 * Its id.
 */
id: TagId, 
/**
 * The word.
 */
name: string, 
/**
 * How many.
 */
count: number, };

/**
 * A word put on parties.
 */
export type TagId = string;

/**
 * A tag of a party.
 */
export type TagView = { 
/**
 * Its id.
 */
id: TagId, 
/**
 * The word.
 */
name: string, };

/**
 * What came of a price list.
 */
export type TakenProducts = { 
/**
 * Rows read.
 */
total: number, 
/**
 * New products.
 */
added: number, 
/**
 * Products that were there and are changed.
 */
changed: number, 
/**
 * Products that were there as they are in the file.
 */
same: number, 
/**
 * Rows that cannot be taken.
 */
refused: number, 
/**
 * The first of them.
 */
faults: Array<ProductFault>, };

/**
 * A task as it comes in.
 */
export type TaskDraft = { 
/**
 * The customer; taken from the deal when only that is given.
 */
partyId?: PartyId | null, 
/**
 * The deal.
 */
dealId?: DealId | null, 
/**
 * What kind.
 */
kind: TaskKind, 
/**
 * What to do.
 */
title: string, 
/**
 * More about it.
 */
note?: string | null, 
/**
 * Due day.
 */
dueOn?: string | null, 
/**
 * Due time, `HH:MM`.
 */
dueTime?: string | null, 
/**
 * Who does it; the writer when left out.
 */
assigneeId?: PersonId | null, 
/**
 * How it comes again.
 */
repeat?: Repeat | null, };

/**
 * Something to do.
 */
export type TaskId = string;

/**
 * What is to be done.
 */
export type TaskKind = "call" | "visit" | "mail" | "offer" | "meeting" | "todo";

/**
 * One task.
 */
export type TaskRequest = { 
/**
 * Its id.
 */
id: TaskId, };

/**
 * A changed task.
 */
export type TaskUpdate = { 
/**
 * Its id.
 */
id: TaskId, 
/**
 * The whole record.
 */
draft: TaskDraft, };

/**
 * A stored task.
 */
export type TaskView = { 
/**
 * Its id.
 */
id: TaskId, 
/**
 * The customer.
 */
partyId: PartyId | null, 
/**
 * The customer's name.
 */
partyName: string | null, 
/**
 * The deal.
 */
dealId: DealId | null, 
/**
 * What the deal is about.
 */
dealTitle: string | null, 
/**
 * What kind.
 */
kind: TaskKind, 
/**
 * What to do.
 */
title: string, 
/**
 * More about it.
 */
note: string | null, 
/**
 * Due day.
 */
dueOn: string | null, 
/**
 * Due time, `HH:MM`.
 */
dueTime: string | null, 
/**
 * Who does it.
 */
assigneeId: PersonId | null, 
/**
 * When it was done.
 */
doneAt: Timestamp | null, 
/**
 * What came of it.
 */
outcome: string | null, 
/**
 * The playbook of which it is a step.
 */
playbook: string | null, 
/**
 * How it comes again; a done one does not any more.
 */
repeat: Repeat | null, };

/**
 * Tax of one rate.
 */
export type TaxSum = { 
/**
 * The rate in basis points.
 */
rate: number, 
/**
 * The sum it is reckoned on, in minor units.
 */
base: number, 
/**
 * The tax in minor units.
 */
tax: number, };

/**
 * Light, dark, or as the system.
 */
export type Theme = "system" | "light" | "dark";

/**
 * How many entries of each kind a timeline has.
 */
export type TimelineCounts = { 
/**
 * Touches that count as contact.
 */
talk: number, 
/**
 * Notes.
 */
note: number, 
/**
 * Purchases.
 */
purchase: number, 
/**
 * Contracts.
 */
contract: number, 
/**
 * Cases.
 */
case: number, 
/**
 * Promises and expectations.
 */
promise: number, 
/**
 * Offers.
 */
offer: number, 
/**
 * Answers.
 */
answer: number, 
/**
 * Referrals.
 */
referral: number, 
/**
 * Judgements and phases set by hand.
 */
milestone: number, 
/**
 * Playbooks started.
 */
playbook: number, 
/**
 * Deals entering a stage.
 */
deal: number, 
/**
 * Tasks done.
 */
task: number, };

/**
 * One entry of a timeline.
 */
export type TimelineEntry = { "type": "touch" } & TouchView | { "type": "purchase", 
/**
 * Start of its day.
 */
at: Timestamp, 
/**
 * The purchase.
 */
purchase: PurchaseView, } | { "type": "contract", 
/**
 * Start of its day.
 */
at: Timestamp, 
/**
 * The contract.
 */
contract: ContractView, } | { "type": "case", 
/**
 * Start of its day.
 */
at: Timestamp, 
/**
 * The case.
 */
case: CaseView, } | { "type": "promise", 
/**
 * Start of its day.
 */
at: Timestamp, 
/**
 * The promise.
 */
promise: PromiseView, } | { "type": "offer", 
/**
 * Start of its day.
 */
at: Timestamp, 
/**
 * The offer.
 */
offer: OfferRow, } | { "type": "answer", 
/**
 * Start of its day.
 */
at: Timestamp, 
/**
 * The answer.
 */
answer: AnswerView, } | { "type": "referral", 
/**
 * Start of its day.
 */
at: Timestamp, 
/**
 * The referral.
 */
referral: ReferralView, } | { "type": "milestone", 
/**
 * Start of its day.
 */
at: Timestamp, 
/**
 * The judgement.
 */
milestone: MilestoneView, } | { "type": "byHand", 
/**
 * Start of its day.
 */
at: Timestamp, 
/**
 * The phase.
 */
byHand: PhaseByHand, } | { "type": "playbook", 
/**
 * Start of its day.
 */
at: Timestamp, 
/**
 * The run.
 */
run: PlaybookRun, } | { "type": "deal", 
/**
 * The deal.
 */
id: DealId, 
/**
 * When.
 */
at: Timestamp, 
/**
 * What it is about.
 */
title: string, 
/**
 * Its value now.
 */
money: Money | null, 
/**
 * The stage it left; none for a new deal.
 */
fromStage: string | null, 
/**
 * The stage it entered.
 */
stage: string, 
/**
 * `open`, `won` or `lost`.
 */
stageKind: string, 
/**
 * Why it was lost, for the lost stage.
 */
lostReason: string | null, } | { "type": "task", 
/**
 * The task.
 */
id: TaskId, 
/**
 * When it was done.
 */
at: Timestamp, 
/**
 * Kind of the task.
 */
kind: string, 
/**
 * What was to be done.
 */
title: string, 
/**
 * What came of it.
 */
outcome: string | null, 
/**
 * Who did it.
 */
assigneeId: PersonId | null, };

/**
 * Entries, newest first.
 */
export type TimelinePage = { 
/**
 * The entries.
 */
entries: Array<TimelineEntry>, 
/**
 * Whose timeline each of them stands on.
 */
of: Array<PartyId>, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * A page of a timeline.
 */
export type TimelinePageRequest = { 
/**
 * Whose.
 */
partyId: PartyId, 
/**
 * Of all firms of its group.
 */
group?: boolean | null, 
/**
 * Only these kinds; all when empty.
 */
kinds?: Array<EntryKind> | null, 
/**
 * Where the page begins.
 */
cursor?: string | null, 
/**
 * How many, at most 500; 50 when zero.
 */
limit?: number | null, };

/**
 * An instant: milliseconds since 1970-01-01 UTC.
 */
export type Timestamp = number;

/**
 * A file by its token.
 */
export type TokenRequest = { 
/**
 * The token.
 */
token: string, };

/**
 * A touch as it comes in.
 */
export type TouchDraft = { 
/**
 * The customer on whose timeline it stands.
 */
partyId: PartyId, 
/**
 * People who took part; their timelines show it too.
 */
participants?: Array<PartyId> | null, 
/**
 * What it was.
 */
kind: TouchKind, 
/**
 * Who turned to whom.
 */
direction?: Direction | null, 
/**
 * What came of it.
 */
outcome?: TouchOutcome | null, 
/**
 * From -2 (angry) to 2 (delighted).
 */
mood?: number | null, 
/**
 * When; now if left out.
 */
at?: Timestamp | null, 
/**
 * Minutes.
 */
durationMin?: number | null, 
/**
 * A line.
 */
subject?: string | null, 
/**
 * The text.
 */
body?: string | null, 
/**
 * The deal it was about.
 */
dealId?: DealId | null, };

/**
 * A call, visit, mail or anything else between the firm and a party.
 */
export type TouchId = string;

/**
 * What kind of touch it was.
 */
export type TouchKind = "call" | "visit" | "meeting" | "mail" | "letter" | "chat" | "fair" | "web" | "note" | "other";

/**
 * What came of it.
 */
export type TouchOutcome = "reached" | "notReached" | "callBack" | "noNeed";

/**
 * One touch.
 */
export type TouchRequest = { 
/**
 * Its id.
 */
id: TouchId, };

/**
 * A corrected touch.
 */
export type TouchUpdate = { 
/**
 * Its id.
 */
id: TouchId, 
/**
 * The whole record.
 */
draft: TouchDraft, };

/**
 * A stored touch.
 */
export type TouchView = { 
/**
 * Its id.
 */
id: TouchId, 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * Name of the customer.
 */
partyName: string, 
/**
 * Others who took part.
 */
participants: Array<Participant>, 
/**
 * What it was.
 */
kind: TouchKind, 
/**
 * Who turned to whom.
 */
direction: Direction | null, 
/**
 * What came of it.
 */
outcome: TouchOutcome | null, 
/**
 * From -2 to 2.
 */
mood: number | null, 
/**
 * When.
 */
at: Timestamp, 
/**
 * Minutes.
 */
durationMin: number | null, 
/**
 * A line.
 */
subject: string | null, 
/**
 * The text.
 */
body: string | null, 
/**
 * Whether it counts as contact.
 */
isContact: boolean, 
/**
 * Who wrote it down.
 */
authorId: PersonId | null, 
/**
 * The deal it was about.
 */
dealId: DealId | null, 
/**
 * How many files it has.
 */
files: number, };

/**
 * A record in the trash, by kind and id.
 */
export type TrashItem = { 
/**
 * What it is.
 */
kind: TrashKind, 
/**
 * Its id.
 */
id: string, };

/**
 * What can lie in the trash.
 */
export type TrashKind = "party" | "touch" | "task" | "deal" | "purchase" | "contract" | "case" | "promise" | "offer" | "product" | "answer" | "referral" | "milestone" | "playbook" | "file" | "field" | "view";

/**
 * A page of the trash, newest first.
 */
export type TrashPage = { 
/**
 * What lies there.
 */
rows: Array<TrashRow>, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * Which part of the trash is asked for.
 */
export type TrashRequest = { 
/**
 * Only this kind.
 */
kind?: TrashKind | null, 
/**
 * Words that stand in its title or in the name of its customer.
 */
query?: string | null, 
/**
 * Where the page begins.
 */
cursor?: string | null, 
/**
 * How many; at most 500.
 */
limit?: number, };

/**
 * A record in the trash.
 */
export type TrashRow = { 
/**
 * What it is.
 */
kind: TrashKind, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called, cut after 300 characters; none where it has no text.
 */
title: string | null, 
/**
 * Of which sort it is within its kind: `call`, `complaint`.
 */
word: string | null, 
/**
 * The customer it belongs to.
 */
partyId: PartyId | null, 
/**
 * The customer's name.
 */
partyName: string | null, 
/**
 * The customer lies in the trash too and comes back with it.
 */
partyIsDeleted: boolean, 
/**
 * When it was deleted.
 */
deletedAt: Timestamp, 
/**
 * By whom; none where Rondo did it or nobody was known.
 */
deletedBy: PersonId | null, 
/**
 * What hangs on it and is hidden with it.
 */
hanging: Array<Hanging>, };

/**
 * What became of it.
 */
export type TryOutcome = "returned" | "declined";

/**
 * A try to win a customer back.
 */
export type TryView = { 
/**
 * Its id.
 */
id: WinBackId, 
/**
 * The day.
 */
begunOn: string, 
/**
 * What became of it.
 */
outcome: TryOutcome | null, };

/**
 * A customer that a row fits, and why it is asked about.
 */
export type UnclearCandidate = { 
/**
 * The customer.
 */
id: PartyId, 
/**
 * Its name.
 */
name: string, 
/**
 * What speaks for and against it being the one of the row.
 */
reasons: Array<DuplicateReason>, };

/**
 * A row that fits several customers.
 */
export type UnclearRow = { 
/**
 * Line in the file.
 */
line: number, 
/**
 * Name in the file.
 */
name: string, 
/**
 * The customers it fits.
 */
candidates: Array<UnclearCandidate>, };

/**
 * What stands in the way of an undo.
 */
export type UndoConflict = { 
/**
 * The operation that was to be undone.
 */
label: Label, 
/**
 * The customer concerned.
 */
party: PartyId | null, 
/**
 * The table of the record that was changed since.
 */
table: string, 
/**
 * The field as it was entered; none when records that came later depend on this one.
 */
field: string | null, };

/**
 * What was undone or redone.
 */
export type Undone = { 
/**
 * The operation that was taken back or done again.
 */
label: Label, };

/**
 * By which slot the vault is opened.
 */
export type UnlockMethod = "passphrase" | "recovery" | "keychain";

/**
 * Opens the vault.
 */
export type UnlockRequest = { 
/**
 * By which slot.
 */
method: UnlockMethod, 
/**
 * Passphrase or recovery key.
 */
secret?: string | null, 
/**
 * A new passphrase, set after opening with the recovery key.
 */
newPassphrase?: string | null, };

/**
 * An address to open outside.
 */
export type UrlRequest = { 
/**
 * `https`, `http`, `mailto` or `tel`.
 */
url: string, };

/**
 * A value to be written.
 */
export type ValueDraft = { 
/**
 * The field.
 */
field: FieldId, 
/**
 * The record.
 */
record: string, 
/**
 * What stands in it then, in the form of the field's kind; emptied without.
 */
value?: string | null, };

/**
 * A new vault and the firm in it.
 */
export type VaultCreate = { 
/**
 * Name of the vault, shown before it is open.
 */
name: string, 
/**
 * At least ten characters.
 */
passphrase: string, 
/**
 * Language of the first pipelines and of the window.
 */
language: Lang, 
/**
 * ISO 3166 two-letter code.
 */
country: string, 
/**
 * Name of the firm.
 */
firmName: string, 
/**
 * Who sits in front of it.
 */
userName: string, };

/**
 * What is known of the vault without its key.
 */
export type VaultFace = { 
/**
 * Its name.
 */
name: string, 
/**
 * Opened by the keychain if the user wants.
 */
hasKeychain: boolean, 
/**
 * Has a recovery key.
 */
hasRecovery: boolean, 
/**
 * Can only be read: folder or disk do not allow writing.
 */
readOnly: boolean, 
/**
 * It is the sample firm.
 */
isSample: boolean, 
/**
 * The header was damaged and its copy is used.
 */
headerRepaired: boolean, };

/**
 * What the settings page says of the vault.
 */
export type VaultInfo = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its folder.
 */
folder: string, 
/**
 * When it was made.
 */
createdAt: Timestamp, 
/**
 * Size of the database in bytes.
 */
size: number, 
/**
 * Whether the keychain opens it.
 */
hasKeychain: boolean, 
/**
 * When the recovery key was made.
 */
recoveryCreatedAt: Timestamp | null, 
/**
 * Whether two groups of it were typed back.
 */
recoveryConfirmed: boolean, 
/**
 * Only readable.
 */
readOnly: boolean, 
/**
 * The sample firm.
 */
isSample: boolean, 
/**
 * Backups made here, newest first.
 */
backups: Array<BackupView>, 
/**
 * Version of the cipher.
 */
cipher: string, };

/**
 * What can be said of the vault.
 */
export type VaultState = "none" | "locked" | "open" | "header-damaged" | "newer-version";

/**
 * Everything by which a list of customers is looked at.
 */
export type ViewDefinition = { 
/**
 * Which customers; all when there is none.
 */
conditions?: Filter | null, 
/**
 * In which order.
 */
sort?: PartySort | null, 
/**
 * Backwards.
 */
descending?: boolean | null, 
/**
 * In groups.
 */
group?: GroupBy | null, 
/**
 * Cards or a table.
 */
look?: Look | null, 
/**
 * The table's columns in their order, by the names that the window and paper give them; the usual ones when empty.
 */
columns?: Array<Shown> | null, };

/**
 * A view to be saved.
 */
export type ViewDraft = { 
/**
 * The saved view; none for a new one.
 */
id?: ViewId | null, 
/**
 * Its name.
 */
name: string, 
/**
 * What it shows.
 */
definition: ViewDefinition, };

/**
 * A saved view of the list of customers.
 */
export type ViewId = string;

/**
 * An order of saved views.
 */
export type ViewOrder = { 
/**
 * The first one first; those that are not named stay behind them.
 */
ids: Array<ViewId>, };

/**
 * One saved view.
 */
export type ViewRequest = { 
/**
 * Its id.
 */
id: ViewId, };

/**
 * A saved view.
 */
export type ViewRow = { 
/**
 * Its id.
 */
id: ViewId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it shows; none where a newer Rondo saved what this one does not know.
 */
definition: ViewDefinition | null, };

/**
 * How likely a customer is to leave, in a word: the weights behind it are no measurement.
 */
export type Warning = { 
/**
 * How high the risk is.
 */
level: Level, 
/**
 * Since when the firm is warned; none where the risk is none to warn of.
 */
since: string | null, 
/**
 * What raises it most.
 */
signs: Array<string>, 
/**
 * What may be lost within twelve months; none behind a red light.
 */
atRisk: Money | null, 
/**
 * What may be lost is what a contract brings.
 */
byContract: boolean, 
/**
 * The light of the firm: `red`, `amber` or `green`.
 */
light: string, };

/**
 * A customer who may leave.
 */
export type WarningRow = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The name.
 */
name: string, 
/**
 * How high the risk is.
 */
level: Level, 
/**
 * Since when the firm is warned.
 */
since: string, 
/**
 * Why.
 */
signs: Array<string>, 
/**
 * What may be lost; none behind a red light.
 */
atRisk: Money | null, 
/**
 * What may be lost is what a contract brings.
 */
byContract: boolean, 
/**
 * Who looks after the customer.
 */
ownerId: PersonId | null, 
/**
 * What is planned next.
 */
step: NextStep | null, };

/**
 * Which customers a change is made to.
 */
export type Which = { "kind": "these", 
/**
 * Their ids, at most 10,000.
 */
ids: Array<PartyId>, } | { "kind": "all", 
/**
 * The list.
 */
filter: PartyFilter, 
/**
 * Apart from these, at most 10,000.
 */
except?: Array<PartyId>, };

/**
 * Whom to win back.
 */
export type WinBack = { 
/**
 * The most promising first.
 */
rows: Array<WinBackRow>, 
/**
 * How many there are altogether.
 */
total: number, 
/**
 * Within so many days a purchase counts as a return.
 */
horizonDays: number, 
/**
 * Figures may be shown; otherwise too little is known for any.
 */
showsMoney: boolean, 
/**
 * There are so many candidates that a part of them can be left alone for comparison, and no group is whose
 * time goes on.
 */
mayLeaveAlone: boolean, 
/**
 * The comparison; none while nobody is left alone.
 */
effect: EffectView | null, };

/**
 * A customer who was contacted.
 */
export type WinBackContact = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The day; today when left out.
 */
on?: string | null, };

/**
 * A try to win a customer back.
 */
export type WinBackId = string;

/**
 * Who is left alone.
 */
export type WinBackLeftAlone = { 
/**
 * How many were drawn.
 */
count: number, };

/**
 * How many candidates are wanted.
 */
export type WinBackListRequest = { 
/**
 * Rows, at most 500.
 */
limit: number, };

/**
 * A customer who has gone.
 */
export type WinBackRow = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The name.
 */
name: string, 
/**
 * Lapsed or lost, as in `lapsed`.
 */
activity: string, 
/**
 * The last purchase.
 */
lastBoughtOn: string | null, 
/**
 * Purchases before.
 */
purchases: number, 
/**
 * Why the customer left; none while nobody has said so.
 */
reason: LossReason | null, 
/**
 * Of so many who were gone like this one …
 */
alike: number, 
/**
 * … so many came back in time.
 */
alikeReturned: number, 
/**
 * What a return may bring, times its chance; none behind a red light.
 */
expected: Money | null, 
/**
 * The last try.
 */
tried: TryView | null, };

/**
 * What became of a try.
 */
export type WinBackSettle = { 
/**
 * The try.
 */
id: WinBackId, 
/**
 * What became of it; open again when left out.
 */
outcome?: TryOutcome | null, };

/**
 * A try.
 */
export type WinBackTry = { 
/**
 * The try.
 */
id: WinBackId, };

/**
 * Why a customer left.
 */
export type WinBackWhy = { 
/**
 * The customer.
 */
partyId: PartyId, 
/**
 * The reason.
 */
reason: LossReason, };

/**
 * What a customer is expected to bring.
 */
export type Worth = { 
/**
 * The margin expected within twelve months; none behind a red light.
 */
value: Money | null, 
/**
 * Nine of ten times it lies above this …
 */
low: Money | null, 
/**
 * … and below this; both none where the model has no range.
 */
high: Money | null, 
/**
 * It is what the contracts that run bring, less what may be lost of it; of those no range is told.
 */
byContract: boolean, 
/**
 * A contract runs of which no amount is known, so that nothing can be expected.
 */
lacksAmount: boolean, 
/**
 * The light of the firm.
 */
light: string, };

/**
 * For how many customers it would start at once.
 */
export type WouldStart = { 
/**
 * Customers who came into the phase lately.
 */
count: number, 
/**
 * So many days count as lately.
 */
days: number, };

/**
 * Purchases of the last twelve months in one currency.
 */
export type YearOfPurchases = { 
/**
 * Sum of the twelve months; the currency with the most purchases.
 */
sum: Money, 
/**
 * Sum per month, oldest first, the last is the running month; minor units.
 */
months: number[], 
/**
 * The first of the months, as its first day.
 */
firstMonth: string, 
/**
 * How many purchases.
 */
count: number, 
/**
 * Sums in other currencies, shown apart.
 */
others: Array<Money>, };

/** The models of the lifecycle with their stages in the order in which a customer goes through them. */
export const stages = {
  six: ["attention", "trust", "purchase", "aftercare", "bond", "winBack"],
  four: ["awareness", "inquiry", "winning", "keeping"],
  five: ["reach", "acquisition", "conversion", "retention", "loyalty"],
  buyer: ["prospect", "firstBuyer", "earlyRepeat", "core", "coreDefector"],
  segment: ["registered", "new", "frequent", "inactive", "reactivated"],
  activity: ["noPurchase", "active", "due", "atRisk", "lapsed", "lost"],
} as const;

/** Every operation with its request and its response. */
export type Operations = {
  "app.boot": { request: Empty; response: Boot };
  "app.set_preferences": { request: Preferences; response: Boot };
  "app.cancel": { request: JobRequest; response: Empty };
  "app.waiting_files": { request: Empty; response: Array<FileToken> };
  "app.open_url": { request: UrlRequest; response: Empty };
  "vault.create": { request: VaultCreate; response: NewRecoveryKey };
  "vault.confirm_recovery": { request: ConfirmRequest; response: Empty };
  "vault.unlock": { request: UnlockRequest; response: Boot };
  "vault.lock": { request: Empty; response: Boot };
  "vault.info": { request: Empty; response: VaultInfo };
  "vault.change_passphrase": { request: ChangePassphraseRequest; response: Empty };
  "vault.renew_recovery": { request: PassphraseRequest; response: NewRecoveryKey };
  "vault.recovery_sheet": { request: Empty; response: PrintDocument };
  "vault.keychain_enable": { request: Empty; response: VaultInfo };
  "vault.keychain_disable": { request: Empty; response: VaultInfo };
  "vault.backup": { request: JobRequest; response: BackupView | null };
  "vault.restore_pick": { request: Empty; response: BackupFile | null };
  "vault.restore": { request: RestoreRequest; response: Boot };
  "vault.check": { request: JobRequest; response: CheckResult };
  "vault.open_sample": { request: JobRequest; response: Boot };
  "vault.close_sample": { request: Empty; response: Boot };
  "firm.settings": { request: Empty; response: Settings };
  "firm.save": { request: Firm; response: Settings };
  "firm.save_person": { request: Person; response: Settings };
  "firm.set_me": { request: MeRequest; response: Settings };
  "firm.set_lock_after": { request: LockAfterRequest; response: Settings };
  "party.page": { request: PartyPageRequest; response: PartyPage };
  "party.counts": { request: Empty; response: PartyCounts };
  "party.get": { request: PartyRequest; response: PartyView };
  "party.open": { request: OpenRequest; response: CustomerView };
  "party.create": { request: PartyCreate; response: Saved };
  "party.update": { request: PartyUpdate; response: Saved };
  "party.delete": { request: PartiesRequest; response: Empty };
  "party.restore": { request: PartiesRequest; response: Empty };
  "party.link": { request: LinkDraft; response: Saved };
  "party.move_person": { request: PersonMove; response: Saved };
  "party.unlink": { request: LinkRequest; response: Empty };
  "party.tags": { request: Empty; response: Array<TagCount> };
  "party.photo": { request: PartyRequest; response: Photo | null };
  "duplicate.find": { request: JobRequest; response: DuplicateCounts };
  "duplicate.counts": { request: Empty; response: DuplicateCounts };
  "duplicate.page": { request: DuplicatePageRequest; response: DuplicatePage };
  "duplicate.merged": { request: DuplicateMergedRequest; response: MergedPage };
  "duplicate.compare": { request: DuplicatePairRequest; response: MergeComparison };
  "duplicate.merge": { request: MergeRequest; response: Saved };
  "duplicate.say": { request: DuplicateVerdictRequest; response: Empty };
  "duplicate.of_draft": { request: DuplicateHintRequest; response: Array<DuplicateHint> };
  "quality.counts": { request: Empty; response: QualityCounts };
  "quality.page": { request: FlawPageRequest; response: FlawPage };
  "quality.of_party": { request: PartyRequest; response: PartyQuality };
  "quality.check": { request: QualityCheckRequest; response: Array<Doubt> };
  "quality.accept": { request: AcceptRequest; response: Empty };
  "quality.confirm": { request: PartyRequest; response: Empty };
  "party.change": { request: ChangeManyRequest; response: ChangedMany };
  "view.list": { request: Empty; response: Array<ViewRow> };
  "view.save": { request: ViewDraft; response: Saved };
  "view.delete": { request: ViewRequest; response: ChangedMany };
  "view.order": { request: ViewOrder; response: Empty };
  "view.groups": { request: GroupsRequest; response: Array<Group> };
  "field.list": { request: Empty; response: Array<CustomField> };
  "field.save": { request: FieldDraft; response: Saved };
  "field.order": { request: FieldOrder; response: Empty };
  "field.delete": { request: FieldRequest; response: Empty };
  "field.values": { request: FieldsOfRecord; response: Array<FieldValue> };
  "field.set": { request: ValueDraft; response: Empty };
  "search.quick": { request: QuickRequest; response: Array<Hit> };
  "search.find": { request: FindRequest; response: Found };
  "lifecycle.catch_up": { request: JobRequest; response: CaughtUp };
  "lifecycle.of_party": { request: PartyRequest; response: StandingView | null };
  "lifecycle.overview": { request: OverviewRequest; response: Overview };
  "lifecycle.freshness": { request: Empty; response: Freshness };
  "lifecycle.confirm_orders": { request: Empty; response: Freshness };
  "rules.get": { request: Empty; response: RulesView };
  "rules.rehearse": { request: RehearseRequest; response: Rehearsal };
  "rules.apply": { request: RuleDraft; response: Applied };
  "lifecycle.figures": { request: OverviewRequest; response: Figures };
  "lifecycle.segments": { request: Empty; response: Segments };
  "lifecycle.worth": { request: PartyRequest; response: Worth | null };
  "lifecycle.renewals": { request: Empty; response: Renewals };
  "win_back.list": { request: WinBackListRequest; response: WinBack };
  "win_back.contact": { request: WinBackContact; response: Saved };
  "win_back.settle": { request: WinBackSettle; response: Empty };
  "win_back.take_back": { request: WinBackTry; response: Empty };
  "win_back.say_why": { request: WinBackWhy; response: Empty };
  "win_back.leave_alone": { request: Empty; response: WinBackLeftAlone };
  "timeline.page": { request: TimelinePageRequest; response: TimelinePage };
  "touch.log": { request: LogRequest; response: Saved };
  "touch.update": { request: TouchUpdate; response: Saved };
  "touch.delete": { request: TouchRequest; response: Empty };
  "agenda.page": { request: AgendaRequest; response: AgendaPage };
  "agenda.detail": { request: DetailRequest; response: AgendaDetail };
  "agenda.rail": { request: RailRequest; response: Rail };
  "agenda.look": { request: Empty; response: LastLook };
  "agenda.result": { request: ResultRequest; response: Saved };
  "agenda.later": { request: LaterRequest; response: Empty };
  "agenda.dismiss": { request: DismissRequest; response: Empty };
  "task.of_party": { request: PartyRequest; response: Array<TaskView> };
  "task.create": { request: TaskDraft; response: Saved };
  "task.update": { request: TaskUpdate; response: Saved };
  "task.done": { request: DoneRequest; response: Done };
  "task.reopen": { request: TaskRequest; response: Empty };
  "task.postpone": { request: PostponeRequest; response: Empty };
  "task.assign": { request: AssignRequest; response: Empty };
  "task.delete": { request: TaskRequest; response: Empty };
  "cadence.of_party": { request: PartyRequest; response: CadenceView | null };
  "cadence.of_tags": { request: Empty; response: Array<TagCadence> };
  "cadence.save": { request: CadenceSave; response: Empty };
  "cadence.save_of_tag": { request: TagCadenceSave; response: Empty };
  "calendar.range": { request: CalendarRequest; response: Calendar };
  "calendar.day": { request: CalendarDayRequest; response: CalendarTasks };
  "pipeline.list": { request: Empty; response: Array<Pipeline> };
  "pipeline.save": { request: Pipeline; response: Saved };
  "pipeline.board": { request: BoardRequest; response: Board };
  "pipeline.column": { request: ColumnRequest; response: ColumnPage };
  "pipeline.order": { request: PipelineOrder; response: Empty };
  "pipeline.forecast": { request: ForecastRequest; response: Forecast };
  "pipeline.expected": { request: ExpectedRequest; response: ColumnPage };
  "deal.tick": { request: DealTick; response: Empty };
  "deal.split": { request: DealSplit; response: Saved };
  "deal.copy": { request: DealRequest; response: Saved };
  "deal.expect": { request: DealExpect; response: Empty };
  "deal.get": { request: DealRequest; response: DealView };
  "deal.of_party": { request: PartyRequest; response: Array<DealView> };
  "deal.create": { request: DealCreate; response: Saved };
  "deal.update": { request: DealUpdate; response: Saved };
  "deal.move": { request: DealMove; response: Empty };
  "deal.delete": { request: DealRequest; response: Empty };
  "deal.lost_reasons": { request: Empty; response: LostReasons };
  "purchase.add": { request: PurchaseDraft; response: Saved };
  "purchase.update": { request: PurchaseUpdate; response: Saved };
  "purchase.delete": { request: PurchaseRequest; response: Empty };
  "contract.add": { request: ContractAdd; response: Saved };
  "contract.update": { request: ContractUpdate; response: Saved };
  "contract.notice": { request: ContractNotice; response: Empty };
  "contract.delete": { request: ContractRequest; response: Empty };
  "promise.add": { request: PromiseDraft; response: Saved };
  "promise.update": { request: PromiseUpdate; response: Saved };
  "promise.settle": { request: PromiseSettle; response: Empty };
  "promise.delete": { request: PromiseRequest; response: Empty };
  "product.page": { request: ProductRequest; response: ProductPage };
  "product.categories": { request: Empty; response: Array<ProductCategory> };
  "product.save": { request: ProductDraft; response: Saved };
  "product.import": { request: ProductImport; response: TakenProducts };
  "product.delete": { request: ProductOne; response: Empty };
  "offer.begin": { request: OfferBegin; response: OfferDraft };
  "offer.export": { request: OfferExport; response: ExportReport | null };
  "offer.get": { request: OfferRequest; response: OfferView };
  "offer.of_deal": { request: DealRequest; response: Array<OfferRow> };
  "offer.sums": { request: OfferReckon; response: OfferSums };
  "offer.save": { request: OfferSave; response: Saved };
  "offer.send": { request: OfferSend; response: Empty };
  "offer.accept": { request: OfferAccept; response: Saved };
  "offer.decline": { request: OfferDecline; response: Empty };
  "offer.reopen": { request: OfferRequest; response: Empty };
  "offer.revise": { request: OfferRequest; response: Saved };
  "offer.delete": { request: OfferRequest; response: Empty };
  "case.add": { request: CaseDraft; response: Saved };
  "case.update": { request: CaseUpdate; response: Saved };
  "case.close": { request: CaseClose; response: Empty };
  "case.reopen": { request: CaseRequest; response: Empty };
  "case.delete": { request: CaseRequest; response: Empty };
  "answer.add": { request: AnswerDraft; response: Saved };
  "answer.update": { request: AnswerUpdate; response: Saved };
  "answer.delete": { request: AnswerRequest; response: Empty };
  "referral.add": { request: ReferralDraft; response: Saved };
  "referral.update": { request: ReferralUpdate; response: Saved };
  "referral.delete": { request: ReferralRequest; response: Empty };
  "milestone.add": { request: MilestoneDraft; response: Saved };
  "milestone.update": { request: MilestoneUpdate; response: Saved };
  "milestone.delete": { request: MilestoneRequest; response: Empty };
  "phase.choices": { request: PartyRequest; response: PhaseChoices };
  "phase.override": { request: PhaseDraft; response: Saved };
  "phase.release": { request: OverrideRequest; response: Empty };
  "playbook.list": { request: Empty; response: Array<PlaybookView> };
  "playbook.templates": { request: Empty; response: Array<Playbook> };
  "playbook.save": { request: Playbook; response: Saved };
  "playbook.delete": { request: PlaybookRequest; response: Empty };
  "playbook.order": { request: PlaybookOrder; response: Empty };
  "playbook.would_start": { request: PlaybookTrial; response: WouldStart };
  "playbook.of_party": { request: PartyRequest; response: PartyPlaybooks };
  "playbook.start": { request: PlaybookStart; response: Saved };
  "playbook.stop": { request: PlaybookRunRequest; response: Empty };
  "history.undo": { request: Empty; response: Undone };
  "history.redo": { request: Empty; response: Undone };
  "history.undo_set": { request: SetRequest; response: Undone };
  "history.undo_change": { request: ChangeRequest; response: Undone };
  "history.page": { request: HistoryRequest; response: HistoryView };
  "history.ticks": { request: PartyRequest; response: Array<HistoryTick> };
  "history.as_of": { request: AsOfRequest; response: AsOf };
  "trash.page": { request: TrashRequest; response: TrashPage };
  "trash.restore": { request: RestoreItems; response: RestoredItems };
  "file.pick": { request: Empty; response: FileToken | null };
  "file.add": { request: FilesAdd; response: FilesAdded };
  "file.page": { request: AttachmentRequest; response: AttachmentPage };
  "file.preview": { request: FileRequest; response: Photo | null };
  "file.open": { request: FileRequest; response: Empty };
  "file.save": { request: FileRequest; response: boolean };
  "file.rename": { request: FileRename; response: Empty };
  "file.delete": { request: FileRequest; response: Empty };
  "draft.get": { request: DraftRequest; response: Draft };
  "draft.set": { request: SetDraftRequest; response: Empty };
  "import.pick": { request: Empty; response: FileToken | null };
  "import.inspect": { request: InspectRequest; response: Inspection };
  "import.dry_run": { request: RunRequest; response: DryRun };
  "import.run": { request: RunRequest; response: ImportReport };
  "import.records.inspect": { request: RecordInspect; response: RecordInspection };
  "import.records.dry_run": { request: RecordRun; response: RecordReport };
  "import.records.run": { request: RecordRun; response: RecordReport };
  "import.correspondence.pick": { request: Empty; response: FileToken | null };
  "import.correspondence.dry_run": { request: CorrespondenceRequest; response: CorrespondenceReport };
  "import.correspondence.run": { request: CorrespondenceRequest; response: CorrespondenceReport };
  "import.save_refused": { request: TokenRequest; response: boolean };
  "intake.state": { request: Empty; response: IntakeState };
  "intake.choose": { request: Empty; response: IntakeState | null };
  "intake.stop": { request: Empty; response: Empty };
  "intake.look": { request: IntakeLook; response: IntakeState };
  "export.calendar": { request: CalendarExport; response: ExportReport | null };
  "archive.export": { request: ArchiveExport; response: ExportReport | null };
  "archive.pick": { request: Empty; response: FileToken | null };
  "archive.inspect": { request: TokenRequest; response: ArchivePreview };
  "archive.import": { request: ArchiveImport; response: ArchiveTaken };
  "export.run": { request: ExportRequest; response: ExportReport | null };
  "export.view": { request: ExportView; response: ExportReport | null };
  "export.records": { request: ExportRecords; response: ExportReport | null };
  "report.read": { request: ReportAsk; response: Report };
  "report.list": { request: ReportListAsk; response: ReportList };
  "report.export": { request: ReportAsk; response: ReportFile | null };
  "report.costs": { request: Empty; response: Array<SourceCost> };
  "report.save_cost": { request: SourceCostDraft; response: Saved };
  "report.delete_cost": { request: CostRequest; response: Empty };
  "print.customer": { request: CustomerRequest; response: PrintDocument };
  "print.offer": { request: OfferRequest; response: PrintDocument };
  "print.list": { request: ListRequest; response: PrintDocument };
  "print.report": { request: ReportRequest; response: PrintDocument };
  "print.figures": { request: ReportAsk; response: PrintDocument };
  "print.warnings": { request: Empty; response: PrintDocument };
  "print.save": { request: DocumentRequest; response: boolean };
  "print.open": { request: DocumentRequest; response: Empty };
};
