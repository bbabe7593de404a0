//! Reasons that follow from where customers stand: warnings, silence, second purchases, customers to win back.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use rusqlite::types::ToSql;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::aside::Aside;
use super::rank::{About, Candidate, Class};
use super::whom::Whom;
use super::{DERIVED, ReasonKind};
use crate::error::Result;
use crate::id::PartyId;
use crate::winback;

/// For so many days after being lost a customer is worth an attempt.
const LOST_DAYS: u64 = 90;

macro_rules! customers {
    ($from:literal, $which:literal) => {
        concat!(
            "SELECT p.id, s.activity, s.six, s.value, s.at_risk, s.alert_since, s.second_on,
                    nullif(n.last_purchase_on, '') AS last_purchase_on
             FROM ",
            $from,
            " CROSS JOIN party p ON p.seq = s.seq CROSS JOIN party_now n ON n.seq = s.seq
             WHERE ",
            $which,
            " AND s.six <> 'outside'
               AND (:person IS NULL OR p.owner_id = :person OR p.deputy_id = :person)"
        )
    };
}

/// Of whom the firm is warned though they still buy, by the money that may be lost. The index holds nobody else.
pub(super) const WARNED: &str = concat!(
    customers!(
        "standing s INDEXED BY standing_by_alert",
        "s.alert_since <= :of AND s.activity IN ('active', 'due')"
    ),
    " ORDER BY s.at_risk DESC, s.seq DESC"
);

/// Of an activity, by the money that may be lost.
pub(super) const OF_ACTIVITY: &str = concat!(
    customers!("standing s INDEXED BY standing_by_stake", "s.activity = :of"),
    " ORDER BY s.at_risk DESC, s.seq DESC"
);

/// Whose second purchase should come, the latest first.
pub(super) const SECOND: &str = concat!(
    customers!("standing s INDEXED BY standing_by_second", "s.second_on <= :of"),
    " ORDER BY s.second_on DESC, s.seq DESC"
);

/// Who was lost since a day, the oldest first.
pub(super) const LOST: &str = concat!(
    customers!(
        "standing_move m CROSS JOIN standing s ON s.seq = m.seq",
        "m.track = 'activity' AND m.moved_on >= :of AND m.to_phase = 'lost' AND s.activity = 'lost'"
    ),
    " ORDER BY m.moved_on, m.seq"
);

pub(super) const OF_PARTY: &str =
    customers!("party q CROSS JOIN standing s ON s.seq = q.seq", "q.id = :party");

const LOST_SINCE: &str = "SELECT 1 FROM party p CROSS JOIN standing_move m ON m.seq = p.seq
     WHERE p.id = :party AND m.track = 'activity' AND m.moved_on >= :since AND m.to_phase = 'lost'";

/// The customers of each kind with most at stake, at most [`DERIVED`] of each; and whether there are more.
pub(super) fn read(
    conn: &Connection,
    whom: &Whom,
    aside: &mut Aside<'_>,
    today: NaiveDate,
) -> Result<(Vec<Candidate>, bool)> {
    if let Whom::Party(party) = whom {
        return Ok((of_party(conn, *party, aside, today)?, false));
    }
    let lost_since = (today - Days::new(LOST_DAYS)).to_string();
    let sources: [(&str, ReasonKind, String); 6] = [
        (WARNED, ReasonKind::Warning, today.to_string()),
        (OF_ACTIVITY, ReasonKind::Silence, "atRisk".into()),
        (OF_ACTIVITY, ReasonKind::Silence, "due".into()),
        (SECOND, ReasonKind::Second, today.to_string()),
        (OF_ACTIVITY, ReasonKind::WinBack, "lapsed".into()),
        (LOST, ReasonKind::WinBack, lost_since),
    ];
    let (mut found, mut more) = (Vec::new(), false);
    for (sql, kind, of) in sources {
        let person: &dyn ToSql = match whom {
            Whom::Person(person) => person,
            _ => &rusqlite::types::Null,
        };
        let mut query = conn.prepare_cached(sql)?;
        let mut rows = query.query(named_params! {":of": of, ":person": person})?;
        let before = found.len();
        // Who was lost, came back and was lost again is found by each of the losses.
        let mut seen = HashSet::new();
        while let Some(row) = rows.next()? {
            if found.len() - before == DERIVED {
                more = true;
                break;
            }
            let customer = Customer::of(row)?;
            let is_first = seen.insert(customer.party);
            if let Some(candidate) = customer.candidate(kind)
                && is_first
                && !aside.holds(&candidate, today)?
                && !is_obstructed(conn, &candidate, today)?
            {
                found.push(candidate);
            }
        }
    }
    Ok((found, more))
}

