//! `torg dialogue add`: a definition goes into the database, as a draft.

use crate::{command::data::Data, definition, outcome::Outcome, terminal};
use anyhow::{Context, Result, anyhow, bail};
use std::path::PathBuf;
use torg_dialogue::{Definition, Readiness};
use torg_store::{Command, Dialogue, OpenError, Store};

/// Add a dialogue as a draft; once more, after the file has changed, to update the draft
#[derive(clap::Args)]
pub struct Add {
    /// The file; its `slug` is the dialogue's name
    #[arg(default_value = "dialogue.toml")]
    file: PathBuf,
    /// Whose dialogue it is; need not be given when there is only one municipality
    #[arg(long, value_name = "SLUG")]
    municipality: Option<String>,
    /// The municipality's name as people call it: adds the municipality if it is not there
    #[arg(long, value_name = "NAME", requires = "municipality")]
    municipality_name: Option<String>,
    #[command(flatten)]
    data: Data,
}

impl Add {
    /// Adds it, or updates the draft, and says what it still lacks.
    pub fn run(&self) -> Result<Outcome> {
        let (text, definition) = definition::read(&self.file)?;
        if definition.slug.is_empty() {
            bail!("`{}` has no `slug`: write the dialogue's name in addresses", self.file.display());
        }
        let store = async |store: &Store| self.store(store, &text, &definition).await;
        if self.municipality_name.is_some() {
            return self.data.making(store);
        }
        // A database is made only together with a municipality.
        self.data.writing(store).map_err(|error| match error.downcast_ref() {
            Some(OpenError::NoDatabase(_)) => anyhow!(NO_MUNICIPALITY),
            _ => error,
        })
    }

    async fn store(&self, store: &Store, text: &str, definition: &Definition) -> Result<Outcome> {
        let municipality = self.municipality(store).await?;
        let what = match store.dialogue(&municipality, &definition.slug).await? {
            Some(it) => update(store, &it, text).await?,
            None => {
                let (slug, definition) = (definition.slug.clone(), text.to_owned());
                let municipality = municipality.clone();
                store.write(Command::NewDialogue { municipality, slug, definition }).await?;
                "added as a draft"
            }
        };
        let dialogue = store.dialogue(&municipality, &definition.slug).await?;
        let code = dialogue.map(|it| it.code).unwrap_or_default();
        terminal::print(&format!("{municipality}/{}: {what}; its code is {code}", definition.slug));
        self.say_what_comes_next(&definition.check_on(store.today()));
        Ok(Outcome::Complete)
    }

    /// The slug of the one whose dialogue it is, which is added when its name was given.
    async fn municipality(&self, store: &Store) -> Result<String> {
        let slugs: Vec<String> = store.municipalities().await?.into_iter().map(|it| it.slug).collect();
        match (&self.municipality, slugs.as_slice()) {
            (Some(slug), slugs) if slugs.contains(slug) => Ok(slug.clone()),
            (Some(slug), _) => {
                let name = self.municipality_name.as_ref().with_context(|| {
                    format!(
                        "there is no municipality `{slug}`: add its name with --municipality-name \"…\" and it is added too"
                    )
                })?;
                let new = Command::NewMunicipality { slug: slug.clone(), name: name.clone() };
                store.write(new).await?;
                terminal::print(&format!("added {slug}, {name}"));
                Ok(slug.clone())
            }
            (None, [only]) => Ok(only.clone()),
            (None, []) => bail!(NO_MUNICIPALITY),
            (None, several) => bail!(
                "there are several municipalities, so say whose dialogue it is with --municipality: {}",
                several.join(", ")
            ),
        }
    }

    fn say_what_comes_next(&self, readiness: &Readiness) {
        terminal::note(&match readiness.can_open() {
            true => "nothing is missing: `torg dialogue open --by NAME` opens it".to_owned(),
            false => format!(
                "{}; `torg dialogue check {}` lists them",
                definition::missing(readiness),
                self.file.display()
            ),
        });
    }
}

async fn update(store: &Store, it: &Dialogue, text: &str) -> Result<&'static str> {
    if it.definition == text {
        return Ok("is there already, just so");
    }
    let update = Command::Describe { log: it.log, definition: text.to_owned() };
    store.write(update).await.with_context(|| format!("updating {}", super::which::name(it)))?;
    Ok("the draft is updated")
}

const NO_MUNICIPALITY: &str = "there is no municipality yet: say whose dialogue it is, as in --municipality sundsvall --municipality-name \"Sundsvalls kommun\"";
