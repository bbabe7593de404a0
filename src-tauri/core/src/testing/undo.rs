//! Whatever is done, in any order: undoing all of it gives the former rows, doing it again gives the later ones.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::{Bench, NOW, acted, agreed};
use crate::Result;
use crate::id::{DealId, PartyId, PlaybookId, PurchaseId, RunId, TaskId, TouchId};
use crate::money::Money;
use crate::party::BuyingRole;
use crate::playbook;
use crate::sales::{
    self, DealDraft, DealMove, DealPerson, Pipeline, PurchaseDraft, Stage, StageItem, StageKind,
};
use crate::store::{Tx, history_of_party};
use crate::task::{self, TaskDraft, TaskKind};
use crate::text::{Lang, Texts};
use crate::timeline::{self, TouchDraft, TouchKind};

/// One thing to do: which operation, and numbers that choose the record and its values.
pub(crate) type Step = (u8, usize, usize);

/// What is there to be changed.
pub(crate) struct World {
    pub(crate) bench: Bench,
    pub(crate) parties: [PartyId; 3],
    touches: Vec<TouchId>,
    tasks: Vec<TaskId>,
    deals: Vec<DealId>,
    purchases: Vec<PurchaseId>,
    agreed: agreed::Agreed,
    playbooks: Vec<PlaybookId>,
    runs: Vec<RunId>,
    made: acted::Made,
}

/// The operations with playbooks, and those after them.
const PLAYBOOK: u8 = 18 + agreed::OPS;
pub(super) const ACTED: u8 = PLAYBOOK + 6;

impl World {
    /// How many operations there are.
    pub(crate) const OPS: u8 = ACTED + acted::OPS;

    pub(crate) fn new() -> Self {
        let bench = Bench::open();
        bench.write(|tx| sales::create_default_pipelines(tx, &Texts::new(Lang::De), "EUR"));
        let parties = ["A", "B", "C"].map(|name| bench.party(name));
        // What starts and ends by itself belongs to the set that brought it about.
        let codes = ["segment-new", "buyer-first", "six-trust"];
        let playbooks = bench.write(|tx| codes.iter().map(|code| plan(tx, None, code, true)).collect());
        Self {
            bench,
            parties,
            touches: vec![],
            tasks: vec![],
            deals: vec![],
            purchases: vec![],
            agreed: Default::default(),
            playbooks,
            runs: vec![],
            made: Default::default(),
        }
    }

    /// Does a step; whether it wrote anything. Steps on records that are gone are refused and write nothing.
    pub(crate) fn run(&mut self, (op, a, b): Step) -> bool {
        self.bench.clock.advance_ms(60_000);
        let before = self.bench.dump();
        let result = self.bench.try_write(|tx| match op {
            0..=2 => touch(&self.parties, &mut self.touches, tx, op, a, b),
            3..=8 => task(&self.parties, &mut self.tasks, &self.deals, tx, op, a, b),
            9..=13 => deal(&self.parties, &mut self.deals, tx, op, a, b),
            14..=16 => purchase(&self.parties, &mut self.purchases, tx, op, a, b),
            17 => pipeline(tx, a, b),
            ACTED.. => acted::step(&self.parties, &mut self.made, tx, op - ACTED, a, b),
            PLAYBOOK.. => {
                planned(self.parties[b % 3], &mut self.playbooks, &mut self.runs, tx, op - PLAYBOOK, a)
            }
            _ => agreed::step(&self.parties, &mut self.agreed, tx, op, a, b),
        });
        let wrote = matches!(&result, Ok(written) if written.changed.is_some());
        assert_eq!(before != self.bench.dump(), wrote, "a write without a set, or a set without a write");
        wrote
    }
}

pub(super) fn pick<T: Copy>(all: &[T], n: usize) -> Result<T> {
    all.get(n % all.len().max(1)).copied().ok_or(crate::Error::NotFound("any"))
}

pub(super) fn day(n: usize) -> NaiveDate {
    NOW.local_date() + Days::new(n as u64 % 20)
}

/// A call of which nothing more is known.
pub(super) fn draft(party_id: PartyId) -> TouchDraft {
    TouchDraft {
        party_id,
        participants: vec![],
        kind: TouchKind::Call,
        direction: None,
        outcome: None,
        mood: None,
        at: None,
        duration_min: None,
        subject: None,
        body: None,
        deal_id: None,
    }
}

