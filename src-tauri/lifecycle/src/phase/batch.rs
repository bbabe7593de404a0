//! All customers of a firm, on as many threads as the caller allows.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::{AsOf, Derivation, Workspace, derive_in};
use crate::fact::History;
use crate::rules::Rulebook;

/// So many customers are taken at once, however many threads there are.
pub const CHUNK: usize = 1_024;

/// [`derive_in`] for each history, in their order. The result does not depend on the number of threads.
pub fn derive_all(
    histories: &[History],
    book: &Rulebook,
    as_of: AsOf,
    threads: NonZeroUsize,
) -> Vec<Derivation> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let work = || {
        let mut room = Workspace::default();
        loop {
            let chunk = next.fetch_add(1, Ordering::Relaxed);
            let Some(customers) = histories.chunks(CHUNK).nth(chunk) else { return };
            let derived: Vec<Derivation> =
                customers.iter().map(|history| derive_in(&mut room, history, book, as_of)).collect();
            done.lock().unwrap_or_else(PoisonError::into_inner).push((chunk, derived));
        }
    };
    if threads.get() == 1 {
        work();
    } else {
        std::thread::scope(|scope| {
            for _ in 0..threads.get() {
                scope.spawn(work);
            }
        });
    }
    let mut chunks = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    chunks.sort_unstable_by_key(|&(chunk, _)| chunk);
    let mut all = Vec::with_capacity(histories.len());
    all.extend(chunks.into_iter().flat_map(|(_, derived)| derived));
    all
}
