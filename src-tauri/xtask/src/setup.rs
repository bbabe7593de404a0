//! What building, running and testing need on this machine. On Debian and Ubuntu missing packages are installed;
//! on other systems the exact line to type is shown. Nothing is installed behind anybody's back: what and why
//! stands on the terminal first.

use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::{frontend, step};

/// The oldest Node that the front end's tools run on.
const NODE: (u32, u32) = (20, 19);

/// A Debian package and the reason for it.
type Package = (&'static str, &'static str);

const TO_BUILD: &[Package] = &[
    ("build-essential", "compiles SQLCipher and links the programs"),
    ("pkg-config", "finds the system's libraries"),
    ("libssl-dev", "the cryptography under SQLCipher"),
    ("libgtk-3-dev", "the window"),
    ("libwebkit2gtk-4.1-dev", "the web view in the window"),
];

const TO_OPEN_WITHOUT_A_DISPLAY: &[Package] = &[
    ("xvfb", "a display in memory"),
    ("dbus", "a session bus for the window"),
    ("imagemagick", "takes the picture of the window"),
];

const TO_TEST: &[Package] = &[
    ("xvfb", "a display in memory for the window tests"),
    ("dbus", "a session bus of its own for every test run"),
    ("gnome-keyring", "a real keychain for the tests of the vault"),
    ("libsecret-tools", "looks into that keychain"),
    ("webkit2gtk-driver", "drives the real window"),
    ("chromium", "the browser for the tests of the pages"),
    ("poppler-utils", "reads the printed sheets back"),
];

/// Makes sure that the app can be built, and opened on a virtual display if that is what is needed.
pub(crate) fn for_run(without_display: bool) -> Result<()> {
    let extra = if without_display { TO_OPEN_WITHOUT_A_DISPLAY } else { &[] };
    packages(&[TO_BUILD, extra])?;
    node()?;
    frontend::install()
}

/// Makes sure that everything can be built and tested.
pub(crate) fn for_tests() -> Result<()> {
    packages(&[TO_BUILD, TO_TEST])?;
    node()?;
    frontend::install()
}

fn packages(lists: &[&[Package]]) -> Result<()> {
    if step::is_there("apt-get") && step::is_there("dpkg-query") {
        return apt(&lists.concat());
    }
    let is_ready = if cfg!(target_os = "linux") {
        step::is_there("pkg-config")
            && Command::new("pkg-config")
                .args(["--exists", "webkit2gtk-4.1", "libcrypto"])
                .status()?
                .success()
    } else if cfg!(target_os = "macos") {
        Command::new("xcode-select").arg("-p").output()?.status.success()
    } else {
        step::is_there("perl") && step::is_there("nasm")
    };
    if is_ready {
        return Ok(());
    }
    bail!(
        "something to build with is missing. Please run this once and then try again:\n\n    {}\n",
        line_to_type()
    )
}

fn line_to_type() -> &'static str {
    if step::is_there("dnf") {
        "sudo dnf install gcc gcc-c++ make pkgconf-pkg-config openssl-devel gtk3-devel webkit2gtk4.1-devel \
         xorg-x11-server-Xvfb ImageMagick gnome-keyring libsecret chromium poppler-utils"
    } else if step::is_there("pacman") {
        "sudo pacman -S --needed base-devel openssl gtk3 webkit2gtk-4.1 xorg-server-xvfb imagemagick \
         gnome-keyring libsecret chromium poppler"
    } else if cfg!(target_os = "macos") {
        "xcode-select --install"
    } else if cfg!(windows) {
        "winget install Microsoft.VisualStudio.2022.BuildTools StrawberryPerl.StrawberryPerl NASM.NASM"
    } else {
        "(your package manager's line for: a C compiler, pkg-config, OpenSSL, GTK 3 and WebKitGTK 4.1 with headers)"
    }
}

fn apt(wanted: &[Package]) -> Result<()> {
    let missing: Vec<&Package> = wanted.iter().filter(|(name, _)| !is_satisfied(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let is_root = step::output(Command::new("id").arg("-u"))?.trim() == "0";
    eprintln!(
        "These packages are missing and will be installed{}:\n",
        if is_root { "" } else { " with sudo" }
    );
    for (name, why) in &missing {
        eprintln!("    {name:<24}{why}");
    }
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(if is_root { "env" } else { "sudo" });
        command.args(if is_root { &[][..] } else { &["env"] });
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes"]).args(arguments);
        command
    };
    step::just("Package lists", &mut apt(&["update"]))?;
    let mut install = apt(&["install", "--no-install-recommends"]);
    step::just("Packages", install.args(missing.iter().map(|(name, _)| name)))
}

/// Ubuntu has its Chromium from elsewhere, and a Chrome does as well.
fn is_satisfied(package: &str) -> bool {
    (package == "chromium"
        && ["chromium", "chromium-browser", "google-chrome"].into_iter().any(step::is_there))
        || is_installed(package)
}

fn is_installed(package: &str) -> bool {
    step::output(Command::new("dpkg-query").args(["--show", "--showformat=${Status}", package]))
        .is_ok_and(|status| status == "install ok installed")
}

fn node() -> Result<()> {
    let (major, minor) = NODE;
    let advice =
        format!("Node {major}.{minor} or newer is needed to build the front end: https://nodejs.org/");
    let found = step::output(Command::new("node").arg("--version")).with_context(|| advice.clone())?;
    if version(&found).is_none_or(|found| found < NODE) {
        bail!("{advice} (found {})", found.trim());
    }
    Ok(())
}

fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_node_is_compared_by_number() {
        let check =
            |text, expected| assert_eq!(version(text).is_some_and(|found| found >= NODE), expected, "{text}");
        check("v20.19.0\n", true);
        check("v20.20.2\n", true);
        check("v24.1.0\n", true);
        check("v20.9.0\n", false);
        check("v18.20.4\n", false);
        check("nonsense", false);
    }
}
