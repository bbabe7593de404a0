//! What to say: an opening made of facts, and what to come to then. What is open or went wrong at the customer comes
//! before anything that the firm wants.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, named_params};

use super::rank::{About, Candidate};
use super::{AgendaDetail, ReasonKind};
use crate::error::Result;
use crate::id::PartyId;
use crate::money::Money;
use crate::party::{self, PartyKind};
use crate::promise;
use crate::sales;
use crate::service::{self, CaseView};
use crate::task;
use crate::text::{Arg, Texts, format};
use crate::time::Timestamp;

/// For so long a settled complaint or a bad answer is worth asking after, in days.
const COMPLAINT_DAYS: i64 = 180;
/// The best answer that is still a bad one.
const BAD: u8 = 6;

/// What is said, and what then.
pub(super) struct Opening {
    pub(super) say: String,
    pub(super) then: Option<String>,
}

/// The last thing bought.
struct Bought {
    on: NaiveDate,
    what: Option<String>,
    money: Money,
}

/// The last talk, where somebody wrote down what it was about.
struct Talk {
    on: NaiveDate,
    subject: String,
}

/// Builds the opening for the reason that leads.
pub(super) fn opening(
    conn: &Connection,
    view: &AgendaDetail,
    contact: Option<PartyId>,
    lead: Option<&Candidate>,
    texts: &Texts,
    today: NaiveDate,
) -> Result<Opening> {
    let facts = Facts::of(conn, view.party_id, today)?;
    let hello = hello(conn, contact, texts)?;
    let sentence = match lead.map(|lead| lead.about) {
        Some(About::Step(_) | About::Cadence | About::Standing) | None if facts.open_case.is_some() => {
            facts.open_case.as_ref().map(|case| of_case(case, texts)).unwrap_or_default()
        }
        Some(About::Step(id)) => step(conn, id, &facts, texts)?,
        Some(About::Case(id)) => of_case(&service::case(conn, id)?, texts),
        Some(About::Contract(id, end, goes_on)) => {
            let contract = sales::contract(conn, id)?;
            let args: [(&str, Arg); 2] =
                [("title", contract.title.into()), ("date", format::date(texts.lang(), end).into())];
            texts.format(if goes_on { "agenda-say-notice" } else { "agenda-say-end" }, &args)
        }
        Some(About::Promise(id)) => {
            let promise = promise::get(conn, id)?;
            let made = format::date(texts.lang(), promise.made_on);
            let args: [(&str, Arg); 2] = [("title", promise.title.into()), ("date", made.into())];
            texts.format(&format!("agenda-say-promise-{}", promise.kind.word()), &args)
        }
        _ => facts.about_purchases(lead.map_or(ReasonKind::Silence, |lead| lead.kind), texts),
    };
    let then = facts.then(lead, texts);
    Ok(Opening {
        say: texts.format("agenda-say", &[("hello", hello.into()), ("sentence", sentence.into())]),
        then,
    })
}

/// A person is greeted as one speaks to them; a firm where nobody is known has no name to greet.
fn hello(conn: &Connection, contact: Option<PartyId>, texts: &Texts) -> Result<String> {
    let person = contact.map(|contact| party::card(conn, contact)).transpose()?;
    Ok(match person.filter(|party| party.kind == PartyKind::Person) {
        Some(person) => {
            texts.format("agenda-say-hello", &[("name", party::spoken_name(&person, texts).into())])
        }
        None => texts.get("agenda-say-hello-nobody"),
    })
}

fn step(conn: &Connection, id: crate::id::TaskId, facts: &Facts, texts: &Texts) -> Result<String> {
    if let Some(deal) = task::get(conn, id)?.deal_title {
        return Ok(texts.format("agenda-say-deal", &[("title", deal.into())]));
    }
    Ok(match &facts.talk {
        Some(talk) => texts.format("agenda-say-talk", &talk.args(texts)),
        None => texts.get("agenda-say-step"),
    })
}

fn of_case(case: &CaseView, texts: &Texts) -> String {
    let opened = format::date(texts.lang(), case.opened_on);
    texts.format("agenda-say-case", &[("title", case.title.as_str().into()), ("date", opened.into())])
}

