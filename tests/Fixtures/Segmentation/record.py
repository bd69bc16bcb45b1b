"""Records what Python's jieba 0.42.1 does, as goldens.jsonl, words.jsonl, dictionaries.jsonl and keywords.jsonl.

Run with the Python that has jieba 0.42.1:
    /usr/bin/python3 record.py                    writes the files
    /usr/bin/python3 record.py live SEED COUNT    prints lines of all kinds for fresh random texts
The first line of goldens.jsonl says which jieba and which dictionary made it. The other lines:
    goldens   {"text", "cut", "cutCharacters", "all", "search", "searchCharacters", "tag", "tagCharacters"}
    words     {"steps": what was done to a fresh tokenizer, with what it returned, "goldens": lines as above}
    dictionaries  the same, and "dictionary": the lines of the main dictionary in place of jieba's
    keywords  {"text", "tfIdf", "tfIdfNouns", "tfIdfTagged", "textRank", "textRankTagged"}
Tokens are strings, tagged ones "word/tag"; keywords are [word, weight] or [word, tag, weight]. Texts are ours: the
interview in seeds/, cases written by hand for each class of character, and seeded random mixtures of dictionary words,
rare characters and noise.
"""

import hashlib
import io
import json
import logging
import pathlib
import random
import sys
import tempfile

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
    # Runs without a word, so long that the tagging model lets go of what is certain; the second with one it has no path for.
    "".join(random.Random(1).choices("鄞歙黟畲鄱隰", k=1300)),
    "".join(random.Random(2).choices("鄞歙黟畲鄱隰", k=1100)) + "龘",
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


def row(text, cutter=jieba, tagger=jieba.posseg):
    return {
        "text": text,
        "cut": cutter.lcut(text),
        "cutCharacters": cutter.lcut(text, HMM=False),
        "all": cutter.lcut(text, cut_all=True),
        "search": cutter.lcut_for_search(text),
        "searchCharacters": cutter.lcut_for_search(text, HMM=False),
        "tag": tagged(tagger.lcut(text)),
        "tagCharacters": tagged(tagger.lcut(text, HMM=False)),
    }


# A step is ["add", word, frequency or null, tag or null], ["delete", word], ["load", lines of a user dictionary],
# ["suggest", word or list of parts, what jieba suggests].
SCENARIOS = [
    ([["add", "大模型", None, None]], ["大模型和超大模型", "大模型"]),
    ([["add", "梁文峰", 3, "nr"], ["add", "深度求索", None, "nt"]], ["梁文峰创办了深度求索", "深度 求索"]),
    ([["delete", "今天天气"], ["delete", "计算机"]], ["今天天气不错,计算机很快", "计算机科学"]),
    ([["suggest", ["中", "将"], 0], ["add", "中将", 494, None]], ["如果放到post中将出错。"]),
    ([["suggest", "台中", 0], ["add", "台中", None, None]], ["「台中」正确应该不会被切开"]),
    ([["suggest", ["今天", "天气"], 0], ["suggest", "龘龘龘", 0], ["suggest", "一", 0]], ["今天天气"]),
    ([["suggest", ["γ", "射线"], 0], ["suggest", "γ射线", 0], ["suggest", "不存在 的", 0]], ["γ射线"]),
    # The model must not make a deleted word, nor one that has got a frequency again.
    ([["delete", "杭研"]], ["他来到了网易杭研大厦"]),
    ([["delete", "杭研"], ["add", "杭研", 1, "n"]], ["他来到了网易杭研大厦"]),
    ([["add", "韩玉赏鉴", 0, "nz"], ["add", "鉴", 0, None]], ["李小福是创新办主任也是云计算方面的专家; 韩玉赏鉴"]),
    # Never found, for they begin outside blocks: and the ties before them stay what they are.
    ([["add", "。", 1, None]], ["几几几。"]),
    ([["add", "-", 1, None]], ["几几几-"]),
    # ASCII words that overlap: full mode joins what does not touch.
    ([["add", "ab", 5, None], ["add", "bc", 5, None]], ["abcd abcde", "xabcd1", "ab bc abc", "1abc2"]),
    ([["add", "a1b", 9, "eng"], ["add", "1b2", 9, None]], ["a1b2c3", "za1b2"]),
    ([["add", "C++", 100, "lang"], ["add", "c#", None, "lang"], ["add", "50%", 2, "m"]], ["学C++和c#,占50%。"]),
    ([["add", "GPT-4o", 10, "nz"], ["add", "-", 3, "w"]], ["GPT-4o-mini GPT - 4o", "a-b"]),
    # Never found, and yet counted in the total.
    ([["add", "Deep Seek", 1000000, "nz"], ["add", "😀😀", 7, "e"], ["add", " ", 3, "w"]], ["Deep Seek 😀😀 x"]),
    ([["add", "的", 0, None], ["add", "了", 1, "zzz"]], ["我的了的", "的确", "了"]),
    ([["add", "一" * 40, 1, None]], ["一" * 85, "一" * 39]),
    (
        [["load", ["\ufeff云计算 5", "李小福 2 nr", "创新办 3 i", "easy_install 3 eng", "好用 300", "韩玉赏鉴 3 nz", "八一双鹿 3 nz", "台中", "凱特琳 nz", "Edu Trust认证 2000"]]],
        ["李小福是创新办主任也是云计算方面的专家;", "easy_install is great", "python 的正则表达式是好用的", "我们凱特琳在台中", "Edu Trust认证"],
    ),
    ([["load", ["创新 5 N", "大 模型 3 n", "x 007 n", "平平 0 a", "乙 12 3", "丁 n 5", "\u3000戊己 4", "  庚辛 2 v \t", "\u00a0壬 3", "A 0", "9 9 9"]]], ["创新 5 N 大模型", "x平平乙丁戊己庚辛壬", "\u3000戊己A9"]),
    ([["load", ["", "   ", "甲乙\r", "丙丁 5\r", "\u00e9t\u00e9 5 n", "子丑 5 n v", "寅卯 5  n", "辰巳  5"]]], ["甲乙丙丁\u00e9t\u00e9子丑寅卯辰巳"]),
    ([["load", ["大模型 99999999999 n"]], ["add", "模型", 123456789, None]], ["大模型是模型"]),
]


