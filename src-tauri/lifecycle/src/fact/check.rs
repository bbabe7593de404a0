//! The check on the way in.

use super::orders::{OpenOrder, Returned, lay_out, take_off};
use super::{
    CaseRecord, Checked, Closing, ContractRecord, DealRecord, Direction, Fact, FactId, Fault, Flaw,
    Happening, History, Intake, Kind, Stage, What,
};
use crate::Day;

impl History {
    /// Checks facts and puts them into canonical order. Never fails: what cannot be used is named and left out.
    pub fn check(mut facts: Vec<Fact>, intake: &Intake) -> Checked {
        facts.sort_unstable();
        let mut check = Check::new(&facts, intake);
        for fact in facts {
            check.take(fact);
        }
        check.finish()
    }
}

struct Check<'a> {
    intake: &'a Intake,
    history: History,
    orders: Vec<OpenOrder>,
    returns: Vec<Returned>,
    flaws: Vec<Flaw>,
    /// Ids that occur twice, with whether the first was seen.
    twice: Vec<(FactId, bool)>,
}

impl<'a> Check<'a> {
    fn new(facts: &[Fact], intake: &'a Intake) -> Self {
        let mut ids: Vec<FactId> = facts.iter().map(|fact| fact.id).collect();
        ids.sort_unstable();
        let mut twice: Vec<_> = ids.windows(2).filter(|w| w[0] == w[1]).map(|w| (w[0], false)).collect();
        twice.dedup();
        let history = History {
            checked: intake.today,
            currency: intake.currency,
            waiting: None,
            events: Vec::new(),
            stream: Vec::with_capacity(facts.len() * 3),
            talks: Vec::new(),
            contracts: Vec::new(),
            deals: Vec::new(),
            cases: Vec::new(),
            archives: Vec::new(),
            losses: Vec::new(),
            overrides: Vec::new(),
        };
        Self { intake, history, orders: Vec::new(), returns: Vec::new(), flaws: Vec::new(), twice }
    }

    fn take(&mut self, fact: Fact) {
        let Fact { on, id, what, .. } = fact;
        if let Ok(place) = self.twice.binary_search_by_key(&id, |&(id, _)| id)
            && std::mem::replace(&mut self.twice[place].1, true)
        {
            return self.report(id, Fault::SameId);
        }
        if !self.intake.is_possible(on) {
            return self.report(id, Fault::ImpossibleDate);
        }
        if on > self.intake.today {
            self.wait(on);
            // A contract signed for a later day is no error.
            if !matches!(what, What::Contract { .. }) {
                self.report(id, Fault::FutureDated { on });
            }
            return;
        }
        // Whether a return has an order shows only when all are there.
        let is_return = matches!(what, What::Return { .. });
        match self.admit(on, id, what) {
            Ok(()) if is_return => {}
            Ok(()) => self.history.push(on, Kind::Tick),
            Err(fault) => self.report(id, fault),
        }
    }

    /// Takes a fact of today or before into the history, or says why not.
    fn admit(&mut self, on: Day, id: FactId, what: What) -> Result<(), Fault> {
        let history = &mut self.history;
        match what {
            What::Touch { direction, two_way, .. } => {
                if two_way || direction == Direction::In {
                    history.push(on, Kind::Engaged);
                }
                if two_way {
                    history.talks.push(on);
                }
            }
            What::Known => {}
            What::OptIn => history.push(on, Kind::Registered),
            What::Qualified => history.push(on, Kind::Qualified),
            What::Referral => history.push(on, Kind::Referral),
            What::Survey { nps } if nps > 10 => return Err(Fault::AnswerOutOfRange),
            What::Survey { nps } => {
                let place = u32::try_from(history.stream.len()).unwrap_or(u32::MAX);
                history.push(on, Kind::Survey(place, nps));
            }
            What::ExplicitLost { reason } => {
                history.losses.push((on, reason));
                history.push(on, Kind::ExplicitLost(reason));
            }
            What::Archived { until } => self.archive(on, until)?,
            What::Override(by_hand) => history.overrides.push((id, on, by_hand)),
            What::Deal { stages, closed } => self.deal(on, id, &stages, closed)?,
            What::Case { case, severe, due, closed } => {
                let closed = self.ends(on, id, closed)?;
                self.history.cases.push(CaseRecord { opened: on, kind: case, severe, due });
                let place = place_of_last(&self.history.cases);
                self.history.push(on, Kind::CaseOpened(place));
                self.history.stream.extend(due.map(timed));
                self.history.stream.extend(closed.map(|on| Happening { on, kind: Kind::CaseClosed(place) }));
            }
            What::Contract { end, notice } => self.contract(on, id, end, notice)?,
            What::Order { value, .. } if value <= 0 => return Err(Fault::NotPositive),
            What::Order { value, currency, fulfilled, cancelled } => {
                let cancelled = self.dated(id, cancelled)?;
                if cancelled.is_some_and(|cancelled| cancelled < on) {
                    return Err(Fault::CancelledBeforeOrder);
                }
                let fulfilled = self.dated(id, fulfilled)?;
                if fulfilled.is_some_and(|fulfilled| fulfilled < on) {
                    self.report(id, Fault::FulfilledBeforeOrder);
                }
                if currency != self.intake.currency {
                    self.report(id, Fault::OtherCurrency);
                }
                let fulfilled = fulfilled.map(|fulfilled| fulfilled.max(on));
                self.history.push(on, Kind::Engaged);
                for day in [fulfilled, cancelled].into_iter().flatten() {
                    self.history.push(day, Kind::Tick);
                }
                self.orders.push(OpenOrder { id, on, currency, left: value, fulfilled, void: cancelled });
            }
            What::Return { value, .. } if value <= 0 => return Err(Fault::NotPositive),
            What::Return { order, value, currency } => {
                self.returns.push(Returned { id, on, order, value, currency });
            }
        }
        Ok(())
    }