/// What is known of a customer and may be said aloud.
struct Facts {
    bought: Option<Bought>,
    talk: Option<Talk>,
    open_case: Option<CaseView>,
    /// A bad last answer of the last half year.
    answer: Option<(NaiveDate, u8)>,
    complaint: Option<(String, NaiveDate)>,
    deal: Option<(String, Option<Money>)>,
}

impl Facts {
    fn of(conn: &Connection, party: PartyId, today: NaiveDate) -> Result<Self> {
        Ok(Self {
            bought: bought(conn, party)?,
            talk: talk(conn, party)?,
            open_case: service::open_cases(conn, &party.into())?.into_iter().next(),
            answer: answer(conn, party, today)?,
            complaint: complaint(conn, party, today)?,
            deal: deal(conn, party)?,
        })
    }

    /// Silence, warnings, second purchases and win-back all begin with what was bought last. A complaint of the last
    /// half year that was settled comes first: who asks after it shows that it was heard.
    fn about_purchases(&self, kind: ReasonKind, texts: &Texts) -> String {
        if let Some((on, nps)) = self.answer {
            let date = format::date(texts.lang(), on);
            return texts
                .format("agenda-say-answer", &[("date", date.into()), ("nps", i64::from(nps).into())]);
        }
        let Some(bought) = &self.bought else {
            let at_risk = matches!(kind, ReasonKind::Warning | ReasonKind::WinBack);
            return texts.get(if at_risk { "agenda-say-warning-plain" } else { "agenda-say-step" });
        };
        if let Some((title, closed)) = &self.complaint
            && kind != ReasonKind::Second
        {
            let args: [(&str, Arg); 2] =
                [("title", title.as_str().into()), ("month", month(texts, *closed).into())];
            return texts.format("agenda-say-complaint", &args);
        }
        let key = match kind {
            ReasonKind::Second => "agenda-say-second",
            ReasonKind::WinBack => "agenda-say-win-back",
            ReasonKind::Warning => "agenda-say-warning",
            _ => "agenda-say-silence",
        };
        if kind == ReasonKind::Warning && bought.what.is_none() {
            return texts.get("agenda-say-warning-plain");
        }
        let when = month(texts, bought.on);
        match &bought.what {
            Some(what) => texts.format(key, &[("month", when.into()), ("what", what.as_str().into())]),
            None => texts.format(&format!("{key}-plain"), &[("month", when.into())]),
        }
    }

    /// The first thing to come to that was not said yet.
    fn then(&self, lead: Option<&Candidate>, texts: &Texts) -> Option<String> {
        let about = lead.map(|lead| lead.about);
        let money = |money: &Money| format::money_whole(texts.lang(), money.amount, &money.currency);
        let date = |on: NaiveDate| format::date(texts.lang(), on);
        let asks_after_case = matches!(about, Some(About::Contract(..) | About::Promise(_)));
        if let Some(case) = self.open_case.as_ref().filter(|_| asks_after_case) {
            let args: [(&str, Arg); 2] =
                [("title", case.title.as_str().into()), ("date", date(case.opened_on).into())];
            return Some(texts.format("agenda-then-case", &args));
        }
        let deal_is_said = matches!(about, Some(About::Step(_))) && self.open_case.is_none();
        if let Some((title, value)) = self.deal.as_ref().filter(|_| !deal_is_said) {
            return Some(match value {
                Some(value) => {
                    let args: [(&str, Arg); 2] =
                        [("title", title.as_str().into()), ("value", money(value).into())];
                    texts.format("agenda-then-deal-value", &args)
                }
                None => texts.format("agenda-then-deal", &[("title", title.as_str().into())]),
            });
        }
        if let Some(bought) = self.bought.as_ref().filter(|_| !matches!(about, Some(About::Standing))) {
            let value = money(&bought.money);
            return Some(match &bought.what {
                Some(what) => {
                    let args: [(&str, Arg); 3] = [
                        ("what", what.as_str().into()),
                        ("value", value.into()),
                        ("date", date(bought.on).into()),
                    ];
                    texts.format("agenda-then-bought", &args)
                }
                None => texts.format(
                    "agenda-then-bought-plain",
                    &[("value", value.into()), ("date", date(bought.on).into())],
                ),
            });
        }
        self.talk.as_ref().map(|talk| texts.format("agenda-then-talk", &talk.args(texts)))
    }
}

