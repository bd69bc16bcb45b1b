"""Records what Python's jieba 0.42.1 makes of many texts, in every mode, as goldens.jsonl.

Run with the Python that has jieba 0.42.1:  /usr/bin/python3 record.py
The first line of the file says which jieba and which dictionary made it; every other line is one text:
    {"text", "cut", "cutCharacters", "all", "search", "searchCharacters", "tag", "tagCharacters"}
Tokens are strings, tagged ones "word/tag". Texts are ours: the interview in seeds/, cases written by hand for each
class of character, and seeded random mixtures of dictionary words, rare characters and noise.
"""

import hashlib
import json
import logging
import pathlib
import random
import sys

import jieba
import jieba.posseg

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]

CASES = [
    "",
    " ",
    "你好 ",
    "你好  世界\r\n再见\r\r\n\n结束",
    "我们要去杭州西湖边研究生命的起源,结婚的和尚未结婚的,南京市长江大桥。",
    "工信处女干事每月经过下属科室都要亲口交代24口交换机等技术性器件的安装工作",
    "永和服装饰品有限公司 小明硕士毕业于中国科学院计算所,后在日本京都大学深造",
    "B超检查 T恤 卡拉OK C++ c# AT&T 3D打印 U盘 .NET γ射线 α粒子 阿Q正传",
    "占50% 共3.14米 ### +86-10-1234 a_b x.y.z 1.2.3% 100%% -5 _ . % - + & #",
    "DeepSeek V2-Lite 是 GPT-4o 的1/10价格,MoE架构的FLOPs为67.1%。",
    "全角:12345 ABC%。,、;:?!“”‘’()《》—…·",
    "emoji 😀👩‍👩‍👧‍👦🇨🇳 和 𠮷野家 𠀀𠀁 龦龧龿 㐀㐁䶵 豈更 ﷺ",
    "\u0000\u0001\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff",
    "甲\u001c乙\u001d丙\u001e丁\u001f戊\u0085己\u3000庚\u200b辛\u180e壬",
    "\r\n\r\n\n\r\t\v\f",
    "\n中\r\n国\r人\r\r\n民",
    "龘靐齉爩鱻麤龗灪吁龖厵滟爨癵籱饢驫鲡鹂鸾麣纞虋讟钃骊郁鸜麷鞻韽韾响顟顠饙饙騳騱饐",
    "梁文峰许大文安勇暗涌豆包深度求索幻方量化大模型价格战字节阿里腾讯百度",
    "これは日本語です。한국어도 있다. Привет, мир! Ελληνικά naïve café ñ ß İ ı",
    "第1123章 2026年11月23日 13:07 ¥1,234.56 10^23 1e-9 0x1F http://example.org/?q=1&b=2#top a@b.cn",
    "啊啊啊啊啊啊啊啊啊啊哈哈哈哈哈哈哈哈嗯嗯嗯嗯嗯呵呵呵",
    "一一二二三三一二三四五六七八九十百千万亿兆",
    "他说的确实在理 这事的确定不下来 把手抬起来 这扇门的把手",
    "%-%-abc-def%ghi 中-国 百分之50%的人 a-b_c.d e+f&g#h",
    "123abc456 abc123 1a2b3c 12.34.56 .5 5. ..a 3.a a.3 %5 5%% 5.%",
    "x" * 300 + "1" * 300,
]


def words():
    with (ROOT / "src/Interviews.Segmentation/Data/dict.txt").open(encoding="utf-8", newline="\n") as file:
        return [line.split(" ")[0] for line in file]


NOISE = (
    [chr(c) for c in range(0x20, 0x7F)]
    + list("0123456789abcXYZ%.-+#&_" * 3)
    + list(",。?!:;、“”()《》…— \t\n\r\u3000\u001c\u0085\u00a0\u2028")
    + ["\r\n", "😀", "𠮷", "γ", "é", "あ", "한", "ABC", "12", "龦", "㐀", "\u200b", "\ufeff", "\u0000"]
)


def mixture(rng, vocabulary):
    """Dictionary words, broken words, random Han and noise in proportions that change from text to text."""
    weights = [rng.random() ** 2 for _ in range(6)]
    parts = []
    for _ in range(rng.randint(1, 30)):
        kind = rng.choices(range(6), weights)[0]
        word = rng.choice(vocabulary)
        if kind == 0:
            parts.append(word)
        elif kind == 1:
            parts.append(word[: rng.randint(1, len(word))])
        elif kind == 2:
            parts.append(word[rng.randint(0, len(word) - 1) :])
        elif kind == 3:
            parts.append("".join(chr(rng.randint(0x4E00, 0x9FD5)) for _ in range(rng.randint(1, 4))))
        elif kind == 4:
            parts.append("".join(rng.choices(NOISE, k=rng.randint(1, 5))))
        else:
            parts.append("".join(rng.choice(vocabulary)[0] for _ in range(rng.randint(1, 6))))
    return "".join(parts)


def tagged(pairs):
    return [f"{pair.word}/{pair.flag}" for pair in pairs]


def row(text):
    return {
        "text": text,
        "cut": jieba.lcut(text),
        "cutCharacters": jieba.lcut(text, HMM=False),
        "all": jieba.lcut(text, cut_all=True),
        "search": jieba.lcut_for_search(text),
        "searchCharacters": jieba.lcut_for_search(text, HMM=False),
        "tag": tagged(jieba.posseg.lcut(text)),
        "tagCharacters": tagged(jieba.posseg.lcut(text, HMM=False)),
    }


def main():
    jieba.setLogLevel(logging.ERROR)
    assert jieba.__version__ == "0.42.1", jieba.__version__
    dictionary = pathlib.Path(jieba.__file__).with_name("dict.txt").read_bytes()
    vocabulary = words()
    rng = random.Random(20261123)
    seed = next((ROOT / "seeds").glob("000_*.txt")).read_bytes().decode("utf-8")
    texts = CASES + [seed] + seed.splitlines() + [mixture(rng, vocabulary) for _ in range(1500)]
    texts.append("".join(mixture(rng, vocabulary) for _ in range(200)))
    texts.append("".join(c for _ in range(400) for c in rng.choice(vocabulary) if "一" <= c <= "龥"))
    head = {
        "jieba": jieba.__version__,
        "python": sys.version.split()[0],
        "dictionarySha256": hashlib.sha256(dictionary).hexdigest(),
    }
    with (HERE / "goldens.jsonl").open("w", encoding="utf-8", newline="\n") as file:
        for line in [head] + [row(text) for text in texts]:
            file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
