//! Names of generated customers: kinds of organisations, families and towns put together by chance.

use super::super::chance::Chance;
use super::super::data::{Lists, Town, towns};
use super::super::people::{address, landline, mail, mobile, slug, web};
use crate::party::{PartyDraft, PartyKind};

/// A surname that only every twenty-thousandth person has: to measure the search for something rare.
pub const RARE_SURNAME: &str = "Ytterdahl-Quist";

/// The people of the firm.
pub(super) const REPS: &[&str] = &[
    "Anja Westphal",
    "Bernd Tönnies",
    "Carla Ingwersen",
    "Dirk Lamberts",
    "Elske Harmsen",
    "Frank Oldsen",
    "Gea Wiersma",
    "Hilke Boysen",
    "Imke Sönksen",
    "Joost Terlouw",
];

/// What names are made of.
pub(super) struct Names {
    lists: Lists,
    german: Vec<Town>,
    dutch: Vec<Town>,
}

impl Names {
    pub(super) fn new() -> Self {
        let of = |country: &str| towns().into_iter().filter(|town| town.country == country).collect();
        Self { lists: Lists::of(include_str!("../data/names.txt")), german: of("DE"), dutch: of("NL") }
    }

    /// A town: seven of ten customers are German.
    pub(super) fn town(&self, chance: &mut Chance) -> Town {
        let towns = if chance.per_cent(70) { &self.german } else { &self.dutch };
        *chance.pick(towns)
    }

    /// A line of a list in the language of a country.
    pub(super) fn line(&self, heading: &str, country: &str, chance: &mut Chance) -> &'static str {
        let language = if country == "NL" { "nl" } else { "de" };
        chance.text(self.lists.list(&format!("{heading}-{language}")))
    }

    pub(super) fn tag(&self, chance: &mut Chance) -> String {
        chance.text(self.lists.list("tag")).to_owned()
    }

    /// The `n`-th organisation.
    pub(super) fn organisation(&self, n: usize, chance: &mut Chance) -> (PartyDraft, Town) {
        let town = self.town(chance);
        let kind = self.line("kind", town.country, chance);
        let place = if town.country == "NL" { "place-nl" } else { "place" };
        let name = kind
            .replace("{family}", &self.family(town.country, chance))
            .replace("{town}", town.name)
            .replace("{place-nl}", chance.text(self.lists.list(place)))
            .replace("{place}", chance.text(self.lists.list(place)))
            .replace('|', "");
        let domain = format!("{}-{n}", slug(&name));
        let street = format!("{} {}", self.line("street", town.country, chance), chance.between(1, 180));
        let mut organisation = PartyDraft {
            name: Some(name.trim().to_owned()),
            customer_number: Some((10_000 + n).to_string()),
            addresses: vec![address(town, street)],
            channels: vec![landline(town.country, n), mail("info", &domain)],
            ..PartyDraft::empty(PartyKind::Organisation)
        };
        if chance.per_cent(40) {
            organisation.channels.push(web(&domain));
        }
        for _ in 0..chance.below(3) {
            let tag = self.tag(chance);
            if !organisation.tags.contains(&tag) {
                organisation.tags.push(tag);
            }
        }
        (organisation, town)
    }

    /// The `n`-th person, who works where `country` is.
    pub(super) fn person(&self, n: usize, country: &str, chance: &mut Chance) -> PartyDraft {
        let given = self.given(country, chance);
        let family = if n.is_multiple_of(20_000) || n == 43 {
            RARE_SURNAME.to_owned()
        } else {
            self.family(country, chance)
        };
        let domain = format!("{}-{n}", slug(&family));
        let mut person = PartyDraft {
            prefix: chance.per_cent(8).then(|| "Dr.".to_owned()),
            given_name: Some(given.clone()),
            family_name: Some(family),
            channels: vec![mail(&slug(&given), &domain), landline(country, n)],
            ..PartyDraft::empty(PartyKind::Person)
        };
        if chance.per_cent(30) {
            person.channels.push(mobile(country, n));
        }
        person
    }

    /// One in eight has two first names.
    fn given(&self, country: &str, chance: &mut Chance) -> String {
        let first = self.line("given", country, chance);
        if chance.per_cent(12) {
            format!("{first}-{}", self.line("given", country, chance))
        } else {
            first.to_owned()
        }
    }

    /// Half of the families have a common name, the others a rare one; a few have a double name.
    fn family(&self, country: &str, chance: &mut Chance) -> String {
        let rare = |chance: &mut Chance| {
            let stem = self.line("stem", country, chance);
            format!("{stem}{}", self.line("ending", country, chance))
        };
        match chance.below(100) {
            0..=44 => self.line("family", country, chance).to_owned(),
            45..=93 => rare(chance),
            _ => format!("{}-{}", self.line("family", country, chance), self.line("family", country, chance)),
        }
    }
}
