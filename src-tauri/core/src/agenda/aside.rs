//! Putting a reason aside: until a day, or until it rests on other facts. What somebody promised to do is moved itself.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rusqlite::{CachedStatement, Connection, named_params};

use super::page::{Whom, gather};
use super::rank::{About, Candidate};
use super::{ReasonKind, SetAside};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::rule;
use crate::store::Tx;
use crate::task;
use crate::timeline::TouchOutcome;

pub(super) const HOLDS: &str = "SELECT 1 FROM set_aside
     WHERE party_id = :party AND reason = :reason AND basis = :basis AND deleted_at IS NULL
       AND (until_on IS NULL OR until_on > :today)";

/// What is put aside, asked for one reason after the other.
pub(super) struct Aside<'c>(CachedStatement<'c>);

impl<'c> Aside<'c> {
    pub(super) fn of(conn: &'c Connection) -> Result<Self> {
        Ok(Self(conn.prepare_cached(HOLDS)?))
    }

    /// Whether a reason is put aside on a day. It ends by itself: with its day, or as soon as it rests on other facts.
    pub(super) fn holds(&mut self, reason: &Candidate, today: NaiveDate) -> Result<bool> {
        let params = named_params! {
            ":party": reason.party,
            ":reason": reason.kind,
            ":basis": reason.basis,
            ":today": today,
        };
        Ok(self.0.exists(params)?)
    }
}

/// Moves a line to another day: the step that leads, and every other reason of the customer.
pub fn postpone(tx: &Tx<'_>, line: &SetAside, until: NaiveDate) -> Result<()> {
    let today = tx.now.local_date();
    if rule::day("until", until)? <= today {
        return Err(Error::invalid("until", "not-ahead"));
    }
    if let Some(id) = line.task_id {
        task::postpone(tx, id, until)?;
    }
    let Some(party) = line.party_id else { return Ok(()) };
    for reason in of_party(tx, party)? {
        put(tx, party, &reason, Some(until), None)?;
    }
    Ok(())
}

/// Takes a line from the list, with the reason why: the step that leads is closed with it, what is derived is put aside
/// until a newer purchase, a case or deadline until it has another day.
pub fn dismiss(tx: &Tx<'_>, line: &SetAside, why: &str) -> Result<()> {
    let why = rule::title("why", why)?;
    if let Some(id) = line.task_id {
        return task::done(tx, id, Some(why));
    }
    let party = line.party_id.ok_or(Error::invalid("partyId", "missing"))?;
    let same = |kind: ReasonKind| kind == line.lead || (kind.is_derived() && line.lead.is_derived());
    let reasons: Vec<Candidate> = of_party(tx, party)?.into_iter().filter(|found| same(found.kind)).collect();
    if reasons.is_empty() {
        return Err(Error::NotFound("reason"));
    }
    reasons.iter().try_for_each(|reason| put(tx, party, reason, None, Some(why)))
}

/// Somebody talked with a customer, or tried to: its reasons rest for a while, that of a deadline not beyond it. A case
/// is a promise that a talk does not keep: it comes back on the next day.
pub fn talked(tx: &Tx<'_>, party: PartyId, outcome: Option<TouchOutcome>) -> Result<()> {
    let today = tx.now.local_date();
    let tomorrow = workday(today + Days::new(1));
    let later = match outcome {
        Some(TouchOutcome::NotReached | TouchOutcome::CallBack) => tomorrow,
        Some(TouchOutcome::Reached) | None => workday(today + Days::new(14)),
        Some(TouchOutcome::NoNeed) => workday(today + Days::new(91)),
    };
    for reason in of_party(tx, party)? {
        let until = match reason.about {
            About::Case(_) => tomorrow,
            // A week before its last day a deadline is on the list again.
            About::Contract(..) => {
                let near = reason.day.map_or(later, |day| day - Days::new(7));
                later.min(near).max(tomorrow)
            }
            _ => later,
        };
        put(tx, party, &reason, Some(until), None)?;
    }
    Ok(())
}

/// Saturday and Sunday become Monday.
fn workday(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day + Days::new(2),
        Weekday::Sun => day + Days::new(1),
        _ => day,
    }
}

/// The reasons of a customer that are no steps.
fn of_party(tx: &Tx<'_>, party: PartyId) -> Result<Vec<Candidate>> {
    rule::party(tx, party)?;
    let (found, _) = gather(tx, &Whom::Party(party), tx.now.local_date())?;
    Ok(found.into_iter().filter(|reason| reason.kind != ReasonKind::Step).collect())
}

fn put(
    tx: &Tx<'_>,
    party: PartyId,
    reason: &Candidate,
    until: Option<NaiveDate>,
    why: Option<&str>,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO set_aside (id, party_id, reason, basis, until_on, why, created_at)
         VALUES (:id, :party, :reason, :basis, :until, :why, :now)",
    )?
    .execute(named_params! {
        ":id": tx.new_id(),
        ":party": party,
        ":reason": reason.kind,
        ":basis": reason.basis,
        ":until": until,
        ":why": why,
        ":now": tx.now,
    })?;
    Ok(())
}
