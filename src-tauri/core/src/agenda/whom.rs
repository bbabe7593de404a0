//! Whose reasons are read, and the statement that asks for them.

use rusqlite::types::ToSql;

use crate::id::{PartyId, PersonId};

/// Whose reasons are read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Whom {
    /// Everybody's.
    All,
    /// What a person of the firm has to do, and the customers he or she owns.
    Person(PersonId),
    /// Of one customer.
    Party(PartyId),
}

impl Whom {
    /// Of the statements for everybody, a person and a customer the one to ask, with its parameter beside the others.
    pub(super) fn ask<'a>(
        &'a self,
        [all, of_person, of_party]: [&'static str; 3],
        params: &mut Vec<(&'a str, &'a dyn ToSql)>,
    ) -> &'static str {
        match self {
            Self::All => all,
            Self::Person(person) => {
                params.push((":person", person));
                of_person
            }
            Self::Party(party) => {
                params.push((":party", party));
                of_party
            }
        }
    }
}
