//! The customers of the vault as the questions take them.

use rondo_core::standing::Census;
use rondo_lifecycle::Day;

use super::files::{Ledger, Person};
use super::firm::{Firm, Known};

/// Everybody, each by the customer number, or else by the id.
pub(super) fn firm(census: Census, today: Day) -> Firm {
    let Census { people, currency, book, learnt } = census;
    let person = |member: rondo_core::standing::Member| Person {
        id: member.number.unwrap_or_else(|| member.id.0.to_string()),
        name: member.name,
        facts: member.facts,
    };
    let people = people.into_iter().map(person).collect();
    Firm::of(Ledger::of_people(people, currency), today, Some(Known { book, learnt }))
}
