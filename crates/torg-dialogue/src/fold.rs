//! Words as someone writes them who has another keyboard, or is in a hurry.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What two people may both have meant: the letters and digits of a text in lower case, without accents, with one space between words.
pub fn folded(text: &str) -> String {
    let plain: String = text.nfkd().filter(|it| !is_combining_mark(*it)).collect();
    let mut folded = String::with_capacity(plain.len());
    for char in plain.to_lowercase().chars() {
        match char {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            '\'' | '’' => {}
            it if it.is_alphanumeric() => folded.push(it),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn accents_case_and_marks_say_nothing() {
        for (text, expected) in [
            ("  S:t Eriksplan ", "s t eriksplan"),
            ("Örnsköldsvik", "ornskoldsvik"),
            ("Rue de l’Église", "rue de leglise"),
            ("Große Straße", "grosse strasse"),
            ("شارع أحمد", "شارع احمد"),
        ] {
            assert_eq!(folded(text), expected);
        }
    }
}
