//! A compilation as someone would record it: a theme with one in it, and another.

use super::{says, takes_part};
use torg_store::{Compiled, Standing, Store, Theme};

pub const AROUND: &str = "Bänkar";
pub const SHADE: &str = "Bänkar i skuggan";
pub const TREES: &str = "Fler träd";

/// So many contributions, each of someone with a ticket of its own.
pub async fn contributions(store: &Store, log: i64, count: usize) -> Vec<String> {
    let mut ids = Vec::new();
    for n in 0..count {
        ids.push(
            takes_part(store, says(log, &format!("{log} {n}"), &format!("Bänk {n}"))).await.ids.remove(0),
        );
    }
    ids
}

/// Of the first four of five: two within a theme, one in the theme around it, one of the two elsewhere too, and one by itself.
pub async fn compiled(log: i64, store: &Store, ids: &[String]) -> Compiled {
    let theme = |number, within, title: &str, contributions| {
        let title = title.to_owned();
        Theme { number, within, title, contributions }
    };
    let stands = |n: usize, theme, quoted| Standing { contribution: ids[n].clone(), theme, quoted };
    Compiled {
        log,
        entries: store.size(log).await.unwrap(),
        manifest: "ab".into(),
        received: 4,
        themes: vec![theme(1, None, AROUND, 4), theme(2, Some(1), SHADE, 3), theme(3, None, TREES, 2)],
        standing: vec![
            stands(0, Some(2), 2),
            stands(1, Some(2), 0),
            stands(1, Some(3), 1),
            stands(2, Some(1), 0),
            stands(3, None, 1),
        ],
    }
}

/// The title of the theme in which a contribution stands.
pub async fn title(store: &Store, log: i64, id: &str) -> Option<String> {
    let became = store.became(log, &[id.to_owned()]).await.unwrap();
    became.stands[id][0].theme.as_ref()?.title.clone()
}
