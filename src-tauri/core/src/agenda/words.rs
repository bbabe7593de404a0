//! Reasons in sentences.

use chrono::NaiveDate;
use rondo_lifecycle::phase::{Reason, Track};
use rusqlite::{Connection, named_params};

use super::ReasonKind;
use crate::cadence::{self, CadenceState};
use crate::error::Result;
use crate::id::{CaseId, ContractId, PartyId, PromiseId};
use crate::promise;
use crate::service::CaseKind;
use crate::standing::{Kept, signs, words::sentence};
use crate::standing::{date, day};
use crate::text::{Arg, Texts, format};

/// A case: what it is about and until when it should have been settled.
pub(super) fn case(conn: &Connection, id: CaseId, texts: &Texts, today: NaiveDate) -> Result<String> {
    let mut query = conn.prepare_cached("SELECT kind, title, due_on FROM case_file WHERE id = :id")?;
    let (kind, title, due): (CaseKind, String, Option<NaiveDate>) = query
        .query_row(named_params! {":id": id}, |row| {
            Ok((row.get("kind")?, row.get("title")?, row.get("due_on")?))
        })?;
    let days = due.map_or(0, |due| (today - due).num_days());
    let key = if days > 0 { "agenda-case-late" } else { "agenda-case-today" };
    let kind = texts.get(&format!("record-case-{}", kind.word()));
    Ok(texts.format(key, &[("kind", kind.into()), ("title", title.into()), ("days", days.into())]))
}

/// A promise or an expectation: what it is about and until when.
pub(super) fn promise(conn: &Connection, id: PromiseId, texts: &Texts, today: NaiveDate) -> Result<String> {
    let promise = promise::get(conn, id)?;
    let days = promise.due_on.map_or(0, |due| (today - due).num_days());
    let when = if days > 0 { "late" } else { "today" };
    let key = format!("agenda-promise-{}-{when}", promise.kind.word());
    Ok(texts.format(&key, &[("title", promise.title.into()), ("days", days.into())]))
}

/// A contract: its last day for notice, or its end.
pub(super) fn contract(
    conn: &Connection,
    id: ContractId,
    last_day: NaiveDate,
    goes_on: bool,
    texts: &Texts,
) -> Result<String> {
    let mut query = conn.prepare_cached("SELECT title, renews_months FROM contract WHERE id = :id")?;
    let (title, months): (String, Option<i64>) = query
        .query_row(named_params! {":id": id}, |row| Ok((row.get("title")?, row.get("renews_months")?)))?;
    let args: [(&str, Arg); 3] = [
        ("title", title.into()),
        ("day", format::date(texts.lang(), last_day).into()),
        ("months", months.unwrap_or(0).into()),
    ];
    Ok(texts.format(if goes_on { "agenda-notice" } else { "agenda-end" }, &args))
}

/// A cadence that was passed: the wish or the limit, and how long ago the last contact was.
pub(super) fn cadence(conn: &Connection, party: PartyId, texts: &Texts, today: NaiveDate) -> Result<String> {
    let Some(found) = cadence::of_party(conn, party, today)? else { return Ok(String::new()) };
    let state = if found.state == CadenceState::Limit { "limit" } else { "wish" };
    let never = if found.last_on.is_none() { "-never" } else { "" };
    let args: [(&str, Arg); 3] = [
        ("wish", i64::from(found.cadence.wish_days).into()),
        ("limit", i64::from(found.cadence.limit_days).into()),
        ("days", found.days.into()),
    ];
    Ok(texts.format(&format!("cadence-because-{state}{never}"), &args))
}

/// What the standing of a customer says for a derived reason.
pub(super) fn derived(kind: ReasonKind, kept: &Kept, texts: &Texts, today: NaiveDate) -> String {
    let standing = &kept.standing;
    if kind == ReasonKind::Warning
        && let Some(sign) = signs(kept, texts, day(today)).into_iter().next()
    {
        return texts.format("agenda-warning", &[("sign", sign.into())]);
    }
    let decides = standing.now[Track::Activity as usize];
    let days = standing.last_purchase.map(|last| (today - date(last)).num_days());
    // Silence is told by the customer's own rhythm; a notice, a lost contract or a complaint tell for themselves.
    let (Some(days), Reason::Silent { .. }) = (days, decides) else {
        return texts.format("agenda-other", &[("sentence", sentence(texts, &decides).into())]);
    };
    let key = match kind {
        ReasonKind::Second => "agenda-second",
        ReasonKind::WinBack => "agenda-win-back",
        _ => "agenda-silence",
    };
    texts.format(key, &[("days", days.into()), ("usual", (standing.interval.round() as i64).into())])
}