fn touch(parties: &[PartyId], ids: &mut Vec<TouchId>, tx: &Tx<'_>, op: u8, a: usize, b: usize) -> Result<()> {
    let draft = TouchDraft {
        participants: parties[..b % 4].to_vec(),
        kind: if a.is_multiple_of(2) { TouchKind::Call } else { TouchKind::Note },
        mood: Some((b % 5) as i8 - 2),
        subject: Some(format!("S{b}")),
        ..draft(parties[a % 3])
    };
    match op {
        0 => timeline::log(tx, &draft).map(|id| ids.push(id)),
        1 => timeline::update(tx, pick(ids, b)?, &draft),
        _ => timeline::delete(tx, pick(ids, b)?),
    }
}

fn task(
    parties: &[PartyId],
    ids: &mut Vec<TaskId>,
    deals: &[DealId],
    tx: &Tx<'_>,
    op: u8,
    a: usize,
    b: usize,
) -> Result<()> {
    let draft = TaskDraft {
        party_id: (!a.is_multiple_of(3)).then(|| parties[b % 3]),
        deal_id: pick(deals, a).ok().filter(|_| b.is_multiple_of(2)),
        kind: TaskKind::Mail,
        title: format!("T{a}"),
        note: None,
        due_on: (!b.is_multiple_of(5)).then(|| day(b)),
        due_time: Some("09:30".into()),
        assignee_id: None,
        repeat: None,
    };
    match op {
        3 => task::create(tx, &draft).map(|id| ids.push(id)),
        4 => task::update(tx, pick(ids, b)?, &draft),
        5 => task::done(tx, pick(ids, b)?, Some("erreicht")).map(|_| ()),
        6 => task::reopen(tx, pick(ids, b)?),
        7 => task::postpone(tx, pick(ids, b)?, day(a)),
        _ => task::delete(tx, pick(ids, b)?),
    }
}

fn deal(parties: &[PartyId], ids: &mut Vec<DealId>, tx: &Tx<'_>, op: u8, a: usize, b: usize) -> Result<()> {
    let people = parties[..a % 3].iter().map(|id| DealPerson {
        party_id: *id,
        name: None,
        role: Some(format!("R{b}")),
        buying_role: BuyingRole::ALL.get(b % 7).copied(),
    });
    let draft = DealDraft {
        party_id: Some(parties[b % 3]),
        pipeline_id: None,
        stage_id: None,
        title: format!("D{a}"),
        money: (!a.is_multiple_of(4)).then(|| Money::new(a as i64, "EUR")),
        expected_on: None,
        owner_id: None,
        people: people.collect(),
        source: None,
        note: None,
    };
    match op {
        9 => sales::create_deal(tx, &draft).map(|id| ids.push(id)),
        10 => sales::update_deal(tx, pick(ids, b)?, &draft),
        11 | 12 => {
            let stages: Vec<Stage> = sales::pipelines(tx)?.into_iter().flat_map(|p| p.stages).collect();
            let step = DealMove {
                before: pick(ids, a / 2).ok().filter(|_| a.is_multiple_of(3)),
                lost_reason: Some("Preis".into()),
                add_purchase: a.is_multiple_of(2),
                ..DealMove::to(pick(ids, b)?, stages[a % stages.len()].id.unwrap())
            };
            sales::move_deal(tx, &step)
        }
        _ => sales::delete_deal(tx, pick(ids, b)?),
    }
}

fn purchase(
    parties: &[PartyId],
    ids: &mut Vec<PurchaseId>,
    tx: &Tx<'_>,
    op: u8,
    a: usize,
    b: usize,
) -> Result<()> {
    let bought_on = day(a);
    let draft = PurchaseDraft {
        number: (a.is_multiple_of(2)).then(|| format!("{}", b % 3)),
        product: (b.is_multiple_of(3)).then(|| format!("P{a}")),
        awaits_delivery: a.is_multiple_of(5),
        cancelled_on: (b.is_multiple_of(7)).then_some(bought_on),
        source: (b.is_multiple_of(2)).then(|| "DATEV".into()),
        ..PurchaseDraft::new(parties[b % 3], bought_on, Money::new(b as i64, "EUR"))
    };
    match op {
        14 => sales::add_purchase(tx, &draft).map(|id| ids.push(id)),
        15 => sales::update_purchase(tx, pick(ids, b)?, &draft),
        _ => sales::delete_purchase(tx, pick(ids, b)?),
    }
}

