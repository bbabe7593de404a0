//! How alike two parties are. Each mark that both share adds its points, each contradiction takes some away; the points
//! only order the list and choose the word for it. First names that differ tell two people apart, whatever else they
//! share: families and colleagues share numbers, mailboxes and houses.

use super::facts::{Facts, Name, Place, same_birthday};
use super::firm_name::FirmName;
use super::person_name::PersonName;
use super::phonetic;
use super::record::{DuplicateReason, Likeness, POSSIBLE, ReasonKind};
use super::word::distance;

/// With names that have nothing in common two firms are at most likely one.
const RENAMED: i64 = 70;

/// How alike two parties are; none where they are not worth a look.
pub(crate) fn likeness(one: &Facts, other: &Facts) -> Option<Likeness> {
    let found = reasons(one, other);
    (found.score >= POSSIBLE).then_some(found)
}

/// What speaks for and against two parties being one, whatever comes of it.
pub(crate) fn reasons(one: &Facts, other: &Facts) -> Likeness {
    let mut told = Told::default();
    let name = match (&one.name, &other.name) {
        (Name::Firm(one), Name::Firm(other)) => Some(firms(one, other)),
        (Name::Person(one), Name::Person(other)) => people(one, other),
        _ => None,
    };
    let (kind, points) = name.unwrap_or((ReasonKind::OtherName, 0));
    told.add(kind, points, None);
    told.reach(one, other, matches!(one.name, Name::Firm(_)));
    told.places(&one.places, &other.places);
    told.numbers(one, other);
    if let Some((_, firm)) = one.firms.iter().find(|(id, _)| other.firms.iter().any(|(known, _)| known == id))
    {
        told.add(ReasonKind::SameFirm, 20, Some(firm));
    }
    let found = told.likeness();
    // Two people, or a person and a firm, share what they share and are still two.
    if name.is_none() { Likeness { score: 0, ..found } } else { found }
}

/// What was found, with its points.
#[derive(Default)]
struct Told(Vec<(i64, DuplicateReason)>);

impl Told {
    fn add(&mut self, kind: ReasonKind, points: i64, value: Option<&str>) {
        let reason = DuplicateReason { kind, value: value.map(str::to_owned), against: kind.is_against() };
        self.0.push((points, reason));
    }

    fn reach(&mut self, one: &Facts, other: &Facts, is_firm: bool) {
        let phone =
            one.phones.iter().find(|(normal, _)| other.phones.iter().any(|(known, _)| known == normal));
        if let Some((_, shown)) = phone {
            self.add(ReasonKind::SamePhone, 30, Some(shown));
        }
        if let Some(mail) = one.mails.iter().find(|mail| other.mails.contains(mail)) {
            self.add(ReasonKind::SameEmail, 35, Some(mail));
        } else if let Some(domain) =
            one.domains.iter().find(|domain| is_firm && other.domains.contains(domain))
        {
            self.add(ReasonKind::SameDomain, 20, Some(domain));
        }
    }

    fn places(&mut self, one: &[Place], other: &[Place]) {
        let both = || one.iter().flat_map(|place| other.iter().map(move |known| (place, known)));
        let house = |(place, known): &(&Place, &Place)| {
            place.postcode == known.postcode && !place.street.is_empty() && place.street == known.street
        };
        if let Some((place, _)) = both().find(house) {
            self.add(ReasonKind::SameAddress, 25, Some(&place.shown));
        } else if let Some((place, _)) = both().find(|(place, known)| place.postcode == known.postcode) {
            self.add(ReasonKind::SamePostcode, 12, Some(&place.shown));
        } else if !one.is_empty() && !other.is_empty() {
            self.add(ReasonKind::OtherPostcode, -12, None);
        }
    }

    fn numbers(&mut self, one: &Facts, other: &Facts) {
        if let Some(number) = one.number.as_deref().filter(|number| other.number.as_deref() == Some(number)) {
            self.add(ReasonKind::SameNumber, 50, Some(number));
        }
        match (&one.vat_id, &other.vat_id) {
            (Some(vat_id), Some(known)) if vat_id == known => {
                self.add(ReasonKind::SameVatId, 50, Some(vat_id))
            }
            (Some(_), Some(_)) => self.add(ReasonKind::OtherVatId, -40, None),
            _ => {}
        }
        match (&one.birthday, &other.birthday) {
            (Some(day), Some(known)) if same_birthday(day, known) => {
                self.add(ReasonKind::SameBirthday, 25, None)
            }
            (Some(_), Some(_)) => self.add(ReasonKind::OtherBirthday, -40, None),
            _ => {}
        }
    }

