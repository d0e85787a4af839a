//! What `deploy/` starts, started: the command lines in it are those of this Torg.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;
#[path = "common/serving.rs"]
mod serving;

use common::Desk;
use serving::Serving;

const UNIT: &str = include_str!("../../../deploy/torg.service");
const CONTAINER: &str = include_str!("../../../deploy/Containerfile");
const OPERATE: &str = include_str!("../../../docs/operate.md");
const PLACE: &str = "https://dialog.example.se";
const PORTS: [&str; 3] = ["127.0.0.1:8080", "0.0.0.0:8080", "127.0.0.1:9464"];

/// What stands after `before` in a line of `text`, with ports that are free.
fn arguments(text: &str, before: &str) -> Vec<String> {
    let line = text.lines().find_map(|line| line.split_once(before)).unwrap().1;
    let line = line.replace("${TORG_PUBLIC_ADDRESS}", PLACE);
    let line = PORTS.into_iter().fold(line, |line, port| line.replace(port, "127.0.0.1:0"));
    line.split_whitespace().map(|it| it.trim_matches(['"', '[', ']', ',']).to_owned()).collect()
}

#[test]
fn the_command_lines_of_the_unit_and_the_container_serve() {
    for (name, text, before) in [
        ("unit", UNIT, "ExecStart=/usr/local/bin/torg "),
        ("container", CONTAINER, "CMD "),
        ("documented", OPERATE, "127.0.0.1:8080:8080 torg "),
    ] {
        let desk = Desk::new();
        let own = arguments(text, before);
        let own: Vec<&str> = own.iter().map(String::as_str).collect();
        assert_eq!(own[0], "serve", "{name}");
        let serving = Serving::start_as(&desk, name, &[("TORG_DATA", "data")], &own);
        assert_ne!(serving.address.port(), 0, "{name}");
        assert!(desk.path().join("data/torg.db").exists(), "{name}");
    }
}
