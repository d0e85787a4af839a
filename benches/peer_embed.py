"""sentence-transformers on one thread: FOLDER, a file with one JSON string a line, and where the vectors go."""

import json
import sys

import torch
from sentence_transformers import SentenceTransformer

torch.set_num_threads(1)
folder, texts, out = sys.argv[1:]
with open(texts, encoding="utf-8") as lines:
    texts = [json.loads(line) for line in lines]
vectors = SentenceTransformer(folder, device="cpu").encode(texts, normalize_embeddings=True, show_progress_bar=False)
vectors.astype("<f4").tofile(out)
