//! What all customers are looked at with: the rules, what was learnt, the day, and how far time has passed on it.

use chrono::NaiveDate;
use rondo_lifecycle::Day;
use rondo_lifecycle::customer::Lens;
use rondo_lifecycle::fact::{Currency, Intake};
use rondo_lifecycle::firm::{Learnt, Settings};
use rondo_lifecycle::interval::REGULARITY_DEFAULT;
use rondo_lifecycle::phase::AsOf;
use rondo_lifecycle::purchase::Colour;
use rondo_lifecycle::risk::{self, AlertRules};
use rondo_lifecycle::rules::{Rulebook, Rules};
use rondo_lifecycle::value::Horizon;
use rusqlite::{Connection, OptionalExtension};

use super::day::day;
use super::news::News;
use crate::error::{Error, Result};
use crate::firm;
use crate::time::Timestamp;

/// How far ahead the next change is looked for, in days.
const AHEAD: i32 = 2 * 366;

/// Everything but the customers themselves.
pub(super) struct Frame {
    pub(super) intake: Intake,
    pub(super) as_of: AsOf,
    pub(super) book: Rulebook,
    pub(super) learnt: Learnt,
    /// What is known of the firm's orders, for the clock.
    pub(super) news: News,
    /// When it was learnt last; none before the first time.
    learnt_on: Option<NaiveDate>,
    risk: risk::Rules,
    horizon: Horizon,
}

impl Frame {
    /// The frame of the day of `now`.
    pub(super) fn read(conn: &Connection, now: Timestamp) -> Result<Self> {
        let today = day(now.local_date());
        let stored = learnt(conn)?;
        let news = News::read(conn, now.local_date(), stored.as_ref().and_then(|stored| stored.believed))?;
        let as_of = AsOf::with_news(today, news.last.map(day), news.believed);
        Ok(Self {
            intake: Intake::new(today, currency(conn)?),
            as_of,
            book: book(conn)?,
            learnt_on: stored.as_ref().map(|stored| stored.on),
            learnt: stored.map_or_else(|| nothing_learnt(as_of), |stored| stored.learnt),
            news,
            risk: risk::Rules::default(),
            horizon: Horizon::default(),
        })
    }

    /// From which risk on a warning is raised today.
    pub(super) fn alert(&self) -> &AlertRules {
        &self.book.on(self.as_of.today).alert
    }

    /// The same with other rules.
    pub(super) fn with_book(&self, book: Rulebook) -> Self {
        Self { book, learnt: self.learnt.clone(), ..*self }
    }

    /// What tells whether somebody was derived with this frame: the rules, what was learnt, and where time stands while
    /// it does. A day that passes is no other frame; each customer has a day of its own for that.
    pub(super) fn mark(&self) -> Result<String> {
        let stands = self.as_of.is_frozen().then_some(self.as_of.clock);
        Ok(serde_json::to_string(&(&self.book, self.learnt_on, stands))?)
    }

    /// The frame as the engine takes it.
    pub(super) fn lens(&self) -> Lens<'_> {
        Lens {
            book: &self.book,
            risk: &self.risk,
            learnt: &self.learnt,
            horizon: &self.horizon,
            as_of: self.as_of,
            ahead: AHEAD,
        }
    }
}

/// The firm's light now, as it was last learnt: behind a red one no derived figure is shown. It is red while nothing was
/// learnt.
pub(crate) fn light(conn: &Connection) -> Result<Colour> {
    let colour: Option<String> = conn
        .prepare_cached("SELECT learnt ->> '$.gate.colour' FROM lifecycle_learnt")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(colour.map_or(Ok(Colour::Red), |colour| serde_json::from_value(colour.into()))?)
}

/// The code of the firm's currency, in which derived figures are told.
pub(crate) fn currency_code(conn: &Connection) -> Result<String> {
    Ok(currency(conn)?.code().to_owned())
}

/// From which risk on the firm is warned today, by its rules: what makes a risk high or middling in a word.
pub(crate) fn alert_rules(conn: &Connection, today: NaiveDate) -> Result<AlertRules> {
    Ok(book(conn)?.on(day(today)).alert)
}

/// The firm's currency; a vault that is just being made has none yet.
fn currency(conn: &Connection) -> Result<Currency> {
    let firm: Option<crate::firm::Firm> = firm::get(conn, "firm")?;
    Ok(firm.and_then(|firm| Currency::new(&firm.currency)).unwrap_or(Currency::EUR))
}

/// The firm's rules in all their versions; the engine's own while there are none.
///
/// # Errors
/// Where what is stored contradicts itself: other rules than the firm's would tell other phases without a word.
pub(super) fn book(conn: &Connection) -> Result<Rulebook> {
    let mut query = conn.prepare_cached("SELECT rules FROM lifecycle_rules ORDER BY version")?;
    let rules = query.query_map([], |row| row.get::<_, String>("rules"))?;
    let mut versions: Vec<Rules> =
        rules.map(|text| Ok(serde_json::from_str(&text?)?)).collect::<Result<_>>()?;
    // The first version also holds for the past, so that another one can begin on the very day it was made.
    if let Some(first) = versions.first_mut() {
        first.valid_from = Day(0);
    }
    if versions.is_empty() { Ok(Rulebook::default()) } else { checked(versions) }
}

/// What was learnt last.
pub(super) struct Stored {
    on: NaiveDate,
    believed: Option<i32>,
    pub(super) learnt: Learnt,
}

/// Versions as a book.
///
/// # Errors
/// Where they contradict themselves or each other: those that were read from the store and checked never do.
pub(super) fn checked(versions: Vec<Rules>) -> Result<Rulebook> {
    Rulebook::new(versions).map_err(|_| Error::invalid("values", "contradicts"))
}

pub(super) fn learnt(conn: &Connection) -> Result<Option<Stored>> {
    let found = conn
        .prepare_cached("SELECT learnt_on, believed_days, learnt FROM lifecycle_learnt")?
        .query_row([], |row| {
            Ok((row.get("learnt_on")?, row.get("believed_days")?, row.get::<_, String>("learnt")?))
        })
        .optional()?;
    let Some((on, believed, text)) = found else { return Ok(None) };
    Ok(Some(Stored { on, believed, learnt: serde_json::from_str(&text)? }))
}

fn nothing_learnt(as_of: AsOf) -> Learnt {
    rondo_lifecycle::firm::learn(&[], 0.0, REGULARITY_DEFAULT, as_of, &Settings::default(), 1)
}
