//! Writing rows that lie in the past. The verbs of the domain give every row the present instant; here the drafts are
//! the same, but each comes with its own.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{named_params, params};

use super::chance::Chance;
use crate::error::{Error, Result};
use crate::id::{DealId, PartyId, PersonId, PurchaseId, StageId, TagId, TaskId, TouchId};
use crate::party::{ChannelDraft, LinkDraft, Normaliser, PartyDraft, display_name, sort_name};
use crate::sales::{DealDraft, PurchaseDraft};
use crate::search::fold;
use crate::store::Tx;
use crate::task::TaskDraft;
use crate::time::Timestamp;
use crate::timeline::TouchDraft;

/// Distance of two cards on the board, as the domain leaves it.
const RANK_GAP: i64 = 1 << 32;

/// Makes rows; its ids come from the seed.
pub(super) struct Rows {
    ids: Chance,
    tags: HashMap<String, TagId>,
    normaliser: Normaliser,
    rank: i64,
}

/// How a deal ended.
pub(super) struct End<'a> {
    pub(super) on: NaiveDate,
    pub(super) lost_reason: Option<&'a str>,
    pub(super) competitor: Option<&'a str>,
}

impl Rows {
    pub(super) fn new(seed: u64, country: &str) -> Self {
        Self {
            ids: Chance::new(seed ^ 0x5eed_0f1d),
            tags: HashMap::new(),
            normaliser: Normaliser::new(country),
            rank: 0,
        }
    }

