//! What is known of a customer on the day of the question.

use serde::{Deserialize, Serialize};

/// One complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Complaint {
    /// Days since it came in.
    pub age_days: u32,
    pub solved: bool,
    /// Days past the promised time, for a severe one that is still open past it.
    pub severe_overdue_days: Option<u32>,
}

/// One answer to "would you recommend us?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// 0 to 10.
    pub score: u8,
    pub age_days: u32,
}

/// The last answer and the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Survey {
    pub last: Answer,
    pub before: Option<u8>,
}

/// Whether a contract binds the customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ContractState {
    #[default]
    None,
    /// Running, and nobody gave notice.
    Running,
    /// The customer gave notice.
    NoticeReceived,
}

/// All facts that move the risk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// P(alive), of the purchase model where it may be shown, else of the rule.
    pub alive: f64,
    /// Days since the last purchase.
    pub days_since: u32,
    /// The customer's own usual interval in days; positive.
    pub interval: f64,
    /// Days between purchases, oldest first.
    pub gaps: Vec<u32>,
    /// Values of purchases, oldest first.
    pub values: Vec<f64>,
    pub complaints: Vec<Complaint>,
    pub survey: Option<Survey>,
    /// Days since both sides last spoke; `None` where it is not recorded.
    pub contact_days: Option<u32>,
    pub main_contact_left: bool,
    /// Days the oldest open invoice is overdue.
    pub invoice_overdue_days: u32,
    pub contract: ContractState,
}

impl Facts {
    /// A customer of whom nothing is known but the silence.
    pub const fn silent(alive: f64, days_since: u32, interval: f64) -> Self {
        Self {
            alive,
            days_since,
            interval,
            gaps: Vec::new(),
            values: Vec::new(),
            complaints: Vec::new(),
            survey: None,
            contact_days: None,
            main_contact_left: false,
            invoice_overdue_days: 0,
            contract: ContractState::None,
        }
    }
}
