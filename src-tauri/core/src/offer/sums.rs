//! The sums of an offer, to the cent.
//!
//! Each line is rounded by itself, half away from zero; a discount on everything is taken off, and the tax reckoned, on the
//! sum of each tax rate. Everything in between is exact, so the order of lines does not matter.

use serde::Serialize;
use ts_rs::TS;

use super::OfferLineDraft;
use crate::error::{Error, Result};
use crate::product::WHOLE_TAX;
use crate::rule::{self, MAX_AMOUNT};

/// The whole of a discount.
pub(crate) const WHOLE: u32 = 1_000;

/// The most of a unit that is offered: a million, in thousandths.
const MOST_QUANTITY: i64 = 1_000_000_000;

/// The most tax rates of one offer; no country of Europe has more, and its sums stay on one page.
const MOST_RATES: usize = 8;

/// Tax of one rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaxSum {
    /// The rate in basis points.
    pub rate: u32,
    /// The sum it is reckoned on, in minor units.
    #[ts(type = "number")]
    pub base: i64,
    /// The tax in minor units.
    #[ts(type = "number")]
    pub tax: i64,
}

/// The sums of an offer in minor units of its currency.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferSums {
    /// What each line comes to, also the optional ones.
    #[ts(type = "number[]")]
    pub lines: Vec<i64>,
    /// The lines together.
    #[ts(type = "number")]
    pub subtotal: i64,
    /// The discount on everything; zero or against the sign of the lines.
    #[ts(type = "number")]
    pub discount: i64,
    /// Without tax.
    #[ts(type = "number")]
    pub net: i64,
    /// Tax by rate, the highest first.
    pub taxes: Vec<TaxSum>,
    /// With tax.
    #[ts(type = "number")]
    pub gross: i64,
    /// By how much all optional lines together raise the sum with tax.
    #[ts(type = "number")]
    pub optional: i64,
}

/// The sums of lines in one currency with a discount on everything, per mille.
///
/// # Errors
/// Names the line and the field: a price of another currency, a quantity that is none, a discount or tax over the whole,
/// more than can be reckoned with.
pub fn sums(currency: &str, discount: u32, lines: &[OfferLineDraft]) -> Result<OfferSums> {
    rule::currency("currency", currency)?;
    if discount > WHOLE {
        return Err(Error::invalid("discount", "over-whole"));
    }
    let mut reckoned = Vec::with_capacity(lines.len());
    for (place, line) in lines.iter().enumerate() {
        reckoned.push(line_net(currency, line).map_err(|error| error.in_line(place))?);
    }
    let mut rates: Vec<u32> = lines.iter().map(|line| line.tax).collect();
    rates.sort_unstable();
    rates.dedup();
    if rates.len() > MOST_RATES {
        return Err(Error::invalid("lines", "offer-too-many-rates"));
    }
    let counted = |optional: bool| {
        let lines = lines.iter().zip(&reckoned);
        let wanted = lines.filter(|(line, _)| optional || !line.optional);
        total(discount, wanted.map(|(line, net)| (line.tax, *net)))
    };
    let (with, without) = (counted(true), counted(false));
    if [with.subtotal, with.gross, without.gross].iter().any(|sum| sum.abs() > i128::from(MAX_AMOUNT)) {
        return Err(Error::invalid("lines", "sum-too-large"));
    }
    let minor = |amount: i128| i64::try_from(amount).unwrap_or(i64::MAX);
    Ok(OfferSums {
        lines: reckoned,
        subtotal: minor(without.subtotal),
        discount: minor(without.discount),
        net: minor(without.subtotal + without.discount),
        taxes: without.taxes,
        gross: minor(without.gross),
        optional: minor(with.gross - without.gross),
    })
}

/// What a line comes to: quantity by price less its discount, to the nearest minor unit.
fn line_net(currency: &str, line: &OfferLineDraft) -> Result<i64> {
    rule::money("price", &line.price)?;
    if line.price.currency != currency {
        return Err(Error::invalid("price", "other-currency"));
    }
    if line.quantity <= 0 {
        return Err(Error::invalid("quantity", "not-above-zero"));
    }
    if line.quantity > MOST_QUANTITY {
        return Err(Error::invalid("quantity", "out-of-range"));
    }
    if line.discount > WHOLE {
        return Err(Error::invalid("discount", "over-whole"));
    }
    if line.tax > WHOLE_TAX {
        return Err(Error::invalid("tax", "over-whole"));
    }
    let exact = i128::from(line.quantity) * i128::from(line.price.amount) * i128::from(WHOLE - line.discount);
    let net = rounded(exact, 1_000 * i128::from(WHOLE));
    i64::try_from(net)
        .ok()
        .filter(|net| (-MAX_AMOUNT..=MAX_AMOUNT).contains(net))
        .ok_or(Error::invalid("price", "out-of-range"))
}

struct Total {
    subtotal: i128,
    discount: i128,
    taxes: Vec<TaxSum>,
    gross: i128,
}

fn total(discount: u32, lines: impl Iterator<Item = (u32, i64)>) -> Total {
    let mut rates: Vec<(u32, i128)> = Vec::new();
    for (rate, net) in lines {
        match rates.iter_mut().find(|(known, _)| *known == rate) {
            Some((_, sum)) => *sum += i128::from(net),
            None => rates.push((rate, net.into())),
        }
    }
    rates.sort_by_key(|(rate, _)| std::cmp::Reverse(*rate));
    let mut total = Total { subtotal: 0, discount: 0, taxes: Vec::new(), gross: 0 };
    for (rate, sum) in rates {
        let off = -rounded(sum * i128::from(discount), WHOLE.into());
        let base = sum + off;
        let tax = rounded(base * i128::from(rate), WHOLE_TAX.into());
        total.subtotal += sum;
        total.discount += off;
        total.gross += base + tax;
        // Sums beyond what is reckoned with are refused by the caller, so what does not fit is never seen.
        let minor = |amount: i128| i64::try_from(amount).unwrap_or(i64::MAX);
        total.taxes.push(TaxSum { rate, base: minor(base), tax: minor(tax) });
    }
    total
}

/// Divides with halves rounded away from zero.
fn rounded(value: i128, by: i128) -> i128 {
    (value + by / 2 * value.signum()) / by
}
