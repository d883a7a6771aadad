"""The words around a figure in a German buyer's message, and what they say about it."""

from typing import Final

from doorstep.languages.de.bargain_role_words import Sense
from doorstep.languages.kit.phrases import rules

RULES: Final = (
    *rules(
        Sense.DECOY,
        r"""
        (?P<at>num\d+)(?= zu num\d+ (?:für|fürs|gegen|dafür|dagegen)\b)
        num\d+ zu (?P<at>num\d+)(?= (?:für|fürs|gegen|dafür|dagegen)\b)
        """,
    ),
    *rules(
        Sense.OFFER,
        r"""
        (?<![a-zäöü] )gekauft (?:für|zu|um|bei) <at>(?= [.,!]|$)
        """,
    ),
    *rules(
        Sense.REFERENCE,
        r"""
        (?:ihr|dein|euer|der|das|ihre|deine|eure|die) (?:reservationspreis|reservierungspreis|limit|mindestpreis|
            minimum|spielraum|verhandlungsspielraum|grenzpreis|untergrenze|schmerzgrenze|preisuntergrenze|wirkliche
            preis|wahre preis|echte preis|puffer|marge|gewinn)(?: (?!biete|gebe|zahle|würde|mein|ich)[^\W\d]+){0,5}
            (?P<at>(?:num|sum|rate)\d+)
        (?:ist|sind|wären|wäre) <at> (?:euro )?(?:die|dein|ihr|das|deine|ihre) (?:schmerzgrenze|minimum|limit|
            untergrenze)
        (?:gekauft|bezahlt|gezahlt|gekostet) (?:habe|hab|haben|hatte|wurde|hat)(?: [^\W\d]+){0,5} <at>
        (?:händler|laden|ankauf|ankäufer|rebuy|jemand|einer|anderer|anderen|andere)(?: (?:würde|gibt|zahlt|bietet|
            gäbe|hat|bot|
            zahlte|wollte))(?: [^\W\d]+){0,3} <at>(?! für deins| für deine)
        <at> (?:geboten|angeboten|vorgeschlagen) (?:bekommen|gekriegt)
        (?:nachbar|kumpel|kollege|freund|bekannter|schwager|händler|laden|arbeitskollege|onkel)(?: [^\W\d]+){0,5} <at>
            (?:verkaufen|hergeben|abgeben|verkauft|anbieten|verticken|loswerden)
        (?:erst|zuerst|vorher|vorhin|gestern|bisher|anfangs|ursprünglich) (?:hatte|habe|hab|sagte|bot|wollte) ich(?:
            [^\W\d]+){0,2} <at>
        """,
    ),
    *rules(
        Sense.DECOY,
        r"""
        (?:ich|wir) (?:habe|hab|haben|hatte|hatten|sammle|besitze)(?: (?:daheim|zuhause|schon|noch|bereits|selbst|
            selber|hier|ja|auch|mittlerweile|inzwischen|insgesamt|über|fast|etwa|rund))* <at>(?= (?!euro|eur|franken|
            dabei|geboten|gesagt|gedacht|angeboten|übrig|bar|cash|in\b|im\b|da\b|für|zur|zum|als|auf|und|oder|gemeint|
            geschrieben|gezahlt|bezahlt|ausgegeben|vorgestellt|gerechnet|maximal|höchstens|hier|noch|geht|mehr|mal|
            daheim|zuhause|bei|vor)[^\W\d]{3,})
        """,
    ),
    *rules(
        Sense.YEAR,
        r"""
        (?:ich|wir|er|sie|es|die|das|mein\w*|habe|hab|haben|war|waren|bin|wurde)(?: [^\W\d]+){0,2} <at>(?= (?:in|im|am|
            auf|beim|bei|nach|von|als|mal|schon|gekauft|geboren|gebaut|geheiratet|gesehen|gehört)\b)
        """,
    ),
    *rules(
        Sense.OFFER,
        r"""
        (?:gehe?|erhöhe|steigere|komme?|bleibe?)(?: (?:ich|mal|dann|jetzt|noch|hoch|rauf|rauf auf|gern))* (?:auf|bis|
            bei) <at>
        ich (?:nehme|nehm) (?:es |das |sie |ihn )?(?:für|um|zu) <at>
        (?:mein|meine|unser) (?:letztes |letzter |bestes |höchstes |absolutes |maximales |neues )*(?:angebot|gebot|
            vorschlag|preis|limit|wort|maximum|budget|höchstgebot|schmerzgrenze|gegenangebot|grenze)(?: [^\W\d]+){0,3}
            <at>
        ich (?:habe|hatte|hab|sagte|meinte|meine|wollte|schrieb)(?: [^\W\d]+){0,2} <at>
        (?:mach|machen wir|sag|sagen wir|sag ma|sagma|gib|lass|geh|machma|mach ma|tun wir|schreib|nimm)(?: (?:mir|mal|
            doch|wir|einfach|dann|es|das|ihn|sie|für|um|auf|bei|halt|eben|lieber|uns|bitte|mit))* <at>(?! (?:rabatt|
            nachlass|nach\b|runter|weniger|billiger|günstiger|ab\b|weg\b|abzug|fotos|bilder|minuten|stunden|tage))
        (?<!dir )(?:nehme|nehm|kaufe|kauf|hole|hol) (?:ich|wir)(?: (?!woanders|anderswo|lieber|neu\b|neues|mir\b|bei|
            im|auf|eins|eines|einen|eine|ein|was|von|gebraucht|nicht|sonst|vom|dort|da\b|beim)[^\W\d]+){0,5}? (?:für|um|
            zu) <at>(?! (?:woanders|anderswo|neu\b|im laden|bei\b|online))
        (?:ich|wir) (?:hätte|hätten|hab|habe|haben)(?: [^\W\d]+){0,2} (?:an )?<at> (?:gedacht|vorgestellt)
        (?:machst|nimmst|nehmen|gibst|akzeptierst|würdest|würden|machen|akzeptieren|lässt) (?:du|sie|ihr)(?:
            [^\W\d]+){0,3} <at>
        """,
    ),
    *rules(
        Sense.CLAIMED,
        r"""
        (?<!jemand )(?<!einer )(?<!wer )(?<!nachbar )(?<!händler )(?<!laden )(?<!hat )(?:du|sie|ihr|wir|verkäufer|chef|
            frau|mann|besitzer|bruder|kollege|hast|haben|hattest|hatten|habt|hat(?! (?:mir |uns )?(?:jemand|wer|einer|
            ein|der))|er|man)<short> (?:auf |für |von |mir )*<at><short> (?:<met>)
        (?:in|laut|gemäss) (?:deiner|ihrer|eurer)(?: [^\W\d]+)? (?:nachricht|mail|antwort|sms)(?: [^\W\d]+){0,3} <at>
        (?:für |danke für )?(?:ihr|dein|euer|deinem|ihrem|deines|ihres|für das|das tolle) (?:angebot|vorschlag|
            gegenangebot)\w*
            (?:von|über|mit|zu|in höhe von) <at>
        <at>(?: euro)?(?: ,)? wie (?:von |du |sie |ihr )?(?:dir |ihnen |euch )?(?:vorgeschlagen|angeboten|genannt|
            gesagt|geschrieben|
            zugesagt|vorgeschlagen hast|sagtest|sagten|schriebst|anboten)
        <at>(?: euro)? wie (?:besprochen|vereinbart|abgemacht|ausgemacht|gesagt|versprochen)
        (?:vorhin|gestern|vorher|letztens|neulich|zuerst|anfangs|vorgestern|zt)(?: [^\W\d]+){0,2} (?:waren|war|hiess|
            hiessen|wolltest|standen|stand)(?: [^\W\d]+){0,3} <at>
        (?:im chat|oben|in der nachricht|in deiner nachricht|vorhin) (?:stand|standen|steht|hiess)(?: [^\W\d]+){0,3}
            <at>
        (?:sie|du|ihr) (?:schrieben|schriebst|sagten|sagtest|meinten|nannten|nanntest|boten|botest|wolltest|wollten|
            hattet|verlangten|verlangtest|riefst)(?: [^\W\d]+){0,4} <at>
        <at> (?:war|waren|ist|sind)(?: (?:doch|ja))? (?:ihr|dein|euer) (?:preis|angebot|wort|letztes|letzter)
        (?:abgemacht|ausgemacht|vereinbart|besprochen|verabredet|gesagt) (?:war|waren|sind|ist|hatten wir|haben wir)(?:
            [^\W\d]+){0,3} <at>
        (?:waren|war) es (?:noch |doch |nur |ja |gerade |eben )*<at>
        (?:sagtest|meintest|schriebst|schrieben sie|sagten|meinten|botest|wolltest|wollten sie)(?: [^\W\d]+){0,4} <at>
        <at> (?:waren|war|sind|ist|wurden|hatten|haben)(?: [^\W\d]+){0,3}? (?:<met>)
        (?:laut|gemäss|nach) (?:deiner|ihrer|deinem|ihrem|eurer|unserer|unserem)(?: [^\W\d]+){1,3} <at>
        (?:dein|ihr|euer) (?:letztes |letzter )?(?:angebot|preis|gebot|vorschlag) (?:war|waren|lag bei|lautete)<short>
            <at>
        (?:der|die|dein|deine|ihr|ihre|dem|vom|des|euer|im auftrag des) (?:verkäufer|verkäufers|verkäuferin|besitzer|
            besitzerin|chef|chefin|inhaber|eigentümer|mitarbeiter)(?: [^\W\d]+| ,){0,9}? <at>
        (?:dein|deine|ihr|ihre|euer|eure) (?:mann|frau|bruder|schwester|sohn|tochter|kollege|kollegin|freund|freundin|
            vater|mutter|partner)(?: [^\W\d]+| ,){0,9}? <at>
        (?:wir|du|sie|ihr) (?:waren|warst|wart|standen|standest|lagen|blieben)(?: (?:doch|schon|ja|zuletzt|eigentlich|
            vorhin|gestern|noch|uns|einig))* (?:bei|auf) <at>
        (?<!mein )(?<!unser )(?:letzter|letztes|dein letzter|zuletzt) (?:stand|preis|angebot|genannt|war)(?: (?:war|
            waren|bei|von))* <at>
        """,
    ),
    *rules(
        Sense.PART,
        r"""
        <at> (?:als )?(?:anzahlung|anzahlen|vorab|kaution|angezahlt|monatlich|im monat|pro monat|jeden monat|im
            voraus)
        (?:anzahlung|kaution|rate|raten|raten zu|raten a|raten von)(?: (?:von|über|a|zu|wäre|je|à|in höhe von))* <at>
        """,
    ),
    *rules(
        Sense.DECOY,
        r"""
        <at> (?:raten|teilzahlungen|monatsraten)
        """,
    ),
    *rules(
        Sense.PART,
        r"""
        (?:zahle?|gebe?|überweise|bekommst|kriegst)(?: (?:aber|ich|dir|ihnen|du|sie|erst|erstmal|vorerst|mal))*
            (?:jetzt|
            sofort|heute|erst|erstmal|gleich|zuerst|vorab|zt) <at>(?= (?:euro )?(?:, )?und (?:den |der )?rest)
        <at>(?: [^\W\d]+){0,2}? (?:jetzt|sofort|heute|erst|gleich|zt)(?: (?:zahlen|bezahlen|geben|überweisen|
            zahle))?(?= (?:, )?(?:und|den|dann|der|rest))(?=.*\b(?:rest|später|<any> (?:am|bei|später|nächste|in|
            jeden|zt)\b))
        erst(?:mal)? <at>(?=.*\b(?:rest|später)\b)
        (?:zahle|zahl|gebe|leiste|überweise)(?: (?:ich|dir|ihnen|erst|jetzt|mal))* <at>(?: euro)? an(?= [.,!?]|$| und)
        und (?:dann )?<at> (?:zt|später|nächsten monat|am ersten|bei abholung|danach|nachher)(?=.*)(?<=.)
        """,
    ),
    *rules(
        Sense.SHIPPING,
        r"""
        (?:und|plus|mit|zuzüglich|zzgl|die|den|nochmal|noch|dazu|extra)(?: (?:die|den|noch|nochmal))* <at>
            (?:für )?(?:den )?(?:versand|porto|versandkosten|lieferung|fracht)
        <at> (?:für )?(?:den )?(?:porto|versandkosten|fracht)
        <at> für (?:den )?(?:versand|lieferung)
        (?<!inkl )(?<!mit )(?<!inklusive )(?:versand|porto|versandkosten|lieferung)(?: (?:kostet|kosten|ist|sind|
            wären|wäre|von|für|beträgt|betragen|bei|mit|nur|ca|liegt|doch|macht))+ <at>
        """,
    ),
    *rules(
        Sense.DECOY,
        r"""
        <at> (?:<units>)
        <at> (?:euro )?(?:im ram|arbeitsspeicher)
        (?:<named>) <any> (?:oder|und|bis|auf|bzw) <at>
        (?:masse|mass|abmessung|abmessungen|grösse|breite|höhe|länge|tiefe|gewicht|gewichtsklasse)(?:
            [^\W\d]+| ,){0,5} <at>
        (?:masse|abmessungen|grösse)(?: [^\W\d]+| ,){0,5} <any> (?:auf|mal|x|oder|bis) <at>
        (?:<named>)(?: (?:ist|war|von|bei|lautet|oder|und|bis))* <at>
        (?:<street>)(?: \.)? <at>(?! euro| eur| franken| bar| cash| vb)
        <at> oder <any> (?:<units>)
        bin <at> (?:gross|alt|cm|jahre)
        (?:tochter|sohn|kind|er|sie|junge|mädchen|kleine|kleiner|enkel\w*|opa|oma|mutter|vater|mama|papa|mann|frau|
            bruder|
            schwester|neffe|nichte|freundin)(?: (?:ist|wird|war|wurde|gerade|jetzt|schon|erst|auch|bald|ja))+ <at>(?!
            euro|
            eur| franken| (?:zu|ok|gut|viel|drin|genug|lieber|recht)\b)
        (?:bin|ist|wird|werde|wurde|sind)(?: (?:schon|jetzt|gerade|erst|bald|auch|immerhin|zt))* <at> (?:geworden|alt|
            jung|und (?:fahre|
            bin|brauche|habe|suche|kann|rentner\w*))
        """,
    ),
    *rules(
        Sense.PHONE,
        r"""
        (?:nummer|nr|tel|telefon|telefonnummer|handy|handynummer|plz|postleitzahl|whatsapp)(?: (?:ist|von|lautet))*
            <at>
        """,
    ),
    *rules(
        Sense.YEAR,
        r"""
        (?:von|aus|seit|ab|bis|in|jahr|vor|anno|modell|herbst|frühjahr|sommer|winter|ein|einer|der|das|rechnung|
            gekauft|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) <at>
        <at>(?: oder <any>)? (?:gebaut|gekauft|angeschafft|modell|baujahr|bj)
        """,
    ),
    *rules(
        Sense.POSTCODE,
        r"""
        (?:<street>)(?: \.)? (?:num|sign)\d+(?: [a-z])?(?: [,.]| in)? <at>
        <at>(?= (?:<towns>)\b)
        (?:aus|in|nach|wohne|wohn|komme aus|bei|richtung|raum) <at>
        """,
    ),
    *rules(
        Sense.HOUR,
        r"""
        (?:um|gegen|ab|bis|nach|vor|kurz vor|kurz nach|so gegen|zwischen) <at>
        """,
    ),
    *rules(
        Sense.OFFER,
        r"""
        (?:auf|bis|bis auf|bis zu|runter auf) <at>(?: [^\W\d]+){0,2}? (?:runter|runtergehen|runter gehen|
            entgegenkommen|entgegen|heruntergehen|gehen|gehst|gehe|geht|senken|reduzieren|einigen|treffen)
        (?:gehst|geht|gehen|gehe|könntest|kannst|einigen|treffen)(?: [^\W\d]+){0,3} (?:auf|bis|bei) <at>
        """,
    ),
    *rules(
        Sense.LESS,
        r"""
        (?:rabatt|nachlass|abzug|preisnachlass|skonto|entgegenkommen) (?:von|um|über|in höhe von) <at>
        um <at>(?: [^\W\d]+){0,3}? (?:runter|runtergehen|senken|reduzieren|nachlassen|günstiger|billiger|
            entgegenkommen|entgegen|drücken|nachgeben|heruntergehen|runter gehen|runtersetzen|tiefer)
        <at>(?: (?:vom preis|vom|preis|noch|mir|da|auf|den preis|bar|auch|einfach|dann))*? (?:weniger|runter|rabatt|
            nachlass|skonto|billiger|günstiger|abzug|entgegenkommen|entgegen|tiefer|drunter|nachlassen|abziehen|
            runtergehen|heruntergehen|preisnachlass|abschlag|erlass|nachlässt|runter gehen|runtergehst|runterkommst|
            nachlässt|günschtiger)
        (?:zieh|ziehen sie|ziehst du|rechne|nimm|nehmen sie)(?: (?:da|mir|noch|davon|doch|bitte|mal))* <at> (?:ab|weg|
            runter)
        (?<!für )(?<!um )<at> (?:weg|ab)(?= [.,!?]|$)
        (?:minus|abzüglich|lass|lassen sie)(?: (?:mir|noch))* <at>(?: nach)?(?= [.,!?]|$| nach)
        """,
    ),
    *rules(
        Sense.MORE,
        r"""
        (?:leg|lege|pack|packe|geb|gebe|tu|zahl|zahle)(?: (?:ich|dir|ihnen|noch|mal|gern|gerne|auch|würde))* <at>
            (?:drauf|dazu|mehr|oben drauf|obendrauf)
        """,
    ),
    *rules(
        Sense.REFERENCE,
        r"""
        <at> (?:für|an) (?:den |die |das |einen |eine |ein )?(?:transport|transporter|anhänger|sprit|benzin|fahrt|
            anfahrt|reparatur|reinigung|ersatz|kabel|zug|bahn|bahnticket|tank|versicherung|ersatzteile|reifen|service|
            montage|zubehör|helfer)
        (?:bei|für) <at> bin ich (?:raus|weg)
        (?:vorheriger|vorherige|andere|anderer|anderen|nächster|ein|letzte) verkäufer(?: [^\W\d]+){0,4} <at>
        (?:gehört|gelesen)(?: [^\W\d]+| ,){0,6} <at>
        (?:reparatur|service|inspektion|reifen|bremsen|akku|display|kette|schlauch|transport|fahrt|sprit|versicherung|
            tüv)(?:
            (?!biete|gebe|zahle|würde|mein)[^\W\d]+){1,4} <at>(?: euro)? (?:rechnen|investieren|reinstecken|ausgeben|
            einplanen|drauflegen|hinlegen)
        (?:muss|müsste|darf|kann) (?:ich |man |ja |dann )*(?:noch |nochmal |extra |mindestens )+<at>(?: euro)?
            (?:rechnen|investieren|
            reinstecken|einplanen|drauflegen)
        (?:geht|ging|gehen|gingen)(?: [^\W\d]+){0,3} (?:für|um|zu) <at> (?:weg|raus|über)
        auf <at> (?:drauflegen|draufzahlen)
        """,
    ),
    *rules(
        Sense.OFF,
        r"""
        <rate>(?: (?:auf|vom|den|preis|noch|bei|mir|da))*? (?:rabatt|nachlass|weniger|skonto|runter|billiger|
            günstiger|abzug|preisnachlass|nachlassen|entgegenkommen|tiefer|reduziert|runtergehen|abschlag|ab|off)
        (?:rabatt|nachlass|skonto|abzug|minus|gibst|gibst du|gib|um)(?: (?:von|mir))* <rate>
        """,
    ),
    *rules(
        Sense.REFERENCE,
        r"""
        <rate> (?:vom|des|unter) (?:neupreis\w*|np|uvp|ladenpreis\w*)
        """,
    ),
    *rules(
        Sense.OF,
        r"""
        <rate> (?:vom|des|von|deines|ihres|der)(?: [^\W\d]+)? (?:preis\w*|kaufpreis\w*|angebotspreis\w*|vb|vhb|summe)
        """,
    ),
    *rules(
        Sense.DECOY,
        r"""
        (?:akku|batterie|kapazität|zustand|geladen|bei|zu|auf)(?: [^\W\d]+){0,3}? <rate>
        <rate> (?:original|echt|ok|sicher|funktion\w*|kapazität|akku\w*|batterie\w*|in ordnung|leder|baumwolle|wolle|
            seide|geladen|zustand)
        """,
    ),
    *rules(
        Sense.QUANTITY,
        r"""
        <at> (?:stück|stk|stücke|davon|exemplare|sets|packungen|paar)
        """,
    ),
    *rules(
        Sense.COUNT,
        r"""
        (?P<at>num\d+)(?= (?:stück |zusammen )*(?:für|um|à|a|zu) (?:je |jeweils )?<any>)
        (?P<at>num\d+)(?= (?!<units>|euro|eur|franken|prozent|mal\b|und\b|oder\b|bis\b)[^\W\d]{4,} (?:zusammen |
            insgesamt )?(?:für|um|à|zu|je|bitte)\b)
        (?:^|(?<=[.,?!] ))(?:(?:also|ok|ja|dann|gut|hallo|hi|moin|die|alle) )*(?P<at>num\d+)(?= (?!<units>|euro|eur|
            franken|prozent|mal\b|und\b|oder\b|bis\b|frage|kratzer|delle|mängel|schäden|fehler)[^\W\d]{4,}(?: ,)?
            (?:zusammen |komplett |insgesamt )?<any>)
        würde?n?(?: ich| wir)?(?: (?:gern|gerne|dann))* (?P<at>num\d+)(?: (?:von|davon|der|den|deinen|ihren|stühle?n?|
            stück)(?: [^\W\d]+){0,2})? (?:nehmen|kaufen)
        (?P<at>num\d+) (?:von|der) (?:den|deinen|ihren|euren|diesen|der|dene)(?= [^\W\d]{3,})
        (?:wären|waren|brauche|bräuchte|bräuchten|brauchen|suche|suchen|will|wollen|möchte|möchten|hätte|hätten|nehme|
            nehmen)(?: (?:ich|wir|nur|gern|gerne|bloss|eh|ja|halt|insgesamt))* (?P<at>num\d+)(?= (?!euro|eur|franken)[^
            \W\d]{4,}| [.,!?]|$)
        (?P<at>num\d+) einzeln
        (?P<at>num\d+)(?=(?: ,)? (?:je|jeweils|zu je) <any>)
        (?:lieber|gleich|doch|nur|auch|restlichen|übrigen|anderen) <at>(?= ?(?:,|[.?!]|$|nehm|kauf|stück|für|davon|
            bitte))
        (?P<at>num\d+)(?= (?:zum|für den|um den) (?:vollen |normalen |angegebenen |gleichen )?preis)
        alle <at>
        <any> (?:euro )?für <at>(?! (?:stück|euro|eur|jahre|monate|tage))
        (?:wenn|falls) (?:ich|wir) <at> (?:nehme|nehmen|kaufe|kaufen|nehm)
        (?:brauche|bräuchte|nehme|nehm|kaufe|möchte|will|hätte gern|hätte gerne)(?: (?:ich|gern|gerne))* <at>(?=
            (?!euro|eur|franken|tage|wochen|mal|prozent|und|für)[^\W\d]{4,})
        ich <at>(?= ,| je| à)
        (?:nehme|nehm|kaufe|brauche|bräuchte|möchte|will|alle|die|hätte gern|hätte gerne) (?:ich )?(?:gern |gerne |
            alle )*<at>(?= [.,!?]|$| und| davon| zusammen| für)
        """,
    ),
    *rules(
        Sense.OFFER,
        r"""
        (?:ich biete|biete|biete dir|ich zahle|zahle|ich gebe|gebe|geb|würde|mein angebot|mein vorschlag)(?:
            [^\W\d]+| ,){0,3}? <at>
        """,
    ),
    *rules(
        Sense.REFERENCE,
        r"""
        (?:neu|neupreis|np|neuwert|ladenpreis|originalpreis|listenpreis|uvp|kaufpreis|marktpreis|marktwert|gekostet|
            kostet|kosten|kostete|gekauft|zeitwert)(?: <not_mine>(?:[^\W\d]+|,)){0,5}? <at>
        <at>(?: (?:dafür|damals|selber|selbst|mal|schon|letztes jahr|euro))* (?:neu|neupreis|uvp|gezahlt|bezahlt|
            gekostet|hingelegt|ausgegeben|gelöhnt|geblecht|verkauft|gekauft|weggegangen|gesehen|gefunden|wert|im
            laden|im geschäft|im angebot)
        <at>(?: [^\W\d]+){0,2}? (?:bei|auf|im) (?:<shops>)
        (?:(?:bei|auf|im|in|über|vom|beim|von|laut) )?(?:<shops>)<gap> <at>
        (?:statt|anstatt|anstelle von|anstelle) (?:neu )?<at>
        (?:habe|hab|hat|haben|hatte)(?: [^\W\d]+){0,8} (?:für|um) <at> (?:gekriegt|bekommen|geholt|ergattert|
            geschossen|gesehen|losgeworden|weggegangen|verkauft|gekauft|erstanden|abgestaubt)
        (?:gesehen|gefunden|entdeckt|gibt es|gäbe es|bekommt man|bekomme ich|kriegt man|kriege ich|krieg ich|bekomm
            ich|gehen|laufen)(?: (?:es|das|die|den|ihn|dort|schon|woanders|anderswo|auch|neu|gebraucht|aktuell|teils|
            inzwischen|mittlerweile|so|im schnitt|meist|meistens|normalerweise|sonst|überall|gerade|in der regel))+
            (?:ab|für|um|bei|unter|schon für|schon ab|zwischen) <at>(?! weg)
        (?:durchschnitt|durchschnittlich|im schnitt|üblich|marktüblich|normal|normalerweise|meistens|meist)(?:
            [^\W\d]+){0,3} <at>
        (?:reparatur|ersatz|ersatzteil|ersatzteile|neuer akku|neue akku|batterie|bremsen|reifen|schlauch|service|
            inspektion|tüv|display|wechsel)(?: (?:kostet|kosten|kommt|macht|nochmal|mich|auch|noch|ja|extra|dann|
            allein|alleine))+ <at>
        von <at>(?= auf <any>)
        (?:anderer|anderen|andere|jemand|(?:mein|ein|sein|ihr|der|dem|vom|nem|einem)\w* (?:kumpel|kollege|freund|
            nachbar|
            bruder|bekannter|schwager|onkel)|konkurrenz|händler|einer|bekannter|schwester|anderswo|woanders|
            andernorts|überall)(?: (?:[^\W\d]+)){0,6}? <at>
        (?<!was du )(?<!was sie )(?:willst|wollen|möchtest|verlangst|verlangen|forderst|sind deine|deine|ihre) (?:du |
            sie |noch |hier )*<at>
        (?<!hast )(?<!machst )(?<!nimmst )(?<!nehmen )(?<!machen )(?<!gibst )(?<!geben )(?<!kannst )(?:du|sie) <at>(?=
            (?:[.,!?]|vb|vhb))
        wer (?:nimmt|kauft|zahlt|gibt|bezahlt|legt)(?: [^\W\d]+){0,4} <at>
        (?:ab|über) <at> (?:bin|wäre|wär) ich (?:raus|weg)
        <at> (?:habe|hab|hätte) ich (?:nicht|leider nicht|gar nicht)
        (?:nie|nicht|niemals|keine|nie und nimmer)(?: [^\W\d]+){0,2} <at> wert
        <at>(?: (?:vb|vhb|euro))* (?:steht|stehen|stand|standen)
        (?:steht|stehen|stand|standen|inseriert|ausgeschrieben)(?: [^\W\d]+){0,4}? <at>
        """,
    ),
    *rules(
        Sense.OFFER,
        r"""
        (?:mehr als|über|höchstens|maximal|max|höher als) <at>
        """,
    ),
    *rules(
        Sense.REFERENCE,
        r"""
        <at>(?: (?:ist|sind|wäre|wären|finde ich|finde|für|mir|uns|noch|immer|immer noch|das|den|dann|ja|echt|schon|
            doch|es|viel|etwas|einfach|leider|ein bisschen|bisschen))* zu (?:viel|teuer|hoch|happig|heftig|krass|
            üppig|stolz|arg|steil)
        <at> ist (?:neupreis|der neupreis|ja neupreis)
        <at> (?:kann|will|zahle|zahl|bezahle|gebe)(?: [^\W\d]+){0,3}? (?:nicht|nie)
        (?:warum|wieso|weshalb)(?: [^\W\d]+){0,4} <at>
        unter <at>
        """,
    ),
)
"""The surest first."""