impl Talk {
    fn args(&self, texts: &Texts) -> [(&'static str, Arg); 2] {
        [("subject", self.subject.as_str().into()), ("date", format::date(texts.lang(), self.on).into())]
    }
}

fn month(texts: &Texts, day: NaiveDate) -> String {
    let month = format::month(texts.lang(), day.month());
    texts.format("agenda-month", &[("month", month.into()), ("year", day.year().to_string().into())])
}

fn bought(conn: &Connection, party: PartyId) -> Result<Option<Bought>> {
    let mut query = conn.prepare_cached(
        "SELECT bought_on, coalesce(product, title) AS what, amount, currency FROM purchase
         WHERE party_id = :party AND deleted_at IS NULL AND cancelled_on IS NULL AND amount > 0
         ORDER BY bought_on DESC, id DESC LIMIT 1",
    )?;
    let found = query.query_row(named_params! {":party": party}, |row| {
        Ok(Bought {
            on: row.get("bought_on")?,
            what: row.get("what")?,
            money: Money { amount: row.get("amount")?, currency: row.get("currency")? },
        })
    });
    Ok(found.optional()?)
}

/// A talk that closed a step carries the title of the step, which was written for the firm and not for the customer.
fn talk(conn: &Connection, party: PartyId) -> Result<Option<Talk>> {
    let mut query = conn.prepare_cached(
        "SELECT t.at, t.subject, EXISTS (SELECT 1 FROM task k
             WHERE k.party_id = t.party_id AND k.done_at = t.created_at AND k.title = t.subject) AS is_step
         FROM touch t
         WHERE t.party_id = :party AND t.is_contact = 1 AND t.deleted_at IS NULL
         ORDER BY t.at DESC, t.id DESC LIMIT 1",
    )?;
    let found = query
        .query_row(named_params! {":party": party}, |row| {
            let is_step: bool = row.get("is_step")?;
            let subject = row.get::<_, Option<String>>("subject")?.filter(|_| !is_step);
            Ok((row.get::<_, Timestamp>("at")?, subject))
        })
        .optional()?;
    Ok(found.and_then(|(at, subject)| Some(Talk { on: at.local_date(), subject: subject? })))
}

/// The last answer, where it was a bad one and is fresh enough to be spoken of.
fn answer(conn: &Connection, party: PartyId, today: NaiveDate) -> Result<Option<(NaiveDate, u8)>> {
    let mut query = conn.prepare_cached(
        "SELECT answered_on, nps FROM answer
         WHERE party_id = :party AND deleted_at IS NULL AND nps IS NOT NULL
         ORDER BY answered_on DESC, id DESC LIMIT 1",
    )?;
    let found: Option<(NaiveDate, u8)> = query
        .query_row(named_params! {":party": party}, |row| Ok((row.get("answered_on")?, row.get("nps")?)))
        .optional()?;
    Ok(found.filter(|(on, nps)| *nps <= BAD && (today - *on).num_days() <= COMPLAINT_DAYS))
}

/// The last complaint, where it was settled within the last half year.
fn complaint(conn: &Connection, party: PartyId, today: NaiveDate) -> Result<Option<(String, NaiveDate)>> {
    let mut query = conn.prepare_cached(
        "SELECT title, closed_on FROM case_file
         WHERE party_id = :party AND kind = 'complaint' AND closed_on IS NOT NULL AND deleted_at IS NULL
         ORDER BY opened_on DESC, id DESC LIMIT 1",
    )?;
    let found: Option<(String, NaiveDate)> = query
        .query_row(named_params! {":party": party}, |row| Ok((row.get("title")?, row.get("closed_on")?)))
        .optional()?;
    Ok(found.filter(|(_, closed)| (today - *closed).num_days() <= COMPLAINT_DAYS))
}

fn deal(conn: &Connection, party: PartyId) -> Result<Option<(String, Option<Money>)>> {
    let mut query = conn.prepare_cached(
        "SELECT d.title, d.amount, d.currency FROM deal d JOIN stage s ON s.id = d.stage_id
         WHERE d.party_id = :party AND d.deleted_at IS NULL AND s.kind = 'open'
         ORDER BY d.created_at DESC LIMIT 1",
    )?;
    let found = query.query_row(named_params! {":party": party}, |row| {
        let (amount, currency): (Option<i64>, String) = (row.get("amount")?, row.get("currency")?);
        Ok((row.get("title")?, amount.map(|amount| Money { amount, currency })))
    });
    Ok(found.optional()?)
}
