"""Phrases that put right what was said: not this but that, never said so, something missing, agreed otherwise."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_READ_BACK = (Expects.ADDRESS_CONFIRMATION, Expects.DROP_PLACE_CONFIRMATION)
_NOT_A_NAME = (
    "(?!leider|aber|so|auch|gar|mir|ja|doch|noch|eigentlich|nicht|mein|meine|bei|da|dann|für|ganz|schon|es|das|ok|gut|"
    "recht|egal|wirklich|überhaupt|jetzt|heute|ich|sie|hier|dort|in|im|am|an|zu|mehr|was|wie|mit|uns)"
)

PUT_RIGHT: tuple[Rule, ...] = rules(
    CustomerAct.CORRECT,
    rf"""
    (?:habe|hab|hatte|haben|hatten)(?: (?:ich|wir|ihnen|doch|ja|aber|vorhin|eben|gerade|am|den|die|das|der|von|auf|um|
        ab)){{0,6}}(?: [\w-]+){{1,3}} (?:gesagt|gemeint|ausgemacht|vereinbart|angegeben|geschrieben|bestätigt|bestellt|
        durchgegeben)(?: ,)?(?: und)? (?:nicht|kein|keinen) (?!mehr|so|gut|wahr|dass)
    (?:sagte|meinte|wollte)(?: (?:ich|wir|doch|ja|aber|vorhin|eben|den|die|das|der|am|im|
        um)){{0,5}}(?: [\w-]+){{1,3}}(?: ,)?
        (?:und )?nicht (?:den |die |das |der |am |im |um |auf )*[\w-]+(?= [.,?!#]|$| und| danke)
    (?:so |das |sowas |so was |davon )+(?:habe|hab|hatte|haben)(?: (?:ich|wir|ihnen|aber|ja|doch|so))* (?:nicht|nie|
        niemals|nirgends|mit keinem wort)(?: so)? (?:gesagt|gemeint|behauptet|bestellt|angegeben|geschrieben|
        verlangt|ausgemacht)
    (?:habe|hab|hatte|haben) (?:ich|wir)(?: (?:so|das|ihnen|aber|ja|doch|sowas))* (?:nicht|nie|niemals)(?: so)?
        (?:gesagt|gemeint|behauptet)
    (?:ausgemacht|vereinbart|abgemacht|besprochen|abgesprochen) (?:war|hatten wir|haben wir|wurde|ist)(?: (?:aber|doch|
        ja|eigentlich|was anderes|etwas anderes|mit ihnen))*
    (?:habe|hab|haben|hatte|hatten)(?: (?:ich|wir))?(?: (?:aber|doch|ja|eigentlich|das|mit|ihnen|ihrer|kollegin|ihrem|
        kollegen)){{1,6}}(?: [\w-]+){{1,3}} (?:ausgemacht|vereinbart|abgemacht|abgesprochen|gebucht)
    (?:ich |wir |die |der |er |sie )?(?:heisse|heiss|heissen|heisst) (?:doch |aber |ja )*{_NOT_A_NAME}[\w-]+(?: ,)?(?:
        und)? nicht {_NOT_A_NAME}[\w-]+
    (?:falsche|verkehrte|falschen|verkehrten|falscher|falsches) (?:strasse|hausnummer|stadt|postleitzahl|plz|stiege|tür|
        etage|ort|schreibweise|stockwerk|stock|name|namen|gasse)(?! (?:verbunden|verwählt))
    """,
    confidence=0.9,
    keeps=True,
) + rules(
    CustomerAct.CORRECT,
    rf"""
    mit (?:doppel |doppeltem |zwei |hartem |weichem |scharfem )?[\w]{{1,2}}(?: ,)?(?: und)? (?:nicht|statt|anstatt)(?:
        mit)? (?:doppel |einem |zwei )?[\w]{{1,2}}(?= [.,?!#]|$)
    (?:da |es |hier |nur )?fehlt(?: (?:aber|noch|leider|da|nur|jetzt|allerdings|was|am ende|hinten))* (?:der|die|das|
        ein|eine|mein|meine|noch|was|etwas|hinten|stiege|tür|stock)(?: [\w]+)?
    (?<=# )nicht(?= #)
    ohne [\w]{{1,2}}(?= am| im| hinten| vorne| ende| in der|$| [.,])
    (?:strasse|ort|name|stadt|hausnummer|nummer) (?:stimmt|passt|ist richtig)(?: ,)?(?: aber)?(?: die| der)? (?:nummer|
        hausnummer|postleitzahl|ort|strasse|stiege|tür|stadt) nicht
    (?:das )?ist (?:doch |ja |noch )*die alte(?= [.,?!#]|$)
    (?:fehlt|fehlen) (?:noch|da|aber)(?: (?:noch|da|was|etwas|die|der|das))*
    (?:das|es|die|der|dies|strasse|ort|stadt|nachbarin|nachbar|name) (?:ist|heisst|lautet|wäre|heissen|schreibt sich)(?:
        (?:der|die|das|in|im|am|doch|aber|richtig|frau|herr))* {_NOT_A_NAME}[\w-]+(?: ,)?(?: und)? nicht (?:der |die |
        das |in |im |am |frau |herr )*{_NOT_A_NAME}[\w-]+(?= [.,?!#]|$| und| danke| bitte)
    """,
    confidence=0.9,
    when=_READ_BACK,
    keeps=True,
)