def scenario(rng, vocabulary):
    """Random words added, deleted, suggested; texts that hold them."""
    steps, used = [], []
    for _ in range(rng.randint(1, 12)):
        word = mixture(rng, vocabulary)[: rng.randint(1, 6)] or "空"
        if rng.random() < 0.6:
            word = rng.choice(vocabulary)
        if rng.random() < 0.3:
            word = "".join(rng.choices("abc12", k=rng.randint(1, 4)))
        used.append(word)
        kind = rng.randint(0, 5)
        if kind <= 2:
            frequency = rng.choice([None, None, 0, 1, 5, 1000, 10**9])
            steps.append(["add", word, frequency, rng.choice([None, "n", "zzz"])])
        elif kind == 3:
            steps.append(["delete", word])
        elif kind == 4:
            steps.append(["suggest", [word[:1], word[1:]] if len(word) > 1 else word, 0])
        else:
            steps.append(["suggest", word, 0])
    texts = ["".join(rng.choice([rng.choice(used), mixture(rng, vocabulary)[:8]]) for _ in range(12)) for _ in range(4)]
    return steps, texts


def dictionary_scenario(rng):
    """A small main dictionary over few characters, often of frequency 0 or 1, so that its numbers decide everywhere."""
    han, signs = "的一是不了甲乙丙丁魑魅龘", "A3%-.+"
    words = {}
    for _ in range(rng.randint(3, 40)):
        letters = han + signs if rng.random() < 0.15 else han
        word = "".join(rng.choices(letters, k=rng.choice([1, 1, 2, 2, 2, 3, 3, 4, 5, 7])))
        words[word] = f"{word} {rng.choice([0, 0, 1, 1, 2, 3, 5, 100, 50000])} {rng.choice('nvxm')}"
    words["甲"] = "甲 3 n"
    steps = []
    for _ in range(rng.choice([0, 0, 1, 3, 6])):
        word = "".join(rng.choices(han, k=rng.choice([1, 2, 2, 3, 5])))
        steps.append(["add", word, rng.choice([None, 0, 1, 5, 1000]), "u"])
    texts = []
    for length in [1, 3, 10, 40, 60, rng.choice([30, 30, 30, 1100, 2300])]:
        text = "".join(rng.choice(signs if rng.random() < 0.1 else han) for _ in range(length))
        between = rng.choice(["", "。", "\r\n", "😀", " "])
        texts.append(between.join(text[i : i + 17] for i in range(0, length, 17)))
    return steps, texts, list(words.values())


PRISTINE = {}


