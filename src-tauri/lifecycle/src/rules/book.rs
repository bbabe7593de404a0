//! The versions of the rules in time.

use serde::{Deserialize, Serialize};

use super::{RuleFault, Rules};
use crate::Day;

/// The versions of a firm's rules, each from its day on; the first one also holds for everything before it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Rulebook {
    versions: Vec<Rules>,
}

/// Why versions make no rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum RulebookFault {
    /// There is none.
    Empty,
    /// This version does not begin after the one before it, or its number is not higher.
    OutOfOrder {
        /// Its number.
        version: u32,
    },
    /// A value of this version makes no sense.
    Value {
        /// Its number.
        version: u32,
        /// Which and why.
        fault: RuleFault,
    },
}

impl Default for Rulebook {
    fn default() -> Self {
        Self { versions: vec![Rules::default()] }
    }
}

impl Rulebook {
    /// A rulebook of versions in the order of their days; each is checked.
    ///
    /// # Errors
    /// The first fault found.
    pub fn new(versions: Vec<Rules>) -> Result<Self, RulebookFault> {
        if versions.is_empty() {
            return Err(RulebookFault::Empty);
        }
        for rules in &versions {
            rules.check().map_err(|fault| RulebookFault::Value { version: rules.version, fault })?;
        }
        for pair in versions.windows(2) {
            if pair[1].valid_from <= pair[0].valid_from || pair[1].version <= pair[0].version {
                return Err(RulebookFault::OutOfOrder { version: pair[1].version });
            }
        }
        Ok(Self { versions })
    }

    /// The same book with a further version.
    ///
    /// # Errors
    /// When the version does not begin after the last one, or a value makes no sense.
    pub fn with(&self, rules: Rules) -> Result<Self, RulebookFault> {
        let mut versions = self.versions.clone();
        versions.push(rules);
        Self::new(versions)
    }

    /// The versions in the order of their days.
    pub fn versions(&self) -> &[Rules] {
        &self.versions
    }

    /// The rules in force on a day.
    pub fn on(&self, day: Day) -> &Rules {
        &self.versions[self.place(day)]
    }

    pub(crate) fn place(&self, day: Day) -> usize {
        self.versions.partition_point(|rules| rules.valid_from <= day).saturating_sub(1)
    }

    /// The first day after `day` on which other rules begin.
    pub(crate) fn next_change(&self, day: Day) -> Option<Day> {
        // The first version also holds before its day, so that its beginning changes nothing.
        self.versions[1..].iter().map(|rules| rules.valid_from).find(|&from| from > day)
    }
}

impl<'de> Deserialize<'de> for Rulebook {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let versions = Vec::<Rules>::deserialize(deserializer)?;
        Self::new(versions).map_err(|fault| serde::de::Error::custom(format_args!("{fault:?}")))
    }
}
