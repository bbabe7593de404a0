//! The sample firm: Hansen & Petersen, dealers in medical equipment at Husum, with sixty customers in every situation.
//! It is told relative to today, so that it always looks alive.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::chance::Chance;
use super::data::{Fields, Town, lines, towns};
use super::deals;
use super::notes::Notes;
use super::offers;
use super::people::slug;
use super::records;
use super::reports;
use super::rows::Rows;
use super::words::Words;
use crate::error::{Error, Result};
use crate::firm::{Firm, Person, save_firm, save_person};
use crate::id::{PartyId, PersonId};
use crate::sales::{PurchaseDraft, create_default_pipelines};
use crate::store::{Label, Op, Store, Tx};
use crate::task::{TaskDraft, TaskKind};
use crate::text::Texts;
use crate::time::Timestamp;

/// The same firm on every computer.
const SEED: u64 = 1978;
/// The colleagues; the first one sits in front of the computer.
const COLLEAGUES: &[(&str, &str)] = &[
    ("MK", "Martin Krause"),
    ("SL", "Sabine Lorenz"),
    ("TB", "Thea Boysen"),
    ("FV", "Femke de Vries"),
    ("JH", "Jonas Hinrichs"),
];

/// Fills an empty store with the sample firm, in one write. The firm writes in the language of `texts`; the customers
/// stay what they are: German, Dutch, English. `on_progress` hears of customers done and answers false to stop.
pub fn sample_firm(
    store: &Store,
    texts: &Texts,
    on_progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<()> {
    store.write(&Label::of(Op::Sample), |tx| {
        set_up(tx, texts)?;
        let mut making = Making::new(tx, Words::new(texts.lang()))?;
        let blocks = blocks();
        let total = blocks.len() as u64;
        for (done, block) in blocks.iter().enumerate() {
            if !on_progress(done as u64, total) {
                return Err(Error::Cancelled);
            }
            making.customer(block)?;
        }
        making.purchases()?;
        deals::deals(&mut making)?;
        making.steps()?;
        records::records(&making)?;
        offers::offers(&making, texts.lang())?;
        reports::reports(&mut making)?;
        if on_progress(total, total) { Ok(()) } else { Err(Error::Cancelled) }
    })?;
    Ok(())
}

fn set_up(tx: &Tx<'_>, texts: &Texts) -> Result<()> {
    save_firm(
        tx,
        &Firm {
            name: "Hansen & Petersen Medizintechnik".to_owned(),
            line: Some(texts.get("sample-firm-line")),
            street: Some("Schiffbrücke 5".to_owned()),
            town: Some("25813 Husum".to_owned()),
            phone: Some("040 66969-0".to_owned()),
            email: Some("kontor@hansen-petersen.example".to_owned()),
            register: Some(texts.get("sample-firm-register")),
            directors: Some("Silke Hansen, Uwe Petersen".to_owned()),
            tax_number: Some("DE000000000".to_owned()),
            bank: Some("DE00 0000 0000 0000 0000 00".to_owned()),
            country: "DE".to_owned(),
            currency: "EUR".to_owned(),
        },
    )?;
    create_default_pipelines(tx, texts, "EUR")?;
    for (initials, name) in COLLEAGUES {
        let mail = format!("{}@hansen-petersen.example", slug(name).replace('-', "."));
        save_person(
            tx,
            &Person {
                id: None,
                name: (*name).to_owned(),
                initials: Some((*initials).to_owned()),
                email: Some(mail),
                archived: false,
            },
        )?;
    }
    Ok(())
}

/// A customer of the data files with the lines of its people.
pub(super) struct Block {
    pub(super) head: Fields,
    pub(super) people: Vec<Fields>,
    pub(super) is_person: bool,
}

fn blocks() -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in lines(include_str!("data/customers.txt")) {
        match (line.strip_prefix('='), line.strip_prefix('>')) {
            (Some(head), _) => {
                blocks.push(Block { head: Fields::of(head), people: Vec::new(), is_person: false });
            }
            (_, Some(person)) => {
                if let Some(block) = blocks.last_mut() {
                    block.people.push(Fields::of(person));
                }
            }
            _ => {}
        }
    }
    blocks.extend(lines(include_str!("data/persons.txt")).map(|line| Block {
        head: Fields::of(line),
        people: Vec::new(),
        is_person: true,
    }));
    blocks
}

/// A customer that was made, as far as later rows ask for it.
pub(super) struct Made {
    pub(super) id: PartyId,
    pub(super) name: String,
    /// Its first person to ask; the customer itself when it is a person.
    pub(super) contact: Option<PartyId>,
    pub(super) owner: Option<PersonId>,
    pub(super) step: Option<Step>,
}

/// A next step of the data files.
pub(super) struct Step {
    pub(super) kind: TaskKind,
    pub(super) in_days: i64,
    pub(super) time: Option<String>,
    pub(super) title: String,
}

