//! The only place where the address of a machine is read. It goes no further than [`super::Guard`], which keeps none.

use crate::app::App;
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, Request, request::Parts},
};
use std::{
    convert::Infallible,
    fmt,
    net::{IpAddr, SocketAddr},
};

/// Where a request comes from; of a machine's own address nothing, since a proxy that was not named would make one of all people.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Peer(Option<IpAddr>);

impl Peer {
    /// Of a connection from `address` with these headers. Only the named proxy is believed when it says for whom it asks.
    pub fn of(address: Option<IpAddr>, headers: &HeaderMap, proxy: Option<IpAddr>) -> Self {
        let canonical = |address: IpAddr| address.to_canonical();
        match address.map(canonical) {
            Some(address) if proxy.map(canonical) == Some(address) => Self(forwarded(headers)),
            Some(address) if address.is_loopback() => Self(None),
            other => Self(other),
        }
    }

    /// A request that came on a connection from `address`.
    pub fn comes_with<B>(request: &mut Request<B>, address: SocketAddr) {
        request.extensions_mut().insert(ConnectInfo(address));
    }

    /// What stands for one household or school: an IPv4 address, or the first half of an IPv6 address.
    pub(super) fn bytes(self) -> Option<Vec<u8>> {
        match self.0? {
            IpAddr::V4(address) => Some(address.octets().to_vec()),
            IpAddr::V6(address) => Some(address.octets().into_iter().take(8).collect()),
        }
    }
}

/// What the proxy itself added, which is the last.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok().map(|address: IpAddr| address.to_canonical())
}

/// Nothing of it can be printed.
impl fmt::Debug for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Peer")
    }
}

impl FromRequestParts<App> for Peer {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let address = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        Ok(Self::of(address, &parts.headers, app.guard.proxy()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn only_a_proxy_that_was_named_is_believed() {
        let ip = |text: &str| Some(text.parse::<IpAddr>().unwrap());
        for (address, forwarded, proxy, expected) in [
            ("198.51.100.7", None, None, ip("198.51.100.7")),
            ("198.51.100.7", Some("203.0.113.9"), None, ip("198.51.100.7")),
            ("198.51.100.7", Some("203.0.113.9"), ip("10.0.0.1"), ip("198.51.100.7")),
            ("10.0.0.1", Some("192.0.2.1, 203.0.113.9"), ip("10.0.0.1"), ip("203.0.113.9")),
            ("10.0.0.1", Some("nobody"), ip("10.0.0.1"), None),
            ("10.0.0.1", None, ip("10.0.0.1"), None),
            ("::ffff:10.0.0.1", Some("2001:db8::1"), ip("10.0.0.1"), ip("2001:db8::1")),
            ("127.0.0.1", Some("203.0.113.9"), None, None),
            ("::1", None, None, None),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(forwarded) = forwarded {
                headers.insert("x-forwarded-for", HeaderValue::from_static(forwarded));
            }
            assert!(Peer::of(ip(address), &headers, proxy) == Peer(expected), "{address} {forwarded:?}");
        }
    }

    #[test]
    fn a_household_is_one_and_cannot_be_printed() {
        let peer = |text: &str| Peer(text.parse().ok());
        assert_eq!(peer("2001:db8:1:2::3").bytes(), peer("2001:db8:1:2:ffff::1").bytes());
        assert_ne!(peer("2001:db8:1:2::3").bytes(), peer("2001:db8:1:3::3").bytes());
        assert_eq!(format!("{:?}", peer("198.51.100.7")), "Peer");
    }
}
