//! The model of buying and its value against published and independently computed numbers.

mod cdnow;
mod fixture;
mod gate;
mod histories;
mod properties;
mod recalibration;
mod regular;
mod small;
mod value;
