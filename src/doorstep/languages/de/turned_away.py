"""Phrases of people who send the caller away, and of those who do not share the language."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

GO_AWAY: tuple[Rule, ...] = rules(
    CustomerAct.OPT_OUT,
    r"""
    = (?:verpiss dich|verpissen sie sich|verpisst euch|hau ab|hauen sie ab|haut ab|zieh leine|ziehen sie leine|schleich
        dich|
        schleichen sie sich|verschwinde|verschwinden sie|verschwindet|geh weg|gehen sie weg|halt die klappe|halten sie
        die klappe|halt den mund|
        halt die fresse|halt die schnauze|leck mich|leck mich am arsch|lecken sie mich|lecken sie mich am arsch|fick
        dich|geh scheissen|gehen sie scheissen|
        du kannst mich mal|sie können mich mal|ihr könnt mich mal|sie können mich gern haben|sie können mich gernhaben|
        rutsch mir den buckel runter|rutschen sie mir den
        buckel runter|scher dich zum teufel|scheren sie sich zum teufel|mach dich vom acker|verzieh dich|verziehen sie
        sich|schnauze|klappe|schnauze halten|gusch|mach die fliege|
        lassen sie mich in ruhe|lass mich in ruhe|lasst mich in ruhe|lassen sie mich in frieden|lass mich in frieden|
        lasst mich zufrieden|ruhe jetzt|schluss jetzt)
    nicht (?:schon wieder )?(?:sie|ihr|die|der|ihr verein)(?: schon)? (?:schon wieder|nochmal|wieder)(?= [.,?!]|$)
    """,
    confidence=0.6,
)
"""Sent away: whether no calls are wanted any more is asked back."""

_LANGUAGES = (
    "(?:englisch|türkisch|russisch|polnisch|arabisch|italienisch|spanisch|französisch|ukrainisch|rumänisch|kroatisch|"
    "serbisch|bosnisch|"
    "portugiesisch|persisch|farsi|kurdisch|griechisch|vietnamesisch|chinesisch|bulgarisch|albanisch|ungarisch|"
    "tschechisch|dari|"
    "japanisch|koreanisch|niederländisch|english|tigrinya|paschtu|hindi|thai|eine andere sprache|andere sprache)"
)
NO_GERMAN: tuple[Rule, ...] = rules(
    CustomerAct.HUMAN,
    rf"""
    (?:nur|bloss|lieber) (?:ein bisschen |wenig |bisschen )?(?:{_LANGUAGES})(?= [.,?!]|$| sprechen| bitte)
    (?:ich )?(?:spreche|sprech|verstehe|rede|kann|sprechen|verstehen|können|sprecken)(?: (?:ich|wir|leider|so|nur|auch|
        noch))* (?:kein|nicht|keine|nicht viel|nicht gut|nicht so gut|nicht so viel|wenig|kaum|nur wenig|nur ein
        bisschen|ein bisschen|schlecht|nur schlecht|nicht gutes|nix|bisschen|nur bisschen)(?: (?:so|gut|gutes|
        viel|sehr))* deutsch
    (?:mein|meine) deutsch(?: [\w]+)? (?:ist|nicht|sehr|leider)(?: [\w]+)? ?(?:schlecht|nicht gut|nicht so gut|schwach|
        gut|nicht perfekt)?
    = (?:sorry |ich |leider )*(?:nicht|kein|nix|wenig|nicht gut|bisschen|nicht viel|schlecht|nur wenig|no|keine)
        deutsch(?: (?:sprechen|verstehen|gut|sorry))*
    deutsch (?:nicht|nix|wenig|nicht so|schlecht|kaum|nur wenig)(?: (?:gut|verstehen|sprechen|so gut))*
    (?:sprechen|spricht|sprichst|verstehen|können|kann|redet|reden)(?: (?:sie|du|jemand|da|denn|bei ihnen|auch|ihr|
        einer|vielleicht|hier|wer|wir|man))+ (?:{_LANGUAGES})(?: sprechen| reden)?
    (?:auf|in|haben sie jemand der) (?:{_LANGUAGES})(?= [.,?!]|$| bitte| spricht| sprechen| reden| weitermachen)(?:
        spricht)?
    (?:do you speak english|speak english|can you speak english|english please|i do not speak german|no german|i don't
        speak german|sorry no german|türkçe|türkce|po polsku|по-русски|parlez-vous français|parla italiano|habla
        español|
        mówi pan po polsku|can we speak english|i only speak english|not understand german|is there someone who speaks
        english)
    """,
    confidence=0.8,
)
"""Somebody who does not share the language is best served by a person."""
