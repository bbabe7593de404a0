//! The narrow row of a customer, by which lists filter and sort.

use chrono::NaiveDate;
use rondo_lifecycle::phase::Track;
use rusqlite::{Connection, Row, named_params};

use super::day::date;
use super::keep::Answer;
use super::words::name;
use crate::error::Result;

/// What the table `standing` holds of a customer.
#[derive(Debug, PartialEq)]
pub(super) struct Narrow {
    /// In the order of [`Track::ALL`].
    phases: [String; 6],
    risk: Option<f64>,
    value: Option<i64>,
    at_risk: Option<i64>,
    pub(super) known_on: Option<NaiveDate>,
    alert_since: Option<NaiveDate>,
    next_check_on: Option<NaiveDate>,
    purchases: u32,
    life: u32,
    last_bought_on: Option<NaiveDate>,
    usual_days: Option<f64>,
    return_chance: Option<f64>,
    second_on: Option<NaiveDate>,
    gone_on: Option<NaiveDate>,
}

/// The row of a customer as [`Narrow::read`] takes it, with the detail beside it.
pub(super) const FORMER: &str =
    "SELECT s.six, s.four, s.five, s.buyer, s.segment, s.activity, s.risk, s.value, s.at_risk, s.known_on,
        s.alert_since, s.next_check_on, s.purchases, s.life, s.last_bought_on, s.usual_days, s.return_chance,
        s.second_on, s.gone_on, d.detail
     FROM standing s LEFT JOIN standing_detail d ON d.seq = s.seq WHERE s.seq = ?1";

/// The place of the detail in [`FORMER`].
pub(super) const DETAIL: usize = 19;

const KEEP: &str = "INSERT OR REPLACE INTO standing (seq, six, four, five, buyer, segment, activity, risk, value,
        at_risk, known_on, alert_since, next_check_on, purchases, life, last_bought_on, usual_days, return_chance,
        second_on, gone_on)
     VALUES (:seq, :six, :four, :five, :buyer, :segment, :activity, :risk, :value, :at_risk, :known, :alert, :next,
        :purchases, :life, :last, :usual, :returns, :second, :gone)";

impl Narrow {
    /// What follows from an answer. While time stands still, nobody knows whether the second purchase is late or only
    /// not imported.
    pub(super) fn of(answer: &Answer, is_frozen: bool) -> Self {
        let Answer { kept, risk, stake, returns, alert_since, next } = answer;
        let standing = &kept.standing;
        Self {
            phases: Track::ALL.map(|track| name(&kept.phase(track))),
            risk: *risk,
            value: stake.map(|stake| stake.value),
            at_risk: stake.map(|stake| stake.at_risk),
            known_on: kept.merely_known().map(date),
            alert_since: *alert_since,
            next_check_on: *next,
            purchases: standing.purchases,
            life: standing.spell,
            // Contracts count here as well, so that their customers are compared and can be won back.
            last_bought_on: standing.days.map(|days| date(standing.clock.plus(-days))),
            usual_days: standing.has_bought().then_some(standing.interval),
            return_chance: *returns,
            second_on: kept.second_from().filter(|_| !is_frozen).map(date),
            gone_on: kept.gone_from().map(date),
        }
    }

    /// Reads a row of [`FORMER`], by the places of its columns: looking for their names costs more than reading them.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let mut phases: [String; 6] = Default::default();
        for (place, phase) in phases.iter_mut().enumerate() {
            *phase = row.get(place)?;
        }
        Ok(Self {
            phases,
            risk: row.get(6)?,
            value: row.get(7)?,
            at_risk: row.get(8)?,
            known_on: row.get(9)?,
            alert_since: row.get(10)?,
            next_check_on: row.get(11)?,
            purchases: row.get(12)?,
            life: row.get(13)?,
            last_bought_on: row.get(14)?,
            usual_days: row.get(15)?,
            return_chance: row.get(16)?,
            second_on: row.get(17)?,
            gone_on: row.get(18)?,
        })
    }

    pub(super) fn phase(&self, track: Track) -> &str {
        &self.phases[track as usize]
    }

    /// Only buyers are compared with each other.
    pub(super) fn has_bought(&self) -> bool {
        self.life > 0
    }

    /// Whether the marks of two are the same when all others stay.
    pub(super) fn compares_like(&self, other: &Self) -> bool {
        let by = |row: &Self| (row.purchases, row.last_bought_on, row.usual_days, row.return_chance);
        self.phase(Track::Activity) == other.phase(Track::Activity) && by(self) == by(other)
    }

    /// Writes the row in place of the former one.
    pub(super) fn keep(&self, conn: &Connection, key: i64) -> Result<()> {
        conn.prepare_cached(KEEP)?.execute(named_params! {
            ":seq": key,
            ":six": self.phase(Track::Six),
            ":four": self.phase(Track::Four),
            ":five": self.phase(Track::Five),
            ":buyer": self.phase(Track::Buyer),
            ":segment": self.phase(Track::Segment),
            ":activity": self.phase(Track::Activity),
            ":risk": self.risk,
            ":value": self.value,
            ":at_risk": self.at_risk,
            ":known": self.known_on,
            ":alert": self.alert_since,
            ":next": self.next_check_on,
            ":purchases": self.purchases,
            ":life": self.life,
            ":last": self.last_bought_on,
            ":usual": self.usual_days,
            ":returns": self.return_chance,
            ":second": self.second_on,
            ":gone": self.gone_on,
        })?;
        Ok(())
    }
}
