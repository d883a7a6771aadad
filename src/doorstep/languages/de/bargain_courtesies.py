"""Greetings, thanks, good-byes and small talk of German buyers."""

from doorstep.dialogue.bargaining import BuyerAct
from doorstep.languages.kit.phrases import Rule, rules

COURTESIES: tuple[Rule, ...] = (
    *rules(
        BuyerAct.GREET,
        r"""
        ^(?:hallo|hallöchen|hi|hey|huhu|moin|moin moin|servus|servas|grüezi|griass di|griass eich|grüss gott|grüss
            dich|grüss sie|guten (?:tag|morgen|abend|mittag)|gude|tach|mahlzeit|hoi|salü|sali|seas|heyho|sehr
            geehrte[rn]?|lieber|liebe|einen schönen guten (?:tag|abend|morgen))(?: (?:zusammen|liebe|frau|herr|
            [\w]+)(?= ,))?(?= |$)
        """,
    ),
    *rules(
        BuyerAct.GOODBYE,
        r"""
        (?:tschüss|tschüs|tschau|ciao|ade|servus|baba|pfiati|aufwiedersehen|auf wiedersehen|bis dann|bis später|bis
            bald|bis (?:zum |am |dann )?(?:morgen|übermorgen|heute|nachher|wochenende|montag|dienstag|mittwoch|
            donnerstag|
            freitag|samstag|sonnabend|sonntag|nächste woche)(?: (?:früh|mittag|nachmittag|abend))?(?: dann)?|bis
            dahin|bis gleich|bis zt|uf wiederluege|tschö|macht es gut|mach es gut|machs gut)(?=
            [.,!]|$| und| lg)
        (?:schönen|schöne|schönes|guten|gute|angenehmen) (?:abend|tag|nacht|wochenende|woche|zeit|restabend|
            feierabend|sonntag|zt)(?: (?:noch|dir|ihnen|wünsche ich))*
        (?:mit )?(?:freundlichen|freundliche|lieben|liebe|viele|beste|besten|schöne|herzliche|lg|vg|mfg|gruss|
            grüsse)(?: (?:grüssen|grüsse|gruss))?(?: (?:aus|von|,|[\w]+)){0,3}$
        (?:ich )?melde (?:ich )?mich(?: [\w]+){0,2}
        bis (?:heute |morgen )?zt$
        """,
    ),
    *rules(
        BuyerAct.THANK,
        r"""
        (?:danke|dankeschön|danke schön|merci|thx|thanks|vielen dank|besten dank|herzlichen dank|lieben dank|schönen
            dank|tausend dank|danke dir|danke ihnen|bedanke mich|dank dir|dank ihnen|vergelt es gott|mersi)(?:
            (?:schön|sehr|dir|ihnen|euch|für (?:die|das|deine|ihre|den)(?: [\w]+){1,2}|trotzdem|im voraus|schonmal|
            vorab|nochmal|vielmals))*
        """,
    ),
    *rules(
        BuyerAct.SMALL_TALK,
        r"""
        (?:ich )?(?:hätte|habe|hab|bin|wäre|bekunde)(?: (?:ich|grosses|starkes|noch|sehr|da|auch|sehr grosses))*
            (?:interesse|interessiert)(?: (?:an|daran|am|an dem|an der|an ihrem)(?: [\w]+){0,3})?
        (?:ich )?(?:interessiere|interessier) (?:ich )?mich(?: [\w]+){0,5}
        (?:würde|möchte|will|wollte)(?: (?:ich|es|das|ihn|sie|den|die|ihr|gern|gerne|dein|ihr|rad|fahrrad|sehr))*
            (?:kaufen|haben|erwerben|nehmen)(?= [.,!]|$)
        (?:sehr |echt |wirklich |ein |das |ist |so |total |richtig )*(?:schönes|schöner|schöne|tolles|toller|tolle|
            super|cooles|geiles|hübsches|nettes|klasse) (?:rad|fahrrad|teil|stück|gerät|angebot|auto|ding|sofa|
            möbelstück|velo|radl|bild|farbe)
        (?:das |dein |ihr |die |der )?[\w]+ (?:sieht|schaut|gefällt)(?: (?:mir|wirklich|echt|sehr|super|richtig|total|
            ja|uns))* (?:toll|gut|schön|super|klasse|sehr|aus|top|gut aus|toll aus|super aus|schön aus)(?: aus)?
        (?:mein|meine|unser|unsere) (?:sohn|tochter|frau|mann|enkel|enkelin|kinder|freundin|freund|mutter|vater|
            kleine|kleiner)(?: [\w]+){0,5} (?:freuen|freut|braucht|sucht|wünscht|liebt|gefällt|fragen|fragt|will)(?:
            [\w]+){0,4}
        (?:bin|ich bin)(?: (?:nur|ein|eine|leider|noch|armer|arme|auch|gerade))* (?:student|studentin|azubi|rentner|
            rentnerin|schüler|schülerin|alleinerziehend|arbeitslos|pleite)(?: [\w]+){0,8}
        (?:muss|müsste|müssen|ich|werde|lass|will|möchte|kann)(?: (?:ich|es|mir|mich|uns|das|mal|noch|erst|erstmal|
            kurz|dann|nochmal|eine nacht|bis zt|darüber|drüber|meiner|meine|frau|mit))* (?:überlegen|überlege|überleg|
            nachdenken|drüber schlafen|schlafen|schlaf drüber|schlafe drüber|besprechen|abklären|fragen|schlafe|
            beraten)(?: [\w]+){0,2}
        (?:ich )?(?:frag|frage|schlaf|schlafe|überleg|überlege)(?: (?:ich|es|mir|mal|erst|noch|drüber|meine|meinen|
            frau|mann|darüber|nochmal|dann|eine|nacht|freundin|freund))+
        wie (?:geht es|gehts)(?: [\w]+){0,2}
        """,
    ),
)
