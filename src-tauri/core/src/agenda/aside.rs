//! Putting a reason aside: until a day, or until it rests on other facts. What somebody promised to do is moved itself.

use chrono::{Days, NaiveDate};
use rusqlite::{CachedStatement, Connection, named_params};

use super::page::gather;
use super::rank::{About, Candidate};
use super::whom::Whom;
use super::{ReasonKind, SetAside};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::rule;
use crate::store::Tx;
use crate::task;
use crate::time::workday;
use crate::timeline::{TouchDraft, TouchOutcome};

pub(super) const HOLDS: &str = "SELECT 1 FROM set_aside
     WHERE party_id = :party AND reason = :reason AND basis = :basis
       AND (until_on IS NULL OR until_on > :today)";

/// What is put aside, asked for one reason after the other.
pub(super) struct Aside<'c>(Option<CachedStatement<'c>>);

impl<'c> Aside<'c> {
    pub(super) fn of(conn: &'c Connection) -> Result<Self> {
        Ok(Self(Some(conn.prepare_cached(HOLDS)?)))
    }

    /// As if nothing was put aside.
    pub(super) fn nothing() -> Self {
        Self(None)
    }

    /// Whether a reason is put aside on a day. It ends by itself: with its day, or as soon as it rests on other facts.
    pub(super) fn holds(&mut self, reason: &Candidate, today: NaiveDate) -> Result<bool> {
        let Some(query) = &mut self.0 else { return Ok(false) };
        let params = named_params! {
            ":party": reason.party,
            ":reason": reason.kind,
            ":basis": reason.basis,
            ":today": today,
        };
        Ok(query.exists(params)?)
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
    for reason in of_party(tx, party, &mut Aside::of(tx)?)? {
        put(tx, party, &reason, Some(until), None)?;
    }
    Ok(())
}

/// Takes a line from the list, with the reason why: the step that leads is closed with it, what is derived is put aside
/// until a newer purchase, a case or deadline until it has another day.
pub fn dismiss(tx: &Tx<'_>, line: &SetAside, why: &str) -> Result<()> {
    let why = rule::title("why", why)?;
    if let Some(id) = line.task_id {
        return task::done(tx, id, Some(why)).map(|_| ());
    }
    let party = line.party_id.ok_or(Error::invalid("partyId", "missing"))?;
    let same = |kind: ReasonKind| kind == line.lead || (kind.is_derived() && line.lead.is_derived());
    let shown = of_party(tx, party, &mut Aside::of(tx)?)?;
    let reasons: Vec<Candidate> = shown.into_iter().filter(|found| same(found.kind)).collect();
    if reasons.is_empty() {
        return Err(Error::NotFound("reason"));
    }
    reasons.iter().try_for_each(|reason| put(tx, party, reason, None, Some(why)))
}

/// Somebody talked with a customer, or tried to: its reasons rest for a while from the day of the talk on, that of a
/// deadline not beyond it. A case and a promise are not kept by a talk: they come back on the
/// next day. What is put
/// aside already rests too, or it would come back in between; the later of both days counts. A note is no talk.
pub fn talked(tx: &Tx<'_>, touch: &TouchDraft) -> Result<()> {
    if !touch.kind.is_contact() {
        return Ok(());
    }
    let (party, outcome, now) = (touch.party_id, touch.outcome, tx.now.local_date());
    let today = touch.at.map_or(now, |at| at.local_date().min(now));
    let tomorrow = workday(today + Days::new(1));
    let later = match outcome {
        Some(TouchOutcome::NotReached | TouchOutcome::CallBack) => tomorrow,
        Some(TouchOutcome::Reached) | None => workday(today + Days::new(14)),
        Some(TouchOutcome::NoNeed) => workday(today + Days::new(91)),
    };
    for reason in of_party(tx, party, &mut Aside::nothing())? {
        let until = match reason.about {
            About::Case(_) | About::Promise(_) => tomorrow,
            // A week before its last day a deadline is on the list again.
            About::Contract(..) => {
                let near = reason.day.map_or(later, |day| day - Days::new(7));
                later.min(near).max(tomorrow)
            }
            _ => later,
        };
        // A talk of long ago that is only written down now lets nothing rest.
        if until > now {
            put(tx, party, &reason, Some(until), None)?;
        }
    }
    Ok(())
}

/// The reasons of a customer that are no steps.
fn of_party(tx: &Tx<'_>, party: PartyId, aside: &mut Aside<'_>) -> Result<Vec<Candidate>> {
    rule::party(tx, party)?;
    let (found, _) = gather(tx, &Whom::Party(party), aside, tx.now.local_date())?;
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
