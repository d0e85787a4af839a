"""Whether the names of themes say what the themes are about.

    cargo run --release -p torg-analysis --example themes -- DATA.jsonl --labels > LABELS
    python3 benches/label_words.py DATA.jsonl LABELS [--json]

DATA has a `label` a line, and a `lang` where that is not English; LABELS the number and the name of the finest theme of
each line. For each true label, the theme with most of its texts: does its name have a word of the true label, by stem
and without function words? Prints the share of true labels for which it has, by the whole name and by its first phrase,
how long the names are, and the true labels for which it has not. Needs PyStemmer.
"""

import json
import re
import sys
from collections import Counter

from Stemmer import Stemmer

FEWEST_TEXTS = 10
FUNCTION_WORDS = {
    "english": set(
        "a an the of to on in by or and as at for from with about via not be is are do does have can it that this "
        "i me my you your what who where when how why".split()
    ),
    "french": set("a au aux d de des du en et l la le les à sur par pour vis aucun aucune b c z y tout est".split()),
    "swedish": set("och av på i för".split()),
}
COMPOUNDING = {"swedish"}
LANGUAGES = {"en": "english", "fr": "french", "sv": "swedish"}
BETWEEN = " · "


def stems(text, language):
    stemmer = Stemmer(language)
    words = re.findall(r"[^\W_]+", text.lower())
    content = [word for word in words if word not in FUNCTION_WORDS[language]]
    return set(stemmer.stemWords(content or words))


def shares(truth, name, language):
    """Whether a stem is in both; in a language that writes compounds as one word, also as a part of the other's."""
    one, other = stems(truth, language), stems(name, language)
    parts = language in COMPOUNDING and any(min(len(a), len(b)) >= 6 and (a in b or b in a) for a in one for b in other)
    return bool(one & other) or parts


def majorities(truths, themes, names):
    """For each true label the theme with most of its texts: its number, its name, and how many texts."""
    pairs = Counter((truth, theme, name) for truth, theme, name in zip(truths, themes, names) if theme >= 0)
    majority = {}
    for (truth, theme, name), count in sorted(pairs.items(), key=lambda it: (-it[1], it[0])):
        majority.setdefault(truth, (theme, name, count))
    return majority


def scored(asked, named, majority, names, language):
    first = [truth for truth in asked if shares(truth, majority[truth][1].split(BETWEEN)[0], language)]
    distinct = [name.split(BETWEEN) for name in sorted(set(names)) if name]
    mean = lambda counts: sum(counts) / max(1, len(distinct))
    return {
        "labels": len(asked),
        "named": len(named) / max(1, len(asked)),
        "first": len(first) / max(1, len(asked)),
        "phrases": mean(len(phrases) for phrases in distinct),
        "words": mean(len(" ".join(phrases).split()) for phrases in distinct),
    }


def main(data, labels, form=""):
    with open(data, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    with open(labels, encoding="utf-8") as file:
        themes, names = (json.loads(line) for line in file)
    language = LANGUAGES[lines[0].get("lang", "en")]
    truths = [line["label"] for line in lines]
    majority, sizes = majorities(truths, themes, names), Counter(truths)
    asked = [truth for truth in sorted(majority) if sizes[truth] >= FEWEST_TEXTS]
    named = [truth for truth in asked if shares(truth, majority[truth][1], language)]
    scores = scored(asked, named, majority, names, language)
    if form == "--json":
        print(json.dumps(scores))
        return
    print(f"{len(named)} of {len(asked)} true labels ({100 * scores['named']:.1f} %) are named, ", end="")
    print(f"{100 * scores['first']:.1f} % by the first phrase; {scores['phrases']:.2f} phrases a name")
    for truth in asked:
        if truth not in named:
            theme, name, count = majority[truth]
            print(f"  {truth}: {name} (theme {theme}, {count} of {sizes[truth]})")


if __name__ == "__main__":
    main(*sys.argv[1:])
