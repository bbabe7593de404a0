//! What is kept of the engine's answer beside the narrow row: the standing with its reasons, what moved the risk, and
//! the dated history.
//!
//! Of who is merely known, as most of a large import are, nothing more is kept than the day: one fact tells it all
//! again when somebody asks.

use rondo_lifecycle::Day;
use rondo_lifecycle::customer::{Basis, Insight};
use rondo_lifecycle::phase::{AsOf, Change, Phase, Reason, Standing, Steered, Track, effective};
use rondo_lifecycle::risk;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::derive::derive_one;
use crate::error::Result;
use crate::id::PartyId;
use crate::time::Timestamp;

/// The most signs of leaving that are kept; nobody reads more.
const SIGNS: usize = 3;

/// The share of the usual interval after which the second purchase is asked for.
const SECOND_SHARE: f64 = 0.8;

/// A change of phase without its reason, which the facts give again when somebody asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move(pub Track, pub Day, pub Option<Phase>, pub Phase);

impl From<&Change> for Move {
    fn from(change: &Change) -> Self {
        Self(change.track, change.on, change.from, change.to)
    }
}

/// The form in which answers are kept. Whoever changes what [`Kept`] is made of, here or in the engine, gives it the next
/// number and empties the derived tables in a migration, so that everybody is derived anew; a test holds the bytes.
const FORM: u8 = 1;

/// The answer of the engine about one customer, as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// All changes of phase; these fields are the first, so that they can be read alone.
    pub history: Vec<Move>,
    /// The same with the phases set by hand in them; empty where none ever was.
    pub(super) with_hand: Vec<Move>,
    /// Where the customer stands and why.
    pub standing: Standing,
    /// Phases set by hand.
    pub steered: Steered,
    /// What raises the risk most.
    pub signs: Vec<risk::Reason>,
    /// Whether rule or model says so.
    pub basis: Basis,
    /// When time alone changes a phase, and to which.
    pub next: Vec<Move>,
}

/// The bytes behind the form.
fn body(value: ValueRef<'_>) -> FromSqlResult<&[u8]> {
    match value.as_blob()?.split_first() {
        Some((&FORM, body)) => Ok(body),
        _ => Err(FromSqlError::InvalidType),
    }
}

impl FromSql for Kept {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        postcard::from_bytes(body(value)?).map_err(FromSqlError::other)
    }
}

impl ToSql for Kept {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let bytes = postcard::to_extend(self, vec![FORM]);
        Ok(bytes.map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?.into())
    }
}

/// The changes alone of an answer that was kept: its first fields.
#[derive(Deserialize)]
pub(super) struct KeptMoves {
    pub(super) history: Vec<Move>,
    pub(super) with_hand: Vec<Move>,
}

impl FromSql for KeptMoves {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let (moves, _) = postcard::take_from_bytes(body(value)?).map_err(FromSqlError::other)?;
        Ok(moves)
    }
}

impl Kept {
    /// What is kept of an answer; none where the customer stands nowhere yet. Where time stands still, it changes nothing
    /// by itself.
    pub(super) fn of(insight: Insight, as_of: AsOf) -> Option<Self> {
        let standing = insight.derivation.standing?;
        let parts = insight.risk.map(|risk| risk.top(SIGNS)).unwrap_or_default();
        let changes = insight.derivation.changes;
        let is_steered = !insight.steered.spans.is_empty();
        let with_hand = if is_steered { effective(&changes, &insight.steered) } else { Vec::new() };
        Some(Self {
            standing,
            steered: insight.steered,
            signs: parts.into_iter().map(|part| part.reason).collect(),
            basis: insight.basis,
            next: if as_of.is_frozen() { Vec::new() } else { insight.next.iter().map(Move::from).collect() },
            history: changes.iter().map(Move::from).collect(),
            with_hand: with_hand.iter().map(Move::from).collect(),
        })
    }

