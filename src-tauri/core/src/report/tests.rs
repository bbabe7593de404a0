mod cost;
mod plans;
mod whole;
