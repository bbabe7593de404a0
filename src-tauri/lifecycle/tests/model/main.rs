//! The model of buying and its value against published and independently computed numbers.

mod cdnow;
mod fixture;
mod histories;
mod properties;
mod small;
