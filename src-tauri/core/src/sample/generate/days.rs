//! Ten years of work, one day after the other: new customers, talks, purchases, deals that move on, tasks that get done.

use std::collections::{BTreeMap, VecDeque};

use chrono::{Days, NaiveDate};
use rusqlite::params;

use super::super::chance::Chance;
use super::super::notes::{Matter, Notes, capitalised};
use super::super::people::language_of;
use super::super::rows::{End, Rows};
use super::names::Names;
use super::plan::{Counts, Plan};
use crate::error::Result;
use crate::id::{DealId, PartyId, PersonId, StageId, TaskId};
use crate::money::Money;
use crate::party::{LinkDraft, display_name};
use crate::sales::{DealDraft, Pipeline, PurchaseDraft, StageKind};
use crate::store::Tx;
use crate::task::{TaskDraft, TaskKind};
use crate::time::Timestamp;

const SOURCES: &[&str] = &["Messe", "Empfehlung", "Website", "Kaltakquise", "Bestand"];
const REASONS: &[&str] = &["Preis", "Lieferzeit", "Keine Antwort", "Kein Bedarf", "Funktion fehlt"];
const COMPETITORS: &[&str] = &["Medica Nord", "ZorgDirect", "Optikon Systeme", "Klinikbedarf Weser"];
const MINUTE_MS: i64 = 60_000;

/// What later events ask of a customer.
struct Customer {
    id: PartyId,
    country: &'static str,
    owner: PersonId,
    is_organisation: bool,
    contact: Option<(PartyId, Box<str>)>,
}

/// Something that happens on a later day.
enum Later {
    Move { deal: usize, whose: (DealId, PartyId), at_stage: usize },
    Done { task: TaskId },
}

/// A won deal whose purchase is still to be written down.
struct Won {
    deal: DealId,
    party: PartyId,
    money: Money,
}

/// The firm as it stands on a day.
pub(super) struct Firm {
    rows: Rows,
    chance: Chance,
    notes: Notes,
    names: Names,
    reps: Vec<PersonId>,
    pipelines: Vec<Pipeline>,
    customers: Vec<Customer>,
    organisations: Vec<usize>,
    later: BTreeMap<usize, Vec<Later>>,
    won: VecDeque<Won>,
    amounts: BTreeMap<usize, Money>,
    open_deals: Vec<(DealId, usize)>,
    counts: Counts,
}

/// A day with the instant at which it begins.
#[derive(Clone, Copy)]
struct Day {
    number: usize,
    date: NaiveDate,
    begins: i64,
}

impl Firm {
    pub(super) fn new(plan: &Plan, seed: u64, reps: Vec<PersonId>, pipelines: Vec<Pipeline>) -> Self {
        Self {
            rows: Rows::new(seed, "DE"),
            chance: Chance::new(seed),
            notes: Notes::new(),
            names: Names::new(),
            reps,
            pipelines,
            customers: Vec::with_capacity(plan.customers),
            organisations: Vec::new(),
            later: BTreeMap::new(),
            won: VecDeque::new(),
            amounts: BTreeMap::new(),
            open_deals: Vec::new(),
            counts: Counts {
                organisations: 0,
                people: 0,
                links: 0,
                touches: 0,
                stages_entered: 0,
                purchases: 0,
                deals: 0,
                open_deals: 0,
                tasks: 0,
                done_tasks: 0,
                changes: 0,
                busiest: PartyId(uuid::Uuid::nil()),
            },
        }
    }

    /// Rows so far, to know when a write is large enough. A customer has about six.
    pub(super) fn rows_made(&self) -> usize {
        (self.counts.organisations + self.counts.people) * 6 + self.counts.entries() + self.counts.tasks
    }

    pub(super) fn counts(&self) -> Counts {
        self.counts
    }

