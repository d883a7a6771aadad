"""Greetings, chat and listening noises as people say them in the middle of other things."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

THANKS_TO_OTHERS: tuple[Rule, ...] = rules(
    None,
    r"""
    (?:sagen|sag|richten|sagt) (?:sie |du |ihr )?(?:ihm|ihr|ihnen|dem|der|den)(?: [\w]+)?? (?:danke|vielen dank|
        dankeschön)(?: [\w]+)?
    """,
    confidence=0.0,
)
"""Thanks that somebody else is to get."""

SMALL_WORDS: tuple[Rule, ...] = (
    *rules(
        CustomerAct.GREET,
        r"""
        ^(?:(?:ja|na|oh|so|ah|ach|,) )*(?:hallo|hi|hey|guten (?:tag|morgen|abend)|grüss (?:gott|sie|dich|euch)|moin|
            servus|grüezi|griass di|
            tach|hallöchen|mahlzeit|guten tach|habe die ehre)(?= (?!(?:noch|dann|und tschüss|bis|ihnen noch)\b)[\w]+)
        """,
        confidence=0.9,
    ),
    *rules(
        CustomerAct.SMALL_TALK,
        r"""
        (?:habt|haben|hat) (?:ihr|sie|es)(?: (?:bei|euch|ihnen|da|dort|denn|auch))* so (?:viel |einen |ein |
            eine )?(?:schnee|regen|wetter|stau|
            nebel|sturm|kälte|hitze|stress|trubel|hektik)(?: [\w]+){0,3}
        (?:sind sie|bist du|seid ihr|kommen sie|kommst du)(?: (?:denn|auch|eigentlich|selber|selbst|von hier|
            gebürtig))* (?:aus|von) (?!der firma\b|
            der post\b|welcher\b|dem\b|dhl\b|hermes\b)[\w]+(?= [.,?!]|$)
        (?:mein|meine|unser|unsere) (?:<kin>|enkelkind|urenkel|alte [\w]+|oide [\w]+|katze|kater|hund|dackel|
            kanarienvogel)(?: [\w]+){0,3}? (?:gestorben|verstorben|
            gstorbn|operiert|geheiratet|hat geburtstag|studiert|arbeitet auch|fährt auch|war auch|ist auch|
            arbeitet bei|heiratet|geworden)(?:
            [\w]+){0,5}
        (?:na )?wie läuft es(?: (?:bei ihnen|bei euch|so|denn|heute|vor|kurz|weihnachten|da))*(?= [.,?!]|$)
        (?:sie|du) (?:sind|bist|klingen|reden|sprechen)(?: (?:aber|ja|wirklich|echt|so|sehr|mal))* (?:höflich|nett|
            freundlich|sympathisch|gut
            erzogen|lustig|geduldig|reizend|charmant|fleissig)(?= das| heute| heutzutage| so| und)
        das (?:hat|erlebt|hört|sieht|findet) man (?:selten|heute selten|heutzutage selten|kaum|nicht oft|
            nimmer oft)(?: [\w]+)?
        (?:heute|morgen|gestern) (?:habe|hab|hatte) (?:ich|wir)(?: [\w]+){0,2}? (?:geburtstag|namenstag|hochzeitstag|
            besuch gehabt|gebacken|gekocht)
        schön dass (?:sie|mal|jemand|einer)(?: [\w]+){0,2}? (?:anrufen|anruft|melden|meldet)
        """,
        confidence=0.85,
    ),
    *rules(
        CustomerAct.BACKCHANNEL,
        r"""
        = (?:nanu|oho|ui|uiuiui|jessas|hoppla|ah geh|geh|a geh|soso aha|aha soso|ach so ja|ach nee|ach sieh an|
            na da schau her|schau einer an|ah eh|
            mhm aha|aha ok|mhm ok|ja so|ja mei|aber hallo|jo mei|ach du liebe zeit|du meine güte|na servas)
        (?:(?:ja|nur|ok|gut) )*(?:reden|sprechen|erzählen|machen|fahren|red|sprich|erzähl|plaudern) (?:sie |
            du )?(?:nur |ruhig |doch |mal )*(?:weiter|fort)
        (?:ich|i) (?:höre|hör|lausche|bin ganz ohr)(?: (?:ihnen|ja|noch))*(?: zu)?(?= [.,]|$)
        """,
        confidence=0.82,
    ),
)
"""Read behind the courtesies."""