/// The firm while it is made.
pub(super) struct Making<'a> {
    pub(super) tx: &'a Tx<'a>,
    pub(super) rows: Rows,
    pub(super) chance: Chance,
    pub(super) notes: Notes,
    /// The firm's own texts in the language in which it is looked at.
    pub(super) words: Words,
    pub(super) made: Vec<Made>,
    people: Vec<(&'static str, PersonId)>,
    pub(super) towns: Vec<Town>,
    today: NaiveDate,
    /// Purchases that are written at the end, when their numbers are known.
    pub(super) bought: Vec<PurchaseDraft>,
    /// Phone numbers given out so far.
    pub(super) numbers: usize,
}

impl<'a> Making<'a> {
    fn new(tx: &'a Tx<'a>, words: Words) -> Result<Self> {
        let stored = crate::firm::people(tx)?;
        let id_of =
            |name: &str| stored.iter().find(|person| person.name == name).and_then(|person| person.id);
        Ok(Self {
            tx,
            rows: Rows::new(SEED, "DE"),
            chance: Chance::new(SEED),
            notes: Notes::new(),
            words,
            made: Vec::new(),
            people: COLLEAGUES
                .iter()
                .filter_map(|(initials, name)| Some((*initials, id_of(name)?)))
                .collect(),
            towns: towns(),
            today: tx.now.local_date(),
            bought: Vec::new(),
            numbers: 0,
        })
    }

    /// The day that lies so many days back.
    pub(super) fn day(&self, days_ago: i64) -> NaiveDate {
        match u64::try_from(days_ago) {
            Ok(back) => self.today - Days::new(back),
            Err(_) => self.today + Days::new(days_ago.unsigned_abs()),
        }
    }

    /// An hour of work so many days back; what falls on a weekend happened on the Friday before.
    pub(super) fn hour(&mut self, days_ago: i64) -> Timestamp {
        let day = self.day(days_ago);
        let day = match day.weekday() {
            Weekday::Sat => day - Days::new(1),
            Weekday::Sun => day - Days::new(2),
            _ => day,
        };
        let at = Timestamp::start_of(day).0 + self.chance.between(96, 203) * 5 * 60_000;
        Timestamp(at.min(self.tx.now.0 - 60_000))
    }

    pub(super) fn colleague(&self, initials: &str) -> Option<PersonId> {
        self.people.iter().find(|(known, _)| *known == initials).map(|(_, id)| *id)
    }

    /// Writes the purchases in the order of their days, so that invoice numbers run on through each year.
    fn purchases(&mut self) -> Result<()> {
        let mut bought = std::mem::take(&mut self.bought);
        bought.sort_by_key(|purchase| purchase.bought_on);
        let (mut year, mut number) = (0, 0);
        for mut purchase in bought {
            if purchase.bought_on.year() != year {
                (year, number) = (purchase.bought_on.year(), 0);
            }
            number += 1;
            purchase.number = Some(format!("{year}-{number:04}"));
            let at = Timestamp(Timestamp::start_of(purchase.bought_on).0 + 36_000_000);
            self.rows.purchase(self.tx, &purchase, Timestamp(at.0.min(self.tx.now.0)))?;
        }
        Ok(())
    }

    /// The next steps that belong to no deal.
    fn steps(&mut self) -> Result<()> {
        for place in 0..self.made.len() {
            let Some(step) = self.made[place].step.take() else { continue };
            let (party, owner) = (self.made[place].id, self.made[place].owner);
            self.step(party, None, owner, step)?;
        }
        Ok(())
    }

    /// An open task.
    pub(super) fn step(
        &mut self,
        party: PartyId,
        deal: Option<crate::id::DealId>,
        assignee: Option<PersonId>,
        step: Step,
    ) -> Result<()> {
        let at = self.hour((-step.in_days).max(0) + 6);
        let task = TaskDraft {
            party_id: Some(party),
            deal_id: deal,
            kind: step.kind,
            title: self.words.say(&step.title),
            note: None,
            due_on: Some(self.day(-step.in_days)),
            due_time: step.time,
            assignee_id: assignee,
            repeat: None,
        };
        self.rows.task(self.tx, &task, at).map(|_| ())
    }
}

/// "call -3 Title" or "visit 11 10:30 Title"; a minus alone is none.
pub(super) fn step(text: &str) -> Option<Step> {
    let (kind, rest) = text.split_once(' ')?;
    let kind = match kind {
        "call" => TaskKind::Call,
        "visit" => TaskKind::Visit,
        "mail" => TaskKind::Mail,
        "offer" => TaskKind::Offer,
        "meeting" => TaskKind::Meeting,
        _ => TaskKind::Todo,
    };
    let (in_days, rest) = rest.split_once(' ')?;
    let (time, title) = match rest.split_once(' ') {
        Some((time, title)) if time.len() == 5 && time.as_bytes()[2] == b':' => (Some(time), title),
        _ => (None, rest),
    };
    let in_days = in_days.parse().ok()?;
    Some(Step { kind, in_days, time: time.map(str::to_owned), title: title.to_owned() })
}
