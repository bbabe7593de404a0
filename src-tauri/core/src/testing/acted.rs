//! The steps of the random undo test with what was put aside on the morning's list, tries to win somebody back, purchases
//! that are known to be whole, and rules.

use std::collections::BTreeMap;

use super::undo::{day, pick};
use crate::Result;
use crate::agenda::{self, ReasonKind, SetAside};
use crate::id::{PartyId, WinBackId};
use crate::milestone::LossReason;
use crate::standing::{self, RuleDraft};
use crate::store::Tx;
use crate::timeline::{TouchDraft, TouchOutcome};
use crate::winback::{self, TryOutcome};

/// How many operations are here.
pub(super) const OPS: u8 = 9;

pub(super) fn step(
    party: PartyId,
    tries: &mut Vec<WinBackId>,
    tx: &Tx<'_>,
    op: u8,
    a: usize,
    b: usize,
) -> Result<()> {
    match op {
        0 => agenda::postpone(tx, &line(party, a), day(b + 1)),
        1 => agenda::dismiss(tx, &line(party, a), &format!("W{b}")),
        2 => agenda::talked(tx, &talk(party, a)),
        3 => winback::say_why(tx, party, LossReason::ALL[a % LossReason::ALL.len()]),
        4 => winback::contact(tx, party, None).map(|id| tries.push(id)),
        5 => {
            let outcomes = [None, Some(TryOutcome::Returned), Some(TryOutcome::Declined)];
            winback::settle(tx, pick(tries, b)?, outcomes[a % 3])
        }
        6 => winback::take_back(tx, pick(tries, b)?),
        7 => standing::know_orders(tx),
        _ => {
            let values = BTreeMap::from([("multiples.lost".to_owned(), 8.0 + (a % 5) as f64)]);
            standing::apply_rules(tx, &RuleDraft { values }).map(|_| ())
        }
    }
}

fn line(party: PartyId, n: usize) -> SetAside {
    let kinds = [ReasonKind::Case, ReasonKind::Deadline, ReasonKind::Silence];
    SetAside { party_id: Some(party), task_id: None, lead: kinds[n % 3] }
}

fn talk(party_id: PartyId, n: usize) -> TouchDraft {
    let outcomes = [TouchOutcome::Reached, TouchOutcome::NotReached, TouchOutcome::NoNeed];
    TouchDraft { outcome: Some(outcomes[n % 3]), ..super::undo::draft(party_id) }
}
