//! `torg serve`: dialogues in which residents take part, until it is told to stop.

use super::{data::Data, retention};
use crate::{logo, outcome::Outcome, terminal};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    net::{IpAddr, SocketAddr},
    path::Path,
};
use tokio::{
    net::TcpListener,
    runtime::Builder,
    signal::unix::{SignalKind, signal},
    task::JoinHandle,
};
use torg_server::{App, Limits, Settings, Surroundings};

/// Hold dialogues: serve the pages on which residents take part
#[derive(clap::Args)]
pub struct Serve {
    #[command(flatten)]
    data: Data,
    /// Where to listen. Only this machine can ask at 127.0.0.1; 0.0.0.0 is for everyone on the network
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Where to tell the numbers for monitoring, at /metrics: an address that the network outside cannot ask. Nowhere, unless named
    #[arg(long, value_name = "ADDRESS:PORT")]
    metrics: Option<SocketAddr>,
    /// The address that people use, as https://dialog.example.se, when it is another: it is in the QR codes, and with https
    /// cookies are kept from everyone else
    #[arg(long, value_name = "URL")]
    public_address: Option<String>,
    /// The proxy in front, if there is one: it alone is believed when it says for whom it asks (X-Forwarded-For). No address is kept
    /// (docs/abuse.md)
    #[arg(long, value_name = "ADDRESS")]
    proxy: Option<IpAddr>,
}

impl Serve {
    /// Listens and answers, until the first SIGINT or SIGTERM; what is being answered is answered to its end.
    pub fn run(&self) -> Result<Outcome> {
        let settings = self.settings()?;
        torg_server::tell_panics(settings.tell);
        // One connection takes one of the files that a process may have open, and the usual limit is a thousand.
        let _ = rlimit::increase_nofile_limit(u64::MAX);
        let runtime = Builder::new_multi_thread().enable_all().build().context("starting to serve")?;
        runtime.block_on(self.serve(settings))
    }

    async fn serve(&self, settings: Settings) -> Result<Outcome> {
        let (mut interrupted, mut told) =
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        let store = self.data.open().await?;
        let listener = listen("--listen", self.listen).await?;
        let place = format!("http://{}", listener.local_addr().context("the address that is listened at")?);
        let named = settings.public_address.clone();
        let public_address = if named.is_empty() { place.clone() } else { named };
        let municipalities = store.municipalities().await?;
        let logos = logo::of(&self.data.folder(), municipalities.iter().map(|it| it.slug.as_str()))?;
        if municipalities.is_empty() {
            terminal::note(
                "there is no municipality yet: `torg municipality add` makes one, also while this runs",
            );
        }
        terminal::print(&format!(
            "{place} is served; what residents give is kept in `{}`",
            self.data.folder().display()
        ));
        let stop = async move {
            tokio::select! { _ = interrupted.recv() => {}, _ = told.recv() => {} }
        };
        let retention =
            tokio::spawn(retention::day_by_day(store.clone(), self.data.folder(), self.data.previews()));
        let previews = Some(self.data.previews());
        let surroundings = Surroundings { proxy: self.proxy, logos, previews };
        let app = App::within(store.clone(), Settings { public_address, ..settings }, surroundings);
        let telling = self.tell_numbers(&app).await?;
        torg_server::serve(listener, app, Limits::default(), stop).await;
        for beside in telling.into_iter().chain([retention]) {
            beside.abort();
            // Its handle of the store is gone with it.
            let _ = beside.await;
        }
        store.close().await;
        Ok(Outcome::Complete)
    }

    async fn tell_numbers(&self, app: &App) -> Result<Option<JoinHandle<()>>> {
        let Some(at) = self.metrics else { return Ok(None) };
        let listener = listen("--metrics", at).await?;
        let place = listener.local_addr().context("the address of the numbers")?;
        terminal::print(&format!("numbers for monitoring are at http://{place}/metrics"));
        let folder = self.data.folder();
        let size = move || database_bytes(&folder);
        Ok(Some(tokio::spawn(torg_server::serve_metrics(listener, app.clone(), size))))
    }

    fn settings(&self) -> Result<Settings> {
        let public_address = self.public_address.clone().unwrap_or_default().trim_end_matches('/').to_owned();
        let named = !public_address.is_empty();
        if named && !["http://", "https://"].iter().any(|scheme| public_address.starts_with(scheme)) {
            bail!(
                "--public-address `{public_address}` must begin with https:// (or http://, on a network of your own)"
            );
        }
        Ok(Settings { public_address, tell: terminal::note })
    }
}

async fn listen(option: &str, at: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(at).await;
    listener.with_context(|| format!("listening at {at}: choose another with {option}"))
}

/// Of the files that begin with `torg.db`; none when the database is elsewhere.
fn database_bytes(folder: &Path) -> Option<u64> {
    let files = fs::read_dir(folder).ok()?.flatten();
    let own = files.filter(|file| file.file_name().to_string_lossy().starts_with("torg.db"));
    own.filter_map(|file| Some(file.metadata().ok()?.len())).reduce(|sum, bytes| sum + bytes)
}
