//! Small systems of linear equations with a symmetric, positive matrix: variances, Newton steps, ridge regression.

use libm::{log, sqrt};

/// The lower triangle L of a symmetric positive definite matrix M = L·Lᵀ.
#[derive(Clone, Debug, PartialEq)]
pub struct Cholesky {
    size: usize,
    lower: Vec<f64>,
}

impl Cholesky {
    /// Decomposes the `size` × `size` matrix, given row by row; only its lower triangle is read.
    ///
    /// `None` when it is not positive definite, of the wrong length, or holds a number that is none.
    pub fn of(matrix: &[f64], size: usize) -> Option<Self> {
        if matrix.len() != size.checked_mul(size)? {
            return None;
        }
        let mut lower = vec![0.0; matrix.len()];
        for row in 0..size {
            for column in 0..=row {
                let known: f64 =
                    (0..column).map(|at| lower[row * size + at] * lower[column * size + at]).sum();
                let rest = matrix[row * size + column] - known;
                lower[row * size + column] = if row == column {
                    if !(rest > 0.0 && rest.is_finite()) {
                        return None;
                    }
                    sqrt(rest)
                } else {
                    rest / lower[column * size + column]
                };
            }
        }
        lower.iter().all(|value| value.is_finite()).then_some(Self { size, lower })
    }

    /// x with M·x = `right`; `right` has as many numbers as the matrix has rows.
    pub fn solve(&self, right: &[f64]) -> Vec<f64> {
        let n = self.size;
        let mut x = right.to_vec();
        for row in 0..n {
            let known: f64 = (0..row).map(|at| self.lower[row * n + at] * x[at]).sum();
            x[row] = (x[row] - known) / self.lower[row * n + row];
        }
        for row in (0..n).rev() {
            let known: f64 = (row + 1..n).map(|at| self.lower[at * n + row] * x[at]).sum();
            x[row] = (x[row] - known) / self.lower[row * n + row];
        }
        x
    }

    /// M⁻¹, row by row, exactly symmetric.
    pub fn inverse(&self) -> Vec<f64> {
        let n = self.size;
        let mut inverse = vec![0.0; n * n];
        for column in 0..n {
            let mut unit = vec![0.0; n];
            unit[column] = 1.0;
            for (row, value) in self.solve(&unit).into_iter().enumerate().skip(column) {
                inverse[row * n + column] = value;
                inverse[column * n + row] = value;
            }
        }
        inverse
    }

    /// L·x: turns independent standard normal numbers into numbers with the covariance M.
    pub fn times(&self, x: &[f64]) -> Vec<f64> {
        let n = self.size;
        (0..n).map(|row| (0..=row).map(|at| self.lower[row * n + at] * x[at]).sum()).collect()
    }

    /// ln det M.
    pub fn ln_determinant(&self) -> f64 {
        (0..self.size).map(|at| 2.0 * log(self.lower[at * self.size + at])).sum()
    }
}
