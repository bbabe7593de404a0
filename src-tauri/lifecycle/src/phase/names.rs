//! The names of phases, models and levels of activity. Translations stand elsewhere.

use serde::{Deserialize, Serialize};

/// A model in which a customer has exactly one phase, or the activity beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Track {
    /// M6, six phases (GEDYS).
    Six,
    /// M4, four phases of an ellipse (Crystal Call).
    Four,
    /// M5, five phases (Sterne and Cutler).
    Five,
    /// MB, stages of a buyer.
    Buyer,
    /// MS, segments.
    Segment,
    /// How much alive a customer is.
    Activity,
}

impl Track {
    /// All of them, in the order in which changes of one day are listed.
    pub const ALL: [Self; 6] =
        [Self::Six, Self::Four, Self::Five, Self::Buyer, Self::Segment, Self::Activity];

    /// The stages in the order in which a customer goes through them, without [`Phase::Outside`]: what a ring or a
    /// row of them shows. The last leads back to the first, or to where it says so: who comes back is
    /// [`Phase::Reactivated`] and then [`Phase::Frequent`].
    pub fn stages(self) -> &'static [Phase] {
        use Phase::*;
        match self {
            Self::Six => &[Attention, Trust, Purchase, Aftercare, Bond, WinBack],
            Self::Four => &[Awareness, Inquiry, Winning, Keeping],
            Self::Five => &[Reach, Acquisition, Conversion, Retention, Loyalty],
            Self::Buyer => &[Prospect, FirstBuyer, EarlyRepeat, Core, CoreDefector],
            Self::Segment => &[Registered, New, Frequent, Inactive, Reactivated],
            Self::Activity => &[NoPurchase, Active, Due, AtRisk, Lapsed, Lost],
        }
    }

    /// Whether who is in this phase is gone, so that leaving it for a stage of the model is a return.
    pub fn is_away(self, phase: Phase) -> bool {
        use Phase::*;
        match self {
            Self::Six => phase == WinBack,
            Self::Four | Self::Five => phase == Outside,
            Self::Buyer => phase == CoreDefector,
            Self::Segment => phase == Inactive,
            Self::Activity => matches!(phase, Lapsed | Lost),
        }
    }

    /// The phases a customer can have in it.
    pub fn phases(self) -> &'static [Phase] {
        use Phase::*;
        match self {
            Self::Six => &[Attention, Trust, Purchase, Aftercare, Bond, WinBack, Outside],
            Self::Four => &[Awareness, Inquiry, Winning, Keeping, Outside],
            Self::Five => &[Reach, Acquisition, Conversion, Retention, Loyalty, Outside],
            Self::Buyer => &[Prospect, FirstBuyer, EarlyRepeat, Core, CoreDefector, Outside],
            Self::Segment => &[Registered, New, Reactivated, Frequent, Inactive, Outside],
            Self::Activity => &[NoPurchase, Active, Due, AtRisk, Lapsed, Lost],
        }
    }
}

/// A phase of one of the models, or a level of activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Phase {
    /// Of every model: archived, gone for good, or (segments) nothing known yet.
    Outside,
    /// M6: knows of the firm, or the firm of them.
    Attention,
    /// M6: in contact, no order yet.
    Trust,
    /// M6: buying for the first time in this life.
    Purchase,
    /// M6: being looked after following a purchase, or with a complaint.
    Aftercare,
    /// M6: a customer.
    Bond,
    /// M6: silent for unusually long.
    WinBack,
    /// M4: has noticed the firm.
    Awareness,
    /// M4: gathers information.
    Inquiry,
    /// M4: is being won.
    Winning,
    /// M4: is being kept.
    Keeping,
    /// M5: reached.
    Reach,
    /// M5: showed interest.
    Acquisition,
    /// M5: bought for the first time in this life.
    Conversion,
    /// M5: stays.
    Retention,
    /// M5: stays and recommends.
    Loyalty,
    /// MB: no purchase.
    Prospect,
    /// MB: one purchase.
    FirstBuyer,
    /// MB: a few purchases.
    EarlyRepeat,
    /// MB: a core customer.
    Core,
    /// MB: was a core customer.
    CoreDefector,
    /// MS: has an account or opted in.
    Registered,
    /// MS: bought once.
    New,
    /// MS: came back.
    Reactivated,
    /// MS: buys repeatedly.
    Frequent,
    /// MS: silent for unusually long.
    Inactive,
    /// Activity: has not bought.
    NoPurchase,
    /// Activity: within the usual interval.
    Active,
    /// Activity: a purchase is due.
    Due,
    /// Activity: at risk of leaving.
    AtRisk,
    /// Activity: probably gone.
    Lapsed,
    /// Activity: gone.
    Lost,
}

impl Phase {
    /// The model it belongs to; none for [`Phase::Outside`], which is in all of them.
    pub fn track(self) -> Option<Track> {
        Track::ALL.into_iter().find(|track| self != Self::Outside && track.phases().contains(&self))
    }
}

/// How much alive a customer is, from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Activity {
    /// Has not bought.
    None,
    /// Within the usual interval.
    Active,
    /// A purchase is due.
    Due,
    /// At risk of leaving.
    AtRisk,
    /// Probably gone.
    Lapsed,
    /// Gone.
    Lost,
}

impl Activity {
    /// Lapsed or lost.
    pub fn is_gone(self) -> bool {
        self >= Self::Lapsed
    }

    /// Active or due.
    pub fn is_alive(self) -> bool {
        matches!(self, Self::Active | Self::Due)
    }
}

impl From<Activity> for Phase {
    fn from(activity: Activity) -> Self {
        match activity {
            Activity::None => Self::NoPurchase,
            Activity::Active => Self::Active,
            Activity::Due => Self::Due,
            Activity::AtRisk => Self::AtRisk,
            Activity::Lapsed => Self::Lapsed,
            Activity::Lost => Self::Lost,
        }
    }
}
