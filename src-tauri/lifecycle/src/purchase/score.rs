//! Figures for all customers at once: each distinct history is computed one time.

use super::crowd::Row;
use super::expectation::Series;
use super::{Crowd, History, Model};
use crate::math::chunk::in_chunks;

/// Rows that one core takes at a time; fixed, so that the cut does not depend on the number of cores.
const PIECE: usize = 4096;

/// The two figures of a customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// P(alive), 0…1.
    pub p_alive: f64,
    /// Expected purchases in the horizon.
    pub expected: f64,
}

impl Model {
    /// The purchases expected of one customer within each of `ends`.
    pub fn expected_at(&self, history: &History, ends: &[f64]) -> Vec<f64> {
        let mut series = Series::new(self, history.repeats());
        ends.iter().map(|ahead| self.expected_with(&mut series, history, *ahead)).collect()
    }

    /// P(alive) and the purchases expected within `ahead`, for each distinct history; [`Crowd::spread`] hands them
    /// to the customers.
    pub fn score(&self, crowd: &Crowd, ahead: f64, workers: usize) -> Vec<Score> {
        self.for_each_row(crowd, workers, |series, history| Score {
            p_alive: self.p_alive(history),
            expected: self.expected_with(series, history, ahead),
        })
    }

    /// The purchases expected within each of `ends`, for each distinct history.
    pub fn score_at(&self, crowd: &Crowd, ends: &[f64], workers: usize) -> Vec<Vec<f64>> {
        self.for_each_row(crowd, workers, |series, history| {
            ends.iter().map(|ahead| self.expected_with(series, history, *ahead)).collect()
        })
    }

    fn for_each_row<T: Send>(
        &self,
        crowd: &Crowd,
        workers: usize,
        figure: impl Fn(&mut Series, &History) -> T + Sync,
    ) -> Vec<T> {
        let piece = |rows: &[Row]| {
            let mut figures = Vec::with_capacity(rows.len());
            for group in rows.chunk_by(|row, next| row.repeats == next.repeats) {
                let mut series = Series::new(self, group[0].repeats);
                figures.extend(group.iter().map(|row| figure(&mut series, &crowd.history(row))));
            }
            figures
        };
        in_chunks(&crowd.rows, PIECE, workers, piece).into_iter().flatten().collect()
    }
}
