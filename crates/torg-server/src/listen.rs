//! Connections: who is let in, for how long, and how they end. An address is handed to [`crate::guard`] with each
//! request, and not looked at here.

use crate::{
    app::App,
    guard::Peer,
    limits::{HEAD_BYTES_MAX, Limits},
    routes::all,
};
use axum::{Router, response::Response};
use hyper::{Request, body::Incoming, server::conn::http1, service::Service};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::{
    convert::Infallible,
    net::SocketAddr,
    pin::pin,
    sync::{Arc, atomic::Ordering::Relaxed},
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Notify, futures::OwnedNotified},
    task::JoinSet,
    time::{sleep, timeout},
};

/// After the system had no room for another connection.
const PAUSE: Duration = Duration::from_millis(100);
/// For what a visitor has sent, and has not come yet, when they are asked to leave.
const ON_ITS_WAY: Duration = Duration::from_millis(100);

/// Answers requests until `stop` is done; those that are being answered then have [`Limits::end_within`] to end.
pub async fn serve(listener: TcpListener, app: App, limits: Limits, stop: impl Future<Output = ()>) {
    let count = |open: usize| {
        app.metrics.connections.store(open as u64, Relaxed);
        app.metrics.crowded.fetch_add(u64::from(open == limits.connections_max), Relaxed);
    };
    let stop = async {
        stop.await;
        app.live.stop();
    };
    listen(listener, all().into_router(app.clone()), limits, count, stop).await;
}

/// The same for any router; `count` is told how many connections are open, each time that changes.
pub async fn listen(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    count: impl Fn(usize),
    stop: impl Future<Output = ()>,
) {
    let (leave, mut connections, mut stop) = (Arc::new(Notify::new()), JoinSet::new(), pin!(stop));
    loop {
        let room = connections.len() < limits.connections_max;
        if !room {
            leave.notify_waiters();
        }
        tokio::select! {
            () = &mut stop => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept(), if room => match accepted {
                Ok((stream, address)) => {
                    let leaving = leave.clone().notified_owned();
                    let asking = Asking { router: router.clone(), address };
                    connections.spawn(connection(stream, asking, limits, leaving));
                }
                Err(_) => sleep(PAUSE).await,
            },
        }
        count(connections.len());
    }
    drop(listener);
    leave.notify_waiters();
    // Those that are not at their end by then are cut off when the set is dropped.
    let _ = timeout(limits.end_within, async { while connections.join_next().await.is_some() {} }).await;
}

/// What answers the requests of one connection.
struct Asking {
    router: Router,
    address: SocketAddr,
}

impl Service<Request<Incoming>> for Asking {
    type Response = Response;
    type Error = Infallible;
    type Future = <Router as tower_service::Service<Request<Incoming>>>::Future;

    fn call(&self, mut request: Request<Incoming>) -> Self::Future {
        Peer::comes_with(&mut request, self.address);
        tower_service::Service::call(&mut self.router.clone(), request)
    }
}

/// One connection, until it ends, is asked to leave, or has been here long enough.
async fn connection(stream: TcpStream, asking: Asking, limits: Limits, leaving: OwnedNotified) {
    // Without it, an answer in several parts waits for the visitor's acknowledgement of the first.
    let _ = stream.set_nodelay(true);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head_within).max_header_size(HEAD_BYTES_MAX);
    let mut connection = pin!(http.serve_connection(TokioIo::new(stream), asking));
    tokio::select! {
        biased;
        _ = connection.as_mut() => return,
        () = async { leaving.await; sleep(ON_ITS_WAY).await } => {}
        () = sleep(limits.life_max) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = timeout(limits.end_within, connection).await;
}
