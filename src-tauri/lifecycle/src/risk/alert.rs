//! When a risk becomes an alert, and when it stops being one.

use serde::{Deserialize, Serialize};

use crate::Day;

/// The two thresholds and the pause between alerts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct AlertRules {
    /// An alert is raised at this risk …
    pub raise_from: f64,
    /// … and cleared below this one, so that it does not flicker.
    pub clear_below: f64,
    /// The same customer raises no second alert within so many days.
    pub pause_days: i32,
}

impl Default for AlertRules {
    fn default() -> Self {
        Self { raise_from: 0.60, clear_below: 0.45, pause_days: 30 }
    }
}

/// Where a customer's alert stands; the default is a customer who never had one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Alert {
    /// Whether it is up.
    pub raised: bool,
    /// When one was raised last.
    pub last: Option<Day>,
}

/// What a new risk does to the alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AlertChange {
    Raised,
    Cleared,
    Stays,
}

impl Alert {
    /// The alert after the risk of `day`. A rise within the pause waits, and is raised at its end if the risk is still
    /// that high; a risk that is no number changes nothing.
    #[must_use]
    pub fn after(self, risk: f64, day: Day, rules: &AlertRules) -> (Self, AlertChange) {
        if self.raised {
            return if risk < rules.clear_below.min(rules.raise_from) {
                (Self { raised: false, ..self }, AlertChange::Cleared)
            } else {
                (self, AlertChange::Stays)
            };
        }
        let paused = self.last.is_some_and(|last| day.since(last) < rules.pause_days);
        if risk >= rules.raise_from && !paused {
            (Self { raised: true, last: Some(day) }, AlertChange::Raised)
        } else {
            (self, AlertChange::Stays)
        }
    }
}
