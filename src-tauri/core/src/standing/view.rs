//! Where one customer stands, as the window and paper show it: phases with dates and reasons in words, the way there,
//! and the warning.

use chrono::NaiveDate;
use rondo_lifecycle::Day;
use rondo_lifecycle::customer::Basis;
use rondo_lifecycle::phase::{Phase, Reason, Standing, Track};
use rondo_lifecycle::purchase::Colour;
use rondo_lifecycle::risk::AlertRules;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::day::{date, day};
use super::frame;
use super::kept::{Kept, Move};
use super::source::{ReasonSource, source};
use super::words::{name, sentence, sign};
use crate::error::Result;
use crate::firm;
use crate::id::PartyId;
use crate::money::Money;
use crate::text::Texts;
use crate::time::Timestamp;

/// Most times that something was taken back that are told.
const MOST_RETIRED: u32 = 20;
/// Most reasons that are told for a phase.
const REASONS: usize = 3;

/// Where a customer stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StandingView {
    /// The place in each model and, last, the activity.
    pub places: Vec<PlaceView>,
    /// Purchases so far.
    pub purchases: u32,
    /// Which life as a customer: 1 at first, one more with each return; 0 before the first purchase.
    pub life: u32,
    /// Since when the present life goes on.
    pub life_since: Option<NaiveDate>,
    /// The customer's own usual number of days between purchases; none before the first.
    pub interval: Option<u32>,
    /// When silence makes the customer due, at risk, lapsed and lost.
    pub limits: Option<[NaiveDate; 4]>,
    /// What time alone changes next.
    pub next: Vec<MoveView>,
    /// All changes of phase, oldest first.
    pub history: Vec<MoveView>,
    /// The warning; none where there is nothing to lose.
    pub warning: Option<Warning>,
    /// What was told once and no longer holds, the latest first.
    pub retired: Vec<RetiredView>,
}

/// A place in a model. Names of models and phases are the engine's, as in `winBack`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The model.
    pub track: String,
    /// The phase that counts.
    pub phase: String,
    /// Since when.
    pub since: NaiveDate,
    /// Why, most important first.
    pub because: Vec<String>,
    /// Where the record of each reason stands.
    pub sources: Vec<Option<ReasonSource>>,
    /// The phase that would count, where somebody has set another one by hand.
    pub derived: Option<String>,
}

/// Changes of phase that were told until a day, and were taken back then because an entry came late or went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetiredView {
    /// The day on which they were taken back.
    pub retired_on: NaiveDate,
    /// The changes, oldest first.
    pub moves: Vec<MoveView>,
}

/// A change of phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveView {
    /// The model.
    pub track: String,
    /// When.
    pub on: NaiveDate,
    /// From; none when the customer became known.
    pub from: Option<String>,
    /// To.
    pub to: String,
}

/// How likely a customer is to leave, in a word: the weights behind it are no measurement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// How high the risk is.
    pub level: Level,
    /// Since when the firm is warned; none where the risk is none to warn of.
    pub since: Option<NaiveDate>,
    /// What raises it most.
    pub signs: Vec<String>,
    /// What may be lost within twelve months; none behind a red light.
    pub at_risk: Option<Money>,
    /// What may be lost is what a contract brings.
    pub by_contract: bool,
    /// The light of the firm: `red`, `amber` or `green`.
    pub light: String,
}

/// A risk in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Level {
    Low,
    Middle,
    High,
}

impl Level {
    /// "High" begins where an alert is raised, "middle" where one is not yet cleared.
    pub(crate) fn of(risk: f64, alert: &AlertRules) -> Self {
        if risk >= alert.raise_from {
            Self::High
        } else if risk >= alert.clear_below {
            Self::Middle
        } else {
            Self::Low
        }
    }
}

/// Where a customer stands on the day of `now`; none for who stands nowhere.
pub fn of_party(
    conn: &Connection,
    party: PartyId,
    texts: &Texts,
    now: Timestamp,
) -> Result<Option<StandingView>> {
    let Some(kept) = Kept::read(conn, party, now)? else { return Ok(None) };
    let (key, loss) = conn
        .prepare_cached(
            "SELECT p.seq, s.risk, s.at_risk, s.alert_since FROM party p JOIN standing s ON s.seq = p.seq
             WHERE p.id = ?1",
        )?
        .query_row([party], |row| {
            let loss =
                Loss { risk: row.get("risk")?, at_risk: row.get("at_risk")?, since: row.get("alert_since")? };
            Ok((row.get::<_, i64>("seq")?, loss))
        })?;
    let today = day(now.local_date());
    Ok(Some(StandingView {
        places: Track::ALL.map(|track| place(&kept, track, texts, today)).into(),
        purchases: kept.standing.purchases,
        life: kept.standing.spell,
        life_since: kept.standing.spell_start.map(date),
        interval: (kept.standing.purchases > 0).then(|| kept.standing.interval.round() as u32),
        limits: limits(&kept.standing),
        next: kept.ahead().iter().map(move_view).collect(),
        history: kept.history.iter().map(move_view).collect(),
        warning: warning(conn, &kept, &loss, texts, today)?,
        retired: retired(conn, key)?,
    }))
}

