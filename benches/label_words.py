"""Whether the names of themes say what the themes are about.

    cargo run --release -p torg-analysis --example themes -- DATA.jsonl --labels > LABELS
    python3 benches/label_words.py DATA.jsonl LABELS [LANGUAGE]

DATA has a `label` a line, LABELS the number and the name of the finest theme of each line. For each true label, the
theme with most of its texts: does its name have a word of the true label, by stem and without function words? Prints
the share of true labels for which it has, and those for which it has not. Needs PyStemmer.
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


def main(data, labels, language="english"):
    with open(data, encoding="utf-8") as file:
        truths = [json.loads(line)["label"] for line in file]
    with open(labels, encoding="utf-8") as file:
        themes, names = (json.loads(line) for line in file)
    pairs = Counter((truth, theme, name) for truth, theme, name in zip(truths, themes, names) if theme >= 0)
    majority = {}
    for (truth, theme, name), count in sorted(pairs.items(), key=lambda it: (-it[1], it[0])):
        majority.setdefault(truth, (theme, name, count))
    sizes = Counter(truths)
    asked = [truth for truth in sorted(majority) if sizes[truth] >= FEWEST_TEXTS]
    named = [truth for truth in asked if shares(truth, majority[truth][1], language)]
    print(f"{len(named)} of {len(asked)} true labels ({100 * len(named) / max(1, len(asked)):.1f} %) are named")
    for truth in asked:
        if truth not in named:
            theme, name, count = majority[truth]
            print(f"  {truth}: {name} (theme {theme}, {count} of {sizes[truth]})")


if __name__ == "__main__":
    main(*sys.argv[1:])
