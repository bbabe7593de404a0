//! What the customers of the files teach together, and the life of each as the model sees it.

use rondo_lifecycle::firm::{self, Settings, learn, lives, mean_order};
use rondo_lifecycle::phase::{Life, whole_life};
use rondo_lifecycle::purchase::{Fitting, Method};

use super::firm::{Firm, threads};

/// The model of a firm.
pub(super) struct Learnt {
    /// The present life of each person, in the same order; none where a contract brings the purchases.
    pub(super) lives: Vec<Option<Life>>,
    pub(super) of_firm: firm::Learnt,
}

impl Learnt {
    pub(super) fn of(firm: &Firm) -> Self {
        let lives = lives(&firm.histories, &firm.book, firm.as_of, threads().get());
        match &firm.learnt {
            Some(learnt) => Self { lives, of_firm: learnt.clone() },
            None => Self::from(firm, lives, &Settings::default()),
        }
    }

    /// As published programs learn: a customer has one life, however long the silence in it, and nothing is believed
    /// beforehand. Only for comparison with them.
    pub(super) fn plain(firm: &Firm) -> Self {
        let life = |history| whole_life(history, &firm.book, firm.as_of).filter(|life| !life.by_contract);
        let fitting = Fitting { method: Method::Likelihood, ..Fitting::default() };
        let lives = firm.histories.iter().map(life).collect();
        Self::from(firm, lives, &Settings { fitting, ..Settings::default() })
    }

    fn from(firm: &Firm, lives: Vec<Option<Life>>, settings: &Settings) -> Self {
        let mean = mean_order(&firm.histories, firm.as_of);
        let of_firm = learn(&lives, mean, firm.regularity, firm.as_of, settings, threads().get());
        Self { lives, of_firm }
    }
}