pub(super) fn place(kept: &Kept, track: Track, texts: &Texts, today: Day) -> PlaceView {
    let derived = kept.standing.place(track);
    let by_hand = kept.steered.present(track);
    let reasons = match by_hand {
        Some(by_hand) => vec![by_hand.why],
        None => because(&kept.standing, track),
    };
    let told = || reasons.iter().take(REASONS);
    PlaceView {
        track: name(&track),
        phase: name(&kept.phase(track)),
        since: date(by_hand.map_or(derived.since, |by_hand| by_hand.from)),
        sources: told().map(|reason| source(reason, &kept.standing)).collect(),
        because: told().map(|reason| sentence(texts, &aged(reason, &kept.standing, today))).collect(),
        derived: by_hand.map(|_| name(&derived.phase)),
    }
}

/// Why the customer is there. What decided once may be over by now: where a deal that brought the phase was lost, what
/// holds the phase today is told instead.
fn because(standing: &Standing, track: Track) -> Vec<Reason> {
    let mut reasons = standing.because(track);
    let (why, now) = (standing.place(track).why, standing.now[track as usize]);
    let passes = matches!(
        why,
        Reason::OpenDeal { .. }
            | Reason::CommittedDeal { .. }
            | Reason::OpenOrder { .. }
            | Reason::OpenCase { .. }
            | Reason::OverdueCase { .. }
            | Reason::Delivered { .. }
    );
    // Silence that a purchase has broken made somebody a core defector, but is no reason any more.
    let broken = matches!((why, standing.days),
        (Reason::Silent { limit: Some(limit), .. }, Some(days)) if days < limit);
    if broken || passes && std::mem::discriminant(&why) != std::mem::discriminant(&now) {
        reasons.remove(0);
    }
    reasons
}

/// The reason as of today: it was kept on the day of the last change, and days have passed since.
fn aged(reason: &Reason, standing: &Standing, today: Day) -> Reason {
    match *reason {
        Reason::Contact { on, .. } => Reason::Contact { on, days: today.since(on).max(0) },
        Reason::ContractEnded { on, .. } => Reason::ContractEnded { on, days: today.since(on).max(0) },
        Reason::Silent { days, limit, by_model } => {
            let days = standing.last_purchase.map_or(days, |last| today.since(last).max(0));
            Reason::Silent { days, limit, by_model }
        }
        other => other,
    }
}

fn limits(standing: &Standing) -> Option<[NaiveDate; 4]> {
    let (last, limits) = standing.last_purchase.zip(standing.thresholds)?;
    Some([limits.due, limits.at_risk, limits.lapsed, limits.lost].map(|days| date(last.plus(days))))
}

fn move_view(moved: &Move) -> MoveView {
    let from = |from: Phase| name(&from);
    MoveView { track: name(&moved.0), on: date(moved.1), from: moved.2.map(from), to: name(&moved.3) }
}

pub(super) const RETIRED: &str =
    "SELECT retired_on, changes FROM standing_retired WHERE seq = ?1 ORDER BY n DESC LIMIT ?2";

/// What was told until a day. What was told and taken back on one day nobody has read.
fn retired(conn: &Connection, key: i64) -> Result<Vec<RetiredView>> {
    let mut query = conn.prepare_cached(RETIRED)?;
    let mut rows = query.query(params![key, MOST_RETIRED])?;
    let mut told = Vec::new();
    while let Some(row) = rows.next()? {
        let retired_on: NaiveDate = row.get("retired_on")?;
        let moves: Vec<Move> = serde_json::from_str(&row.get::<_, String>("changes")?)?;
        let moves: Vec<MoveView> =
            moves.iter().map(move_view).filter(|moved| moved.on < retired_on).collect();
        if !moves.is_empty() {
            told.push(RetiredView { retired_on, moves });
        }
    }
    Ok(told)
}

/// What the row of a customer says of losing it.
struct Loss {
    risk: Option<f64>,
    at_risk: Option<i64>,
    since: Option<NaiveDate>,
}

fn warning(
    conn: &Connection,
    kept: &Kept,
    loss: &Loss,
    texts: &Texts,
    today: Day,
) -> Result<Option<Warning>> {
    let Some(risk) = loss.risk else { return Ok(None) };
    let light = frame::light(conn)?;
    Ok(Some(Warning {
        level: Level::of(risk, &frame::book(conn)?.on(today).alert),
        since: loss.since,
        signs: signs(kept, texts, today),
        at_risk: match loss.at_risk.filter(|_| light != Colour::Red) {
            Some(amount) => Some(Money::new(amount, firm::firm(conn)?.currency)),
            None => None,
        },
        by_contract: kept.basis == Basis::Contract,
        light: name(&light),
    }))
}

/// What raises the risk, in words of today.
pub(crate) fn signs(kept: &Kept, texts: &Texts, today: Day) -> Vec<String> {
    use rondo_lifecycle::risk::Reason as Sign;
    let last = kept.standing.last_purchase;
    let aged = |reason: &Sign| match (*reason, last) {
        (Sign::Silence { interval, .. }, Some(last)) => {
            Sign::Silence { days_since: today.since(last).max(0).unsigned_abs(), interval }
        }
        (other, _) => other,
    };
    kept.signs.iter().map(|reason| sign(texts, &aged(reason))).collect()
}
