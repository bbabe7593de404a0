//! The customer sheet, filled from the store.

use std::collections::HashMap;

use chrono::NaiveDate;
use rondo_core::field::{self, FieldOf, FieldsOfRecord};
use rondo_core::id::{PartyId, PersonId};
use rondo_core::offer::{self, OfferRow, OfferState};
use rondo_core::party::{ChannelKind, LinkView, PartyKind, PartyView};
use rondo_core::print as paper;
use rondo_core::promise::{self, PromiseKind, PromiseView};
use rondo_core::sales::{self, DealView, PurchaseSummary};
use rondo_core::task::{self, TaskKind, TaskView};
use rondo_core::text::Texts;
use rondo_core::time::Timestamp;
use rondo_core::timeline::{
    self, EntryKind, TimelineEntry, TimelinePageRequest, TouchKind, TouchOutcome, TouchView,
};
use rondo_core::{firm as house, party, standing};

use super::{CustomerRequest, PrintDocument, phase};
use crate::session::Session;
use crate::{ApiResult, Rondo};

/// Touches that are read for the five that are printed: those of them that count as contact come first.
const TOUCHES: u32 = 8;

pub(crate) fn customer(rondo: &Rondo, request: CustomerRequest) -> ApiResult<PrintDocument> {
    let session = rondo.session()?;
    let texts = rondo.texts();
    let now = rondo.env.now();
    let making = making(rondo, &session)?;
    let firm = firm(&session)?;
    let sheet = session.store.read(|conn| -> rondo_core::Result<paper::CustomerSheet> {
        let card = party::card(conn, request.id)?;
        let names = Names::load(conn)?;
        let talks = TimelinePageRequest {
            party_id: request.id,
            group: false,
            kinds: vec![EntryKind::Talk, EntryKind::Note],
            cursor: None,
            limit: TOUCHES,
        };
        let touches = touches(timeline::page(conn, &talks, now.local_date())?.entries);
        let purchases = sales::purchase_summary(conn, &request.id.into(), now.local_date())?;
        Ok(paper::CustomerSheet {
            firm,
            making,
            addresses: addresses(&card),
            channels: channels(&card),
            consent: None,
            owner: names.get(card.owner_id),
            deputy: names.get(card.deputy_id),
            tags: card.tags.iter().map(|tag| tag.name.clone()).collect(),
            own: field::values(conn, &FieldsOfRecord { of: FieldOf::Party, record: request.id.0 })?
                .into_iter()
                .filter_map(|value| {
                    Some((value.field.name, field::written(value.field.kind, &value.value?, texts)))
                })
                .collect(),
            phase: standing::of_party(conn, request.id, &texts, now)?.map(|view| phase::band(&view, &texts)),
            people: people(&card, now.local_date(), &texts),
            steps: steps(conn, request.id, &names, now.local_date(), &texts)?,
            last_talk: touches.iter().find(|touch| touch.is_contact).map(|touch| last_talk(touch, &texts)),
            touches: touches.iter().take(5).map(|touch| printed(touch, request.id, &names, &texts)).collect(),
            purchases: bought(purchases),
            deals: open(conn, request.id, now, &texts)?,
            number: card.customer_number.unwrap_or_default(),
            since: card.customer_since,
            name: card.name,
        })
    })?;
    Ok(rondo.documents.keep(rondo, sheet.lay_out()))
}

/// The head of every sheet.
pub(crate) fn firm(session: &Session) -> ApiResult<paper::Firm> {
    let firm = crate::firm::firm_of(session)?;
    Ok(paper::Firm { name: firm.name, line: firm.line, logo_png: None })
}

/// Who prints when.
pub(super) fn making(rondo: &Rondo, session: &Session) -> ApiResult<paper::Making> {
    let now = rondo.env.now().local();
    Ok(paper::Making {
        lang: rondo.language(),
        printed_at: now,
        as_of: now,
        printed_by: crate::firm::my_name(session)?.unwrap_or_default(),
        confidential: true,
    })
}

/// The people of the firm by id.
pub(super) struct Names(HashMap<PersonId, (String, String)>);

impl Names {
    pub(super) fn load(conn: &rusqlite::Connection) -> rondo_core::Result<Self> {
        let people = house::people(conn)?.into_iter();
        Ok(Self(people.filter_map(|p| Some((p.id?, (p.name, p.initials.unwrap_or_default())))).collect()))
    }

    pub(super) fn get(&self, id: Option<PersonId>) -> Option<String> {
        self.0.get(&id?).map(|(name, _)| name.clone())
    }

