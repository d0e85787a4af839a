"""Scores groupings of labelled texts; everything is printed as one JSON object.

    themes_scores.py labels FILE.jsonl THEMES.json [--also FIELD ..]    against what the texts are about
    themes_scores.py agree THEMES.json OTHER.json ROWS.json           two groupings; ROWS has, for each text of OTHER, its place in THEMES

A grouping is a JSON list with a whole number for each text, negative where it has no theme. Such texts count as one more
theme; `*_alone` count each as a theme of its own. `labels_found`: the share of labels that are the most frequent in some
theme; `largest`: the share of texts in the largest theme; with --also, ARI with other fields. Where the texts have `lang`: NMI with it, and V-measure in each language; where they have `sid` as well: the share of
pairs of translations in one theme, and of sentences with all translations in one.
"""

import argparse
import collections
import itertools
import json

import numpy as np
from sklearn import metrics


def numbered(values):
    """Values as whole numbers from 0."""
    return np.unique(np.asarray(values), return_inverse=True)[1]


def alone(themes):
    """`themes` with a theme of its own for each text without one."""
    without = themes < 0
    apart = themes.copy()
    apart[without] = themes.max(initial=0) + 1 + np.arange(without.sum())
    return apart


def agreement(truth, themes, end=""):
    """NMI, ARI and AMI."""
    return {
        "nmi" + end: metrics.normalized_mutual_info_score(truth, themes),
        "ari" + end: metrics.adjusted_rand_score(truth, themes),
        "ami" + end: metrics.adjusted_mutual_info_score(truth, themes),
    }


def labels_found(truth, themes):
    counts = metrics.cluster.contingency_matrix(truth, themes)
    kept = counts[:, np.unique(themes) >= 0]
    return len(set(kept.argmax(axis=0))) / len(counts) if kept.size else 0.0


def by_language(truth, themes, languages):
    own = {
        f"v_{language}": metrics.v_measure_score(truth[languages == language], themes[languages == language])
        for language in sorted(set(languages))
    }
    return {"nmi_language": metrics.normalized_mutual_info_score(languages, themes), **own}


def translations(themes, sentences):
    groups = collections.defaultdict(list)
    for theme, sentence in zip(themes, sentences):
        groups[sentence].append(theme)
    pairs = [a == b and a >= 0 for group in groups.values() for a, b in itertools.combinations(group, 2)]
    whole = [group[0] >= 0 and len(set(group)) == 1 for group in groups.values()]
    return {"pairs_together": np.mean(pairs), "all_together": np.mean(whole)}


def against_labels(path, themes, also):
    with open(path, encoding="utf-8") as lines:
        texts = [json.loads(line) for line in lines]
    if len(texts) != len(themes):
        raise SystemExit(f"{path} has {len(texts)} texts, and the grouping {len(themes)}")
    truth = numbered([text["label"] for text in texts])
    result = {
        "n": len(texts),
        "labels": int(truth.max()) + 1,
        "themes": len(set(themes[themes >= 0])),
        "without": float(np.mean(themes < 0)),
        "largest": np.unique(themes[themes >= 0], return_counts=True)[1].max(initial=0) / len(texts),
        "labels_found": labels_found(truth, themes),
        **agreement(truth, themes),
    }
    for field in also:
        result["ari_" + field] = metrics.adjusted_rand_score(numbered([text[field] for text in texts]), themes)
    if len(texts) <= 10_000:
        result |= agreement(truth, alone(themes), "_alone")
    if "lang" in texts[0]:
        result |= by_language(truth, themes, np.array([text["lang"] for text in texts]))
    if "sid" in texts[0]:
        result |= translations(themes, [text["sid"] for text in texts])
    return result


def read(path):
    with open(path, encoding="utf-8") as file:
        return np.asarray(json.load(file))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    labels = commands.add_parser("labels")
    labels.add_argument("texts")
    labels.add_argument("themes")
    labels.add_argument("--also", nargs="*", default=[])
    agree = commands.add_parser("agree")
    agree.add_argument("themes")
    agree.add_argument("other")
    agree.add_argument("rows")
    options = parser.parse_args()
    if options.command == "labels":
        result = against_labels(options.texts, read(options.themes), options.also)
    else:
        themes = read(options.themes)[read(options.rows)]
        other = read(options.other)
        same = metrics.adjusted_rand_score(themes, other) if len(other) else 1.0
        result = {"n": len(other), "ari": same}
    print(json.dumps({name: float(value) for name, value in result.items()}))


if __name__ == "__main__":
    main()
