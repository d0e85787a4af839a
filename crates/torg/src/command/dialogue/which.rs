//! Which dialogue a command is about. When there is only one, it need not be named.

use anyhow::{Result, bail};
use torg_store::{Dialogue, Store};

/// Which dialogue.
#[derive(clap::Args)]
pub struct Which {
    /// The dialogue's name in addresses, or its six-letter code; need not be given when there is only one
    #[arg(value_name = "DIALOGUE")]
    name: Option<String>,
    /// Its municipality, when several have a dialogue of that name
    #[arg(long, value_name = "SLUG")]
    municipality: Option<String>,
}

impl Which {
    /// The one of this name.
    pub fn named(name: &str) -> Self {
        Self { name: Some(name.to_owned()), municipality: None }
    }

    /// The one that is meant.
    pub async fn find(&self, store: &Store) -> Result<Dialogue> {
        let mut all = store.dialogues(self.municipality.as_deref()).await?;
        let there_are = listed(&all);
        if let Some(name) = &self.name {
            all.retain(|it| it.slug == *name || it.code.eq_ignore_ascii_case(name));
        }
        match (all.len(), &self.name) {
            (1, _) => Ok(all.remove(0)),
            (0, Some(name)) if !there_are.is_empty() => {
                bail!("there is no dialogue `{name}`; there are: {there_are}")
            }
            (0, _) => bail!("there is no dialogue yet: `torg dialogue add FILE` adds one"),
            (_, None) => bail!("there are several dialogues, so say which: {there_are}"),
            (_, Some(name)) => {
                bail!("several municipalities have a dialogue `{name}`: say which with --municipality")
            }
        }
    }
}

fn listed(dialogues: &[Dialogue]) -> String {
    let mut names: Vec<String> = dialogues.iter().map(name).collect();
    names.sort();
    names.join(", ")
}

/// `sundsvall/new-square`.
pub fn name(dialogue: &Dialogue) -> String {
    format!("{}/{}", dialogue.municipality, dialogue.slug)
}
