//! Everything the engine can say of one customer.

use serde::{Deserialize, Serialize};

use super::signs::{Beside, signs};
use super::stake::{self, Basis, Stake};
use crate::fact::History;
use crate::firm::Learnt;
use crate::interval::rule_p_alive;
use crate::math::chunk::in_chunks;
use crate::phase::{
    AsOf, CHUNK, Change, Derivation, Life, Standing, Steered, Workspace, derive_in, outlook_in,
    present_life_in, steer,
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
    /// Whether the model or the rule says how alive the customer is.
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
        let alert = &lens.risk.alert;
        let limits =
            BandLimits { high: alert.raise_from, middle: alert.clear_below, ..BandLimits::default() };
        let risk = self.risk.as_ref()?;
        Some(Chance::by_rule(risk.risk).shown(&lens.learnt.gate, &limits))
    }
}

/// Looks at one customer, in room that is used again.
pub fn insight(room: &mut Workspace, history: &History, beside: &Beside, lens: &Lens<'_>) -> Insight {
    let Lens { book, as_of, learnt, .. } = *lens;
    let life = present_life_in(room, history, book, as_of);
    let gaps = room.gaps();
    let next = outlook_in(room, history, book, as_of, lens.ahead);
    let derivation = derive_in(room, history, book, as_of);
    let steered = steer(history, book, &derivation.changes, as_of);
    let (mut found, mut basis, mut stake) = (None, Basis::Rule, None);
    if let (Some(standing), Some(life)) = (bought(&derivation), &life) {
        let alive = alive(standing, life, learnt);
        basis = alive.1;
        let facts = signs(history, standing, alive.0, gaps, beside, lens);
        found = risk(&facts, lens.risk).ok();
        let risk = found.as_ref().map_or(1.0 - alive.0, |risk| risk.risk);
        stake = stake::stake(standing, life, alive.0, risk, lens);
    }
    let is_open = derivation.standing.as_ref().is_some_and(Standing::may_be_lost);
    Insight {
        risk: found.filter(|_| is_open),
        stake: stake.filter(|_| is_open),
        derivation,
        steered,
        next,
        basis,
        light: learnt.gate.colour(),
    }
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

fn bought(derivation: &Derivation) -> Option<&Standing> {
    derivation.standing.as_ref().filter(|standing| standing.purchases > 0)
}

/// P(alive): of the model where it is trusted and the customer is one of its kind, else of the rule.
fn alive(standing: &Standing, life: &Life, learnt: &Learnt) -> (f64, Basis) {
    match learnt.trusted_model().filter(|_| !life.by_contract) {
        Some(model) => (model.p_alive(&life.history), Basis::Model),
        None => {
            let silence = f64::from(standing.days.unwrap_or(0)) / standing.interval;
            (rule_p_alive(learnt.regularity, life.history.repeats(), silence), Basis::Rule)
        }
    }
}
