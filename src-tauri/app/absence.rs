//! Locks the vault when its owner goes away: the screen is locked, or the computer is put to sleep. Linux tells
//! this over D-Bus. On the other systems the vault locks after the idle time that the window counts.

use std::sync::Arc;

use rondo_api::Rondo;

/// Listens until the process ends. A bus that is not there only loses this convenience.
pub(crate) fn lock_when_away(rondo: &Arc<Rondo>) {
    #[cfg(target_os = "linux")]
    for (what, listen) in [("screen lock", linux::screen as linux::Listen), ("sleep", linux::sleep)] {
        let rondo = Arc::clone(rondo);
        std::thread::spawn(move || {
            if let Err(error) = listen(&|| lock(&rondo)) {
                eprintln!("rondo: {what} is not heard: {error}");
            }
        });
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (rondo, lock);
}

fn lock(rondo: &Rondo) {
    if let Err(error) = rondo.call("vault.lock", serde_json::json!({})) {
        eprintln!("rondo: the vault was not locked: {}", error.message);
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use zbus::MatchRule;
    use zbus::blocking::{Connection, MessageIterator, Proxy};
    use zbus::message::Type;
    use zbus::zvariant::OwnedFd;

    pub(super) type Listen = fn(&dyn Fn()) -> zbus::Result<()>;

    /// Every desktop has a screen saver interface under its own name; the signal is the same in all of them.
    pub(super) fn screen(away: &dyn Fn()) -> zbus::Result<()> {
        let rule = MatchRule::builder().msg_type(Type::Signal).member("ActiveChanged")?.build();
        for signal in MessageIterator::for_match_rule(rule, &Connection::session()?, None)? {
            let signal = signal?;
            let is_saver =
                signal.header().interface().is_some_and(|name| name.as_str().ends_with(".ScreenSaver"));
            if is_saver && signal.body().deserialize().unwrap_or(false) {
                away();
            }
        }
        Ok(())
    }

    /// The system waits with sleeping until the last holder of its permission lets go of it, a few seconds at most.
    pub(super) fn sleep(away: &dyn Fn()) -> zbus::Result<()> {
        let bus = Connection::system()?;
        let (path, interface) = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
        let login = Proxy::new(&bus, "org.freedesktop.login1", path, interface)?;
        let hold = || -> zbus::Result<OwnedFd> {
            login.call("Inhibit", &("sleep", "Rondo", "locks the vault first", "delay"))
        };
        let mut held = Some(hold()?);
        for signal in login.receive_signal("PrepareForSleep")? {
            if signal.body().deserialize().unwrap_or(false) {
                away();
                held.take();
            } else {
                held = Some(hold()?);
            }
        }
        drop(held);
        Ok(())
    }
}
