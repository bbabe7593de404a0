//! The steps of the random undo test with contracts, cases, answers, referrals, judgements and phases set by hand.

use chrono::{Days, NaiveDate};

use super::NOW;
use super::undo::{day, pick};
use crate::Result;
use crate::id::{AnswerId, CaseId, ContractId, MilestoneId, OverrideId, PartyId, ReferralId};
use crate::milestone::{self, LossReason, MilestoneDraft, MilestoneKind, PhaseDraft};
use crate::money::Money;
use crate::sales::{self, ContractDraft, ContractNotice};
use crate::service::{self, CaseClose, CaseDraft, CaseKind};
use crate::store::Tx;
use crate::survey::{self, AnswerDraft, ReferralDraft};

/// How many operations are here; their numbers begin at [`FIRST`].
pub(super) const OPS: u8 = 20;
const FIRST: u8 = 18;

/// What is there to be changed.
#[derive(Default)]
pub(super) struct Agreed {
    contracts: Vec<ContractId>,
    cases: Vec<CaseId>,
    answers: Vec<AnswerId>,
    referrals: Vec<ReferralId>,
    milestones: Vec<MilestoneId>,
    phases: Vec<OverrideId>,
}

pub(super) fn step(
    parties: &[PartyId],
    all: &mut Agreed,
    tx: &Tx<'_>,
    op: u8,
    a: usize,
    b: usize,
) -> Result<()> {
    let party = parties[b % 3];
    match op - FIRST {
        n @ 0..=3 => contract(party, &mut all.contracts, tx, n, a, b),
        n @ 4..=8 => case(party, &mut all.cases, tx, n - 4, a, b),
        n @ 9..=11 => answer(party, &mut all.answers, tx, n - 9, a, b),
        n @ 12..=14 => referral(party, parties[a % 3], &mut all.referrals, tx, n - 12, b),
        n @ 15..=17 => judgement(party, &mut all.milestones, tx, n - 15, a, b),
        18 => milestone::set_phase(tx, &phase(party, a, b)).map(|id| all.phases.push(id)),
        _ => milestone::release_phase(tx, pick(&all.phases, b)?),
    }
}

fn past(n: usize) -> NaiveDate {
    NOW.local_date() - Days::new(n as u64 % 20)
}

fn contract(
    party_id: PartyId,
    ids: &mut Vec<ContractId>,
    tx: &Tx<'_>,
    n: u8,
    a: usize,
    b: usize,
) -> Result<()> {
    let draft = ContractDraft {
        party_id,
        title: format!("V{a}"),
        number: None,
        started_on: past(a),
        ends_on: (!a.is_multiple_of(4)).then(|| day(b)),
        notice_days: Some(b as u16),
        renews_months: (a.is_multiple_of(3)).then_some(12),
        noticed_on: None,
        price_change: None,
        money: (b.is_multiple_of(2)).then(|| Money::new(a as i64, "EUR")),
        note: None,
        source: None,
    };
    match n {
        0 => {
            sales::add_contract(tx, &ContractDraft { ends_on: Some(day(b)), ..draft }).map(|id| ids.push(id))
        }
        1 => sales::update_contract(tx, pick(ids, b)?, &draft),
        2 => {
            let id = match ids.as_slice() {
                [] => sales::add_contract(tx, &ContractDraft { ends_on: Some(day(b)), ..draft })?,
                some => pick(some, b)?,
            };
            sales::give_notice(tx, &ContractNotice { id, on: None, ends_on: None })
        }
        _ => sales::delete_contract(tx, pick(ids, b)?),
    }
}

fn case(party_id: PartyId, ids: &mut Vec<CaseId>, tx: &Tx<'_>, n: u8, a: usize, b: usize) -> Result<()> {
    let draft = CaseDraft {
        party_id,
        kind: CaseKind::ALL[a % CaseKind::ALL.len()],
        severe: a.is_multiple_of(2),
        title: format!("R{a}"),
        note: None,
        opened_on: past(a),
        due_on: (b.is_multiple_of(2)).then(|| day(b)),
        closed_on: None,
        outcome: None,
        owner_id: None,
        source: None,
    };
    match n {
        0 => service::add_case(tx, &draft).map(|id| ids.push(id)),
        1 => service::update_case(tx, pick(ids, b)?, &draft),
        2 => {
            let outcome = Some(format!("O{a}"));
            service::close_case(tx, &CaseClose { id: pick(ids, b)?, on: None, outcome })
        }
        3 => service::reopen_case(tx, pick(ids, b)?),
        _ => service::delete_case(tx, pick(ids, b)?),
    }
}

fn answer(party_id: PartyId, ids: &mut Vec<AnswerId>, tx: &Tx<'_>, n: u8, a: usize, b: usize) -> Result<()> {
    let draft = AnswerDraft {
        party_id,
        answered_on: past(a),
        nps: (!a.is_multiple_of(3)).then_some((b % 11) as u8),
        mood: Some((b % 5) as i8 - 2),
        text: None,
        source: None,
    };
    match n {
        0 => survey::add_answer(tx, &draft).map(|id| ids.push(id)),
        1 => survey::update_answer(tx, pick(ids, b)?, &draft),
        _ => survey::delete_answer(tx, pick(ids, b)?),
    }
}

fn referral(
    party_id: PartyId,
    other: PartyId,
    ids: &mut Vec<ReferralId>,
    tx: &Tx<'_>,
    n: u8,
    b: usize,
) -> Result<()> {
    let referred_id = Some(other).filter(|other| *other != party_id);
    let draft = ReferralDraft { party_id, referred_id, referred_on: past(b), note: Some(format!("E{b}")) };
    match n {
        0 => survey::add_referral(tx, &draft).map(|id| ids.push(id)),
        1 => survey::update_referral(tx, pick(ids, b)?, &draft),
        _ => survey::delete_referral(tx, pick(ids, b)?),
    }
}

fn judgement(
    party_id: PartyId,
    ids: &mut Vec<MilestoneId>,
    tx: &Tx<'_>,
    n: u8,
    a: usize,
    b: usize,
) -> Result<()> {
    let kind = MilestoneKind::ALL[a % MilestoneKind::ALL.len()];
    let draft = MilestoneDraft {
        party_id,
        kind,
        happened_on: past(b),
        until_on: (kind == MilestoneKind::Archived).then(|| day(b)),
        reason: (kind == MilestoneKind::Lost).then(|| LossReason::ALL[b % LossReason::ALL.len()]),
        competitor: None,
        note: Some(format!("M{a}")),
    };
    match n {
        0 => milestone::add_milestone(tx, &draft).map(|id| ids.push(id)),
        1 => milestone::update_milestone(tx, pick(ids, b)?, &draft),
        _ => milestone::delete_milestone(tx, pick(ids, b)?),
    }
}

fn phase(party_id: PartyId, a: usize, b: usize) -> PhaseDraft {
    let phase = ["trust", "bond", "winBack", "keeping", "reach"][a % 5].to_owned();
    PhaseDraft { party_id, phase, reason: format!("G{b}"), expires_on: day(a) }
}
