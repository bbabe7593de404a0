//! Orders, what came back of them, and contracts, as purchase events.

use super::event::merge_days;
use super::{ContractPart, FactId, Fault, Flaw, Happening, History, Intake, Kind, OrderPart, PurchaseEvent};
use crate::Day;
use crate::calendar::plus_months;
use crate::fact::Currency;

/// An order while its returns are being sought.
pub(super) struct OpenOrder {
    pub(super) id: FactId,
    pub(super) on: Day,
    pub(super) currency: Currency,
    /// What is left of its amount.
    pub(super) left: i64,
    pub(super) fulfilled: Option<Day>,
    pub(super) void: Option<Day>,
}

/// A return that seeks its order.
pub(super) struct Returned {
    pub(super) id: FactId,
    pub(super) on: Day,
    pub(super) order: Option<FactId>,
    pub(super) value: i64,
    pub(super) currency: Currency,
}

/// Takes returns off their orders; both are in canonical order. Gives the days of those that found their order.
pub(super) fn take_off(orders: &mut [OpenOrder], returns: &[Returned], flaws: &mut Vec<Flaw>) -> Vec<Day> {
    let mut days = Vec::new();
    let mut by_id: Vec<(FactId, usize)> =
        if returns.is_empty() { Vec::new() } else { orders.iter().map(|o| o.id).zip(0..).collect() };
    by_id.sort_unstable();
    for returned in returns {
        let mut report = |fault| flaws.push(Flaw::new(returned.id, fault));
        let place = match returned.order {
            Some(id) => by_id.binary_search_by_key(&id, |&(id, _)| id).ok().map(|found| by_id[found].1),
            None => orders.iter().rposition(|order| {
                order.on <= returned.on
                    && order.void.is_none()
                    && (order.left, order.currency) == (returned.value, returned.currency)
            }),
        };
        let Some(order) = place.map(|place| &mut orders[place]) else {
            report(Fault::ReturnWithoutOrder);
            continue;
        };
        if returned.on < order.on {
            report(Fault::ReturnBeforeOrder);
        } else if returned.currency != order.currency {
            report(Fault::OtherCurrency);
        } else {
            if returned.value > order.left {
                report(Fault::ReturnExceedsOrder);
            }
            order.left = order.left.saturating_sub(returned.value).max(0);
            if order.left == 0 {
                order.void = Some(order.void.map_or(returned.on, |void| void.min(returned.on)));
            }
            days.push(returned.on);
        }
    }
    days
}

/// The purchase events of orders and contracts, and the steps in time that they make.
pub(super) fn lay_out(history: &mut History, orders: &[OpenOrder], intake: &Intake, flaws: &mut Vec<Flaw>) {
    report_crowds(orders, intake, flaws);
    let mut parts: Vec<PurchaseEvent> =
        Vec::with_capacity(orders.len() + if history.contracts.is_empty() { 0 } else { 8 });
    parts.extend(orders.iter().map(|order| of_order(order, intake)));
    let horizon = history.horizon();
    for contract in &history.contracts {
        let part = |on, contract| PurchaseEvent { on, order: None, contract };
        parts.push(part(contract.start, ContractPart::Start));
        let anniversaries = (1..).map(|years| plus_months(contract.start, 12 * years)).take_while(|&on| {
            on <= horizon
                && contract.end.is_none_or(|end| on <= end)
                && contract.notice.is_none_or(|notice| on < notice)
        });
        parts.extend(anniversaries.map(|on| part(on, ContractPart::Anniversary)));
    }
    history.events = merge_days(parts);
    for (place, event) in (0..).zip(&history.events) {
        let is_fact = event.order.is_some() || event.contract == ContractPart::Start;
        let kind = if is_fact { Kind::Bought(place) } else { Kind::Anniversary(place) };
        history.stream.push(Happening { on: event.on, kind });
        if let Some(void) = event.order.and_then(|order| order.void) {
            history.stream.push(Happening { on: void, kind: Kind::Voided(place) });
        }
    }
}

fn of_order(order: &OpenOrder, intake: &Intake) -> PurchaseEvent {
    let counts = order.currency == intake.currency && order.void.is_none();
    PurchaseEvent {
        on: order.on,
        order: Some(OrderPart {
            void: order.void,
            settled: match (order.fulfilled, order.void) {
                (Some(fulfilled), Some(void)) => Some(fulfilled.min(void)),
                (fulfilled, void) => fulfilled.or(void),
            },
            value: if counts { order.left } else { 0 },
            other_currency: order.currency != intake.currency,
        }),
        contract: ContractPart::None,
    }
}

fn report_crowds(orders: &[OpenOrder], intake: &Intake, flaws: &mut Vec<Flaw>) {
    for day in orders.chunk_by(|one, two| one.on == two.on) {
        let count = u32::try_from(day.len()).unwrap_or(u32::MAX);
        if count >= intake.crowded_day.max(2) {
            flaws.push(Flaw::new(day[0].id, Fault::CrowdedDay { on: day[0].on, orders: count }));
        }
    }
}
