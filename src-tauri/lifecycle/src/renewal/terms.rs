//! What happened at each renewal so far.

use serde::{Deserialize, Serialize};

/// How many contracts came to their t-th renewal, and how many were renewed; t is the place in a list, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    pub due: u64,
    pub renewed: u64,
}

/// More contracts were renewed at the renewal of this number than were due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BadTerms {
    pub number: usize,
}

/// The renewals of contracts that all began together: how many there were at the start and after each renewal.
///
/// # Errors
/// [`BadTerms`] when the number grows.
pub fn of_cohort(survivors: &[u64]) -> Result<Vec<Terms>, BadTerms> {
    let terms: Vec<Terms> =
        survivors.windows(2).map(|pair| Terms { due: pair[0], renewed: pair[1] }).collect();
    check(&terms)?;
    Ok(terms)
}

pub(super) fn check(terms: &[Terms]) -> Result<(), BadTerms> {
    let wrong = terms.iter().position(|terms| terms.renewed > terms.due);
    wrong.map_or(Ok(()), |place| Err(BadTerms { number: place + 1 }))
}
