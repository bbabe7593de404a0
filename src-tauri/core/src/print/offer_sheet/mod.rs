//! The offer as a letter: DIN 5008 form B with window and information block, the lines as a table that runs over pages,
//! sums, texts, and a form to order with.
//!
//! It is the one sheet for people outside of the firm, so it has a letterhead of its own instead of the frame of the others.

mod closing;
mod flow;
mod head;
mod lines;

use chrono::{NaiveDate, NaiveDateTime};

use super::file_name;
use super::frame::replace_missing;
use super::page::{Document, Page, mm};
use super::piece::Piece;
use crate::firm::Firm;
use crate::offer::OfferSums;
use crate::text::{Lang, Texts, format};

/// An offer with everything that stands around it.
#[derive(Debug, Clone)]
pub struct OfferSheet {
    /// The language of the paper.
    pub lang: Lang,
    /// Who offers.
    pub firm: Firm,
    /// The lines in the window, at most six.
    pub recipient: Vec<String>,
    /// The customer's name.
    pub customer: String,
    /// The customer's number.
    pub customer_number: Option<String>,
    /// Number, with the version from the second on.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// The day on which the customer asked.
    pub asked_on: Option<NaiveDate>,
    /// Its day.
    pub made_on: NaiveDate,
    /// The last day on which it holds.
    pub valid_until: Option<NaiveDate>,
    /// Who answers for it: name and mail address.
    pub owner: Option<(String, Option<String>)>,
    /// How it begins.
    pub salutation: String,
    /// Text before the lines.
    pub before: Option<String>,
    /// Text after the sums.
    pub after: Option<String>,
    /// The currency of all amounts.
    pub currency: String,
    /// Discount on everything, per mille.
    pub discount: u32,
    /// The lines.
    pub items: Vec<OfferItem>,
    /// Their sums.
    pub sums: OfferSums,
    /// Local time.
    pub made_at: NaiveDateTime,
}

/// A line.
#[derive(Debug, Clone)]
pub struct OfferItem {
    /// Number of the product.
    pub number: Option<String>,
    /// What is offered.
    pub title: String,
    /// More about it.
    pub text: Option<String>,
    /// Thousandths of the unit.
    pub quantity: i64,
    /// What is counted.
    pub unit: String,
    /// What a unit costs, in minor units.
    pub price: i64,
    /// Per mille.
    pub discount: u32,
    /// Not in the sums.
    pub optional: bool,
}

const WIDTH: f32 = 210.0;
const HEIGHT: f32 = 297.0;
const LEFT: f32 = 25.0;
/// The width between the margins.
const INNER: f32 = 165.0;
/// Where the text of the first page begins, below window and information block.
const FIRST_TOP: f32 = 98.5;
/// Where it begins on further pages.
const NEXT_TOP: f32 = 34.0;
/// Where it ends, above the foot.
const END: f32 = 272.0;

impl OfferSheet {
    /// Lays the offer out on as many pages as it needs.
    pub fn lay_out(&self) -> Document {
        let bodies = flow::pages(self);
        let count = bodies.len();
        let texts_cut = bodies.iter().map(|page| page.cut).sum();
        let mut pages = Vec::with_capacity(count);
        for (index, body) in bodies.into_iter().enumerate() {
            let mut page = Piece::default();
            if index == 0 {
                head::first(self, &mut page);
            } else {
                head::further(self, &mut page);
            }
            page.place(body, LEFT, 0.0);
            head::foot(self, &mut page, index + 1, count);
            pages.push(Page { width: WIDTH, height: HEIGHT, marks: page.marks });
        }
        let missing = replace_missing(&mut pages);
        let name = format!("{} {}", self.number, self.customer);
        let kind = self.texts().get("offer-paper-kind");
        Document {
            title: self.texts().format(
                "offer-paper-title",
                &[("number", self.number.as_str().into()), ("title", self.title.as_str().into())],
            ),
            file_name: file_name(&kind, &name, Some(self.made_on)),
            language: self.lang.to_string(),
            made_at: self.made_at,
            pages,
            missing,
            texts_cut,
        }
    }

    fn texts(&self) -> Texts {
        Texts::new(self.lang)
    }

    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, crate::text::Arg)> =
            args.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.texts().format(key, &args)
    }

    fn date(&self, day: NaiveDate) -> String {
        format::date(self.lang, day)
    }

    fn money(&self, minor: i64) -> String {
        format::money(self.lang, minor, &self.currency)
    }

    /// An amount without its currency, which stands above the column.
    fn amount(&self, minor: i64) -> String {
        format::decimal(self.lang, minor, format::minor_digits(&self.currency))
    }

    /// A number with as many of its places as it needs: `1,5`, `300`.
    fn trimmed(&self, scaled: i64, places: u32) -> String {
        let (mut scaled, mut places) = (scaled, places);
        while places > 0 && scaled % 10 == 0 {
            (scaled, places) = (scaled / 10, places - 1);
        }
        format::decimal(self.lang, scaled, places)
    }

    /// A share given as a count of its last place: `19 %`, `2,5 %`.
    fn share(&self, scaled: u32, places: u32) -> String {
        self.say("format-percent", &[("number", &self.trimmed(scaled.into(), places))])
    }
}

/// Room between paragraphs.
const PARAGRAPH: f32 = mm(6.0);
