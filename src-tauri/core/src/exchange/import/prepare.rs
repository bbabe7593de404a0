//! From a contact of a file to the records that a customer base keeps: a person, an organisation, or both.
//!
//! Pure and without the store, so that it runs beside the writing on a thread of its own. What a record has no field
//! or no room for is kept as an unknown property; nothing is cut.

use super::super::contact::{self, Contact, Deal, Kind, Label, Photo, Problem, Reason, Severity};
use super::super::normal::postcode;
use super::super::number;
use super::super::own::{self, Own};
use super::country;
use super::record::RowSeen;
use crate::error::Error;
use crate::id::PartyId;
use crate::party::{
    self, AddressDraft, AddressKind, ChannelDraft, ChannelKind, Normaliser, PartyDraft, PartyKind,
};

/// Letters of a line, of a tag and of a note; the party's own rules are the same.
const LINE: usize = 500;
const TAG: usize = 100;
const NOTE: usize = 64 * 1024;
/// Channels, addresses or tags of one party.
const MANY: usize = 200;
/// Bytes of all unknown properties of one party.
pub(super) const EXTRA: usize = 256 * 1024;

/// One row or card, ready to be matched and stored.
pub(super) struct Incoming {
    pub(super) line: u64,
    /// The person or organisation that the row is about.
    pub(super) main: Record,
    /// The firm of a person.
    pub(super) firm: Option<Firm>,
    /// The deal in the row.
    pub(super) deal: Option<Box<Deal>>,
    /// Links and people of the firm, when Rondo wrote the file.
    pub(super) own: Own,
    pub(super) problems: Vec<Problem>,
}

impl Incoming {
    /// The row as people recognise it.
    pub(super) fn seen(&self) -> RowSeen {
        let firm = self.firm.as_ref().map(|firm| &firm.record);
        RowSeen {
            line: self.line,
            name: self.main.name.clone(),
            organisation: firm.map(|firm| firm.name.clone()),
            city: self.main.city().or_else(|| firm?.city()),
            deal: self.deal.as_ref().map(|deal| deal.title.clone()),
        }
    }
}

/// A person's organisation, as far as the row tells.
pub(super) struct Firm {
    pub(super) record: Record,
    pub(super) role: Option<String>,
}

/// One party as it comes in, with everything that comparing needs.
pub(super) struct Record {
    /// The party that it was when Rondo wrote the file.
    pub(super) id: Option<PartyId>,
    /// What another program calls it.
    pub(super) foreign: Option<String>,
    pub(super) draft: PartyDraft,
    pub(super) name: String,
    pub(super) sort_name: String,
    /// The compared form of each channel.
    pub(super) normals: Vec<String>,
    pub(super) extra: Vec<(String, String)>,
    pub(super) photo: Option<Photo>,
}

impl Record {
    fn city(&self) -> Option<String> {
        self.draft.addresses.iter().find_map(|address| address.city.clone())
    }

    /// Towns in their compared form.
    pub(super) fn cities(&self) -> impl Iterator<Item = String> {
        self.draft.addresses.iter().filter_map(|address| address.city.as_deref()).map(crate::search::fold)
    }

    /// Postcodes in their compared form.
    pub(super) fn postcodes(&self) -> impl Iterator<Item = String> {
        self.draft.addresses.iter().filter_map(|address| address.postcode.as_deref()).map(postcode)
    }

    /// Compared forms of one or two kinds of channels.
    pub(super) fn reached_by(&self, kinds: &[ChannelKind]) -> impl Iterator<Item = &str> {
        let channels = self.draft.channels.iter().zip(&self.normals);
        channels
            .filter(|(channel, normal)| kinds.contains(&channel.kind) && !normal.is_empty())
            .map(|(_, n)| n.as_str())
    }
}

