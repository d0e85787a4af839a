//! How a language writes whole numbers and percentages. Western digits everywhere, so that the same number reads
//! the same in every report and a checker needs no table.

use super::ReportLanguage;

const NO_BREAK_SPACE: char = '\u{a0}';
const NARROW_SPACE: char = '\u{202f}';

impl ReportLanguage {
    fn separator(self) -> char {
        match self {
            Self::Arabic | Self::English => ',',
            Self::German | Self::Spanish | Self::Italian | Self::Portuguese => '.',
            Self::French => NARROW_SPACE,
            Self::Finnish | Self::Swedish => NO_BREAK_SPACE,
        }
    }

    /// Spanish, Italian and Portuguese leave four digits together (CLDR: `minimumGroupingDigits` 2).
    fn digits_kept_together(self) -> usize {
        if matches!(self, Self::Spanish | Self::Italian | Self::Portuguese) { 4 } else { 3 }
    }

    fn percent_gap(self) -> &'static str {
        match self {
            Self::Arabic | Self::English | Self::Italian | Self::Portuguese => "",
            Self::French => "\u{202f}",
            Self::German | Self::Spanish | Self::Finnish | Self::Swedish => "\u{a0}",
        }
    }

    /// `12345` as `12,345`.
    pub(crate) fn number(self, value: u64) -> String {
        let digits = value.to_string();
        if digits.len() <= self.digits_kept_together() {
            return digits;
        }
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(self.separator());
            }
            grouped.push(digit);
        }
        grouped
    }

    /// `12` as `12%`.
    pub(crate) fn percent(self, value: u64) -> String {
        format!("{}{}%", self.number(value), self.percent_gap())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_the_language_writes_them() {
        let check =
            |language: ReportLanguage, value, expect: &str| assert_eq!(language.number(value), expect);
        check(ReportLanguage::English, 0, "0");
        check(ReportLanguage::English, 1234, "1,234");
        check(ReportLanguage::Spanish, 1234, "1234");
        check(ReportLanguage::Spanish, 12345, "12.345");
        check(ReportLanguage::Swedish, 1_234_567, "1\u{a0}234\u{a0}567");
        check(ReportLanguage::French, 999_999, "999\u{202f}999");
        assert_eq!(ReportLanguage::Swedish.percent(12), "12\u{a0}%");
        assert_eq!(ReportLanguage::English.percent(100), "100%");
    }
}
