//! Exports of known systems, read to the contribution.

mod common;

use common::{Folder, account, workbook_of};

/// One line a contribution, in the order of the source.
fn contributions(folder: &Folder) -> Vec<String> {
    let mut all = folder.read().material.contributions;
    all.sort_by_key(|it| (it.source.clone(), it.place, it.text.clone()));
    let line = |it: &torg_core::Contribution| {
        let day = it.date.map_or("-".to_owned(), |day| day.to_string());
        let prompt = it.prompt.as_deref().unwrap_or("-");
        format!("{} {} {day} {} {prompt}: {:?}", it.source, it.place, it.language, it.text)
    };
    all.iter().map(line).collect()
}

#[test]
fn polis_statements_have_the_question_beside_them() {
    let folder = Folder::new()
        .file("p/comments.csv", "timestamp,comment-id,xid,author-id,moderated,comment-body\n1403067224363,1,x,7,1,More shade please\n1403067224363,2,x,7,-1,Spam\n1403067224363,3,,8,0,\"Benches, many\"\n")
        .file("p/summary.csv", "topic,The square\nurl,https://example.org/x\nconversation-description,\"What should change\nin the square?\"\n")
        .file("p/votes.csv", "timestamp,datetime,comment-id,voter-id,vote\n1,x,1,2,1\n")
        .file("p/participants-votes.csv", "participant,xid,group-id,n-comments,n-votes,0\n1,,0,0,1,1\n");
    assert_eq!(
        contributions(&folder),
        [
            "p/comments.csv 2 2014-06-18 und What should change\nin the square?: \"More shade please\"",
            "p/comments.csv 4 2014-06-18 und What should change\nin the square?: \"Benches, many\"",
        ]
    );
    assert_eq!(account(&folder.read()), ["p/comments.csv, 3: withheld, moderated-at-source"]);
}

#[test]
fn decidim_proposals_are_title_and_body_in_their_language() {
    let csv = "id;title/sv;title/en;title/machine_translations/en;body/sv;body/en;author/name;state;published_at\n\
        1;Fler träd;;More trees;\"<p>Skugga &amp; <b>vatten</b></p><p>Nu</p>\";;Ada Berg;accepted;2026-05-01 10:00\n\
        2;;Benches;;;<p>Please</p>;Bo Ek;withdrawn;2026-05-02\n";
    let json = "[{\"id\":1,\"title\":{\"fi\":\"Lisää puita\"},\"body\":{\"fi\":\"Varjoa\"}},{\"id\":2,\"title\":{\"sv\":\"Bänkar\"},\"body\":{\"sv\":\"Ja\"}}]";
    let folder = Folder::new().file("a.csv", csv).file("b.json", json);
    assert_eq!(
        contributions(&folder),
        [
            "a.csv 2 2026-05-01 sv -: \"Fler träd\\nSkugga & vatten\\nNu\"",
            "b.json 1 - fi -: \"Lisää puita\\nVarjoa\"",
            "b.json 2 - sv -: \"Bänkar\\nJa\"",
        ]
    );
    assert_eq!(account(&folder.read()), ["a.csv, 3: withdrawn, moderated-at-source"]);
}

#[test]
fn limesurvey_loses_addresses_and_tokens() {
    let csv = "\u{feff}id,submitdate,lastpage,startlanguage,seed,ipaddr,token,Q1,Q2[SQ001]\n\
        1,2026-05-17 10:00:00,3,sv,99,10.0.0.1,k3j,Mer skugga på torget tack,Y\n2,2026-05-18 10:00:00,3,en,98,10.0.0.2,k4j,,N\n";
    let folder = Folder::new().file("lime.csv", csv);
    assert_eq!(contributions(&folder), ["lime.csv 2 2026-05-17 sv Q1: \"Mer skugga på torget tack\""]);
    assert_eq!(folder.read().material.sources[0].dropped_columns, ["ipaddr", "token"]);
}

