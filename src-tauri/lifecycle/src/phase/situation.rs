//! What is known of a customer on a day, beside the purchases: the facts so far, kept as few values.

use super::silence::Moment;
use crate::Day;
use crate::fact::{CaseKind, CaseRecord, History, Kind};
use crate::rules::EscalationRules;

const RECENT: usize = EscalationRules::MOST_COMPLAINTS as usize;

/// The facts so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Situation {
    pub(crate) engaged: Option<Day>,
    pub(crate) registered: Option<Day>,
    pub(crate) qualified: Option<Day>,
    pub(crate) lost_deal: Option<Day>,
    /// The latest answer, and the latest good one.
    pub(crate) answer: Option<(Day, u8)>,
    pub(crate) promoter: Option<Day>,
    pub(crate) referral: Option<Day>,
    /// The latest complaints, the last one first.
    complaints: [Option<Day>; RECENT],
    /// Places of open deals and cases, in the order of opening.
    open_deals: Vec<u32>,
    open_cases: Vec<u32>,
}

impl Situation {
    pub(crate) fn clear(&mut self) {
        let (mut open_deals, mut open_cases) =
            (std::mem::take(&mut self.open_deals), std::mem::take(&mut self.open_cases));
        open_deals.clear();
        open_cases.clear();
        *self = Self { open_deals, open_cases, ..Self::default() };
    }

    /// Takes in what happened on a day. Purchases are not its business.
    pub(crate) fn apply(&mut self, history: &History, on: Day, kind: Kind) {
        match kind {
            Kind::Engaged => self.engaged = Some(on),
            Kind::Registered => self.registered = self.registered.or(Some(on)),
            Kind::Qualified => self.qualified = Some(on),
            Kind::Referral => self.referral = Some(on),
            Kind::Survey(_, nps) => {
                self.answer = Some((on, nps));
                if nps >= 9 {
                    self.promoter = Some(on);
                }
            }
            Kind::DealOpened(place) => self.open_deals.push(place),
            Kind::DealClosed(place) => {
                self.open_deals.retain(|&open| open != place);
                if !history.deals[place as usize].won {
                    self.lost_deal = Some(on);
                }
            }
            Kind::CaseOpened(place) => {
                self.open_cases.push(place);
                if history.cases[place as usize].kind == CaseKind::Complaint {
                    self.complaints.copy_within(..RECENT - 1, 1);
                    self.complaints[0] = Some(on);
                }
            }
            Kind::CaseClosed(place) => self.open_cases.retain(|&open| open != place),
            Kind::Tick
            | Kind::TimedTick
            | Kind::Bought(_)
            | Kind::Anniversary(_)
            | Kind::Voided(_)
            | Kind::ExplicitLost(_) => {}
        }
    }

    /// The day of the complaint that makes it `count` of them, counted backwards.
    pub(crate) fn complaint(&self, count: u32) -> Option<Day> {
        self.complaints.get((count as usize).checked_sub(1)?).copied().flatten()
    }

    /// Since when the youngest open deal is open.
    pub(crate) fn open_deal(&self, history: &History) -> Option<Day> {
        self.open_deals.last().map(|&place| history.deals[place as usize].opened)
    }

    /// When an open deal came so far that the customer is buying.
    pub(crate) fn committed(&self, history: &History, at: Moment) -> Option<Day> {
        let reached = self.open_deals.iter().filter_map(|&place| history.deals[place as usize].committed);
        reached.filter(|&on| on <= at.known).max()
    }

    /// The youngest open complaint or return.
    pub(crate) fn open_case<'a>(&self, history: &'a History) -> Option<&'a CaseRecord> {
        let open = self.open_cases.iter().rev().map(|&place| &history.cases[place as usize]);
        open.into_iter().find(|case| matches!(case.kind, CaseKind::Complaint | CaseKind::Return))
    }

    /// The last day in time of a severe complaint that is open and overdue.
    pub(crate) fn overdue(&self, history: &History, at: Moment) -> Option<Day> {
        let open = self.open_cases.iter().map(|&place| &history.cases[place as usize]);
        open.filter(|case| case.severe && case.kind == CaseKind::Complaint)
            .filter_map(|case| case.due)
            .filter(|&due| due < at.clock)
            .min()
    }
}