/// Makes the records of a contact; refuses what no party can be made of.
pub(super) fn prepare(
    mut contact: Contact,
    normaliser: Normaliser,
    tag: Option<&str>,
) -> Result<Incoming, Problem> {
    let line = contact.line;
    let own = own::take(&mut contact);
    let id = own::id(&contact.uid);
    let is_own = id.is_some();
    let foreign = contact.uid.clone();
    if !is_own && !contact.uid.is_empty() {
        contact.extra.push((own::UID.to_owned(), std::mem::take(&mut contact.uid)));
    }
    let mut own = own.filter(|_| is_own).unwrap_or_default();
    contact.extra.append(&mut own.fields);
    let mut shape = Shape {
        line,
        extra: std::mem::take(&mut contact.extra),
        problems: std::mem::take(&mut contact.problems),
    };
    let foreign = (!is_own && !foreign.is_empty()).then_some(foreign);
    let deal = contact.deal.take();
    let firm_name = firm_name(&contact, &own);
    let photo = contact.photo.take();
    let mut main = shape.draft(&contact, is_own);
    if let Some(main_address) = own.main_address {
        main.addresses
            .iter_mut()
            .enumerate()
            .for_each(|(at, address)| address.is_primary = at == main_address);
    }
    let firm = firm_name.map(|name| firm_draft(name, &mut main, is_own));
    main.tags.extend(tag.map(str::to_owned));
    let role = if is_own { None } else { shape.role(&contact) };
    let problems = std::mem::take(&mut shape.problems);
    let extra = shape.extra;
    let mut main =
        record(main, id, extra, photo, normaliser).map_err(|reason| Problem::refused(line, reason))?;
    let firm = firm
        .map(|mut draft| {
            draft.tags.extend(tag.map(str::to_owned));
            record(draft, None, Vec::new(), None, normaliser).map(|record| Firm { record, role })
        })
        .transpose()
        .map_err(|reason| Problem::refused(line, reason))?;
    main.foreign = foreign;
    Ok(Incoming { line, main, firm, deal, own, problems })
}

/// The firm that a person's row names, unless one of its links says it already.
fn firm_name(contact: &Contact, own: &Own) -> Option<String> {
    let name = contact.organisation.trim();
    let linked = own.links.iter().any(|link| link.name == name);
    (contact.kind == Kind::Person && !name.is_empty() && !linked).then(|| name.to_owned())
}

/// The firm's own record. A row with a customer number or VAT number comes from a list of customers, and the customer
/// is the firm: number, address, switchboard and note are the firm's, and the person is who to ask for there.
fn firm_draft(name: String, main: &mut PartyDraft, is_own: bool) -> PartyDraft {
    let mut firm = PartyDraft { name: Some(name), ..PartyDraft::empty(PartyKind::Organisation) };
    if is_own || (main.customer_number.is_none() && main.vat_id.is_none()) {
        return firm;
    }
    firm.customer_number = main.customer_number.take();
    firm.vat_id = main.vat_id.take();
    firm.customer_since = main.customer_since.take();
    firm.source = main.source.take();
    firm.note = main.note.take();
    firm.tags = std::mem::take(&mut main.tags);
    let is_home = |label: &Option<String>| label.as_deref() == Some("home");
    (main.addresses, firm.addresses) = std::mem::take(&mut main.addresses)
        .into_iter()
        .partition(|address| address.kind == AddressKind::Home);
    (firm.channels, main.channels) = std::mem::take(&mut main.channels).into_iter().partition(|channel| {
        matches!(channel.kind, ChannelKind::Phone | ChannelKind::Fax | ChannelKind::Web)
            && !is_home(&channel.label)
    });
    firm
}

/// An organisation of which only the name is known.
pub(super) fn organisation(name: &str, normaliser: Normaliser) -> crate::error::Result<Record> {
    let draft = PartyDraft { name: Some(name.to_owned()), ..PartyDraft::empty(PartyKind::Organisation) };
    record(draft, None, Vec::new(), None, normaliser).map_err(|_| Error::invalid("organisation", "missing"))
}

fn record(
    draft: PartyDraft,
    id: Option<PartyId>,
    extra: Vec<(String, String)>,
    photo: Option<Photo>,
    normaliser: Normaliser,
) -> Result<Record, Reason> {
    let draft = party::checked(draft).map_err(|error| match error {
        Error::Invalid { reason: "missing", .. } => Reason::NoName,
        _ => Reason::FieldTooLong { limit: 1000 },
    })?;
    let name = party::display_name(&draft);
    let sort_name = party::sort_name(&draft, &name);
    let normals =
        draft.channels.iter().map(|channel| normaliser.normal(channel.kind, &channel.value)).collect();
    Ok(Record { id, foreign: None, draft, name, sort_name, normals, extra, photo })
}