    /// A party with its channels, addresses and tags.
    pub(super) fn party(&mut self, tx: &Tx<'_>, draft: &PartyDraft, at: Timestamp) -> Result<PartyId> {
        let id = PartyId(self.ids.id(at));
        let name = display_name(draft);
        tx.prepare_cached(
            "INSERT INTO party (id, kind, name, sort_name, prefix, given_name, family_name, customer_number, birthday,
                                language, note, source, customer_since, owner_id, deputy_id, created_at)
             VALUES (:id, :kind, :name, :sort_name, :prefix, :given_name, :family_name, :customer_number, :birthday,
                     :language, :note, :source, :customer_since, :owner_id, :deputy_id, :at)",
        )?
        .execute(named_params! {
            ":id": id, ":kind": draft.kind, ":name": name, ":sort_name": sort_name(draft, &name),
            ":prefix": draft.prefix, ":given_name": draft.given_name, ":family_name": draft.family_name,
            ":customer_number": draft.customer_number, ":birthday": draft.birthday, ":language": draft.language,
            ":note": draft.note, ":source": draft.source, ":customer_since": draft.customer_since,
            ":owner_id": draft.owner_id, ":deputy_id": draft.deputy_id, ":at": at,
        })?;
        for (position, channel) in draft.channels.iter().enumerate() {
            self.channel(tx, id, channel, position, at)?;
        }
        self.addresses(tx, id, draft, at)?;
        for word in &draft.tags {
            let tag = self.tag(tx, word, at)?;
            tx.prepare_cached("INSERT INTO party_tag (id, party_id, tag_id) VALUES (?1, ?2, ?3)")?
                .execute(params![self.ids.id(at), id, tag])?;
        }
        Ok(id)
    }

    fn channel(
        &mut self,
        tx: &Tx<'_>,
        party: PartyId,
        draft: &ChannelDraft,
        position: usize,
        at: Timestamp,
    ) -> Result<()> {
        tx.prepare_cached(
            "INSERT INTO channel (id, party_id, kind, label, value, normal, is_primary, position)
             VALUES (:id, :party, :kind, :label, :value, :normal, :is_primary, :position)",
        )?
        .execute(named_params! {
            ":id": self.ids.id(at), ":party": party, ":kind": draft.kind, ":label": draft.label,
            ":value": draft.value, ":normal": self.normaliser.normal(draft.kind, &draft.value),
            ":is_primary": draft.is_primary, ":position": position as i64,
        })?;
        Ok(())
    }

    fn addresses(&mut self, tx: &Tx<'_>, party: PartyId, draft: &PartyDraft, at: Timestamp) -> Result<()> {
        for (position, address) in draft.addresses.iter().enumerate() {
            tx.prepare_cached(
                "INSERT INTO address (id, party_id, kind, street, extra, postcode, city, country, is_primary, position)
                 VALUES (:id, :party, :kind, :street, :extra, :postcode, :city, :country, :is_primary, :position)",
            )?
            .execute(named_params! {
                ":id": self.ids.id(at), ":party": party, ":kind": address.kind, ":street": address.street,
                ":extra": address.extra, ":postcode": address.postcode, ":city": address.city,
                ":country": address.country, ":is_primary": address.is_primary, ":position": position as i64,
            })?;
        }
        Ok(())
    }

    fn tag(&mut self, tx: &Tx<'_>, word: &str, at: Timestamp) -> Result<TagId> {
        if let Some(tag) = self.tags.get(word) {
            return Ok(*tag);
        }
        let id = TagId(self.ids.id(at));
        tx.execute("INSERT INTO tag (id, name, folded) VALUES (?1, ?2, ?3)", params![id, word, fold(word)])?;
        self.tags.insert(word.to_owned(), id);
        Ok(id)
    }

    pub(super) fn link(&mut self, tx: &Tx<'_>, draft: &LinkDraft, at: Timestamp) -> Result<()> {
        tx.prepare_cached(
            "INSERT INTO party_link (id, party_id, other_id, role, buying_role, from_on, to_on, is_primary)
             VALUES (:id, :party, :other, :role, :buying_role, :from, :to, :is_primary)",
        )?
        .execute(named_params! {
            ":id": self.ids.id(at), ":party": draft.party_id, ":other": draft.other_id, ":role": draft.role,
            ":buying_role": draft.buying_role, ":from": draft.from, ":to": draft.to, ":is_primary": draft.is_primary,
        })?;
        Ok(())
    }

    pub(super) fn touch(
        &mut self,
        tx: &Tx<'_>,
        draft: &TouchDraft,
        at: Timestamp,
        author: Option<PersonId>,
    ) -> Result<()> {
        let id = TouchId(self.ids.id(at));
        tx.prepare_cached(
            "INSERT INTO touch (id, party_id, kind, direction, outcome, mood, at, duration_min, subject, body,
                                is_contact, author_id, deal_id, created_at)
             VALUES (:id, :party, :kind, :direction, :outcome, :mood, :at, :duration, :subject, :body,
                     :is_contact, :author, :deal, :at)",
        )?
        .execute(named_params! {
            ":id": id, ":party": draft.party_id, ":kind": draft.kind, ":direction": draft.direction,
            ":outcome": draft.outcome, ":mood": draft.mood, ":at": at, ":duration": draft.duration_min,
            ":subject": draft.subject, ":body": draft.body, ":is_contact": draft.kind.is_contact(),
            ":author": author, ":deal": draft.deal_id,
        })?;
        for party in &draft.participants {
            tx.prepare_cached(
                "INSERT INTO touch_party (id, touch_id, party_id, is_contact, at) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![self.ids.id(at), id, party, draft.kind.is_contact(), at])?;
        }
        Ok(())
    }

    pub(super) fn purchase(&mut self, tx: &Tx<'_>, draft: &PurchaseDraft, at: Timestamp) -> Result<()> {
        tx.prepare_cached(
            "INSERT INTO purchase (id, party_id, deal_id, bought_on, amount, currency, number, title, product, awaits_delivery,
                                   source, created_at)
             VALUES (:id, :party, :deal, :bought_on, :amount, :currency, :number, :title, :product, :awaits, :source, :at)",
        )?
        .execute(named_params! {
            ":id": PurchaseId(self.ids.id(at)), ":party": draft.party_id, ":deal": draft.deal_id,
            ":bought_on": draft.bought_on, ":amount": draft.money.amount, ":currency": draft.money.currency,
            ":number": draft.number, ":title": draft.title, ":product": draft.product, ":awaits": draft.awaits_delivery,
            ":source": draft.source, ":at": at,
        })?;
        Ok(())
    }

    /// A deal that begins in the stage of its draft; pipeline, stage and money must be given.
    pub(super) fn deal(
        &mut self,
        tx: &Tx<'_>,
        draft: &DealDraft,
        currency: &str,
        at: Timestamp,
    ) -> Result<DealId> {
        let party = draft.party_id.ok_or(Error::invalid("partyId", "missing"))?;
        let id = DealId(self.ids.id(at));
        self.rank += RANK_GAP;
        tx.prepare_cached(
            "INSERT INTO deal (id, party_id, pipeline_id, stage_id, title, amount, currency, expected_on, owner_id,
                               rank, stage_since, source, note, created_at)
             VALUES (:id, :party, :pipeline, :stage, :title, :amount, :currency, :expected_on, :owner,
                     :rank, :at, :source, :note, :at)",
        )?
        .execute(named_params! {
            ":id": id, ":party": party, ":pipeline": draft.pipeline_id, ":stage": draft.stage_id,
            ":title": draft.title, ":amount": draft.money.as_ref().map(|money| money.amount),
            ":currency": currency, ":expected_on": draft.expected_on, ":owner": draft.owner_id,
            ":rank": self.rank, ":source": draft.source, ":note": draft.note, ":at": at,
        })?;
        self.enter(tx, id, party, None, draft.stage_id, at)?;
        for person in &draft.people {
            tx.prepare_cached(
                "INSERT INTO deal_party (id, deal_id, party_id, role) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![self.ids.id(at), id, person.party_id, person.role])?;
        }
        Ok(id)
    }

    /// Moves a deal on; the end is given for a won or lost stage.
    pub(super) fn move_deal(
        &mut self,
        tx: &Tx<'_>,
        (deal, party): (DealId, PartyId),
        (from, to): (StageId, StageId),
        at: Timestamp,
        end: Option<&End<'_>>,
    ) -> Result<()> {
        self.rank += RANK_GAP;
        tx.prepare_cached(
            "UPDATE deal SET stage_id = :stage, stage_since = :at, rank = :rank, closed_on = :closed_on,
                    lost_reason = :reason, competitor = :competitor
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": deal, ":stage": to, ":at": at, ":rank": self.rank, ":closed_on": end.map(|end| end.on),
            ":reason": end.and_then(|end| end.lost_reason), ":competitor": end.and_then(|end| end.competitor),
        })?;
        self.enter(tx, deal, party, Some(from), Some(to), at)
    }

    fn enter(
        &mut self,
        tx: &Tx<'_>,
        deal: DealId,
        party: PartyId,
        from: Option<StageId>,
        to: Option<StageId>,
        at: Timestamp,
    ) -> Result<()> {
        tx.prepare_cached(
            "INSERT INTO deal_stage (id, deal_id, party_id, from_stage_id, stage_id, entered_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![self.ids.id(at), deal, party, from, to, at])?;
        Ok(())
    }

    pub(super) fn task(&mut self, tx: &Tx<'_>, draft: &TaskDraft, at: Timestamp) -> Result<TaskId> {
        let id = TaskId(self.ids.id(at));
        tx.prepare_cached(
            "INSERT INTO task (id, party_id, deal_id, kind, title, due_on, due_time, assignee_id, created_at)
             VALUES (:id, :party, :deal, :kind, :title, :due_on, :due_time, :assignee, :at)",
        )?
        .execute(named_params! {
            ":id": id, ":party": draft.party_id, ":deal": draft.deal_id, ":kind": draft.kind,
            ":title": draft.title, ":due_on": draft.due_on, ":due_time": draft.due_time,
            ":assignee": draft.assignee_id, ":at": at,
        })?;
        Ok(id)
    }

    pub(super) fn done(&mut self, tx: &Tx<'_>, task: TaskId, at: Timestamp, outcome: &str) -> Result<()> {
        tx.prepare_cached("UPDATE task SET done_at = ?2, outcome = ?3 WHERE id = ?1")?
            .execute(params![task, at, outcome])?;
        Ok(())
    }
}
