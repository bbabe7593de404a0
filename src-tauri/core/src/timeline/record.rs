//! The types of the timeline: touches and the entries of every kind that the 360° page shows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{DealId, PartyId, PersonId, TaskId, TouchId};
use crate::milestone::{MilestoneView, PhaseByHand};
use crate::money::Money;
use crate::offer::OfferRow;
use crate::playbook::PlaybookRun;
use crate::promise::PromiseView;
use crate::sales::{ContractView, PurchaseView};
use crate::service::CaseView;
use crate::survey::{AnswerView, ReferralView};
use crate::time::Timestamp;

/// What kind of touch it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum TouchKind {
    /// A phone call.
    Call,
    /// A visit, at theirs or ours.
    Visit,
    /// A video call or other meeting.
    Meeting,
    /// An e-mail.
    Mail,
    /// A letter or parcel.
    Letter,
    /// A message in a messenger or SMS.
    Chat,
    /// A talk at a fair.
    Fair,
    /// A form or download on the web.
    Web,
    /// A note: does not count as contact.
    Note,
    /// Anything else.
    Other,
}

impl TouchKind {
    /// Whether a touch of this kind counts as contact unless somebody says otherwise.
    pub fn is_contact(self) -> bool {
        !matches!(self, TouchKind::Note)
    }

    /// Whether both sides speak in it, unless nobody was reached.
    pub fn is_conversation(self) -> bool {
        matches!(
            self,
            TouchKind::Call | TouchKind::Visit | TouchKind::Meeting | TouchKind::Chat | TouchKind::Fair
        )
    }
}

/// Who turned to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// The customer to us.
    In,
    /// We to the customer.
    Out,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TouchOutcome {
    /// Spoke to them.
    Reached,
    /// Nobody there.
    NotReached,
    /// They want to be called back.
    CallBack,
    /// No need.
    NoNeed,
}

/// A touch as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TouchDraft {
    /// The customer on whose timeline it stands.
    pub party_id: PartyId,
    /// People who took part; their timelines show it too.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub participants: Vec<PartyId>,
    /// What it was.
    pub kind: TouchKind,
    /// Who turned to whom.
    #[serde(default)]
    pub direction: Option<Direction>,
    /// What came of it.
    #[serde(default)]
    pub outcome: Option<TouchOutcome>,
    /// From -2 (angry) to 2 (delighted).
    #[serde(default)]
    pub mood: Option<i8>,
    /// When; now if left out.
    #[serde(default)]
    pub at: Option<Timestamp>,
    /// Minutes.
    #[serde(default)]
    pub duration_min: Option<u32>,
    /// A line.
    #[serde(default)]
    pub subject: Option<String>,
    /// The text.
    #[serde(default)]
    pub body: Option<String>,
    /// The deal it was about.
    #[serde(default)]
    pub deal_id: Option<DealId>,
}

/// A stored touch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TouchView {
    /// Its id.
    pub id: TouchId,
    /// The customer.
    pub party_id: PartyId,
    /// Name of the customer.
    pub party_name: String,
    /// Others who took part.
    pub participants: Vec<Participant>,
    /// What it was.
    pub kind: TouchKind,
    /// Who turned to whom.
    pub direction: Option<Direction>,
    /// What came of it.
    pub outcome: Option<TouchOutcome>,
    /// From -2 to 2.
    pub mood: Option<i8>,
    /// When.
    pub at: Timestamp,
    /// Minutes.
    pub duration_min: Option<u32>,
    /// A line.
    pub subject: Option<String>,
    /// The text.
    pub body: Option<String>,
    /// Whether it counts as contact.
    pub is_contact: bool,
    /// Who wrote it down.
    pub author_id: Option<PersonId>,
    /// The deal it was about.
    pub deal_id: Option<DealId>,
    /// How many files it has.
    pub files: u32,
}

/// Somebody who took part in a touch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    /// The party.
    pub id: PartyId,
    /// Its name.
    pub name: String,
}

/// The kinds of entries, for the filter above the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    /// Touches that count as contact.
    Talk,
    /// Notes.
    Note,
    /// Purchases.
    Purchase,
    /// Contracts, on their first day.
    Contract,
    /// Cases, on the day on which they came up.
    Case,
    /// Promises and expectations, on the day on which they were made.
    Promise,
    /// Offers, on their day.
    Offer,
    /// Answers.
    Answer,
    /// Referrals.
    Referral,
    /// Judgements and phases set by hand.
    Milestone,
    /// Playbooks, on the day of their start.
    Playbook,
    /// Deals entering a stage.
    Deal,
    /// Tasks done.
    Task,
}

