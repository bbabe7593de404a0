//! A customer on a day, seen through the rules: what the models decide by.

use super::memory::Memory;
use super::silence::{self, Limits, Moment};
use super::situation::Situation;
use super::spells::{Purchase, Spells};
use super::{Activity, Reason};
use crate::Day;
use crate::fact::{ContractPart, History};
use crate::rules::Rules;

/// Everything a model may ask.
pub(crate) struct View<'a> {
    pub(crate) history: &'a History,
    pub(crate) rules: &'a Rules,
    pub(crate) situation: &'a Situation,
    pub(crate) spells: &'a Spells,
    pub(crate) limits: &'a Limits,
    pub(crate) at: Moment,
    pub(crate) activity: Activity,
    pub(crate) activity_reason: Reason,
    pub(crate) memory: Memory,
}

impl View<'_> {
    pub(crate) fn last(&self) -> Option<&Purchase> {
        self.spells.last()
    }

    /// A sign of the customer that is fresh enough, and from after `since`.
    pub(crate) fn engaged(&self, since: Option<Day>) -> Option<Reason> {
        let on = self.situation.engaged.filter(|&on| since.is_none_or(|since| on > since))?;
        let days = self.at.age(on);
        (days <= self.rules.contact.engaged).then_some(Reason::Contact { on, days })
    }

    /// An open deal, or a judgement that holds: both from after `since`, the judgement from after the last lost deal.
    pub(crate) fn qualified(&self, since: Option<Day>) -> Option<Reason> {
        let after = |day: Day, limit: Option<Day>| limit.is_none_or(|limit| day > limit);
        if let Some(opened) = self.situation.open_deal(self.history)
            && after(opened, since)
        {
            return Some(Reason::OpenDeal { since: opened });
        }
        let on = self.situation.qualified?;
        let holds = self.at.age(on) <= self.rules.contact.qualified;
        (holds && after(on, since) && after(on, self.situation.lost_deal)).then_some(Reason::Qualified { on })
    }

    pub(crate) fn registered(&self) -> Option<Reason> {
        self.situation.registered.map(|on| Reason::Registered { on })
    }

    pub(crate) fn known(&self) -> Reason {
        Reason::Known { since: self.history.first().unwrap_or(self.at.known) }
    }

    /// The first order of this life waits for delivery.
    pub(crate) fn first_order_open(&self) -> Option<Reason> {
        let last = self.last().filter(|last| last.in_spell == 1)?;
        let on = silence::open_order(self.history, last, self.rules, self.at)?;
        (on >= last.spell_start).then_some(Reason::OpenOrder { on })
    }

    /// The first order of this life was delivered a short while ago; with a contract there is no such care.
    pub(crate) fn in_care(&self) -> Option<Reason> {
        let (delivered, until) = self.care()?;
        (self.at.clock <= until).then_some(Reason::Delivered { on: delivered, until })
    }

    /// When the first order of this life was delivered, and the last day of care.
    pub(crate) fn care(&self) -> Option<(Day, Day)> {
        let last = self.last().filter(|last| last.in_spell == 1)?;
        let event = &self.history.events()[last.event as usize];
        let order = event.order.filter(|_| event.contract == ContractPart::None)?;
        let delivered = order.settled.filter(|&settled| settled <= self.at.known)?;
        let care = &self.rules.care;
        let window = (care.fraction * self.limits.interval)
            .clamp(f64::from(care.shortest), f64::from(care.longest))
            + 1e-9;
        Some((delivered, delivered.plus(libm::floor(window) as i32)))
    }

    /// A complaint or return is open and not too old.
    pub(crate) fn case_in_care(&self) -> Option<Reason> {
        let case = self.situation.open_case(self.history)?;
        (self.at.age(case.opened) <= self.rules.care.case)
            .then_some(Reason::OpenCase { since: case.opened, case: case.kind })
    }

    /// The reason of a phase that simply goes on: the purchases, or what became of the first one.
    pub(crate) fn customer(&self) -> Reason {
        let Some(last) = self.last() else { return self.known() };
        if last.in_spell >= 2 {
            return self.bought();
        }
        let event = &self.history.events()[last.event as usize];
        if event.contract != ContractPart::None {
            return Reason::ContractRuns { since: event.on };
        }
        match self.care() {
            // The ellipse keeps a customer from the delivery on, while the care has only begun.
            Some((on, until)) if self.at.clock <= until => Reason::Delivered { on, until },
            Some((delivered, _)) => Reason::CareOver { delivered },
            None => Reason::NeverDelivered { on: last.on },
        }
    }

    /// The orders so far; of who never ordered the contract.
    pub(crate) fn bought(&self) -> Reason {
        match self.spells.last_order(self.history) {
            Some(last) => Reason::Purchases { count: self.spells.orders(), last },
            None => self.contract(),
        }
    }

    /// Buying for a long time; who only has a contract in this life has that for a long time.
    pub(crate) fn long_standing(&self, last: &Purchase) -> Reason {
        match last.orders_in_spell {
            0 => self.contract(),
            purchases => Reason::LongStanding { purchases, since: last.spell_start },
        }
    }

    /// The latest contract that has begun.
    fn contract(&self) -> Reason {
        let begun = self.history.contracts.partition_point(|contract| contract.start <= self.at.known);
        match self.history.contracts[..begun].last() {
            Some(contract) => Reason::ContractRuns { since: contract.start },
            None => self.known(),
        }
    }

    /// A bad last answer that is fresh enough.
    pub(crate) fn detractor(&self, days: i32) -> Option<Reason> {
        let (on, nps) = self.situation.answer?;
        (nps <= 6 && self.at.age(on) <= days).then_some(Reason::Detractor { on, nps })
    }

    pub(crate) fn archived(&self) -> Option<Reason> {
        let stands = |&&(on, until): &&(Day, Option<Day>)| {
            on <= self.at.known && until.is_none_or(|until| until > self.at.known)
        };
        self.history.archives.iter().find(stands).map(|&(on, _)| Reason::Archived { on })
    }
}
