"""BERTopic on the first column of a CSV, without a model: TF-IDF, SVD, UMAP, HDBSCAN, keywords. Prints themes and texts without one."""

import csv
import sys

from bertopic import BERTopic
from bertopic.backend import BaseEmbedder
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = csv.reader(file)
    next(rows)
    texts = [row[0] for row in rows]

words = TfidfVectorizer(sublinear_tf=True, min_df=2).fit_transform(texts)
dimensions = min(256, words.shape[1] - 1)
vectors = normalize(TruncatedSVD(dimensions, random_state=0).fit_transform(words)).astype("float32")
topics, _ = BERTopic(embedding_model=BaseEmbedder()).fit_transform(texts, embeddings=vectors)
print(f"{len(set(topics) - {-1})} themes, {sum(topic == -1 for topic in topics)} of {len(texts)} without one")
