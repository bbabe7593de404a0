mod cost;
mod paper;
mod plans;
mod whole;
