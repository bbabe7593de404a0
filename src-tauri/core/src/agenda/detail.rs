//! A customer on the list, told in full: whom to call, why now, what to say.

use std::collections::HashSet;

use chrono::NaiveDate;
use rondo_lifecycle::customer::Basis;
use rondo_lifecycle::purchase::Colour;
use rondo_lifecycle::risk::Reason as Sign;
use rusqlite::{Connection, OptionalExtension, named_params};

use super::aside::Aside;
use super::line::track_column;
use super::page::gather;
use super::rank::{About, Candidate, rank_of_one};
use super::whom::Whom;
use super::{AgendaDetail, DetailRequest, ReasonKind, say, words};
use crate::error::{Error, Result};
use crate::id::{PartyId, TaskId};
use crate::money::Money;
use crate::standing::{self, Kept, Level, alert_rules, currency_code, day};
use crate::task;
use crate::text::{Texts, format};
use crate::time::Timestamp;
use crate::winback;

/// Tells a line in full on the day of `now`.
pub fn detail(
    conn: &Connection,
    request: &DetailRequest,
    texts: &Texts,
    now: Timestamp,
) -> Result<AgendaDetail> {
    let today = now.local_date();
    let (mut view, contact) = face(conn, request, today)?;
    let (found, _) = gather(conn, &Whom::Party(request.party_id), &mut Aside::of(conn)?, today)?;
    let mut reasons = rank_of_one(found);
    // What leads the line leads here too.
    if let Some(at) = reasons.iter().position(|reason| reason.kind == request.lead) {
        let lead = reasons.remove(at);
        reasons.insert(0, lead);
    }
    let kept = Kept::read(conn, request.party_id, now)?;
    view.by_contract = kept.as_ref().is_some_and(|kept| kept.basis == Basis::Contract);
    if request.lead == ReasonKind::WinBack {
        view.left_because = winback::reason(conn, request.party_id)?;
    }
    let told = Told::of(&reasons, kept.as_ref());
    for (at, reason) in reasons.iter().enumerate() {
        match reason.about {
            About::Step(id) if at > 0 => view.why.push(other_step(conn, id, texts, today)?),
            _ => view.why.extend(sentences(conn, reason, kept.as_ref(), &told, texts, today)?),
        }
    }
    if !told.contact {
        view.why.push(last_contact(conn, request.party_id, texts, today)?);
    }
    let mut said = HashSet::new();
    view.why.retain(|sentence| said.insert(sentence.clone()));
    let opening = say::opening(conn, &view, contact, reasons.first(), texts, today)?;
    (view.say, view.then) = (opening.say, opening.then);
    if standing::light(conn)? == Colour::Red {
        view.value = None;
    }
    Ok(view)
}

/// What the sentences of other reasons say already, so that a sign of leaving need not say it again.
struct Told {
    /// How long ago the last purchase was.
    silence: bool,
    /// Which case is open.
    case: bool,
    /// How long ago the last talk was.
    contact: bool,
}

impl Told {
    fn of(reasons: &[Candidate], kept: Option<&Kept>) -> Self {
        let stands = |reason: &Candidate| matches!(reason.about, About::Standing);
        let is_warning = |reason: &Candidate| reason.kind == ReasonKind::Warning;
        let signs = kept.map_or(&[][..], |kept| &kept.signs);
        Self {
            silence: reasons.iter().any(|reason| stands(reason) && !is_warning(reason)),
            case: reasons.iter().any(|reason| matches!(reason.about, About::Case(_))),
            contact: reasons.iter().any(stands)
                && signs.iter().any(|sign| matches!(sign, Sign::NoContact { .. })),
        }
    }

    fn says(&self, sign: &Sign) -> bool {
        match sign {
            Sign::Silence { .. } => self.silence,
            Sign::SevereComplaint { .. } | Sign::RecentComplaints { count: 1, .. } => self.case,
            _ => false,
        }
    }
}

/// Who it is, and whom to ask first: the primary person of an organisation, or the customer.
fn face(
    conn: &Connection,
    request: &DetailRequest,
    today: NaiveDate,
) -> Result<(AgendaDetail, Option<PartyId>)> {
    let party = request.party_id;
    let currency = currency_code(conn)?;
    let column = track_column(request.track.as_deref())?;
    let sql = format!(
        "SELECT p.name, p.customer_since, n.city, s.{column} AS phase, s.risk, s.value
         FROM party p LEFT JOIN party_now n ON n.seq = p.seq LEFT JOIN standing s ON s.seq = p.seq
         WHERE p.id = :party AND p.deleted_at IS NULL"
    );
    let alert = alert_rules(conn, today)?;
    let mut view = conn
        .prepare_cached(&sql)?
        .query_row(named_params! {":party": party}, |row| {
            let risk: Option<f64> = row.get("risk")?;
            let value: Option<i64> = row.get("value")?;
            Ok(AgendaDetail {
                party_id: party,
                name: row.get("name")?,
                city: row.get("city")?,
                customer_since: row.get("customer_since")?,
                contact_name: None,
                contact_role: None,
                phone: None,
                phase: row.get("phase")?,
                level: risk.map(|risk| Level::of(risk, &alert)),
                value: value.map(|value| Money::new(value, currency)),
                by_contract: false,
                left_because: None,
                why: Vec::new(),
                say: String::new(),
                then: None,
            })
        })
        .optional()?
        .ok_or(Error::NotFound("party"))?;
    let contact: Option<PartyId> = conn
        .prepare_cached(include_str!("contact.sql"))?
        .query_row(named_params! {":party": party, ":today": today}, |row| {
            view.contact_name = row.get("name")?;
            view.contact_role = row.get("role")?;
            row.get("id")
        })
        .optional()?;
    view.phone = contact.map(|contact| phone(conn, contact)).transpose()?.flatten();
    if view.phone.is_none() && contact != Some(party) {
        view.phone = phone(conn, party)?;
    }
    Ok((view, contact))
}

