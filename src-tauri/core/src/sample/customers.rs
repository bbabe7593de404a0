//! The customers of the sample firm: their records, their people, what was talked about and bought.

use super::data::{Fields, Town};
use super::firm::{Block, Made, Making, step};
use super::notes::{Matter, capitalised};
use super::people::{address, landline, language_of, mail, mobile, slug, web};
use super::story::{Story, story};
use crate::error::Result;
use crate::id::{PartyId, PersonId};
use crate::money::Money;
use crate::party::{BuyingRole, LinkDraft, PartyDraft, PartyKind, Salutation, display_name};
use crate::quality::salutation_of;
use crate::sales::PurchaseDraft;
use crate::task::{TaskDraft, TaskKind};

/// Parts of a month in days, so that "months ago" needs no calendar.
const MONTH_DAYS: i64 = 30;

/// Everything the rows of one customer share.
struct Customer<'a> {
    id: PartyId,
    contact: Option<(PartyId, String)>,
    language: &'static str,
    owners: &'a [PersonId],
    known_days: i64,
    is_from_fair: bool,
}

impl Making<'_> {
    /// A customer with all that happened.
    pub(super) fn customer(&mut self, block: &Block) -> Result<()> {
        if block.is_person { self.person(&block.head) } else { self.organisation(block) }
    }

    fn organisation(&mut self, block: &Block) -> Result<()> {
        let head = &block.head;
        let town = self.town(head.text(1));
        let domain = slug(head.text(0));
        let owners: Vec<PersonId> =
            head.text(3).split('/').filter_map(|initials| self.colleague(initials)).collect();
        let story = story(head.text(6));
        let known_days = known_days(head.number(7), head.text(6));
        let mut organisation = self.record(PartyKind::Organisation, head.text(4), &owners, town);
        organisation.name = head.some(0);
        organisation.source = self.words.say_if_any(head.some(5));
        if let Some(town) = town {
            organisation.addresses.push(address(town, head.text(2).to_owned()));
        }
        if !block.people.is_empty() {
            let country = town.map_or("DE", |town| town.country);
            self.numbers += 1;
            organisation.channels =
                vec![landline(country, self.numbers), mail("info", &domain), web(&domain)];
        }
        let known_at = self.hour(known_days);
        let bought = story.purchases(known_days, &mut self.chance);
        organisation.customer_since = bought.last().map(|days| self.day(*days));
        let id = self.rows.party(self.tx, &organisation, known_at)?;
        let mut contact = None;
        for person in &block.people {
            let made = self.member(person, id, &domain, town, known_days)?;
            if contact.is_none() || person.text(4) == "first" {
                contact = Some(made);
            }
        }
        let customer = Customer {
            id,
            contact,
            language: self.words.of_notes(language_of(town.map_or("DE", |town| town.country))),
            owners: &owners,
            known_days,
            is_from_fair: head.text(5).starts_with("Messe"),
        };
        self.history(&customer, &story, &bought)?;
        self.made.push(Made {
            id,
            name: head.text(0).to_owned(),
            contact: customer.contact.map(|(id, _)| id),
            owner: owners.first().copied(),
            step: step(head.text(8)),
        });
        Ok(())
    }

    fn person(&mut self, head: &Fields) -> Result<()> {
        let town = self.town(head.text(3));
        let owners: Vec<PersonId> = self.colleague(head.text(5)).into_iter().collect();
        let story = story(head.text(7));
        let known_days = known_days(head.number(8), head.text(7));
        let mut person = self.record(PartyKind::Person, head.text(6), &owners, town);
        person.given_name = head.some(0);
        person.family_name = head.some(1);
        person.prefix = head.some(2);
        person.salutation = salutation(&person);
        self.numbers += 1;
        person.channels = vec![
            mobile("DE", self.numbers),
            mail("post", &slug(&format!("{}-{}", head.text(0), head.text(1)))),
        ];
        if let Some(town) = town {
            person.addresses.push(address(town, head.text(4).to_owned()));
        }
        let bought = story.purchases(known_days, &mut self.chance);
        person.customer_since = bought.last().map(|days| self.day(*days));
        let known_at = self.hour(known_days);
        let name = display_name(&person);
        let id = self.rows.party(self.tx, &person, known_at)?;
        let customer = Customer {
            id,
            contact: Some((id, name.clone())),
            language: self.words.of_notes("de"),
            owners: &owners,
            known_days,
            is_from_fair: false,
        };
        self.history(&customer, &story, &bought)?;
        let owner = owners.first().copied();
        self.made.push(Made { id, name, contact: None, owner, step: step(head.text(9)) });
        Ok(())
    }

    fn town(&self, name: &str) -> Option<Town> {
        self.towns.iter().find(|town| town.name == name).copied()
    }

    fn record(&self, kind: PartyKind, tags: &str, owners: &[PersonId], town: Option<Town>) -> PartyDraft {
        let number = 10_401 + self.made.len() * 7;
        PartyDraft {
            customer_number: (!owners.is_empty()).then(|| number.to_string()),
            language: town.map(|town| language_of(town.country).to_owned()),
            owner_id: owners.first().copied(),
            deputy_id: owners.get(1).copied(),
            tags: tags
                .split(',')
                .map(str::trim)
                .filter(|tag| !tag.is_empty())
                .map(|tag| self.words.say(tag))
                .collect(),
            ..PartyDraft::empty(kind)
        }
    }

    /// A person of an organisation with its place there.
    fn member(
        &mut self,
        fields: &Fields,
        organisation: PartyId,
        domain: &str,
        town: Option<Town>,
        known_days: i64,
    ) -> Result<(PartyId, String)> {
        let country = town.map_or("DE", |town| town.country);
        self.numbers += 1;
        let letters =
            slug(&format!("{} {}", fields.text(0).replace('-', ""), fields.text(1).replace('-', "")));
        let mut person = PartyDraft {
            given_name: fields.some(0),
            family_name: fields.some(1),
            prefix: fields.some(2),
            language: Some(language_of(country).to_owned()),
            channels: vec![landline(country, 200 + self.numbers), mail(&letters.replace('-', "."), domain)],
            ..PartyDraft::empty(PartyKind::Person)
        };
        person.salutation = salutation(&person);
        if self.chance.per_cent(40) {
            person.channels.push(mobile(country, self.numbers % 100));
        }
        if self.chance.per_cent(30) {
            let (month, day) = (self.chance.between(1, 12), self.chance.between(1, 28));
            person.birthday = Some(format!("--{month:02}-{day:02}"));
        }
        let mark = fields.text(4);
        let since = if mark == "soon" { 12 } else { known_days - self.chance.between(0, known_days / 3) };
        let known_at = self.hour(since);
        let id = self.rows.party(self.tx, &person, known_at)?;
        let (role, buying_role) = place_of(fields.text(3));
        let link = LinkDraft {
            id: None,
            party_id: id,
            other_id: organisation,
            role: self.words.say_if_any(role),
            buying_role,
            from: Some(if mark == "soon" { self.day(-40) } else { self.day(since) }),
            to: (mark == "former").then(|| self.day(since.min(200))),
            is_primary: mark == "first",
        };
        self.rows.link(self.tx, &link, known_at)?;
        Ok((id, display_name(&person)))
    }

    /// Talks with what follows from them, and the purchases, which are numbered at the end.
    fn history(&mut self, customer: &Customer<'_>, story: &Story, bought: &[i64]) -> Result<()> {
        let talks = story.talks(customer.known_days, &mut self.chance);
        for (place, days_ago) in talks.iter().enumerate() {
            let matter = match place {
                0 | 2 if story.angry => Matter::Complaint,
                _ if customer.is_from_fair && place + 1 == talks.len() => Matter::Fair,
                _ => Matter::any(&mut self.chance),
            };
            self.talk(customer, matter, *days_ago)?;
        }
        for (place, days_ago) in bought.iter().enumerate() {
            let goods = self.notes.goods(customer.language, &mut self.chance);
            let currency = if story.francs && place < bought.len() / 2 { "CHF" } else { "EUR" };
            let (low, high) = story.euros;
            let amount = self.chance.between(low * 20, high * 20) * 5;
            let amount = if story.shrinking && place < 3 { amount / 15 * 5 } else { amount };
            let bought_on = self.hour(*days_ago).local_date();
            self.bought.push(PurchaseDraft {
                title: Some(capitalised(goods)),
                product: Some(capitalised(goods)),
                source: Some(self.words.say("Warenwirtschaft")),
                ..PurchaseDraft::new(customer.id, bought_on, Money::new(amount, currency))
            });
        }
        Ok(())
    }

    fn talk(&mut self, customer: &Customer<'_>, matter: Matter, days_ago: i64) -> Result<()> {
        let at = self.hour(days_ago);
        let (person, name) = match &customer.contact {
            Some((id, name)) => (Some(*id), name.as_str()),
            None => (None, "?"),
        };
        let mut touch = self.notes.touch((customer.id, name), customer.language, matter, &mut self.chance);
        touch.participants =
            person.into_iter().filter(|id| *id != customer.id && matter != Matter::Note).collect();
        let turn = usize::from(self.chance.per_cent(15));
        let author = customer.owners.get(turn).or(customer.owners.first()).copied();
        self.rows.touch(self.tx, &touch, at, author)?;
        // Every third talk left something to do, which was done some days later.
        if matches!(matter, Matter::Call | Matter::Visit | Matter::Meeting)
            && days_ago > 12
            && self.chance.per_cent(33)
        {
            let due_in = self.chance.between(2, 10);
            let title = self.notes.line(customer.language, "step", &mut self.chance);
            let outcome = self.notes.line(customer.language, "done", &mut self.chance);
            let task = TaskDraft {
                party_id: Some(customer.id),
                deal_id: None,
                kind: if self.chance.per_cent(70) { TaskKind::Call } else { TaskKind::Mail },
                title: title.to_owned(),
                note: None,
                due_on: Some(self.day(days_ago - due_in)),
                due_time: None,
                assignee_id: author,
                repeat: None,
            };
            let id = self.rows.task(self.tx, &task, at)?;
            let done_at = self.hour(days_ago - due_in);
            self.rows.done(self.tx, id, done_at, outcome)?;
        }
        Ok(())
    }
}

/// A role of the data files and what the person says in a purchase: "Verwaltung, entscheidet".
fn place_of(text: &str) -> (Option<String>, Option<BuyingRole>) {
    let (role, says) = text.rsplit_once(", ").unwrap_or((text, ""));
    let buying_role = match (says, role) {
        ("entscheidet" | "beslist" | "decides", _) => Some(BuyingRole::Decider),
        ("nutzt", _) => Some(BuyingRole::User),
        ("prüft", _) => Some(BuyingRole::Influencer),
        (_, "Einkauf" | "Inkoop" | "Purchasing") => Some(BuyingRole::Buyer),
        _ => None,
    };
    (Some(role.to_owned()).filter(|role| !role.is_empty()), buying_role)
}

/// How long a customer has been known.
fn known_days(months: i64, story: &str) -> i64 {
    match story {
        "bare" => 2,
        "fair" => 6,
        _ => months * MONTH_DAYS + 11,
    }
}

/// The people of the sample firm are known well enough to be addressed, where their first names tell how.
fn salutation(person: &PartyDraft) -> Option<Salutation> {
    person.given_name.as_deref().and_then(salutation_of)
}
