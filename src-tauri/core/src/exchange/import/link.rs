//! The places of people in organisations: found, made, or given a role.

use rusqlite::{OptionalExtension, params};

use super::super::contact::{Problem, Reason, Severity};
use super::super::own::{self, OwnLink, OwnPromise};
use super::apply::{Effect, Import};
use super::find::{self, Hit};
use super::prepare;
use super::record::{ExampleField, OnMatch};
use crate::error::Result;
use crate::id::{LinkId, PartyId};
use crate::party;

impl Import<'_> {
    /// The person's place in the firm; a stored place only gets the role, where that is new.
    pub(super) fn link(
        &self,
        person: PartyId,
        firm: PartyId,
        role: Option<&str>,
        effect: &mut Effect,
    ) -> Result<()> {
        let stored = if effect.has_new() { None } else { self.stored_link(person, firm)? };
        let Some((id, old)) = stored else {
            let link = OwnLink { role: role.map(str::to_owned), ..OwnLink::default() };
            self.insert_link(person, firm, &link)?;
            if !effect.created {
                effect.changes.push(changed("organisation", None, find::name(self.tx, firm)?));
            }
            return Ok(());
        };
        let wins = self.options.on_match == OnMatch::FileWins && !self.options.fill_only.holds("role");
        if let Some(role) = role
            && old.as_deref() != Some(role)
            && (wins || old.is_none())
        {
            self.tx
                .prepare_cached("UPDATE party_link SET role = ?2 WHERE id = ?1")?
                .execute(params![id, role])?;
            effect.changes.push(changed("role", old, role.to_owned()));
        }
        Ok(())
    }

    /// The links of a row of Rondo's own file; those to organisations further down wait.
    pub(super) fn own_links(
        &mut self,
        line: u64,
        party: PartyId,
        links: Vec<OwnLink>,
        effect: &mut Effect,
    ) -> Result<()> {
        for link in links {
            match self.target(&link)? {
                Some(organisation) if !self.may_belong(party, &link, organisation)? => {
                    self.left_out(line, Reason::OtherGroup);
                }
                Some(organisation) => {
                    if self.own_link(party, organisation, &link)? && !effect.created {
                        effect.changes.push(changed("organisation", None, link.name));
                    }
                }
                None => self.waiting.push((line, party, link)),
            }
        }
        Ok(())
    }

    /// Links that had to wait; an organisation that is neither in the file nor here is made by its name. Where several have
    /// that name, nobody can say which is meant, and the link is left out.
    pub(super) fn waiting_links(&mut self) -> Result<()> {
        for (line, party, link) in std::mem::take(&mut self.waiting) {
            let organisation = match self.target(&link)? {
                Some(id) => Some(id),
                None => self.organisation_named(&link.name)?,
            };
            match organisation {
                None => self.left_out(line, Reason::CustomerUnclear),
                Some(organisation) if self.may_belong(party, &link, organisation)? => {
                    self.own_link(party, organisation, &link)?;
                }
                Some(_) => self.left_out(line, Reason::OtherGroup),
            }
        }
        Ok(())
    }

    /// A firm has one firm above it and none that belongs to it; a file that says otherwise loses the link.
    fn may_belong(&self, party: PartyId, link: &OwnLink, organisation: PartyId) -> Result<bool> {
        party::may_belong(self.tx, party, organisation, link.until, self.tx.now.local_date())
    }

    fn left_out(&mut self, line: u64, reason: Reason) {
        self.outcome.note(Problem { line, place: None, reason, severity: Severity::Dropped });
    }

    /// The organisation of a name, made where there is none; none where there are several.
    fn organisation_named(&mut self, name: &str) -> Result<Option<PartyId>> {
        let record = prepare::organisation(name, self.normaliser)?;
        match find::organisation(self.tx, &record, &record)? {
            Hit::One(id) => Ok(Some(id)),
            Hit::Unclear(_) => Ok(None),
            Hit::Nobody | Hit::Lacks => {
                self.outcome.firms += 1;
                self.insert(&record).map(Some)
            }
        }
    }

    fn stored_link(&self, person: PartyId, firm: PartyId) -> Result<Option<(LinkId, Option<String>)>> {
        let mut query = self.tx.prepare_cached(
            "SELECT id, role FROM party_link WHERE party_id = ?1 AND other_id = ?2 ORDER BY to_on IS NOT NULL, id LIMIT 1",
        )?;
        Ok(query.query_row([person, firm], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    /// Whether the link was new; the same place from the same day, or in the same role, is the same link.
    fn own_link(&self, party: PartyId, organisation: PartyId, link: &OwnLink) -> Result<bool> {
        if party == organisation {
            return Ok(false);
        }
        let known: bool = self
            .tx
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM party_link WHERE party_id = ?1 AND other_id = ?2
                                AND from_on IS ?3 AND to_on IS ?4 AND role IS ?5 AND buying_role IS ?6)",
            )?
            .query_row(
                params![party, organisation, link.from, link.until, link.role, link.buying_role],
                |row| row.get(0),
            )?;
        if !known {
            self.insert_link(party, organisation, link)?;
        }
        Ok(!known)
    }

    /// The mark of the first person to ask stays with whoever has it.
    fn insert_link(&self, party: PartyId, organisation: PartyId, link: &OwnLink) -> Result<()> {
        let is_primary = link.is_primary && !self.has_primary(organisation)?;
        self.tx
            .prepare_cached(
                "INSERT INTO party_link (id, party_id, other_id, role, buying_role, from_on, to_on, is_primary)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                LinkId(self.tx.new_id()),
                party,
                organisation,
                link.role,
                link.buying_role,
                link.from,
                link.until,
                is_primary
            ])?;
        Ok(())
    }

    /// Promises of Rondo's own file that are not known yet: one of the same kind, title and day is the same.
    pub(super) fn own_promises(
        &self,
        party: PartyId,
        promises: &[OwnPromise],
        effect: &mut Effect,
    ) -> Result<()> {
        for promise in promises {
            let made = self
                .tx
                .prepare_cached(
                    "INSERT INTO promise (id, party_id, kind, title, note, made_on, due_on, state, settled_on, created_at)
                     SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 WHERE NOT EXISTS (
                        SELECT 1 FROM promise WHERE party_id = ?2 AND made_on = ?6 AND kind = ?3 AND title = ?4
                            AND deleted_at IS NULL)",
                )?
                .execute(params![
                    self.tx.new_id(),
                    party,
                    promise.kind,
                    promise.title,
                    promise.note,
                    promise.made_on,
                    promise.due_on,
                    promise.state,
                    promise.settled_on,
                    self.tx.now
                ])?;
            if made > 0 && !effect.created {
                effect.changes.push(changed("promise", None, promise.title.clone()));
            }
        }
        Ok(())
    }

    /// Whether somebody is the first to ask there today.
    fn has_primary(&self, organisation: PartyId) -> Result<bool> {
        let mut query = self.tx.prepare_cached(concat!(
            "SELECT EXISTS (SELECT 1 FROM party_link l WHERE l.other_id = ?1 AND l.is_primary = 1 AND ",
            party::holds!("l", "?2"),
            ")"
        ))?;
        Ok(query.query_row(params![organisation, self.tx.now.local_date()], |row| row.get(0))?)
    }

    /// Where a link of Rondo's own file leads in this vault.
    fn target(&self, link: &OwnLink) -> Result<Option<PartyId>> {
        let Some(id) = own::id(&link.to) else { return Ok(None) };
        find::by_id(self.tx, self.moved.get(&id).copied().unwrap_or(id))
    }
}

fn changed(field: &str, before: Option<String>, after: String) -> ExampleField {
    ExampleField { field: field.to_owned(), name: None, before, after }
}
