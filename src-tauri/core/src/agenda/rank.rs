//! The order of the list, and one line per customer. No database: only reasons that were read already.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde_json::Value;
use uuid::Uuid;

use super::{AgendaCounts, DERIVED, Part, ReasonKind};
use crate::error::{Error, Result};
use crate::id::{CaseId, ContractId, PartyId, PromiseId, TaskId};
use crate::store::Cursor;

/// Where a step without a time stands in its day.
const NO_TIME: &str = "24:00";

/// How pressing a reason is, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A promise that was not kept.
    Overdue,
    /// A deadline within a week.
    Deadline,
    /// A promise for today.
    Today,
    /// A customer who buys and may leave.
    Warning,
    /// Silent so long that the customer may leave.
    AtRisk,
    /// Silent a little longer than usual.
    Due,
    /// The second purchase should come.
    Second,
    /// Probably gone.
    WinBack,
    /// Comes within the next days.
    Ahead,
}

/// What a reason is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    Step(TaskId),
    Case(CaseId),
    Promise(PromiseId),
    /// The contract, the last day of its term, and whether it goes on without notice.
    Contract(ContractId, NaiveDate, bool),
    Cadence,
    Standing,
}

/// A reason to act, as it is ranked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    /// Nobody's, where a task has no customer.
    pub(super) party: Option<PartyId>,
    pub(super) kind: ReasonKind,
    pub(super) class: Class,
    /// The day of a promise or deadline.
    pub(super) day: Option<NaiveDate>,
    pub(super) time: Option<String>,
    /// At stake, in minor units of the firm's currency.
    pub(super) money: i64,
    /// The last purchase of a customer who is silent.
    pub(super) since: Option<NaiveDate>,
    pub(super) about: About,
    /// The facts it rests on.
    pub(super) basis: String,
}

impl Candidate {
    /// The line it belongs to.
    pub(super) fn line(&self) -> Uuid {
        match (self.party, self.about) {
            (Some(party), _) => party.0,
            (None, About::Step(task)) => task.0,
            (None, _) => Uuid::nil(),
        }
    }

    fn key(&self) -> Key {
        Key {
            class: self.class as u8,
            day: self.day.map(|day| day.to_string()).unwrap_or_default(),
            time: self.time.clone().unwrap_or_else(|| NO_TIME.to_owned()),
            less_money: -self.money,
            since: self.since.map(|day| day.to_string()).unwrap_or_default(),
            line: self.line(),
        }
    }

    fn is_missed(&self, away_since: Option<NaiveDate>, today: NaiveDate) -> bool {
        let fell = |seen: NaiveDate| self.day.is_some_and(|day| seen < day && day < today);
        !self.kind.is_derived() && away_since.is_some_and(fell)
    }

    fn is_in(&self, part: Part, look: &Look) -> bool {
        match part {
            Part::All => true,
            Part::Late => self.class == Class::Overdue,
            Part::Silent => self.kind.is_derived() || self.kind == ReasonKind::Cadence,
            Part::Cases => self.kind == ReasonKind::Case,
            Part::Deadlines => self.kind == ReasonKind::Deadline,
            Part::Missed => self.is_missed(look.away_since, look.today),
        }
    }
}

/// The place of a line. Days are written so that they sort as text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    class: u8,
    day: String,
    time: String,
    less_money: i64,
    since: String,
    line: Uuid,
}

impl Key {
    /// The place as opaque text.
    pub(super) fn cursor(&self) -> String {
        let Self { class, day, time, less_money, since, line } = self;
        let text = |text: &String| Value::from(text.as_str());
        let line = line.to_string();
        Cursor(vec![(*class).into(), text(day), text(time), (*less_money).into(), text(since), line.into()])
            .text()
    }

    /// The place that an earlier page gave.
    pub(super) fn parse(cursor: &str) -> Result<Self> {
        let parts = Cursor::parse(cursor, 6)?.0;
        let text = |part: usize| parts[part].as_str().map(str::to_owned);
        let key = || {
            Some(Self {
                class: u8::try_from(parts[0].as_u64()?).ok()?,
                day: text(1)?,
                time: text(2)?,
                less_money: parts[3].as_i64()?,
                since: text(4)?,
                line: text(5)?.parse().ok()?,
            })
        };
        key().ok_or(Error::invalid("cursor", "unreadable"))
    }
}

/// How the list is looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    pub(super) today: NaiveDate,
    pub(super) away_since: Option<NaiveDate>,
}

/// A line: the reason that leads, and how many others there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ranked {
    pub(super) lead: Candidate,
    pub(super) others: u32,
    pub(super) missed: bool,
}

impl Ranked {
    pub(super) fn key(&self) -> Key {
        self.lead.key()
    }
}

/// The lines of a part in their order, and the counts of all parts.
pub(super) fn rank(mut found: Vec<Candidate>, part: Part, look: &Look) -> (Vec<Ranked>, AgendaCounts) {
    found.sort_by_cached_key(Candidate::key);
    let mut places: HashMap<Uuid, usize> = HashMap::new();
    let mut lines: Vec<Vec<Candidate>> = Vec::new();
    for candidate in found {
        let place = *places.entry(candidate.line()).or_insert_with(|| {
            lines.push(Vec::new());
            lines.len() - 1
        });
        lines[place].push(candidate);
    }
    let counts = counts(&lines, look);
    let ranked = |reasons: &Vec<Candidate>| {
        let lead = reasons.iter().find(|reason| reason.is_in(part, look))?.clone();
        let missed = reasons.iter().any(|reason| reason.is_missed(look.away_since, look.today));
        Some(Ranked { lead, others: u32::try_from(reasons.len() - 1).unwrap_or(u32::MAX), missed })
    };
    let mut ranked: Vec<Ranked> = lines.iter().filter_map(ranked).collect();
    // In a part another reason can lead than in the whole.
    if part != Part::All {
        ranked.sort_by_cached_key(Ranked::key);
    }
    (ranked, counts)
}

fn counts(lines: &[Vec<Candidate>], look: &Look) -> AgendaCounts {
    let count = |holds: &dyn Fn(&Candidate) -> bool| {
        u32::try_from(lines.iter().filter(|reasons| reasons.iter().any(holds)).count()).unwrap_or(u32::MAX)
    };
    let of = |part| count(&|reason: &Candidate| reason.is_in(part, look));
    AgendaCounts {
        all: of(Part::All),
        late: of(Part::Late),
        silent: of(Part::Silent),
        cases: of(Part::Cases),
        deadlines: of(Part::Deadlines),
        missed: of(Part::Missed),
        due: count(&|reason| reason.class < Class::Ahead),
        more: false,
        most: DERIVED as u32,
    }
}

/// The reasons of one customer in their order.
pub(super) fn rank_of_one(mut found: Vec<Candidate>) -> Vec<Candidate> {
    found.sort_by_cached_key(Candidate::key);
    found
}