#[test]
fn codes_of_a_survey_are_closed_questions() {
    let rows = "1,2026-05-17,3,sv,A1,F,Y\n2,2026-05-18,3,sv,A2,F,\n3,2026-05-18,3,sv,A1,M,Y\n4,2026-05-19,3,sv,A2,M,\n";
    let csv = format!("id,submitdate,lastpage,startlanguage,G1Q1,Gender,G1Q2[SQ001]\n{rows}");
    let reading = Folder::new().file("lime.csv", csv).read();
    let choices: Vec<String> =
        reading.material.choices.iter().map(|it| format!("{} {:?}", it.prompt, it.options)).collect();
    assert_eq!(choices, [r#"G1Q1 {"A1": 2, "A2": 2}"#, r#"G1Q2[SQ001] {"Y": 2}"#]);
    assert_eq!(account(&reading), Vec::<String>::new(), "closed answers are counted, so the survey was read");
}

#[test]
fn finnish_forms_are_forms() {
    let folder = Folder::new().file(
        "forms.csv",
        "Tunnus,Aloitusaika,Valmistumisaika,Sähköposti,Nimi,Mitä muuttaisit?\n\
         1,5/17/2026 9:00,5/18/2026 9:12,anonymous,,Lisää penkkejä varjoon kiitos\n",
    );
    assert_eq!(
        contributions(&folder),
        ["forms.csv 2 2026-05-18 und Mitä muuttaisit?: \"Lisää penkkejä varjoon kiitos\""]
    );
}

#[test]
fn a_second_row_of_names_names_options() {
    let csv = "Respondent ID,Hur ofta är du där?,Vad saknas?,Vad använder du?,,\n\
        ,Response,Open-Ended Response,Biblioteket,Badhuset,Annat (vad?)\n\
        1,Varje dag,Mer skugga på torget tack,Biblioteket,,\n2,Sällan,,,Badhuset,ishallen på vintern när den är öppen\n\
        3,Varje dag,Fler bänkar i parken nu,Biblioteket,Badhuset,\n4,Sällan,,,,\n";
    let folder = Folder::new().file("m.csv", csv);
    assert_eq!(
        contributions(&folder),
        [
            "m.csv 3 - und Vad saknas?: \"Mer skugga på torget tack\"",
            "m.csv 4 - und Vad använder du?: Annat (vad?): \"ishallen på vintern när den är öppen\"",
            "m.csv 5 - und Vad saknas?: \"Fler bänkar i parken nu\"",
        ]
    );
    let choices: Vec<String> =
        folder.read().material.choices.iter().map(|it| format!("{} {:?}", it.prompt, it.options)).collect();
    assert_eq!(
        choices,
        [
            r#"Hur ofta är du där? {"Sällan": 2, "Varje dag": 2}"#,
            r#"Vad använder du?: Badhuset {"Badhuset": 2}"#,
            r#"Vad använder du?: Biblioteket {"Biblioteket": 2}"#,
        ]
    );
}

#[test]
fn one_object_holds_its_answers() {
    let folder = Folder::new()
        .file("a.json", r#"{"meta":{"n":2},"tags":["x","y","z"],"answers":[{"text":"mer grönt"},{"text":"sluta asfaltera"}]}"#)
        .file("b.json", r#"{"text":"bara jag","tags":["x"]}"#)
        .file("c.json", r#"{"answers":["ett","två"]}"#);
    let texts: Vec<String> =
        contributions(&folder).iter().map(|it| it.split(": ").last().unwrap().to_owned()).collect();
    assert_eq!(texts, ["\"mer grönt\"", "\"sluta asfaltera\"", "\"bara jag\"", "\"ett\"", "\"två\""]);
}

#[test]
fn a_copy_of_a_file_is_told() {
    let folder = Folder::new()
        .file("a.txt", "Fler bänkar\nMer ljus\n")
        .file("b/a (1).txt", "Fler bänkar\nMer ljus\n")
        .file("c.png", b"")
        .file("d.png", b"");
    let expect =
        "`b/a (1).txt` holds the same as `a.txt`: what is said in it counts twice; leave one of them out";
    assert_eq!(folder.read().warnings, [expect]);
}

#[test]
fn a_hidden_sheet_is_told() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Kommentar</t></is></c></row>\
        <row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Mer ljus</t></is></c></row>";
    let told = |attributes: &str| {
        let reading = Folder::new().file("a.xlsx", workbook_of(attributes, rows)).read();
        assert_eq!(reading.material.contributions.len(), 1);
        reading.inspections[0].details.contains_key("hidden sheet")
    };
    assert!(told("state=\"hidden\"") && !told(""));
}

#[test]
fn an_empty_row_is_nobodys() {
    let reading = Folder::new().file("a.csv", "id;svar\n1;Mer ljus\n;\n2;\n;;;\n").read();
    assert_eq!(reading.material.sources[0].set_aside.values().copied().collect::<Vec<_>>(), [1]);
}

#[test]
fn json_lines_lose_a_line_not_the_file() {
    let folder = Folder::new()
        .file("a.jsonl", "{\"text\":\"mer skugga\"}\n{\"text\":\"bänkar\"}\n{broken\n{\"text\":\"träd\"}\n");
    assert_eq!(contributions(&folder).len(), 3);
    let lines = account(&folder.read());
    assert!(
        lines.len() == 1 && lines[0].starts_with("a.jsonl, 3: unreadable, malformed: not JSON"),
        "{lines:?}"
    );
}
