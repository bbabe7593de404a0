//! What is compared of a party, from the store or from a draft that is still being typed.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

use super::firm_name::FirmName;
use super::person_name::PersonName;
use crate::error::Result;
use crate::id::PartyId;
use crate::party::{ChannelKind, Normaliser, PartyDraft, PartyKind, Reach, display_name, reach};
use crate::search::fold;

/// A name as its kind is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    Firm(FirmName),
    Person(PersonName),
}

/// An address as it is compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// Letters and digits of the postcode.
    pub(super) postcode: String,
    /// Street and number, folded, "straße" and "str." as one; empty where there is none.
    pub(super) street: String,
    /// The postcode as it is written, for the reason.
    pub(super) shown: String,
}

/// What is compared of a party.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(super) name: Name,
    /// Numbers in their compared form, beside it as they are shown.
    pub(super) phones: Vec<(String, String)>,
    pub(super) mails: Vec<String>,
    /// Domains of mail and web that are the firm's own.
    pub(super) domains: Vec<String>,
    pub(super) places: Vec<Place>,
    pub(super) vat_id: Option<String>,
    /// The number from bookkeeping.
    pub(super) number: Option<String>,
    pub(super) birthday: Option<String>,
    /// Where a person works, as keys, beside them the names.
    pub(super) firms: Vec<(PartyId, String)>,
}

/// Providers of mail for everybody: their domain says nothing of a firm.
const FREE_MAIL: &[&str] = &[
    "aol.com",
    "arcor.de",
    "bluewin.ch",
    "casema.nl",
    "chello.nl",
    "email.de",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hetnet.nl",
    "home.nl",
    "hotmail.com",
    "hotmail.de",
    "hotmail.nl",
    "icloud.com",
    "kpnmail.nl",
    "kpnplanet.nl",
    "live.com",
    "live.de",
    "live.nl",
    "mac.com",
    "mail.de",
    "mailbox.org",
    "me.com",
    "msn.com",
    "online.de",
    "online.nl",
    "outlook.com",
    "outlook.de",
    "planet.nl",
    "posteo.de",
    "proton.me",
    "protonmail.com",
    "quicknet.nl",
    "t-online.de",
    "tele2.nl",
    "telfort.nl",
    "upcmail.nl",
    "versatel.nl",
    "vodafone.de",
    "web.de",
    "xs4all.nl",
    "yahoo.com",
    "yahoo.de",
    "ziggo.nl",
    "zonnet.nl",
];

/// So many numbers, mailboxes and addresses of a party are compared.
const MOST: usize = 8;

impl Facts {
    /// Of a draft; its numbers are brought into their compared form.
    pub(crate) fn of_draft(draft: &PartyDraft, normaliser: Normaliser) -> Self {
        let name = display_name(draft);
        let mut facts =
            Self::named(draft.kind, &name, draft.given_name.as_deref(), draft.family_name.as_deref());
        for channel in &draft.channels {
            facts.channel(
                channel.kind,
                normaliser.normal(channel.kind, &channel.value),
                channel.value.clone(),
            );
        }
        for address in &draft.addresses {
            facts.address(address.postcode.as_deref(), address.street.as_deref());
        }
        facts.vat_id = draft.vat_id.as_deref().and_then(vat);
        facts.number.clone_from(&draft.customer_number);
        facts.birthday.clone_from(&draft.birthday);
        facts
    }

    /// Of a living party by its id; none where there is none.
    pub(super) fn of(conn: &Connection, id: PartyId) -> Result<Option<Self>> {
        let seq: Option<i64> = conn
            .prepare_cached("SELECT seq FROM party WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        Ok(seq.map(|seq| Self::read(conn, seq)).transpose()?.flatten())
    }

    /// Of a living party; none where there is none.
    pub(super) fn read(conn: &Connection, seq: i64) -> Result<Option<Self>> {
        let found = conn
            .prepare_cached(
                "SELECT id, kind, name, given_name, family_name, vat_id, customer_number, birthday FROM party
                 WHERE seq = ?1 AND deleted_at IS NULL",
            )?
            .query_row([seq], |row| Ok((row.get::<_, PartyId>("id")?, Self::row(row)?)))
            .optional()?;
        let Some((id, mut facts)) = found else { return Ok(None) };
        if let Some(found) = reach(conn, &[seq])?.remove(&seq) {
            facts.add(found);
        }
        let mut query = conn.prepare_cached(
            "SELECT l.other_id, o.name FROM party_link l JOIN party o ON o.id = l.other_id WHERE l.party_id = ?1
             AND o.deleted_at IS NULL LIMIT 20",
        )?;
        let firms = query.query_map([id], |row| Ok((row.get("other_id")?, row.get("name")?)))?;
        facts.firms = firms.collect::<rusqlite::Result<_>>()?;
        Ok(Some(facts))
    }

    /// The fields of the row of a party.
    pub(super) fn row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let text = |column| Ok::<_, rusqlite::Error>(row.get_ref(column)?.as_str_or_null()?);
        let (given, family) = (text("given_name")?, text("family_name")?);
        let mut facts = Self::named(row.get("kind")?, text("name")?.unwrap_or_default(), given, family);
        facts.vat_id = text("vat_id")?.and_then(vat);
        facts.number = row.get("customer_number")?;
        facts.birthday = row.get("birthday")?;
        Ok(facts)
    }