    /// The surname is enough in a narrow column; "de" and "van der" belong to it.
    pub(super) fn surname(&self, id: Option<PersonId>) -> Option<String> {
        let name = self.get(id)?;
        let words: Vec<&str> = name.split(' ').collect();
        let is_particle = |word: &&str| word.starts_with(char::is_lowercase);
        let first = words.iter().position(is_particle).unwrap_or(words.len().saturating_sub(1));
        Some(words[first..].join(" "))
    }
}

fn addresses(card: &PartyView) -> Vec<Vec<String>> {
    card.addresses
        .iter()
        .map(|address| {
            let town = [&address.postcode, &address.city]
                .into_iter()
                .flatten()
                .cloned()
                .collect::<Vec<_>>()
                .join(" ");
            [address.street.clone(), address.extra.clone(), Some(town).filter(|town| !town.is_empty())]
                .into_iter()
                .flatten()
                .collect()
        })
        .collect()
}

fn channels(card: &PartyView) -> Vec<paper::Channel> {
    card.channels
        .iter()
        .filter_map(|channel| {
            let kind = match channel.kind {
                ChannelKind::Phone => paper::ChannelKind::Phone,
                ChannelKind::Mobile => paper::ChannelKind::Mobile,
                ChannelKind::Fax => paper::ChannelKind::Fax,
                ChannelKind::Email => paper::ChannelKind::Email,
                ChannelKind::Web => paper::ChannelKind::Web,
                ChannelKind::Social | ChannelKind::Chat => return None,
            };
            Some(paper::Channel { kind, value: channel.value.clone() })
        })
        .collect()
}

/// The people of an organisation, or for a person the organisations they belong to. Whoever left is not called.
fn people(card: &PartyView, today: NaiveDate, texts: &Texts) -> Vec<paper::Person> {
    let links = if card.kind == PartyKind::Organisation { &card.people } else { &card.organisations };
    links
        .iter()
        .filter(|link| link.kind == PartyKind::Person && link.to.is_none_or(|until| until >= today))
        .map(|link| paper::Person {
            name: link.name.clone(),
            role: role_text(link, texts),
            phone: link.phone.clone(),
            email: link.email.clone(),
        })
        .collect()
}

/// What somebody is there, and what he or she decides.
fn role_text(link: &LinkView, texts: &Texts) -> String {
    let decides = link
        .buying_role
        .map(|role| texts.get(&format!("organisation-buying-{}", standing::words::code(&role))));
    link.role.iter().cloned().chain(decides).collect::<Vec<_>>().join(", ")
}

/// Steps and promises by their day, what has none last.
fn steps(
    conn: &rusqlite::Connection,
    party: PartyId,
    names: &Names,
    today: NaiveDate,
    texts: &Texts,
) -> rondo_core::Result<Vec<paper::Step>> {
    let is_late = |due: Option<NaiveDate>| due.is_some_and(|due| due < today);
    let step = |task: TaskView| paper::Step {
        due: task.due_on,
        kind: task_text(task.kind, texts),
        text: task.title,
        owner: names.surname(task.assignee_id).unwrap_or_default(),
        late: is_late(task.due_on),
    };
    let promise = |promise: PromiseView| paper::Step {
        due: promise.due_on,
        kind: texts.get(&format!("promise-short-{}", standing::words::code(&promise.kind))),
        text: promise.title,
        owner: match promise.kind {
            PromiseKind::Theirs => promise.contact_name,
            PromiseKind::Ours | PromiseKind::Expectation => names.surname(promise.person_id),
        }
        .unwrap_or_default(),
        late: is_late(promise.due_on),
    };
    let whose = party.into();
    let mut steps: Vec<paper::Step> = task::of_parties(conn, &whose)?.into_iter().map(step).collect();
    steps.extend(promise::open_of_parties(conn, &whose)?.into_iter().map(promise));
    steps.sort_by_key(|step| (step.due.is_none(), step.due));
    Ok(steps)
}

fn touches(entries: Vec<TimelineEntry>) -> Vec<TouchView> {
    entries
        .into_iter()
        .filter_map(|entry| match entry {
            TimelineEntry::Touch(touch) => Some(touch),
            _ => None,
        })
        .collect()
}

fn printed(touch: &TouchView, of: PartyId, names: &Names, texts: &Texts) -> paper::Touch {
    let with = touch.participants.iter().find(|other| other.id != of).map(|other| other.name.clone());
    let is_silent = touch.subject.is_none() && touch.body.is_none();
    // That somebody was reached goes without saying where there is a text.
    let outcome = touch.outcome.filter(|outcome| is_silent || *outcome != TouchOutcome::Reached);
    let outcome = outcome.map(|outcome| outcome_text(outcome, texts));
    let text = [outcome.as_deref(), touch.subject.as_deref(), touch.body.as_deref()];
    let text = text.into_iter().flatten().collect::<Vec<_>>().join(". ");
    paper::Touch {
        on: touch.at.local_date(),
        kind: kind_text(touch.kind, texts),
        who: match with {
            Some(name) => not_in(name, &text),
            None => names.surname(touch.author_id),
        },
        text,
    }
}

