//! Steps that are overdue, due today or due within seven days.

use chrono::{Days, NaiveDate};
use rusqlite::types::ToSql;
use rusqlite::{Connection, Row, named_params};

use super::ReasonKind;
use super::rank::{About, Candidate, Class};
use super::whom::Whom;
use crate::error::Result;

/// How many days ahead the list looks.
const SOON_DAYS: u64 = 7;

/// The most that are taken of what is overdue, and of what is not: nobody works off more.
const MOST: usize = 2000;

// The trash is read once: looking up the customer of each step costs more than everything else together.
macro_rules! steps {
    ($whose:literal) => {
        concat!(
            "SELECT t.id, t.party_id, t.due_on, t.due_time, d.amount, d.currency
             FROM task t LEFT JOIN deal d ON d.id = t.deal_id AND d.deleted_at IS NULL
             WHERE ",
            $whose,
            "t.done_at IS NULL AND t.deleted_at IS NULL AND t.due_on BETWEEN :from AND :until
               AND (t.party_id IS NULL OR t.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL))
             ORDER BY t.due_on, coalesce(t.due_time, '24:00'), t.id LIMIT :limit"
        )
    };
}

pub(super) const OF_ALL: &str = steps!("");
pub(super) const OF_PERSON: &str = steps!("t.assignee_id = :person AND ");
pub(super) const OF_PARTY: &str = steps!("t.party_id = :party AND ");

/// The steps, and whether there are more; what is overdue takes no room from what is due today.
pub(super) fn read(
    conn: &Connection,
    whom: &Whom,
    today: NaiveDate,
    currency: &str,
) -> Result<(Vec<Candidate>, bool)> {
    let soon = today + Days::new(SOON_DAYS);
    let before = today - Days::new(1);
    let mut found = range(conn, whom, "", &before.to_string(), today, currency)?;
    let due = range(conn, whom, &today.to_string(), &soon.to_string(), today, currency)?;
    let more = found.len() > MOST || due.len() > MOST;
    found.extend(due);
    Ok((found, more))
}

fn range(
    conn: &Connection,
    whom: &Whom,
    from: &str,
    until: &str,
    today: NaiveDate,
    currency: &str,
) -> Result<Vec<Candidate>> {
    let limit = MOST as i64 + 1;
    let mut params: Vec<(&str, &dyn ToSql)> =
        named_params! {":from": from, ":until": until, ":limit": limit}.to_vec();
    let sql = whom.ask([OF_ALL, OF_PERSON, OF_PARTY], &mut params);
    let mut query = conn.prepare_cached(sql)?;
    let found = query.query_map(params.as_slice(), |row| step(row, today, currency))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn step(row: &Row<'_>, today: NaiveDate, currency: &str) -> rusqlite::Result<Candidate> {
    let day: NaiveDate = row.get("due_on")?;
    let class = match day {
        day if day < today => Class::Overdue,
        day if day == today => Class::Today,
        _ => Class::Ahead,
    };
    let in_currency = row.get::<_, Option<String>>("currency")?.is_some_and(|code| code == currency);
    let amount: Option<i64> = row.get("amount")?;
    Ok(Candidate {
        party: row.get("party_id")?,
        kind: ReasonKind::Step,
        class,
        day: Some(day),
        time: row.get("due_time")?,
        // Amounts of other currencies cannot be weighed against these.
        money: amount.filter(|_| in_currency).unwrap_or(0),
        since: None,
        about: About::Step(row.get("id")?),
        basis: String::new(),
    })
}
