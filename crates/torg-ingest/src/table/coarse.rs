//! Attribute values that would point at a person are made coarser before they leave the child: exact ages become
//! ten-year bands, years of birth decades, postal codes their first two characters.

use super::words;

const POSTCODE_CHARS: usize = 2;

/// How the values of an attribute are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coarse {
    /// As they are.
    Kept,
    /// 34 becomes 30–39.
    AgeBand,
    /// 1984 becomes 1980–1989.
    Decade,
    /// 852 30 becomes 85.
    PostalArea,
}

impl Coarse {
    /// What the header of an attribute asks for.
    pub fn of(header: &str) -> Self {
        let says = |list| words::found(list, header).is_some();
        match () {
            () if says(words::BIRTH_YEAR) => Self::Decade,
            () if says(words::POSTCODE) => Self::PostalArea,
            () if says(words::AGE) || words::asks(words::ASKS_AGE, header) => Self::AgeBand,
            () => Self::Kept,
        }
    }

    /// The value as it is published.
    pub fn apply(self, value: &str) -> String {
        match self {
            Self::Kept => value.to_owned(),
            Self::AgeBand => band(value, 0..=120),
            Self::Decade => band(value, 1900..=2100),
            Self::PostalArea => {
                value.chars().filter(|char| char.is_alphanumeric()).take(POSTCODE_CHARS).collect()
            }
        }
    }

    /// A sentence for the inspection.
    pub fn in_words(self) -> Option<&'static str> {
        match self {
            Self::Kept => None,
            Self::AgeBand => Some("ages are published as ten-year bands"),
            Self::Decade => Some("years are published as decades"),
            Self::PostalArea => Some("only the first two characters are published"),
        }
    }
}

fn band(value: &str, range: std::ops::RangeInclusive<u32>) -> String {
    let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
    let rest = value.get(digits.len()..).unwrap_or_default();
    let exact =
        !rest.contains(|char: char| char.is_ascii_digit() || matches!(char, '-' | '–' | '+' | '<' | '>'));
    match digits.parse::<u32>() {
        Ok(number) if exact && range.contains(&number) => {
            let low = number.saturating_sub(number % 10);
            format!("{low}–{}", low.saturating_add(9))
        }
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_values_become_coarse_and_bands_stay() {
        for (header, value, expect) in [
            ("Ålder", "34", "30–39"),
            ("Ålder", "34 år", "30–39"),
            ("Ålder", "25-34", "25-34"),
            ("Ålder", "65+", "65+"),
            ("Age", "9", "0–9"),
            ("Hur gammal är du?", "71", "70–79"),
            ("Födelseår", "1984", "1980–1989"),
            ("Postnummer", "852 30", "85"),
            ("Stadsdel", "Haga", "Haga"),
        ] {
            assert_eq!(Coarse::of(header).apply(value), expect, "{header} {value}");
        }
    }
}
