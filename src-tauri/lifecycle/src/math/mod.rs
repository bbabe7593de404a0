//! The arithmetic beneath the models: the same digits on every laptop, whatever its system or number of cores.
//!
//! Two devices of one firm must come to the same figures without asking each other. The logarithms of the standard
//! library differ between operating systems, so everything here goes through `libm`; sums keep a fixed order.

pub mod beta;
pub mod chunk;
pub mod distribution;
pub mod draw;
pub mod gamma;
pub mod linear;
pub mod minimum;
pub mod newton;
pub mod simplex;
pub mod sum;

#[cfg(test)]
mod tests;
