//! The ranges of a timeline: each is a part of one index and holds entries of one kind, already in order.

use chrono::{Days, NaiveDate};
use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use super::page::Place;
use super::table::{deal_entry, task_entry, touch};
use super::{EntryKind, TimelineEntry};
use crate::error::Result;
use crate::id::{
    AnswerId, CaseId, ContractId, MilestoneId, OfferId, OverrideId, PromiseId, PurchaseId, ReferralId, RunId,
    TouchId,
};
use crate::time::Timestamp;
use crate::{milestone, offer, playbook, promise, sales, service, survey};

/// A range of one index that holds entries of one kind.
#[derive(Clone, Copy, Debug)]
pub(super) enum Range {
    Talk,
    Note,
    SharedTalk,
    SharedNote,
    Purchase,
    Contract,
    Case,
    Promise,
    Offer,
    Answer,
    Referral,
    Milestone,
    ByHand,
    Playbook,
    Deal,
    Task,
}

macro_rules! own_touches {
    ($is_contact:literal) => {
        concat!(
            "SELECT at, id FROM touch WHERE party_id = :party AND is_contact = ",
            $is_contact,
            " AND deleted_at IS NULL AND (at, id) < (:at, :id) ORDER BY at DESC, id DESC"
        )
    };
}

macro_rules! shared_touches {
    ($is_contact:literal) => {
        concat!(
            "SELECT tp.at, tp.touch_id AS id FROM touch_party tp CROSS JOIN touch t ON t.id = tp.touch_id
             WHERE tp.party_id = :party AND tp.is_contact = ",
            $is_contact,
            " AND t.deleted_at IS NULL AND (tp.at, tp.touch_id) < (:at, :id) ORDER BY tp.at DESC, tp.touch_id DESC"
        )
    };
}

macro_rules! days {
    ($table:literal, $day:literal) => {
        concat!(
            "SELECT ",
            $day,
            " AS at, id FROM ",
            $table,
            " WHERE party_id = :party AND deleted_at IS NULL AND (",
            $day,
            ", id) < (:at, :id) ORDER BY ",
            $day,
            " DESC, id DESC"
        )
    };
}

impl Range {
    pub(super) const ALL: &[Range] = &[
        Range::Talk,
        Range::Note,
        Range::SharedTalk,
        Range::SharedNote,
        Range::Purchase,
        Range::Contract,
        Range::Case,
        Range::Promise,
        Range::Offer,
        Range::Answer,
        Range::Referral,
        Range::Milestone,
        Range::ByHand,
        Range::Playbook,
        Range::Deal,
        Range::Task,
    ];

    pub(super) fn is_wanted(self, kinds: &[EntryKind]) -> bool {
        let kind = match self {
            Range::Talk | Range::SharedTalk => EntryKind::Talk,
            Range::Note | Range::SharedNote => EntryKind::Note,
            Range::Purchase => EntryKind::Purchase,
            Range::Contract => EntryKind::Contract,
            Range::Case => EntryKind::Case,
            Range::Promise => EntryKind::Promise,
            Range::Offer => EntryKind::Offer,
            Range::Answer => EntryKind::Answer,
            Range::Referral => EntryKind::Referral,
            Range::Milestone | Range::ByHand => EntryKind::Milestone,
            Range::Playbook => EntryKind::Playbook,
            Range::Deal => EntryKind::Deal,
            Range::Task => EntryKind::Task,
        };
        kinds.is_empty() || kinds.contains(&kind)
    }

