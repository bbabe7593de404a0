//! What the tests of sales share: a vault with the default pipelines, drafts, and how a refusal looks.

mod board;
mod contracts;
mod craft;
mod deals;
mod expected;
mod expected_cash;
mod pipeline;
mod purchases;

use chrono::NaiveDate;

use super::*;
use crate::error::Error;
use crate::id::{DealId, PartyId, StageId};
use crate::money::Money;
use crate::testing::Bench;
use crate::text::{Lang, Texts};

/// A bench with the default pipelines in German and one customer.
fn bench() -> (Bench, PartyId, Vec<Pipeline>) {
    let bench = Bench::open();
    bench.write(|tx| create_default_pipelines(tx, &Texts::new(Lang::De), "EUR"));
    let party = bench.party("Klinikum");
    let all = bench.read(pipelines);
    (bench, party, all)
}

fn stage(pipeline: &Pipeline, name: &str) -> StageId {
    pipeline.stages.iter().find(|stage| stage.name == name).unwrap().id.unwrap()
}

fn draft(party_id: PartyId, amount: Option<i64>) -> DealDraft {
    DealDraft {
        party_id: Some(party_id),
        pipeline_id: None,
        stage_id: None,
        title: "Pumpen".into(),
        money: amount.map(|amount| Money::new(amount, "EUR")),
        expected_on: None,
        owner_id: None,
        people: Vec::new(),
        source: None,
        note: None,
    }
}

fn step(id: DealId, stage_id: StageId) -> DealMove {
    DealMove::to(id, stage_id)
}

fn purchase(party_id: PartyId, bought_on: NaiveDate, amount: i64) -> PurchaseDraft {
    PurchaseDraft::new(party_id, bought_on, Money::new(amount, "EUR"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn view(bench: &Bench, id: DealId) -> DealView {
    bench.read(|conn| deal(conn, id, bench.clock.now()))
}

fn show(bench: &Bench, filter: DealFilter, limit: u32) -> Board {
    let request = BoardRequest { pipeline_id: None, filter, limit };
    bench.read(|conn| board(conn, &request, bench.clock.now()))
}

fn refusal<T: std::fmt::Debug>(result: crate::Result<T>) -> (&'static str, &'static str) {
    match result {
        Err(Error::Invalid { field, reason }) => (field, reason),
        Err(Error::NotFound(what)) => ("not found", what),
        other => panic!("{other:?}"),
    }
}
