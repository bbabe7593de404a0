//! Making a party of a record, or changing the one that it is.

use rusqlite::params;

use super::super::contact::Photo;
use super::apply::{Import, Place};
use super::merge::merge;
use super::prepare::{Record, postcode};
use super::record::{ExampleField, OnMatch};
use super::stored::Stored;
use crate::error::Result;
use crate::field;
use crate::id::{PartyId, TagId};
use crate::party::{self, NewParty, PartyDraft};

/// Tags that are remembered; a firm has dozens.
const TAGS: usize = 4096;

impl Import<'_> {
    /// Makes or changes a party, and tells whether it was made.
    pub(super) fn put(
        &mut self,
        record: &Record,
        place: Place,
        changes: &mut Vec<ExampleField>,
    ) -> Result<(PartyId, bool)> {
        let (id, made) = match place {
            Place::Is(id) if self.options.on_match == OnMatch::Skip => (id, false),
            Place::Is(id) => {
                if has_more_than_a_name(record) {
                    changes.extend(self.change(id, record)?);
                }
                (id, false)
            }
            Place::New | Place::Unclear(_) => (self.insert(record)?, true),
        };
        if let Some(was) = record.id.filter(|was| *was != id) {
            self.moved.insert(was, id);
        }
        Ok((id, made))
    }

    pub(super) fn insert(&mut self, record: &Record) -> Result<PartyId> {
        let id = match record.id {
            Some(id) if self.is_free(id)? => id,
            _ => PartyId(self.tx.new_id()),
        };
        let mut named = record.extra.clone();
        let own = self.own.split(&mut named);
        let extra = if named.is_empty() { None } else { Some(serde_json::to_string(&named)?) };
        party::insert(
            self.tx,
            id,
            &NewParty {
                draft: &record.draft,
                name: &record.name,
                sort_name: &record.sort_name,
                normals: &record.normals,
                extra: extra.as_deref(),
                owner: self.options.owner,
            },
        )?;
        field::put(self.tx, id, &own, true)?;
        record
            .postcodes()
            .for_each(|postcode| self.places.add(record.draft.kind, &record.sort_name, &postcode));
        let mut tags = Vec::new();
        for word in &record.draft.tags {
            let tag = self.tag(word)?;
            if !tags.contains(&tag) {
                tags.push(tag);
                self.tx
                    .prepare_cached("INSERT INTO party_tag (id, party_id, tag_id) VALUES (?1, ?2, ?3)")?
                    .execute(params![self.tx.new_id(), id, tag])?;
            }
        }
        if let Some(photo) = &record.photo {
            party::set_photo(self.tx, id, &photo.mime, &photo.bytes)?;
        }
        Ok(id)
    }

    fn is_free(&self, id: PartyId) -> Result<bool> {
        let mut query = self.tx.prepare_cached("SELECT EXISTS (SELECT 1 FROM party WHERE id = ?1)")?;
        Ok(!query.query_row([id], |row| row.get::<_, bool>(0))?)
    }

    fn tag(&mut self, word: &str) -> Result<TagId> {
        if let Some(tag) = self.tags.get(word) {
            return Ok(*tag);
        }
        if self.tags.len() >= TAGS {
            self.tags.clear();
        }
        let tag = party::find_or_make_tag(self.tx, word)?;
        self.tags.insert(word.to_owned(), tag);
        Ok(tag)
    }

    fn change(&mut self, id: PartyId, record: &Record) -> Result<Vec<ExampleField>> {
        let view = party::without_links(self.tx, id)?;
        let had_photo = view.has_photo;
        let mut stored = Stored::of(view);
        let extra = stored.extra.len();
        let mut changes = merge(&mut stored, record, self.options.on_match);
        // Each new property is one of the changes; what is left of them concerns the fields.
        if changes.len() > stored.extra.len() - extra {
            self.learn_places(&stored.draft);
            party::update(self.tx, id, stored.draft, self.normaliser)?;
        }
        // What is called like a field of the firm's own goes there; it counts as a change where it is one.
        let mut new = stored.extra.split_off(extra);
        let own = self.own.split(&mut new);
        stored.extra.extend(new);
        field::put(self.tx, id, &own, self.options.on_match == OnMatch::FileWins)?;
        if stored.extra.len() > extra {
            let extra = serde_json::to_string(&stored.extra)?;
            self.tx
                .prepare_cached("UPDATE party SET extra = ?2 WHERE id = ?1")?
                .execute(params![id, extra])?;
        }
        if let Some(photo) = &record.photo
            && self.photo_is_new(id, photo, had_photo)?
        {
            party::set_photo(self.tx, id, &photo.mime, &photo.bytes)?;
            let before = had_photo.then(String::new);
            changes.push(ExampleField {
                field: "photo".to_owned(),
                name: None,
                before,
                after: photo.mime.clone(),
            });
        }
        Ok(changes)
    }

    fn learn_places(&mut self, draft: &PartyDraft) {
        let sort_name = party::sort_name(draft, &party::display_name(draft));
        for written in draft.addresses.iter().filter_map(|address| address.postcode.as_deref()) {
            self.places.add(draft.kind, &sort_name, &postcode(written));
        }
    }

    fn photo_is_new(&self, id: PartyId, photo: &Photo, had_photo: bool) -> Result<bool> {
        if !had_photo || self.options.on_match != OnMatch::FileWins {
            return Ok(!had_photo);
        }
        let stored = party::photo(self.tx, id)?;
        Ok(stored.is_none_or(|stored| stored.bytes != photo.bytes))
    }
}

/// Whether there is anything to compare; the firm of a plain contact has only its name.
fn has_more_than_a_name(record: &Record) -> bool {
    record.id.is_some() || record.photo.is_some() || !record.extra.is_empty() || {
        let draft = &record.draft;
        draft.kind == party::PartyKind::Person
            || draft.customer_number.is_some()
            || draft.vat_id.is_some()
            || !draft.tags.is_empty()
            || !draft.channels.is_empty()
            || !draft.addresses.is_empty()
    }
}
