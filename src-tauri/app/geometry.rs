//! Where the window stood when it was last closed: five numbers in a small file beside the vaults, nothing about
//! people. A file that cannot be read means a window in the middle of the screen.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};

/// Place and size in logical pixels, the same on every scale factor.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Geometry {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// Filled the screen; the other numbers then say what it goes back to.
    pub(crate) maximized: bool,
}

/// A screen in logical pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Geometry {
    /// Whether the middle of the title bar lies on one of the screens. The one it stood on may be unplugged by now.
    pub(crate) fn is_reachable(&self, screens: &[Screen]) -> bool {
        let (x, y) = (self.x + self.width / 2.0, self.y + 16.0);
        screens.iter().any(|screen| {
            (screen.x..screen.x + screen.width).contains(&x)
                && (screen.y..screen.y + screen.height).contains(&y)
        })
    }
}

/// The file that remembers it.
#[derive(Debug)]
pub(crate) struct File(PathBuf);

/// The file for the window over `data_dir`.
pub(crate) fn file_in(data_dir: &Path) -> File {
    File(data_dir.join("window.json"))
}

impl File {
    /// What was remembered, if there is anything that makes sense.
    pub(crate) fn read(&self) -> Option<Geometry> {
        serde_json::from_slice(&fs::read(&self.0).ok()?).ok()
    }

    /// Remembers `geometry` for the next start.
    pub(crate) fn write(&self, geometry: &Geometry) -> io::Result<()> {
        fs::write(&self.0, serde_json::to_vec(geometry)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEFT: Screen = Screen { x: 0.0, y: 0.0, width: 1920.0, height: 1080.0 };
    const RIGHT: Screen = Screen { x: 1920.0, y: 0.0, width: 1280.0, height: 1024.0 };

    fn at(x: f64, y: f64) -> Geometry {
        Geometry { x, y, width: 1280.0, height: 800.0, maximized: false }
    }

    #[test]
    fn a_window_comes_back_only_where_its_title_bar_can_be_reached() {
        let check = |x, y, screens: &[Screen], expected| {
            assert_eq!(at(x, y).is_reachable(screens), expected, "{x}, {y} on {} screens", screens.len());
        };
        check(100.0, 100.0, &[LEFT], true);
        check(1900.0, 50.0, &[LEFT, RIGHT], true);
        check(1900.0, 50.0, &[LEFT], false);
        check(100.0, -200.0, &[LEFT], false);
        check(100.0, 1075.0, &[LEFT], false);
        check(0.0, 0.0, &[], false);
    }

    #[test]
    fn what_is_written_is_read_back() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let file = file_in(dir.path());
        assert_eq!(file.read(), None, "nothing is remembered before the first close");
        let geometry = Geometry { maximized: true, ..at(12.5, 34.0) };
        file.write(&geometry).expect("the folder is writable");
        assert_eq!(file.read(), Some(geometry));
    }

    #[test]
    fn a_damaged_file_is_as_good_as_none() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for damaged in ["", "{", "[1,2,3,4,true]x", r#"{"x":1}"#, r#"{"x":1e999}"#] {
            fs::write(dir.path().join("window.json"), damaged).expect("the folder is writable");
            assert_eq!(file_in(dir.path()).read(), None, "{damaged}");
        }
    }
}
