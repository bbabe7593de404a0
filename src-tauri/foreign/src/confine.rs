//! Takes away from this process what a reader does not need, for good: memory and time without end, files, network.

use std::io;

/// Confines this process. What the system does not know is left out; a limit that it refuses is an error.
pub fn confine() -> io::Result<()> {
    limit()?;
    close_doors();
    Ok(())
}

#[cfg(unix)]
fn limit() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let limits = [
        (Resource::As, crate::limit::MEMORY),
        (Resource::Cpu, crate::limit::CPU_SECONDS),
        (Resource::Fsize, 0),
        (Resource::Core, 0),
    ];
    for (resource, most) in limits {
        // What the system has limited further stays so.
        let most = getrlimit(resource).maximum.map_or(most, |allowed| allowed.min(most));
        match setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) }) {
            // Some systems do not limit the space of addresses at all.
            Err(_) if resource == Resource::As && !cfg!(target_os = "linux") => {}
            result => result?,
        }
    }
    Ok(())
}

/// Other systems limit from outside; the parent ends a child that is silent for too long on all of them.
#[cfg(not(unix))]
fn limit() -> io::Result<()> {
    Ok(())
}

/// From here on only reading and writing what is open, memory and the end are left; everything else is refused. A
/// kernel that cannot filter calls leaves the limits above.
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
fn close_doors() {
    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter};

    let allowed = [
        libc::SYS_read,
        libc::SYS_readv,
        libc::SYS_pread64,
        libc::SYS_lseek,
        libc::SYS_write,
        libc::SYS_writev,
        libc::SYS_close,
        libc::SYS_fstat,
        libc::SYS_mmap,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_mprotect,
        libc::SYS_madvise,
        libc::SYS_brk,
        libc::SYS_futex,
        libc::SYS_sigaltstack,
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_getrandom,
        libc::SYS_clock_gettime,
        libc::SYS_getpid,
        libc::SYS_gettid,
        libc::SYS_tgkill,
        libc::SYS_exit,
        libc::SYS_exit_group,
    ];
    let Ok(arch) = std::env::consts::ARCH.try_into() else { return };
    let rules = allowed.into_iter().map(|call| (call, Vec::new())).collect();
    let refuse = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    let filter = SeccompFilter::new(rules, refuse, SeccompAction::Allow, arch);
    if let Some(program) = filter.ok().and_then(|filter| BpfProgram::try_from(filter).ok()) {
        // This also gives up new privileges for good.
        let _without = seccompiler::apply_filter(&program);
    }
}

#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
fn close_doors() {}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::io::Write as _;
    use std::process::Command;

    /// The name of the variable that makes a test the child.
    const INSIDE: &str = "RONDO_FOREIGN_INSIDE";

    fn run(what: &str) -> std::process::Output {
        let test = "confine::tests::inside";
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture", "--test-threads=1"])
            .env(INSIDE, what)
            .output()
            .unwrap()
    }

    /// Does nothing by itself; the other test starts it as a child.
    #[test]
    fn inside() {
        let Ok(what) = std::env::var(INSIDE) else { return };
        // A test runs on a thread, and the filter holds for the thread that asked for it.
        super::confine().unwrap();
        let done = match what.as_str() {
            "file" => std::fs::read("/etc/hostname").map(drop),
            "write" => std::fs::write("/tmp/rondo-foreign-was-here", "x"),
            "network" => std::net::TcpListener::bind("127.0.0.1:0").map(drop),
            "program" => Command::new("/bin/true").status().map(drop),
            "memory" => Vec::<u8>::new()
                .try_reserve_exact(2 << 30)
                .map_err(|_| std::io::ErrorKind::OutOfMemory.into()),
            _ => Ok(()),
        };
        let said = if done.is_ok() { "\nDONE\n" } else { "\nREFUSED\n" };
        std::io::stdout().write_all(said.as_bytes()).unwrap();
    }

    #[test]
    fn a_confined_process_has_no_files_no_network_no_programs_and_little_memory() {
        let said = |what: &str| String::from_utf8_lossy(&run(what).stdout).into_owned();
        assert!(said("nothing").contains("DONE"), "{}", said("nothing"));
        for what in ["file", "write", "network", "program", "memory"] {
            let said = said(what);
            assert!(said.contains("REFUSED") && !said.contains("DONE"), "{what}: {said}");
        }
    }
}
