//! A line in words: whom it is about, where the customer stands, why now.

use chrono::NaiveDate;
use rondo_lifecycle::phase::Track;
use rondo_lifecycle::purchase::Colour;
use rusqlite::{Connection, named_params};

use super::rank::{About, Ranked};
use super::{AgendaLine, ReasonKind, words};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::money::Money;
use crate::sales;
use crate::standing::date;
use crate::standing::{self, Kept, currency_code};
use crate::task;
use crate::text::Texts;
use crate::time::Timestamp;

/// The column of a model that was asked for; six phases where none was.
pub(super) fn track_column(track: Option<&str>) -> Result<&'static str> {
    track.map_or(Ok("six"), |track| standing::words::column(track).ok_or(Error::invalid("track", "unknown")))
}

/// Puts the lines of a page into words.
pub(super) struct Lines<'a> {
    conn: &'a Connection,
    texts: &'a Texts,
    today: NaiveDate,
    currency: String,
    /// Whether derived figures may be shown.
    shows_value: bool,
    sql: String,
}

/// What a line takes from the customer's rows.
struct Face {
    name: String,
    city: Option<String>,
    phase: Option<String>,
    value: Option<i64>,
    kept: Option<Kept>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(
        conn: &'a Connection,
        texts: &'a Texts,
        track: Option<&str>,
        now: Timestamp,
    ) -> Result<Self> {
        let column = track_column(track)?;
        Ok(Self {
            conn,
            texts,
            today: now.local_date(),
            currency: currency_code(conn)?,
            shows_value: standing::light(conn)? != Colour::Red,
            sql: format!(
                "SELECT p.name, n.city, s.{column} AS phase, s.value, d.detail
                 FROM party p LEFT JOIN party_now n ON n.seq = p.seq LEFT JOIN standing s ON s.seq = p.seq
                 LEFT JOIN standing_detail d ON d.seq = p.seq AND :derived
                 WHERE p.id = :party"
            ),
        })
    }

    pub(super) fn line(&self, ranked: &Ranked) -> Result<AgendaLine> {
        let lead = &ranked.lead;
        let task = match lead.about {
            About::Step(id) => Some(task::get(self.conn, id)?),
            _ => None,
        };
        let face = lead.party.map(|party| self.face(party, lead.kind)).transpose()?;
        let kept = face.as_ref().and_then(|face| face.kept.as_ref());
        let because = match (lead.about, &task) {
            (About::Step(_), Some(task)) => task.title.clone(),
            (About::Case(id), _) => words::case(self.conn, id, self.texts, self.today)?,
            (About::Promise(id), _) => words::promise(self.conn, id, self.texts, self.today)?,
            (About::Contract(id, _, goes_on), _) => {
                words::contract(self.conn, id, lead.day.unwrap_or(self.today), goes_on, self.texts)?
            }
            (About::Cadence, _) => match lead.party {
                Some(party) => words::cadence(self.conn, party, self.texts, self.today)?,
                None => String::new(),
            },
            _ => kept
                .as_ref()
                .map(|kept| words::derived(lead.kind, kept, self.texts, self.today))
                .unwrap_or_default(),
        };
        let name = match (&face, &task) {
            (Some(face), _) => face.name.clone(),
            (None, Some(task)) => task.title.clone(),
            (None, None) => String::new(),
        };
        let since = kept.map(|kept| date(kept.standing.place(Track::Activity).since));
        let year = face.as_ref().and_then(|face| face.value).filter(|_| self.shows_value);
        let value = match lead.about {
            About::Step(_) => self.deal_value(task.as_ref().and_then(|task| task.deal_id))?,
            About::Contract(id, ..) => sales::contract(self.conn, id)?.money,
            About::Case(_) | About::Promise(_) | About::Cadence | About::Standing => None,
        };
        Ok(AgendaLine {
            key: lead.line().to_string(),
            party_id: lead.party,
            name,
            city: face.as_ref().and_then(|face| face.city.clone()),
            phase: face.and_then(|face| face.phase),
            kind: lead.kind,
            because,
            on: lead.day.or(since),
            time: lead.time.clone(),
            task,
            others: ranked.others,
            missed: ranked.missed,
            value: value.or_else(|| year.map(|year| Money::new(year, self.currency.as_str()))),
        })
    }

    /// The kept answer is long; it is read only where a sentence needs it.
    fn face(&self, party: PartyId, kind: ReasonKind) -> Result<Face> {
        let params = named_params! {":party": party, ":derived": kind.is_derived()};
        Ok(self.conn.prepare_cached(&self.sql)?.query_row(params, |row| {
            Ok(Face {
                name: row.get("name")?,
                city: row.get("city")?,
                phase: row.get("phase")?,
                value: row.get("value")?,
                kept: row.get("detail")?,
            })
        })?)
    }

    fn deal_value(&self, deal: Option<crate::id::DealId>) -> Result<Option<Money>> {
        let Some(deal) = deal else { return Ok(None) };
        let mut query = self.conn.prepare_cached(
            "SELECT amount, currency FROM deal WHERE id = :deal AND deleted_at IS NULL AND amount IS NOT NULL",
        )?;
        let mut rows = query.query(named_params! {":deal": deal})?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(Some(Money { amount: row.get("amount")?, currency: row.get("currency")? }))
    }
}
