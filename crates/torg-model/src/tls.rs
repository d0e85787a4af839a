//! Whom to believe on the other side of a connection: the authorities that this machine believes, so that a municipality's own count.

use std::sync::Arc;
use ureq::tls::{RootCerts, TlsConfig};

/// TLS 1.2 or 1.3, with the cryptography of ring.
pub fn config() -> TlsConfig {
    let ring = Arc::new(rustls::crypto::ring::default_provider());
    TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .unversioned_rustls_crypto_provider(ring)
        .build()
}
