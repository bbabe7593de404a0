//! What else the lifecycle of the sample firm is read from: opt-ins, judgements, answers, recommendations, cases,
//! contracts, a phase set by hand; which firms belong together, and what was promised. All of it stands in its data file.

use chrono::Days;
use rusqlite::OptionalExtension;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::data::{Fields, lines};
use super::firm::Making;
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::milestone::{self, MilestoneDraft, MilestoneKind, PhaseDraft};
use crate::money::Money;
use crate::party::{self, LinkDraft};
use crate::promise::{self, PromiseDraft};
use crate::sales::{self, ContractDraft};
use crate::service::{self, CaseDraft};
use crate::survey::{self, AnswerDraft, ReferralDraft};

/// Writes all records of the data file by the verbs that the window uses, so that they obey the same rules.
pub(super) fn records(making: &Making<'_>) -> Result<()> {
    lines(include_str!("data/records.txt")).try_for_each(|line| record(making, &Fields::of(line)))
}

fn record(making: &Making<'_>, fields: &Fields) -> Result<()> {
    let party_id = named(making, fields.text(1))?;
    let tx = making.tx;
    match fields.text(0) {
        "answer" => survey::add_answer(tx, &answer(making, party_id, fields)).map(|_| ()),
        "referral" => survey::add_referral(tx, &referral(making, party_id, fields)?).map(|_| ()),
        "case" => service::add_case(tx, &case(making, party_id, fields)?).map(|_| ()),
        "contract" => sales::add_contract(tx, &contract(making, party_id, fields)).map(|_| ()),
        "part" => part(making, party_id, &named(making, fields.text(2))?),
        "promise" => promised(making, party_id, fields),
        "hand" => milestone::set_phase(tx, &by_hand(making, party_id, fields)).map(|_| ()),
        kind => milestone::add_milestone(tx, &judgement(making, party_id, word(kind)?, fields)?).map(|_| ()),
    }
}

/// Customers, and people who once were somebody's contact.
fn named(making: &Making<'_>, name: &str) -> Result<PartyId> {
    let made = making.made.iter().find(|made| made.name == name).map(|made| made.id);
    let stored = || {
        let sql = "SELECT id FROM party WHERE name = ?1";
        making.tx.prepare_cached(sql)?.query_row([name], |row| row.get("id")).optional()
    };
    made.map_or_else(stored, |id| Ok(Some(id)))?.ok_or(Error::NotFound("party"))
}

/// A word of the data file as the domain's type.
fn word<T: DeserializeOwned>(word: &str) -> Result<T> {
    Ok(serde_json::from_value(json!(word))?)
}

/// The day of a field; none when it is empty.
fn day(making: &Making<'_>, fields: &Fields, place: usize) -> Option<chrono::NaiveDate> {
    fields.some(place).map(|_| making.day(fields.number(place)))
}

fn judgement(
    making: &Making<'_>,
    party_id: PartyId,
    kind: MilestoneKind,
    fields: &Fields,
) -> Result<MilestoneDraft> {
    let is_lost = kind == MilestoneKind::Lost;
    Ok(MilestoneDraft {
        party_id,
        kind,
        happened_on: making.day(fields.number(2)),
        until_on: None,
        reason: if is_lost { Some(word(fields.text(3))?) } else { None },
        competitor: fields.some(4).filter(|_| is_lost),
        note: making.words.say_if_any(fields.some(if is_lost { 5 } else { 3 })),
    })
}

fn answer(making: &Making<'_>, party_id: PartyId, fields: &Fields) -> AnswerDraft {
    AnswerDraft {
        party_id,
        answered_on: making.day(fields.number(2)),
        nps: u8::try_from(fields.number(3)).ok(),
        mood: i8::try_from(fields.number(4)).ok(),
        text: making.words.say_if_any(fields.some(5)),
        source: None,
    }
}

fn referral(making: &Making<'_>, party_id: PartyId, fields: &Fields) -> Result<ReferralDraft> {
    let referred_id = fields.some(3).map(|name| named(making, &name)).transpose()?;
    let referred_on = making.day(fields.number(2));
    let note = making.words.say_if_any(fields.some(4));
    Ok(ReferralDraft { party_id, referred_id, referred_on, note })
}

fn case(making: &Making<'_>, party_id: PartyId, fields: &Fields) -> Result<CaseDraft> {
    Ok(CaseDraft {
        party_id,
        kind: word(fields.text(2))?,
        severe: fields.text(3) == "severe",
        opened_on: making.day(fields.number(4)),
        due_on: day(making, fields, 5),
        closed_on: day(making, fields, 6),
        title: making.words.say(fields.text(7)),
        note: None,
        outcome: making.words.say_if_any(fields.some(8)),
        owner_id: making.made.iter().find(|made| made.id == party_id).and_then(|made| made.owner),
        source: None,
    })
}

fn contract(making: &Making<'_>, party_id: PartyId, fields: &Fields) -> ContractDraft {
    ContractDraft {
        party_id,
        title: making.words.say(fields.text(2)),
        number: fields.some(3),
        started_on: making.day(fields.number(4)),
        ends_on: day(making, fields, 5),
        notice_days: fields.some(6).and_then(|days| days.parse().ok()),
        renews_months: fields.some(7).and_then(|months| months.parse().ok()),
        noticed_on: day(making, fields, 8),
        price_change: None,
        money: money(fields.text(9)),
        note: making.words.say_if_any(fields.some(10)),
        source: None,
    }
}

/// A firm that belongs to another one.
fn part(making: &Making<'_>, party_id: PartyId, other_id: &PartyId) -> Result<()> {
    let draft = LinkDraft {
        id: None,
        party_id,
        other_id: *other_id,
        role: None,
        buying_role: None,
        from: None,
        to: None,
        is_primary: false,
    };
    party::link(making.tx, &draft).map(|_| ())
}

/// A promise, and what became of it where its day of settling stands.
fn promised(making: &Making<'_>, party_id: PartyId, fields: &Fields) -> Result<()> {
    let made = making.made.iter().find(|made| made.id == party_id);
    let draft = PromiseDraft {
        party_id,
        kind: word(fields.text(2))?,
        title: making.words.say(fields.text(7)),
        note: None,
        contact_id: made.and_then(|made| made.contact),
        person_id: made.and_then(|made| made.owner),
        made_on: making.day(fields.number(3)),
        due_on: day(making, fields, 4),
    };
    let id = promise::add(making.tx, &draft)?;
    match day(making, fields, 6) {
        Some(on) => promise::settle(making.tx, id, word(fields.text(5))?, Some(on)),
        None => Ok(()),
    }
}

/// Whole euros, or francs where the field says so.
pub(super) fn money(text: &str) -> Option<Money> {
    let (currency, number) = text.split_once(' ').unwrap_or(("EUR", text));
    number.parse::<i64>().ok().map(|whole| Money::new(whole * 100, currency))
}

fn by_hand(making: &Making<'_>, party_id: PartyId, fields: &Fields) -> PhaseDraft {
    PhaseDraft {
        party_id,
        phase: fields.text(2).to_owned(),
        expires_on: making.tx.now.local_date() + Days::new(fields.number(3).unsigned_abs()),
        reason: making.words.say(fields.text(4)),
    }
}