    /// The changes of the phase that counts: what figures of phases, and what waits for a phase, go by.
    pub(super) fn counted(&self) -> &[Move] {
        counted(&self.history, &self.with_hand)
    }

    /// From when on a customer who bought once, and is not silent for long yet, should be asked for the second purchase:
    /// when the usual interval is nearly over.
    pub(super) fn second_from(&self) -> Option<Day> {
        let standing = &self.standing;
        let waits = matches!(standing.phase(Track::Activity), Phase::Active | Phase::Due);
        // A contract is no first purchase that a second one should follow.
        let by_days = matches!(standing.now[Track::Activity as usize], Reason::Silent { .. });
        let once = standing.purchases == 1 && waits && by_days && !standing.archived;
        let last = standing.last_purchase.filter(|_| once)?;
        Some(last.plus((SECOND_SHARE * standing.interval).round() as i32))
    }

    /// What time alone changes next of what counts: a phase that was set by hand holds until its last day, and what the
    /// facts say by then follows.
    pub(super) fn ahead(&self) -> Vec<Move> {
        let mut ahead = Vec::with_capacity(self.next.len() + 1);
        for track in Track::ALL {
            let by_time = self.next.iter().filter(|moved| moved.0 == track).copied();
            let held = self.steered.present(track).and_then(|by_hand| match by_hand.why {
                Reason::ByHand { until, .. } => Some((by_hand.phase, until)),
                _ => None,
            });
            let Some((phase, until)) = held else {
                ahead.extend(by_time);
                continue;
            };
            let (under, after): (Vec<Move>, Vec<Move>) = by_time.partition(|moved| moved.1 <= until.plus(1));
            let to = under.last().map_or(self.standing.phase(track), |moved| moved.3);
            if to != phase {
                ahead.push(Move(track, until.plus(1), Some(phase), to));
            }
            ahead.extend(after);
        }
        ahead.sort_by_key(|moved| moved.1);
        ahead
    }

    /// The day on which time alone takes the customer to win-back, where that is what comes next.
    pub(super) fn gone_from(&self) -> Option<Day> {
        self.ahead().iter().find(|next| next.0 == Track::Six && next.3 == Phase::WinBack).map(|next| next.1)
    }

    /// What is kept of a customer; none for who stands nowhere.
    pub(crate) fn read(conn: &Connection, party: PartyId, now: Timestamp) -> Result<Option<Self>> {
        let found: Option<(i64, Option<Self>)> = conn
            .prepare_cached(
                "SELECT s.seq, d.detail FROM party p JOIN standing s ON s.seq = p.seq
                 LEFT JOIN standing_detail d ON d.seq = s.seq WHERE p.id = ?1",
            )?
            .query_row([party], |row| Ok((row.get("seq")?, row.get("detail")?)))
            .optional()?;
        match found {
            None => Ok(None),
            Some((_, kept @ Some(_))) => Ok(kept),
            Some((key, None)) => derive_one(conn, key, now),
        }
    }

    /// The day on which the customer became known, where nothing else is known of them.
    pub(super) fn merely_known(&self) -> Option<Day> {
        let Some(Move(_, on, None, _)) = self.history.first() else { return None };
        let became = Track::ALL.map(|track| Move(track, *on, None, self.standing.phase(track)));
        let is_all = self.history == became
            && self.standing.last_contact.is_none()
            && !self.standing.has_bought()
            && self.steered.spans.is_empty()
            && self.steered.refused.is_empty()
            && self.signs.is_empty()
            && self.next.is_empty();
        is_all.then_some(*on)
    }

    /// The phase that counts in a model: the one set by hand while it holds, else the derived one.
    pub fn phase(&self, track: Track) -> Phase {
        self.steered.present(track).map_or_else(|| self.standing.phase(track), |by_hand| by_hand.phase)
    }
}

/// Of the derived changes and those with the phases set by hand the ones that count.
pub(super) fn counted<'a>(history: &'a [Move], with_hand: &'a [Move]) -> &'a [Move] {
    if with_hand.is_empty() { history } else { with_hand }
}
