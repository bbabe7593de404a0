//! From single answers to a result: the latest answer of each person, not too old, and no score of too few.

use serde::{Deserialize, Serialize};

use super::{Counts, Score};
use crate::proportion::{Share, Z95};
use crate::{Day, Flaw};

/// One answer of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer<K> {
    pub person: K,
    pub day: Day,
    /// 0 to 10.
    pub score: u8,
}

/// Why an answer does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum BadAnswer {
    /// Above 10.
    Score,
    /// Dated after today.
    Future,
}

/// Which answers count, and from how many on there is a score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Rules {
    /// How many days an answer counts.
    pub window_days: i32,
    /// From this many answers on there is a score.
    pub score_from: u64,
    /// From this answer on somebody is a promoter.
    pub promoter_from: u8,
    /// From this answer on somebody is at least passive.
    pub passive_from: u8,
    /// Standard deviations on either side of the margin.
    pub z: f64,
}

impl Default for Rules {
    fn default() -> Self {
        Self { window_days: 365, score_from: 30, promoter_from: 9, passive_from: 7, z: Z95 }
    }
}

/// What a survey says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Findings {
    pub counts: Counts,
    /// How many gave each answer, 0 to 10: what is shown where there is no score.
    pub answers: [u64; 11],
    /// Missing when there are too few answers.
    pub score: Option<Score>,
    /// Who answered of those asked; missing when it is not known how many were asked.
    pub response: Option<Share>,
    pub left_out: Vec<Flaw<BadAnswer>>,
}

/// Evaluates the answers as of `today`; of each person the latest one counts, of two on the same day the lower.
///
/// `asked` is the number of people asked within the window, where that is known.
pub fn evaluate<K: Ord>(answers: &[Answer<K>], asked: Option<u64>, today: Day, rules: &Rules) -> Findings {
    let mut left_out = Vec::new();
    let mut counted: Vec<&Answer<K>> = Vec::with_capacity(answers.len());
    for (index, answer) in answers.iter().enumerate() {
        if answer.score > 10 {
            left_out.push(Flaw::new(index, BadAnswer::Score));
        } else if answer.day > today {
            left_out.push(Flaw::new(index, BadAnswer::Future));
        } else if today.since(answer.day) <= rules.window_days {
            counted.push(answer);
        }
    }
    counted.sort_by(|a, b| a.person.cmp(&b.person).then(b.day.cmp(&a.day)).then(a.score.cmp(&b.score)));
    counted.dedup_by(|later, first| later.person == first.person);
    let mut by_answer = [0; 11];
    for answer in counted {
        by_answer[usize::from(answer.score)] += 1;
    }
    let counts = Counts::of(&by_answer, rules);
    let score = if counts.total() >= rules.score_from { counts.score(rules.z) } else { None };
    let response = asked
        .filter(|asked| *asked >= counts.total() && *asked > 0)
        .map(|asked| Share { hits: counts.total(), of: asked });
    Findings { counts, answers: by_answer, score, response, left_out }
}
