//! How likely a certain number of purchases is: the negative binomial count, followed without losing its small ends.

use libm::{exp, expm1, log1p};

use super::{Model, expectation::FARTHEST};

/// Terms beyond this are counted as if they were this one; reached only by absurd parameters.
pub(super) const MOST_TERMS: usize = 20_000;
/// The share of a sum that may be left out.
pub(super) const REST: f64 = 1e-13;
/// e⁻⁶⁰⁰ can still be written with all digits, and so can its products.
const DEEP: f64 = 600.0;
const RESCALE: f64 = 1e200;
const LN_RESCALE: f64 = 460.517_018_598_809_15;

/// P(N = 0), P(N = 1), … for N ~ NBD(`shape`, z) with `wait` = −ln(1−z) = ln((α+T+t)/(α+T)).
///
/// A beginning too small to be written is kept in a scaled form, and reads as zero until it can be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chances {
    shape: f64,
    z: f64,
    scaled: f64,
    depth: f64,
    at: usize,
    wait: f64,
}

impl Chances {
    pub(super) fn new(shape: f64, wait: f64, z: f64) -> Self {
        let depth = shape * wait;
        let (scaled, depth) = if depth > DEEP { (1.0, depth) } else { (exp(-depth), 0.0) };
        Self { shape, z, scaled, depth, at: 0, wait }
    }

    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// P(N = at).
    pub(super) fn value(&self) -> f64 {
        if self.depth > 0.0 { 0.0 } else { self.scaled }
    }

    /// How fast the chances grow from here on, at most.
    pub(super) fn growth(&self) -> f64 {
        ((self.shape + self.at as f64) / (self.at + 1) as f64).max(1.0) * self.z
    }

    pub(super) fn advance(&mut self) {
        self.at += 1;
        self.scaled *= (self.shape + self.at as f64 - 1.0) / self.at as f64 * self.z;
        if self.depth > 0.0 {
            if self.scaled > RESCALE {
                self.scaled /= RESCALE;
                self.depth -= LN_RESCALE;
            }
            if self.depth < DEEP {
                self.scaled *= exp(-self.depth);
                self.depth = 0.0;
            }
        }
    }

    /// Goes on to the first chance that can be written.
    pub(super) fn surface(mut self, most: usize) -> Self {
        while self.depth > 0.0 && self.at < most {
            self.advance();
        }
        self
    }

    /// P(N ≥ `least`), with all its digits however small it is.
    pub(super) fn tail(mut self, least: usize) -> f64 {
        match least {
            0 => return 1.0,
            1 => return -expm1(-self.shape * self.wait),
            _ => {}
        }
        let mut below = self.value();
        while self.at + 1 < least {
            self.advance();
            below += self.value();
        }
        if below < 0.5 {
            return 1.0 - below;
        }
        // Nearly everything lies below: the tail itself is added up.
        let mut sum = 0.0;
        for _ in 0..MOST_TERMS {
            self.advance();
            sum += self.value();
            let growth = self.growth();
            if self.value() * growth <= REST * sum * (1.0 - growth) {
                return sum;
            }
        }
        sum.max(1.0 - below)
    }
}

impl Model {
    /// P(X(t) = n): the chance that a customer won today makes exactly `n` purchases within `ahead`, the first not
    /// counted.
    ///
    /// Either all c = n+δ chances to leave were survived and the time brought n purchases, or the customer left at
    /// the last of them and the time would have brought at least n:
    /// s_c·P(N = n) + s_{c−1}·a/(a+b+c−1)·P(N ≥ n), with s_c = Π_{j<c} (b+j)/(a+b+j).
    pub fn p_count(&self, n: u32, ahead: f64) -> f64 {
        let params = self.params();
        let ahead = if ahead > 0.0 { ahead.min(FARTHEST) } else { 0.0 };
        let chances = Chances::new(params.r, log1p(ahead / params.alpha), ahead / (params.alpha + ahead));
        let (n, k) = (n as usize, self.k() as usize);
        let mut exactly = chances;
        let mut in_gap = 0.0;
        for at in 0..(n + 1) * k {
            if at >= n * k {
                in_gap += exactly.value();
            }
            exactly.advance();
        }
        let faced = n + self.family().extra_chance() as usize;
        let survive = |until: usize| -> f64 {
            exp(-(0..until).map(|j| log1p(params.a / (params.b + j as f64))).sum::<f64>())
        };
        if faced == 0 {
            return in_gap;
        }
        let leave = params.a / (params.a + params.b + faced as f64 - 1.0);
        survive(faced) * in_gap + survive(faced - 1) * leave * chances.tail(n * k)
    }
}
