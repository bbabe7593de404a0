//! Which columns fill only what is empty, where the file wins otherwise.

use std::collections::HashSet;

use super::super::csv::{Field, Mapping};
use super::field;
use crate::search::fold;

/// The fields, by their names in the catalogue, and the columns without a field of their own that never overwrite.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FillOnly {
    fields: HashSet<String>,
    columns: HashSet<String>,
}

impl FillOnly {
    /// Those of a table: `marks` says for each column whether it only fills what is empty.
    #[must_use]
    pub fn of(mapping: &Mapping, header: &[String], marks: &[bool]) -> Self {
        let mut only = Self::default();
        for (at, _) in marks.iter().enumerate().filter(|(_, mark)| **mark) {
            match mapping.0.get(at).copied().flatten() {
                Some(Field::Extra | Field::Extras) => {
                    only.columns.extend(header.get(at).map(|name| fold(name)));
                }
                Some(chosen) => {
                    only.fields.insert(changed_as(chosen));
                }
                None => {}
            }
        }
        only
    }

    /// Whether a field, by the name under which a change of it is told, only fills what is empty.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.fields.contains(name)
    }

    /// Whether a column, by its own name, only fills what is empty.
    pub(super) fn holds_column(&self, name: &str) -> bool {
        self.columns.contains(&fold(name))
    }
}

/// The name under which a change of a field is told: all parts of an address are one, as are all phones of a kind.
fn changed_as(chosen: Field) -> String {
    match chosen {
        Field::Address { .. } | Field::AddressLabel => "address".to_owned(),
        Field::Channel { kind, .. } | Field::ChannelLabel { kind } => {
            super::prepare::kind(kind).word().to_owned()
        }
        Field::BirthDay | Field::BirthMonth | Field::BirthYear => "birthday".to_owned(),
        other => field::name(other),
    }
}
