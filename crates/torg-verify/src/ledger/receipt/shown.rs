//! A receipt as people read it. What a stranger wrote into it moves no cursor and cannot pass for Torg's own words.

use super::{Item, Receipt, Said, Trust};
use crate::{ledger::entry, verdict};
use std::fmt;

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.trust {
            Trust::KnownKey => writeln!(f, "This receipt is sound.\n")?,
            Trust::OnlyItself => writeln!(f, "This receipt agrees with itself.\n")?,
        }
        let entries = verdict::grouped(usize::try_from(self.entries).unwrap_or(usize::MAX));
        writeln!(f, "Log:      {}", line(&self.origin))?;
        writeln!(f, "Entries:  {entries} when the receipt was made\n")?;
        self.items.iter().try_for_each(|item| writeln!(f, "{item}"))?;
        match self.trust {
            Trust::KnownKey => writeln!(
                f,
                "What this proves: who has the key that you gave has recorded this, in this log and on these days.\n\
                 They cannot take it back without this receipt showing it."
            ),
            Trust::OnlyItself => writeln!(
                f,
                "What this does not prove: that the receipt comes from the municipality. The key it was checked with\n\
                 stands in the receipt, and who forges the one can forge the other. The municipality's page prints its\n\
                 key. Compare it with this one:\n\n  {}\n\n\
                 or check again with the key from that page: torg verify receipt FILE --key KEY",
                line(&self.key)
            ),
        }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let meaning = entry::known(self.word).map_or("", |(_, meaning)| meaning);
        writeln!(f, "Entry {}, {}, {}: {meaning}", self.number, self.day, self.word)?;
        match &self.said {
            Some(said) => said.fmt(f),
            None => writeln!(
                f,
                "  What it was is not in the receipt: it has been erased since, or was left out of the file.\n  \
                 This proves only that something was recorded then."
            ),
        }
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.text.as_deref().unwrap_or(&self.body);
        writeln!(f, "  {}", line(&self.what))?;
        shown.split('\n').try_for_each(|part| writeln!(f, "  | {}", line(part)))?;
        if shown.contains(|letter| letter != '\n' && is_unseen(letter)) {
            writeln!(f, "  (� stands for a character that is not to be shown on a terminal.)")?;
        }
        Ok(())
    }
}

fn line(text: &str) -> String {
    text.chars().map(|letter| if is_unseen(letter) { '\u{fffd}' } else { letter }).collect()
}

/// Control characters, ends of lines and paragraphs, and what turns the direction of writing.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
