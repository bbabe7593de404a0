//! Chance with a fixed seed: the same draws on every device, for intervals and for invented customers.

use libm::{exp, log, sqrt};

/// A stream of random numbers that its seed alone decides (SplitMix64; Steele, Lea and Flood, 2014).
#[derive(Clone, Debug)]
pub struct Draws(u64);

impl Draws {
    /// The stream that belongs to `seed`.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number strictly between 0 and 1.
    pub fn unit(&mut self) -> f64 {
        ((self.bits() >> 12) as f64 + 0.5) / (1_u64 << 52) as f64
    }

    /// A wait of mean one.
    pub fn exponential(&mut self) -> f64 {
        -log(self.unit())
    }

    /// A standard normal number, by Marsaglia's polar method.
    pub fn normal(&mut self) -> f64 {
        loop {
            let (u, v) = (2.0 * self.unit() - 1.0, 2.0 * self.unit() - 1.0);
            let square = u * u + v * v;
            if square > 0.0 && square < 1.0 {
                return u * sqrt(-2.0 * log(square) / square);
            }
        }
    }

    /// A number from Gamma(`shape`, rate 1), by Marsaglia and Tsang (2000); `shape` > 0. Never zero.
    pub fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            // The boost in logarithms: a tiny shape gives numbers below the smallest that can be written.
            let whole = self.gamma(shape + 1.0);
            return exp(log(whole) + log(self.unit()) / shape).max(f64::MIN_POSITIVE);
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / sqrt(9.0 * d);
        loop {
            let x = self.normal();
            let v = 1.0 + c * x;
            if v > 0.0 {
                let v = v * v * v;
                if log(self.unit()) < 0.5 * x * x + d - d * v + d * log(v) {
                    return d * v;
                }
            }
        }
    }

    /// A share from Beta(`a`, `b`); a, b > 0.
    pub fn beta(&mut self, a: f64, b: f64) -> f64 {
        let (x, y) = (self.gamma(a), self.gamma(b));
        x / (x + y)
    }
}
