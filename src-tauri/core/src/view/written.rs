//! A list in words: the heads of its columns, its cells and the names of its groups, for paper and tables.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{FieldColumn, GroupBy, Shown};
use crate::error::Result;
use crate::field::{self, CustomField};
use crate::firm;
use crate::id::PersonId;
use crate::money::Money;
use crate::party::{self, PartyKind, PartyRow};
use crate::standing::words::code;
use crate::text::{Texts, format};
use crate::time::Timestamp;

/// The words for the lists of one moment.
pub struct Words {
    texts: Texts,
    people: HashMap<PersonId, (String, String)>,
    tags: HashMap<String, String>,
    fields: Vec<CustomField>,
}

impl Words {
    /// In this language, with the names of the firm's people and tags.
    pub fn read(conn: &Connection, texts: Texts) -> Result<Self> {
        let people = firm::people(conn)?.into_iter();
        let tags = party::tags(conn)?.into_iter();
        Ok(Self {
            texts,
            people: people
                .filter_map(|person| Some((person.id?, (person.name, person.initials.unwrap_or_default()))))
                .collect(),
            fields: field::known(conn)?,
            tags: tags.map(|tag| (tag.id.0.to_string(), tag.name)).collect(),
        })
    }

    /// The name of somebody of the firm; empty for nobody.
    pub fn person(&self, id: Option<PersonId>) -> &str {
        id.and_then(|id| self.people.get(&id)).map(|known| known.0.as_str()).unwrap_or_default()
    }

    /// The initials of somebody of the firm; empty for nobody.
    pub fn initials(&self, id: Option<PersonId>) -> &str {
        id.and_then(|id| self.people.get(&id)).map(|known| known.1.as_str()).unwrap_or_default()
    }

    /// The head of the names.
    pub fn name_head(&self) -> String {
        self.texts.get("view-column-name")
    }

    /// The head of a column.
    pub fn head(&self, column: Shown) -> String {
        match self.own(column) {
            Some(field) => field.name.clone(),
            None if matches!(column, Shown::Own(_)) => String::new(),
            None => self.texts.get(&format!("view-column-{}", column.name())),
        }
    }

    /// The field of the firm's own that a column shows.
    fn own(&self, column: Shown) -> Option<&CustomField> {
        let Shown::Own(FieldColumn(id)) = column else { return None };
        self.fields.iter().find(|field| field.id == id)
    }

    /// A cell as it is seen; empty where there is nothing.
    pub fn cell(&self, column: Shown, row: &PartyRow) -> String {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        match column {
            Shown::Phase => self.phase(row.phase.as_deref()),
            Shown::Activity => self.phase(row.activity.as_deref()),
            Shown::City => text(&row.city),
            Shown::Touch => self.instant(row.last_touch_at),
            Shown::Purchase => self.day(row.last_purchase_on),
            Shown::Year | Shown::Bars => self.money(row.year.as_ref().map(|year| &year.sum)),
            Shown::Step => row.next_step.as_ref().map_or_else(String::new, |step| {
                let day = step.due_on.map(|day| format!("{} ", self.day(Some(day))));
                format!("{}{}", day.unwrap_or_default(), step.title)
            }),
            Shown::Owner => self.person(row.owner_id).to_owned(),
            Shown::Risk => row.risk.map_or_else(String::new, |level| {
                self.texts.get(&format!("lifecycle-level-{}", code(&level)))
            }),
            Shown::Value => self.money(row.value.as_ref()),
            Shown::AtRisk => self.money(row.at_risk.as_ref()),
            Shown::CustomerNumber => text(&row.customer_number),
            Shown::Phone => text(&row.phone),
            Shown::Email => text(&row.email),
            Shown::Tags => row.tags.join(", "),
            Shown::Deals if row.open_deals == 0 => String::new(),
            Shown::Deals => format::number(self.texts.lang(), i64::from(row.open_deals)),
            Shown::Organisation => text(&row.organisation),
            _ => self.further(column, row.cells.get(&column.name()).map(String::as_str).unwrap_or_default()),
        }
    }

    /// A cell of those that not every row carries.
    fn further(&self, column: Shown, value: &str) -> String {
        if let Some(field) = self.own(column) {
            return field::written(field.kind, value, self.texts);
        }
        match column {
            Shown::Deputy => self.person(value.parse().ok().map(PersonId)).to_owned(),
            Shown::Created => self.instant(value.parse().ok().map(Timestamp)),
            Shown::Birthday | Shown::CustomerSince | Shown::ContractEnd => {
                value.parse().map_or_else(|_| value.to_owned(), |day| self.day(Some(day)))
            }
            _ => value.to_owned(),
        }
    }

    /// The name of a group.
    pub fn group(&self, by: GroupBy, value: Option<&str>) -> String {
        let Some(value) = value else { return self.texts.get("view-group-none") };
        match by {
            GroupBy::Phase | GroupBy::Activity => self.phase(Some(value)),
            GroupBy::Owner => self.person(value.parse().ok().map(PersonId)).to_owned(),
            GroupBy::Tag => self.tags.get(value).cloned().unwrap_or_default(),
            GroupBy::Letter => value.to_uppercase(),
            GroupBy::Kind if value == PartyKind::Person.word() => self.texts.get("view-value-people"),
            GroupBy::Kind => self.texts.get("view-value-organisations"),
            GroupBy::City | GroupBy::Country => value.to_owned(),
        }
    }

    fn phase(&self, phase: Option<&str>) -> String {
        let Some(phase) = phase else { return String::new() };
        let key = format!("lifecycle-phase-{}", code(&phase));
        // A phase that this version does not know is rather shown by its name than not at all.
        if self.texts.has(&key) { self.texts.get(&key) } else { phase.to_owned() }
    }

    fn day(&self, day: Option<NaiveDate>) -> String {
        day.map(|day| format::date(self.texts.lang(), day)).unwrap_or_default()
    }

    fn instant(&self, at: Option<Timestamp>) -> String {
        self.day(at.map(Timestamp::local_date))
    }

    fn money(&self, money: Option<&Money>) -> String {
        money.map(|money| format::money(self.texts.lang(), money.amount, &money.currency)).unwrap_or_default()
    }
}
