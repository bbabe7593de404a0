//! What the customers of a firm teach together: the usual interval, how regularly they buy, the purchase model and the
//! value of an order. One customer alone teaches nothing; what is learnt here is applied to each in
//! [`crate::customer`].
//!
//! The way: [`gaps`] of all customers → [`usual_rules`] → a rulebook → [`lives`] → [`learn`]. Everything learnt can be
//! stored and read back with the same bits, so it is learnt once a month and not with each question.

mod learnt;
mod usual;

pub use learnt::{Learnt, Settings, learn, lives, mean_order};
pub use usual::{Usual, gaps, usual_rules};
