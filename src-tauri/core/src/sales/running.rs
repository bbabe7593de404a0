//! What it means in SQL that a contract still runs, said once.

/// A contract that goes on after each term, because nobody gave notice.
macro_rules! goes_on {
    ($contract:literal) => {
        concat!("(", $contract, ".renews_months IS NOT NULL AND ", $contract, ".noticed_on IS NULL)")
    };
}

/// A contract that has not ended on the day `:today`: it has no end, its end is to come, or it goes on after it.
macro_rules! runs {
    ($contract:literal) => {
        concat!(
            "(",
            $contract,
            ".ends_on IS NULL OR ",
            $contract,
            ".ends_on >= :today OR ",
            $crate::sales::goes_on!($contract),
            ")"
        )
    };
}

pub(crate) use {goes_on, runs};
