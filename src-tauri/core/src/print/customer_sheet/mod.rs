//! The customer sheet: one customer on one page, with room for notes; what does not fit runs on.
//!
//! This file holds what the caller fills in; `phase.rs` lays out where the customer stands, `rows.rs` single rows,
//! `fit.rs` decides what goes on which page.

mod fit;
mod phase;
mod rows;

pub(super) use rows::late_sign;

use chrono::NaiveDate;

use super::frame::{Firm, Frame, Making, PORTRAIT};
use super::page::{Document, Ink};
use super::{Money, file_name};

/// Everything on the sheet. Lists are in the order they shall stand.
#[derive(Debug, Clone)]
pub struct CustomerSheet {
    pub firm: Firm,
    pub making: Making,
    pub name: String,
    pub number: String,
    pub since: Option<NaiveDate>,
    /// The lines of each postal address; the first is the main one.
    pub addresses: Vec<Vec<String>>,
    pub channels: Vec<Channel>,
    /// A finished sentence, for example "Einwilligung: Telefon seit 14.05.2021."
    pub consent: Option<String>,
    pub owner: Option<String>,
    pub deputy: Option<String>,
    pub tags: Vec<String>,
    /// Names and values of the firm's own fields.
    pub own: Vec<(String, String)>,
    /// Where the customer stands; none for who stands nowhere.
    pub phase: Option<PhaseBand>,
    pub people: Vec<Person>,
    /// Late ones first, then by date.
    pub steps: Vec<Step>,
    /// Newest first; five are printed.
    pub touches: Vec<Touch>,
    pub last_talk: Option<LastTalk>,
    pub purchases: Option<Purchases>,
    pub deals: Vec<OpenDeal>,
}

/// Where the customer stands, in finished words.
#[derive(Debug, Clone)]
pub struct PhaseBand {
    pub name: String,
    pub ink: Ink,
    /// The place of the phase in its model, from 0, and how many there are.
    pub place: (usize, usize),
    /// Since when and why.
    pub why: String,
    /// That it was set by hand, and what would count otherwise.
    pub by_hand: Option<String>,
    /// What time alone changes next.
    pub change: Option<String>,
    /// Whether that is a loss.
    pub is_loss: bool,
    /// A word: high, medium, low.
    pub risk: Option<String>,
    /// None behind a red light.
    pub at_risk: Option<Money>,
    /// What raises the risk.
    pub signs: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelKind {
    Phone,
    Mobile,
    Fax,
    Email,
    Web,
}

#[derive(Debug, Clone)]
pub struct Channel {
    pub kind: ChannelKind,
    pub value: String,
}

#[derive(Debug, Clone)]
pub struct Person {
    pub name: String,
    /// Roles, dates and influence as one text; may be empty.
    pub role: String,
    pub phone: Option<String>,
    pub email: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Step {
    pub due: Option<NaiveDate>,
    /// Kind, in the sheet's language: Anruf, Besuch, Angebot.
    pub kind: String,
    pub text: String,
    pub owner: String,
    pub late: bool,
}

#[derive(Debug, Clone)]
pub struct Touch {
    pub on: NaiveDate,
    /// Kind or channel, in the sheet's language: E-Mail, Anruf, Besuch.
    pub kind: String,
    /// Who acted, printed strong before the text.
    pub who: Option<String>,
    pub text: String,
}

/// The last time someone really talked.
#[derive(Debug, Clone)]
pub struct LastTalk {
    pub on: NaiveDate,
    pub what: String,
}

/// Purchases of twelve months. Sums are minor units of one currency.
#[derive(Debug, Clone)]
pub struct Purchases {
    pub currency: String,
    /// First day of the first of the twelve months.
    pub first_month: NaiveDate,
    pub months: [i64; 12],
    pub count: usize,
    pub last: Option<LastPurchase>,
    /// The sum of the twelve months before.
    pub before: i64,
}

#[derive(Debug, Clone)]
pub struct LastPurchase {
    pub on: NaiveDate,
    pub what: String,
}

#[derive(Debug, Clone)]
pub struct OpenDeal {
    pub title: String,
    pub amount: Option<Money>,
    pub stage: String,
    pub since: Option<NaiveDate>,
    /// Whole per cent.
    pub chance: Option<u8>,
    pub expected: Option<NaiveDate>,
}

impl CustomerSheet {
    pub fn lay_out(&self) -> Document {
        let texts = self.making.texts();
        let kind = texts.get("print-customer-sheet");
        let file_name = file_name(&kind, &self.name, Some(self.making.printed_at.date()));
        let mut state = self.making.use_and_state();
        if self.phase.as_ref().is_some_and(|band| band.at_risk.is_some()) {
            state = format!("{state} {}", texts.get("report-dotted"));
        }
        let kind_continued = texts.format("print-continued", &[("head", kind.as_str().into())]);
        let frame =
            Frame { kind_continued, ..self.making.frame(&self.firm, PORTRAIT, kind, file_name, state) };
        frame.finish(fit::pages(self))
    }
}
