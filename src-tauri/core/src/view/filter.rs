//! The tree of a question, and the bounds within which one is answered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Field, Operator, Related, RelatedField};
use crate::error::{Error, Result};
use crate::id::FieldId;

/// The most groups within groups.
const DEEPEST: usize = 8;
/// The most conditions and groups in all.
const MOST_NODES: usize = 64;
/// The most values of one condition.
const MOST_VALUES: usize = 100;
/// The longest value, in characters.
const LONGEST: usize = 200;

/// Which customers: a condition, or a group of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum Filter {
    /// All of these hold. An empty group holds for everybody.
    All {
        /// The parts.
        of: Vec<Filter>,
    },
    /// At least one of these holds. An empty group holds for nobody.
    Any {
        /// The parts.
        of: Vec<Filter>,
    },
    /// The customer has a record, such as a purchase, for which all of these hold.
    Has {
        /// What it is.
        record: Related,
        /// The customer has none such.
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        without: bool,
        /// What holds for this one record.
        of: Vec<RelatedCondition>,
    },
    /// Something holds for the customer.
    Is(Condition),
    /// The customer changed the phase.
    Moved(MoveFilter),
}

/// A field of the customer compared with values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Condition {
    /// The field.
    pub field: Field,
    /// How it is compared.
    pub op: Operator,
    /// With what, as text: words, ids, days as `YYYY-MM-DD`, whole numbers of days, money in minor units with its
    /// currency behind it.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub values: Vec<String>,
    /// Which of the firm's own fields, where `field` is `custom`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub custom: Option<FieldId>,
}

/// A field of a related record compared with values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RelatedCondition {
    /// The field.
    pub field: RelatedField,
    /// How it is compared.
    pub op: Operator,
    /// With what, as in [`Condition`].
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub values: Vec<String>,
    /// Which of the firm's own fields, where `field` is `custom`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub custom: Option<FieldId>,
}

/// A change of phase within a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MoveFilter {
    /// The model, as in `six`.
    pub track: String,
    /// From one of these phases; from any when empty.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub from: Vec<String>,
    /// To one of these phases; to any when empty.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub to: Vec<String>,
    /// Became known with it.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub is_new: bool,
    /// Came back from being gone; `from` and `to` are empty then.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub came_back: bool,
    /// The first day of the period, which goes on until today.
    pub since: NaiveDate,
}

impl Filter {
    /// Refuses a question that is too deep or too large to be answered in time.
    ///
    /// # Errors
    /// The field `filter` with the reason.
    pub fn check(&self) -> Result<()> {
        let mut nodes = 0;
        self.check_at(1, &mut nodes)
    }

    fn check_at(&self, depth: usize, nodes: &mut usize) -> Result<()> {
        *nodes += 1;
        if depth > DEEPEST {
            return Err(Error::invalid("filter", "too-deep"));
        }
        if *nodes > MOST_NODES {
            return Err(Error::invalid("filter", "too-many"));
        }
        match self {
            Self::All { of } | Self::Any { of } => {
                of.iter().try_for_each(|part| part.check_at(depth + 1, nodes))
            }
            Self::Has { of, .. } => {
                *nodes += of.len();
                if *nodes > MOST_NODES {
                    return Err(Error::invalid("filter", "too-many"));
                }
                of.iter().try_for_each(|part| check_values(&part.values))
            }
            Self::Is(condition) => check_values(&condition.values),
            Self::Moved(moved) => {
                check_values(&moved.from)?;
                check_values(&moved.to)
            }
        }
    }
}

fn check_values(values: &[String]) -> Result<()> {
    if values.len() > MOST_VALUES {
        return Err(Error::invalid("filter", "too-many"));
    }
    if values.iter().any(|value| value.chars().count() > LONGEST || value.contains('\0')) {
        return Err(Error::invalid("filter", "too-long"));
    }
    Ok(())
}
