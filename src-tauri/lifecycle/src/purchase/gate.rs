//! Whether the model may speak: three lights that keep a handful of customers from looking like science.
//!
//! Red: too few customers, too few repeats, or a model that does not stand; the rule speaks, in words. Amber: enough
//! to rank, not to put a number on. Green: numbers, as ranges.

use serde::{Deserialize, Serialize};

use super::{BackTest, Fit};

/// The limits between the lights, as settings. Own choice, from how far estimates scatter at these sizes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GateLimits {
    /// Below this many customers with an order the light is red.
    pub red_customers: u64,
    /// Below this many repeat purchases the light is red.
    pub red_repeats: u64,
    /// From this many customers on the light can be green.
    pub green_customers: u64,
    /// From this many repeat purchases on the light can be green.
    pub green_repeats: u64,
    /// A parameter below this is not believed; α in days.
    pub smallest_parameter: f64,
    /// A parameter above this is not believed; α in days.
    pub largest_parameter: f64,
}

impl Default for GateLimits {
    fn default() -> Self {
        Self {
            red_customers: 30,
            red_repeats: 20,
            green_customers: 200,
            green_repeats: 100,
            smallest_parameter: 1e-3,
            largest_parameter: 1e4,
        }
    }
}

/// The light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Colour {
    Red,
    Amber,
    Green,
}

/// Why the light is not better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "code")]
pub enum GateReason {
    /// Customers with an order: so many, and so many are needed.
    FewCustomers { have: u64, need: u64 },
    /// Repeat purchases: so many, and so many are needed.
    FewRepeats { have: u64, need: u64 },
    /// Nobody has bought twice.
    NoRepeats,
    /// There is no model.
    NoModel,
    /// The search for the parameters did not arrive.
    NotConverged,
    /// A parameter lies beyond what is believed.
    ParameterOutOfRange,
    /// Held against the last quarter, the model was worse than going on at the old pace.
    WorseThanNaive,
}

/// What the light is decided on.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// Customers with an order.
    pub customers: u64,
    /// Their repeat purchases.
    pub repeats: u64,
    pub fit: Option<&'a Fit>,
    /// Absent until four quarters of data exist.
    pub back_test: Option<&'a BackTest>,
}

/// The light of one firm (or line of business), with its reasons.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Gate {
    colour: Colour,
    reasons: Vec<GateReason>,
}

impl Gate {
    /// Decides the light.
    pub fn of(evidence: &Evidence<'_>, limits: &GateLimits) -> Self {
        let red = red_reasons(evidence, limits);
        if !red.is_empty() {
            return Self { colour: Colour::Red, reasons: red };
        }
        let amber = few(evidence, limits.green_customers, limits.green_repeats);
        let colour = if amber.is_empty() { Colour::Green } else { Colour::Amber };
        Self { colour, reasons: amber }
    }

    pub const fn colour(&self) -> Colour {
        self.colour
    }

    /// What is missing for the next better light; nothing when green.
    pub fn reasons(&self) -> &[GateReason] {
        &self.reasons
    }
}

fn few(evidence: &Evidence<'_>, customers: u64, repeats: u64) -> Vec<GateReason> {
    let mut reasons = Vec::new();
    if evidence.customers < customers {
        reasons.push(GateReason::FewCustomers { have: evidence.customers, need: customers });
    }
    if evidence.repeats < repeats {
        reasons.push(GateReason::FewRepeats { have: evidence.repeats, need: repeats });
    }
    reasons
}

fn red_reasons(evidence: &Evidence<'_>, limits: &GateLimits) -> Vec<GateReason> {
    let mut reasons = few(evidence, limits.red_customers, limits.red_repeats);
    if evidence.repeats == 0 {
        reasons.retain(|reason| !matches!(reason, GateReason::FewRepeats { .. }));
        reasons.push(GateReason::NoRepeats);
    }
    match evidence.fit {
        None => reasons.push(GateReason::NoModel),
        Some(fit) => {
            if !fit.converged {
                reasons.push(GateReason::NotConverged);
            }
            let believed = limits.smallest_parameter..=limits.largest_parameter;
            if !fit.model.params().to_array().iter().all(|value| believed.contains(value)) {
                reasons.push(GateReason::ParameterOutOfRange);
            }
        }
    }
    if evidence.back_test.is_some_and(|test| test.model_error > test.naive_error) {
        reasons.push(GateReason::WorseThanNaive);
    }
    reasons
}
