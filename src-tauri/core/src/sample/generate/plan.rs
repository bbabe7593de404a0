//! How much of everything a generated firm has, and what was made of it.

use crate::id::PartyId;

/// The two sizes that everything is measured at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 1,000 customers and a hundredth of the rest.
    Small,
    /// Ten reps, ten years: 100,000 customers, a million timeline entries.
    Reference,
}

/// What was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Firms, practices, homes.
    pub organisations: usize,
    /// People.
    pub people: usize,
    /// Places of people in organisations and of organisations in larger ones.
    pub links: usize,
    /// Touches.
    pub touches: usize,
    /// Stages that deals entered.
    pub stages_entered: usize,
    /// Purchases.
    pub purchases: usize,
    /// Deals, the open ones included.
    pub deals: usize,
    /// Open deals, all in the first pipeline.
    pub open_deals: usize,
    /// Tasks, the done ones included.
    pub tasks: usize,
    /// Tasks that were done.
    pub done_tasks: usize,
    /// Rows of the history: one for each inserted row, one for each changed field.
    pub changes: i64,
    /// The customer with ten thousand timeline entries.
    pub busiest: PartyId,
}

impl Counts {
    /// Timeline entries: touches, purchases, stages entered, tasks done.
    pub fn entries(&self) -> usize {
        self.touches + self.purchases + self.stages_entered + self.done_tasks
    }
}

/// What is to be made.
pub(super) struct Plan {
    pub(super) days: usize,
    pub(super) customers: usize,
    pub(super) touches: usize,
    pub(super) purchases: usize,
    pub(super) deals: usize,
    pub(super) open_deals: usize,
    pub(super) done_tasks: usize,
    pub(super) open_tasks: usize,
    /// How often a customer is handed over to somebody else or gets another note.
    pub(super) edits: usize,
    /// Of the touches and of the purchases: those of the busiest customer.
    pub(super) busiest_touches: usize,
    pub(super) busiest_purchases: usize,
}

/// Ten years with their leap days.
const DAYS: usize = 3_652;
/// In both sizes one customer has as many, so that opening it can be compared.
const BUSIEST: usize = 10_000;

impl Plan {
    pub(super) fn of(size: Size) -> Self {
        let (part, beyond) = match size {
            Size::Reference => (1, 0),
            // A hundredth of the entries would be the busiest customer alone.
            Size::Small => (100, BUSIEST),
        };
        let mut plan = Self {
            days: DAYS,
            customers: 100_000 / part,
            touches: 0,
            purchases: 300_000 / part,
            deals: 50_000 / part,
            open_deals: 5_000 / part,
            done_tasks: 34_000 / part,
            open_tasks: 6_000 / part,
            edits: 60_000 / part,
            busiest_touches: BUSIEST - 400,
            busiest_purchases: 400,
        };
        let stages_entered: usize = (0..plan.deals).map(|deal| plan.stages_of(deal)).sum();
        plan.touches = 1_000_000 / part + beyond - plan.purchases - stages_entered - plan.done_tasks;
        plan
    }

    /// Whether the deal is still open at the end: the last ones are.
    pub(super) fn is_open(&self, deal: usize) -> bool {
        deal >= self.deals - self.open_deals
    }

    /// How many stages the deal entered: an open one stands in one of five, a closed one took the short way or the long.
    pub(super) fn stages_of(&self, deal: usize) -> usize {
        match self.is_open(deal) {
            true => 1 + deal % 5,
            false if deal.is_multiple_of(2) => 3,
            false => 5,
        }
    }

    /// What is due on a day when `total` are spread evenly over all days.
    pub(super) fn share(&self, total: usize, day: usize) -> usize {
        total * (day + 1) / self.days - total * day / self.days
    }

    /// New customers of a day: three in ten are there when the firm begins.
    pub(super) fn new_customers(&self, day: usize) -> usize {
        let present = self.customers * 3 / 10;
        self.share(self.customers - present, day) + if day == 0 { present } else { 0 }
    }
}
