//! Someone who stands out by what is published of them is found, and so is an account of what is withheld that cannot be.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and tells its figures")]

mod fixture;
mod spoil;

use fixture::Model;

/// What is said of the report once every `from` in a table is `to`; the first problem.
fn check(name: &str, from: &str, to: &str, expect: &str) {
    let mut files = Model::new().files();
    let file = format!("data/{name}.csv");
    let text = String::from_utf8(files[&file].clone()).unwrap();
    assert!(text.contains(from), "{file} has no `{from}`");
    files.insert(file, text.replace(from, to).into_bytes());
    let verdict = torg_verify::verify_files(&files).unwrap();
    let persons = verdict.checks.iter().find(|check| check.name == "persons").unwrap();
    let told = persons.problems.first().map_or("sound".to_owned(), ToString::to_string);
    assert!(told.contains(expect), "{from} -> {to}: {told}");
}

#[test]
fn whoever_stands_out_is_found() {
    let alone = "p6: fewer than five people have all of `13-19, resident` and no more";
    check("contributions", "play in.\",13-19,youth", "play in.\",13-19,resident", alone);
    check("contributions", "each spring.\",,", "each spring.\",65+,", "have all of `` and no more");
    check(
        "contributions",
        "car park !!,65+,",
        "car park !!,65+,youth",
        "the values of `p20` are not those of another row",
    );
    check("contributions", ",20-64,resident", ",20-64,", "sound");
    check("contributions", ",20-64,resident", ",13-19,youth", "sound");
}

#[test]
fn an_account_of_what_is_withheld_that_cannot_be_is_found() {
    check("withheld", "language,7", "language,13", "more people than there are without that value");
    check("withheld", "language,7", "language,3", "fewer than five people");
    check("withheld", "language,7", "language,12", "all who lack something");
    check("withheld", ",9\n", ",13\n", "more people than there are");
    check("withheld", ",9\n", ",\n", "all who lack something");
    check("withheld", "age,\n", "shoe size,\n", "out of order");
    check("withheld", ",9\nage,\nlanguage,7\n", ",9\n", "it names no attribute");
    check("withheld", ",9\nage,\nlanguage,7\n", "", "sound");
    check("withheld", "language,7", "shoe size,7", "sound");
}
