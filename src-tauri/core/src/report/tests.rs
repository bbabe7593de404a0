mod cost;
mod paper;
mod plans;
mod terms;
mod whole;
