//! Which deals a filter lets through: `filter.sql` over a deal `d`, and what is bound to it.

use rusqlite::ToSql;

use super::DealFilter;
use crate::error::Result;
use crate::rule;
use crate::search::fold;

/// A filter whose words are folded as they are looked for.
pub(super) struct Bound<'f> {
    filter: &'f DealFilter,
    text: Option<String>,
}

/// A statement whose `{filter}`, `{card}` and `{contact}` are filled in.
pub(super) fn statement(sql: &str) -> String {
    sql.replace("{filter}", include_str!("filter.sql"))
        .replace("{card}", include_str!("card.sql"))
        .replace("{contact}", include_str!("contact.sql"))
}

/// Names and values of the parameters of a statement.
pub(super) type Params<'p> = Vec<(&'static str, &'p dyn ToSql)>;

impl<'f> Bound<'f> {
    /// # Errors
    /// Days without a year of four digits and words that are too long.
    pub(super) fn of(filter: &'f DealFilter) -> Result<Self> {
        for day in [filter.expected_from, filter.expected_until].into_iter().flatten() {
            rule::day("expectedOn", day)?;
        }
        Ok(Self { filter, text: rule::line("text", filter.text.as_deref())?.map(fold) })
    }

    /// The parameters of `filter.sql` with those of the statement around it.
    pub(super) fn with<'p>(&'p self, more: &[(&'static str, &'p dyn ToSql)]) -> Params<'p> {
        let mut params: Params<'p> = vec![
            (":owner", &self.filter.owner_id),
            (":from", &self.filter.expected_from),
            (":until", &self.filter.expected_until),
            (":least", &self.filter.amount_from),
            (":most", &self.filter.amount_until),
            (":tag", &self.filter.tag_id),
            (":text", &self.text),
            (":without_step", &self.filter.without_step),
            (":overdue", &self.filter.overdue),
        ];
        params.extend_from_slice(more);
        params
    }
}
