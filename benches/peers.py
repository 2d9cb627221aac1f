"""sumy's summaries of three sentences, of articles in JSON Lines, all in one process: as its own command
makes them, which takes one article."""

import json
import sys

from sumy.__main__ import AVAILABLE_METHODS
from sumy.nlp.stemmers import Stemmer
from sumy.nlp.tokenizers import Tokenizer
from sumy.parsers.plaintext import PlaintextParser
from sumy.utils import get_stop_words

method, path = sys.argv[1:]
tokenizer = Tokenizer("english")
summarize = AVAILABLE_METHODS[method](Stemmer("english"))
summarize.stop_words = get_stop_words("english")
with open(path, encoding="utf-8") as lines:
    for line in lines:
        parser = PlaintextParser.from_string(json.loads(line)["text"], tokenizer)
        print(*summarize(parser.document, 3), sep="\n")
