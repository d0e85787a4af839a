//! What is asked for is understood, or refused with a reason.

use super::Request;

fn check(arguments: &str, expect: Result<&[&str], &str>) {
    let arguments: Vec<String> = arguments.split_whitespace().map(str::to_owned).collect();
    let sections = Request::parse(&arguments).and_then(|request| request.sections());
    match (sections, expect) {
        (Ok(found), Ok(expect)) => assert_eq!(found.iter().map(|it| it.0).collect::<Vec<_>>(), expect),
        (Err(found), Err(expect)) => assert!(found.to_string().contains(expect), "{found}"),
        (found, _) => panic!("{arguments:?}: {:?}", found.map(|it| it.len())),
    }
}

#[test]
fn sections() {
    check("--data d", Ok(&["peers", "stability", "small", "languages", "labels", "scale"]));
    check("--only scale --sizes 10,20", Ok(&["scale"]));
    check("--only small,peers --data d", Ok(&["peers", "small"]));
    check("--only labels --data d", Ok(&["labels"]));
    check("--only small", Err("on what?"));
    check("--only dance --data d", Err("`dance`"));
    check("--sizes many --only scale", Err("`many` is not a number"));
    check("--data", Err("`--data` needs a value"));
}
