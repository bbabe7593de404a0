//! The types of contracts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{ContractId, PartyId};
use crate::money::Money;

/// A price that is agreed to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PriceChange {
    /// The first day on which what begins has the new price.
    pub from: NaiveDate,
    /// Value of a term from then on, or of a year; minor units in the contract's currency.
    #[ts(type = "number")]
    pub amount: i64,
}

/// A contract as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ContractDraft {
    /// The customer.
    pub party_id: PartyId,
    /// What it is about.
    pub title: String,
    /// Its number.
    #[serde(default)]
    pub number: Option<String>,
    /// Its first day.
    pub started_on: NaiveDate,
    /// The last day of its first term, or of the contract after notice; open-ended when left out.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
    /// How many days before the end of a term notice must be given.
    #[serde(default)]
    pub notice_days: Option<u16>,
    /// By how many months it goes on after a term without notice; it ends when left out.
    #[serde(default)]
    pub renews_months: Option<u8>,
    /// The day on which notice was given.
    #[serde(default)]
    pub noticed_on: Option<NaiveDate>,
    /// Value of a term, or of a year when there are none.
    #[serde(default)]
    pub money: Option<Money>,
    /// Another price from a day on.
    #[serde(default)]
    pub price_change: Option<PriceChange>,
    /// A note.
    #[serde(default)]
    pub note: Option<String>,
    /// Where the record comes from.
    #[serde(default)]
    pub source: Option<String>,
}

/// A stored contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContractView {
    /// Its id.
    pub id: ContractId,
    /// The customer.
    pub party_id: PartyId,
    /// What it is about.
    pub title: String,
    /// Its number.
    pub number: Option<String>,
    /// Its first day.
    pub started_on: NaiveDate,
    /// The last day of its first term, or of the contract after notice.
    pub ends_on: Option<NaiveDate>,
    /// How many days before the end of a term notice must be given.
    pub notice_days: Option<u16>,
    /// By how many months it goes on after a term without notice.
    pub renews_months: Option<u8>,
    /// The day on which notice was given.
    pub noticed_on: Option<NaiveDate>,
    /// Value of a term, or of a year when there are none.
    pub money: Option<Money>,
    /// Another price from a day on.
    pub price_change: Option<PriceChange>,
    /// A note.
    pub note: Option<String>,
    /// Where the record comes from.
    pub source: Option<String>,
}

impl ContractView {
    /// What a term that begins on a day is worth, or a year.
    pub fn money_on(&self, day: NaiveDate) -> Option<Money> {
        let money = self.money.clone()?;
        let amount = self.price_change.filter(|change| change.from <= day).map_or(money.amount, |c| c.amount);
        Some(Money { amount, ..money })
    }
}

/// Notice of a contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ContractNotice {
    /// The contract.
    pub id: ContractId,
    /// The day on which it was given; today when left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// The last day of the contract, if another one was agreed than its terms give.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
}

/// A contract that runs or is to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunningContract {
    /// The contract.
    pub contract: ContractView,
    /// The last day of the present term, or of the contract.
    pub term_ends_on: Option<NaiveDate>,
    /// The next last day for notice, while it would go on otherwise.
    pub notice_by: Option<NaiveDate>,
}

/// What a day of a contract means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DeadlineKind {
    /// The last day for notice; without it the contract goes on.
    Notice,
    /// The last day of the contract.
    End,
}

/// A contract with a day that is near.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContractDeadline {
    /// The contract.
    pub contract: ContractView,
    /// The customer's name.
    pub party_name: String,
    /// What happens on that day.
    pub kind: DeadlineKind,
    /// The day.
    pub on: NaiveDate,
    /// The last day of the term that it belongs to.
    pub term_ends_on: NaiveDate,
    /// Days until then.
    pub days_left: u32,
}
