//! `torg model` as a person runs it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;
#[cfg(feature = "local-models")]
#[path = "../../torg-model/tests/common/mod.rs"]
mod encoder;
#[cfg(feature = "remote-models")]
#[path = "../../torg-model/tests/server/mod.rs"]
mod server;

use common::{Desk, Run};

/// What is shown, without what differs from run to run.
fn shown(run: &Run, desk: &Desk) -> String {
    run.shown().replace(&desk.path().display().to_string(), "DESK")
}

#[test]
fn no_model_is_needed_and_none_is_there() {
    let desk = Desk::new();
    let run = desk.run(&["model", "list"]);
    assert!(run.shown().contains("no model was added to"), "{}", run.shown());
    insta::assert_snapshot!("check_without_any", shown(&desk.run(&["model", "check"]), &desk));
    insta::assert_snapshot!("check_lexical", shown(&desk.run(&["model", "check", "lexical"]), &desk));
}

#[cfg(not(feature = "local-models"))]
#[test]
fn without_local_models_it_is_said_how_to_get_them() {
    let desk = Desk::new().file("folder/config.json", "{}");
    insta::assert_snapshot!("add_without_local_models", shown(&desk.run(&["model", "add", "folder"]), &desk));
    insta::assert_snapshot!(
        "check_without_local_models",
        shown(&desk.run(&["model", "check", "folder"]), &desk)
    );
}

#[cfg(feature = "remote-models")]
mod remote {
    use super::{
        Desk,
        server::{Reply, Server},
        shown,
    };

    #[test]
    fn a_key_is_sent_where_it_was_said_and_shown_nowhere() {
        let server =
            Server::start(vec![Reply::status(401).body(r#"{"error": {"message": "wrong key sk-123"}}"#)]);
        let desk = Desk::new();
        let address = server.address("e5").to_string();
        let arguments = ["model", "check", &address, "--model-key-env", "MY_KEY"];
        let run = desk.run_with(&arguments, &[("MY_KEY", "sk-123")]);
        insta::assert_snapshot!("wrong_key", shown(&run, &desk).replace(&server.host(), "HOST"));
        assert!(server.requests()[0].contains("Bearer sk-123"));
        let run = desk.run_with(&arguments, &[]);
        insta::assert_snapshot!("no_key", shown(&run, &desk).replace(&server.host(), "HOST"));
        assert_eq!(server.requests().len(), 1, "nothing is sent without the key that was named");
    }

    #[test]
    fn what_is_no_address_is_answered() {
        let desk = Desk::new();
        let run = desk.run(&["model", "check", "https://models.example.org/v1/embeddings"]);
        insta::assert_snapshot!("no_model_in_the_address", shown(&run, &desk));
        let run = desk.run(&["model", "check", "http://127.0.0.1:1/v1/embeddings#e5", "--model-budget", "9"]);
        insta::assert_snapshot!("over_budget", shown(&run, &desk));
    }
}

#[cfg(feature = "local-models")]
mod local {
    use super::{Desk, encoder::Model, shown};

    #[test]
    fn a_folder_is_added_listed_and_checked() {
        let card = "---\nlicense: mit\nlanguage: [en, sv]\n---\n";
        let folder = Model::new("bert").file("README.md", card);
        let desk = Desk::new();
        let path = folder.path().display().to_string();
        let add = desk.run(&["model", "add", &path]);
        assert_eq!(add.status, 0, "{}", add.shown());
        let list = desk.run(&["model", "list"]);
        assert_eq!(list.stdout, add.stdout);
        insta::assert_snapshot!("list", shown(&list, &desk));
        let check = desk.run(&["model", "check", "bert"]);
        insta::assert_snapshot!("check", shown(&check, &desk));
        assert_eq!(desk.run(&["model", "check"]).shown(), check.shown());
        assert_eq!(desk.run(&["model", "check", &path]).shown(), check.shown());
        insta::assert_snapshot!("add_again", shown(&desk.run(&["model", "add", &path]), &desk));
        let elsewhere = desk.run_with(&["model", "list"], &[("TORG_MODELS", "elsewhere")]);
        assert!(elsewhere.stdout.is_empty(), "{}", elsewhere.shown());
        assert_eq!(desk.run(&["model", "list", "--models", "data/torg/models"]).stdout, list.stdout);
    }

    #[test]
    fn only_the_languages_of_the_material_are_checked() {
        let swedish = "Vad saknas på torget?\nFler bänkar i skuggan vore bra för oss äldre\nDet behövs bättre belysning på kvällen\n";
        let finnish = "Mitä puuttuu?\nEnemmän penkkejä varjoon olisi hyvä meille vanhuksille\nKirjaston pitäisi olla auki sunnuntaisin\n";
        let greek = "Τι λείπει;\nΧρειαζόμαστε περισσότερα παγκάκια στη σκιά για τους ηλικιωμένους\n";
        let desk = Desk::new().file("in/sv.csv", swedish).file("in/fi.csv", finnish).file("in/el.csv", greek);
        let folder = Model::new("bert");
        let path = folder.path().display().to_string();
        insta::assert_snapshot!("check_files", shown(&desk.run(&["model", "check", &path, "in"]), &desk));
        let greek = desk.run(&["model", "check", &path, "in/el.csv"]);
        insta::assert_snapshot!("check_no_language", shown(&greek, &desk));
    }

    #[test]
    fn a_model_that_changed_is_not_used() {
        let folder = Model::new("bert");
        let desk = Desk::new();
        desk.run(&["model", "add", &folder.path().display().to_string()]);
        let desk = desk.file("data/torg/models/bert/sentence_bert_config.json", "{\"max_seq_length\": 5}");
        insta::assert_snapshot!("changed", shown(&desk.run(&["model", "check", "bert"]), &desk));
    }

    #[test]
    fn what_is_no_model_is_answered() {
        let desk = Desk::new().file("folder/config.json", "{}");
        insta::assert_snapshot!("add_no_model", shown(&desk.run(&["model", "add", "folder"]), &desk));
        insta::assert_snapshot!("check_no_such", shown(&desk.run(&["model", "check", "bert"]), &desk));
        assert!(!desk.path().join("data/torg/models").exists());
        #[cfg(feature = "remote-models")]
        insta::assert_snapshot!(
            "add_unknown_name",
            shown(&desk.run(&["model", "add", "no-such-model"]), &desk)
        );
    }
}
