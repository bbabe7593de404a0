//! The offer as a letter, filled from the store.

use rondo_core::firm::{self as house, Person};
use rondo_core::offer::{self, OfferView};
use rondo_core::party::{self, PartyKind, PartyView};
use rondo_core::print::{OfferItem, OfferSheet};
use rondo_core::text::Texts;

use super::PrintDocument;
use crate::offer::OfferRequest;
use crate::{ApiResult, Rondo};

pub(crate) fn offer(rondo: &Rondo, request: OfferRequest) -> ApiResult<PrintDocument> {
    let session = rondo.session()?;
    let now = rondo.env.now().local();
    let sheet = session.store.read(|conn| -> rondo_core::Result<OfferSheet> {
        let view = offer::get(conn, request.id, now.date())?;
        let customer = party::card(conn, view.row.party_id)?;
        // Whoever left the customer since is still the one to whom it went.
        let contact = match view.draft.contact_id {
            Some(id) => Some(party::card(conn, id)?),
            None => None,
        };
        let people = house::people(conn)?;
        let owner = people.into_iter().find(|person| person.id.is_some() && person.id == view.draft.owner_id);
        Ok(filled(&view, &customer, contact.as_ref(), owner, house::firm(conn)?, now))
    })?;
    Ok(rondo.documents.keep(rondo, sheet.lay_out()))
}

fn filled(
    view: &OfferView,
    customer: &PartyView,
    contact: Option<&PartyView>,
    owner: Option<Person>,
    firm: house::Firm,
    made_at: chrono::NaiveDateTime,
) -> OfferSheet {
    let (draft, row) = (&view.draft, &view.row);
    let lang = draft.language;
    let number = if row.version > 1 {
        let args = [("number", row.number.as_str().into()), ("version", i64::from(row.version).into())];
        Texts::new(lang).format("offer-paper-version", &args)
    } else {
        row.number.clone()
    };
    let greeting = draft
        .salutation
        .clone()
        .unwrap_or_else(|| format!("{},", party::salutation_in(contact.unwrap_or(customer), lang)));
    OfferSheet {
        lang,
        recipient: recipient(customer, contact, &firm.country, lang.code()),
        firm,
        customer: customer.name.clone(),
        customer_number: customer.customer_number.clone(),
        number,
        title: draft.title.clone(),
        asked_on: draft.asked_on,
        made_on: draft.made_on,
        valid_until: draft.valid_until,
        owner: owner.map(|person| (person.name, person.email)),
        salutation: greeting,
        before: draft.before.clone(),
        after: draft.after.clone(),
        currency: draft.currency.clone(),
        discount: draft.discount,
        items: draft
            .lines
            .iter()
            .map(|line| OfferItem {
                number: line.number.clone(),
                title: line.title.clone(),
                text: line.text.clone(),
                quantity: line.quantity,
                unit: line.unit.clone(),
                price: line.price.amount,
                discount: line.discount,
                optional: line.optional,
            })
            .collect(),
        sums: view.sums.clone(),
        made_at,
    }
}

/// The lines in the window: firm, person, street, town, and the country where it is another one.
fn recipient(customer: &PartyView, contact: Option<&PartyView>, home: &str, language: &str) -> Vec<String> {
    let address = customer.addresses.first();
    let street = address.and_then(|address| address.street.clone());
    let extra = address.and_then(|address| address.extra.clone());
    let town = address.map(|address| {
        [address.postcode.as_deref(), address.city.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    });
    let country = address.and_then(|address| address.country.clone()).filter(|country| country != home);
    let first = if customer.kind == PartyKind::Person {
        party::addressed(customer, language)
    } else {
        customer.name.clone()
    };
    let person = contact.map(|contact| party::addressed(contact, language));
    [Some(first), person, street, extra, town, country]
        .into_iter()
        .flatten()
        .filter(|line| !line.trim().is_empty())
        .collect()
}
