//! How sure a share is: "3 of 5" and "300 of 500" are both 60 per cent, but only one of them says something.
//!
//! * [`wilson`]: interval of one share (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927). Unlike p ± z·√(p(1−p)/n) it stays
//!   within 0…1 and is honest at 0 of n.
//! * [`newcombe`]: interval of the difference of two shares (R. G. Newcombe, Stat. Med. 17, 1998, method 10), made of the
//!   two Wilson intervals.

mod newcombe;
mod wilson;

#[cfg(test)]
mod tests;

pub use newcombe::{Difference, newcombe};
pub use wilson::{Interval, Share, Z95, wilson};
