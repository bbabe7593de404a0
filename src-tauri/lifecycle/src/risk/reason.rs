//! What moved a risk, as data; the words come from the catalogues.

use serde::{Deserialize, Serialize};

/// What is looked at besides the silence, in a fixed order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Signal {
    SevereComplaint,
    RecentComplaints,
    ManyComplaints,
    Detractor,
    ScoreDrop,
    Promoter,
    FallingValue,
    LongGap,
    NoContact,
    ContactLeft,
    OverdueInvoice,
    RunningContract,
}

impl Signal {
    pub const ALL: [Self; 12] = [
        Self::SevereComplaint,
        Self::RecentComplaints,
        Self::ManyComplaints,
        Self::Detractor,
        Self::ScoreDrop,
        Self::Promoter,
        Self::FallingValue,
        Self::LongGap,
        Self::NoContact,
        Self::ContactLeft,
        Self::OverdueInvoice,
        Self::RunningContract,
    ];
}

/// A reason with the facts that make its sentence. None of them is a chance: those pass no light here.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Reason {
    /// "Last order 88 days ago, usually every 31."
    Silence {
        days_since: u32,
        interval: f64,
    },
    SevereComplaint {
        overdue_days: u32,
    },
    RecentComplaints {
        count: u32,
        within_days: u32,
    },
    ManyComplaints {
        count: u32,
        within_days: u32,
    },
    Detractor {
        score: u8,
        age_days: u32,
    },
    ScoreDrop {
        from: u8,
        to: u8,
    },
    Promoter {
        score: u8,
        age_days: u32,
    },
    FallingValue {
        recent: f64,
        before: f64,
    },
    LongGap {
        gap: u32,
        median: f64,
    },
    NoContact {
        days: u32,
        usual_days: f64,
    },
    ContactLeft,
    OverdueInvoice {
        days: u32,
    },
    RunningContract,
    /// Decides alone.
    NoticeReceived,
}

/// One part of a risk.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Contribution {
    pub reason: Reason,
    /// f: usually one; for complaints how many, those that are solved and old counting half; for silence the log-odds.
    pub strength: f64,
    /// w.
    pub weight: f64,
}

impl Contribution {
    /// What it adds to the log-odds, w·f.
    pub fn amount(&self) -> f64 {
        self.strength * self.weight
    }
}
