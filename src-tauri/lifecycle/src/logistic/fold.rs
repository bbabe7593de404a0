//! Chances that were given to cases the weights had not seen.

use super::rows::{canonical, width};
use super::{Case, Refused, Settings, fit};

/// The chance of each case from weights learnt without it, with its outcome: `folds` times one part is left out.
///
/// Judging weights by the cases they were learnt from flatters them. The parts are cut by the cases themselves and not
/// by chance, and every part has its share of yes.
///
/// # Errors
/// [`Refused`] when the cases, less one part, do not suffice.
pub fn foretold(cases: &[Case], folds: usize, settings: &Settings) -> Result<Vec<(f64, bool)>, Refused> {
    width(cases)?;
    let folds = folds.clamp(2, cases.len().max(2));
    let mut sorted = cases.to_vec();
    sorted.sort_by(canonical);
    let mut chances = Vec::with_capacity(cases.len());
    for fold in 0..folds {
        let part = |keep: bool| {
            let chosen = sorted.iter().enumerate().filter(move |(i, _)| (i % folds == fold) == keep);
            chosen.map(|(_, case)| case.clone()).collect::<Vec<_>>()
        };
        let learnt = fit(&part(false), settings)?;
        chances.extend(part(true).iter().map(|case| (learnt.chance(&case.features), case.yes)));
    }
    Ok(chances)
}
