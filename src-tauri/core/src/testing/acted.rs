//! The steps of the random undo test with what was put aside on the morning's list, tries to win somebody back, purchases
//! that are known to be whole, rules, promises, groups of firms, and offers.

use std::collections::BTreeMap;

use super::undo::{day, pick};
use crate::Result;
use crate::agenda::{self, ReasonKind, SetAside};
use crate::id::{LinkId, OfferId, PartyId, PromiseId, WinBackId};
use crate::milestone::LossReason;
use crate::money::Money;
use crate::offer::{self, OfferDraft, OfferLineDraft};
use crate::party::{self, BuyingRole, LinkDraft, PersonMove};
use crate::product::{self, Price, ProductDraft};
use crate::promise::{self, PromiseDraft, PromiseKind, PromiseState};
use crate::standing::{self, RuleDraft};
use crate::store::Tx;
use crate::text::Lang;
use crate::timeline::{TouchDraft, TouchOutcome};
use crate::winback::{self, TryOutcome};

/// How many operations are here.
pub(super) const OPS: u8 = 22;

/// What is there to be changed.
#[derive(Default)]
pub(super) struct Made {
    tries: Vec<WinBackId>,
    promises: Vec<PromiseId>,
    links: Vec<LinkId>,
    offers: Vec<OfferId>,
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
        14 => product::save(tx, &sold(a)).map(|_| ()),
        15 => offer::save(tx, None, &offered(party, a, b)).map(|id| made.offers.push(id)),
        16 => offer::save(tx, Some(pick(&made.offers, b)?), &offered(party, a, b)).map(|_| ()),
        17 => offer::send(tx, pick(&made.offers, b)?, tx.now.local_date()),
        18 => offer::accept(tx, pick(&made.offers, b)?, tx.now.local_date(), &[]).map(|_| ()),
        19 => offer::decline(tx, pick(&made.offers, b)?, tx.now.local_date(), &format!("W{a}")),
        20 => offer::revise(tx, pick(&made.offers, b)?).map(|id| made.offers.push(id)),
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

fn sold(n: usize) -> ProductDraft {
    ProductDraft {
        id: None,
        number: None,
        name: format!("P{n}"),
        description: None,
        unit: "x".to_owned(),
        category: None,
        tax: 1900,
        active: true,
        prices: vec![Price { id: None, money: Money::new(n as i64, "EUR"), from_on: None, to_on: None }],
    }
}

fn offered(party_id: PartyId, a: usize, b: usize) -> OfferDraft {
    let line = |n: usize| OfferLineDraft {
        product_id: None,
        number: None,
        title: format!("L{n}"),
        text: None,
        quantity: 1_000,
        unit: "x".to_owned(),
        price: Money::new(100 * n as i64, "EUR"),
        discount: 0,
        optional: false,
        tax: 1900,
    };
    OfferDraft {
        party_id,
        contact_id: b.is_multiple_of(2).then_some(party_id),
        deal_id: None,
        owner_id: None,
        title: format!("A{a}"),
        language: Lang::De,
        currency: "EUR".to_owned(),
        asked_on: None,
        made_on: day(1),
        valid_until: None,
        salutation: None,
        before: None,
        after: None,
        discount: 0,
        lines: (0..=a % 3).map(line).collect(),
    }
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