fn phone(conn: &Connection, party: PartyId) -> Result<Option<String>> {
    let mut query = conn.prepare_cached(
        "SELECT value FROM channel WHERE party_id = :party AND kind IN ('phone', 'mobile')
         ORDER BY is_primary DESC, position LIMIT 1",
    )?;
    Ok(query.query_row(named_params! {":party": party}, |row| row.get("value")).optional()?)
}

fn sentences(
    conn: &Connection,
    reason: &Candidate,
    kept: Option<&Kept>,
    told: &Told,
    texts: &Texts,
    today: NaiveDate,
) -> Result<Vec<String>> {
    let signs = |kept: &Kept| {
        let signs = kept.signs.iter().zip(standing::signs(kept, texts, day(today)));
        signs.filter(|(sign, _)| !told.says(sign)).map(|(_, sentence)| sentence).collect::<Vec<_>>()
    };
    Ok(match (reason.about, kept) {
        (About::Step(id), _) => step(conn, id, texts, today)?,
        (About::Case(id), _) => vec![words::case(conn, id, texts, today)?],
        (About::Promise(id), _) => vec![words::promise(conn, id, texts, today)?],
        (About::Contract(id, _, goes_on), _) => {
            vec![words::contract(conn, id, reason.day.unwrap_or(today), goes_on, texts)?]
        }
        (About::Cadence, _) => match reason.party {
            Some(party) => vec![words::cadence(conn, party, texts, today)?],
            None => Vec::new(),
        },
        (About::Standing, Some(kept)) if reason.kind == ReasonKind::Warning => signs(kept),
        (About::Standing, Some(kept)) => {
            [vec![words::derived(reason.kind, kept, texts, today)], signs(kept)].concat()
        }
        (About::Standing, None) => Vec::new(),
    })
}

/// When a step was due, and the deal it is about.
fn step(conn: &Connection, id: TaskId, texts: &Texts, today: NaiveDate) -> Result<Vec<String>> {
    let task = task::get(conn, id)?;
    let mut told = Vec::new();
    if let Some(due) = task.due_on {
        let days = (today - due).num_days();
        let date = format::date(texts.lang(), due);
        told.push(match (days, task.due_time) {
            (0, None) => texts.get("agenda-step-today"),
            (0, Some(time)) => texts.format("agenda-step-today-at", &[("time", time.into())]),
            (1.., _) => texts.format("agenda-step-late", &[("days", days.into()), ("date", date.into())]),
            _ => texts.format("agenda-step-soon", &[("days", (-days).into()), ("date", date.into())]),
        });
    }
    if let Some(name) = task.playbook {
        told.push(texts.format("agenda-step-playbook", &[("name", name.into())]));
    }
    if let Some(title) = task.deal_title {
        told.push(texts.format("agenda-step-deal", &[("title", title.into())]));
    }
    Ok(told)
}

/// A step that does not lead, by its title.
fn other_step(conn: &Connection, id: TaskId, texts: &Texts, today: NaiveDate) -> Result<String> {
    let task = task::get(conn, id)?;
    let due = task.due_on.unwrap_or(today);
    if due == today {
        return Ok(texts.format("agenda-step-other-today", &[("title", task.title.into())]));
    }
    let key = if due < today { "agenda-step-other-late" } else { "agenda-step-other-soon" };
    let date = format::date(texts.lang(), due);
    Ok(texts.format(key, &[("title", task.title.into()), ("date", date.into())]))
}

fn last_contact(conn: &Connection, party: PartyId, texts: &Texts, today: NaiveDate) -> Result<String> {
    let at: Option<Timestamp> = conn
        .prepare_cached(
            "SELECT nullif(n.last_touch_at, 0) AS at FROM party p JOIN party_now n ON n.seq = p.seq
             WHERE p.id = :party",
        )?
        .query_row(named_params! {":party": party}, |row| row.get("at"))
        .optional()?
        .flatten();
    let Some(last) = at.map(Timestamp::local_date) else { return Ok(texts.get("agenda-contact-never")) };
    let days = (today - last).num_days();
    if days < 1 {
        return Ok(texts.get("agenda-contact-today"));
    }
    let date = format::date(texts.lang(), last);
    Ok(texts.format("agenda-contact", &[("days", days.into()), ("date", date.into())]))
}
