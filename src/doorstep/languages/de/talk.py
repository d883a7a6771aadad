"""Phrases around the business: greetings, thanks, good-byes, small talk, listening noises."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.de.small_words import SMALL_WORDS, THANKS_TO_OTHERS
from doorstep.languages.kit.phrases import Rule, rules

_CLAUSE_END = "(?= [.,?!#]|$| und | bis | danke| schönen| ihnen| tschüss| auf | dann)"

COURTESY: tuple[Rule, ...] = (
    *THANKS_TO_OTHERS,
    *rules(
        CustomerAct.THANK,
        r"""
        (?:danke|dankschön|dankeschön|dankscheen|merci|merßi|mersi|thanks|thx|thank you|vergelt es gott|vergelts gott|
            dank
            ihnen|dank euch|(?:vielen|besten|herzlichen|schönen|lieben|tausend|recht herzlichen|verbindlichsten|grossen|
            vielen lieben|vielen herzlichen|heissen) dank|ich danke|danken wir|wir danken|danke ich|ich bedanke mich|
            bedanke
            mich|wir bedanken uns|bedankt|danke sehr|danke schön|dank dir|tausend dank|vielmals danke|danke vielmals|
            ich bin (?:ihnen )?(?:sehr |echt )*dankbar)(?: (?:schön|sehr|dir|ihnen|euch|vielmals|vielmal|recht herzlich|
            herzlich|nochmal|nochmals|noch einmal|auch|ihnen auch|für (?:die|den|ihre|ihren|alles|das|deine|deinen)(?:
            (?:hilfe|anruf|info|information|auskunft|mühe|geduld|nachfrage|freundlichkeit|nette|netten|rückruf|
            bescheid|verständnis|schnelle|freundliche|service))*|fürs [\w]+|ganz herzlich|trotzdem|erstmal|
            jedenfalls|gleichfalls|ebenso|ebenfalls|dafür))*
        (?:(?:das ist |das war |ist |sehr |echt |wirklich |richtig |total |aber |ganz |ja |so )*(?:nett|lieb|freundlich|
            aufmerksam|reizend|zuvorkommend|anständig)(?: von (?:ihnen|dir|euch))(?: [\w]+)?)
        (?:das ist |das war |ist |war )(?:sehr |echt |wirklich |richtig |total |aber |ganz |ja |so )*(?:nett|lieb|
            freundlich|aufmerksam|reizend|zuvorkommend)(?= [.,?!#]|$)
        = (?:sehr |echt |wirklich |aber |wie |zu )(?:nett|lieb|freundlich|aufmerksam|gütig)
        (?:sie|du) (?:sind|bist|waren|haben|hast)(?: mir| uns)?(?: (?:sehr|echt|wirklich|richtig|total|ein|eine|ja|ganz|
            wahnsinnig|super))* (?:hilfsbereit|geholfen|engel|schatz|goldstück|die beste|der beste|weitergeholfen)
        """,
        confidence=0.95,
    ),
    *rules(
        CustomerAct.GOODBYE,
        r"""
        (?<=[\w#.,!] )(?<!^ja )(?<!^na )(?<!^oh )(?<!ja na )(?:servus|servas|salü|moin|habe die ehre)(?=(?: [.!])?$)
        """,
        confidence=0.94,
    ),
    *rules(
        CustomerAct.GREET,
        r"""
        (?:hallo|hallöchen|halloo|hallöle|hello|hi|hey|huhu|(?<!einen )(?<!schönen )guten (?:morgen|tag|abend|mittag|
            tach|nachmittag)|gute tag|
            guete
            (?:morge|tag|abig|obig|namittag)|gutn (?:tag|morgen|abend)|grüss (?:gott|sie|dich|euch|ihnen)|grüssgott|
            grüss
            sie gott|griass (?:di|eich|gott|eana|enk)|griass god|grias (?:di|gott|eich)|gruss gott|grüezi|grüzi|
            grüessech|grüess gott|moin|moin moin|moinsen|servus|servas|seawas|salü|sali|salve|hoi|hoi zäme|tach|
            tachchen|
            tagchen|mahlzeit|gude|glück auf|ahoi|habe die ehre|(?:einen |an |en |ein )?(?:schönen|wunderschönen)
            guten (?:tag|morgen|abend))(?: (?:zusammen|mitenand|wohl|auch|ihnen|ihnen auch|
            nochmal|da|miteinander|beinand|beieinander|alle|die dame|der herr|zurück|doorstep|alexa))*(?= [.,?!#]|
            $| hier|
            ja| wer| was| ich| wie| sie| und| am| wo| können| mein| danke| alex| gut| bitte| worum| um | spreche| mit)
        ^(?:(?:ja|hallo|hi|hey|na|oh|ah|ach|so) )*(?:hallo|morgen|abend|mahlzeit|tag)(?= [.,?!]|$)
        ^(?:ja )?(?:bitte|ja bitte|hallo ja)(?= \?)
        ^ja(?= [?]$)
        (?:ist|is|wäre|sind)(?: (?:da|noch|denn|sie|du|hier))* (?:jemand|wer) (?:da|dran|noch da|am apparat|am
            telefon)(?=
            [.,?!]|$)
        (?:sind sie|bist du|seid ihr|bist)(?: (?:noch|denn|da|jetzt|überhaupt))* (?:da|dran|am apparat|in der
            leitung)(?=
            [.,?!]|$)
        (?:hören|hörst|hört|verstehen)(?: (?:sie|du|ihr|mich|uns|denn|überhaupt|noch|jetzt))+(?: gut| noch| jetzt)?(?=
            [?]|$)
        (?:können|kannst|könnt)(?: (?:sie|du|ihr|mich|uns|denn|überhaupt|noch|jetzt|gut))+ (?:hören|verstehen)(?= [?.,]|
            $)
        """,
        confidence=0.93,
    ),
    *rules(
        CustomerAct.GOODBYE,
        rf"""
        (?:aufwiedersehen|aufwiederhören|aufwiederschauen|auf (?:wiederhören|wiedersehen|wiederschauen|widerhören|
            widersehen|wiedersehn|wiederhörn|wiederluege|
            wiederlose|
            bald|widerluege)|(?:uf|of) (?:wiederluege|widerluege|wiederlose|widerlose)|wiederhören|wiedersehen|
            wiederschauen|wiederhörn|wiedersehn|widerhören|tschüss|tschüs|tschüssi|tschüssle|tschüssikowski|tschö|
            tschöö|
            tschüssing|tschau|tschau tschau|ciao|ade|adé|adele|adieu|adiö|pfiat di|pfiat eana|pfiat ihnen|pfiat euch|
            pfiati|pfiat enk|pfüat|pfüati|pfüat gott|pfiat gott|baba|bye|bye bye|bye-bye|schüss|tschüssilein|schüssi|
            macht es gut|mach es gut|machen sie es gut|gute nacht|gut nacht|gehaben sie sich wohl|lebe wohl|leben sie
            wohl|hau rein|bis dann|bis denne|bis dahin|bis die tage|bis demnächst|bis bald|bis später|bis nachher|bis
            morgen|bis zum nächsten mal|man sieht sich|man hört sich|wir hören uns|wir sehen uns|bleiben sie gesund|
            bleib gesund|alles gute|alles liebe|alles gute ihnen|alles gute für sie|schöne grüsse|liebe grüsse|mit
            freundlichen grüssen|
            auf wiedersehen dann|gehabt euch wohl|guten rutsch)(?: (?:dann|auch|und|ihnen|dir|euch|noch|bis dann|
            tschüss|
            tschau|mitenand|zusammen))*{_CLAUSE_END}
        (?:(?:ich |dann )?(?:wünsche|wünschen|wünsch)(?: (?:ich|wir|ihnen|dir|euch|noch|auch))* )?(?:noch )?(?:einen |
            nen |n |ein |an |eine |auch |en )?(?:schönen|angenehmen|guten|tollen|ruhigen|sonnigen|erfolgreichen|
            stressfreien|
            schöns|schöne|schönes|erholsames|nettes|angenehme|geruhsame|gute|gutes|schöner|schöna)(?: (?:restlichen|
            rest|
            schönen|weiteren))? (?:tag|abend|nachmittag|vormittag|feierabend|sonntag|mittag|woche|wochenende|restwoche|
            tagesrest|advent|resttag|wochenend|zeit|start in die woche|feiertag|feiertage|arbeitstag|restliche
            woche|morgen)(?: (?:noch|ihnen|auch|ihnen auch|wünsche ich|wünsche ich ihnen|dir|euch|ihnen noch))*
        = (?:danke )?(?:ihnen auch|dir auch|ebenso|ebenfalls|gleichfalls|euch auch|wünsche ich ihnen auch|danke
            gleichfalls|danke ebenso|danke ebenfalls|wünsch ich auch|ihnen auch einen schönen tag|servus pfiat di)
        (?:ich )?(?:lege|leg|muss|werde)(?: ich)?(?: (?:jetzt|dann|mal|gleich|wieder))* (?:auf|auflegen|aufhängen|
            schluss
            machen)(?= [.,!#]|$)
        (?:dann )?(?:beenden wir|beende ich|ich beende)(?: (?:jetzt|hiermit|hier|mal))* (?:das|dieses) (?:gespräch|
            telefonat)
        """,
        confidence=0.94,
    ),
    *rules(CustomerAct.GREET, "= na", 0.8),
    *rules(
        CustomerAct.SMALL_TALK,
        r"""
        (?:wie geht es|wie gehts|wie geht|wie läuft es|wie läufts|wie läuft|wie stehts|wie steht es|wie hast du es)(?:
            (?:ihnen|dir|euch|denn|so|heute|bei ihnen|bei dir|selbst|es|immer|allerseits|eana|da))*(?= [.,?!#]|
            $| haben| gut)
        (?:und )(?:ihnen|dir|selbst|selber|wie geht es ihnen)(?= [?])
        (?:mir geht es|es geht mir|uns geht es|geht mir|mir gehts|mir geht)(?! um\b| nicht um\b| es um\b)(?: [\w]+){1,3}
        (?:schönes|herrliches|schreckliches|furchtbares|tolles|mieses|grausiges|trübes|blödes|schlechtes|gutes|
            traumhaftes|
            scheussliches|grässliches|ungemütliches|wechselhaftes|nasses|kaltes|warmes|heisses)(?: [\w]+)? wetter(?:
            [\w]+){0,4}
        (?:scheisswetter|sauwetter|mistwetter|hundewetter|schmuddelwetter|aprilwetter|traumwetter|kaiserwetter|
            sauwetter|
            regenwetter|dreckswetter|schietwetter|schneechaos|affenhitze|saukälte|hitzewelle)(?: [\w]+){0,3}
        (?:ist|was|so|ganz schön|mensch|war)(?: (?:das|es|heute|ist|aber|für|eine|ein|schon|wieder|ja|vielleicht|so))*
            (?:kalt|
            heiss|warm|schwül|windig|nass|regnerisch|frisch|hitze|kälte|glatt|neblig|sonnig|stürmisch|eisig)(?:
            (?:heute|draussen|hier|wieder|da draussen|bei ihnen|bei uns|ist|das|geworden|oder))*(?= [.,?!]|$)
        (?<!falls )(?<!wenn )(?<!bevor )(?<!damit )(?<!weil )(?:es|da|hier|bei uns|draussen|das) (?:regnet|schneit|
            schüttet|stürmt|gewittert|friert|giesst|schifft|nieselt|
            hagelt)(?:
            [\w]+){0,4}
        (?:wie ist|ist)(?: (?:denn|das|bei ihnen|es|so))* wetter(?: [\w]+){0,4}
        (?:haben|hast)(?: (?:sie|du|aber|eine|ja|so|eine|ne|einen|wirklich|echt))+ (?:schöne|nette|angenehme|tolle|
            sympathische|sexy|lustige|süsse|beruhigende|hübsche|netten|schönen) (?:stimme|aussprache|akzent|namen|
            dialekt)
        (?:schöne|nette|angenehme|tolle|sympathische) stimme
        (?:sie|du) (?:klingen|klingst|hören sich|hörst dich|sind|bist|wirken)(?: (?:aber|ja|so|sehr|echt|wirklich|
            richtig|
            ganz|total))* (?:nett|sympathisch|freundlich|lustig|witzig|süss|fröhlich|höflich|jung|müde|gut gelaunt|
            komisch|cool)(?: an)?(?= [.,?!]|$)
        (?:schön|nett|freut mich|angenehm)(?: (?:sie|mit ihnen|von ihnen|mal|wieder|ihre stimme|was|zu|mich|dich|von
            dir|
            auch))+ (?:zu hören|zu sprechen|kennenzulernen|kennenlernen|gesprochen zu haben|hören|zu reden)
        = (?:freut mich|sehr erfreut|angenehm|sehr angenehm)
        (?:haben sie|hast du)(?: [\w]+){0,3} (?:gehört dass|gesehen|geschaut|kinder|familie|haustiere|hobbys|feierabend|
            gefühle|freundin|freund|einen hund|geschlafen|hunger|durst|geburtstag|namenstag|urlaub|pause)(?= [.,?!]|$)
        (?:haben sie|hast du)(?: (?:gestern|das|den|auch|schon))* (?:fussball|spiel|tatort|länderspiel|bundesliga)(?:
            [\w]+
            ){0,2}(?:geschaut|gesehen|geguckt)?
        (?:sind sie|bist du)(?: (?:denn|eigentlich|auch|schon|noch|immer|so))* (?:verheiratet|single|vergeben|müde|
            glücklich|nett|neu|von hier|aus der gegend|schon lange|gut drauf|österreicher|bayer|schwabe|schweizer|
            deutscher|ledig|verliebt)(?: [\w]+){0,3}
        (?:wie alt|wo wohnen|wo wohnst|woher kommen|woher kommst|wo sitzen|was machen sie|was machst du)(?: (?:sind|
            bist|sie|du|denn|eigentlich|so))+(?: (?:heute|am wochenende|abend|noch|so|in ihrer freizeit|beruflich))*(?=
            [?]|$)
        (?:frohe|fröhliche|schöne|besinnliche|gesegnete) (?:weihnachten|ostern|festtage|feiertage|pfingsten)(?:
            [\w]+){0,4}
        (?:frohes|gutes|gesundes) neues(?: jahr)?
        (?:haha|hahaha|hihi|hehe|lol|ha ha|sehr witzig|sehr lustig|war nur spass|kleiner scherz|scherz beiseite|nur
            spass|
            das war ein witz|nur ein scherz|war ein scherz|spass muss sein|der war gut|spässle)(?: [\w]+){0,2}
        (?:schon wieder|endlich) (?:montag|freitag|wochenende|weihnachten|feierabend)(?= [.,?!]|$)
        (?:ist das|war das|was für|so)(?: (?:wieder|heute|ein|eine|ne|n|mal|denn))* (?:ein tag|stress heute|woche|
            hektik|
            langer tag)(?: (?:heute|wieder|das))*(?= [.,!]|$)
        (?:viel|viel zu) stress (?:heute|gerade|bei ihnen)
        (?:haben sie|hast du|ist)(?: [\w]+){0,2} viel (?:zu tun|los|stress)(?: [\w]+){0,3}(?= [?]|$)
        """,
        confidence=0.88,
    ),
    *rules(
        CustomerAct.BACKCHANNEL,
        r"""
        = (?:mhm|hm|hmm|mm|mmh|hmhm|mhmh|aha|ah|ah so|achso|ach so|ach so ist das|ah ja|ah okay|ah ok|ach ja|ach|oh|oh
            ok|oh
            okay|soso|so so|so|ja ja|jaja|verstehe|ich verstehe|ja verstehe|ah verstehe|verstanden|ja ja verstehe|
            interessant|echt|wirklich|tatsächlich|ehrlich|ach was|ach wirklich|ach echt|na so was|na sowas|sieh an|schau
            an|da schau her|schau schau|sag bloss|sagen sie bloss|naja|na ja|nun ja|tja|ja und|und weiter|weiter|reden
            sie
            weiter|sprechen sie weiter|erzählen sie weiter|machen sie weiter|fahren sie fort|ich höre|ich höre zu|ja ich
            höre|ich bin ganz ohr|na dann|aso|eh klar|ach du meine güte|ach herrje|oje|oh je|ach gottchen|uff|wow|
            krass|oha|potz|potztausend|ach nein|ja so was|ist das so|kapiert|kapiere|schon klar|ist klar|
            is klar|mm hm|ja mhm|mhm ja|mhm mhm|aha mhm|aha ja|okay verstehe|ok verstehe|ist gut ich höre|
            stimmt ja|ach stimmt|eben|äha|mei|ja mei|gell|schon|wie interessant|ja ich verstehe|donnerwetter)
        """,
        confidence=0.85,
    ),
    *SMALL_WORDS,
)