fn pipeline(tx: &Tx<'_>, a: usize, b: usize) -> Result<()> {
    let mut all: Vec<Pipeline> = sales::pipelines(tx)?;
    let mut changed = all.swap_remove(a % all.len());
    let stage = Stage {
        id: None,
        name: format!("N{b}"),
        kind: StageKind::Open,
        probability: 10,
        target_days: Some(3),
        retired: false,
        checklist: vec![StageItem { id: None, title: format!("I{b}") }],
    };
    match b % 5 {
        0 => changed.stages.insert(0, stage),
        1 => drop(changed.stages.remove(a % changed.stages.len())),
        2 => changed.stages.rotate_left(1),
        3 => changed.stages[0].retired = !changed.stages[0].retired,
        _ => changed.archived = !changed.archived,
    }
    sales::save_pipeline(tx, &changed).map(|_| ())
}

/// A ready-made playbook, switched on or off.
fn plan(tx: &Tx<'_>, id: Option<PlaybookId>, code: &str, automatic: bool) -> Result<PlaybookId> {
    let ready = playbook::template(code, &Texts::new(Lang::De))?;
    playbook::save(tx, &playbook::Playbook { id, automatic, ..ready })
}

fn planned(
    party: PartyId,
    all: &mut Vec<PlaybookId>,
    runs: &mut Vec<RunId>,
    tx: &Tx<'_>,
    op: u8,
    a: usize,
) -> Result<()> {
    match op {
        0 => plan(tx, None, "six-aftercare", a.is_multiple_of(2)).map(|id| all.push(id)),
        1 => plan(tx, Some(pick(all, a)?), "five-conversion", a.is_multiple_of(2)).map(|_| ()),
        2 => playbook::start(tx, party, pick(all, a)?).map(|id| runs.push(id)),
        3 => playbook::stop(tx, pick(runs, a)?),
        4 => playbook::order(tx, &[pick(all, a)?]),
        _ => playbook::delete(tx, pick(all, a)?),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn undoing_everything_gives_the_former_rows_and_redoing_it_the_later_ones(
        steps in prop::collection::vec((0..ACTED + acted::OPS, 0..60usize, 0..60usize), 1..40),
    ) {
        let mut world = World::new();
        let mut states = vec![world.bench.dump()];
        for step in steps {
            if world.run(step) {
                states.push(world.bench.dump());
            }
        }
        let bench = &world.bench;
        for state in states.iter().rev().skip(1) {
            bench.store.undo().unwrap();
            prop_assert_eq!(&bench.dump(), state);
        }
        for state in &states[1..] {
            bench.store.redo().unwrap();
            prop_assert_eq!(&bench.dump(), state);
        }
        prop_assert!(bench.store.redo().is_err());
    }
}

#[test]
fn every_write_stands_in_the_history_of_its_customer() {
    let mut world = World::new();
    let party = world.parties[0];
    for (op, a, b) in [
        (0, 0, 0),
        (3, 1, 0),
        (9, 1, 0),
        (11, 1, 0),
        (14, 1, 0),
        (5, 0, 0),
        (2, 0, 0),
        (18, 0, 0),
        (20, 0, 0),
        (22, 0, 0),
        (27, 0, 0),
        (30, 0, 0),
        (33, 0, 0),
        (36, 1, 0),
        (PLAYBOOK + 2, 2, 0),
        (PLAYBOOK + 3, 0, 0),
        (22, 0, 0),
        (ACTED, 0, 0),
        (ACTED + 2, 0, 0),
        (ACTED + 3, 0, 0),
        (ACTED + 4, 0, 0),
        (ACTED + 5, 1, 0),
        (ACTED + 6, 0, 0),
        (ACTED + 9, 0, 0),
        (ACTED + 11, 1, 0),
        (ACTED + 12, 0, 0),
    ] {
        let before = world.bench.read(|conn| history_of_party(conn, party, None, 50)).entries.len();
        assert!(world.run((op, a, b)), "operation {op}");
        let page = world.bench.read(|conn| history_of_party(conn, party, None, 50));
        assert_eq!(page.entries.len(), before + 1, "operation {op}");
        assert!(!page.entries[0].changes.is_empty());
    }
}

#[test]
fn what_belongs_to_no_customer_is_written_and_undone_too() {
    let mut world = World::new();
    for op in [ACTED + 7, ACTED + 8] {
        let before = world.bench.dump();
        assert!(world.run((op, 1, 0)), "operation {op}");
        let after = world.bench.dump();
        world.bench.store.undo().unwrap();
        assert_eq!(world.bench.dump(), before);
        world.bench.store.redo().unwrap();
        assert_eq!(world.bench.dump(), after);
    }
}
