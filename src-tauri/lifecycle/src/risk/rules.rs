//! Weights and limits; all of them are settings.

use serde::{Deserialize, Serialize};

use super::Signal;

/// Log-odds per signal.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Weights {
    /// c.
    pub constant: f64,
    /// w₀, of logit(1 − P).
    pub silence: f64,
    pub severe_complaint: f64,
    /// Each.
    pub recent_complaint: f64,
    pub many_complaints: f64,
    pub detractor: f64,
    pub score_drop: f64,
    pub promoter: f64,
    pub falling_value: f64,
    pub long_gap: f64,
    pub no_contact: f64,
    pub contact_left: f64,
    pub overdue_invoice: f64,
    pub running_contract: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            constant: 0.0,
            silence: 1.0,
            severe_complaint: 0.9,
            recent_complaint: 0.3,
            many_complaints: 0.6,
            detractor: 0.8,
            score_drop: 0.4,
            promoter: -0.5,
            falling_value: 0.5,
            long_gap: 0.4,
            no_contact: 0.4,
            contact_left: 0.6,
            overdue_invoice: 0.3,
            running_contract: -1.0,
        }
    }
}

impl Weights {
    /// The weight of a signal.
    pub const fn of(&self, signal: Signal) -> f64 {
        match signal {
            Signal::SevereComplaint => self.severe_complaint,
            Signal::RecentComplaints => self.recent_complaint,
            Signal::ManyComplaints => self.many_complaints,
            Signal::Detractor => self.detractor,
            Signal::ScoreDrop => self.score_drop,
            Signal::Promoter => self.promoter,
            Signal::FallingValue => self.falling_value,
            Signal::LongGap => self.long_gap,
            Signal::NoContact => self.no_contact,
            Signal::ContactLeft => self.contact_left,
            Signal::OverdueInvoice => self.overdue_invoice,
            Signal::RunningContract => self.running_contract,
        }
    }

    pub(super) const fn set(&mut self, signal: Signal, weight: f64) {
        let place = match signal {
            Signal::SevereComplaint => &mut self.severe_complaint,
            Signal::RecentComplaints => &mut self.recent_complaint,
            Signal::ManyComplaints => &mut self.many_complaints,
            Signal::Detractor => &mut self.detractor,
            Signal::ScoreDrop => &mut self.score_drop,
            Signal::Promoter => &mut self.promoter,
            Signal::FallingValue => &mut self.falling_value,
            Signal::LongGap => &mut self.long_gap,
            Signal::NoContact => &mut self.no_contact,
            Signal::ContactLeft => &mut self.contact_left,
            Signal::OverdueInvoice => &mut self.overdue_invoice,
            Signal::RunningContract => &mut self.running_contract,
        };
        *place = weight;
    }
}

/// From when on a signal is one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Limits {
    /// P(alive) is held so far from 0 and from 1.
    pub alive_margin: f64,
    /// A complaint counts for so many days …
    pub complaint_days: u32,
    /// … a solved one half after so many …
    pub complaint_half_days: u32,
    /// … and no more than so many count.
    pub most_complaints: u32,
    /// So many within so many days are many.
    pub many_complaints_from: u32,
    pub many_complaints_days: u32,
    /// An answer to a survey counts for so many days.
    pub survey_days: u32,
    pub detractor_to: u8,
    pub promoter_from: u8,
    /// So many points less than the answer before are a drop.
    pub score_drop_from: u8,
    /// The mean of the last so many purchases against the mean of as many before …
    pub value_purchases: usize,
    /// … falls when it is below this part of it.
    pub value_ratio: f64,
    /// The last gap is long beyond so many times the median of all gaps …
    pub gap_ratio: f64,
    /// … of at least so many purchases.
    pub gap_purchases: usize,
    /// No contact for longer than so many days and so many own intervals.
    pub contact_days: u32,
    pub contact_ratio: f64,
    /// That the contact person left counts for so many days.
    pub contact_left_days: u32,
    /// An invoice overdue for more than so many days.
    pub invoice_days: u32,
    /// The risk once notice was received.
    pub notice_risk: f64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            alive_margin: 0.02,
            complaint_days: 90,
            complaint_half_days: 45,
            most_complaints: 2,
            many_complaints_from: 3,
            many_complaints_days: 180,
            survey_days: 180,
            detractor_to: 6,
            promoter_from: 9,
            score_drop_from: 3,
            value_purchases: 3,
            value_ratio: 0.6,
            gap_ratio: 1.5,
            gap_purchases: 4,
            contact_days: 90,
            contact_ratio: 1.5,
            contact_left_days: 180,
            invoice_days: 30,
            notice_risk: 0.95,
        }
    }
}

/// Everything that decides about risk. From which risk on an alert is raised is one of the firm's rules
/// ([`crate::rules::Rules::alert`]).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Rules {
    pub weights: Weights,
    pub limits: Limits,
}
