#!/usr/bin/python3
"""Makes simplified.txt from the Unicode Character Database (Debian package unicode-data 15.0.0).

Takes kSimplifiedVariant of Unihan_Variants.txt where it names a single other character, both in the Basic
Multilingual Plane, so that folding keeps a text's length. Run: make-simplified.py > simplified.txt
"""

import bz2

PATH = "/usr/share/unicode/Unihan_Variants.txt.bz2"

print("# Traditional characters and their simplified form, two to a line.")
print("# From kSimplifiedVariant of the Unihan database, Unicode 15.0.0, where it names a single other character.")
print("# Copyright 1991-2022 Unicode, Inc.; used under the Unicode License, https://www.unicode.org/license.txt")
print("# Made by make-simplified.py.")
for line in bz2.open(PATH, "rt", encoding="utf-8"):
    fields = line.rstrip("\n").split("\t")
    if len(fields) == 3 and fields[1] == "kSimplifiedVariant":
        source = int(fields[0][2:], 16)
        targets = [int(target[2:], 16) for target in fields[2].split()]
        if len(targets) == 1 and targets[0] != source and source <= 0xFFFF and targets[0] <= 0xFFFF:
            print(chr(source) + chr(targets[0]))
