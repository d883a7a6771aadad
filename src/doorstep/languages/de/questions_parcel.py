"""Phrases for questions about the parcel: who sends it, what is in it, when it comes and where it is."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

_SO = (
    "(?: (?:denn|eigentlich|mal|bitte|da|jetzt|überhaupt|nochmal|noch|auch|so|genau|nur|gerade|bloss|schon|wohl|etwa|"
    "vielleicht|ungefähr|nun|dann|halt|eben|noch mal|wieder|hier))*"
)
_VEHICLES = r"(?:lkw|wagen|lieferwagen|auto|fahrzeug|lager|depot|zentrum|verteilzentrum|postauto|bus)"
_ARRIVE = (
    r"(?:kommt|kommen|kommst|komme|liefert|liefern|lieferst|bringt|bringen|bringst|trifft|treffen|"
    r"erscheint|zustellen|"
    r"geliefert|zugestellt|gebracht|ankommen|kommts|erwarten|rechnen|rechne|ankommt|eintreffen|eintrifft|"
    r"ausgeliefert|"
    r"auftauchen|auftaucht|vorbei|vorbeikommen|vorbeikommt|vorbeibringen|da sein|hier sein|daheim sein|zu hause sein|"
    r"angeliefert|ausliefern|da|eingeplant|geplant|so weit|soweit|gekommen|aufschlagen)"
)

ABOUT_PARCEL: tuple[Rule, ...] = (
    *rules(
        CustomerAct.ASK_SENDER,
        rf"""
        (?:von wem|von welcher firma|von welchem (?:shop|laden|händler|geschäft|absender|versender|onlineshop)|woher|vo
            wem|aus welchem (?:laden|shop|geschäft|onlineshop)|von welcher internetseite){_SO} (?:ist|kommt|kommen|
            stammt|stammen|sind|hat|schickt|wäre|soll|kimmt|chunnt|isch)(?:
            (?:denn|das|die|der|es|dieses|eigentlich|mir|genau|mein|da|jetzt|nochmal|so|was|etwas|überhaupt|uns|sein|
            bitte|diese|ganze|mich))* ?(?:<parcel>)?(?: (?:denn|genau|her|geschickt|verschickt|sein|bestellt|gesendet|
            kommen|stammen|noch|eigentlich|aufgegeben|abgeschickt|versendet))*(?= [.,?!]|$)
        wo{_SO} (?:kommt|stammt)(?: (?:denn|das|die|der|es|dieses|eigentlich|<parcel>|ursprünglich|genau))+ her(?=
            [.,?!]|$)
        wer{_SO} hat(?: (?:denn|das|es|mir|da|dieses|eigentlich|<parcel>|mein))+ (?:geschickt|verschickt|gesendet|
            aufgegeben|
            bestellt|abgeschickt|versendet)(?= [.,?!]|$)
        (?:hat|haben)(?: das| es)? (?:meine|mein|meinen)(?: [\w]+){{1,2}} (?:geschickt|bestellt|verschickt|aufgegeben)
        welche[rs]?{_SO} (?:shop|laden|geschäft|händler|firma) hat(?: [\w]+){{0,2}} (?:verschickt|geschickt|versendet)
        (?:wer|was für ein|welcher|welche)(?: (?:ist|war|denn|da|das|der|eigentlich|genau|sind))* (?:absender|versender|
            händler|verkäufer|lieferant|shop|auftraggeber|onlinehändler|absenderfirma)(?: [\w]+){{0,4}}
        wer{_SO} (?:schickt|sendet|verschickt|schenkt|hat|könnte|soll|sollte|würde|will)(?: (?:denn|das|mir|uns|was|
            etwas|
            da|es|so|dieses|eigentlich|ein|schon|paket|päckchen|sowas))* (?:<parcel>|mir|was|etwas|geschickt|schicken|
            gesendet|verschickt|das|das hier|bestellt|aufgegeben)(?= [.,?!]|$)
        (?:von wem|von welcher firma|vo wem)(?= [.,?!]|$)
        (?:von wem|woher|von welchem [\w]+)(?: (?:das|es|die|<parcel>|paket|mein|meine|diese|dieses|denn))+ (?:ist|
            kommt|
            stammt|geschickt|sein soll|wurde)(?: [\w]+)?
        (?:ist|kommt|wäre)(?: (?:das|es|die|der|vielleicht|etwa|denn|dann|<parcel>|mein|meine|dieses))+ (?:von|vom|
            aus)(?:
            (?:der|dem|den))? (?!mir\b|ihnen\b|heute\b|morgen\b|dir\b|euch\b|hier\b|haus\b)[\w]+(?: [\w]+){{0,2}}(?=
            [?])
        (?:den |der |name des |namen des )absenders?(?: [\w]+){{0,2}}(?= [?]|$)
        = (?:absender|der absender|und der absender|und von wem|von wem denn|wer hat das geschickt|ist der absender
            bekannt|vom wem)
        (?:steht|wissen sie|sehen sie|können sie)(?: [\w]+){{0,3}} (?:absender|von wem|wer es geschickt hat|wer das
            geschickt hat)(?: [\w]+){{0,3}}
        """,
    ),
    *rules(
        CustomerAct.ASK_CONTENTS,
        rf"""
        was (?:ist |da |denn |da denn |dort )*(?:drin|drinnen|darin|enthalten)(?: ist| sein soll)?(?= [.,?!]|$)
        was (?:hat|haben)(?: (?:mir|da|sie|er|denn))+ (?:jemand |wer )?geschickt
        (?:inhalt|den inhalt) (?:nennen|sagen|verraten|wissen)
        was (?:bekomme|kriege) ich(?: (?:denn|da|eigentlich))*(?= [.,?!]|$)
        welche[nrs]? (?:artikel|ware|produkt|sache)(?: [\w]+){{0,4}}
        (?:was|wie viel|wieviel)(?: (?:ist|is|wäre|war|soll|hat|haben|könnte|steckt|befindet|sich|denn|da|das|genau|
            eigentlich|so|es|überhaupt|bitte|alles|wieder|schon|nochmal|er|sie|ich|liegt|für ein zeug|mein|meine|die))+
            (?:in
            (?:dem|diesem|der|dieser|meinem|meiner|mein)(?: [\w]+)? (?:<parcel>|paket|schachtel|karton)|im (?:<parcel>|
            paket|karton|päckchen)|drin|drinnen|darin|dadrin|da drin|drinne|enthalten|drin sein|sein im paket|dran)
        (?:was){_SO} (?:ist|wäre|war|sind|soll|könnte|enthält|beinhaltet|bringen|bringt|liefern|liefert|haben sie für
            mich|ist
            das für|kommt|kommt da|kriege ich|bekomme ich|schicken)(?: (?:denn|das|es|da|mir|sie|genau|der|die|
            eigentlich|
            überhaupt|nochmal|so|drin|in|mich|für|heute|was|alles|an|bitte|ich|schönes|dieses))* (?:<parcel>|paket|drin|
            inhalt|enthalten|sein|drinnen|schönes|für was|geschickt|geliefert|bekomme|für ein <parcel>|für eine
            <parcel>)(?!
            (?:passiert|los))
        (?:was für|um was für|welche art|was ist das für){_SO} (?:ein|eine|einen|n|ne|sachen|zeug|ware|artikel|es sich
            um)?
            ?(?:<parcel>|ware|inhalt|gegenstand|sachen|zeug|artikel|produkt|ding|teil)(?: [\w]+){{0,4}}
        (?:was|wann){_SO} (?:habe|hab|haben|hatte|hat|soll|sollte)(?: (?:ich|wir|er|sie|meine frau|mein mann|denn|da|
            schon|
            wieder|mir|uns|eigentlich|überhaupt|man|jetzt|bloss|nochmal|das|bei ihnen|wohl))+ (?:bestellt|gekauft|
            geordert|
            geschickt|eingekauft|bestellt haben|geschickt bekommen)
        (?:weiss|wüsste|erinnere|keine ahnung|wissen)(?: (?:ich|mich|gar|nicht|nicht mehr|gar nicht|gar nicht mehr|
            überhaupt nicht|jetzt|nimmer|im moment|gerade|selber|mehr|,|dass|sie))+ (?:was (?:das|ich|da|es|drin|ich da|
            da
            drin)(?: [\w]+){{0,4}}|etwas bestellt(?: zu haben| habe)?|was bestellt(?: zu haben| habe)?|bestellt(?: zu
            haben| habe))
        (?:wissen|sehen|können|könnten|sagen|verraten)(?: (?:sie|du|mir|denn|mal|auch|vielleicht|bitte|was|sagen|
            verraten|,))+
            (?:drin|drinnen|inhalt|was es ist|was das ist|drin ist|enthält|was ich bestellt habe|was da kommt|da drin
            ist|darin ist)
        (?:was|welchen|welcher|wie) (?:ist der|ist sein|lautet der|hat es für einen|ist denn der) inhalt
        (?:inhalt|inhalts) (?:des|der|vom|von dem|meines|meiner)? ?<parcel>
        (?:ist|sind|wäre)(?: (?:das|es|da|die|vielleicht|etwa|denn|dann|was|etwas|mein|meine|eigentlich|auch|in))+
            (?:ein|
            eine|der|die|das|mein|meine|was|etwas|sehr|arg|so|schon|gross|schwer|einen|n|ne|ziemlich|zu)?
            ?(?:grosses|schweres|zerbrechliches|wertvolles|verderbliches|gross|schwer|zerbrechlich|wertvoll|
            buch|bücher|brief|dokumente|schuhe|medikamente|laptop|handy|kleid|möbelstück|sperrgut|sperrig|grösseres|
            kaffeemaschine|lebensmittel|fernseher|wein|ersatzteil|drin|akku|zu schwer)(?: [\w]+){{0,2}}(?= [?.,]|$)
        (?:wie (?:gross|schwer|sperrig|dick|lang|breit|viel wiegt))(?: (?:ist|sind|wäre|denn|es|das|die|der|mein|meine|
            wiegt|eigentlich|ungefähr|sendung))* ?(?:<parcel>)?(?= [?.,!]|$)
        (?:was|wie viel|wieviel) wiegt(?: (?:das|es|die|denn|der))*(?: <parcel>)?
        = (?:was ist drin|was ist es|was ist es denn|was ist da drin|was drin|inhalt|was genau|was denn für eins|was
            denn
            für eine|was soll das sein|was ist das für ein)(?= [?.,!]|$)
        """,
    ),
)

ABOUT_DELIVERY: tuple[Rule, ...] = (
    *rules(
        CustomerAct.ASK_TIME,
        rf"""
        (?:wann|um wie viel uhr|um wieviel uhr|wie viel uhr|ab wann|bis wann|um welche uhrzeit|welche uhrzeit|zu welcher
            uhrzeit|um welche zeit|an welchem tag|welchen tag|welcher tag|wie lange|wie lang|wie früh|wie spät|um
            welchen dreh|
            wie bald|wann genau|von wann bis wann|wann ungefähr|zwischen wann und wann|um wie viel|in welchem
            zeitfenster|
            in welchem zeitraum|zu welcher zeit|wenn|wänn)(?<!wenn)(?: (?!wissen\b|habe ich|bin ich)[\w]+){{0,9}}?
            {_ARRIVE}(?: (?:denn|das|es|er|sie|die|der|genau|da|an|vorbei|ungefähr|jetzt|wohl|mit|heute|morgen|bei mir|
            ca|
            <parcel>|der <driver>|so|sein|werden|wird|kommen|mein|meine|zu mir|ihr|bei uns|<day>|soll|ich|damit|dann|
            vorbei|hier))*
        (?:wann|um wie viel uhr|um wieviel uhr|wie viel uhr|um welche uhrzeit){_SO} (?:ist|wird|wäre|wären|soll|kann|
            könnte|muss|
            darf|sind|war|können|könnten|geht|ginge|dürfen|isch|wär|passt|hätten|haben|würde|würden|wollen|fährt|
            startet|steht)(?!
            (?:ihr|euer) (?:büro|laden))(?: [\w']+){{0,8}}
        (?:wissen|weiss|weisst|können|könnten|kann|könntest|sagen|sag|verraten|geht|gibt es|haben)(?: (?:sie|du|ihr|mir|
            denn|mal|auch|
            vielleicht|schon|bitte|ungefähr|sagen|was|das|es|noch|eine|einen|etwas|nicht|nur|genau|da|ein|die|man))+
            (?:,
            )?(?:wann|um wie viel uhr|um wieviel uhr|uhrzeit|genaue uhrzeit|genaue zeit|genauere zeit|genauen zeitpunkt|
            zeitfenster|engeres zeitfenster|kleineres zeitfenster|genauer eingrenzen|eingrenzen|genauer sagen|genauer|
            konkrete uhrzeit|ungefähre uhrzeit|präziser|genaueres|genauer geht)(?: [\w']+){{0,6}}
        = (?:und )?(?:wann|um wie viel uhr|um wieviel uhr|wann genau|wann denn|wann ungefähr|wann wäre das|wann ist das|
            um welche
            uhrzeit|ab wann|bis wann|welcher tag|welchen tag|wann dann|an welchem tag|welche uhrzeit|wann also|wann
            etwa|zu welcher
            uhrzeit|wann circa|wann so|wie spät|was für eine uhrzeit|wänn|um wie viel uhr etwa)(?: (?:genau|denn|
            ungefähr|
            circa|etwa|jetzt|so|dann))*
        (?:welche|welcher|welchen|welches|was für|was für ein|was für andere){_SO} (?:zeiten|termine|zeitfenster|tage|
            termin|uhrzeiten|
            möglichkeiten|auswahl|alternativen|optionen|slots|zeit|tag|anderen termine|anderen zeiten|termine frei|
            anderen
            möglichkeiten|andere termine|andere zeiten|andere tage)(?: (?:haben|hätten|gibt|gäbe|sind|wären|können|
            könnten|
            stehen|bieten|kann|ist|wäre|geht|ginge|hat|passt|habe|hätte|denn|sie|es|da|noch|ihr|mir|ich|frei|anbieten|
            zur
            auswahl|möglich|sonst|auch|wählen|verfügbar|offen|an|zur verfügung|im angebot|nehmen))*
        (?:was|wann){_SO} (?:haben|hätten|habt|könnten|können|gibt es|gäbe es|hätte|hat|bieten)(?: (?:sie|ihr|du|denn|
            noch|sonst|da|mir|auch|
            so|an|für|am|es|er|stattdessen|bei|ihnen))* (?:frei|anbieten|zur auswahl|im angebot|sonst|termine|zeiten|
            termin|anzubieten|an terminen|noch|für zeiten|für termine|an)(?= [.,?!]|$| am | für | nächste | morgen)
        = was (?:wäre|ist|geht|ginge)(?: (?:denn|sonst|noch|alles|da))* (?:möglich|frei|machbar|verfügbar|drin|sonst
            noch)
        (?:wann|was|wie|welcher) (?:ist|wäre|liegt)(?: denn)? (?:der|das|ihr|die|mein) (?:früheste|frühestmögliche|
            nächste|späteste|
            erste|letzte|nächstmögliche|genaue|früheste mögliche)(?: [\w]+){{0,4}}
        (?:genaue|ungefähre|genauere|exakte|konkrete|engere|präzise) (?:uhrzeit|zeit|ankunftszeit|lieferzeit|zeitangabe)
        (?:genauer|engerer|engeres|kleineres|genaues) (?:termin|zeitfenster|zeitraum)
        (?:wie lange|wie lang){_SO} (?:dauert|braucht|muss|soll|brauchen|dauert es|wird|geht)(?: [\w']+){{0,6}}
        (?:kommt|kommen|wird|ist|wäre|bringt|bringen|liefern|liefert|sind|kriege ich|bekomme ich|trifft|kommts|chunnt|
            kimmt)(?: (?:das|es|der|die|er|
            sie|denn|dann|mein|meine|dieses|<parcel>|<driver>|ihr|mir|also|damit|noch|jetzt|was|etwas|auch|vielleicht|
            überhaupt|eher|schon|wirklich))+ (?:noch |schon |wirklich |auch |am |in der |erst |vor |nach |gegen |bis |
            eher |um )*(?:heute|morgen|
            übermorgen|heute noch|bald|am [\w]+|diese woche|nächste woche|vormittag|nachmittag|abend|vormittags|
            nachmittags|
            abends|früh|später|mittag|mittags|\w+tag|\d+ uhr|\w+ uhr|gleich|pünktlich)(?: (?:noch|an|oder|vormittag|
            nachmittag|abend|
            früh|mittag|geliefert|gebracht|zugestellt|kommen|da|bei mir|dann|oder erst morgen|morgen|oder am|uhr))*(?=
            [.,?!]|$)
        (?:ist|wäre|wird|gilt)(?: (?:das|es|der termin|dies))(?: (?:dann|jetzt|denn|für|am|also|noch|erst|schon))*
            (?:<when>)(?:
            (?:vormittag|nachmittag|abend|früh|oder|dann|mittag))*(?= [?])
        (?:möchte|will|wollte|würde|muss|müsste)(?: (?:ich|nur|gern|gerne|bloss|mal|halt|lediglich|wir))* wissen (?:,
            )?(?:wann|um
            wie viel uhr)(?: [\w']+){{0,7}}
        (?:sagen|erinnern|sag)(?: (?:sie|mir|mich|nochmal|bitte|kurz|mal|noch))+ (?:, )?(?:wann|um wie viel uhr|die
            uhrzeit|den
            termin|an den termin)(?: [\w']+){{0,6}}
        (?:frühere|spätere|andere|weitere) (?:termine|zeiten|zeitfenster)(?= [?]| frei| verfügbar)
        """,
        confidence=0.9,
    ),
    *rules(
        CustomerAct.ASK_STATUS,
        rf"""
        (?:hat|wird) sich(?: (?:das|es|die|der|mein|meine|denn|<parcel>))* (?:verspätet|verspäten|verzögert|verzögern)
        (?:liegt|steht|hängt|steckt)(?: (?:das|es|mein|meine|<parcel>|noch|schon|immer|etwa|denn))+ (?:im|beim|in|
            am)(?: [\w]+){{1,3}}(?= [.,?!]|$)
        (?:ist|sind) (?:der|ihr|die) (?:wagen|fahrer|<driver>|bote)(?: (?:schon|denn|bald|noch))* (?:in|da|hier|
            unterwegs|auf)(?: [\w]+){{0,3}}
        hat(?: (?:das|es|mein|meine|die|<parcel>))+(?: [\w]+){{0,3}} (?:verlassen|angenommen|abgegeben)
        (?:welche|welcher|welches|an welche|was für eine|wie lautet die|was ist die|wie heisst die|auf welche|zu
            welcher|an was für
            eine|unter welcher|mit welcher){_SO} (?:adresse|anschrift|lieferadresse|strasse|hausnummer|ort|stadt|
            postleitzahl|empfänger|
            zustelladresse)(?: (?:haben|habt|steht|geht|wird|soll|ist|ist das|liefern|bringen|haben sie|da|denn|sie|
            drauf|auf dem|
            hinterlegt|paket|es|das|gespeichert|bei ihnen|notiert|angegeben|dort|jetzt|kommt|mein|ihr|bei euch|
            geliefert|
            eingetragen|vermerkt|überhaupt))*(?= [.,?!]|$)
        (?:wohin|wo){_SO} (?:wird|geht|soll|kommt|bringen|liefern|schicken|liefert|werden|bringt)(?: (?:das|es|die|sie|
            der|er|denn|mein|<parcel>|dann|
            hin|genau|jetzt))+(?: (?:geliefert|gebracht|hin|zugestellt|geschickt|gehen|kommen|liefern|abgegeben|
            hingebracht))*(?=
            [.,?!]|$)
        (?:wo|wohin|wo ungefähr){_SO} (?:ist|bleibt|sind|steckt|liegt|befindet|bleiben|stecken|hängt|isch|sind sie|
            steht|is|wäre|sitzt|treibt)(?:
            (?:es|das|mein|meine|die|der|er|denn|sich|jetzt|gerade|eigentlich|nun|fahrer|ihr|dieses|genau|momentan|
            im moment|aktuell|abgeblieben|so lange|fest|geblieben|hin|rum|blöde|verdammte|bloss|schon|wieder|da|sie|
            endlich|nur|dann|überhaupt|mi))* ?(?:<parcel>|<driver>|gerade|jetzt|es|das|er|ding)?(?: (?:denn|jetzt|
            gerade|eigentlich|
            abgeblieben|hin|geblieben|nun|fest|überhaupt|so lange|hingekommen|momentan|aktuell|schon wieder|ab))*(?=
            [.,?!]|$| ich| und)(?<!wo ist denn)
        (?:wissen|weisst|können|könnten|kann|wüsste)(?: (?:sie|du|mir|denn|mal|sagen|bitte|ich|gern|gerne))+ (?:, )?wo
            (?:das|es|mein|
            meine|die|der|er)(?: [\w]+){{0,4}}
        (?!sind sie noch)(?:ist|sind|wurde|hat|haben|wird|war)(?: (?:das|es|mein|meine|die|der|denn|er|sie|<parcel>|
            <driver>|ihr|schon|
            eigentlich|überhaupt|noch|endlich|bereits|jetzt|dieses|nicht|da|auf|immer|ware))+ (?:verschickt|versendet|
            versandt|
            unterwegs|losgefahren|angekommen|abgeschickt|raus|rausgegangen|verloren gegangen|verloren|zugestellt|
            geliefert|
            im depot|im lager|im zustellfahrzeug|auf dem weg|im auto|im verteilzentrum|beim zoll|losgeschickt|in
            zustellung|
            abgegeben|aufgegeben|verspätung|verspätet|da|in der nähe|hier|weg|im wagen|im fahrzeug|weit weg|weg
            geschickt|
            in der post|pünktlich|unterwegs zu mir|in {_VEHICLES})(?: [\w]+){{0,3}}(?= [.,?!]|$)
        (?:was){_SO} (?:ist|passiert|war|wird|ist los|macht|geschieht|hält|hat|geht)(?: (?:denn|da|eigentlich|nun|jetzt|
            gerade|aus))* (?:mit|aus) (?:dem|meinem|meiner|
            der|ihrem|diesem|dieser)? ?(?:<parcel>|<driver>)(?: [\w]+){{0,4}}
        (?:wie){_SO} (?:ist|steht|schaut|sieht|siehts|stehts|lautet|schauts)(?: (?:denn|es|der|mit|um|aus|da))*
            (?:status|stand|lieferstatus|
            stand der dinge|sendungsstatus|(?:mit|um) (?:dem|meinem|meiner|der|das|mein) <parcel>|meinem paket|meiner
            sendung|mein paket aus)(?: [\w]+){{0,4}}
        (?:status|sendungsnummer|trackingnummer|sendungsverfolgung|tracking|sendungsstatus|paketnummer|tracking-nummer|
            trackingcode|lieferstatus|verfolgen)(?: (?:von|der|meiner|meines|ist|meines pakets|meiner sendung|bitte|für|
            die|
            das|abfragen|wissen))*(?= [.,?!]|$| die| ist| lautet)
        (?:warum|wieso|weshalb|wie kommt es|woran liegt es){_SO} (?:,)?(?:ist|hat|dauert|kam|war|wurde|kommt|braucht|
            dass|ist mein|sind)(?: [\w]+){{0,5}} (?:nicht (?:da|
            gekommen|geliefert|angekommen|zugestellt|hier)|so lange|so lang|noch nicht|verspätet|verspätung|zu spät|
            gestern
            nicht|nicht|später|ewig)(?: [\w]+){{0,4}}
        (?:gibt es|haben sie|habt ihr)(?: (?:schon|was|etwas|irgendwas|denn))* (?:neuigkeiten|neues|was neues|news)(?:
            [\w]+){{0,4}}
        (?:sollte|hätte|müsste|sollten)(?: [\w]+){{0,4}} (?:doch|eigentlich|schon|gestern|längst|letzte woche|bereits|
            vor)(?: [\w]+){{0,5}}
            (?:kommen|da sein|ankommen|geliefert werden|angekommen sein|hier sein|gekommen sein|eintreffen|da sein
            müssen)
        (?:ich )?(?:warte|warten|wart)(?: (?:ich|wir))?(?: (?:schon|jetzt|seit|immer|noch|ewig|auf|so|doch|lange|tagen|
            wochen|zwei|drei|
            einer|woche|ewigkeiten|die|ganze|zeit|den|ganzen|tag|gestern|da))+ (?:darauf|drauf|auf (?:das|mein|die|
            meine|dieses|
            ihr) <parcel>|seit (?:tagen|wochen|gestern|einer woche)|ewig|tagen|wochen)(?: [\w]+){{0,3}}
        (?:haben|habt|hat)(?: (?:sie|ihr|man|er|es))+(?: [\w]+){{0,3}} verloren(?= [?])
        (?:wie weit|wie nah)(?: (?:ist|sind|weg|es|er|sie|der|denn|noch|<driver>))+
        """,
        confidence=0.88,
    ),
)