/// A name, unless the text says it anyway.
fn not_in(name: String, text: &str) -> Option<String> {
    Some(name).filter(|name| !text.contains(name.as_str()))
}

fn last_talk(touch: &TouchView, texts: &Texts) -> paper::LastTalk {
    paper::LastTalk { on: touch.at.local_date(), what: kind_text(touch.kind, texts) }
}

fn kind_text(kind: TouchKind, texts: &Texts) -> String {
    texts.get(match kind {
        TouchKind::Call => "touch-call",
        TouchKind::Visit => "touch-visit",
        TouchKind::Meeting => "touch-meeting",
        TouchKind::Mail => "touch-mail",
        TouchKind::Letter => "touch-letter",
        TouchKind::Chat => "touch-chat",
        TouchKind::Fair => "touch-fair",
        TouchKind::Web => "touch-web",
        TouchKind::Note => "touch-note",
        TouchKind::Other => "touch-other",
    })
}

fn task_text(kind: TaskKind, texts: &Texts) -> String {
    texts.get(match kind {
        TaskKind::Call => "task-kind-call",
        TaskKind::Visit => "task-kind-visit",
        TaskKind::Mail => "task-kind-mail",
        TaskKind::Offer => "task-kind-offer",
        TaskKind::Meeting => "task-kind-meeting",
        TaskKind::Todo => "task-kind-todo",
    })
}

fn outcome_text(outcome: TouchOutcome, texts: &Texts) -> String {
    texts.get(match outcome {
        TouchOutcome::Reached => "touch-reached",
        TouchOutcome::NotReached => "touch-notReached",
        TouchOutcome::CallBack => "touch-callBack",
        TouchOutcome::NoNeed => "touch-noNeed",
    })
}

fn bought(summary: PurchaseSummary) -> Option<paper::Purchases> {
    let year = summary.year?;
    Some(paper::Purchases {
        currency: year.sum.currency,
        first_month: year.first_month,
        months: year.months.try_into().ok()?,
        count: year.count as usize,
        last: summary.latest.first().map(|purchase| paper::LastPurchase {
            on: purchase.bought_on,
            what: purchase.title.clone().or_else(|| purchase.number.clone()).unwrap_or_default(),
        }),
        before: summary.year_before,
    })
}

/// Open deals, and behind them the offers that are not answered.
fn open(
    conn: &rusqlite::Connection,
    party: PartyId,
    now: Timestamp,
    texts: &Texts,
) -> rondo_core::Result<Vec<paper::OpenDeal>> {
    let deals = sales::open_deals(conn, &party.into(), now)?;
    let offers = offer::of_parties(conn, &party.into(), now.local_date())?;
    let open = offers.iter().filter(|offer| matches!(offer.state, OfferState::Draft | OfferState::Sent));
    Ok(deals.iter().map(deal).chain(open.map(|open| offered(open, texts))).collect())
}

fn offered(offer: &OfferRow, texts: &Texts) -> paper::OpenDeal {
    let state = if offer.expired {
        "expired"
    } else if offer.state == OfferState::Sent {
        "sent"
    } else {
        "draft"
    };
    let args = [("number", offer.number.as_str().into())];
    paper::OpenDeal {
        title: format!("{}: {}", texts.format("offer-paper-numbered", &args), offer.title),
        amount: Some(paper::Money { minor: offer.net.amount, currency: offer.net.currency.clone() }),
        stage: texts.get(&format!("offer-state-{state}")),
        since: Some(offer.sent_on.unwrap_or(offer.made_on)),
        chance: None,
        expected: offer.valid_until,
    }
}

fn deal(deal: &DealView) -> paper::OpenDeal {
    let since: Timestamp = deal.stage_since;
    paper::OpenDeal {
        title: deal.title.clone(),
        amount: deal
            .money
            .as_ref()
            .map(|money| paper::Money { minor: money.amount, currency: money.currency.clone() }),
        stage: deal.stage.clone(),
        since: Some(since.local_date()),
        chance: Some(deal.probability),
        expected: deal.expected_on,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_once_in_a_line() {
        let who = |text| not_in("Dr. Hillmann".to_owned(), text);
        assert_eq!(who("Kurzer Anruf bei Dr. Hillmann"), None);
        assert_eq!(who("Nicht erreicht").as_deref(), Some("Dr. Hillmann"));
    }
}