    fn likeness(mut self) -> Likeness {
        self.0.sort_by_key(|(points, _)| -points);
        let sum: i64 = self.0.iter().map(|(points, _)| points).sum();
        let is_renamed = self.0.iter().any(|(_, reason)| reason.kind == ReasonKind::OtherName);
        let most = if is_renamed { RENAMED } else { 100 };
        let reasons = self.0.into_iter().map(|(_, reason)| reason);
        Likeness { score: sum.clamp(0, most), reasons: reasons.collect() }
    }
}

fn firms(one: &FirmName, other: &FirmName) -> (ReasonKind, i64) {
    let (joined, known) = (one.joined(), other.joined());
    if joined == known || one.sorted() == other.sorted() {
        return (ReasonKind::SameName, 50);
    }
    let digits = |name: &str| name.chars().filter(char::is_ascii_digit).collect::<String>();
    // "Praxis 1" and "Praxis 2" are two, however little differs.
    if digits(&joined) != digits(&known) {
        return (ReasonKind::OtherName, 0);
    }
    let apart = distance(&joined, &known);
    let length = joined.chars().count().max(known.chars().count());
    let code = phonetic::code(&joined);
    if code.len() >= 3 && code == phonetic::code(&known) && apart * 3 <= length {
        return (ReasonKind::SoundsAlike, 40);
    }
    if length >= 6 && apart <= 1 + length / 12 {
        return (ReasonKind::AlmostSameName, 38);
    }
    if one.is_part_of(other) {
        return (ReasonKind::PartOfName, 28);
    }
    (ReasonKind::OtherName, 0)
}

/// How alike the names of two people are; none where they are two.
fn people(one: &PersonName, other: &PersonName) -> Option<(ReasonKind, i64)> {
    let (family, known) = (one.family.concat(), other.family.concat());
    if family.is_empty() || known.is_empty() {
        return None;
    }
    if family == known && one.given == other.given && !one.given.is_empty() {
        return Some((ReasonKind::SameName, 50));
    }
    // First name and surname in each other's field.
    if !one.given.is_empty() && one.given.concat() == known && other.given.concat() == family {
        return Some((ReasonKind::SameName, 45));
    }
    let surname = surnames(one, other)?;
    let given = given(one, other)?;
    Some(match (surname, given) {
        (Same::Equal, Same::Equal) => (ReasonKind::SameName, 50),
        (Same::Equal, Same::Unknown) => (ReasonKind::SameSurname, 25),
        (Same::Sounds | Same::Equal, Same::Equal | Same::Sounds) => (ReasonKind::SoundsAlike, 40),
        (Same::Part, Same::Equal | Same::Sounds) => (ReasonKind::PartOfName, 32),
        (_, Same::Equal | Same::Sounds) => (ReasonKind::AlmostSameName, 35),
        _ => (ReasonKind::SameSurname, 12),
    })
}

/// How two parts of a name are the same.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Same {
    Equal,
    Sounds,
    Almost,
    Part,
    /// One is only an initial, or missing.
    Unknown,
}

fn surnames(one: &PersonName, other: &PersonName) -> Option<Same> {
    let (name, known) = (one.family.concat(), other.family.concat());
    let apart = distance(&name, &known);
    let length = name.chars().count().max(known.chars().count());
    if name == known {
        Some(Same::Equal)
    } else if phonetic::code(&name) == phonetic::code(&known) && apart * 2 <= length {
        Some(Same::Sounds)
    } else if length >= 5 && apart <= 1 {
        Some(Same::Almost)
    } else {
        // A double name of which one wrote a half.
        let shares = one.family.iter().any(|word| word.chars().count() >= 4 && other.family.contains(word));
        shares.then_some(Same::Part)
    }
}

/// How two first names are the same; none for two names.
fn given(one: &PersonName, other: &PersonName) -> Option<Same> {
    let (Some(name), Some(known)) = (one.given.first(), other.given.first()) else {
        return Some(Same::Unknown);
    };
    let (short, long) = if name.len() <= known.len() { (name, known) } else { (known, name) };
    if name == known {
        Some(Same::Equal)
    } else if short.chars().count() == 1 && long.starts_with(short.as_str()) {
        Some(Same::Unknown)
    } else if (short.chars().count() >= 3 && long.starts_with(short.as_str()))
        || (phonetic::code(name) == phonetic::code(known) && distance(name, known) <= 2)
        || (long.chars().count() >= 5 && distance(name, known) <= 1)
    {
        Some(Same::Sounds)
    } else {
        None
    }
}
