"""Another engine on the same texts: prints its themes, and what finding them cost, as JSON.

    themes_peer.py ENGINE FILE.jsonl [--vectors FILE.npy] [--seed 0]

Engines: bertopic, bertopic_reduced (texts without a topic go to the nearest), evoc, evoc_filled (the same), kouchou
(Kouchou-AI's rule: UMAP to two dimensions, k-means with its own number), kmeans (told how many labels there are), and
without vectors tfidf_kmeans. Rows of vectors are brought to length 1. Compilation of numba code is not counted: each engine
first runs on some hundred texts. Processor seconds are of finding themes alone, the peak is of the whole process.
"""

import argparse
import json
import resource
import time

import numpy as np


def bertopic(texts, vectors, seed, labels, reduced=False):
    from bertopic import BERTopic
    from bertopic.backend import BaseEmbedder
    from hdbscan import HDBSCAN
    from umap import UMAP

    model = BERTopic(
        embedding_model=BaseEmbedder(),
        umap_model=UMAP(n_neighbors=15, n_components=5, min_dist=0.0, metric="cosine"),
        hdbscan_model=HDBSCAN(min_cluster_size=10, prediction_data=True),
    )
    topics, _ = model.fit_transform(texts, embeddings=vectors)
    if reduced and -1 in topics:
        topics = model.reduce_outliers(texts, topics, strategy="embeddings", embeddings=vectors)
    return topics


def bertopic_reduced(texts, vectors, seed, labels):
    return bertopic(texts, vectors, seed, labels, reduced=True)


def evoc(texts, vectors, seed, labels):
    from evoc import EVoC

    return EVoC(random_state=seed).fit_predict(vectors)


def evoc_filled(texts, vectors, seed, labels):
    themes = np.array(evoc(texts, vectors, seed, labels))
    found = np.unique(themes[themes >= 0])
    centres = np.stack([vectors[themes == theme].mean(axis=0) for theme in found])
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    without = themes < 0
    themes[without] = found[(vectors[without] @ centres.T).argmax(axis=1)]
    return themes


def kouchou(texts, vectors, seed, labels):
    from sklearn.cluster import KMeans
    from umap import UMAP

    coarse = min(10, max(2, round(len(texts) ** (1 / 3))))
    plane = UMAP(n_components=2, n_neighbors=15).fit_transform(vectors)
    return KMeans(min(1000, coarse * coarse), random_state=seed).fit_predict(plane)


def kmeans(texts, vectors, seed, labels):
    from sklearn.cluster import KMeans

    return KMeans(labels, n_init=3, random_state=seed).fit_predict(vectors)


def tfidf_kmeans(texts, vectors, seed, labels):
    from sklearn.cluster import KMeans
    from sklearn.feature_extraction.text import TfidfVectorizer

    words = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
    return KMeans(labels, n_init=3, random_state=seed).fit_predict(words)


ENGINES = [bertopic, bertopic_reduced, evoc, evoc_filled, kouchou, kmeans, tfidf_kmeans]


def read(path):
    with open(path, encoding="utf-8") as lines:
        texts = [json.loads(line) for line in lines]
    return [text["text"] for text in texts], len({text["label"] for text in texts})


def normal(path):
    vectors = np.load(path).astype("float32")
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("engine", choices=[engine.__name__ for engine in ENGINES])
    parser.add_argument("texts")
    parser.add_argument("--vectors")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    engine = next(engine for engine in ENGINES if engine.__name__ == options.engine)
    texts, labels = read(options.texts)
    vectors = normal(options.vectors) if options.vectors else None
    if vectors is not None and len(texts) > 400:
        engine(texts[:400], vectors[:400], options.seed, 5)
    start, began = time.process_time(), time.time()
    themes = engine(texts, vectors, options.seed, labels)
    cost = {
        "cpu_s": time.process_time() - start,
        "wall_s": time.time() - began,
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    print(json.dumps({"themes": [int(theme) for theme in themes], **cost}))


if __name__ == "__main__":
    main()
