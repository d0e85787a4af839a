//! A fault of the program ends one page and not the server. The operator is told where it is; what it was about may be someone's
//! words, and is told to nobody.

use crate::error::PageError;
use axum::{
    extract::Request,
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind, set_hook},
    pin::pin,
    task::Poll,
};

/// From now on, every panic of this process is told with its place in the program and without its message.
pub fn tell_panics(tell: fn(&str)) {
    set_hook(Box::new(move |panic| {
        let place = panic.location().map_or("an unknown place".to_owned(), ToString::to_string);
        tell(&format!("a fault of Torg at {place}; please report it"));
    }));
}

/// Around what makes a page.
pub async fn caught(request: Request, next: Next) -> Response {
    let mut page = pin!(next.run(request));
    let answer = poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| page.as_mut().poll(context))) {
        Ok(poll) => poll.map(Ok),
        Err(_) => Poll::Ready(Err(())),
    });
    let ended = || PageError::Damaged("a page ended in a fault of Torg".to_owned());
    answer.await.unwrap_or_else(|()| ended().into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{Router, body::Body, http::StatusCode, middleware::from_fn, routing::get};
    use std::{panic::take_hook, sync::Mutex};
    use tower::ServiceExt;

    static TOLD: Mutex<String> = Mutex::new(String::new());

    async fn faulty() -> &'static str {
        tokio::task::yield_now().await;
        panic!("what someone wrote")
    }

    #[tokio::test]
    async fn a_page_that_panics_is_an_error_and_its_place_is_told() {
        tell_panics(|text| TOLD.lock().unwrap_or_else(|it| it.into_inner()).push_str(text));
        let router: Router = Router::new().route("/", get(faulty)).layer(from_fn(caught));
        let answer = router.oneshot(Request::new(Body::empty())).await;
        // Other tests of this process speak for themselves again.
        let _ = take_hook();
        assert_eq!(answer.map(|it| it.status()), Ok(StatusCode::SERVICE_UNAVAILABLE));
        let told = TOLD.lock().map(|it| it.clone()).unwrap_or_default();
        assert!(told.contains("panics.rs") && !told.contains("someone"), "{told}");
    }
}
