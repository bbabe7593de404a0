//! The questions behind the numbers. A number that counts or adds up is the count or the sum of its question's list.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{PartyId, PersonId, PipelineId, StageId};

/// By what closed deals are taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ClosedBy {
    /// Why they were lost.
    Reason,
    /// To whom they were lost.
    Competitor,
    /// Where they came from.
    Source,
    /// Whose they are; the value is the person's id.
    Person,
}

/// One group: a value, or none for what has no value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClosedGroup {
    /// By what.
    pub by: ClosedBy,
    /// The value; none for what has none.
    pub value: Option<String>,
}

/// A value, or none for what has no value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportIs {
    /// The value.
    pub value: Option<String>,
}

/// The days of a cohort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportDays {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// What became of a deal in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Fate {
    /// It went on to a later stage or was won.
    On,
    /// It was lost from there.
    Lost,
    /// It went back to an earlier stage.
    Back,
    /// It is still there.
    There,
}

/// The question behind a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum ReportQuestion {
    /// Deals that were closed on the days.
    Closed {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
        /// Won or lost; both when none.
        won: Option<bool>,
        /// The currency of their amount; whatever when none.
        currency: Option<String>,
        /// Of one group.
        group: Option<ClosedGroup>,
        /// Whose.
        person: Option<PersonId>,
    },
    /// Open deals that are expected on the days.
    Expected {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
        /// Their currency.
        currency: String,
        /// Whose.
        person: Option<PersonId>,
    },
    /// Deals that were begun on the days.
    Begun {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
        /// Where they came from.
        source: ReportIs,
        /// Whose.
        person: Option<PersonId>,
    },
    /// Deals that came into a stage on the days, by what became of them.
    Passed {
        /// The pipeline.
        pipeline: PipelineId,
        /// The stage.
        stage: StageId,
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
        /// What became of them; whatever when none.
        fate: Option<Fate>,
        /// Whose.
        person: Option<PersonId>,
    },
    /// Purchases of the days.
    Bought {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
        /// Their currency.
        currency: String,
        /// Where the customer came from.
        source: Option<ReportIs>,
        /// What was bought.
        product: Option<ReportIs>,
        /// By whom.
        party: Option<PartyId>,
        /// By those whose first purchase was on these days.
        cohort: Option<ReportDays>,
        /// Whose customers.
        person: Option<PersonId>,
    },
    /// Customers whose first purchase was on some days and who bought on others.
    Buyers {
        /// The first purchase.
        cohort: ReportDays,
        /// Bought on these.
        bought: ReportDays,
        /// The currency of the purchases.
        currency: String,
        /// Whose customers.
        person: Option<PersonId>,
    },
    /// Customers who became known on the days.
    Known {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
        /// Where they came from.
        source: ReportIs,
        /// Whose.
        person: Option<PersonId>,
    },
    /// Customers who still buy, by what the model tells.
    Buying {
        /// Whose.
        person: Option<PersonId>,
    },
    /// Terms of contracts that begin on the days.
    Terms {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
        /// Their currency.
        currency: String,
        /// Whose customers.
        person: Option<PersonId>,
    },
    /// Touches of the days.
    Touches {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
        /// Of these kinds; of all when empty.
        kinds: Vec<String>,
        /// By whom; by nobody who is known when none.
        author: Option<PersonId>,
    },
    /// Promises with a day that are neither met nor broken, the first day first.
    Promises {
        /// Who has to see to them.
        person: Option<PersonId>,
    },
    /// Tasks done on the days.
    Done {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
        /// By whom; of nobody when none.
        assignee: Option<PersonId>,
    },
}