    fn archive(&mut self, on: Day, until: Option<Day>) -> Result<(), Fault> {
        if until.is_some_and(|until| until <= on) {
            return Err(Fault::EndsBeforeBegin);
        }
        self.history.archives.push((on, until));
        self.history.stream.extend(until.map(|on| Happening { on, kind: Kind::TimedTick }));
        Ok(())
    }

    fn deal(&mut self, on: Day, id: FactId, stages: &[Stage], closed: Option<Closing>) -> Result<(), Fault> {
        let end = self.ends(on, id, closed.map(|closing| closing.on))?;
        let mut committed: Option<Day> = None;
        for stage in stages {
            match self.dated(id, Some(stage.on)) {
                Ok(None) => {}
                Ok(Some(day)) if day >= on && end.is_none_or(|end| day <= end) => {
                    self.history.push(day, Kind::Tick);
                    if stage.commit {
                        committed = Some(committed.map_or(day, |earlier| earlier.min(day)));
                    }
                }
                Ok(Some(_)) => self.report(id, Fault::StageOutsideDeal),
                Err(fault) => self.report(id, fault),
            }
        }
        let won = closed.is_some_and(|closing| closing.won);
        self.history.deals.push(DealRecord { opened: on, committed, closed: end, won });
        let place = place_of_last(&self.history.deals);
        self.history.push(on, Kind::Engaged);
        self.history.push(on, Kind::DealOpened(place));
        self.history.stream.extend(end.map(|on| Happening { on, kind: Kind::DealClosed(place) }));
        Ok(())
    }

    fn contract(&mut self, on: Day, id: FactId, end: Option<Day>, notice: Option<Day>) -> Result<(), Fault> {
        if end.is_some_and(|end| end < on) {
            return Err(Fault::EndsBeforeBegin);
        }
        let mut notice = self.dated(id, notice)?;
        if notice.zip(end).is_some_and(|(notice, end)| notice > end) {
            self.report(id, Fault::NoticeAfterEnd);
            notice = None;
        }
        self.history.contracts.push(ContractRecord { start: on, end, notice });
        if let Some(notice) = notice {
            // Notice can be given before the first day; it changes nothing until then.
            self.history.push(notice.max(on), Kind::Tick);
        }
        self.history.stream.extend(end.map(timed));
        Ok(())
    }

    /// A date of something that ended; none while it waits.
    fn ends(&mut self, begin: Day, id: FactId, end: Option<Day>) -> Result<Option<Day>, Fault> {
        let end = self.dated(id, end)?;
        if end.is_some_and(|end| end < begin) { Err(Fault::EndsBeforeBegin) } else { Ok(end) }
    }

    /// A second date of a record: none while it is still to come.
    fn dated(&mut self, id: FactId, day: Option<Day>) -> Result<Option<Day>, Fault> {
        let Some(on) = day else { return Ok(None) };
        if !self.intake.is_possible(on) {
            return Err(Fault::ImpossibleDate);
        }
        if on > self.intake.today {
            self.wait(on);
            self.report(id, Fault::FutureDated { on });
            return Ok(None);
        }
        Ok(Some(on))
    }

    fn wait(&mut self, on: Day) {
        self.history.waiting = Some(self.history.waiting.map_or(on, |before| before.min(on)));
    }

    fn report(&mut self, fact: FactId, fault: Fault) {
        self.flaws.push(Flaw::new(fact, fault));
    }

    fn finish(mut self) -> Checked {
        for day in take_off(&mut self.orders, &self.returns, &mut self.flaws) {
            self.history.push(day, Kind::Tick);
        }
        lay_out(&mut self.history, &self.orders, self.intake, &mut self.flaws);
        self.history.stream.sort_unstable();
        self.history.stream.dedup();
        self.flaws.sort_unstable();
        Checked { history: self.history, flaws: self.flaws }
    }
}

/// The first day after a date that time passes.
fn timed(last: Day) -> Happening {
    Happening { on: last.plus(1), kind: Kind::TimedTick }
}

fn place_of_last<T>(table: &[T]) -> u32 {
    u32::try_from(table.len().saturating_sub(1)).unwrap_or(u32::MAX)
}
