"""Questions after the exact time and after the state of the parcel, as they are asked in passing."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

_UNKNOWN = "(?<!nicht )(?<!egal )(?<!ahnung )(?<!weiss )(?<!wurscht )(?<!sagen )(?<!wissen )(?<!an )"

WHAT_OF_IT: tuple[Rule, ...] = rules(
    CustomerAct.ASK_STATUS,
    r"""
    was (?:heisst|bedeutet|wird|geschieht|passiert)(?: (?:das|dann|jetzt|nun|denn|da|es|also))* (?:für|mit|aus) (?:mein|
        meine|meiner|meinem|das|die|der|den|dem|unser|unsere) (?:<parcel>)
    """,
    confidence=0.9,
)
"""What becomes of the parcel: read before "was heisst das" is taken for a wish to hear it again."""

WHEN_AND_WHERE: tuple[Rule, ...] = rules(
    CustomerAct.ASK_TIME,
    rf"""
    {_UNKNOWN}(?:um wie viel uhr|um welche uhrzeit|um welche zeit|zu welcher uhrzeit|um wieviel uhr|wann)(?: (?:genau|
        ungefähr|etwa|circa|in etwa|so|dann|das|jetzt|noch|denn))*(?= [.?!]|$)
    (?:geht|ginge|können|könnten|kann|könnte|wissen|haben|hätten|sagen|
        gibt)(?: (?!mir das buch)[\w]+){{0,5}} (?:genauer|
        präziser|exakter|genaueres|eingrenzen|enger fassen|genaue uhrzeit|genauere uhrzeit|exakte uhrzeit|genaue zeit|
        genauere zeit|präzise zeit)(?: (?:sagen|eingrenzen|angeben|wissen|bestimmen))*
    (?:kommt|kommen|liefert|liefern|ist|wird)(?: (?:er|der|sie|ihr|das|es|die|denn|da|<driver>|<parcel>|dann))+
        (?:eher |mehr |schon |so )*(?:um|gegen|am|vor|nach|früh|vormittags|nachmittags|abends)(?: [\w]+){{0,2}}? oder
        (?:eher |erst |mehr |schon |so )*(?:um|gegen|am|vor|nach|spät|vormittags|nachmittags|abends)(?: [\w]+)?
    wie (?:lang|lange|gross|breit)(?: (?:ist|wäre|dauert|geht|wird|muss|soll))(?: (?:das|der|die|denn|dann|da|ich|
        so ein|dieses|ihr))* (?:zeitfenster|fenster|zeitraum|warten|spanne|lieferfenster)(?: (?:denn|dann|da))*
    von wann bis wann(?: (?:ist|wäre|wär|geht|kommt|soll|muss|das|er|der|ich|da|sein|dann|genau|warten))*
    in welchem (?:zeitraum|zeitfenster)
    (?:und |aber )?wann (?:kommt|kommen|käme|ist|sind|wäre|liefert|liefern|bringt|fährt|kann|wird|soll)(?: (?:das|es|er|
        der|die|sie|ihr|dann|denn|da|jetzt|<driver>|<parcel>|mein|meine|nun|genau|ungefähr|etwa|eigentlich|endlich|
        bei mir|bei uns|vorbei|an|hier|so|ich|damit|rechnen|geliefert|kommen))+(?= [.?!,]|$)
    mit wem und wann
    """,
    confidence=0.9,
) + rules(
    CustomerAct.ASK_STATUS,
    r"""
    (?:hat|habt|haben|ist|sind|wurde|wird|seid)(?: (?:er|der|ihr|es|das|sie|die|mein|meine|<driver>|<parcel>))+(?:
        (?:das|es|mein|meine|die|denn|auch|<parcel>))* (?:schon|bereits|überhaupt schon|überhaupt|inzwischen)(?:
        (?:ins auto|in den wagen|in den lkw))* (?:eingeladen|verladen|abgeholt|losgefahren|unterwegs|losgeschickt|im
        wagen|im auto|im lkw|beim <driver>|auf dem weg|rausgegangen|weg|verschickt|aufgegeben|im depot|im lager|
        eingetroffen|sortiert|gepackt|durch den zoll|geladen)
    """,
    confidence=0.9,
)
