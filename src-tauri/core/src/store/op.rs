//! The names of everything a user can do to the data: history, undo, toasts and the log share this one vocabulary.

use serde::{Deserialize, Serialize};

macro_rules! ops {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),* $(,)?) => {
        /// A user-visible operation. Its text in the three languages is the catalogue's `op-<name>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Op { $($(#[$doc])* $variant),* }

        impl Op {
            /// All operations, for tests of the catalogue.
            pub const ALL: &[Op] = &[$(Op::$variant),*];

            /// The name as it stands in the log.
            pub fn name(self) -> &'static str {
                match self { $(Op::$variant => $name),* }
            }
        }
    };
}

ops! {
    /// What a new vault starts with: pipelines, the firm, the first user.
    Setup = "setup",
    /// The sample firm or a generated one.
    Sample = "sample",
    /// A new person or organisation.
    PartyCreate = "party-create",
    /// A changed person or organisation.
    PartyEdit = "party-edit",
    /// A party put into the trash.
    PartyDelete = "party-delete",
    /// Parties given to somebody of the firm.
    PartyAssign = "party-assign",
    /// A tag put on parties.
    PartyTag = "party-tag",
    /// A tag taken from parties.
    PartyUntag = "party-untag",
    /// A party taken out of the trash.
    PartyRestore = "party-restore",
    /// Two records of one party made one.
    PartyMerge = "party-merge",
    /// Two parties that look alike were said to be two.
    PartiesDiffer = "parties-differ",
    /// Whether they are one is to be decided later.
    DuplicateLater = "duplicate-later",
    /// What was said to two parties that look alike was taken back.
    DuplicateReopen = "duplicate-reopen",
    /// A doubtful value said to be right.
    DataAccept = "data-accept",
    /// The data of a customer checked.
    DataConfirm = "data-confirm",
    /// A person joined to an organisation, or the join changed.
    LinkEdit = "link-edit",
    /// A person who changed to another firm.
    PersonMove = "person-move",
    /// Such a join removed.
    LinkDelete = "link-delete",
    /// A touch written down.
    TouchLog = "touch-log",
    /// A touch corrected.
    TouchEdit = "touch-edit",
    /// A touch put into the trash.
    TouchDelete = "touch-delete",
    /// A new task.
    TaskCreate = "task-create",
    /// A changed task.
    TaskEdit = "task-edit",
    /// A task done.
    TaskDone = "task-done",
    /// A done task opened again.
    TaskReopen = "task-reopen",
    /// A task moved to another day.
    TaskPostpone = "task-postpone",
    /// A task given to somebody.
    TaskAssign = "task-assign",
    /// A task put into the trash.
    TaskDelete = "task-delete",
    /// How often a customer should hear from the firm.
    CadenceSave = "cadence-save",
    /// Reasons to act put aside until a day.
    AgendaPostpone = "agenda-postpone",
    /// A reason to act taken from the list.
    AgendaDismiss = "agenda-dismiss",
    /// A new deal.
    DealCreate = "deal-create",
    /// A changed deal.
    DealEdit = "deal-edit",
    /// A deal moved to another stage or place.
    DealMove = "deal-move",
    /// A deal won.
    DealWon = "deal-won",
    /// A deal made two.
    DealSplit = "deal-split",
    /// A second deal like another one.
    DealCopy = "deal-copy",
    /// An item of a stage's checklist settled for a deal, or opened again.
    DealTick = "deal-tick",
    /// Another day on which a deal is expected to close.
    DealExpect = "deal-expect",
    /// A deal lost.
    DealLost = "deal-lost",
    /// A deal put into the trash.
    DealDelete = "deal-delete",
    /// A purchase written down.
    PurchaseAdd = "purchase-add",
    /// A purchase corrected.
    PurchaseEdit = "purchase-edit",
    /// A purchase put into the trash.
    PurchaseDelete = "purchase-delete",
    /// A contract written down.
    ContractAdd = "contract-add",
    /// A contract changed.
    ContractEdit = "contract-edit",
    /// Notice given to a contract.
    ContractNotice = "contract-notice",
    /// A contract put into the trash.
    ContractDelete = "contract-delete",
    /// A case opened.
    CaseAdd = "case-add",
    /// A case changed.
    CaseEdit = "case-edit",
    /// A case settled.
    CaseClose = "case-close",
    /// A settled case opened again.
    CaseReopen = "case-reopen",
    /// A case put into the trash.
    CaseDelete = "case-delete",
    /// A promise or an expectation written down.
    PromiseAdd = "promise-add",
    /// A promise corrected.
    PromiseEdit = "promise-edit",
    /// What became of a promise.
    PromiseSettle = "promise-settle",
    /// A promise put into the trash.
    PromiseDelete = "promise-delete",
    /// A product made or changed.
    ProductSave = "product-save",
    /// Products taken in from a file.
    ProductImport = "product-import",
    /// A product put into the trash.
    ProductDelete = "product-delete",
    /// An offer written.
    OfferAdd = "offer-add",
    /// A draft of an offer changed.
    OfferEdit = "offer-edit",
    /// An offer sent.
    OfferSend = "offer-send",
    /// An offer accepted: the purchase with its deal.
    OfferAccept = "offer-accept",
    /// An offer declined.
    OfferDecline = "offer-decline",
    /// A declined offer is open again.
    OfferReopen = "offer-reopen",
    /// A new version of an offer begun.
    OfferRevise = "offer-revise",
    /// An offer put into the trash.
    OfferDelete = "offer-delete",
    /// An answer written down.
    AnswerAdd = "answer-add",
    /// An answer corrected.
    AnswerEdit = "answer-edit",
    /// An answer put into the trash.
    AnswerDelete = "answer-delete",
    /// A referral written down.
    ReferralAdd = "referral-add",
    /// A referral corrected.
    ReferralEdit = "referral-edit",
    /// A referral put into the trash.
    ReferralDelete = "referral-delete",
    /// A judgement about a customer written down.
    MilestoneAdd = "milestone-add",
    /// A judgement corrected.
    MilestoneEdit = "milestone-edit",
    /// A judgement put into the trash.
    MilestoneDelete = "milestone-delete",
    /// A phase set by hand.
    PhaseSet = "phase-set",
    /// A phase set by hand taken back.
    PhaseRelease = "phase-release",
    /// A customer who had gone was contacted.
    WinBackContact = "win-back-contact",
    /// What became of it.
    WinBackSettle = "win-back-settle",
    /// Such a contact taken back.
    WinBackTakeBack = "win-back-take-back",
    /// Why a customer left.
    WinBackReason = "win-back-reason",
    /// Some who had gone are left alone for comparison.
    WinBackLeaveAlone = "win-back-leave-alone",
    /// The forecast of a quarter kept.
    ForecastKeep = "forecast-keep",
    /// What a source cost.
    CostSave = "cost-save",
    /// Such a cost taken away.
    CostDelete = "cost-delete",
    /// A playbook made or changed.
    PlaybookEdit = "playbook-edit",
    /// A playbook put into the trash.
    PlaybookDelete = "playbook-delete",
    /// Playbooks put into another order.
    PlaybookOrder = "playbook-order",
    /// A playbook started for a customer by hand.
    PlaybookStart = "playbook-start",
    /// A running playbook ended by hand.
    PlaybookStop = "playbook-stop",
    /// Playbooks that started or ended by themselves because time has passed.
    PlaybookTime = "playbook-time",
    /// A pipeline or its stages changed.
    PipelineEdit = "pipeline-edit",
    /// Pipelines put into another order.
    PipelineOrder = "pipeline-order",
    /// A view of the list of customers saved.
    ViewSave = "view-save",
    /// A saved view put into the trash.
    ViewDelete = "view-delete",
    /// Saved views put into another order.
    ViewOrder = "view-order",
    /// A field of the firm's own made or changed.
    FieldEdit = "field-edit",
    /// A field put into the trash.
    FieldDelete = "field-delete",
    /// Fields put into another order.
    FieldOrder = "field-order",
    /// A value of a field written.
    FieldValue = "field-value",
    /// The firm's data or another setting changed.
    SettingEdit = "setting-edit",
    /// Somebody of the firm added or changed.
    PersonEdit = "person-edit",
    /// Rules of the lifecycle fitted to the firm's own figures.
    RulesLearnt = "rules-learnt",
    /// Rules of the lifecycle set by the user.
    RulesChange = "rules-change",
    /// The user's word that there were no purchases that are not known.
    OrdersConfirm = "orders-confirm",
    /// Purchases taken in from a file.
    PurchaseImport = "purchase-import",
    /// Contracts taken in from a file.
    ContractImport = "contract-import",
    /// Cases taken in from a file.
    CaseImport = "case-import",
    /// Answers taken in from a file.
    AnswerImport = "answer-import",
    /// Referrals taken in from a file.
    ReferralImport = "referral-import",
    /// Mails and meetings taken in from files.
    CorrespondenceImport = "correspondence-import",
    /// Contacts taken in from a file.
    Import = "import",
    /// Files attached to a record.
    FileAdd = "file-add",
    /// A file given another name.
    FileEdit = "file-edit",
    /// A file put into the trash.
    FileDelete = "file-delete",
    /// Everything taken in from an archive.
    ArchiveImport = "archive-import",
    /// One change out of an operation taken back.
    ChangeUndo = "change-undo",
    /// Records taken out of the trash.
    TrashRestore = "trash-restore",
    /// An operation taken back.
    Undo = "undo",
    /// An operation done again.
    Redo = "redo",
}