    /// Adds the channels and addresses of a stored party.
    pub(super) fn add(&mut self, reach: Reach) {
        for channel in reach.channels {
            self.channel(channel.kind, channel.normal, channel.value);
        }
        for address in reach.addresses {
            self.address(address.postcode.as_deref(), address.street.as_deref());
        }
    }

    fn named(kind: PartyKind, name: &str, given: Option<&str>, family: Option<&str>) -> Self {
        let name = match kind {
            PartyKind::Organisation => Name::Firm(FirmName::of(name)),
            PartyKind::Person => Name::Person(PersonName::of(name, given, family)),
        };
        Self {
            name,
            phones: Vec::new(),
            mails: Vec::new(),
            domains: Vec::new(),
            places: Vec::new(),
            vat_id: None,
            number: None,
            birthday: None,
            firms: Vec::new(),
        }
    }

    pub(super) fn kind(&self) -> PartyKind {
        match self.name {
            Name::Firm(_) => PartyKind::Organisation,
            Name::Person(_) => PartyKind::Person,
        }
    }

    fn channel(&mut self, kind: ChannelKind, normal: String, shown: String) {
        match kind {
            ChannelKind::Phone | ChannelKind::Mobile => {
                if normal.len() >= 6
                    && self.phones.len() < MOST
                    && !self.phones.iter().any(|(known, _)| *known == normal)
                {
                    self.phones.push((normal, shown));
                }
            }
            ChannelKind::Email => {
                self.domain(normal.rsplit_once('@').map(|(_, host)| host));
                push(&mut self.mails, normal);
            }
            ChannelKind::Web => self.domain(normal.split('/').next()),
            ChannelKind::Fax | ChannelKind::Social | ChannelKind::Chat => {}
        }
    }

    fn domain(&mut self, host: Option<&str>) {
        let Some(host) = host.filter(|host| host.contains('.') && !FREE_MAIL.contains(host)) else { return };
        push(&mut self.domains, host.to_owned());
    }

    fn address(&mut self, postcode: Option<&str>, street: Option<&str>) {
        let Some(shown) = postcode.filter(|text| !text.trim().is_empty()) else { return };
        let postcode: String =
            shown.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_uppercase();
        let place =
            Place { postcode, street: street.map(house).unwrap_or_default(), shown: shown.to_owned() };
        if self.places.len() < MOST && !self.places.contains(&place) {
            self.places.push(place);
        }
    }
}

fn push(list: &mut Vec<String>, value: String) {
    if !value.is_empty() && list.len() < MOST && !list.contains(&value) {
        list.push(value);
    }
}

/// Street and number in one piece, with the usual short forms as one.
fn house(street: &str) -> String {
    let folded = fold(street);
    let words = folded.split(' ').map(|word| match word {
        "str" | "strasse" => "str".to_owned(),
        word => word.strip_suffix("strasse").map_or_else(|| word.to_owned(), |stem| format!("{stem}str")),
    });
    words.collect()
}

/// A VAT number as letters and digits; what is too short to be one is none.
fn vat(text: &str) -> Option<String> {
    let text: String = text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    (text.len() >= 8).then_some(text)
}

/// The year of a birthday may be missing; then only day and month are compared.
pub(super) fn same_birthday(one: &str, other: &str) -> bool {
    let day = |text: &str| text.len().checked_sub(5).and_then(|from| text.get(from..).map(str::to_owned));
    let has_year = |text: &str| text.parse::<NaiveDate>().is_ok();
    if has_year(one) && has_year(other) { one == other } else { day(one) == day(other) }
}
