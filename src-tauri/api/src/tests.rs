//! What crosses to a window: the codes, the details and the JSON they become. The stories stand in `tests/journeys`.

mod error;
