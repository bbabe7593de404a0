//! A question as SQL. The text is made of constants alone; every value is bound.
//!
//! Each condition is known as a question about one party, which a long list asks of each row while it walks the index of
//! its order, and, where an index gives them, as a set of keys from which a short list begins.

use chrono::NaiveDate;
use rondo_lifecycle::risk::AlertRules;
use rusqlite::Connection;
use rusqlite::types::Value;

use super::operator::choice;
use super::{Condition, Field, Filter, MoveFilter, Operator, leaf, related};
use crate::error::{Error, Result};
use crate::field::{self, CustomField, FieldOf};
use crate::id::FieldId;
use crate::standing::alert_rules;
use crate::standing::words::{column, returns};
use crate::time::Timestamp;

/// What the conditions are asked against.
pub(crate) struct Context {
    pub(super) today: NaiveDate,
    pub(super) alert: AlertRules,
    pub(super) fields: Vec<CustomField>,
}

impl Context {
    /// The day and the firm's rules of it.
    pub(crate) fn read(conn: &Connection, now: Timestamp) -> Result<Self> {
        let today = now.local_date();
        Ok(Self { today, alert: alert_rules(conn, today)?, fields: field::known(conn)? })
    }
}

impl Context {
    /// A field of the firm's own on this kind of record.
    pub(super) fn field(&self, id: Option<FieldId>, of: FieldOf) -> Result<&CustomField> {
        let found = self.fields.iter().find(|field| Some(field.id) == id && field.of == of);
        found.ok_or(Error::invalid("filter", "unknown"))
    }

    /// A field of customers as a column.
    pub(crate) fn column(&self, id: FieldId) -> Option<&CustomField> {
        self.fields.iter().find(|field| field.id == id && field.of == FieldOf::Party)
    }
}

/// A field with an index that carries it and then the name, so that a list by name may begin there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lead {
    /// `party_by_kind_name`.
    Kind,
    /// `party_by_owner_name`.
    Owner,
}

/// One condition.
#[derive(Debug)]
pub(crate) struct Test {
    /// The keys of those who fulfil it, where an index gives them.
    pub(crate) keys: Option<String>,
    /// Whether the party `p` with its derived row `n` does.
    pub(crate) test: String,
    /// The same as a count asks it, where that is another text.
    pub(crate) counted: Option<String>,
    /// Values of the question marks, in all three the same.
    pub(crate) values: Vec<Value>,
    /// The index that a list by name may begin with.
    pub(crate) lead: Option<Lead>,
}

impl Test {
    pub(super) fn plain(test: String, values: Vec<Value>) -> Self {
        Self { keys: None, test, counted: None, values, lead: None }
    }
}

/// The conditions that have to hold all together.
///
/// # Errors
/// A question that is too large, or a condition whose operator or values do not fit its field.
pub(crate) fn conjuncts(context: &Context, filter: Option<&Filter>) -> Result<Vec<Test>> {
    let Some(filter) = filter else { return Ok(Vec::new()) };
    filter.check()?;
    let mut found = Vec::new();
    add(context, filter, &mut found)?;
    Ok(found)
}

fn add(context: &Context, filter: &Filter, found: &mut Vec<Test>) -> Result<()> {
    match filter {
        Filter::All { of } => of.iter().try_for_each(|part| add(context, part, found)),
        other => {
            found.push(test(context, other)?);
            Ok(())
        }
    }
}

fn test(context: &Context, filter: &Filter) -> Result<Test> {
    match filter {
        Filter::All { of } => all(of.iter().map(|part| test(context, part)).collect::<Result<_>>()?),
        Filter::Any { of } => any(of.iter().map(|part| test(context, part)).collect::<Result<_>>()?),
        Filter::Has { record, without, of } => related::test(context, *record, *without, of),
        Filter::Is(condition) => leaf::test(context, condition),
        Filter::Moved(asked) => moved(asked),
    }
}