    /// One day of the firm.
    pub(super) fn day(&mut self, tx: &Tx<'_>, plan: &Plan, number: usize, date: NaiveDate) -> Result<()> {
        let day = Day { number, date, begins: Timestamp::start_of(date).0 };
        for _ in 0..plan.new_customers(number) {
            self.customer(tx, day)?;
        }
        for later in self.later.remove(&number).unwrap_or_default() {
            self.catch_up(tx, plan, day, later)?;
        }
        for _ in 0..plan.share(plan.busiest_touches, number) {
            self.touch(tx, day, 0)?;
        }
        for _ in 0..plan.share(plan.touches - plan.busiest_touches, number) {
            let customer = self.anybody();
            self.touch(tx, day, customer)?;
        }
        for _ in 0..plan.share(plan.busiest_purchases, number) {
            self.purchase(tx, day, 0)?;
        }
        for _ in 0..plan.share(plan.purchases - plan.busiest_purchases, number) {
            let customer = self.anybody();
            self.purchase(tx, day, customer)?;
        }
        for _ in 0..plan.share(plan.deals, number) {
            self.deal(tx, plan, day)?;
        }
        for _ in 0..plan.share(plan.done_tasks, number) {
            self.task(tx, plan, day)?;
        }
        for _ in 0..plan.share(plan.edits, number) {
            self.edit(tx)?;
        }
        Ok(())
    }

    /// A customer by chance, the first ones more often, the busiest never: that one has its own share.
    fn anybody(&mut self) -> usize {
        1 + self.chance.skewed(self.customers.len() - 1)
    }

    /// An instant of working time.
    fn hour(&mut self, day: Day) -> Timestamp {
        Timestamp(day.begins + self.chance.between(8 * 60, 17 * 60) * MINUTE_MS)
    }

    /// Three of five customers are organisations, two of those belong to a larger one; a person has three places.
    fn customer(&mut self, tx: &Tx<'_>, day: Day) -> Result<()> {
        let n = self.customers.len();
        let at = self.hour(day);
        let owner = *self.chance.pick(&self.reps);
        let is_organisation = n % 5 < 3;
        let home = (!self.organisations.is_empty()).then(|| *self.chance.pick(&self.organisations));
        let (mut draft, country) = if is_organisation {
            let (draft, town) = self.names.organisation(n, &mut self.chance);
            (draft, town.country)
        } else {
            let country = home.map_or("DE", |home| self.customers[home].country);
            (self.names.person(n, country, &mut self.chance), country)
        };
        draft.owner_id = Some(owner);
        draft.language = Some(language_of(country).to_owned());
        draft.source = Some(self.chance.text(SOURCES).to_owned());
        let id = self.rows.party(tx, &draft, at)?;
        self.customers.push(Customer { id, country, owner, is_organisation, contact: None });
        if n == 0 {
            self.counts.busiest = id;
        }
        if is_organisation {
            self.organisations.push(n);
            self.counts.organisations += 1;
            if !n.is_multiple_of(5)
                && let Some(home) = home
            {
                self.link(tx, day, (n, home), None, false)?;
            }
            return Ok(());
        }
        self.counts.people += 1;
        let former = *self.chance.pick(&self.organisations);
        let other = *self.chance.pick(&self.organisations);
        let home = home.unwrap_or(former);
        let is_first = self.customers[home].contact.is_none();
        self.link(tx, day, (n, home), None, is_first)?;
        self.link(tx, day, (n, former), Some(day.date), false)?;
        self.link(tx, day, (n, other), None, false)?;
        if is_first {
            self.customers[home].contact = Some((id, display_name(&draft).into_boxed_str()));
        }
        Ok(())
    }

    fn link(
        &mut self,
        tx: &Tx<'_>,
        day: Day,
        (part, whole): (usize, usize),
        to: Option<NaiveDate>,
        is_primary: bool,
    ) -> Result<()> {
        let role = self.names.line("role", self.customers[part].country, &mut self.chance);
        let link = LinkDraft {
            id: None,
            party_id: self.customers[part].id,
            other_id: self.customers[whole].id,
            role: (!self.customers[part].is_organisation).then(|| role.to_owned()),
            buying_role: None,
            from: Some(day.date - Days::new(400)),
            to,
            is_primary,
        };
        self.counts.links += 1;
        self.rows.link(tx, &link, Timestamp(day.begins))
    }

