"""Short ways of asking and greeting, read before places, answers and call-backs could take their words."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

ASKED_AT_ONCE: tuple[Rule, ...] = (
    *rules(
        CustomerAct.GREET,
        r"""
        ^(?:ja|na|oh|ja na) (?:servus|moin|grüezi|hallo|griass di|salü|hoi)(?: [.!])*$
        """,
    ),
    *rules(
        CustomerAct.ASK_WHY,
        r"""
        (?:wieso|warum|weshalb|weswegen|wozu) (?:rufen|ruft|rufst|telefonieren|melden|klingeln|belästigen|fragen|
            fragt)(?: (?:sie|
            ihr|du|man|mich|uns|mir|denn|da|eigentlich|jetzt|überhaupt|deswegen|dafür|extra|hier|sich|schon|wieder|das|
            bei|eine|maschine|ein|computer|roboter|heute|schon wieder|noch|so früh|so spät))*(?: an)?(?= [.,?!]|
            $| und| wer| sonst|
            das| ich| sie| wo| kommt)
        was (?:wollen|willst|wollt|möchten|brauchen) (?:sie|du|ihr)(?: (?:denn|eigentlich|da|jetzt))* von (?:ihm|ihr|
            mir|uns|
            alex|meinem [\w]+|meiner [\w]+|dem|der)
        """,
    ),
    *rules(
        CustomerAct.ASK_WHO,
        r"""
        (?:wer|we) (?:sind|bist|bischt|seid) (?:sie|du|ihr)(?: (?:denn|überhaupt|eigentlich|nochmal|bitte|da))*(?! zum)
        (?:sagen|sag|wissen|verraten|erfahren|vorstellen)(?: (?:sie|du|mir|mal|erst|erstmal|bitte|lieber|möchte|will|
            ich))* (?:,
            )?wer (?:sie|du|ihr|da|dran|hier)(?: (?:überhaupt|eigentlich|denn|da))* (?:sind|bist|seid|spricht|ist|
            anruft)
        (?:wem|wen) (?:habe|hab|gehört)(?: (?:ich|da|denn|eigentlich))* (?:am apparat|am telefon|dran|die nummer|
            diese nummer)
        (?:stellen|stell) (?:sie |du )?(?:sich|dich) (?:bitte |erst |erstmal |mal )*vor
        """,
    ),
    *rules(
        CustomerAct.ASK_COST,
        r"""
        (?:ist|wäre|bleibt|war)(?: (?:das|es|die|der|lieferung|zustellung|auch|wirklich|denn|dann|eigentlich|alles|
            ganz|für mich))+
            (?:kostenlos|gratis|umsonst|kostenfrei|inklusive|kostenpflichtig|gebührenfrei|mit kosten verbunden|aufpreis)
        kostet(?: (?:der|die|das|es|mich|mir|uns|dann|denn|auch|so eine|so ein|eine|ein))*(?: [\w]+)?? (?:was|etwas|
            extra|mehr|nichts|
            geld|zusätzlich|aufpreis|gebühren)
        (?:zahle|zahl|zahlen|bezahle)(?: (?:ich|wir|da|dafür|denn|dann))+ (?:was|etwas|extra|drauf|mehr|zusätzlich)
        (?:mit|ohne|oder mit) aufpreis(?: [\w]+){0,2}
        gebühren (?:fallen|kommen|gibt|zahle)(?: [\w]+){0,4}
        ohne (?:aufpreis|zusatzkosten|mehrkosten|gebühren)(?= [?.,]|$| oder)
        """,
    ),
    *rules(
        CustomerAct.ASK_DATA,
        r"""
        (?:woher|wo|von wem|wie)(?: (?:kommen|hat|haben|habt|hast|kennen|wissen|kriegen))(?: [\w]+){0,4}? (?:meine|
            unsere|die|mein|
            meinen|an meine) (?:nummer|namen|adresse|daten|handynummer|telefonnummer|kontaktdaten|privatnummer)(?: her)?
        woher (?:wissen|weisst|wisst|weiss|kennen|kennst) (?:sie|du|ihr|er)(?: [\w]+){0,4}
        wer (?:hört|hat|sieht|liest)(?: (?:da|hier|alles|denn|noch|sonst))* (?:mit|zugriff|zu)
        (?:meine|unsere) (?:daten|nummer) (?:löschen|löscht|vernichten) (?:sie|ihr)(?: (?:dann|danach|hoffentlich|auch|
            hinterher|
            wieder|doch))+
        """,
    ),
    *rules(
        CustomerAct.ASK_SENDER,
        r"""
        wer(?: (?:denn|eigentlich|überhaupt|bitte))* hat(?: (?:denn|das|es|die|mir|da|dieses|eigentlich|überhaupt|
            paket|päckchen|so
            was|uns))+ (?:losgeschickt|abgeschickt|geschickt|aufgegeben|verschickt|versendet|abgesendet|weggeschickt|
            in auftrag gegeben)
        (?:von|vo) wem (?:ist|kommt|stammt|is|wäre|soll|wird)(?: (?:es|das|die|der|denn|dann|eigentlich|überhaupt|
            paket|sendung|
            päckchen|das andere|andere|das ganze|kommen|sein))*(?= [.,?!]|$| und| ich)
        (?:ist|kommt|wäre) (?:das|es)(?: (?:denn|vielleicht|etwa|nicht|das paket))* (?:von|vom) (?:meiner|meinem|der|
            dem|unserer|
            unserem|einer|einem)(?: [\w]+){1,4}(?= [?])
        """,
    ),
    *rules(
        CustomerAct.OTHER_PARCEL,
        r"""
        (?:habe|hab|haben|hatte)(?: (?:ich|wir|doch|ja|schon|aber|mir|bei ihnen))* (?:zwei|drei|vier|mehrere|mehreres|
            beides|
            verschiedenes|einiges)(?: (?:sachen|teile|artikel|dinge))? bestellt
        (?:kommen|kommt|sind|ist)(?: (?:die|das|der|dann|da|auch|gleich|denn|jetzt))+ (?:mit|dabei|mit dabei|auch mit|
            gleich mit|mit
            drin)(?= [.,?!]|$)
        (?:das|die|mein|meine|den|der) (?:<parcel>|[\w]+) (?:von|vom|aus)(?: (?:der|dem|den|letzter|voriger|
            gestern))*(?: [\w]+)? (?:kommt|
            kommen|ist|wird|sind) (?:das|die|es|der)(?: [\w]+){0,2}? (?:auch|gleich|mit|dabei)
        (?:geht (?:es )?(?:mir )?um|meine|meinte|rede von|spreche von) (?:das|die|den|dem|der) (?:andere|anderen|von|
            vom|aus|zweite|
            zweiten|letzte)(?: [\w]+){0,3}
        (?:kriegt|bekommt|kriege|bekomme|erwarte|erwartet|kriegen|bekommen)(?: (?:ich|wir|er|sie|aber|
            ja))*(?: auch)? noch (?:eins|
            eines|was|welche|etwas|eine|einen)(?: (?:von euch|von ihnen|anderes))?
        (?:wo|wann|was|von wem)(?: (?:ist|bleibt|kommt|wird|passiert|steckt))(?: (?:denn|mit|eigentlich|dann))* (?:das|
            dem|der|die) (?:andere|
            anderen|zweite|zweiten|restlichen|rest)
        ach (?:das|die) andere(?: [\w]+){0,2}
        """,
    ),
    *rules(
        CustomerAct.ASK_REPEAT,
        r"""
        (?:bitte langsam|nicht so schnell|langsam bitte|lauter bitte|langsamer bitte|noch langsamer|
            schlecht zu verstehen|kaum zu verstehen)
        (?:müssen|müssten|sollten|musst|müsstest)(?: (?:sie|du|schon|mal|bitte|ein|bisschen|etwas|viel|noch|
            jetzt))* (?:lauter|langsamer|
            deutlicher)(?: (?:sprechen|reden|sagen))?
        ^(?:wie bitte|hä|bitte was|hää|wie was)(?= was| wer| wie| wann| wo| ich| nochmal| wen)
        (?:habe|hab|konnte|kann)(?: ich)? (?:die|den|das|ihre|ihren)(?: [\w]+){1,2}? (?:jetzt |leider |
            gerade )*nicht (?:ganz |richtig |gut )?(?:gehört|
            verstanden|mitbekommen|mitgekriegt|verstehen|hören)
        (?:verstehe|höre|versteh|hör)(?: ich)? (?:sie|dich|euch)(?: [\w]+)?? (?:schlecht|kaum|nicht|so schlecht|
            ganz schlecht|nur
            schlecht)(?= ich| es| die| da| hier| weil)
        """,
    ),
)
"""What leaves no doubt."""
