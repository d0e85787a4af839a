//! Two themes explained in words.

use super::page::{Page, percent, share};
use crate::terminal::thousands;
use torg_analysis::explain::{Border, Pair, Relation, Word};

impl Page<'_> {
    pub(super) fn pair(&mut self, it: &Pair) {
        let [first, second] = it.themes.map(|theme| self.named(theme));
        self.heading(&format!("Themes {first} and {second}: {}", conclusion(it)));
        self.line(2, &self.reason(it));
        if let Some(similarity) = it.similarity {
            self.line(2, &format!("Similarity of their centres: {similarity:.2}."));
        }
        let all = it.contributions.map(thousands);
        let of = it.contributions[0].min(it.contributions[1]);
        self.line(
            2,
            &format!(
                "Contributions: {} in {}, {} in {}, {} in both.",
                all[0],
                self.id(it, 0),
                all[1],
                self.id(it, 1),
                share_of_smaller(it.both, of)
            ),
        );
        if it.relation() == Relation::NotCompared {
            return;
        }
        self.told_apart(it);
        self.across(it);
        self.border(&it.border);
    }

    /// `2`, or `the rest of 2` where the first is part of it.
    fn id(&self, it: &Pair, side: usize) -> String {
        let id = &self.compilation.themes[it.themes[side]].id;
        if it.part && side == 1 { format!("the rest of {id}") } else { id.to_string() }
    }

    fn reason(&self, it: &Pair) -> String {
        let [first, second] = [0, 1].map(|side| self.id(it, side));
        match it.relation() {
            Relation::Part => format!(
                "All of {first} is counted in {} too; below, it is compared with the rest.",
                self.compilation.themes[it.themes[1]].id
            ),
            Relation::Alike => "Their centres are nearly the same: a reader may see one theme.".to_owned(),
            Relation::Shared => "Much the same contributions speak of both: their passages differ, who says them hardly does. So it is with a letter that many sent, or a story that many tell, when it has a sentence on each.".to_owned(),
            Relation::Open => format!("Their passages are often each other's neighbours: where {first} ends and {second} begins is a matter of judgement."),
            Relation::Apart => "Few of the one's passages are nearest to the other's.".to_owned(),
            Relation::NotCompared => "They are in languages that were not compared with each other.".to_owned(),
        }
    }

    fn told_apart(&mut self, it: &Pair) {
        let [first, second] = [0, 1].map(|side| self.id(it, side));
        let all = it.contributions.map(thousands);
        let counts = |word: &Word| {
            let [here, there] = [word.here, word.there].map(thousands);
            format!("{here} of {} in {first}, {there} of {} in {second}", all[0], all[1])
        };
        let mut table = |title: &str, words: &[Word], none: &str| {
            if words.is_empty() {
                return self.line(2, none);
            }
            self.line(2, title);
            self.words(words, counts);
        };
        table(
            "Words that tell both from all else, by how many contributions have them:",
            &it.shared,
            "No word tells both of them from all else.",
        );
        for (words, own, other) in [(&it.own[0], &first, &second), (&it.own[1], &second, &first)] {
            let title = format!("Words of {own} that {other} has not, or has less:");
            table(&title, words, &format!("No further word tells {own} from {other}."));
        }
    }

    fn across(&mut self, it: &Pair) {
        for side in [0, 1] {
            let (from, to, across) = (self.id(it, side), self.id(it, 1 - side), it.across[side]);
            let text = if across.all == 0 {
                format!("Which passages are nearest to those of {from} is not known.")
            } else {
                format!(
                    "Of all {} links from passages of {from} to those nearest to them, {} stay there and {} lead to {to}; chance would lead {} there.",
                    thousands(across.all),
                    share(across.inside, across.all),
                    share(across.across, across.all),
                    percent(across.chance)
                )
            };
            self.line(2, &text);
        }
    }

    fn border(&mut self, border: &[Border]) {
        if border.is_empty() {
            return self
                .line(2, "No passage of the one is known to be a near neighbour of one of the other.");
        }
        self.line(2, "The passages nearest to each other across the border:");
        for it in border {
            let [one, other] = it.passages.map(|passage| self.quoted(passage));
            self.line(4, &format!("{:.2} {one}", it.similarity));
            self.line(9, &other);
        }
    }
}

fn share_of_smaller(both: usize, of: usize) -> String {
    if both == 0 { "none".to_owned() } else { format!("{} of the smaller", share(both, of)) }
}

fn conclusion(it: &Pair) -> &'static str {
    match it.relation() {
        Relation::Part => "one is part of the other",
        Relation::Alike => "might be one",
        Relation::Shared => "two, in the same contributions",
        Relation::Open => "two, with an open border",
        Relation::Apart => "two",
        Relation::NotCompared => "not compared",
    }
}
