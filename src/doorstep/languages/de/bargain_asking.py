"""How German buyers ask about a thing, and words that name none of it."""

import re
from typing import Final

from doorstep.languages.kit.bargain_asking import AskingWords

_BEFORE: Final = r"^\W*(?:(?:und|aber|ok|ja|also|dann|hallo|hi|moin|servus|danke|super|achso|noch|nur|eine frage)\W+)*"
ASKING: Final = AskingWords(
    starts=re.compile(
        _BEFORE + r"(?:ist|sind|war|waren|hat|hast|haben|habt|händ|gibt|gibts|gehört|gehören|liegt|liegen|geht|gehen|"
        r"funktioniert|wie\w*|was|welche[rsmn]?|wo|wer|warum|wieso|irgendwelche)\b",
        re.IGNORECASE,
    ),
    of_what=re.compile(
        _BEFORE
        + r"(?:welche[rsmn]?|was(?! (?:ist|sind) mit)|wer|wem|wen|wann|warum|wieso|weshalb|wofür|wozu|womit|woraus|"
        r"wie ?(?:viele?|[^\W\d]+)(?<!\bwie ist)(?<!\bwie sind)(?<!\bwie sieht)(?<!\bwie sehen)(?<!\bwie schaut)"
        r"(?<!\bwie schauen)(?<!\bwie geht)(?<!\bwie war)(?<!\bwie gut))\b",
        re.IGNORECASE,
    ),
    of_deed=re.compile(
        r"\b(?:würd\w*|könn\w*|kann|kannst|nimm\w*|nehm\w*|verkauf\w*)\W+(?:sie|du|ihr|ich|wir|man|es|mir)\b|"
        r"\b(?:wär\w*|ginge|geht(?= \d))",
        re.IGNORECASE,
    ),
    how_many=re.compile(r"\bwie ?viele?\W+(?!num)([^\W\d_]+)", re.IGNORECASE),
    idle=frozenset(
        """
        gut gute guter gutes sehr wie neu neue neuer wenig etwas etwa rund alle alles noch nur auch mit ohne
        und oder aber der die das den dem des ein eine einen einem einer ist sind war hat haben keine kein
        nicht mehr ganz voll klein kleine kleiner kleines gross grosse grosser hell helle dunkel dunkle
        einige paar viele gebraucht stabil vorhanden geprueft gepruft funktioniert gekauft gespielt nein ja
        von vom fur bei beim auf aus zum zur nach vor uber unter seit bis jahr jahre jahren tag tage tagen
        woche wochen monat monate mal ersten erste erster letzte hochstens mindestens preis euro bar teil
        teile sache sachen artikel ding bild bilder foto fotos dabei siehe oben unten vorne hinten seite
        boden rest hand art zeit ihnen ihrer ihre mein dein unser max min original
        """.split()  # noqa: SIM905 - a list of words reads best as words
    ),
)
