#!/usr/bin/env python3
"""Trains the topic model from the labelled hot-list rows (MIT) and the lexicon of config/topics.yaml.

  train_topics.py GOLD.jsonl topics.yaml OUT.tsv     needs numpy and PyYAML

Features of a post: for each group of the lexicon (16 topics, 5 "besides") the summed weights of its
words in the title (at most 9) and in the text (at most 12), each over 3; and character 2- and 3-grams
of Chinese characters, once for the post and once more for the title, scaled by 3 / sqrt(number). One
logistic regression per topic, L2, by Adam. Prints micro-F1 of 5-fold cross-validation.
"""
import collections
import json
import re
import sys
import unicodedata

import numpy as np
import yaml

LEAST_ROWS = 3
TEXT_LIMIT = 200
PRUNE = 0.10
SEED = 1


def normal(s):
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", s.replace("\u200b", ""))).lower()


class Lexicon:
    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            rules = yaml.safe_load(f)
        self.topics = [t["code"] for t in rules["topics"]]
        groups = []
        for t in rules["topics"]:
            words = {}
            for strength, weight in (("strong", 3), ("medium", 1.5), ("weak", 0.6), ("exclusions", 0)):
                for word in t.get(strength) or []:
                    words[normal(str(word))] = weight
            groups.append((t["code"], words))
        for name, words in rules["besides"].items():
            groups.append((name, {normal(str(w)): 3 for w in words}))
        self.groups = groups
        self.patterns = [re.compile("|".join(map(re.escape, sorted(w, key=len, reverse=True)))) for _, w in groups]

    def features(self, title, text):
        out = []
        for (_, words), pattern in zip(self.groups, self.patterns):
            in_title = set(pattern.findall(title))
            in_text = set(pattern.findall(text)) - in_title
            out.append(min(sum(words[w] for w in in_title), 9) / 3)
            out.append(min(sum(words[w] for w in in_text), 12) / 3)
        return out


def grams(title, text):
    found = set()
    for field, is_title in ((title, True), (text[:TEXT_LIMIT], False)):
        for n in (2, 3):
            for i in range(len(field) - n + 1):
                gram = field[i:i + n]
                if re.fullmatch("[\u4e00-\u9fff]+", gram):
                    found.add(gram)
                    if is_title:
                        found.add("^" + gram)
    return found


def gram_matrix(rows, vocabulary):
    index = {w: i for i, w in enumerate(vocabulary)}
    m = np.zeros((len(rows), len(vocabulary)), np.float32)
    for i, row in enumerate(rows):
        ids = [index[w] for w in row if w in index]
        if ids:
            m[i, ids] = 3 / np.sqrt(len(ids))
    return m


def fit(x, y, l2, steps=160):
    n, d = x.shape
    w, b = np.zeros((d, y.shape[1]), np.float32), np.full(y.shape[1], -2.0, np.float32)
    m, v, mb, vb = np.zeros_like(w), np.zeros_like(w), np.zeros_like(b), np.zeros_like(b)
    for t in range(1, steps + 1):
        e = (1 / (1 + np.exp(-(x @ w + b))) - y) / n
        gw, gb = x.T @ e + l2[:, None] * w / n, e.sum(0)
        m, v = 0.9 * m + 0.1 * gw, 0.999 * v + 0.001 * gw ** 2
        mb, vb = 0.9 * mb + 0.1 * gb, 0.999 * vb + 0.001 * gb ** 2
        c1, c2 = 1 - 0.9 ** t, 1 - 0.999 ** t
        w -= 0.05 * (m / c1) / (np.sqrt(v / c2) + 1e-9)
        b -= 0.05 * (mb / c1) / (np.sqrt(vb / c2) + 1e-9)
    return w, b


def train(dense, gram_rows, y):
    df = collections.Counter(w for row in gram_rows for w in row)
    vocabulary = sorted(w for w, c in df.items() if c >= LEAST_ROWS)
    for _ in range(2):
        x = np.hstack([dense, gram_matrix(gram_rows, vocabulary)]).astype(np.float32)
        l2 = np.concatenate([np.full(dense.shape[1], 1.0), np.full(len(vocabulary), 1.0)]).astype(np.float32)
        w, b = fit(x, y, l2)
        keep = np.abs(w[dense.shape[1]:]).max(1) >= PRUNE
        if keep.all():
            break
        vocabulary = [g for g, k in zip(vocabulary, keep) if k]
    x = np.hstack([dense, gram_matrix(gram_rows, vocabulary)]).astype(np.float32)
    l2 = np.ones(x.shape[1], np.float32)
    w, b = fit(x, y, l2)
    return vocabulary, w, b


def predict(dense, gram_rows, vocabulary, w, b):
    return 1 / (1 + np.exp(-(np.hstack([dense, gram_matrix(gram_rows, vocabulary)]) @ w + b)))


def f1(p, y, at):
    shown = (p >= at) & (np.argsort(np.argsort(-p, 1), 1) < 3)
    tp, fp, fn = (shown & (y > 0)).sum(), (shown & (y == 0)).sum(), (~shown & (y > 0)).sum()
    each = [2 * (shown[:, k] & (y[:, k] > 0)).sum() / max(1, shown[:, k].sum() + y[:, k].sum()) for k in range(y.shape[1])]
    return 2 * tp / (2 * tp + fp + fn), float(np.mean(each)), at


def main(gold_path, lexicon_path, out_path):
    lexicon = Lexicon(lexicon_path)
    gold = [json.loads(line) for line in open(gold_path, encoding="utf-8")]
    texts = [(normal(g["title"]), normal(g["text"])) for g in gold]
    dense = np.array([lexicon.features(*t) for t in texts], np.float32)
    gram_rows = [grams(*t) for t in texts]
    y = np.array([[t in g["topics"] for t in lexicon.topics] for g in gold], np.float32)
    fold = np.random.RandomState(SEED).randint(0, 5, len(gold))
    p = np.zeros_like(y)
    for k in range(5):
        model = train(dense[fold != k], [r for r, f in zip(gram_rows, fold) if f != k], y[fold != k])
        p[fold == k] = predict(dense[fold == k], [r for r, f in zip(gram_rows, fold) if f == k], *model)
    best = max(f1(p, y, at) for at in np.arange(0.15, 0.6, 0.025))
    print("cross-validated micro-F1 %.3f macro-F1 %.3f shown from %.3f" % best)
    vocabulary, w, b = train(dense, gram_rows, y)
    with open(out_path, "w", encoding="utf-8") as out:
        out.write("topics\t" + "\t".join(lexicon.topics) + "\n")
        out.write("showAt\t%.3f\n" % best[2])
        out.write("bias\t" + "\t".join("%.3f" % x for x in b) + "\n")
        for i, (name, _) in enumerate(lexicon.groups):
            for j, field in enumerate(("title", "text")):
                out.write("group:%s:%s\t%s\n" % (name, field, "\t".join("%.3f" % x for x in w[2 * i + j])))
        for i, gram in enumerate(vocabulary):
            row = w[2 * len(lexicon.groups) + i]
            out.write("gram:%s\t%s\n" % (gram, "\t".join("%.2f" % x for x in row)))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
