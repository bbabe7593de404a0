//! Work on long lists by several cores, with results that do not depend on how many there are.

use std::panic::resume_unwind;
use std::thread::scope;

/// Applies `work` to `items` in pieces of `length`; the answers come in the order of the pieces.
///
/// The pieces are the same for any number of `workers`; only who takes which differs. A short list stays on the
/// calling thread. A panic in `work` goes on in the caller.
pub fn in_chunks<T: Sync, R: Send>(
    items: &[T],
    length: usize,
    workers: usize,
    work: impl Fn(&[T]) -> R + Sync,
) -> Vec<R> {
    let length = length.max(1);
    let pieces = items.len().div_ceil(length);
    let workers = workers.clamp(1, pieces.max(1));
    if workers == 1 {
        return items.chunks(length).map(work).collect();
    }
    let work = &work;
    let mut answers: Vec<(usize, R)> = scope(|threads| {
        let started: Vec<_> = (0..workers)
            .map(|worker| {
                threads.spawn(move || {
                    let pieces = items.chunks(length).enumerate().skip(worker).step_by(workers);
                    pieces.map(|(at, piece)| (at, work(piece))).collect::<Vec<_>>()
                })
            })
            .collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, Vec<(usize, R)>>| {
            thread.join().unwrap_or_else(|panic| resume_unwind(panic))
        };
        started.into_iter().flat_map(join).collect()
    });
    answers.sort_unstable_by_key(|(at, _)| *at);
    answers.into_iter().map(|(_, answer)| answer).collect()
}
