//! Where customers stand in a few words each, for tables that go out.

use chrono::NaiveDate;
use rondo_lifecycle::Day;
use rondo_lifecycle::phase::Track;
use rondo_lifecycle::purchase::Colour;
use rusqlite::{Connection, OptionalExtension};

use super::day::day;
use super::derive::derive_with;
use super::frame::{Frame, light};
use super::kept::Kept;
use super::view::{Level, PlaceView, place, signs};
use super::words;
use crate::error::Result;
use crate::id::PartyId;
use crate::money::Money;
use crate::text::Texts;
use crate::time::Timestamp;

/// Tells of one customer after the other; what holds for all is read once.
pub struct Briefing {
    texts: Texts,
    today: Day,
    frame: Frame,
    /// Behind a red light there is no number.
    shows_money: bool,
}

/// One customer.
#[derive(Debug)]
pub struct Brief {
    /// The phase in each model, in words, and since when; in the order of [`models`].
    pub phases: Vec<(String, NaiveDate)>,
    /// Why the customer is in the phase of the first model.
    pub because: String,
    /// How high the risk is, in a word; none where there is nothing to lose.
    pub level: Option<String>,
    /// What raises it.
    pub signs: String,
    /// What is to be expected of the customer within twelve months.
    pub value: Option<Money>,
}

/// The names of the models in the catalogue, the first one first.
pub fn models() -> Vec<String> {
    Track::ALL.iter().map(words::code).collect()
}

impl Briefing {
    /// On the day of `now`.
    pub fn of(conn: &Connection, texts: Texts, now: Timestamp) -> Result<Self> {
        let shows_money = light(conn)? != Colour::Red;
        Ok(Self { texts, today: day(now.local_date()), frame: Frame::read(conn, now)?, shows_money })
    }

    /// One customer; none for who stands nowhere.
    pub fn tell(&self, conn: &Connection, party: PartyId) -> Result<Option<Brief>> {
        let found = conn
            .prepare_cached(
                "SELECT s.seq, d.detail, s.risk, s.value FROM party p JOIN standing s ON s.seq = p.seq
                 LEFT JOIN standing_detail d ON d.seq = s.seq WHERE p.id = ?1",
            )?
            .query_row([party], |row| {
                let (kept, value): (Option<Kept>, Option<i64>) = (row.get("detail")?, row.get("value")?);
                Ok((row.get("seq")?, kept, row.get::<_, Option<f64>>("risk")?, value))
            })
            .optional()?;
        let Some((key, kept, risk, value)) = found else { return Ok(None) };
        let kept = match kept {
            None => derive_with(conn, &self.frame, key)?,
            kept => kept,
        };
        let Some(kept) = kept else { return Ok(None) };
        let currency = self.frame.intake.currency.code();
        let places: Vec<PlaceView> =
            Track::ALL.iter().map(|track| place(&kept, *track, &self.texts, self.today)).collect();
        let phase =
            |track: &Track| self.texts.get(&format!("lifecycle-phase-{}", words::code(&kept.phase(*track))));
        let level = risk.map(|risk| Level::of(risk, self.frame.alert()));
        Ok(Some(Brief {
            phases: Track::ALL.iter().map(phase).zip(places.iter().map(|place| place.since)).collect(),
            because: places.first().map(|place| place.because.join("; ")).unwrap_or_default(),
            level: level.map(|level| self.texts.get(&format!("lifecycle-level-{}", words::code(&level)))),
            signs: if level.is_some() {
                signs(&kept, &self.texts, self.today).join("; ")
            } else {
                String::new()
            },
            value: value.filter(|_| self.shows_money).map(|value| Money::new(value, currency)),
        }))
    }
}