fn of_party(
    conn: &Connection,
    party: PartyId,
    aside: &mut Aside<'_>,
    today: NaiveDate,
) -> Result<Vec<Candidate>> {
    let customer = conn
        .prepare_cached(OF_PARTY)?
        .query_row(named_params! {":party": party, ":person": rusqlite::types::Null}, Customer::of)
        .optional()?;
    let Some(customer) = customer else { return Ok(Vec::new()) };
    if customer.activity == "lost" {
        let since = today - Days::new(LOST_DAYS);
        let mut query = conn.prepare_cached(LOST_SINCE)?;
        if !query.exists(named_params! {":party": party, ":since": since})? {
            return Ok(Vec::new());
        }
    }
    let second_is_due = customer.second_on.is_none_or(|on| on <= today);
    let mut found = Vec::new();
    for kind in [ReasonKind::Warning, ReasonKind::Silence, ReasonKind::Second, ReasonKind::WinBack] {
        let candidate = customer.candidate(kind).filter(|_| kind != ReasonKind::Second || second_is_due);
        if let Some(candidate) = candidate
            && !aside.holds(&candidate, today)?
            && !is_obstructed(conn, &candidate, today)?
        {
            found.push(candidate);
        }
    }
    Ok(found)
}

/// Whether a customer to win back is not to be contacted: the list of those to win back leaves out the same ones.
fn is_obstructed(conn: &Connection, reason: &Candidate, today: NaiveDate) -> Result<bool> {
    match reason.party {
        Some(party) if reason.kind == ReasonKind::WinBack => Ok(!winback::is_open_to(conn, party, today)?),
        _ => Ok(false),
    }
}

/// A customer as far as the list asks.
struct Customer {
    party: PartyId,
    activity: String,
    /// Since when the firm is warned.
    alert_since: Option<NaiveDate>,
    /// What may be lost, or what is expected where nothing is said of that.
    money: i64,
    second_on: Option<NaiveDate>,
    last_purchase: Option<NaiveDate>,
}

impl Customer {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let at_risk: Option<i64> = row.get("at_risk")?;
        Ok(Self {
            party: row.get("id")?,
            activity: row.get("activity")?,
            alert_since: row.get("alert_since")?,
            money: at_risk.or(row.get("value")?).unwrap_or(0),
            second_on: row.get("second_on")?,
            last_purchase: row.get("last_purchase_on")?,
        })
    }

    /// The reason of a kind, where the customer gives it. Who is silent warns by that alone.
    fn candidate(&self, kind: ReasonKind) -> Option<Candidate> {
        let activity = self.activity.as_str();
        let buys = matches!(activity, "active" | "due");
        let class = match kind {
            ReasonKind::Warning if buys && self.alert_since.is_some() => Class::Warning,
            ReasonKind::Silence if activity == "atRisk" => Class::AtRisk,
            ReasonKind::Silence if activity == "due" && self.second_on.is_none() => Class::Due,
            ReasonKind::Second if self.second_on.is_some() => Class::Second,
            ReasonKind::WinBack if matches!(activity, "lapsed" | "lost") => Class::WinBack,
            _ => return None,
        };
        // A warning that is raised again is a new one.
        let rests_on = if kind == ReasonKind::Warning { self.alert_since } else { self.last_purchase };
        let basis = rests_on.map(|day| day.to_string()).unwrap_or_default();
        Some(Candidate {
            party: Some(self.party),
            kind,
            class,
            day: None,
            time: None,
            money: self.money,
            since: self.last_purchase,
            about: About::Standing,
            basis,
        })
    }
}
