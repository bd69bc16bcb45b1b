#!/usr/bin/python3
"""Records what scipy, statsmodels, NLTK and R say of the numbers that the tests check.

Run with Debian's python3 (packages python3-jieba, python3-scipy, python3-statsmodels, python3-nltk, r-cran-tidytext,
r-cran-ca, r-cran-jsonlite): tests/Fixtures/Measures/record.py
It counts the interview itself, from the reading in ../Transcripts/seed.json and Python's jieba, so that nothing here
comes from the library under test. Writes oracles.json and, through record.R, oracles-r.json beside itself.
"""

import collections
import csv
import json
import logging
import math
import pathlib
import subprocess
import tempfile

import jieba
import jieba.analyse
import nltk
import numpy
import scipy
import statsmodels
from nltk.metrics import BigramAssocMeasures
from scipy import stats
from scipy.spatial.distance import jensenshannon
from statsmodels.stats.multitest import multipletests

HERE = pathlib.Path(__file__).resolve().parent
SEEDS = HERE.parents[2] / "seeds"
jieba.setLogLevel(logging.ERROR)
jieba.load_userdict(str(SEEDS / "user-words.txt"))


def fold(text):
    """Width and case, as the library folds them."""
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text).lower()


def words(text):
    return [fold(token) for token in jieba.cut(text) if any(c.isalnum() for c in token)]


def contingency(a, b, n1, n2, terms):
    table = [[a, b], [n1 - a, n2 - b]]
    row = {"a": a, "b": b, "n1": n1, "n2": n2, "terms": terms}
    if 0 < a + b < n1 + n2:
        g2, p, _, expected = stats.chi2_contingency(table, lambda_="log-likelihood", correction=False)
        row["g2"] = math.copysign(g2, a - expected[0][0]) if g2 else 0.0
        row["p"] = stats.chi2.sf(g2, 1)
        row["chi2"] = stats.chi2_contingency(table, correction=False)[0]
    row["fisher"] = stats.fisher_exact(table)[1]
    if a + b > 0:
        tail = 0.05 / terms / 2
        low = stats.beta.ppf(tail, a, b + 1) if a else 0.0
        high = stats.beta.isf(tail, a + 1, b) if b else 1.0
        share = n1 / (n1 + n2)
        bound = low if low > share else high if high < share else None
        row["lrc"] = 0.0 if bound is None else math.log2(bound / (1 - bound) * n2 / n1)
    return row


def pairs(turns, window):
    """How many disjoint pairs: two pointers along the places of either word, so that no token counts twice."""
    counts = collections.Counter()
    for turn in turns:
        places = collections.defaultdict(list)
        for place, word in enumerate(turn):
            places[word].append(place)
        for x in places:
            for y in places:
                if x < y:
                    i = j = 0
                    while i < len(places[x]) and j < len(places[y]):
                        distance = places[x][i] - places[y][j]
                        counts[x, y] += abs(distance) <= window
                        i += distance < 0 or abs(distance) <= window
                        j += distance > 0 or abs(distance) <= window
    return counts


def collocation(f, x, y, n):
    score = BigramAssocMeasures
    row = {"count": f, "term": x, "collocate": y, "tokens": n}
    row["pmi"] = score.pmi(f, (x, y), n)
    row["g2"] = score.likelihood_ratio(f, (x, y), n)
    row["t"] = score.student_t(f, (x, y), n)
    row["dice"] = score.dice(f, (x, y), n)
    return row


seed = json.loads((HERE.parent / "Transcripts" / "seed.json").read_text(encoding="utf-8"))
asker = next(s["abbreviation"] for s in seed["speakers"] if s["role"] == "interviewer")
topics = [(t["title"], [(u["speaker"], u["text"], words(u["text"])) for u in t["turns"]]) for t in seed["topics"]]
turns = [u for _, us in topics for u in us]
answers = collections.Counter(w for s, _, ws in turns if s != asker for w in ws)
questions = collections.Counter(w for s, _, ws in turns if s == asker for w in ws)
n1, n2 = sum(answers.values()), sum(questions.values())
vocabulary = sorted(set(answers) | set(questions))
by_topic = [(title, collections.Counter(w for _, _, ws in us for w in ws)) for title, us in topics]

