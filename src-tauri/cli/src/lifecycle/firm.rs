//! All customers of the files, checked and derived on one day under rules made for this firm.

use std::num::NonZeroUsize;

use rondo_api::text::{Texts, format};
use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{ContractPart, Currency, Flaw, History, Intake, PurchaseEvent, What};
use rondo_lifecycle::interval::{REGULARITY_DEFAULT, population_interval, regularity};
use rondo_lifecycle::phase::{AsOf, Standing, derive_all, gaps};
use rondo_lifecycle::rules::{IntervalRules, Rulebook, Rules};

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
    pub(super) as_of: AsOf,
    pub(super) currency: Currency,
    pub(super) book: Rulebook,
    /// How regularly the firm's customers buy, 1 to 8.
    pub(super) regularity: u32,
    /// Files, lines and what is wrong there.
    flaws: Vec<(String, u64, Flaw)>,
}

impl Firm {
    /// Looks at everything as it stood on a day; what is dated later waits.
    pub(super) fn of(mut ledger: Ledger, today: Day) -> Self {
        let intake = Intake::new(today, ledger.currency);
        let as_of = AsOf::day(today);
        let (mut histories, mut flaws) = (Vec::with_capacity(ledger.people.len()), Vec::new());
        for place in 0..ledger.people.len() {
            let checked = History::check(ledger.people[place].facts.clone(), &intake);
            histories.push(checked.history);
            for flaw in checked.flaws {
                let (file, line) = ledger.place_of(flaw.at);
                flaws.push((file.to_owned(), line, flaw));
            }
        }
        flaws.sort_by(|one, two| (&one.0, one.1).cmp(&(&two.0, two.1)));
        let (book, regularity) = rules(&histories, as_of);
        let derived = derive_all(&histories, &book, as_of, threads());
        let standings = derived.into_iter().map(|derived| derived.standing).collect();
        let people = std::mem::take(&mut ledger.people);
        Self { people, histories, standings, as_of, currency: ledger.currency, book, regularity, flaws }
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
        for (file, line, flaw) in self.flaws.iter().take(MOST_FLAWS) {
            let place = [("file", file.into()), ("line", line.to_string().into())];
            let key = format!("lifecycle-flaw-{}", word::tag(&flaw.reason, "fault"));
            eprintln!("{}: {}", texts.format("lifecycle-place", &place), texts.get(&key));
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

fn rules(histories: &[History], as_of: AsOf) -> (Rulebook, u32) {
    let plain = Rulebook::default();
    let gaps: Vec<Vec<i32>> = histories.iter().map(|history| gaps(history, &plain, as_of)).collect();
    let (rules, regularity) = rules_of(&gaps);
    (Rulebook::new(vec![rules]).unwrap_or(plain), regularity)
}

/// The usual rules with the firm's own usual interval and regularity, as far as the gaps of its customers tell them.
pub(super) fn rules_of(gaps: &[Vec<i32>]) -> (Rules, u32) {
    let latest = |gaps: &Vec<i32>| match gaps.as_slice() {
        [.., before, last] => Some((*before, *last)),
        _ => None,
    };
    let regularity = regularity(gaps.iter().filter_map(latest)).unwrap_or(REGULARITY_DEFAULT);
    let population = population_interval(gaps.iter().flatten().copied());
    let interval = IntervalRules { population, ..IntervalRules::default() };
    (Rules { interval, ..Rules::default() }.with_regularity(regularity), regularity)
}
