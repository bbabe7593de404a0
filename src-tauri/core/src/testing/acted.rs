//! The steps of the random undo test with what was put aside on the morning's list, tries to win somebody back, purchases
//! that are known to be whole, rules, promises, and groups of firms.

use std::collections::BTreeMap;

use super::undo::{day, pick};
use crate::Result;
use crate::agenda::{self, ReasonKind, SetAside};
use crate::id::{LinkId, PartyId, PromiseId, WinBackId};
use crate::milestone::LossReason;
use crate::party::{self, BuyingRole, LinkDraft, PersonMove};
use crate::promise::{self, PromiseDraft, PromiseKind, PromiseState};
use crate::standing::{self, RuleDraft};
use crate::store::Tx;
use crate::timeline::{TouchDraft, TouchOutcome};
use crate::winback::{self, TryOutcome};

/// How many operations are here.
pub(super) const OPS: u8 = 15;

/// What is there to be changed.
#[derive(Default)]
pub(super) struct Made {
    tries: Vec<WinBackId>,
    promises: Vec<PromiseId>,
    links: Vec<LinkId>,
}

pub(super) fn step(
    parties: &[PartyId],
    made: &mut Made,
    tx: &Tx<'_>,
    op: u8,
    a: usize,
    b: usize,
) -> Result<()> {
    let (party, other, tries) = (parties[b % 3], parties[a % 3], &mut made.tries);
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
        8 => {
            let values = BTreeMap::from([("multiples.lost".to_owned(), 8.0 + (a % 5) as f64)]);
            standing::apply_rules(tx, &RuleDraft { values }).map(|_| ())
        }
        9 => promise::add(tx, &promised(party, a, b)).map(|id| made.promises.push(id)),
        10 => promise::update(tx, pick(&made.promises, b)?, &promised(party, a, b)),
        11 => {
            let state = PromiseState::ALL[a % PromiseState::ALL.len()];
            promise::settle(tx, pick(&made.promises, b)?, state, None)
        }
        12 => promise::delete(tx, pick(&made.promises, b)?),
        13 => party::link(tx, &place(party, other, a)).map(|id| made.links.push(id)),
        _ => {
            let link_id = pick(&made.links, b)?;
            let moved = PersonMove {
                link_id,
                to_id: other,
                on: day(a),
                role: None,
                buying_role: None,
                is_primary: a.is_multiple_of(2),
            };
            party::move_person(tx, &moved).map(|id| made.links.push(id))
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

fn promised(party_id: PartyId, a: usize, b: usize) -> PromiseDraft {
    PromiseDraft {
        party_id,
        kind: PromiseKind::ALL[a % PromiseKind::ALL.len()],
        title: format!("Z{a}"),
        note: None,
        contact_id: b.is_multiple_of(2).then_some(party_id),
        person_id: None,
        made_on: super::NOW.local_date(),
        due_on: (!b.is_multiple_of(3)).then(|| day(b)),
    }
}

fn place(party_id: PartyId, other_id: PartyId, n: usize) -> LinkDraft {
    LinkDraft {
        id: None,
        party_id,
        other_id,
        role: None,
        buying_role: BuyingRole::ALL.get(n % 7).copied(),
        from: None,
        to: None,
        is_primary: false,
    }
}
