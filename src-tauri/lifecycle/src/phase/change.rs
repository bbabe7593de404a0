//! What comes out: places in the models, changes between them, and the values behind them.

use serde::{Deserialize, Serialize};

use super::{Memory, Phase, Reason, Track};
use crate::Day;
use crate::rules::{PerLevel, Rulebook};

/// A customer's place in a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The phase.
    pub phase: Phase,
    /// Since when.
    pub since: Day,
    /// What decided on that day.
    pub why: Reason,
}

/// A change of phase in a model, dated by the fact or the limit that brought it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// When.
    pub on: Day,
    /// In which model.
    pub track: Track,
    /// From; none when the customer became known.
    pub from: Option<Phase>,
    /// To.
    pub to: Phase,
    /// What kind of thing brought it.
    pub cause: Cause,
    /// What decided.
    pub why: Reason,
}

/// What kind of thing brought a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "cause")]
pub enum Cause {
    /// A fact of that day.
    Facts,
    /// A purchase that became void: cancelled, or sent back in full.
    Void,
    /// Time that passed a limit.
    Time,
    /// New rules that began on that day.
    Rules {
        /// Their number.
        version: u32,
    },
    /// Somebody set the phase; only in effective histories.
    ByHand,
    /// A phase set by hand ended; only in effective histories.
    HandEnded {
        /// How.
        ending: super::Ending,
    },
}

/// Where a customer stands, and the values behind it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// The day up to which facts were looked at.
    pub on: Day,
    /// The day up to which time has passed; earlier than `on` while imports have stopped.
    pub clock: Day,
    /// The version of the rules in force.
    pub rules: u32,
    /// A place in each model, in the order of [`Track::ALL`].
    pub places: [Place; 6],
    /// What decides today in each model, in the same order.
    pub now: [Reason; 6],
    /// Put away.
    pub archived: bool,
    /// Orders so far. Contracts make a customer, but are no purchases to count.
    pub purchases: u32,
    /// Orders in the present life.
    pub in_spell: u32,
    /// Which life: 0 before the first purchase.
    pub spell: u32,
    /// Which round of the ellipse: 1 at first, one more after each loss.
    pub cycle: u32,
    /// I, the own interval in days.
    pub interval: f64,
    /// d, days since the last purchase event: an order, the start of a contract or its anniversary.
    pub days: Option<i32>,
    /// Days of silence from which on the customer is due, at risk, lapsed, lost.
    pub thresholds: Option<PerLevel<i32>>,
    /// The purchase model helped to set the thresholds.
    pub by_model: bool,
    /// The first purchase event of the present life.
    pub spell_start: Option<Day>,
    /// The last order.
    pub last_purchase: Option<Day>,
    /// The last sign of the customer.
    pub last_contact: Option<Day>,
    /// The latest day to look again: time cannot change anything before it. None when it never will, or time stands.
    pub next_check: Option<Day>,
}

impl Standing {
    /// The place in a model.
    pub fn place(&self, track: Track) -> &Place {
        &self.places[track as usize]
    }

    /// The phase in a model.
    pub fn phase(&self, track: Track) -> Phase {
        self.place(track).phase
    }

    /// Why the customer is in this phase, most important first: what decided it, what decides it today, and what else
    /// is worth saying.
    pub fn because(&self, track: Track) -> Vec<Reason> {
        let place = self.place(track);
        let purchases = self.last_purchase.map(|last| Reason::Purchases { count: self.purchases, last });
        let contact = self.last_contact.map(|on| Reason::Contact { on, days: self.clock.since(on).max(0) });
        let activity = self.has_bought().then_some(self.now[Track::Activity as usize]);
        let mut reasons = vec![place.why];
        for reason in [Some(self.now[track as usize]), purchases, activity, contact].into_iter().flatten() {
            let is_said = |said: &Reason| std::mem::discriminant(said) == std::mem::discriminant(&reason);
            if !reasons.iter().any(is_said) {
                reasons.push(reason);
            }
        }
        reasons
    }

    /// Whether the customer ever ordered or signed.
    pub fn has_bought(&self) -> bool {
        self.spell > 0
    }

    /// Whether there is anything to lose: has bought, is neither put away nor lost already.
    pub fn may_be_lost(&self) -> bool {
        self.has_bought() && !self.archived && self.phase(Track::Activity) != Phase::Lost
    }

    /// Whether "being kept" (M4) means being revived: the customer has lapsed.
    pub fn is_reviving(&self) -> bool {
        self.phase(Track::Four) == Phase::Keeping && self.phase(Track::Activity) == Phase::Lapsed
    }
}

/// A point from which a replay goes on, as long as it [holds](Checkpoint::holds).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Checkpoint {
    /// The last day that was replayed.
    pub on: Day,
    /// The places on it.
    pub places: [Place; 6],
    /// What was remembered.
    pub memory: Memory,
}

impl Checkpoint {
    /// Whether it still holds after facts were added, changed or removed, the earliest of them dated `changed` (for a
    /// changed fact the earlier of its two dates counts).
    ///
    /// A return can reach back: if it makes an order void within the days in which that leaves no trace, what was
    /// told of the order's day is wrong too.
    pub fn holds(&self, changed: Day, book: &Rulebook) -> bool {
        let reach = book.versions().iter().map(|rules| rules.fold_days).max().unwrap_or(0);
        self.on < changed.plus(-reach)
    }
}

/// The outcome of a replay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Derivation {
    /// The changes in the order of days, within a day in the order of [`Track::ALL`].
    pub changes: Vec<Change>,
    /// Where the customer stands; none before the first fact.
    pub standing: Option<Standing>,
    /// From where the next replay goes on.
    pub checkpoint: Option<Checkpoint>,
}
