//! All customers of the files, checked and derived on one day under rules made for this firm.

use std::num::NonZeroUsize;

use rondo_api::text::{Texts, format};
use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{ContractPart, Currency, FactId, History, Intake, PurchaseEvent, What};
use rondo_lifecycle::firm::{Learnt, gaps, usual_rules};
use rondo_lifecycle::phase::{AsOf, Standing, Steered, derive_all, steer};
use rondo_lifecycle::rules::{Rulebook, Rules};

use super::files::{Ledger, Person};
use super::word;

/// Flaws that are told one by one; the rest is counted.
const MOST_FLAWS: usize = 20;

/// The customers and what follows from their facts.
pub(super) struct Firm {
    pub(super) people: Vec<Person>,
    /// One per person, in the same order.
    pub(super) histories: Vec<History>,
    pub(super) standings: Vec<Option<Standing>>,
    /// The phases set by hand.
    pub(super) steered: Vec<Steered>,
    pub(super) as_of: AsOf,
    pub(super) currency: Currency,
    pub(super) book: Rulebook,
    /// How regularly the firm's customers buy, 1 to 8.
    pub(super) regularity: u32,
    /// What the vault has learnt; none where it is learnt here.
    pub(super) learnt: Option<Learnt>,
    /// Files, lines and the text of what is wrong there.
    flaws: Vec<(String, u64, String)>,
}

/// What a vault knows beside the facts.
pub(super) struct Known {
    pub(super) book: Rulebook,
    pub(super) learnt: Option<Learnt>,
}

impl Firm {
    /// Looks at everything as it stood on a day; what is dated later waits. Without rules they are made for these
    /// customers.
    pub(super) fn of(mut ledger: Ledger, today: Day, known: Option<Known>) -> Self {
        let intake = Intake::new(today, ledger.currency);
        let as_of = AsOf::day(today);
        let (mut histories, mut wrong) = (Vec::with_capacity(ledger.people.len()), Vec::new());
        for person in &ledger.people {
            let checked = History::check(person.facts.clone(), &intake);
            histories.push(checked.history);
            let text = |flaw| format!("lifecycle-flaw-{}", word::tag(flaw, "fault"));
            wrong.extend(checked.flaws.iter().map(|flaw| (flaw.at, text(&flaw.reason))));
        }
        let usual = usual_rules(&gaps(&histories, &Rulebook::default(), as_of, threads().get()));
        let is_vault = known.is_some();
        let (book, learnt) = match known {
            Some(known) => (known.book, known.learnt),
            None => (Rulebook::new(vec![usual.rules]).unwrap_or_default(), None),
        };
        let regularity = learnt.as_ref().map_or(usual.regularity, |learnt| learnt.regularity);
        let derived = derive_all(&histories, &book, as_of, threads());
        let both = histories.iter().zip(&derived);
        let steered: Vec<Steered> =
            both.map(|(history, derived)| steer(history, &book, &derived.changes, as_of)).collect();
        for (fact, refusal) in steered.iter().flat_map(|steered| &steered.refused) {
            wrong.push((*fact, format!("lifecycle-refusal-{}", word::variant(refusal))));
        }
        // What the vault holds stands in no line of a file.
        let flaws = if is_vault { Vec::new() } else { placed(&ledger, wrong) };
        let standings = derived.into_iter().map(|derived| derived.standing).collect();
        let people = std::mem::take(&mut ledger.people);
        let currency = ledger.currency;
        Self { people, histories, standings, steered, as_of, currency, book, regularity, learnt, flaws }
    }

    /// The rules in force today.
    pub(super) fn rules(&self) -> &Rules {
        self.book.on(self.as_of.today)
    }

    /// The purchases of a customer that still stand.
    pub(super) fn purchases(&self, place: usize) -> impl Iterator<Item = &PurchaseEvent> {
        let today = self.as_of.today;
        self.histories[place].events().iter().filter(move |event| {
            let stands = event.order.is_some_and(|order| order.void.is_none_or(|void| void > today));
            event.on <= today && (stands || event.contract != ContractPart::None)
        })
    }

    /// Since when a customer is known to be lost because somebody said so.
    pub(super) fn declared_lost(&self, place: usize) -> impl Iterator<Item = Day> {
        let today = self.as_of.today;
        let facts = self.people[place].facts.iter();
        let lost =
            facts.filter(move |fact| fact.on <= today && matches!(fact.what, What::ExplicitLost { .. }));
        lost.map(|fact| fact.on)
    }

    /// Says which rows contradict themselves. They are no part of the answer, so they go to the standard error.
    pub(super) fn tell_flaws(&self, texts: &Texts) {
        for (file, line, text) in self.flaws.iter().take(MOST_FLAWS) {
            let place = [("file", file.into()), ("line", line.to_string().into())];
            eprintln!("{}: {}", texts.format("lifecycle-place", &place), texts.get(text));
        }
        if self.flaws.len() > MOST_FLAWS {
            let more = format::number(texts.lang(), (self.flaws.len() - MOST_FLAWS) as i64);
            eprintln!("{}", texts.format("lifecycle-flaws-more", &[("count", more.into())]));
        }
    }
}

/// As many threads as the computer has.
pub(super) fn threads() -> NonZeroUsize {
    std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// Where in the files something is wrong, in the order of files and lines.
fn placed(ledger: &Ledger, wrong: Vec<(FactId, String)>) -> Vec<(String, u64, String)> {
    let place = |(fact, text): (FactId, String)| {
        let (file, line) = ledger.place_of(fact);
        (file.to_owned(), line, text)
    };
    let mut flaws: Vec<(String, u64, String)> = wrong.into_iter().map(place).collect();
    flaws.sort();
    flaws
}
