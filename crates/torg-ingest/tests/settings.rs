//! `torg.toml` overrules guesses, and says where it is wrong.

mod common;

use common::{Folder, account};
use std::path::Path;
use torg_ingest::{Settings, inspect, template};

fn error(text: &str) -> String {
    Settings::parse(text, Path::new("torg.toml"))
        .map_or_else(|error| error.to_string(), |_| "no mistake".to_owned())
}

#[test]
fn mistakes_are_named_by_line_and_key_with_the_nearest() {
    insta::assert_snapshot!(
        [
            "titel = \"Torget\"",
            "title = 3",
            "[[source]]\nmatch = \"a.csv\"\nheader_row = 3",
            "[[source]]\nmatch = \"a.csv\"\n[source.columns]\n\"Ålder\" = \"atribute\"",
            "[[source]]\nsheet = \"Svar\"",
            "[[source]]\nmatch = \"a[\"",
            "[population.district]\nHaga = \"many\"",
            "title = \"Torget\nlanguage",
            "[report]\nlanguge = \"sv\"",
            "[[source]]\nmatch = \"a\"\nspeakers = { interviewer = [\"AB\"] }",
            "[values.role]\nResident = 3",
            "[publish]\nattribute = [\"role\"]",
            "[[source]]\nmatch = \"a\"\n[source.value.role]\nResident = \"boende\"",
        ]
        .map(error)
        .join("\n\n")
    );
}

#[test]
fn the_documented_settings_are_settings() {
    let document = include_str!("../../../docs/settings.md");
    let example = document.split("```toml").nth(1).unwrap().split("```").next().unwrap();
    assert_eq!(error(example), "no mistake");
}

const SURVEY: &str = "Enkät om torget;;;\nNr;Namn;Ålder;Vad saknas?\n1;Ada Berg;34;Fler bänkar säger Ada\n2;Bo Ek;71;\n3;Cia Alm;19;Skugga och vatten\n";

#[test]
fn settings_overrule_guesses() {
    let settings = "title = \"Torget\"\n[[source]]\nmatch = \"*.csv\"\nlanguage = \"sv\"\nexclude-rows = [5]\npublish-as = \"Enkäten\"\n\
        [source.columns]\n\"Ålder\" = \"ignore\"\n[source.questions]\n\"Vad saknas?\" = \"Vad saknas på torget?\"\n[source.everyone]\nroll = \"boende\"\n\
        [[source]]\nmatch = \"utkast*\"\nexclude = true\n[population.roll]\nboende = 1200\n";
    let folder = Folder::new().file("svar.csv", SURVEY).file("utkast.txt", "x").file("torg.toml", settings);
    let reading = folder.read();
    let material = &reading.material;
    assert_eq!(material.title.as_deref(), Some("Torget"));
    assert_eq!(material.populations["roll"]["boende"], 1200);
    assert_eq!(
        account(&reading),
        ["Enkäten, 5: withheld, excluded-by-settings", "utkast.txt, -: withheld, excluded-by-settings"]
    );
    let [contribution] = &material.contributions[..] else { panic!("{:?}", material.contributions) };
    assert_eq!(contribution.prompt.as_deref(), Some("Vad saknas på torget?"));
    assert_eq!((contribution.place.row, contribution.language.code()), (3, "sv"));
    assert_eq!(reading.profiles.known(), ["roll"].into());
}

#[test]
fn what_is_settled_for_nothing_is_said() {
    let folder = Folder::new().file("enkät.csv", SURVEY).file(
        "torg.toml",
        "[[source]]\nmatch = \"enkat.csv\"\n[[source]]\nmatch = \"*.csv\"\ncolumns = { Alder = \"ignore\" }",
    );
    insta::assert_snapshot!(folder.read().warnings.join("\n"));
}

#[test]
fn only_chosen_attributes_are_published() {
    let rows = (0..12).map(|at| format!("{at};Vad saknas är träd nummer {at};Haga;2{}\n", at % 2));
    let survey = "Nr;Vad saknas?;Stadsdel;Ålder\n".to_owned() + &rows.collect::<String>();
    let check = |publish: &str, expect: &[&str]| {
        let settings = format!("[publish]\n{publish}\n");
        let reading = Folder::new().file("svar.csv", &survey).file("torg.toml", settings).read();
        let names: Vec<&str> = reading.material.contributions[0].attributes.keys().map(|it| &**it).collect();
        assert_eq!(names, expect, "{publish}");
        reading.warnings.join("\n")
    };
    assert_eq!(check("attributes = [\"Stadsdel\"]", &["Stadsdel"]), "");
    assert_eq!(check("attributes = [\"Ålder\", \"Stadsdel\"]", &["Stadsdel", "Ålder"]), "");
    assert_eq!(check("attributes = []", &[]), "");
    insta::assert_snapshot!(check("attributes = [\"Stadsdel\",\n  \"Alder\"]", &["Stadsdel"]));
}

