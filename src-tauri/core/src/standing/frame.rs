//! What all customers are looked at with: the rules, what was learnt, the day.

use rondo_lifecycle::customer::Lens;
use rondo_lifecycle::fact::{Currency, Intake};
use rondo_lifecycle::firm::{Learnt, Settings};
use rondo_lifecycle::interval::REGULARITY_DEFAULT;
use rondo_lifecycle::phase::AsOf;
use rondo_lifecycle::purchase::Colour;
use rondo_lifecycle::risk;
use rondo_lifecycle::rules::{Rulebook, Rules};
use rondo_lifecycle::value::Horizon;
use rusqlite::{Connection, OptionalExtension};

use super::day::day;
use crate::error::Result;
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
    risk: risk::Rules,
    horizon: Horizon,
}

impl Frame {
    /// The frame of the day of `now`.
    pub(super) fn read(conn: &Connection, now: Timestamp) -> Result<Self> {
        let today = day(now.local_date());
        let as_of = AsOf::day(today);
        Ok(Self {
            intake: Intake::new(today, currency(conn)?),
            as_of,
            book: book(conn)?,
            learnt: learnt(conn)?.unwrap_or_else(|| nothing_learnt(as_of)),
            risk: risk::Rules::default(),
            horizon: Horizon::default(),
        })
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

/// The light of the firm: behind a red one no derived figure is shown.
pub(crate) fn light(conn: &Connection, now: Timestamp) -> Result<Colour> {
    Ok(learnt(conn)?.unwrap_or_else(|| nothing_learnt(AsOf::day(day(now.local_date())))).gate.colour())
}

/// The code of the firm's currency, in which derived figures are told.
pub(crate) fn currency_code(conn: &Connection) -> Result<String> {
    Ok(currency(conn)?.code().to_owned())
}

/// The firm's currency; a vault that is just being made has none yet.
fn currency(conn: &Connection) -> Result<Currency> {
    let firm: Option<crate::firm::Firm> = firm::get(conn, "firm")?;
    Ok(firm.and_then(|firm| Currency::new(&firm.currency)).unwrap_or(Currency::EUR))
}

/// The firm's rules in all their versions; the engine's own while there are none.
fn book(conn: &Connection) -> Result<Rulebook> {
    let mut query = conn.prepare_cached("SELECT rules FROM lifecycle_rules ORDER BY version")?;
    let rules = query.query_map([], |row| row.get::<_, String>("rules"))?;
    let versions: Vec<Rules> = rules.map(|text| Ok(serde_json::from_str(&text?)?)).collect::<Result<_>>()?;
    // Rules are checked before they are stored, so that this only fails where nothing is stored yet.
    Ok(Rulebook::new(versions).unwrap_or_default())
}

/// What was learnt last.
pub(super) fn learnt(conn: &Connection) -> Result<Option<Learnt>> {
    let text: Option<String> = conn
        .prepare_cached("SELECT learnt FROM lifecycle_learnt")?
        .query_row([], |row| row.get("learnt"))
        .optional()?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

fn nothing_learnt(as_of: AsOf) -> Learnt {
    rondo_lifecycle::firm::learn(&[], 0.0, REGULARITY_DEFAULT, as_of, &Settings::default(), 1)
}