/// From where a change came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Origin {
    /// Somebody typed it.
    Form,
    /// It came from a file.
    Import,
    /// A rule or a playbook of the firm did it by itself.
    Rule,
    /// Something was taken back or done again.
    Undo,
    /// The vault began with it.
    Setup,
}

impl Op {
    /// The operation with a name of the log; none for one that a newer Rondo has written.
    pub(super) fn named(name: &str) -> Option<Self> {
        Op::ALL.iter().copied().find(|op| op.name() == name)
    }

    /// From where its changes come.
    pub fn origin(self) -> Origin {
        match self {
            Op::Setup | Op::Sample => Origin::Setup,
            Op::ArchiveImport
            | Op::Import
            | Op::ProductImport
            | Op::PurchaseImport
            | Op::ContractImport
            | Op::CaseImport
            | Op::AnswerImport
            | Op::ReferralImport => Origin::Import,
            Op::RulesLearnt | Op::PlaybookTime | Op::ForecastKeep => Origin::Rule,
            Op::Undo | Op::Redo | Op::ChangeUndo => Origin::Undo,
            _ => Origin::Form,
        }
    }

    /// Whether Ctrl+Z may take it back: not what a vault starts with, not what Rondo did by itself, and not undo itself.
    pub fn is_undoable(self) -> bool {
        !self.is_own() && !matches!(self, Op::Undo | Op::Redo)
    }

