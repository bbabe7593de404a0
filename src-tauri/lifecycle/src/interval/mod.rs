//! How often a customer usually buys, and how unusual the present silence is.
//!
//! Who orders every week is late after a month; who orders every November is not. So silence is measured in the
//! customer's *own* interval, held towards the firm's usual one while little is known:
//!
//! > I = clamp((m0·I_pop + x·median(gaps)) / (m0 + x), 7, 730) days,  ρ = d / I
//!
//! with x gaps so far and d days since the last purchase. How much silence is unusual depends on how regularly
//! customers buy. With regularity k the gaps are Erlang-k, and the probability that a living customer stays silent for
//! ρ intervals is
//!
//! > G_k(ρ) = e^(−kρ) · Σ_{j<k} (kρ)^j / j!
//!
//! The thresholds are where G falls to 0.25 (due), 0.05 (at risk) and 0.01 (lapsed); lost is twice lapsed.
//! The shape is that of MBG/CNBD-k with a known rate; the numbers are this project's own defaults.

mod erlang;
mod own;
mod population;
mod regularity;

#[cfg(test)]
mod tests;

pub use erlang::{MOST_REGULAR, multiples, quantile, rule_p_alive, silence_probability};
pub(crate) use own::rising;
pub use own::{Gaps, own_interval, thresholds};
pub use population::{GAPS_NEEDED, population_default, population_interval};
pub use regularity::{CUSTOMERS_NEEDED, REGULARITY_DEFAULT, regularity};
