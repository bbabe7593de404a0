//! Contracts whose last day for notice, or whose end, is near. The lifecycle engine reckons the days.

use chrono::{Days, NaiveDate};
use rondo_lifecycle::renewal::{Contract, DeadlineState, Notice, NoticeRules, current_end, deadlines};
use rusqlite::types::ToSql;
use rusqlite::{Connection, Row, named_params};

use super::ReasonKind;
use super::rank::{About, Candidate, Class};
use super::whom::Whom;
use crate::error::Result;
use crate::id::ContractId;
use crate::sales::{LONGEST_NOTICE, runs};
use crate::standing::{date, day};

/// The most that are read of those whose first term is over, and of those whose is not.
pub(super) const MOST: usize = 5000;

/// From so many days before the last day on nothing else comes first.
const PRESSING: i64 = 7;

macro_rules! contracts {
    ($whose:literal) => {
        concat!(
            "SELECT c.id, c.party_id, c.ends_on, c.notice_days, c.renews_months, c.noticed_on, c.amount, c.currency
             FROM contract c CROSS JOIN party p ON p.id = c.party_id
             WHERE ",
            $whose,
            "c.ends_on IS NOT NULL AND c.deleted_at IS NULL AND c.ends_on BETWEEN :from AND :until
               AND p.deleted_at IS NULL
               AND ",
            runs!("c")
        )
    };
}

/// Those that renew themselves, whose terms are reckoned from the first one, and those that end soon.
pub(super) const OF_ALL: &str = concat!(contracts!(""), " ORDER BY c.ends_on, c.id LIMIT :limit");
pub(super) const OF_PERSON: &str = concat!(
    contracts!("(p.owner_id = :person OR p.deputy_id = :person) AND "),
    " ORDER BY c.ends_on, c.id LIMIT :limit"
);
pub(super) const OF_PARTY: &str = concat!(contracts!("c.party_id = :party AND "), " LIMIT :limit");

/// The contracts whose reminder is due and whose deadline has not passed, and whether there are contracts that were not
/// read. What has renewed itself takes no room from what ends for the first time.
pub(super) fn read(
    conn: &Connection,
    whom: &Whom,
    today: NaiveDate,
    currency: &str,
) -> Result<(Vec<Candidate>, bool)> {
    let rules = NoticeRules::default();
    let latest = today + Days::new(u64::from(LONGEST_NOTICE) + u64::from(rules.remind_days));
    let before = today - Days::new(1);
    let (mut found, mut more) = (Vec::new(), false);
    for (from, until) in [(String::new(), before), (today.to_string(), latest)] {
        let limit = MOST as i64 + 1;
        let mut params: Vec<(&str, &dyn ToSql)> =
            named_params! {":from": from, ":until": until, ":today": today, ":limit": limit}.to_vec();
        let sql = whom.ask([OF_ALL, OF_PERSON, OF_PARTY], &mut params);
        let mut query = conn.prepare_cached(sql)?;
        let mut rows = query.query(params.as_slice())?;
        let mut read = 0;
        while let Some(row) = rows.next()? {
            read += 1;
            found.extend(contract(row, today, currency, &rules)?);
        }
        more |= read > MOST;
    }
    Ok((found, more))
}

fn contract(
    row: &Row<'_>,
    today: NaiveDate,
    currency: &str,
    rules: &NoticeRules,
) -> rusqlite::Result<Option<Candidate>> {
    let id: ContractId = row.get("id")?;
    let noticed: Option<NaiveDate> = row.get("noticed_on")?;
    let goes_on: Option<u16> = row.get::<_, Option<u16>>("renews_months")?.filter(|_| noticed.is_none());
    let (first_end, now) = (day(row.get("ends_on")?), day(today));
    // Without a term to come, the end itself is the deadline.
    let notice: u16 = match goes_on {
        Some(_) => row.get::<_, Option<u16>>("notice_days")?.unwrap_or(0),
        None => 0,
    };
    let end = match goes_on {
        Some(months) => current_end(first_end, months, now.plus(i32::from(notice))),
        None => first_end,
    };
    let bound = Contract { end, our_notice: None, their_notice: Some(Notice::Days { days: notice }) };
    let deadline = deadlines(&bound, now, rules).theirs.filter(|near| near.state == DeadlineState::Remind);
    let Some(last_day) = deadline.map(|near| date(near.last_day)) else { return Ok(None) };
    let in_currency = row.get::<_, Option<String>>("currency")?.is_some_and(|code| code == currency);
    let pressing = (last_day - today).num_days() <= PRESSING;
    Ok(Some(Candidate {
        party: Some(row.get("party_id")?),
        kind: ReasonKind::Deadline,
        class: if pressing { Class::Deadline } else { Class::Ahead },
        day: Some(last_day),
        time: None,
        money: row.get::<_, Option<i64>>("amount")?.filter(|_| in_currency).unwrap_or(0),
        since: None,
        about: About::Contract(id, date(end), goes_on.is_some()),
        basis: format!("{}/{last_day}", id.0),
    }))
}
