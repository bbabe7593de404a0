//! One customer walked through time: facts are taken in, the rules are asked, changes are written down.

use super::activity::activity;
use super::memory::{Memory, remember};
use super::models::decide;
use super::silence::{self, Limits, Moment};
use super::situation::Situation;
use super::spells::Spells;
use super::view::View;
use super::{Cause, Change, Place, Track};
use crate::Day;
use crate::fact::{History, Kind};
use crate::rules::{Rulebook, Rules};

/// Room that is used again from customer to customer.
#[derive(Debug, Default)]
pub struct Workspace {
    pub(super) situation: Situation,
    pub(super) spells: Spells,
    /// Changes while they are being collected; what is handed out has no room to spare.
    pub(super) changes: Vec<Change>,
}

impl Workspace {
    /// The gaps between all orders of the customer who was looked at last.
    pub(crate) fn gaps(&self) -> Vec<i32> {
        self.spells.all().iter().filter_map(|purchase| purchase.gap).collect()
    }
}

/// Where a walk stands.
pub(super) struct Fold<'a> {
    pub(super) history: &'a History,
    pub(super) book: &'a Rulebook,
    pub(super) room: &'a mut Workspace,
    pub(super) memory: Memory,
    /// None before the first fact.
    pub(super) places: Option<[Place; 6]>,
    cursor: usize,
    last_fact: Option<Day>,
    limits: Option<Limits>,
    /// Which version the limits are of.
    version: usize,
}

/// What the facts of a day brought.
#[derive(Default)]
struct News {
    facts: bool,
    voided: bool,
}

impl<'a> Fold<'a> {
    pub(super) fn new(history: &'a History, book: &'a Rulebook, room: &'a mut Workspace) -> Self {
        room.situation.clear();
        room.spells.clear();
        Self {
            history,
            book,
            room,
            memory: Memory::default(),
            places: None,
            cursor: 0,
            last_fact: None,
            limits: None,
            version: 0,
        }
    }

    /// Takes in the facts up to a day without asking the rules: for who goes on from a checkpoint.
    pub(super) fn catch_up(&mut self, day: Day) {
        self.take_in(Moment { known: day, clock: day });
    }

    /// The same where imports stopped: facts still come in, time stands still.
    pub(super) fn catch_up_to(&mut self, at: Moment) {
        self.take_in(at);
    }

    /// The day of the next fact that was not taken in yet.
    pub(super) fn next_fact(&self, with_time: bool) -> Option<Day> {
        let rest = self.history.stream[self.cursor..].iter();
        rest.into_iter()
            .find(|happening| with_time || !happening.kind.is_timed())
            .map(|happening| happening.on)
    }

    /// Lets a day pass: takes in its facts, asks the rules, writes down what changed.
    pub(super) fn step(&mut self, at: Moment, changes: &mut Vec<Change>) {
        let news = self.take_in(at);
        if self.cursor == 0 {
            return;
        }
        let mut view = self.view(at);
        view.memory = remember(&view);
        let decided = Track::ALL.map(|track| decide(&view, track));
        let memory = view.memory;
        let cause = self.cause(&news, at.clock);
        let before = self.places;
        let mut after = before;
        for (place, track) in Track::ALL.into_iter().enumerate() {
            let (phase, why) = decided[place];
            let from = before.map(|places| places[place].phase);
            if from != Some(phase) {
                changes.push(Change { on: at.known, track, from, to: phase, cause, why });
                let fresh = Place { phase, since: at.known, why };
                after.get_or_insert([fresh; 6])[place] = fresh;
            }
        }
        self.places = after;
        self.memory = memory;
    }

    /// The customer on a day whose facts were taken in.
    pub(super) fn view(&mut self, at: Moment) -> View<'_> {
        let version = self.book.place(at.clock);
        if self.limits.is_none() || self.version != version {
            let last_fact = self.last_fact;
            self.limits = Some(silence::limits(&self.room.spells, self.book, || last_fact, at.clock));
            self.version = version;
        }
        let rules: &Rules = &self.book.versions()[version];
        let (history, situation, spells) = (self.history, &self.room.situation, &self.room.spells);
        let limits = self.limits.get_or_insert_with(|| silence::limits(spells, self.book, || None, at.clock));
        let (activity, activity_reason) = activity(history, rules, situation, spells, limits, at);
        let memory = self.memory;
        View { history, rules, situation, spells, limits, at, activity, activity_reason, memory }
    }

    fn take_in(&mut self, at: Moment) -> News {
        let mut news = News::default();
        let mut judged = None;
        while let Some(&happening) = self.history.stream.get(self.cursor).filter(|next| next.on <= at.known) {
            self.cursor += 1;
            let timed = happening.kind.is_timed();
            if timed && happening.on > at.clock {
                continue;
            }
            if !timed {
                news.facts = true;
                self.last_fact = Some(happening.on);
            }
            let then = Moment { known: happening.on, clock: at.clock.min(happening.on) };
            match happening.kind {
                Kind::Bought(event) | Kind::Anniversary(event) => {
                    self.room.spells.push(self.history, self.book, event, then);
                    self.limits = None;
                }
                // The first void purchase of a day lies lowest, and judging it anew judges all above it.
                Kind::Voided(_) if judged == Some(happening.on) => {}
                Kind::Voided(event) => {
                    if self.room.spells.judge_anew(self.history, self.book, event, then) {
                        judged = Some(happening.on);
                        news.voided = true;
                    }
                    self.limits = None;
                }
                kind => self.room.situation.apply(self.history, happening.on, kind),
            }
        }
        // A fact lets new rules apply in full.
        if news.facts && self.book.versions().len() > 1 {
            self.limits = None;
        }
        news
    }

    fn cause(&self, news: &News, day: Day) -> Cause {
        let rules = self.book.on(day);
        if news.voided {
            Cause::Void
        } else if news.facts {
            Cause::Facts
        } else if self.book.versions().len() > 1 && rules.valid_from == day {
            Cause::Rules { version: rules.version }
        } else {
            Cause::Time
        }
    }
}
