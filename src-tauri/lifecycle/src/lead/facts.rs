//! What is known of a lead.

use serde::{Deserialize, Serialize};

/// What a firm's target is described by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Trait {
    Industry,
    Size,
    Region,
    Role,
}

/// Whether a lead is as the target in one respect.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Match {
    Yes,
    No,
    /// Not recorded: no points, and worth asking.
    #[default]
    Unknown,
}

/// What a lead can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Action {
    WebVisit,
    MailClick,
    Download,
    Reply,
    Event,
    Enquiry,
    Call,
    Meeting,
    QuoteRequest,
}

/// One thing a lead did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Engagement {
    pub action: Action,
    /// Days ago.
    pub age_days: u32,
}

/// What speaks against a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Drawback {
    /// Mail does not arrive.
    Bounce,
    Unsubscribed,
    Competitor,
}

/// What is known of one lead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Lead {
    pub industry: Match,
    pub size: Match,
    pub region: Match,
    pub role: Match,
    pub engagements: Vec<Engagement>,
    /// Each counts once, however often it is listed.
    pub drawbacks: Vec<Drawback>,
}

impl Lead {
    /// The respects in which it is compared with the target, in their own order.
    pub(super) const fn traits(&self) -> [(Trait, Match); 4] {
        [
            (Trait::Industry, self.industry),
            (Trait::Size, self.size),
            (Trait::Region, self.region),
            (Trait::Role, self.role),
        ]
    }
}