hand = [
    (8, 0, 608, 1400, 1), (1, 1, 10, 10, 1), (5, 5, 100, 100, 7), (0, 7, 50, 60, 3), (3, 0, 3, 5, 2), (3, 5, 3, 9, 2),
    (700, 3, 2000, 2500, 900), (1000, 0, 30000, 30000, 5000), (1200, 40, 900000, 3100000, 40000),
    (40, 30000, 1000000, 3000000, 40000), (2, 900, 1000, 2000, 50), (600, 20, 1000, 1000, 100),
]
frequencies = collections.Counter(w for _, _, ws in turns for w in ws)
near = pairs([ws for _, _, ws in turns], 5)
chosen = [pair for pair, count in sorted(near.items()) if count >= 3]
p_lists = [
    [0.01, 0.04, 0.03, 0.005, 0.5],
    [0.05, 0.05, 0.05],
    [1e-300, 1e-12, 0.2, 1.0, 0.9, 0.04, 0.04],
    [0.7],
]
lengths = {
    "chars": ([len(t) for s, t, _ in turns if s != asker], [len(t) for s, t, _ in turns if s == asker]),
    "tokens": ([len(ws) for s, _, ws in turns if s != asker], [len(ws) for s, _, ws in turns if s == asker]),
    "ties": ([1, 2, 2, 3, 3, 3], [2, 2, 3, 4, 4, 9, 9]),
    "apart": ([1, 2, 3], [4, 5, 6]),
}


def whitney(left, right):
    u, p = stats.mannwhitneyu(left, right, use_continuity=True, alternative="two-sided", method="asymptotic")
    return {"left": left, "right": right, "u": u, "p": p}


def divergence(left, right):
    terms = sorted(set(left) | set(right))
    return jensenshannon([left[t] for t in terms], [right[t] for t in terms]) ** 2


oracles = {
    "versions": {
        "python3-jieba": jieba.__version__,
        "scipy": scipy.__version__,
        "statsmodels": statsmodels.__version__,
        "nltk": nltk.__version__,
        "numpy": numpy.__version__,
    },
    "contingency": [contingency(*row) for row in hand],
    "seedKeyness": [
        {"term": w} | contingency(answers[w], questions[w], n1, n2, len(vocabulary)) for w in vocabulary
    ],
    "corrections": [
        {
            "p": p,
            "benjaminiHochberg": list(multipletests(p, method="fdr_bh")[1]),
            "holm": list(multipletests(p, method="holm")[1]),
        }
        for p in p_lists
    ],
    "whitney": {name: whitney(*pair) for name, pair in lengths.items()},
    "jensenShannon": [
        {"left": i, "right": j, "value": divergence(by_topic[i][1], by_topic[j][1])}
        for i in range(len(by_topic))
        for j in range(i + 1, len(by_topic))
    ],
    "collocations": [
        {"pair": list(pair)} | collocation(near[pair], frequencies[pair[0]], frequencies[pair[1]], n1 + n2)
        for pair in chosen
    ],
    "keywords": {
        "tfIdf": jieba.analyse.extract_tags("\n".join(t for _, t, _ in turns), withWeight=True),
        "textRank": jieba.analyse.textrank("\n".join(t for _, t, _ in turns), withWeight=True),
    },
    "chiSquaredTail": [{"g2": x, "p": stats.chi2.sf(x, 1)} for x in (0.0, 1e-9, 3.84, 30.0, 200.0, 900.0, 1370.0)],
}
(HERE / "oracles.json").write_text(json.dumps(oracles, ensure_ascii=False, separators=(",", ":")).replace("},{", "},\n{") + "\n", encoding="utf-8")

with tempfile.TemporaryDirectory() as folder:
    counts = pathlib.Path(folder) / "counts.csv"
    with counts.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["topic", "term", "n"])
        for title, counter in by_topic:
            writer.writerows([title, term, n] for term, n in sorted(counter.items()))
    subprocess.run(["Rscript", str(HERE / "record.R"), str(counts), str(HERE / "oracles-r.json")], check=True)
