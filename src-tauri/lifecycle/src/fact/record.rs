//! The facts as they come in: one dated record each, plain data.

use serde::{Deserialize, Serialize};

use super::{Currency, FactId};
use crate::Day;

/// Something that happened with a customer.
///
/// The order of the variants and fields is the canonical order of facts: first the business date, then the day of
/// recording, then the id. Facts sorted this way give the same answer whatever the order in which they came in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// The business date: when it happened.
    pub on: Day,
    /// When it was written down; decides nothing but the order of two facts of one day.
    pub recorded: Day,
    /// Which record it is, the same on every device.
    pub id: FactId,
    /// What happened.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum What {
    /// The customer was entered into the books; says nothing but that there is somebody.
    Known,
    /// A call, visit, mail or anything else between the firm and the customer.
    Touch {
        /// Who turned to whom.
        direction: Direction,
        /// Both sides spoke.
        two_way: bool,
        /// How: the caller's own code of the channel; decides no phase.
        channel: Option<u16>,
    },
    /// The customer opted in or opened an account.
    OptIn,
    /// Somebody judged the customer worth an offer.
    Qualified,
    /// A chance to sell something; the date is when it was opened.
    Deal {
        /// The stages it entered.
        stages: Vec<Stage>,
        /// How and when it ended.
        closed: Option<Closing>,
    },
    /// Something was ordered.
    Order {
        /// Net amount in minor units.
        value: i64,
        /// Of this currency.
        currency: Currency,
        /// When all of it was delivered.
        fulfilled: Option<Day>,
        /// When it was cancelled.
        cancelled: Option<Day>,
    },
    /// Something was sent back.
    Return {
        /// The order, if known; without it the latest earlier order of exactly this amount is meant.
        order: Option<FactId>,
        /// Amount in minor units, positive.
        value: i64,
        /// Of this currency.
        currency: Currency,
    },
    /// A contract; the date is its first day.
    Contract {
        /// Its last day; none while it runs on.
        end: Option<Day>,
        /// When notice was given.
        notice: Option<Day>,
    },
    /// A complaint, a return to be handled, a question.
    Case {
        /// What it is.
        case: CaseKind,
        /// It hurts the customer badly.
        severe: bool,
        /// The last day on which it is in time.
        due: Option<Day>,
        /// When it was solved.
        closed: Option<Day>,
    },
    /// An answer to "would you recommend us".
    Survey {
        /// 0 to 10.
        nps: u8,
    },
    /// The customer recommended the firm to somebody.
    Referral,
    /// Somebody declared the customer lost.
    ExplicitLost {
        /// Why the customer left.
        reason: LossReason,
    },
    /// The customer was put away, for instance insolvent.
    Archived {
        /// The first day on which the customer is back.
        until: Option<Day>,
    },
    /// Somebody put the customer into a phase by hand; the date is when.
    Override(Override),
}

/// Who turned to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// The customer to the firm.
    In,
    /// The firm to the customer.
    Out,
}

/// A stage that a deal entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stage {
    /// When.
    pub on: Day,
    /// Who comes this far is buying: contract sent, order promised.
    pub commit: bool,
}

/// How a deal ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Closing {
    /// When.
    pub on: Day,
    /// Won or lost.
    pub won: bool,
}

/// What a case is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CaseKind {
    /// Something went wrong.
    Complaint,
    /// Goods come back.
    Return,
    /// The customer wants to know something.
    Question,
    /// The customer tells something.
    Feedback,
}

/// Why a customer left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LossReason {
    /// Too dear.
    Price,
    /// The product does not fit.
    Product,
    /// Service or a complaint.
    Service,
    /// Nobody looked after the customer any more.
    Neglect,
    /// A competitor.
    Competitor,
    /// No need any more.
    NoNeed,
    /// The contact person is gone.
    ContactLeft,
    /// Nobody knows.
    Unknown,
}

/// A phase set by hand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Override {
    /// The phase; it names its model.
    pub phase: crate::phase::Phase,
    /// The caller's own code of the reason.
    pub reason_code: u16,
    /// The reason in the words of whoever set it; required.
    pub text: String,
    /// Who set it: the id of a person of the firm.
    pub by: FactId,
    /// The last day on which it holds.
    pub expires: Day,
    /// What ends it before.
    pub ends_on: EndsOn,
}

/// Which events end a phase set by hand before its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EndsOn {
    /// An order.
    pub order: bool,
    /// The start of a contract.
    pub contract: bool,
    /// Being declared lost.
    pub explicit_lost: bool,
    /// Being archived.
    pub archive: bool,
}

impl Default for EndsOn {
    fn default() -> Self {
        Self { order: true, contract: true, explicit_lost: true, archive: true }
    }
}