/// One entry of a timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase", tag = "type")]
pub enum TimelineEntry {
    /// A touch.
    Touch(TouchView),
    /// Something was bought.
    #[serde(rename_all = "camelCase")]
    Purchase {
        /// Start of its day.
        at: Timestamp,
        /// The purchase.
        purchase: PurchaseView,
    },
    /// A contract began.
    #[serde(rename_all = "camelCase")]
    Contract {
        /// Start of its day.
        at: Timestamp,
        /// The contract.
        contract: ContractView,
    },
    /// A case came up.
    #[serde(rename_all = "camelCase")]
    Case {
        /// Start of its day.
        at: Timestamp,
        /// The case.
        case: CaseView,
    },
    /// Something was promised, or is expected.
    #[serde(rename_all = "camelCase")]
    Promise {
        /// Start of its day.
        at: Timestamp,
        /// The promise.
        promise: PromiseView,
    },
    /// An offer was made.
    #[serde(rename_all = "camelCase")]
    Offer {
        /// Start of its day.
        at: Timestamp,
        /// The offer.
        offer: OfferRow,
    },
    /// The customer answered.
    #[serde(rename_all = "camelCase")]
    Answer {
        /// Start of its day.
        at: Timestamp,
        /// The answer.
        answer: AnswerView,
    },
    /// The customer recommended the firm.
    #[serde(rename_all = "camelCase")]
    Referral {
        /// Start of its day.
        at: Timestamp,
        /// The referral.
        referral: ReferralView,
    },
    /// Something was judged.
    #[serde(rename_all = "camelCase")]
    Milestone {
        /// Start of its day.
        at: Timestamp,
        /// The judgement.
        milestone: MilestoneView,
    },
    /// A phase was set by hand.
    #[serde(rename_all = "camelCase")]
    ByHand {
        /// Start of its day.
        at: Timestamp,
        /// The phase.
        by_hand: PhaseByHand,
    },
    /// A playbook was started.
    Playbook {
        /// Start of its day.
        at: Timestamp,
        /// The run.
        run: PlaybookRun,
    },
    /// A deal entered a stage.
    #[serde(rename_all = "camelCase")]
    Deal {
        /// The deal.
        id: DealId,
        /// When.
        at: Timestamp,
        /// What it is about.
        title: String,
        /// Its value now.
        money: Option<Money>,
        /// The stage it left; none for a new deal.
        from_stage: Option<String>,
        /// The stage it entered.
        stage: String,
        /// `open`, `won` or `lost`.
        stage_kind: String,
        /// Why it was lost, for the lost stage.
        lost_reason: Option<String>,
    },
    /// A task was done.
    #[serde(rename_all = "camelCase")]
    Task {
        /// The task.
        id: TaskId,
        /// When it was done.
        at: Timestamp,
        /// Kind of the task.
        kind: String,
        /// What was to be done.
        title: String,
        /// What came of it.
        outcome: Option<String>,
        /// Who did it.
        assignee_id: Option<PersonId>,
    },
}

/// How many entries of each kind a timeline has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimelineCounts {
    /// Touches that count as contact.
    pub talk: u32,
    /// Notes.
    pub note: u32,
    /// Purchases.
    pub purchase: u32,
    /// Contracts.
    pub contract: u32,
    /// Cases.
    pub case: u32,
    /// Promises and expectations.
    pub promise: u32,
    /// Offers.
    pub offer: u32,
    /// Answers.
    pub answer: u32,
    /// Referrals.
    pub referral: u32,
    /// Judgements and phases set by hand.
    pub milestone: u32,
    /// Playbooks started.
    pub playbook: u32,
    /// Deals entering a stage.
    pub deal: u32,
    /// Tasks done.
    pub task: u32,
}

/// A page of a timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TimelinePageRequest {
    /// Whose.
    pub party_id: PartyId,
    /// Of all firms of its group.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub group: bool,
    /// Only these kinds; all when empty.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub kinds: Vec<EntryKind>,
    /// Where the page begins.
    #[serde(default)]
    pub cursor: Option<String>,
    /// How many, at most 500; 50 when zero.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// Entries, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimelinePage {
    /// The entries.
    pub entries: Vec<TimelineEntry>,
    /// Whose timeline each of them stands on.
    pub of: Vec<PartyId>,
    /// Where the next page begins.
    pub next: Option<String>,
}