    /// The rows after a place, in order. `CROSS JOIN` keeps SQLite from starting with the other table.
    pub(super) fn sql(self) -> &'static str {
        match self {
            Range::Talk => own_touches!("1"),
            Range::Note => own_touches!("0"),
            Range::SharedTalk => shared_touches!("1"),
            Range::SharedNote => shared_touches!("0"),
            Range::Purchase => days!("purchase", "bought_on"),
            Range::Contract => days!("contract", "started_on"),
            Range::Case => days!("case_file", "opened_on"),
            Range::Promise => days!("promise", "made_on"),
            Range::Offer => days!("offer", "made_on"),
            Range::Answer => days!("answer", "answered_on"),
            Range::Referral => days!("referral", "referred_on"),
            Range::Milestone => days!("milestone", "happened_on"),
            Range::ByHand => days!("phase_override", "set_on"),
            Range::Playbook => {
                "SELECT started_on AS at, id FROM playbook_run
                 WHERE party_id = :party AND (started_on, id) < (:at, :id) ORDER BY started_on DESC, id DESC"
            }
            Range::Deal => {
                "SELECT l.entered_at AS at, l.id FROM deal_stage l CROSS JOIN deal d ON d.id = l.deal_id
                 WHERE l.party_id = :party AND d.deleted_at IS NULL AND (l.entered_at, l.id) < (:at, :id)
                 ORDER BY l.entered_at DESC, l.id DESC"
            }
            Range::Task => {
                "SELECT done_at AS at, id FROM task
                 WHERE party_id = :party AND deleted_at IS NULL AND (done_at, id) < (:at, :id)
                 ORDER BY done_at DESC, id DESC"
            }
        }
    }

    /// The values before which the range begins, as its index holds them.
    pub(super) fn bound(self, after: Option<Place>) -> (Value, Value) {
        let id = |id: Uuid| Value::Blob(id.as_bytes().to_vec());
        match (self.has_days(), after) {
            (true, None) => (Value::Text("9999-12-31".into()), behind_all_ids()),
            (true, Some(place)) => {
                let day = day_before_or_at(place.at);
                let is_tie = Timestamp::start_of(day) == place.at;
                (Value::Text(day.to_string()), if is_tie { id(place.id) } else { behind_all_ids() })
            }
            (false, None) => (Value::Integer(i64::MAX), behind_all_ids()),
            (false, Some(place)) => (Value::Integer(place.at.0), id(place.id)),
        }
    }

    /// Whether its entries have a day instead of an instant.
    fn has_days(self) -> bool {
        match self {
            Range::Purchase
            | Range::Contract
            | Range::Case
            | Range::Promise
            | Range::Offer
            | Range::Answer
            | Range::Referral
            | Range::Milestone
            | Range::ByHand
            | Range::Playbook => true,
            Range::Talk | Range::Note | Range::SharedTalk | Range::SharedNote | Range::Deal | Range::Task => {
                false
            }
        }
    }

    pub(super) fn place(self, row: &Row<'_>) -> rusqlite::Result<Place> {
        let at = if self.has_days() { Timestamp::start_of(row.get("at")?) } else { row.get("at")? };
        Ok(Place { at, id: row.get("id")? })
    }

    pub(super) fn entry(self, conn: &Connection, id: Uuid, today: NaiveDate) -> Result<TimelineEntry> {
        match self {
            Range::Talk | Range::Note | Range::SharedTalk | Range::SharedNote => {
                touch(conn, TouchId(id)).map(TimelineEntry::Touch)
            }
            Range::Purchase => sales::purchase(conn, PurchaseId(id)).map(|purchase| {
                TimelineEntry::Purchase { at: Timestamp::start_of(purchase.bought_on), purchase }
            }),
            Range::Contract => sales::contract(conn, ContractId(id)).map(|contract| {
                TimelineEntry::Contract { at: Timestamp::start_of(contract.started_on), contract }
            }),
            Range::Case => service::case(conn, CaseId(id))
                .map(|case| TimelineEntry::Case { at: Timestamp::start_of(case.opened_on), case }),
            Range::Promise => promise::get(conn, PromiseId(id))
                .map(|promise| TimelineEntry::Promise { at: Timestamp::start_of(promise.made_on), promise }),
            Range::Offer => offer::row(conn, OfferId(id), today)
                .map(|offer| TimelineEntry::Offer { at: Timestamp::start_of(offer.made_on), offer }),
            Range::Answer => survey::answer(conn, AnswerId(id))
                .map(|answer| TimelineEntry::Answer { at: Timestamp::start_of(answer.answered_on), answer }),
            Range::Referral => survey::referral(conn, ReferralId(id)).map(|referral| {
                TimelineEntry::Referral { at: Timestamp::start_of(referral.referred_on), referral }
            }),
            Range::Milestone => milestone::milestone(conn, MilestoneId(id)).map(|milestone| {
                TimelineEntry::Milestone { at: Timestamp::start_of(milestone.happened_on), milestone }
            }),
            Range::ByHand => milestone::phase_override(conn, OverrideId(id))
                .map(|by_hand| TimelineEntry::ByHand { at: Timestamp::start_of(by_hand.set_on), by_hand }),
            Range::Playbook => playbook::run(conn, RunId(id))
                .map(|run| TimelineEntry::Playbook { at: Timestamp::start_of(run.started_on), run }),
            Range::Deal => deal_entry(conn, id),
            Range::Task => task_entry(conn, id),
        }
    }
}

/// Longer than any id and so behind all of them.
fn behind_all_ids() -> Value {
    Value::Blob(vec![0xff; 17])
}

/// The latest day that has begun at `at`. The calendar day is only the first guess: where clocks are put back over
/// midnight, a day begins and is left again.
fn day_before_or_at(at: Timestamp) -> NaiveDate {
    let mut day = at.local_date();
    while Timestamp::start_of(day) > at {
        day = day - Days::new(1);
    }
    while Timestamp::start_of(day + Days::new(1)) <= at {
        day = day + Days::new(1);
    }
    day
}
