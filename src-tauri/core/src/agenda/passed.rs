//! Deadlines that are near and limits of cadences that were passed, for who wants to be told of them.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::aside::Aside;
use super::rank::{About, Class};
use super::whom::Whom;
use super::{ReasonKind, cadences, deadlines, words};
use crate::error::Result;
use crate::id::{PartyId, PersonId};
use crate::party;
use crate::standing::currency_code;
use crate::text::Texts;

/// A deadline or a limit, in words.
pub(crate) struct Passed {
    /// Names it and the facts that it rests on.
    pub(crate) key: String,
    pub(crate) kind: ReasonKind,
    pub(crate) party: PartyId,
    pub(crate) name: String,
    pub(crate) sentence: String,
}

/// What is not put aside, deadlines first.
pub(crate) fn passed(
    conn: &Connection,
    person: Option<PersonId>,
    texts: &Texts,
    today: NaiveDate,
) -> Result<Vec<Passed>> {
    let whom = person.map_or(Whom::All, Whom::Person);
    let mut aside = Aside::of(conn)?;
    let (of_contracts, _) = deadlines::read(conn, &whom, today, &currency_code(conn)?)?;
    let (of_cadences, _) = cadences::read(conn, &whom, &mut aside, today)?;
    let over = of_cadences.into_iter().filter(|reason| reason.class == Class::AtRisk);
    let mut told = Vec::new();
    for reason in of_contracts.into_iter().chain(over) {
        let Some(party) = reason.party else { continue };
        if aside.holds(&reason, today)? {
            continue;
        }
        let sentence = match reason.about {
            About::Contract(id, _, goes_on) => {
                words::contract(conn, id, reason.day.unwrap_or(today), goes_on, texts)?
            }
            _ => words::cadence(conn, party, texts, today)?,
        };
        told.push(Passed {
            key: format!("{}/{}/{}", reason.kind.word(), party.0, reason.basis),
            kind: reason.kind,
            party,
            name: party::name_of(conn, party)?,
            sentence,
        });
    }
    Ok(told)
}
