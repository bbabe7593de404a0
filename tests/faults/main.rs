//! What happens to a person's data when the computer fails: killed processes, full disks, damaged files, files that
//! are not what they claim to be. Each fault is a real one; what is checked is that nothing acknowledged is lost,
//! nothing is half-written, and Rondo goes on.

#![allow(
    clippy::unwrap_used,
    reason = "all of this is a test, also what stands outside of the test functions"
)]

mod agreement;
#[cfg(unix)]
mod bad_files;
mod damage;
#[cfg(target_os = "linux")]
mod full_disk;
mod kill;
#[cfg(unix)]
mod making;
#[cfg(unix)]
mod strangers;
#[cfg(target_os = "linux")]
mod write_protected;