    /// Whether Rondo does it by itself: Ctrl+Z passes over it, and redo is not lost by it.
    fn is_own(self) -> bool {
        matches!(
            self,
            Op::Setup
                | Op::Sample
                | Op::ArchiveImport
                | Op::RulesLearnt
                | Op::PlaybookTime
                | Op::ForecastKeep
        )
    }

    /// The names of what Rondo does by itself, as a list of SQL.
    pub(super) fn own_names() -> String {
        let names: Vec<String> =
            Op::ALL.iter().filter(|op| op.is_own()).map(|op| format!("'{}'", op.name())).collect();
        format!("({})", names.join(", "))
    }
}

/// An operation with what its sentence needs: "Import of {count} contacts", "Call with {name}".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Label {
    /// Name of the operation; the catalogue's key is `op-<op>`.
    pub op: String,
    /// The customer or thing concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub name: Option<String>,
    /// How many records, for operations on many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub count: Option<i64>,
    /// Name of the file from which it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub file: Option<String>,
}

impl Label {
    /// A label without details.
    pub fn of(op: Op) -> Self {
        Self { op: op.name().to_owned(), name: None, count: None, file: None }
    }

    /// A label that names the customer or thing.
    pub fn named(op: Op, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::of(op) }
    }

    /// The same with the name of the file that it was taken in from, without its folder.
    pub fn from_file(self, path: &std::path::Path) -> Self {
        Self { file: path.file_name().map(|name| name.to_string_lossy().into_owned()), ..self }
    }

    /// A label that counts.
    pub fn counted(op: Op, count: i64) -> Self {
        Self { count: Some(count), ..Self::of(op) }
    }
}
