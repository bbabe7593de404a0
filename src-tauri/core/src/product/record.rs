//! The types of products.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{PriceId, ProductId};
use crate::money::Money;

/// What a unit of a product costs, without tax. Without `id` it is new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Price {
    /// Its id.
    #[serde(default)]
    pub id: Option<PriceId>,
    /// The amount.
    pub money: Money,
    /// Its first day; it always was so when left out.
    #[serde(default)]
    pub from_on: Option<NaiveDate>,
    /// Its last day.
    #[serde(default)]
    pub to_on: Option<NaiveDate>,
}

impl Price {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from_on.is_none_or(|from| from <= day) && self.to_on.is_none_or(|to| day <= to)
    }

    /// Whether both hold on one day.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        let begins_before_end = |a: &Self, b: &Self| match (a.from_on, b.to_on) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        self.money.currency == other.money.currency
            && begins_before_end(self, other)
            && begins_before_end(other, self)
    }
}

/// A product as it comes in. Without `id` it is new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ProductDraft {
    /// Its id.
    #[serde(default)]
    pub id: Option<ProductId>,
    /// The firm's number of it, once among all that are not in the trash.
    #[serde(default)]
    pub number: Option<String>,
    /// What it is called.
    pub name: String,
    /// What offers say below its name.
    #[serde(default)]
    pub description: Option<String>,
    /// What is counted: pieces, hours.
    pub unit: String,
    /// What it belongs to.
    #[serde(default)]
    pub category: Option<String>,
    /// The usual tax rate in basis points: 1900 is 19 %.
    pub tax: u32,
    /// Offered by the picker.
    pub active: bool,
    /// Its prices; two of one currency never hold on one day.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub prices: Vec<Price>,
}

/// A stored product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProductView {
    /// Its id.
    pub id: ProductId,
    /// The firm's number of it.
    pub number: Option<String>,
    /// What it is called.
    pub name: String,
    /// What offers say below its name.
    pub description: Option<String>,
    /// What is counted.
    pub unit: String,
    /// What it belongs to.
    pub category: Option<String>,
    /// The usual tax rate in basis points.
    pub tax: u32,
    /// Offered by the picker.
    pub active: bool,
    /// Its prices by currency, the earliest first.
    pub prices: Vec<Price>,
}

impl ProductView {
    /// What a unit costs on a day in a currency; none where that is not known.
    pub fn price_on(&self, day: NaiveDate, currency: &str) -> Option<i64> {
        let price = self.prices.iter().find(|price| price.money.currency == currency && price.holds_on(day));
        price.map(|price| price.money.amount)
    }
}

/// Which products.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct ProductRequest {
    /// Words that stand in its name, number, category or description.
    pub query: Option<String>,
    /// Only this category.
    pub category: Option<String>,
    /// Only those that the picker offers.
    #[ts(as = "Option<_>")]
    pub only_active: bool,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many; at most 500.
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// A page of products by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProductPage {
    /// The products.
    pub rows: Vec<ProductView>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// A category with how many products are in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProductCategory {
    /// Its name; none for those without one.
    pub name: Option<String>,
    /// How many.
    pub count: u32,
}
