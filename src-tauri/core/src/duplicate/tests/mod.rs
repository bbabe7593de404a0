//! Duplicates as a firm has them: found with their reasons, told apart, made one and taken back.

mod finding;
pub(crate) mod furnished;
mod merging;

use serde_json::{Value, json};

use crate::duplicate::{self, DuplicatePair, PairState, ReasonKind};
use crate::id::PartyId;
use crate::party::{self, Normaliser};
use crate::testing::Bench;

fn add(bench: &Bench, draft: Value) -> PartyId {
    let draft = serde_json::from_value(draft).unwrap();
    bench.write(|tx| party::create(tx, draft, Normaliser::new("DE")))
}

/// A firm in a house.
fn firm(bench: &Bench, name: &str, street: &str, postcode: &str) -> PartyId {
    let address = json!({"street": street, "postcode": postcode});
    add(bench, json!({"kind": "organisation", "name": name, "addresses": [address]}))
}

fn look(bench: &Bench) {
    duplicate::find(&bench.store, &mut |_, _| true).unwrap();
}

/// The pairs in a state, after looking for them.
fn pairs(bench: &Bench, state: PairState) -> Vec<DuplicatePair> {
    look(bench);
    let request = serde_json::from_value(json!({"state": state})).unwrap();
    bench.read(|conn| duplicate::page(conn, &request)).rows
}

/// The names of the open pairs, the older first.
fn names(bench: &Bench) -> Vec<(String, String)> {
    let mut names: Vec<(String, String)> =
        pairs(bench, PairState::Open).into_iter().map(|pair| (pair.left.name, pair.right.name)).collect();
    names.sort();
    names
}

fn kinds(pair: &DuplicatePair) -> Vec<ReasonKind> {
    pair.reasons.iter().map(|reason| reason.kind).collect()
}
