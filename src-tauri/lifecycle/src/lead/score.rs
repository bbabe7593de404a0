//! The points of a lead and their reasons.

use serde::{Deserialize, Serialize};

use super::{Action, Drawback, Lead, Match, Rules, Trait};

/// The grade of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Grade {
    A,
    B,
    C,
    D,
}

/// One reason with its points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Reason {
    Fits {
        respect: Trait,
        points: f64,
    },
    FitsNot {
        respect: Trait,
    },
    /// Would be worth so many points if it fitted.
    FitUnknown {
        respect: Trait,
        possible: f64,
    },
    Did {
        action: Action,
        age_days: u32,
        points: f64,
    },
    Speaks {
        against: Drawback,
        points: f64,
    },
}

impl Reason {
    /// What it adds, or takes off when negative.
    pub const fn points(&self) -> f64 {
        match self {
            Self::Fits { points, .. } | Self::Did { points, .. } | Self::Speaks { points, .. } => *points,
            Self::FitsNot { .. } | Self::FitUnknown { .. } => 0.0,
        }
    }
}

/// The points of a lead.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LeadScore {
    /// 0 to 50.
    pub fit: f64,
    /// 0 to 50, though the actions may add up to more.
    pub engagement: f64,
    /// What was taken off; not negative.
    pub minus: f64,
    /// 0 to 100.
    pub total: f64,
    pub grade: Grade,
    /// From grade B on.
    pub qualified: bool,
    /// All of them, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// The points of a lead with all their reasons.
pub fn score(lead: &Lead, rules: &Rules) -> LeadScore {
    let mut engagements = lead.engagements.clone();
    engagements.sort_unstable();
    let mut drawbacks = lead.drawbacks.clone();
    drawbacks.sort_unstable();
    drawbacks.dedup();
    let fits = lead.traits().map(|(respect, matched)| reason_of(respect, matched, rules));
    let did = engagements.iter().map(|engagement| Reason::Did {
        action: engagement.action,
        age_days: engagement.age_days,
        points: rules.of_action(engagement.action, engagement.age_days),
    });
    let against = drawbacks
        .iter()
        .map(|drawback| Reason::Speaks { against: *drawback, points: -rules.of_drawback(*drawback) });
    let (did, against): (Vec<Reason>, Vec<Reason>) = (did.collect(), against.collect());
    let fit = sum(&fits).clamp(0.0, rules.most_fit.max(0.0));
    let engagement = sum(&did).clamp(0.0, rules.most_engagement.max(0.0));
    let minus = (-sum(&against)).max(0.0);
    let total = (fit + engagement - minus).clamp(0.0, 100.0);
    let grade = grade(total, rules);
    let mut reasons: Vec<Reason> = fits.into_iter().chain(did).chain(against).collect();
    reasons.sort_by(|a, b| b.points().abs().total_cmp(&a.points().abs()));
    LeadScore { fit, engagement, minus, total, grade, qualified: grade <= Grade::B, reasons }
}

const fn reason_of(respect: Trait, matched: Match, rules: &Rules) -> Reason {
    let points = rules.of_trait(respect);
    match matched {
        Match::Yes => Reason::Fits { respect, points },
        Match::No => Reason::FitsNot { respect },
        Match::Unknown => Reason::FitUnknown { respect, possible: points },
    }
}

fn grade(total: f64, rules: &Rules) -> Grade {
    match total {
        total if total >= rules.a_from => Grade::A,
        total if total >= rules.b_from => Grade::B,
        total if total >= rules.c_from => Grade::C,
        _ => Grade::D,
    }
}

fn sum(reasons: &[Reason]) -> f64 {
    reasons.iter().map(Reason::points).sum()
}
