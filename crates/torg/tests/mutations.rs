//! The report of the example, as compiled, is spoilt in hundreds of ways, and the checker finds them all. The ways and the
//! trial are those of `torg-verify`, whose own tests use them on a report written by hand.

mod common;
#[path = "../../torg-verify/tests/spoil/mod.rs"]
mod spoil;

use common::{Desk, root};

#[test]
fn every_spoilt_report_of_the_example_is_found() {
    let desk = Desk::new();
    let example = root().join("examples/torget").display().to_string();
    let run = desk.run(&["compile", &example, "--quiet", "--out", "out"]);
    assert_eq!(run.status, 2, "{}", run.shown());
    spoil::trial::run(&desk.files("out"), 280).check(200);
}
