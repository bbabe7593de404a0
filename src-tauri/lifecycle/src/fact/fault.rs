//! What is wrong with a record, for the page on data quality.

use serde::{Deserialize, Serialize};

use super::FactId;
use crate::Day;

/// A fact with something wrong in it.
pub type Flaw = crate::Flaw<Fault, FactId>;

/// What is wrong with a record, and what was done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "fault")]
pub enum Fault {
    /// Its date is still to come. It waits until then.
    FutureDated {
        /// The date.
        on: Day,
    },
    /// A date no business has. The record is left out.
    ImpossibleDate,
    /// A later record has the same id. This one is left out.
    SameId,
    /// An order of nothing or less. It is left out.
    NotPositive,
    /// An amount in another currency than the firm's. The order counts, its amount does not.
    OtherCurrency,
    /// Delivered before it was ordered. It counts as delivered on the day of the order.
    FulfilledBeforeOrder,
    /// Cancelled before it was ordered. It is left out.
    CancelledBeforeOrder,
    /// Sent back before it was ordered. The return is left out.
    ReturnBeforeOrder,
    /// A return that belongs to no order. It is left out.
    ReturnWithoutOrder,
    /// More came back than was ordered. The order counts as sent back in full.
    ReturnExceedsOrder,
    /// A stage outside the life of its deal. The stage is left out.
    StageOutsideDeal,
    /// It ends before it begins. The record is left out.
    EndsBeforeBegin,
    /// Notice after the end of the contract. The notice is left out.
    NoticeAfterEnd,
    /// An answer above ten. It is left out.
    AnswerOutOfRange,
    /// So many orders on one day. They count as one purchase.
    CrowdedDay {
        /// The day.
        on: Day,
        /// How many.
        orders: u32,
    },
}
