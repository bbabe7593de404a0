//! Keeps what stands in memory out of files. An open vault's key is there, and customers' names; a core dump
//! would write both to the disk in the clear.

/// Forbids core dumps, for this process and the web view's, which inherits it. On Windows the system's error
/// reports are the user's own setting.
pub(crate) fn forbid_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        if let Err(error) = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) }) {
            eprintln!("rondo: core dumps could not be switched off: {error}");
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use rustix::process::{Resource, getrlimit};

    #[test]
    fn a_crash_writes_no_memory_to_the_disk() {
        super::forbid_core_dumps();
        let limit = getrlimit(Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
    }
}
