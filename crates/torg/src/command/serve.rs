//! `torg serve`: dialogues in which residents take part, until it is told to stop.

use super::{data::Data, retention};
use crate::{logo, outcome::Outcome, terminal};
use anyhow::{Context, Result, bail};
use std::net::{IpAddr, SocketAddr};
use tokio::{
    net::TcpListener,
    runtime::Builder,
    signal::unix::{SignalKind, signal},
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
        let listener = TcpListener::bind(self.listen).await;
        let listener = listener
            .with_context(|| format!("listening at {}: choose another with --listen", self.listen))?;
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
        let retention = tokio::spawn(retention::day_by_day(store.clone()));
        let surroundings = Surroundings { proxy: self.proxy, logos };
        let app = App::within(store.clone(), Settings { public_address, ..settings }, surroundings);
        torg_server::serve(listener, app, Limits::default(), stop).await;
        retention.abort();
        // Its handle of the store is gone with it.
        let _ = retention.await;
        store.close().await;
        Ok(Outcome::Complete)
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
