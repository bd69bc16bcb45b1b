"""Writes jieba's hidden Markov models as neutral text: hmm.txt (words) and hmm-tags.txt (words with tags).

Run with the Python that has jieba 0.42.1:  /usr/bin/python3 tables.py
dict.txt and idf.txt are jieba's own files, byte for byte.

A line is `kind<TAB>key<TAB>...`; numbers are Python's shortest round-trip decimals, so that they read back to the
same doubles. Absent entries are left out; "impossible" entries that the tables spell out (-3.14e+100) are kept.
    start  STATE  LOGP
    trans  FROM   TO=LOGP ...
    emit   CHAR   STATE=LOGP ...
    states CHAR   STATE ...          (tagging only: the states that a character can be in)
A state is a letter B, E, M or S (begin, end, middle, single); with tags a letter, a hyphen and the tag.
"""

import pathlib

import jieba
from jieba import finalseg, posseg

assert jieba.__version__ == "0.42.1", jieba.__version__
HERE = pathlib.Path(__file__).resolve().parent


def name(state):
    return state if isinstance(state, str) else "-".join(state)


def by_character(emissions):
    rows = {}
    for state in sorted(emissions):
        for character, value in emissions[state].items():
            rows.setdefault(character, []).append(f"{name(state)}={value!r}")
    return sorted(rows.items())


def lines(start, trans, emit, states):
    for state in sorted(start):
        yield "start", name(state), repr(start[state])
    for state in sorted(trans):
        yield "trans", name(state), *(f"{name(to)}={p!r}" for to, p in sorted(trans[state].items()))
    for character, row in by_character(emit):
        yield "emit", character, *row
    for character in sorted(states):
        yield "states", character, *sorted(map(name, states[character]))


def write(path, rows):
    path.write_bytes("".join("\t".join(row) + "\n" for row in rows).encode("utf-8"))


write(HERE / "hmm.txt", lines(finalseg.start_P, finalseg.trans_P, finalseg.emit_P, {}))
write(
    HERE / "hmm-tags.txt",
    lines(posseg.start_P, posseg.trans_P, posseg.emit_P, posseg.char_state_tab_P),
)