    fn touch(&mut self, tx: &Tx<'_>, day: Day, customer: usize) -> Result<()> {
        let at = self.hour(day);
        let matter = Matter::any(&mut self.chance);
        let who = &self.customers[customer];
        let name = who.contact.as_ref().map_or("Zentrale", |(_, name)| name);
        let mut touch = self.notes.touch((who.id, name), language_of(who.country), matter, &mut self.chance);
        if let Some((person, _)) = &who.contact
            && self.chance.per_cent(15)
        {
            touch.participants.push(*person);
        }
        let author = if self.chance.per_cent(80) { who.owner } else { *self.chance.pick(&self.reps) };
        self.counts.touches += 1;
        self.rows.touch(tx, &touch, at, Some(author))
    }

    /// The purchase of a deal that was won, or one by the customer.
    fn purchase(&mut self, tx: &Tx<'_>, day: Day, customer: usize) -> Result<()> {
        let who = &self.customers[customer];
        let goods = self.notes.goods(language_of(who.country), &mut self.chance);
        let (party, deal, money) = match self.won.pop_front() {
            Some(won) if customer > 0 => (won.party, Some(won.deal), won.money),
            _ => (who.id, None, Money::new(self.chance.between(400, 90_000) * 5, "EUR")),
        };
        self.counts.purchases += 1;
        let purchase = PurchaseDraft {
            deal_id: deal,
            number: Some(format!("R{:07}", self.counts.purchases)),
            title: Some(capitalised(goods)),
            source: Some("Warenwirtschaft".to_owned()),
            ..PurchaseDraft::new(party, day.date, money)
        };
        let at = self.hour(day);
        self.rows.purchase(tx, &purchase, at)
    }

    /// Open deals stand in the first pipeline, a third of the others were in the second.
    fn stages(&self, plan: &Plan, deal: usize, kind: StageKind) -> Vec<StageId> {
        let pipeline = &self.pipelines[usize::from(!plan.is_open(deal) && deal.is_multiple_of(3))];
        pipeline.stages.iter().filter(|stage| stage.kind == kind).filter_map(|stage| stage.id).collect()
    }

    fn deal(&mut self, tx: &Tx<'_>, plan: &Plan, day: Day) -> Result<()> {
        let (deal, at, customer) = (self.counts.deals, self.hour(day), self.anybody());
        let is_open = plan.is_open(deal);
        let who = &self.customers[customer];
        let goods = self.notes.goods(language_of(who.country), &mut self.chance);
        let money = Money::new(self.chance.between(5, 900) * 10_000, "EUR");
        let draft = DealDraft {
            party_id: Some(who.id),
            pipeline_id: self.pipelines[usize::from(!is_open && deal.is_multiple_of(3))].id,
            stage_id: self.stages(plan, deal, StageKind::Open).first().copied(),
            title: format!("{}, {} Stück", capitalised(goods), self.chance.between(2, 60)),
            money: Some(money.clone()),
            expected_on: Some(day.date + Days::new(self.chance.between(20, 200).unsigned_abs())),
            owner_id: Some(who.owner),
            people: Vec::new(),
            source: Some(self.chance.text(SOURCES).to_owned()),
            note: None,
        };
        let whose = (self.rows.deal(tx, &draft, "EUR", at)?, who.id);
        self.counts.deals += 1;
        self.counts.stages_entered += 1;
        if is_open {
            self.counts.open_deals += 1;
            self.open_deals.push((whose.0, customer));
        } else {
            self.amounts.insert(deal, money);
        }
        self.move_on(tx, plan, day, Later::Move { deal, whose, at_stage: 1 })
    }

    /// Plans the next stage of a deal, if it has one: three weeks later or so. On the last day nothing can wait.
    fn move_on(&mut self, tx: &Tx<'_>, plan: &Plan, day: Day, later: Later) -> Result<()> {
        match later {
            Later::Move { deal, at_stage, .. } if at_stage >= plan.stages_of(deal) => Ok(()),
            later if day.number + 1 == plan.days => self.catch_up(tx, plan, day, later),
            later => {
                let wait = self.chance.between(1, 40) as usize;
                let on = (day.number + wait).min(plan.days - 1);
                self.later.entry(on).or_default().push(later);
                Ok(())
            }
        }
    }

