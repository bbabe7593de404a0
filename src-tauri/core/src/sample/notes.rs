//! What is said in touches: sentences of the data files, put together by chance in the customer's language.

use super::chance::Chance;
use super::data::Lists;
use crate::id::PartyId;
use crate::timeline::{Direction, TouchDraft, TouchKind, TouchOutcome};

/// The sentences of one language.
struct Speech {
    phrases: Lists,
    goods: Vec<&'static str>,
}

/// The sentences of the three languages.
pub(super) struct Notes([Speech; 3]);

/// What a touch is made of. `Missed` is a call that nobody took, `Complaint` one that came in anger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Matter {
    Call,
    Missed,
    Complaint,
    MailIn,
    MailOut,
    Visit,
    Meeting,
    Fair,
    Note,
}

impl Matter {
    /// The usual mix of a year.
    pub(super) fn any(chance: &mut Chance) -> Self {
        match chance.below(100) {
            0..=42 => Self::Call,
            43..=50 => Self::Missed,
            51..=68 => Self::MailOut,
            69..=79 => Self::MailIn,
            80..=89 => Self::Visit,
            90..=94 => Self::Meeting,
            _ => Self::Note,
        }
    }

    fn heading(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Missed => "not-reached",
            Self::Complaint => "complaint",
            Self::MailIn => "mail-in",
            Self::MailOut => "mail-out",
            Self::Visit => "visit",
            Self::Meeting => "meeting",
            Self::Fair => "fair",
            Self::Note => "note",
        }
    }

    fn kind(self) -> TouchKind {
        match self {
            Self::Call | Self::Missed | Self::Complaint => TouchKind::Call,
            Self::MailIn | Self::MailOut => TouchKind::Mail,
            Self::Visit => TouchKind::Visit,
            Self::Meeting => TouchKind::Meeting,
            Self::Fair => TouchKind::Fair,
            Self::Note => TouchKind::Note,
        }
    }

    fn direction(self, chance: &mut Chance) -> Option<Direction> {
        match self {
            Self::Call if chance.per_cent(40) => Some(Direction::In),
            Self::Call | Self::Missed | Self::MailOut => Some(Direction::Out),
            Self::MailIn | Self::Complaint => Some(Direction::In),
            _ => None,
        }
    }

    fn minutes(self, chance: &mut Chance) -> Option<u32> {
        let (low, high) = match self {
            Self::Call => (2, 25),
            Self::Complaint => (5, 35),
            Self::Visit => (30, 150),
            Self::Meeting => (25, 60),
            Self::Fair => (10, 30),
            _ => return None,
        };
        u32::try_from(chance.between(low, high)).ok()
    }

    fn outcome(self, chance: &mut Chance) -> Option<TouchOutcome> {
        match self {
            Self::Missed => Some(TouchOutcome::NotReached),
            Self::Call if chance.per_cent(12) => Some(TouchOutcome::CallBack),
            Self::Call if chance.per_cent(8) => Some(TouchOutcome::NoNeed),
            Self::Call | Self::Complaint => Some(TouchOutcome::Reached),
            _ => None,
        }
    }

    fn mood(self, chance: &mut Chance) -> Option<i8> {
        match self {
            Self::Complaint => Some(if chance.per_cent(50) { -2 } else { -1 }),
            Self::Missed | Self::Note | Self::MailOut => None,
            _ if chance.per_cent(60) => None,
            _ => Some(*chance.pick(&[-1, 0, 1, 1, 1, 2])),
        }
    }
}

impl Notes {
    pub(super) fn new() -> Self {
        let goods = Lists::of(include_str!("data/goods.txt"));
        let speech =
            |text, language| Speech { phrases: Lists::of(text), goods: goods.list(language).to_vec() };
        Self([
            speech(include_str!("data/phrases-de.txt"), "de"),
            speech(include_str!("data/phrases-nl.txt"), "nl"),
            speech(include_str!("data/phrases-en.txt"), "en"),
        ])
    }

    fn speech(&self, language: &str) -> &Speech {
        match language {
            "nl" => &self.0[1],
            "en" => &self.0[2],
            _ => &self.0[0],
        }
    }

    /// Goods of the firm as a plural noun.
    pub(super) fn goods(&self, language: &str, chance: &mut Chance) -> &'static str {
        chance.text(&self.speech(language).goods)
    }

    /// A short line under a heading of the phrases.
    pub(super) fn line(&self, language: &str, heading: &str, chance: &mut Chance) -> &'static str {
        chance.text(self.speech(language).phrases.list(heading))
    }

    /// A touch with a customer, written down in its language. `person` is who was spoken to.
    pub(super) fn touch(
        &self,
        (party, person): (PartyId, &str),
        language: &str,
        matter: Matter,
        chance: &mut Chance,
    ) -> TouchDraft {
        let goods = self.goods(language, chance);
        let fill = |text: &str| text.replace("{person}", person).replace("{goods}", goods);
        let mut body = fill(self.line(language, matter.heading(), chance));
        let is_talk = !matches!(matter, Matter::Note | Matter::Missed | Matter::MailIn);
        if is_talk && chance.per_cent(55) {
            body.push(' ');
            body.push_str(&fill(self.line(language, "follow", chance)));
        }
        let has_subject = matches!(matter, Matter::MailIn | Matter::MailOut | Matter::Meeting);
        TouchDraft {
            party_id: party,
            participants: Vec::new(),
            kind: matter.kind(),
            direction: matter.direction(chance),
            outcome: matter.outcome(chance),
            mood: matter.mood(chance),
            at: None,
            duration_min: matter.minutes(chance),
            subject: has_subject.then(|| capitalised(goods)),
            body: Some(body),
            deal_id: None,
        }
    }
}

/// With a capital at the beginning.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
