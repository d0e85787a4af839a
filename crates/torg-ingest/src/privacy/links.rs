//! E-mail addresses, and links that lead to a person's page.

use super::Hit;
use torg_core::Redaction;

/// The links of a text.
pub(super) struct Links {
    /// Those that lead to a person's page.
    pub(super) profiles: Vec<Hit>,
    /// All others, which stay as they are: start and end, in order.
    pub(super) others: Vec<(usize, usize)>,
}

/// Hosts where the first part of the path is a user, and first parts that are not.
const USER_FIRST: &[(&str, &[&str])] = &[
    (
        "facebook.com",
        &[
            "groups",
            "events",
            "watch",
            "marketplace",
            "hashtag",
            "share",
            "sharer",
            "gaming",
            "help",
            "policies",
            "photo",
            "reel",
            "story.php",
            "search",
        ],
    ),
    ("fb.com", &["groups", "events", "watch"]),
    ("fb.me", &["e", "g"]),
    ("instagram.com", &["p", "reel", "reels", "explore", "tv", "about", "accounts"]),
    ("twitter.com", &["search", "hashtag", "i", "home", "intent", "share", "explore"]),
    ("x.com", &["search", "hashtag", "i", "home", "intent", "share", "explore"]),
    ("t.me", &["s", "share", "joinchat"]),
    ("vk.com", &["feed", "search", "wall"]),
    ("github.com", &["topics", "search", "features", "about", "orgs"]),
    ("ok.ru", &["group", "search"]),
    ("medium.com", &["tag", "topic", "search"]),
];

/// Hosts where a user comes after one of these parts.
const USER_AFTER: &[(&str, &[&str])] = &[
    ("linkedin.com", &["in", "pub"]),
    ("snapchat.com", &["add"]),
    ("youtube.com", &["user", "channel", "c"]),
    ("reddit.com", &["user", "u"]),
    ("bsky.app", &["profile"]),
    ("facebook.com", &["people"]),
    ("wa.me", &[""]),
];

/// Finds every link, with or without `https://`.
pub(super) fn find(text: &str) -> Links {
    let mut links = Links { profiles: Vec::new(), others: Vec::new() };
    if !text.contains('/') {
        return links;
    }
    let mut at = 0usize;
    for word in text.split_inclusive(|c: char| c.is_whitespace() || "<>\"'()[]{}|,;،؛«»“”".contains(c))
    {
        let link =
            word.trim_end_matches(|c: char| c.is_whitespace() || "<>\"'()[]{}|,;،؛«»“”.:!?…*_".contains(c));
        let (start, end) = (at, at.saturating_add(link.len()));
        at = at.saturating_add(word.len());
        match judge(link) {
            Some(true) => links.profiles.push(Hit { start, end, kind: Redaction::Profile }),
            Some(false) => links.others.push((start, end)),
            None => {}
        }
    }
    links
}

/// Whether a word is a link to a person's page, another link, or no link.
fn judge(word: &str) -> Option<bool> {
    let scheme = word.find("://");
    let rest = scheme.map_or(word, |at| word.get(at.saturating_add(3)..).unwrap_or_default());
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.to_lowercase();
    let profile = is_profile(&host, path);
    let link = scheme.is_some() || host.starts_with("www.") || profile;
    link.then_some(profile)
}

fn is_profile(host: &str, path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let Some(first) = parts.next() else { return false };
    let first = first.to_lowercase();
    if first.starts_with('@') && first.chars().count() > 2 && host.contains('.') {
        return true;
    }
    let after = of_host(USER_AFTER, host)
        .is_some_and(|keys| keys.contains(&first.as_str()) && parts.next().is_some());
    let user = of_host(USER_FIRST, host)
        .is_some_and(|not| first.chars().count() > 1 && !not.contains(&first.as_str()));
    after || user || (host.ends_with("wa.me") && first.bytes().all(|byte| byte.is_ascii_digit()))
}

fn of_host(table: &[(&str, &'static [&'static str])], host: &str) -> Option<&'static [&'static str]> {
    let row = table
        .iter()
        .find(|(name, _)| host.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')));
    row.map(|(_, parts)| *parts)
}

/// Finds e-mail addresses around each `@`.
pub(super) fn emails(text: &str) -> Vec<Hit> {
    text.match_indices('@')
        .filter_map(|(at, sign)| email_around(text, at, at.saturating_add(sign.len())))
        .collect()
}

fn email_around(text: &str, at: usize, after: usize) -> Option<Hit> {
    let local = tail(text.get(..at)?, |c| c.is_alphanumeric() || "._%+-'".contains(c));
    let local = local.trim_start_matches(['.', '\'', '-']);
    let domain = head(text.get(after..)?, |c| c.is_alphanumeric() || ".-".contains(c));
    let domain = domain.trim_end_matches(['.', '-']);
    let (name, top) = domain.rsplit_once('.')?;
    let proper = !local.is_empty()
        && !name.is_empty()
        && top.chars().count() >= 2
        && top.chars().all(char::is_alphabetic);
    proper.then(|| Hit {
        start: at.saturating_sub(local.len()),
        end: after.saturating_add(domain.len()),
        kind: Redaction::Email,
    })
}

fn tail(text: &str, of: impl Fn(char) -> bool) -> &str {
    let len: usize = text.chars().rev().take_while(|&c| of(c)).map(char::len_utf8).sum();
    text.get(text.len().saturating_sub(len)..).unwrap_or_default()
}

fn head(text: &str, of: impl Fn(char) -> bool) -> &str {
    let len: usize = text.chars().take_while(|&c| of(c)).map(char::len_utf8).sum();
    text.get(..len).unwrap_or_default()
}