    fn catch_up(&mut self, tx: &Tx<'_>, plan: &Plan, day: Day, later: Later) -> Result<()> {
        let at = self.hour(day);
        match later {
            Later::Done { task } => {
                let outcome = self.notes.line("de", "done", &mut self.chance);
                self.counts.done_tasks += 1;
                self.rows.done(tx, task, at, outcome)
            }
            Later::Move { deal, whose, at_stage } => {
                // Stages follow one another, also when several are entered on one day: after hours, minute by minute.
                let at = Timestamp(day.begins + (17 * 60 + 1 + at_stage as i64) * MINUTE_MS);
                let open = self.stages(plan, deal, StageKind::Open);
                let is_end = !plan.is_open(deal) && at_stage + 1 == plan.stages_of(deal);
                let is_won = is_end && self.chance.per_cent(40);
                let to = match (is_end, is_won) {
                    (true, true) => self.stages(plan, deal, StageKind::Won)[0],
                    (true, false) => self.stages(plan, deal, StageKind::Lost)[0],
                    _ => open[at_stage],
                };
                let end = is_end.then(|| End {
                    on: day.date,
                    lost_reason: (!is_won).then(|| self.chance.text(REASONS)),
                    competitor: (!is_won).then(|| self.chance.text(COMPETITORS)),
                });
                self.rows.move_deal(tx, whose, (open[at_stage - 1], to), at, end.as_ref())?;
                self.counts.stages_entered += 1;
                if is_end && let Some(money) = self.amounts.remove(&deal).filter(|_| is_won) {
                    self.won.push_back(Won { deal: whose.0, party: whose.1, money });
                }
                self.move_on(tx, plan, day, Later::Move { deal, whose, at_stage: at_stage + 1 })
            }
        }
    }

    /// A task that gets done within two weeks.
    fn task(&mut self, tx: &Tx<'_>, plan: &Plan, day: Day) -> Result<()> {
        let (at, customer) = (self.hour(day), self.anybody());
        let days = self.chance.between(1, 14) as usize;
        let done_on = (day.number + days).min(plan.days - 1);
        let task = self.draft(customer, day.date + Days::new(days as u64));
        let id = self.rows.task(tx, &task, at)?;
        self.counts.tasks += 1;
        let later = Later::Done { task: id };
        if done_on > day.number {
            self.later.entry(done_on).or_default().push(later);
            return Ok(());
        }
        self.catch_up(tx, plan, day, later)
    }

    fn draft(&mut self, customer: usize, due_on: NaiveDate) -> TaskDraft {
        let who = &self.customers[customer];
        let language = language_of(who.country);
        TaskDraft {
            party_id: Some(who.id),
            deal_id: None,
            kind: *self.chance.pick(&[TaskKind::Call, TaskKind::Call, TaskKind::Mail, TaskKind::Visit]),
            title: self.notes.line(language, "step", &mut self.chance).to_owned(),
            note: None,
            due_on: Some(due_on),
            due_time: None,
            assignee_id: Some(who.owner),
            repeat: None,
        }
    }

    /// What is to be done now: a step for eight of ten open deals, the rest for customers; some of it is overdue.
    pub(super) fn open_tasks(&mut self, tx: &Tx<'_>, plan: &Plan, today: NaiveDate) -> Result<()> {
        for n in 0..plan.open_tasks {
            let deal = self.open_deals.get(n).filter(|_| n < plan.open_deals * 8 / 10).copied();
            let customer = deal.map_or_else(|| self.anybody(), |(_, customer)| customer);
            let due_on = today - Days::new(10) + Days::new(self.chance.below(60) as u64);
            let mut task = self.draft(customer, due_on);
            task.deal_id = deal.map(|(deal, _)| deal);
            let made_on = Timestamp::start_of(today - Days::new(1 + self.chance.below(40) as u64));
            self.rows.task(tx, &task, made_on)?;
            self.counts.tasks += 1;
        }
        Ok(())
    }

    /// A customer gets another rep or another note.
    fn edit(&mut self, tx: &Tx<'_>) -> Result<()> {
        let customer = self.anybody();
        let rep = *self.chance.pick(&self.reps);
        let who = &mut self.customers[customer];
        who.owner = rep;
        let note = self.notes.line(language_of(who.country), "note", &mut self.chance);
        tx.prepare_cached("UPDATE party SET owner_id = ?2, note = ?3 WHERE id = ?1")?
            .execute(params![who.id, rep, note])?;
        Ok(())
    }
}
