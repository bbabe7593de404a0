//! What has happened with a customer of the sample firm: a rhythm of purchases and talks that ends some days ago.

use super::chance::Chance;

/// The rhythm of a customer. Days count back from today.
#[derive(Clone, Copy, Debug)]
pub(super) struct Story {
    /// Days between two purchases.
    pub(super) gap: i64,
    /// How many purchases at most; the age of the customer may allow fewer.
    pub(super) bought: usize,
    /// Days since the last purchase.
    pub(super) quiet: i64,
    /// Euros of one purchase.
    pub(super) euros: (i64, i64),
    /// After so many purchases, counted from today, comes a pause of so many days.
    pub(super) pause: Option<(usize, i64)>,
    /// Talks and mails in a year.
    pub(super) talks: i64,
    /// Days since the last one.
    pub(super) silent: i64,
    /// The last talks were complaints.
    pub(super) angry: bool,
    /// The latest purchases are in francs.
    pub(super) francs: bool,
    /// The latest three purchases are far smaller than those before.
    pub(super) shrinking: bool,
}

const NEVER: Story = Story {
    gap: 0,
    bought: 0,
    quiet: 0,
    euros: (0, 0),
    pause: None,
    talks: 0,
    silent: 0,
    angry: false,
    francs: false,
    shrinking: false,
};
const STEADY: Story =
    Story { gap: 85, bought: 14, quiet: 30, euros: (300, 3_600), talks: 4, silent: 14, ..NEVER };

/// The story of that name in the data file.
pub(super) fn story(name: &str) -> Story {
    match name {
        "core" => Story { gap: 33, bought: 30, quiet: 9, euros: (800, 6_500), talks: 6, silent: 3, ..STEADY },
        "silent" => {
            Story { gap: 33, bought: 19, quiet: 84, euros: (700, 5_200), talks: 5, silent: 103, ..STEADY }
        }
        "fading" => {
            Story { gap: 44, bought: 19, quiet: 90, euros: (700, 5_200), talks: 5, silent: 103, ..STEADY }
        }
        "strained" => Story {
            gap: 33,
            bought: 30,
            quiet: 44,
            euros: (800, 6_500),
            talks: 6,
            silent: 4,
            angry: true,
            ..STEADY
        },
        "thinning" => Story {
            gap: 41,
            bought: 18,
            quiet: 68,
            euros: (900, 4_200),
            pause: Some((1, 30)),
            talks: 5,
            silent: 24,
            ..STEADY
        },
        "shrinking" => Story {
            gap: 60,
            bought: 14,
            quiet: 96,
            euros: (900, 3_900),
            shrinking: true,
            silent: 40,
            ..STEADY
        },
        "due" => Story { quiet: 104, ..STEADY },
        "steady" => STEADY,
        "early" => {
            Story { gap: 60, bought: 3, quiet: 25, euros: (500, 4_800), talks: 6, silent: 7, ..STEADY }
        }
        "new" => {
            Story { gap: 1, bought: 1, quiet: 12, euros: (2_500, 15_000), talks: 14, silent: 4, ..STEADY }
        }
        "once" => Story { gap: 1, bought: 1, quiet: 62, euros: (900, 3_200), talks: 6, silent: 20, ..STEADY },
        // What was bought comes with the deal that was won.
        "won" => Story { talks: 14, silent: 4, ..NEVER },
        "lead" => Story { talks: 10, silent: 5, ..NEVER },
        "fair" => Story { talks: 1, silent: 5, ..NEVER },
        "cold" => Story { talks: 3, silent: 240, ..NEVER },
        "lost" => Story { gap: 70, bought: 9, quiet: 540, talks: 3, silent: 330, ..STEADY },
        "returned" => {
            Story { gap: 55, bought: 10, quiet: 18, pause: Some((1, 430)), talks: 5, silent: 8, ..STEADY }
        }
        // Who comes back does so with the deal that was won.
        "back" => Story { gap: 55, bought: 9, quiet: 460, talks: 5, silent: 8, ..STEADY },
        "complaint" => Story { gap: 75, bought: 8, quiet: 41, talks: 6, silent: 2, angry: true, ..STEADY },
        "franken" => Story { gap: 62, bought: 12, quiet: 20, euros: (900, 5_400), francs: true, ..STEADY },
        _ => NEVER,
    }
}

impl Story {
    /// How many days ago each purchase was, the latest first, none before the customer was known.
    pub(super) fn purchases(&self, known_days: i64, chance: &mut Chance) -> Vec<i64> {
        let mut days = Vec::new();
        let mut ago = self.quiet;
        while days.len() < self.bought && ago < known_days {
            days.push(ago);
            ago += chance.around(self.gap);
            if let Some((_, pause)) = self.pause.filter(|(after, _)| *after == days.len()) {
                ago += pause;
            }
        }
        days
    }

    /// How many days ago each talk was, the latest first, over three years at most.
    pub(super) fn talks(&self, known_days: i64, chance: &mut Chance) -> Vec<i64> {
        let mut days = Vec::new();
        let mut ago = self.silent;
        while self.talks > 0 && ago < known_days.min(1_095) {
            days.push(ago);
            ago += chance.around(365 / self.talks);
        }
        days
    }
}
