//! Making a party of a record, or changing the one that it is.

use rusqlite::{OptionalExtension, params};

use super::super::contact::{Photo, Problem, Reason, Severity};
use super::super::normal::postcode;
use super::apply::{Import, Place};
use super::merge::{merge, merge_extra};
use super::prepare::{EXTRA, Record};
use super::record::{ExampleField, OnMatch};
use super::stored::Stored;
use crate::error::Result;
use crate::field;
use crate::field::FieldKind;
use crate::id::{FieldId, PartyId, TagId};
use crate::party::{self, NewParty, PartyDraft, PartyKind};

/// Tags that are remembered; a firm has dozens.
const TAGS: usize = 4096;

impl Import<'_> {
    /// Makes or changes a party, and tells whether it was made.
    pub(super) fn put(
        &mut self,
        line: u64,
        record: &Record,
        place: Place,
        changes: &mut Vec<ExampleField>,
    ) -> Result<(PartyId, bool)> {
        let (id, made) = match place {
            Place::Is(id) if self.options.on_match == OnMatch::Skip => (id, false),
            Place::Is(id) => {
                if has_more_than_a_name(record) {
                    changes.extend(self.change(line, id, record)?);
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

    fn change(&mut self, line: u64, id: PartyId, record: &Record) -> Result<Vec<ExampleField>> {
        let view = party::without_links(self.tx, id)?;
        let had_photo = view.has_photo;
        let mut stored = Stored::of(view);
        // What is called like a field of the firm's own goes there.
        let mut named = record.extra.clone();
        let own = self.own.split(&mut named);
        let mut changes = merge(&mut stored, record, self.options);
        let (of_extra, is_full) = merge_extra(&mut stored.extra, &named, self.options);
        if !changes.is_empty() {
            self.learn_places(&stored.draft);
            party::update(self.tx, id, stored.draft, self.normaliser)?;
        }
        if is_full {
            let (place, reason) = (None, Reason::FieldTooLong { limit: EXTRA as u64 });
            self.outcome.note(Problem { line, place, reason, severity: Severity::Dropped });
        }
        if !of_extra.is_empty() {
            let extra = serde_json::to_string(&stored.extra)?;
            self.tx
                .prepare_cached("UPDATE party SET extra = ?2 WHERE id = ?1")?
                .execute(params![id, extra])?;
            changes.extend(of_extra);
        }
        changes.extend(self.change_own(id, own)?);
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

    /// Writes the values of the firm's own fields, and tells those that changed.
    fn change_own(&self, id: PartyId, own: Vec<(FieldId, FieldKind, String)>) -> Result<Vec<ExampleField>> {
        let mut changes = Vec::new();
        for value in own {
            let name = field::name_of(self.tx, value.0)?;
            let wins =
                self.options.on_match == OnMatch::FileWins && !self.options.fill_only.holds_column(&name);
            let mut query = self
                .tx
                .prepare_cached("SELECT value FROM custom_value WHERE record_id = ?1 AND field_id = ?2")?;
            let before: Option<String> =
                query.query_row(params![id, value.0], |row| row.get("value")).optional()?;
            let after = value.2.clone();
            if field::put(self.tx, id, &[value], wins)? > 0 {
                changes.push(ExampleField { field: "extra".to_owned(), name: Some(name), before, after });
            }
        }
        Ok(changes)
    }

    /// Keeps what the other program calls the record, so that its next file finds it.
    pub(super) fn remember(&self, id: PartyId, record: &Record) -> Result<()> {
        let (Some(source), Some(value)) = (&self.options.source, &record.foreign) else { return Ok(()) };
        self.tx
            .prepare_cached(
                "INSERT INTO foreign_id (id, party_id, source, value) SELECT ?1, ?2, ?3, ?4
                 WHERE NOT EXISTS (SELECT 1 FROM foreign_id WHERE source = ?3 AND value = ?4 AND party_id = ?2)",
            )?
            .execute(params![self.tx.new_id(), id, source, value])?;
        Ok(())
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
    let draft = &record.draft;
    let bare = PartyDraft { name: draft.name.clone(), ..PartyDraft::empty(PartyKind::Organisation) };
    record.id.is_some() || record.photo.is_some() || !record.extra.is_empty() || *draft != bare
}
