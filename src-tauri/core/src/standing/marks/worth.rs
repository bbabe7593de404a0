//! What those who have gone may bring when they are won back: chance to return times the margin of a new customer who
//! spends as much.

use std::collections::HashMap;

use rondo_lifecycle::value::whole_minor;
use rondo_lifecycle::winback::{Former, NewCustomer, ReturnRates, ReturnValues, plan};

use super::super::frame::Frame;
use super::buyers::Buyer;

/// The mark for money of whom nobody could compare.
const MIDDLE: u8 = 3;

/// The expected value of each customer who has gone, in minor units of the firm's currency.
pub(super) fn of_gone(
    buyers: &[Buyer],
    money: &[Option<u8>],
    rates: &ReturnRates,
    frame: &Frame,
) -> HashMap<i64, i64> {
    let marked = || buyers.iter().zip(money).map(|(buyer, money)| (buyer, money.unwrap_or(MIDDLE)));
    let new: Vec<NewCustomer> = marked()
        .filter(|(buyer, _)| buyer.is_new)
        .filter_map(|(buyer, money)| Some(NewCustomer { money, yearly_value: buyer.value? }))
        .collect();
    let values = ReturnValues::learn(&new, &Default::default());
    // Where nobody is new, one order of the usual size is what a return brings.
    let order = whole_minor(frame.lens().horizon.margin * frame.learnt.value.model.expected(None));
    let former: Vec<Former<i64>> = marked()
        .filter(|(buyer, _)| buyer.has_gone)
        .map(|(buyer, money)| Former {
            customer: buyer.seq,
            gone: true,
            // Whoever is put away or has an open complaint is left out of the lists, where that is seen at once.
            archived: false,
            insolvent: false,
            consent: true,
            unresolved_complaint: false,
            reason: None,
            silence: buyer.facts.ratio(),
            purchases: buyer.purchases,
            model_chance: buyer.return_chance,
            value_if_returned: values.map_or(order, |values| values.value(money)),
            contact_cost: 0,
        })
        .collect();
    plan(&former, rates).candidates.into_iter().map(|found| (found.customer, found.expected_value)).collect()
}
