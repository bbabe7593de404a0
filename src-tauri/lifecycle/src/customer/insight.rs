//! Everything the engine can say of one customer.

use serde::{Deserialize, Serialize};

use super::alert::Watch;
use super::signs::{Beside, binds, signs, silence};
use super::stake::{self, Basis, Stake};
use crate::Day;
use crate::fact::History;
use crate::firm::Learnt;
use crate::interval::rule_p_alive;
use crate::math::chunk::in_chunks;
use crate::phase::{
    AsOf, CHUNK, Change, Derivation, Life, Present, Standing, Steered, Workspace, derive_in, outlook_in,
    present_in, steer,
};
use crate::purchase::{BandLimits, Chance, Colour, Shown};
use crate::risk::{self, Risk, risk};
use crate::rules::Rulebook;
use crate::value::Horizon;

/// How a customer is looked at: the same for all customers of a firm.
#[derive(Clone, Copy, Debug)]
pub struct Lens<'a> {
    pub book: &'a Rulebook,
    pub risk: &'a risk::Rules,
    pub learnt: &'a Learnt,
    /// Over which time value is counted.
    pub horizon: &'a Horizon,
    pub as_of: AsOf,
    /// How many days ahead the next change is looked for.
    pub ahead: i32,
}

/// One customer, seen whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Insight {
    /// Phases with reasons, counts, dates and the whole dated history.
    pub derivation: Derivation,
    /// Phases set by hand, beside the derived ones.
    pub steered: Steered,
    /// The changes of the first day on which time alone changes something; empty where nothing will.
    pub next: Vec<Change>,
    /// The risk to lose the customer, with its parts; none for who has not bought, is put away, or is lost already.
    pub risk: Option<Risk>,
    /// Since when the firm is warned of losing the customer; none while it is not. Told from the facts alone, so that it
    /// does not depend on which days were looked at.
    pub alert_since: Option<Day>,
    /// The latest day to look at the risk again: the alert cannot change by time before it. None where there is no risk,
    /// or time stands still.
    pub look_again: Option<Day>,
    /// Who says what is at stake; where nothing is, who says how alive the customer is.
    pub basis: Basis,
    /// What the customer is expected to bring, and what of it is at risk; none where nothing can be said.
    pub stake: Option<Stake>,
    /// The light of the firm.
    pub light: Colour,
}

impl Insight {
    /// Where the customer stands; none before the first fact.
    pub fn standing(&self) -> Option<&Standing> {
        self.derivation.standing.as_ref()
    }

    /// What may be shown of the risk: a word, whatever the light. The weights of its parts are no measurement, so it
    /// never is a number. "High" begins where an alert is raised, "middle" where one is not yet cleared.
    pub fn risk_shown(&self, lens: &Lens<'_>) -> Option<Shown> {
        let alert = &lens.book.on(lens.as_of.today).alert;
        let limits =
            BandLimits { high: alert.raise_from, middle: alert.clear_below, ..BandLimits::default() };
        let risk = self.risk.as_ref()?;
        Some(Chance::by_rule(risk.risk).shown(&lens.learnt.gate, &limits))
    }
}

/// Looks at one customer, in room that is used again.
pub fn insight(room: &mut Workspace, history: &History, beside: &Beside, lens: &Lens<'_>) -> Insight {
    let Lens { book, as_of, learnt, .. } = *lens;
    let looked = look(room, history, beside, lens);
    let next = outlook_in(room, history, book, as_of, lens.ahead);
    let derivation = derive_in(room, history, book, as_of);
    let steered = steer(history, book, &derivation.changes, as_of);
    let alive_by = looked.as_ref().map_or(Basis::Rule, |looked| looked.basis);
    let watched = open_risk(looked.as_ref())
        .map(|now| Watch { room, history, beside, lens }.watched(now.risk, &derivation.changes))
        .unwrap_or_default();
    let open = looked.filter(|looked| looked.present.is_open);
    let stake = open.as_ref().and_then(|open| stake::stake(open, beside, lens));
    let basis = stake.map_or(alive_by, |stake| stake.basis);
    Insight {
        stake,
        risk: open.and_then(|open| open.risk),
        alert_since: watched.since,
        look_again: watched.again,
        derivation,
        steered,
        next,
        basis,
        light: learnt.gate.colour(),
    }
}

/// What the risk of a customer who has bought is made of.
pub(super) struct Looked {
    pub(super) present: Present,
    /// P(alive).
    pub(super) alive: f64,
    pub(super) basis: Basis,
    pub(super) risk: Option<Risk>,
}

/// The risk on the day of the lens; none for who has not bought by then.
pub(super) fn look(
    room: &mut Workspace,
    history: &History,
    beside: &Beside,
    lens: &Lens<'_>,
) -> Option<Looked> {
    let present = present_in(room, history, lens.book, lens.as_of)?;
    let silence = silence(history, &present, lens.as_of);
    let (alive, basis) = if binds(history, lens.as_of) {
        // Orders beside a contract, or none, say nothing of whether it will go on.
        (rule_p_alive(lens.learnt.regularity, 0, 0.0), Basis::Rule)
    } else {
        alive(present.life.as_ref()?, f64::from(silence) / present.interval, lens.learnt)
    };
    let risk = risk(&signs(history, &present, alive, beside, lens), lens.risk).ok();
    Some(Looked { present, alive, basis, risk })
}

/// The risk where there is anything to lose.
pub(super) fn open_risk(looked: Option<&Looked>) -> Option<&Risk> {
    looked.filter(|looked| looked.present.is_open)?.risk.as_ref()
}

/// Looks at all customers; the answers come in their order and do not depend on `workers`.
pub fn insights(
    histories: &[History],
    beside: impl Fn(usize) -> Beside + Sync,
    lens: &Lens<'_>,
    workers: usize,
) -> Vec<Insight> {
    let places: Vec<usize> = (0..histories.len()).collect();
    let of_chunk = |places: &[usize]| {
        let mut room = Workspace::default();
        let of = |place: &usize| insight(&mut room, &histories[*place], &beside(*place), lens);
        places.iter().map(of).collect::<Vec<_>>()
    };
    in_chunks(&places, CHUNK, workers, of_chunk).into_iter().flatten().collect()
}

/// P(alive): of the model where it is trusted and the customer is one of its kind, else of the rule, by the silence in
/// usual intervals.
fn alive(life: &Life, silence: f64, learnt: &Learnt) -> (f64, Basis) {
    match learnt.trusted_model().filter(|_| !life.by_contract) {
        Some(model) => (model.p_alive(&life.history), Basis::Model),
        None => (rule_p_alive(learnt.regularity, life.history.repeats(), silence), Basis::Rule),
    }
}
