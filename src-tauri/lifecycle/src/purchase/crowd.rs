//! All customers of a firm, with those of the same history counted together.
//!
//! What the model says depends on (x, t_x, T) alone, so a million customers come down to a third of rows, and the
//! order in which they were handed in leaves no trace.

use super::{History, Prior};
use crate::math::sum::{median, order_free_sum};

/// One distinct history; times are places in the table of times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) repeats: u32,
    pub(super) recency: u32,
    pub(super) age: u32,
    pub(super) count: u32,
}

/// Rows of one number of repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) repeats: u32,
    pub(super) customers: u64,
}

/// The compressed histories of a population.
#[derive(Clone, Debug)]
pub struct Crowd {
    pub(super) rows: Vec<Row>,
    pub(super) times: Vec<f64>,
    pub(super) groups: Vec<Group>,
    row_of: Vec<u32>,
    log_gaps: f64,
}

impl Crowd {
    /// Counts equal histories together; takes up to 2³² − 1 customers.
    pub fn of(histories: &[History]) -> Self {
        // Times are not negative, so their bits sort as they do.
        let key =
            |history: &History| (history.repeats(), history.recency().to_bits(), history.age().to_bits());
        let mut keys: Vec<_> = histories.iter().enumerate().map(|(at, one)| (key(one), at as u32)).collect();
        keys.sort_unstable();
        let mut row_of = vec![0; keys.len()];
        let mut distinct: Vec<((u32, u64, u64), u32)> = Vec::new();
        for (key, at) in keys {
            match distinct.last_mut() {
                Some((last, count)) if *last == key => *count += 1,
                _ => distinct.push((key, 1)),
            }
            row_of[at as usize] = distinct.len() as u32 - 1;
        }
        let mut times: Vec<u64> =
            distinct.iter().flat_map(|((_, recency, age), _)| [*recency, *age]).collect();
        times.sort_unstable();
        times.dedup();
        let place = |time: &u64| times.partition_point(|known| known < time) as u32;
        let row = |((repeats, recency, age), count): &((u32, u64, u64), u32)| Row {
            repeats: *repeats,
            recency: place(recency),
            age: place(age),
            count: *count,
        };
        let rows: Vec<Row> = distinct.iter().map(row).collect();
        let groups = rows
            .chunk_by(|row, next| row.repeats == next.repeats)
            .map(|rows| Group {
                repeats: rows[0].repeats,
                customers: rows.iter().map(|row| u64::from(row.count)).sum(),
            })
            .collect();
        let times = times.into_iter().map(f64::from_bits).collect();
        let log_gaps = order_free_sum(histories.iter().map(History::log_gaps));
        Self { rows, times, groups, row_of, log_gaps }
    }

    /// How many customers there are.
    pub fn customers(&self) -> u64 {
        self.row_of.len() as u64
    }

    /// How many of them bought more than once.
    pub fn repeaters(&self) -> u64 {
        self.groups.iter().filter(|group| group.repeats > 0).map(|group| group.customers).sum()
    }

    /// Σx: all repeat purchases.
    pub fn repeats(&self) -> u64 {
        self.groups.iter().map(|group| u64::from(group.repeats) * group.customers).sum()
    }

    /// How many different histories there are.
    pub fn distinct(&self) -> usize {
        self.rows.len()
    }

    /// Σ ln gap over all customers.
    pub(super) const fn log_gaps(&self) -> f64 {
        self.log_gaps
    }

    pub(super) fn most_repeats(&self) -> u32 {
        self.groups.last().map_or(0, |group| group.repeats)
    }

    /// The median of the customers' own mean gaps t_x/x, over those with repeats.
    pub fn median_mean_gap(&self) -> Option<f64> {
        let mut gaps: Vec<f64> = Vec::new();
        for row in self.rows.iter().filter(|row| row.repeats > 0) {
            let gap = self.times[row.recency as usize] / f64::from(row.repeats);
            gaps.extend(std::iter::repeat_n(gap, row.count as usize));
        }
        median(&mut gaps)
    }

    /// The distinct history of a row.
    pub(super) fn history(&self, row: &Row) -> History {
        History::of_row(row.repeats, self.times[row.recency as usize], self.times[row.age as usize])
    }

    /// Hands what was computed once per distinct history back to every customer, in the order they were given.
    pub fn spread<T: Copy>(&self, of_rows: &[T]) -> Vec<T> {
        self.row_of.iter().map(|row| of_rows[*row as usize]).collect()
    }

    /// The prior that fits this population's pace.
    pub fn prior(&self, priors: &super::Priors, k: u32) -> Prior {
        priors.at(self.median_mean_gap(), k)
    }
}