/// A group inside of another: the part that an index gives leads, and the others are asked of its keys.
fn all(mut parts: Vec<Test>) -> Result<Test> {
    if parts.is_empty() {
        return Ok(Test::plain("p.seq >= 0".to_owned(), Vec::new()));
    }
    parts.sort_by_key(|part| part.keys.is_none());
    let tests: Vec<&str> = parts.iter().map(|part| part.test.as_str()).collect();
    let test = format!("({})", tests.join(" AND "));
    let keys = parts[0].keys.as_ref().map(|keys| match &tests[1..] {
        [] => keys.clone(),
        others => format!(
            "SELECT p.seq FROM ({keys}) k CROSS JOIN party p ON p.seq = k.seq CROSS JOIN party_now n ON n.seq = p.seq
             WHERE {}",
            others.join(" AND ")
        ),
    });
    let values = parts.into_iter().flat_map(|part| part.values).collect();
    Ok(Test { keys, ..Test::plain(test, values) })
}

/// Keys only where each part has some: one part without them may be anybody.
fn any(parts: Vec<Test>) -> Result<Test> {
    if parts.is_empty() {
        // A plain 0 would make SQLite plan without the index that the statement names, and refuse it.
        return Ok(Test::plain("p.seq < 0".to_owned(), Vec::new()));
    }
    let tests: Vec<&str> = parts.iter().map(|part| part.test.as_str()).collect();
    let test = format!("({})", tests.join(" OR "));
    let keys: Option<Vec<String>> =
        parts.iter().map(|part| part.keys.as_ref().map(|keys| format!("SELECT seq FROM ({keys})"))).collect();
    let values = parts.into_iter().flat_map(|part| part.values).collect();
    Ok(Test { keys: keys.map(|keys| keys.join(" UNION ")), ..Test::plain(test, values) })
}

/// Changes are kept by their day, so both a short and a long list begin with those of the period.
fn moved(asked: &MoveFilter) -> Result<Test> {
    column(&asked.track).ok_or(Error::invalid("filter", "unknown"))?;
    let mut sql =
        "SELECT DISTINCT m.seq FROM standing_move m WHERE m.track = ? AND m.moved_on >= ?".to_owned();
    let mut values: Vec<Value> = vec![asked.track.clone().into(), asked.since.to_string().into()];
    if asked.is_new {
        sql.push_str(" AND m.from_phase IS NULL");
    }
    let back = asked.came_back.then(|| returns(&asked.track));
    let (from, to) = back.as_ref().map_or((&asked.from, &asked.to), |(from, to)| (from, to));
    for (phases, name) in [(from, "m.from_phase"), (to, "m.to_phase")] {
        if phases.is_empty() {
            continue;
        }
        let (test, bound) = choice(name, Operator::Is, phases.iter().cloned().map(Value::from).collect())?;
        sql.push_str(&format!(" AND {test}"));
        values.extend(bound);
    }
    Ok(Test { keys: Some(sql.clone()), ..Test::plain(format!("p.seq IN ({sql})"), values) })
}

/// Puts the numbers of the values in place of the question marks, from the one after `first` on.
pub(crate) fn renumbered(text: &str, first: usize) -> String {
    let mut parts = text.split('?');
    let mut numbered = parts.next().unwrap_or_default().to_owned();
    for (at, part) in parts.enumerate() {
        numbered.push_str(&format!("?{}{part}", first + at + 1));
    }
    numbered
}

/// Whether a question rests on how all customers compare, which is made anew when somebody looks.
impl Filter {
    /// Asks for a segment of recency and frequency, or for who may be won back.
    pub fn compares(&self) -> bool {
        match self {
            Self::All { of } | Self::Any { of } => of.iter().any(Self::compares),
            Self::Is(Condition { field, .. }) => matches!(field, Field::Rfm | Field::WinBack),
            Self::Has { .. } | Self::Moved(_) => false,
        }
    }
}
