//! A list in groups: which groups there are, how many stand in each, and the question that finds exactly those.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{Condition, Field, Filter, Operator};
use crate::error::Result;
use crate::party::{PartyFilter, count_by};
use crate::time::Timestamp;

/// What a list is grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum GroupBy {
    /// Phase in the model of six.
    Phase,
    /// How much alive.
    Activity,
    /// Who looks after the customer.
    Owner,
    /// Town.
    City,
    /// Country.
    Country,
    /// Tag; who carries several stands in several groups.
    Tag,
    /// First letter.
    Letter,
    /// Person or organisation.
    Kind,
}

/// Which groups.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupsRequest {
    /// The list.
    pub filter: PartyFilter,
    /// Grouped by what.
    pub by: GroupBy,
}

/// A group of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Its value: a word, an id, or a town as it is written; none for those who have none.
    pub value: Option<String>,
    /// How many customers.
    pub count: u32,
    /// Finds exactly them, within the list.
    pub conditions: Filter,
}

/// The most groups that are told apart; the towns of a large firm are more, and its list is rather filtered then.
const MOST: u32 = 500;

impl GroupBy {
    /// All of them, for tests.
    #[cfg(test)]
    pub(crate) const ALL: [Self; 8] = [
        Self::Phase,
        Self::Activity,
        Self::Owner,
        Self::City,
        Self::Country,
        Self::Tag,
        Self::Letter,
        Self::Kind,
    ];

    /// What is grouped by and what is shown of it, over the party `p` and its derived row `n`.
    fn exprs(self) -> (&'static str, &'static str) {
        match self {
            Self::Phase => ("(SELECT s.six FROM standing s WHERE s.seq = p.seq)", "NULL"),
            Self::Activity => ("(SELECT s.activity FROM standing s WHERE s.seq = p.seq)", "NULL"),
            Self::Owner => ("hex(p.owner_id)", "NULL"),
            Self::City => ("n.city_key", "min(n.city)"),
            Self::Country => ("n.country", "NULL"),
            Self::Tag => ("hex(gt.tag_id)", "NULL"),
            Self::Letter => ("substr(p.sort_name, 1, 1)", "NULL"),
            Self::Kind => ("p.kind", "NULL"),
        }
    }

    /// The question that finds a group by its key; those without one are found by their having none.
    fn conditions(self, key: &str) -> Filter {
        let (field, op) = match self {
            Self::Phase => (Field::Six, Operator::Is),
            Self::Activity => (Field::Activity, Operator::Is),
            Self::Owner => (Field::Owner, Operator::Is),
            Self::City => (Field::City, Operator::Is),
            Self::Country => (Field::Country, Operator::Is),
            Self::Tag => (Field::Tag, Operator::Is),
            Self::Letter => (Field::Letter, Operator::Begins),
            Self::Kind => (Field::Kind, Operator::Is),
        };
        let (op, values) =
            if key.is_empty() { (Operator::Empty, Vec::new()) } else { (op, vec![key.to_owned()]) };
        Filter::Is(Condition { field, op, values, custom: None })
    }
}

/// The groups of a list, those without a value last.
pub fn groups(conn: &Connection, request: &GroupsRequest, now: Timestamp) -> Result<Vec<Group>> {
    let (key, shown) = request.by.exprs();
    let joined = (request.by == GroupBy::Tag).then_some("LEFT JOIN party_tag gt ON gt.party_id = p.id");
    let found = count_by(conn, &request.filter, now, key, shown, joined.unwrap_or_default(), MOST)?;
    Ok(found
        .into_iter()
        .map(|(key, shown, count)| {
            // An id stands in groups as in every other answer.
            let key = match request.by {
                GroupBy::Owner | GroupBy::Tag => Uuid::parse_str(&key).map_or(key, |id| id.to_string()),
                _ => key,
            };
            Group {
                conditions: request.by.conditions(&key),
                value: shown.or(Some(key)).filter(|value| !value.is_empty()),
                count,
            }
        })
        .collect())
}
