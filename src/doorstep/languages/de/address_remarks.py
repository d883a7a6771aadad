"""What people say of a place while its address is asked for, and that is no piece of it: "gleich neben dem Bäcker"."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

REMARKS: tuple[Rule, ...] = rules(
    CustomerAct.SMALL_TALK,
    r"""
    = (?:(?:ja|also|das|es|wir|ich|dort|da|,) )*(?:(?:ist|liegt|sind|bin|wohne|wohnen|wohnt|steht|
        wäre) )?(?:(?:gleich|direkt|gerade|genau|auch|halt|so|da|schräg|fast|oben|unten|noch|
        hier) )*(?:neben|gegenüber|in der nähe|unweit|nahe|vis a vis|um die ecke|nicht weit)(?: (?:von|vom|
        zu|zum|zur))?(?: (?:der|dem|den|die|das|einem|einer))?(?: (?:alten|neuen|grossen|
        kleinen))?(?: [\w-]+){0,2}(?: [.!])*
    = (?:(?:ja|also|das|es|wir|ich|dort|da|,) )*(?:(?:ist|liegt|sind|bin|wohne|wohnen|wohnt|steht|
        wäre) )?(?:(?:gleich|direkt|gerade|genau|auch|halt|so|da|schräg|fast|oben|unten|noch|
        hier) )+(?:hinter|vor|bei|beim|hinterm|vorm|am|an|über|überm|unter|oberhalb|unterhalb)(?: (?:von|
        vom|zu|zum|zur))?(?: (?:der|dem|den|die|das|einem|einer))?(?: (?:alten|neuen|grossen|
        kleinen))?(?: [\w-]+){0,2}(?: [.!])*
    = (?:(?:ja|also|das|es|der|die|,) )*(?:(?:ist|liegt|findet|sieht|kennt|heisst) )(?:(?:man|sich|sie|das|es|gleich|
        leicht|gut|ganz|schnell|etwas|ein|bisschen|schwer|schlecht|nur|nicht) )*(?:zu finden|versteckt|abgelegen|
        ausserhalb|neu gebaut|ein neubau|neubau|neubaugebiet|ein altbau|altbau|das gelbe haus|das rote haus|
        das weisse haus|das eckhaus|ein eckhaus|auf dem land|am land|mitten im ort|im zentrum)(?: [.!])*
    """,
    confidence=0.85,
    when=(Expects.ADDRESS, Expects.ADDRESS_PART),
)
"""Only where no piece was read in the same words."""
