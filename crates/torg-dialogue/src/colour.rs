//! The municipality's colours, and whether text in them can be read: WCAG 2.2, success criterion 1.4.3.

use std::{fmt, str::FromStr};

/// The least contrast of text to what it stands on, level AA.
pub const CONTRAST_MIN: f64 = 4.5;

/// A colour of the sRGB space, written `#005595`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// What text stands on by day.
    pub const WHITE: Self = Self([255; 3]);
    /// What text stands on in a dark room.
    pub const DARK: Self = Self([0x1b; 3]);

    /// From 1, the same, to 21, black on white.
    pub fn contrast(self, other: Self) -> f64 {
        let (own, other) = (self.luminance(), other.luminance());
        (own.max(other) + 0.05) / (own.min(other) + 0.05)
    }

    /// Whether text of this colour can be read on `background`.
    pub fn is_readable_on(self, background: Self) -> bool {
        self.contrast(background) >= CONTRAST_MIN
    }

    /// This colour, or the nearest tint of it that can be read on [`Self::DARK`].
    pub fn on_dark(self) -> Self {
        let tints = (0..=255u16).map(|white| self.tint(white));
        tints.into_iter().find(|tint| tint.is_readable_on(Self::DARK)).unwrap_or(Self::WHITE)
    }

    /// Mixed with `white` parts of white in 255.
    fn tint(self, white: u16) -> Self {
        let mix = |own: u8| (u16::from(own) * (255 - white) / 255 + white).to_le_bytes()[0];
        Self(self.0.map(mix))
    }

    /// Relative luminance as WCAG defines it, from 0 to 1.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl FromStr for Colour {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.strip_prefix('#').filter(|it| it.len() == 6).ok_or(())?;
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).map_err(drop)?.to_be_bytes();
        digits.bytes().all(|it| it.is_ascii_hexdigit()).then_some(Self([red, green, blue])).ok_or(())
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn contrasts_are_those_of_wcag() {
        let colour = |text: &str| text.parse::<Colour>().unwrap();
        assert!((Colour::WHITE.contrast(colour("#000000")) - 21.0).abs() < 1e-9);
        assert!(colour("#767676").is_readable_on(Colour::WHITE));
        assert!(!colour("#777777").is_readable_on(Colour::WHITE));
        for wrong in ["005595", "#05595", "#00559g", "#+05595", "blue", "#åäö"] {
            assert!(wrong.parse::<Colour>().is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_colour_has_a_tint_for_the_dark(channels: [u8; 3]) {
            let colour = Colour(channels);
            prop_assert!(colour.on_dark().is_readable_on(Colour::DARK));
            prop_assert_eq!(colour.to_string().parse(), Ok(colour));
        }
    }
}
