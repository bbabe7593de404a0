//! The types of winning back.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{PartyId, WinBackId};
use crate::milestone::LossReason;
use crate::money::Money;
use crate::word::words;

/// What was begun with a customer who has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TryKind {
    /// Contacted.
    Contacted,
    /// Left alone, so that those who were contacted can be compared with somebody.
    LeftAlone,
}

words!(TryKind { Contacted = "contacted", LeftAlone = "left-alone" });

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TryOutcome {
    /// Came back.
    Returned,
    /// Does not want to.
    Declined,
}

words!(TryOutcome { Returned = "returned", Declined = "declined" });

/// A try to win a customer back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TryView {
    /// Its id.
    pub id: WinBackId,
    /// The day.
    pub begun_on: NaiveDate,
    /// What became of it.
    pub outcome: Option<TryOutcome>,
}

/// A customer who has gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WinBackRow {
    /// The customer.
    pub party_id: PartyId,
    /// The name.
    pub name: String,
    /// Lapsed or lost, as in `lapsed`.
    pub activity: String,
    /// The last purchase.
    pub last_bought_on: Option<NaiveDate>,
    /// Purchases before.
    pub purchases: u32,
    /// Why the customer left; none while nobody has said so.
    pub reason: Option<LossReason>,
    /// Of so many who were gone like this one …
    #[ts(type = "number")]
    pub alike: u64,
    /// … so many came back in time.
    #[ts(type = "number")]
    pub alike_returned: u64,
    /// What a return may bring, times its chance; none behind a red light.
    pub expected: Option<Money>,
    /// The last try.
    pub tried: Option<TryView>,
}

/// Whom to win back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WinBack {
    /// The most promising first.
    pub rows: Vec<WinBackRow>,
    /// How many there are altogether.
    pub total: u32,
    /// Within so many days a purchase counts as a return.
    pub horizon_days: i32,
    /// Figures may be shown; otherwise too little is known for any.
    pub shows_money: bool,
    /// There are so many candidates that a part of them can be left alone for comparison, and no group is whose
    /// time goes on.
    pub may_leave_alone: bool,
    /// The comparison; none while nobody is left alone.
    pub effect: Option<EffectView>,
}

/// What can be said of the effect of trying.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EffectView {
    /// `notProved`, `works` or `harms`.
    pub verdict: String,
    /// Customers contacted, whose time is over …
    #[ts(type = "number")]
    pub contacted: u64,
    /// … and those of them who came back.
    #[ts(type = "number")]
    pub contacted_returned: u64,
    /// Customers left alone, whose time is over …
    #[ts(type = "number")]
    pub left_alone: u64,
    /// … and those of them who came back.
    #[ts(type = "number")]
    pub left_alone_returned: u64,
    /// Customers of both groups whose time goes on.
    #[ts(type = "number")]
    pub open: u64,
}
