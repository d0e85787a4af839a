"""Draws texts at random, in random order.

    themes_draw.py FILE.jsonl COUNT SEED OUT [--vectors FILE.npy]

Writes OUT.jsonl, OUT.rows.json (the place of each drawn text in FILE, from 0) and, with vectors, OUT.npy. A COUNT of all
texts or more only changes their order.
"""

import argparse
import json

import numpy as np

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("texts")
parser.add_argument("count", type=int)
parser.add_argument("seed", type=int)
parser.add_argument("out")
parser.add_argument("--vectors")
options = parser.parse_args()

with open(options.texts, encoding="utf-8") as file:
    lines = file.readlines()
rows = np.random.default_rng(options.seed).permutation(len(lines))[: options.count]
with open(options.out + ".jsonl", "w", encoding="utf-8") as file:
    file.writelines(lines[row].rstrip("\n") + "\n" for row in rows)
with open(options.out + ".rows.json", "w", encoding="utf-8") as file:
    json.dump(rows.tolist(), file)
if options.vectors:
    np.save(options.out + ".npy", np.load(options.vectors)[rows])