/// Brings values into the limits of a party; what does not fit becomes an unknown property.
struct Shape {
    line: u64,
    extra: Vec<(String, String)>,
    problems: Vec<Problem>,
}

impl Shape {
    fn draft(&mut self, contact: &Contact, is_own: bool) -> PartyDraft {
        let is_person = contact.kind == Kind::Person;
        let name = &contact.name;
        let mut draft =
            PartyDraft::empty(if is_person { PartyKind::Person } else { PartyKind::Organisation });
        if is_person {
            let (salutation, title) = party::split_salutation(&name.prefix);
            draft.salutation = salutation;
            draft.prefix = self.text("N", &title, LINE);
            draft.given_name = self.text("N", &name.given, LINE);
            draft.additional_name = self.text("N", &name.additional, LINE);
            draft.family_name = self.text("N", &name.family, LINE);
            draft.suffix = self.text("N", &name.suffix, LINE);
        }
        draft.name = Some(
            if is_person || contact.organisation.is_empty() {
                &contact.display
            } else {
                &contact.organisation
            }
            .clone(),
        );
        self.other_names(contact, &mut draft);
        draft.nickname = self.text("NICKNAME", &name.nickname, LINE);
        draft.department = self.text("ORG", &contact.unit, LINE);
        draft.customer_number = self.text(own::CUSTOMER_NUMBER, &contact.customer_number, LINE);
        draft.birthday = contact.birthday.map(|day| day.to_string());
        draft.language = self.text("LANG", &contact.language, 35);
        draft.vat_id = self.text(own::VAT_ID, &contact.vat_id, LINE);
        draft.note = self.text("NOTE", &contact.note, NOTE);
        draft.source = self.text(own::SOURCE, &contact.source, LINE);
        draft.customer_since = contact.customer_since;
        self.position(contact, &mut draft, is_own);
        if let Some(revenue) = contact.revenue {
            self.extra.push((own::REVENUE.to_owned(), number::text(revenue, number::DecimalSign::Point)));
        }
        draft.tags =
            contact.tags.iter().take(MANY - 1).filter_map(|tag| self.text("CATEGORIES", tag, TAG)).collect();
        draft.channels = contact.channels.iter().filter_map(|channel| self.channel(channel)).collect();
        self.within(&mut draft.channels, |channel| ("TEL".to_owned(), channel.value.clone()));
        draft.addresses = contact.addresses.iter().map(|address| self.address(address)).collect();
        self.within(&mut draft.addresses, |address| ("ADR".to_owned(), one_line(address)));
        if let Some(first) = draft.addresses.first_mut() {
            first.is_primary = true;
        }
        self.bounded();
        draft
    }

    /// The name as the file shows it, where it says more than the parts; a name that an organisation's card has too.
    fn other_names(&mut self, contact: &Contact, draft: &mut PartyDraft) {
        let shown = party::display_name(draft);
        if words(&shown) != words(&contact.display) {
            self.extra.push((own::FORMATTED_NAME.to_owned(), contact.display.clone()));
        }
        let parts = [&contact.name.given, &contact.name.family].map(String::as_str).join(" ");
        if draft.kind == PartyKind::Organisation && !parts.trim().is_empty() && words(&parts) != words(&shown)
        {
            self.extra.push(("N".to_owned(), parts.trim().to_owned()));
        }
    }

    fn position(&mut self, contact: &Contact, draft: &mut PartyDraft, is_own: bool) {
        let title = if contact.title.is_empty() && !is_own { &contact.role } else { &contact.title };
        draft.job_title = self.text("TITLE", title, LINE);
        if !contact.role.is_empty() && contact.role != *title {
            self.extra.push((own::ROLE.to_owned(), contact.role.clone()));
        }
    }