def other(lines):
    """A tokenizer and a tagger with another main dictionary."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "dictionary.txt"
        path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
        tokenizer = jieba.Tokenizer(str(path))
        tokenizer.tmp_dir = folder
        tokenizer.initialize()
        return tokenizer, jieba.posseg.POSTokenizer(tokenizer)


def fresh():
    """A tokenizer and a tagger as they are at first; what jieba keeps globally is cleared."""
    if not PRISTINE:
        jieba.dt.check_initialized()
        PRISTINE["words"] = dict(jieba.dt.FREQ), jieba.dt.total, jieba.posseg.POSTokenizer(jieba.Tokenizer()).word_tag_tab
    jieba.finalseg.Force_Split_Words.clear()
    frequencies, total, tags = PRISTINE["words"]
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = dict(frequencies), total, True
    tagger = object.__new__(jieba.posseg.POSTokenizer)
    tagger.tokenizer, tagger.word_tag_tab = tokenizer, dict(tags)
    return tokenizer, tagger


def play(steps, texts, dictionary=None):
    tokenizer, tagger = other(dictionary) if dictionary else fresh()
    for step in steps:
        if step[0] == "add":
            tokenizer.add_word(*step[1:])
        elif step[0] == "delete":
            tokenizer.del_word(step[1])
        elif step[0] == "load":
            tokenizer.load_userdict(io.BytesIO("\n".join(step[1]).encode("utf-8")))
        else:
            step[2] = tokenizer.suggest_freq(tuple(step[1]) if isinstance(step[1], list) else step[1])
    goldens = [row(text, tokenizer, tagger) for text in texts]
    jieba.finalseg.Force_Split_Words.clear()
    return {"steps": steps, "goldens": goldens} | ({"dictionary": dictionary} if dictionary else {})


def keywords(text):
    from jieba import analyse

    def flat(pairs):
        return [[k, w] if isinstance(k, str) else [k.word, k.flag, w] for k, w in pairs]

    nouns = ("n", "nr", "ns", "nz", "vn")
    return {
        "text": text,
        "tfIdf": flat(analyse.extract_tags(text, withWeight=True)),
        "tfIdfNouns": flat(analyse.extract_tags(text, topK=None, withWeight=True, allowPOS=nouns)),
        "tfIdfTagged": flat(analyse.extract_tags(text, withWeight=True, allowPOS=nouns, withFlag=True)),
        "textRank": flat(analyse.textrank(text, withWeight=True)),
        "textRankTagged": flat(analyse.textrank(text, topK=None, withWeight=True, withFlag=True)),
    }


def write(name, lines):
    with (HERE / name).open("w", encoding="utf-8", newline="\n") as file:
        for line in lines:
            file.write(written(line) + "\n")


def written(line):
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def record(vocabulary):
    dictionary = pathlib.Path(jieba.__file__).with_name("dict.txt").read_bytes()
    rng = random.Random(20261123)
    seed = next((ROOT / "seeds").glob("000_*.txt")).read_bytes().decode("utf-8")
    texts = CASES + [seed] + seed.splitlines() + [mixture(rng, vocabulary) for _ in range(1500)]
    texts.append("".join(mixture(rng, vocabulary) for _ in range(200)))
    texts.append("".join(c for _ in range(400) for c in rng.choice(vocabulary) if "一" <= c <= "龥"))
    # Longer than a slab of the engine, without a break.
    texts.append("".join(c for _ in range(5000) for c in rng.choice(vocabulary) if "一" <= c <= "龥"))
    # Characters that no table knows: every state is possible for each of them.
    rare = [c for c in map(chr, range(0x4E00, 0x9FD6)) if c not in jieba.posseg.char_state_tab_P and not jieba.get_FREQ(c)]
    texts.append("".join(rng.choices(rare, k=800)))
    head = {
        "jieba": jieba.__version__,
        "python": sys.version.split()[0],
        "dictionarySha256": hashlib.sha256(dictionary).hexdigest(),
    }
    write("goldens.jsonl", [head] + [row(text) for text in texts])
    scenarios = SCENARIOS + [scenario(rng, vocabulary) for _ in range(60)]
    write("words.jsonl", [play(*s) for s in scenarios])
    rng = random.Random(20261124)
    write("dictionaries.jsonl", [play(*dictionary_scenario(rng)) for _ in range(30)])
    write("keywords.jsonl", [keywords(text) for text in ["", "x", "的"] + seed.splitlines() + [seed] + texts[-150:-2]])


def live(seed, count, vocabulary):
    rng = random.Random(seed)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for i in range(count):
        print(written(row(mixture(rng, vocabulary))))
        if i % 20 == 0:
            print(written(keywords("".join(mixture(rng, vocabulary) for _ in range(5)))))
        if i % 50 == 0:
            print(written(play(*scenario(rng, vocabulary))))
        if i % 10 == 0:
            print(written(play(*dictionary_scenario(rng))))


def main():
    jieba.setLogLevel(logging.ERROR)
    assert jieba.__version__ == "0.42.1", jieba.__version__
    if sys.argv[1:2] == ["live"]:
        live(int(sys.argv[2]), int(sys.argv[3]), words())
    else:
        record(words())


if __name__ == "__main__":
    main()