const ROLES: &str = "Role;What is missing?\nResident;More benches please\nResident;Shade and water\n\
    Resident;A roof over the stop\nResident;Longer evenings\nShop owner;Parking for customers\n";
const ROLLER: &str = "Roll;Vad saknas?\nBoende;Fler bänkar\nHandlare;Parkering\nHandlare;El i marken\nHandlare;Vatten\n\
    Handlare;Lägre avgifter\nHandlare;En marknad i veckan\n";

#[test]
fn one_attribute_in_two_languages_is_one() {
    let settings = "[attributes]\nRole = \"Roll\"\nRolle = \"Roll\"\n[values.Roll]\n\"Shop owner\" = \"Handlare\"\nResidnt = \"Boende\"\n\
        [values.Rol]\nx = \"y\"\n[[source]]\nmatch = \"roles.csv\"\n[source.values.Roll]\nResident = \"Boende\"\n";
    let columns = "columns = { Role = \"attribute\" }\n[[source]]\nmatch = \"roller.csv\"\ncolumns = { Roll = \"attribute\" }\n";
    let settings = settings
        .replace("[source.values", &format!("{columns}[[source]]\nmatch = \"roles.csv\"\n[source.values"));
    let folder =
        Folder::new().file("roles.csv", ROLES).file("roller.csv", ROLLER).file("torg.toml", settings);
    let reading = folder.read();
    let mut held = std::collections::BTreeMap::new();
    for (name, value) in reading.material.contributions.iter().flat_map(|it| &it.attributes) {
        *held.entry(format!("{name}={value}")).or_insert(0) += 1;
    }
    assert_eq!(
        held.into_iter().collect::<Vec<_>>(),
        [("Roll=Boende".to_owned(), 5), ("Roll=Handlare".to_owned(), 6)]
    );
    insta::assert_snapshot!(reading.warnings.join("\n"));
}

#[test]
fn a_population_that_nobody_belongs_to_is_said() {
    let settings = "[attributes]\nRole = \"Roll\"\n[values.Roll]\n\"Shop owner\" = \"Handlare\"\nResident = \"Boende\"\n\
        [population.Roll]\nHandlere = 30\nBoende = 1200\nPolitiker = 9\n[population.Rol]\nBoende = 1200\n";
    let folder =
        Folder::new().file("roles.csv", ROLES).file("roller.csv", ROLLER).file("torg.toml", settings);
    insta::assert_snapshot!(folder.read().warnings.join("\n"));
}

#[test]
fn the_template_reads_back_and_changes_nothing() {
    let folder = Folder::new()
        .file("svar.csv", SURVEY)
        .file("a.json", "[{\"text\": \"Fler träd nu\", \"label\": \"x\"}]");
    let before = folder.read();
    let written = template(&before.inspections);
    insta::assert_snapshot!(written);
    let after = folder.file("torg.toml", written).read();
    assert_eq!(after.material.contributions, before.material.contributions);
    assert_eq!(after.warnings, Vec::<String>::new());
}

#[test]
fn an_inspection_is_readable() {
    let forms = "ID,Start time,Completion time,Email,Name,Vilken stadsdel bor du i?,Vad tycker du bäst om?,Berätta mer\n\
        1,5/17/2026 9:00,5/17/2026 9:12,ada@example.org,Ada Berg,Haga,Fontänen;Kiosken;,Jag heter Ada och nås på 070-174 06 05 efter klockan fem\n\
        2,5/17/2026 9:30,5/18/2026 9:35,anonymous,,Haga,Kiosken;,Torget är för hett på sommaren\n\
        3,5/17/2026 9:40,5/19/2026 9:45,anonymous,,Norr,Fontänen;Kiosken;Annat: marknaden på lördagar med Bo;,\n";
    let folder = Folder::new()
        .file("forms.csv", forms)
        .file("bild.png", b"\x89PNG")
        .file("tal.csv", "n,m\n1,2\n3,4\n");
    let reading = folder.read();
    insta::assert_snapshot!(reading.inspections.iter().map(inspect::render).collect::<Vec<_>>().join("\n"));
    assert!(reading.material.contributions.iter().all(|it| !it.text.contains("070")));
}