    /// What the person is in the firm.
    fn role(&self, contact: &Contact) -> Option<String> {
        let role = if contact.role.is_empty() { &contact.title } else { &contact.role };
        (!role.is_empty() && role.chars().count() <= LINE).then(|| role.clone())
    }

    /// A text that fits; an empty one is none.
    fn text(&mut self, place: &str, text: &str, most: usize) -> Option<String> {
        let text = text.trim();
        if text.chars().count() <= most {
            return (!text.is_empty()).then(|| text.to_owned());
        }
        self.drop(place, Reason::FieldTooLong { limit: most as u64 });
        self.extra.push((place.to_owned(), text.to_owned()));
        None
    }

    fn drop(&mut self, place: &str, reason: Reason) {
        let place = Some(place.to_owned());
        self.problems.push(Problem { line: self.line, place, reason, severity: Severity::Dropped });
    }

    fn channel(&mut self, channel: &contact::Channel) -> Option<ChannelDraft> {
        let label = match &channel.label {
            Label::Work => Some("work".to_owned()),
            Label::Home => Some("home".to_owned()),
            Label::Other => None,
            Label::Free(text) => self.text("X-ABLabel", text, LINE),
        };
        let value = self.text("TEL", &channel.value, LINE)?;
        Some(ChannelDraft { id: None, kind: kind(channel.kind), label, value, is_primary: channel.preferred })
    }

    fn address(&mut self, address: &contact::Address) -> AddressDraft {
        let kind = match &address.kind {
            contact::AddressKind::Work => AddressKind::Work,
            contact::AddressKind::Home => AddressKind::Home,
            contact::AddressKind::Billing => AddressKind::Billing,
            contact::AddressKind::Delivery => AddressKind::Delivery,
            contact::AddressKind::Other | contact::AddressKind::Free(_) => AddressKind::Other,
        };
        AddressDraft {
            id: None,
            kind,
            street: self.text("ADR", &address.street, LINE),
            extra: self.text("ADR", &address.extra, LINE),
            postcode: self.text("ADR", &address.postcode, LINE),
            city: self.text("ADR", &address.city, LINE),
            region: self.text("ADR", &address.region, LINE),
            country: self.text("ADR", &country::code(&address.country), 60),
            is_primary: false,
        }
    }

    /// Keeps the first entries of a list and the rest as unknown properties.
    fn within<T>(&mut self, list: &mut Vec<T>, kept: impl Fn(&T) -> (String, String)) {
        if list.len() > MANY {
            let rest = list.split_off(MANY);
            self.extra.extend(rest.iter().map(kept));
            self.drop("TEL", Reason::TooManyProperties { limit: MANY as u64 });
        }
    }

    /// Unknown properties within their room; the largest file must not fill the vault with what nobody reads.
    fn bounded(&mut self) {
        let mut size = 0;
        let before = self.extra.len();
        self.extra.retain(|(name, value)| {
            size += name.len() + value.len();
            size <= EXTRA
        });
        if self.extra.len() < before {
            self.drop("X-", Reason::FieldTooLong { limit: EXTRA as u64 });
        }
    }
}

/// The words of a name in any order.
fn words(name: &str) -> Vec<String> {
    let folded = crate::search::fold(name);
    let mut words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
    words.sort_unstable();
    words
}

/// An address on one line.
pub(super) fn one_line(address: &AddressDraft) -> String {
    let parts = [
        &address.street,
        &address.extra,
        &address.postcode,
        &address.city,
        &address.region,
        &address.country,
    ];
    parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
}

/// The kind of a channel of a party.
pub(super) fn kind(kind: contact::ChannelKind) -> ChannelKind {
    match kind {
        contact::ChannelKind::Phone => ChannelKind::Phone,
        contact::ChannelKind::Mobile => ChannelKind::Mobile,
        contact::ChannelKind::Fax => ChannelKind::Fax,
        contact::ChannelKind::Email => ChannelKind::Email,
        contact::ChannelKind::Web => ChannelKind::Web,
        contact::ChannelKind::Social => ChannelKind::Social,
        contact::ChannelKind::Chat => ChannelKind::Chat,
    }
}
