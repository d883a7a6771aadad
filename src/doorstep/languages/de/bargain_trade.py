"""How German buyers speak of the trade around the price: there still, handover, payment, holds, swaps, extras."""

from doorstep.dialogue.bargaining import BuyerAct
from doorstep.languages.kit.phrases import Rule, rules

PARTS: tuple[Rule, ...] = (
    *rules(
        BuyerAct.SWAP,
        r"""
        (?:würde|kann|könnte|möchte|biete|gebe)(?: (?:ich|dir|ihnen|dafür|im|gegen))* (?:mein|meine|meinen) [\w-]+(?:
            [\w-]+)? (?:dafür|dagegen|anbieten|geben|eintauschen)(?: (?:geben|anbieten))?
        (?:biete|gebe|gib) (?:ich |dir |ihnen )*(?:dafür |dagegen )?(?:mein|meine|meinen) (?!letzt|best|ehren|wort|
            limit)[\w-]+
        (?:tausch|tausche|tauschen|tauscht|tauschst|eintauschen|tauschangebot|tauschgeschäft)(?: (?:du|sie|ihr|auch|
            ich|gegen|möglich|mit|oder))*(?: (?:ein|eine|einen|mein|meine|meinen|altes))*(?: [\w]+){0,2}
        (?:zum|gegen|im) tausch(?: [\w]+){0,4}
        (?:in zahlung|inzahlungnahme|in zahlungnahme)(?: (?:nehmen|geben|nimmst|möglich))?
        (?:gegen|für) (?:mein|meine|meinen|ein altes|eine alte|einen alten)(?: [\w]+){1,2} (?:tauschen|eintauschen|
            hergeben|geben)
        <n> (?:und|plus|und dazu|und noch) (?:mein|meine|meinen|ein|eine|einen)(?: (?!helm|schloss|kasten|bier|teil|
            kumpel|freund|rest|hälfte)[^\W\d]+){1,3}(?= [.,!?]|$)
        (?:dafür|dazu) (?:gebe|geb|bekommst|kriegst|lege|leg)(?: (?:ich|du|dir|sie|ihnen))* (?:mein|meine|meinen|ein|
            eine|einen)(?: [\w]+){1,3}
        """,
    ),
    *rules(
        BuyerAct.PART_PAYMENT,
        r"""
        (?:monatliche rate|raten|ratenzahlung|ratenzahlungen|teilzahlung|teilzahlungen|monatsraten|wochenraten|
            abzahlen|abstottern|abbezahlen|anzahlung|anzahlen|angezahlt|stottern)(?: [\w]+){0,2}
        (?:den |der )?(?:rest|restbetrag|restlichen betrag|restliche)(?: (?:dann|kommt|zahle|zahl|bekommst|kriegst|
            gebe|ich|du|überweise|den|zahlen))* (?:bei abholung|später|nächsten monat|nächste woche|am ersten|zt|
            danach|nachher|in bar|wenn|per|dann|im dezember|am monatsende|monatsende|demnächst)
        (?:später|nächsten monat|danach) (?:den |der )?rest
        (?:und |dann |später )(?:den |der )rest(?= [.,!?]|$)
        (?:erst|jetzt|zuerst|sofort|heute) (?:die |mal die |nur die )?hälfte(?= .*(?:später|rest|hälfte|zt|bei|
            andere))
        (?:andere|zweite|restliche) hälfte(?: [\w]+){0,3}
        <n> (?:sofort|jetzt|heute|zt|gleich)(?: ,)? (?:und )?<n> (?:am|später|nächste|nächsten|in|bei|zt|danach)(?:
            [\w]+){0,2}
        (?:mit der )?(?:bezahlung|zahlung|geld|bezahlen|zahlen)(?: [\w]+){0,3} (?:warten|später zahlen|stunden|
            aufschieben)(?: [\w]+){0,3}
        (?:zahle|zahl|bezahle|zahlen|bezahlen)(?: (?:ich|es|das|dir|ihnen|dann|erst|kann|dürfte|kann ich))* (?:später|
            nächsten monat|nächste woche|wenn ich geld|wenn mein gehalt|am monatsende|ende des monats)
        (?:zahle|zahl|bezahle|zahlen|bezahlen|überweise|geld|zahlung|bezahlung)(?: (?:ich|aber|es|dann|dir|ihnen|das|
            kommt|kriegst|du|kann|leider))* erst (?:zt|später|nächsten?|am|im|ende|wenn)(?: [\w]+){0,2}
        (?:zahle|zahl|bezahle|überweise)(?: (?:ich|aber|es|dann|dir|ihnen|das|kann|leider))* zt(?! (?:bar|bei|vor ort|
            in bar|per|mit|und hole))
        (?:zt|später|nächsten monat|nächste woche|am monatsende) erst (?:zahlen|bezahlen|überweisen)(?: kann| könnte)?
        (?:kann|könnte|darf)(?: (?:ich|es|das|auch|erst|dann))* (?:später|nächsten monat|am monatsende)(?: [\w]+){0,2}
            (?:zahlen|bezahlen|überweisen)
        """,
    ),
)

TERMS: tuple[Rule, ...] = (
    *rules(
        None,
        r"""
        gehör(?:t|en)(?: [\w]+){1,4} dazu
        """,
    ),
    *rules(
        BuyerAct.SET_TIME,
        r"""
        (?:komme|komm|kommen|bin|wäre|hole|hol|kann|könnte|schaue|fahre|fahr|kommen)(?: (?:ich|wir|es|dann|auch|noch|
            gerne|vorbei|los|und|bei|dir|ihnen|das|da|schon|mal))* (?:sofort|gleich|jetzt|direkt|umgehend|heute|in
            kürze|nachher)(?: (?:vorbei|da|los|ab|rum|mit|holen|abholen|kommen))*
        (?:hole|hol|abholung|hols)(?: (?:ich|es|den|das|ab|dann))* (?:sofort|gleich|jetzt|direkt|umgehend)
        (?:cash|bar|sofort) (?:sofort|gleich|jetzt|abholung)
        (?:nehme|nehm)(?: (?:ich|es|das|ihn|sie|den|die))* (?:sofort|gleich|jetzt)(?: mit)?
        (?:sofort|gleich|jetzt) (?:mit|ab|da|abholen|abholung|holen|vorbei|mitnehmen)
        """,
        keeps=True,
    ),
    *rules(
        BuyerAct.ASK_HOLD,
        r"""
        (?:(?:kannst|können|könntest|könnten|würdest|würden)(?: (?:du|sie|es|das|mir|ihn|die|den|mich|für|bis|zt|
            bitte))* )?(?:reservieren|reservier|reservierst|reserviert|reserviere|reservierung|zurücklegen|
            zurücklegst|zurückhalten|zurückhältst|zurückstellen|vormerken|aufheben|beiseite legen|auf die seite legen|
            freihalten|beiseitelegen|zurück legen|weglegen|zur seite legen|vorbehalten)(?: (?:bis|für mich|bitte|
            möglich|würde|würdest|könntest|kannst))*
        (?:halt|halte|halten|hältst|legst|leg|legen|behältst|behalten)(?: (?:du|sie|es|das|mir|mich|für|bitte|den|die|
            ihn|bis|zt|rad|fahrrad|velo|handy|sofa|kamera|lampe|platten|stühle|ding|teil|dann|noch|bis dahin))*
            (?:zurück|frei|fest|weg|beiseite)
        """,
    ),
    *rules(
        BuyerAct.ASK_AVAILABLE,
        r"""
        (?:ist|sind) (?:<item>|sie|die|der)(?: (?:schon|denn|jetzt|bereits))* (?:weg|vergeben)(?= ?(?:[?]|$))
        (?:noch|no|überhaupt noch|immer noch|schon) (?:da|zu haben|verfügbar|vefügbar|verfugbar|erhältlich|aktuell|zum
            haben|z'ha|z ha|zu ha|vorhanden|auf lager|zu verkaufen|im angebot|frei|zum verkauf|zu kaufen|zum hom|zu
            bekommen|zum kriegen|zu kriegen|lieferbar|weg|vergeben|verkauft|reserviert)(?: [?])?
        (?:haben|hast|habt|hätten|hättest)(?: (?:du|sie|ihr|<item>|<n>|denn|auch|davon|stück|rad|gerät))+ noch(?:
            (?:da|<n>|mehr|mehrere|welche|eins|einen|davon|stück))*(?= [?]|$)
        (?:haben|hast|habt|hätten|hättest|gibt es) (?:du |sie |ihr |noch )+<n>(?: stück)?(?: davon)?(?= [?]|$)
        gibt es (?:den|das|die|es|ihn|sie) (?:artikel |ding |teil |rad )?noch
        (?:gibt es|hast du|haben sie|sind|habt ihr)(?: (?:schon|noch|denn|da|auch|viele|mehrere|weitere|andere))*
            (?:interessenten|anfragen|andere käufer|mitbieter)(?: [\w]+){0,2}
        noch am start
        (?:haben|hast|habt|gibt es)(?: (?:du|sie|ihr|noch|davon))* (?:mehrere|mehr davon|noch mehr|noch eins|noch
            einen|welche)(?: davon)?(?= [?]|$)
        (?:verfügbar|verfugbar|erhältlich|aktuell|vorhanden)(?= [?]|$)
        noch aktuell(?: [\w]+){0,3}
        (?:noch|schon|überhaupt noch|gibt es)(?: (?:das|die|den|es))* (?:frei|zu haben|verkauft|weg|reserviert|
            vergeben)
        (?:hast|haben|habt|hättest) (?:du |sie |ihr )?(?:es|das|den|die|ihn) (?:noch|noch da|zufällig noch)(?= [?]|$)
        (?:ist|gilt|steht)(?: (?:<item>|die|anzeige|das|angebot|inserat))* (?:noch |immer noch )(?:da|aktuell|gültig|
            online|offen|zu haben|verfügbar|erhältlich)
        """,
    ),
    *rules(
        BuyerAct.ASK_PAYMENT,
        r"""
        (?:geht|ginge|gehen|akzeptierst|akzeptieren|nimmst|nehmen|haben|hast|kann|könnte|zahlen|zahle|bezahlen|ist|
            wäre|bezahlung|zahlung|möglich|per|mit|über|auch|via|oder|in)(?: (?:du|sie|ihr|ich|man|auch|denn|per|mit|
            über|via|noch|es|das|<n>|lieber|einfach|vielleicht|die|der|bezahlung|zahlung|kleinanzeigen))* (?:paypal|
            pay pal|überweisung|überweisen|banküberweisung|twint|karte|ec karte|ec-karte|kartenzahlung|bar|barzahlung|
            cash|bar zahlen|klarna|kreditkarte|sicher bezahlen|käuferschutz|rechnung|nachnahme|sofortüberweisung|
            girocard|apple pay|wero|vorkasse|sepa|echtzeitüberweisung|revolut)(?: (?:zahlen|bezahlen|möglich|ok|auch|
            gehen|überweisen|freunde|zahlung|an|in ordnung))*
        (?:paypal|pay pal|twint|überweisung|barzahlung|cash|bar|kartenzahlung|klarna|bar oder überweisung|wero|
            vorkasse)(?: (?:oder|bar|überweisung|möglich|ok|auch|geht|auch ok|in ordnung|geht auch))*(?= [?]|$)
        (?:wie|womit)(?: (?:kann|soll|muss|möchtest|möchten|willst|wollen|läuft|geht|zahle|zahlt|bezahle|funktioniert|
            hättest|hätten))(?: (?:ich|du|sie|man|die|das|gern|gerne|denn|dann|mit|der|es|am besten|wollen))*
            (?:zahlen|bezahlen|bezahlt|bezahlt werden|bezahlung|zahlung|geld|überweisen|das geld|zahle|bezahle)(?:
            [\w]+){0,2}
        (?:schick|schicken|sende|senden|gib|gebt|brauche|bräuchte|sag|sagen)(?: [\w]+){0,4} (?:iban|kontodaten|
            bankverbindung|
            kontonummer)(?: [\w]+){0,2}
        (?:iban|kontodaten|bankverbindung|kontonummer)(?: (?:bitte|mir|mal|noch))* (?:schicken|senden|durchgeben|
            geben|schick)
        (?:nehmen|nimmst|nehmt|akzeptiert|akzeptierst|akzeptieren) (?:sie |du |ihr )?(?:auch )?(?:bargeld|bares|bar|
            karte|paypal|twint|überweisung|ec)
        (?:paypal|pay pal|twint|überweisung|klarna|karte|nachnahme)(?: [\w]+){0,2} (?:möglich|ok|machbar|
            denkbar|in ordnung)(?= [?]|$)
        (?:bar|barzahlung|cash|bargeld)(?: (?:bei|abholung|übergabe|ok|möglich|in ordnung))+(?= [?]|$)
        (?:zahlung|bezahlung|zahlungsart|zahlungsmethode|zahlungsmöglichkeit|zahlungsmöglichkeiten|bankverbindung|
            iban|kontodaten)(?: (?:bei|wie|vor ort|per|über|in|bar|möglich|deine|ihre|bitte))*(?= [?]|
            $| abholung| <n>)
        """,
        keeps=True,
    ),
    *rules(
        BuyerAct.ASK_EXTRA,
        r"""
        (?:gibst|gibt|geben|legst|legen|leg|lege|packst|packen|pack|tust|tun|schenkst|bekomme|bekomm|kriege|krieg|
            könntest|könnten|kannst|können|würdest|würden|wenn|und)(?: (?:du|sie|ihr|ich|mir|noch|auch|bitte|dann|
            vielleicht))* (?:(?:das|den|die|ein|eine|einen|dein|deine|was|etwas|zwei) )(?!preis)(?:[^\W\d]+
            ){0,3}?(?:mit |noch |auch |gratis |kostenlos |umsonst |oben )*(?:dazu|dazugeben|drauf|drauflegen|
            dazulegen|obendrauf|oben drauf|mitgeben|draufpacken|dazupacken|dazu geben|dazu legen|gratis|kostenlos|dazu
            gibst|dazu legst|drauf legen)(?: (?:gibst|geben|legst|legen|packst))?
        wenn (?:du|sie)(?: (?:mir|noch|dann|auch|bitte))* (?:[^\W\d]+ ){1,7}(?:drauflegst|drauflegen|dazulegst|
            dazulegen|
            dazugibst|dazugeben|dazupackst|dazupacken|draufpackst|mitgibst|mitgeben|reinpackst|dazutust)
        (?:und |ja und |ja |noch )?(?:das|den|die|ein|eine|einen) (?!geld\b|preis\b|hälfte\b|rest\b)[^\W\d]+ (?:noch |
            auch |gratis |umsonst |oben )*(?:dazu|obendrauf|oben drauf|mit dazu|gratis dazu|drauf)
        (?:schmeisst|schmeissen|wirfst|haust|packst|legst|tust|gibst)(?: (?:du|sie|mir|noch))* (?:das|den|die|ein|
            eine|einen|was|etwas)(?: [\w]+){1,3} (?:rein|mit rein|drauf|dazu|mit dazu|mit|bei)
        (?:dass|sofern|falls) (?:<item> |die )?[^\W\d]+ (?:noch |mit )*(?:dabei|inklusive|inkl) (?:ist|wäre|sind|
            bleibt)
        (?:lassen|lässt) (?:sie|du) (?:das|den|die|ein|eine|einen)(?: [\w]+){1,2} (?:mit )?(?:dabei|dazu|dran|drauf)
        gibt es (?:noch |dazu |auch )*(?:[^\W\d]+ ){1,3}dazu
        aber (?:nur |dann )?(?:mit|inkl|inklusive|samt) (?:dem |den |der |dazu )?(?!versand|porto|lieferung|rechnung|
            garantie|abholung|überweisung|paypal|barzahlung|dem|den|der)[^\W\d]{4,}
        (?:und |dafür |dann )?(?:der|die|das|den) [^\W\d]+ (?:ist|gibt es|wäre|bekomme ich|kriege ich) (?:dann |dazu |
            noch )*(?:geschenkt|gratis|umsonst|kostenlos|dazu)
        (?:noch was|irgendwas|was|etwas) (?:dazu|obendrauf|gratis dazu|drauf)
        (?:^|(?<=[\d.,] ))(?:auch |noch )?(?:mit|inkl|inklusive|samt|plus) (?:dem |der |den |einem |einer
            )?(?!versand|versandkosten|porto|lieferung|paypal|rechnung|bar\b|karte|überweisung|überführung|garantie|
            bildern|dhl|hermes|twint|mir|ihnen|dir|dem|der|den|einem|einer|und|fahrer|kurier|liefern|abholung|
            barzahlung|cash|foto|fotos|mwst|abholen|maschine)[^\W\d]{4,}(?= [?]|$)
        wenn (?:<item> |die )?(?!versand|porto|lieferung|preis|der versand|alles)[^\W\d]+ (?:noch |mit )*(?:dabei|
            inklusive|inkl|dabei sind) (?:ist|wäre|sind|bleibt)
        (?:überführung|zubehör|helm|schloss)(?: (?:inklusive|inkl))
        (?:inkl|inklusive|mit) (?:überführung|zubehör)
        """,
    ),
    *rules(
        BuyerAct.ASK_HANDOVER,
        r"""
        (?:kannst|können|könntest|könnten|würdest|würden|magst|möchtest|kann|könnte)(?: (?:du|sie|ihr|man|ich|es|das|
            den|die|mir|uns|auch|denn|vielleicht|bitte|noch|ihn|eventuell|rad|fahrrad|gerät|nach|artikel|gegen|
            aufpreis))* <send>(?: (?:lassen|wohne|um die ecke))*
        (?:<send>|versand|lieferung|postversand|paketversand|dhl)(?: (?:du|sie|ihr|auch|es|das|nach|österreich|
            deutschland|die schweiz|schweiz|denn|denn auch|noch|per))* (?:möglich|machbar|ok|drin|vorstellbar)?(?=
            [?])
        (?:auch |nur |ist |wäre |mit |ein |per |doch |geht |ginge |bietest |du |sie |noch )+(?:versand|lieferung|
            postversand)(?: (?:auch|möglich|ok|machbar|an|drin|denkbar))*(?= [?])
        (?<!ihnen )(?<!wir )(?:verschickst|versendest|verschicken|versenden|verschickt|versendet|schickst|lieferst|
            liefern)(?: (?:du|sie|ihr|auch|es|das|nach|denn|den|die|noch))+
        (?:schicken|schickst|liefern) (?:sie|du|ihr) (?:das |es |den |die )?(?:auch|nach|in die|ins)(?: [\w]+){0,3}
        (?:auf den|per|auf dem) (?:postweg|post)(?: [\w]+)?(?= [?])
        (?:was|wie viel|wieviel|wie hoch)(?: (?:kostet|kosten|macht|wäre|wären|sind|ist|würde|würden|kommt|käme|
            beträgt))(?: (?:der|die|das|denn|dann|dazu|mich|so))* (?:<ship>|das verschicken|der transport)(?:
            [\w]+){0,3}
        (?:schickt|versendet|verschickt|liefert) (?:ihr|er|man)(?: [\w]+){0,4}
        (?:nach|in die|ins) (?:wien|österreich|schweiz|die schweiz|berlin|hamburg|münchen|ausland)(?: (?:verschicken|
            schicken|senden|liefern|versenden))(?: [\w]+)?
        (?:ist|wäre|wär)(?: (?:der|die|das|denn|da))* (?:<ship>)(?: (?:schon|mit|da|auch))* (?:dabei|inklusive|inkl|
            drin|
            enthalten)
        (?:<ship>) (?:kostet|kosten|wie viel|wieviel)(?: was| wie viel)?(?= [?]|$)
        versandkosten(?= [?]|$)
        (?:nur|auch|ist|wäre)(?: (?:abholung|selbstabholung|selbstabholer|an))(?: (?:möglich|oder|ok))*(?= [?]|$)
        (?:abholung|selbstabholung)(?: (?:möglich|wo|wann|ok|nur|heute|zt|geht|am|ab))*(?= [?])
        (?:wo|woher)(?: (?:genau|denn|in [\w]+|ungefähr|etwa))+ (?:sitzt|wohnst|bist|steht|wohnen|sind|ist|liegt|
            kommst)(?: [\w]+){0,3}
        (?:wohin|wo)(?: (?:soll|muss|darf|müsste)) (?:ich|wir)(?: [\w]+){0,3}
        (?:wo|woher|wohin)(?: (?:kann|könnte|muss|müsste|soll|darf|ist|wäre|wohnst|wohnen|wohnt|bist|sind|kommst|
            kommen|steht|stehen|befindet|genau|liegt|treffen|sitzt|wäre))(?: (?:ich|man|<item>|sich|denn|du|sie|ihr|
            genau|es|hin|her|das|rad|fahrrad|wir|uns|der|die|abholort|standort|auto|jetzt|momentan|bei euch|euch))*(?:
            (?:abholen|abgeholt|hin|holen|anschauen|besichtigen|vorbeikommen|ansehen|kommen|treffen|wohnen|her|
            hinkommen|abgeholt werden|anzuschauen|zu holen))*
        (?:woher|aus welcher|in welcher|aus welchem|in welchem|welcher|welche)(?: (?:stadt|ort|stadtteil|bezirk|
            gegend|ecke|adresse|strasse|plz|kanton))(?: [\w]+){0,4}
        = (?:wo|adresse|abholort|wohnort|standort|anschrift|ort|plz|adresse bitte|abholung wo|abholort bitte|und die
            adresse|wo genau|wo ist das|wie ist die adresse|adresse ,)
        (?:wie (?:lautet|ist)|schick|schicken sie|gib|geben sie|bräuchte|brauche|sag|sende)(?: (?:mir|die|deine|ihre|
            bitte|noch|mal|dann|noch die))* (?:adresse|anschrift|hausnummer)(?: [\w]+){0,2}
        (?:hausnummer|adresse|strasse)(?: [\w]+){0,3} (?:richtig|stimmt|korrekt)
        wie (?:machen|regeln|läuft|lösen|gestalten) (?:wir|das|die|sie)(?: [\w]+){0,4} (?:übergabe|abholung|versand|
            lieferung)(?: [\w]+)?
        (?:wann|ab wann|um wie viel uhr|wann genau|welche uhrzeit|an welchem tag)(?! (?:hast|haben) (?:du|sie) (?:es|
            das|den|die|ihn|sie)\b)(?: (?:kann|könnte|könnten|können|
            passt|ginge|geht|hast|haben|hättest|hätten|darf|soll|wäre|sind|bist|seid|würde|dürfte|wäre es|ist|
            passen))(?: (?:ich|es|du|sie|ihr|<for_you>|zeit|wir|uns|das|denn|am besten|mal|recht|da|man|zuhause|
            daheim|heute|dann|zt|abholung|vorbei|den|die|rad|die abholung))*(?: (?:abholen|abgeholt|vorbeikommen|
            vorbei kommen|kommen|holen|da|zeit|zuhause|anschauen|vorbeischauen|besichtigen|ansehen|werden|treffen|
            abgeholt werden))*
        kann (?:mein|meine|jemand|ein)(?: [\w]+)? (?:es |sie |ihn |das |zt |dann )*(?:abholen|holen|mitnehmen)(?= [?]|
            $)
        (?:schicken|versenden|verschicken|liefern) sie(?: (?:mir|das|es|den|die))* (?:per|mit|via)(?: [\w]+)(?= [?])
        (?:<ship>) nach (?:<n>|sign\d+|[\w]+)(?: (?:möglich|ok|machbar|deutschland|österreich))?(?= [?])
        (?<!ich )(?<!wir )(?<!zt )(?<!und )(?:kann|könnte|darf|können|könnten|dürfte|dürfen)(?: (?:ich|wir|man|es|das|
            mir|uns|ihn|sie|den|die|vielleicht|auch|noch|mal|heute|zt|morgen|gleich|rad|fahrrad|auto|am|gerne|gern|
            vorher|vorab|auto|gerät|denn|dann|jetzt|sofort))* (?:abholen|anschauen|ansehen|besichtigen|vorbeikommen|
            vorbei kommen|holen|kommen|probefahren|probe fahren|testen|ausprobieren|angucken|anprobieren|
            vorbeischauen|mitnehmen|vorbei|probesitzen|probehören)
        (?:besichtigung|probefahrt)(?: (?:möglich|machbar|ok|heute|zt))*(?= [?]|$)
        (?:passt|ginge|geht|würde|klappt|wäre)(?: (?:es|das|<for_you>|passen|gehen|ok))* zt(?: [\w]+)?(?= [?])
        (?:ist das|ist es|wie) weit(?: (?:weg|entfernt|von|ist|das|es))*(?= [?]|$)
        wie weit ist (?:das|es)(?: [\w]+){0,4}
        versand (?:zahlst du|zahlen sie|übernimmst du|übernehmen sie)(?: [\w]+){0,3}
        """,
    ),
    *rules(
        BuyerAct.SET_HANDOVER,
        r"""
        (?:ich |würde |werde |wir |kann |könnte |möchte |wollen |will |und |dann )*(?:hole|hol|holen|nehme|nehm)(?:
            (?:ich|wir|<it>|dann|selbst|selber|persönlich|auch|sofort|gleich|heute|morgen|noch|gerne|gern|am|zt|
            natürlich|direkt|zeitnah|bei dir|bei ihnen|mir|jetzt|lieber|doch|eh|besser|eher))* (?:ab|mit|abholen)(?= |$)
        (?:(?:herr|frau) [^\W\d]+|(?:meine?|unsere?) [^\W\d]+) (?:(?:kommt|kommen)(?: (?:zt|dann|vorbei|
            da))* und )?(?:holt|holen)(?:
            (?:<it>|dann|zt))* (?:zt|ab|<it>)
        (?:ich |und |ja |dann |wir )*(?:hole|hol|hols|holen) (?:ich |wir |<it> |dann |es |sofort |sie |ihn |jetzt |
            gleich )*(?:zt|heute|gleich|sofort|jetzt|morgen|selbst|selber|auch|dann|bei)?(?= |$)
        (?:würde|könnte|kann|möchte|will|werde|wollte)(?: (?:ich|es|das|ihn|sie|den|die|dann|gerne|gern|auch|zt|
            selbst|heute|noch|rad|morgen|am|persönlich|sofort|direkt))* (?:abholen|holen|mitnehmen)(?= [.,!]|$)
        (?:bei |gegen |mit |per |nur |auf |zur )?(?:abholung|selbstabholung|selbstabholer|abhohlung|abholer|
            barabholung)(?! [?]| wo| möglich)
        (?:komme|komm|kommen)(?: (?:ich|dann|und|gleich|zt|heute|gern|es|vorbei|sofort|wir|morgen))* (?:und
            )?(?:abholen|holen|hole es|hole|abhole)
        (?:bin|ich bin) (?:selbstabholer|abholer)
        (?:<fetch>) (?:am|um|zt|heute|morgen|samstag|sonntag|gleich)
        (?:bitte |lieber |nur |dann |gerne |mit |per |ich möchte |ich bräuchte |es |ich hätte gern |doch |auch
            )*(?:versand|dhl versand|paketversand)(?= [.,!]|$| bitte| per| an| nach| und| wäre| übernehme| zahle)(?!
            [?])
        (?:bitte |lieber |dann |gerne )+(?:es |mir |das |ihn |sie )*(?:<send>)(?= |$)(?! [?])
        (?:schicke|schick|schicken) (?:ich )?(?:meinen|meine|jemanden|jemand|mein)(?: [\w]+)? (?:vorbei|zum
            abholen)(?: [\w]+){0,4}
        (?:komme|komm|kommen)(?: (?:ich|wir|dann|gerne|gern|und|auch|mal|bei|dir|ihnen|am|so))* (?:zt|heute|morgen|
            gleich|sofort)(?: (?:zt|vorbei|um|gegen|so))*
        (?:komme|komm)(?: [\w]+){0,3} vorbei
        (?:schick|schicke|schicken|sende|senden|verschick|verschicken|versende|versenden)(?: (?:sie|es|mir|bitte|das|
            jetzt|an|dann|du|ihn))*(?: (?:los|per dhl|per post|zu|per hermes|an|ab|per|raus|jetzt|sofort|bitte))+
        (?:bräuchte|brauche|hätte|möchte|will|würde|müsste|müsstest|wollte)(?: (?:ich|es|das|ihn|gerne|gern|du|sie|
            mir|schon|per|post))* (?:verschickt|geschickt|versendet|zugeschickt|geliefert|mit versand|per versand|
            verschicken|schicken|zuschicken|versenden)
        (?:inkl|inklusive|inclusive|incl|einschliesslich|einschl|mit|zzgl|zuzüglich|plus|samt|exkl|exklusive)(?:
            (?:dem|den))? (?:<ship>)
        (?:versand|porto|versandkosten|die versandkosten|den versand|das porto|lieferung)(?: (?:inklusive|inkl|incl|
            dabei|drin|umsonst|gratis|frei|kostenlos|auf dich|auf deine|geht auf|geht|auf|übernehme|übernehm|zahle|
            zahl|bezahle|trage|übernimmst|zahlst|ich|natürlich|gerne|gern|du|selbstverständlich|extra|mich|mit|dich|
            selbst))+
        (?:zahle|zahl|übernehme|bezahle|trage|übernehm|zahlst|übernimmst)(?: (?:ich|auch|gerne|gern|natürlich|du|
            dafür|selbst|dann|noch|selbstverständlich))* (?:den |die |das )?(?:<ship>)(?: selbst| extra| auch| gerne)*
        = (?:versand|verschicken|schicken|versenden|zuschicken|per post|per dhl|post|abholen|hole|abholung|holen|
            selbst abholen|hole ab|ich hole ab|ich hole|hol ich|lieber schicken|lieber abholen|lieber versand|
            persönlich)
        (?:versandkostenfrei|portofrei|frei haus|versandfrei|kostenfreier versand|kostenloser versand|gratis versand)
        (?:^|(?<=[.,!] ))(?:kann|könnte|würde|werde) (?:es |sie |ihn |das |den |die |dann |gerne )*(?:zt|heute|
            morgen)(?: (?:zt|gerne|gern|es))* (?:abholen|holen|kommen|vorbeikommen)(?! [?])
        zt (?:kann|könnte|würde|werde|käme) (?:ich|wir)(?: (?:es|gerne|gern|dann|auch))* (?:kommen|abholen|holen|
            vorbeikommen|vorbeischauen)(?! [?])
        (?:und |wenn )(?:du|sie) (?:bringst|bringen|lieferst|liefern|schickst|schicken|verschickst|versenden|
            versendest)(?: (?:es|sie|mir|das|ihn|den|die|uns))*(?: (?:vorbei|her|nach hause|zu))?
        (?:wir )?teilen (?:wir )?(?:uns )?(?:den |die |das )?(?:<ship>)
        (?:am liebsten |lieber |bitte )(?:per|mit der) (?:post|dhl|paket)
        wird (?:sie |er |es )?(?:zt|heute|morgen|sofort|gleich|direkt|selbst)(?: (?:zt|noch|auch))* (?:abgeholt|
            geholt|mitgenommen)
        <n> (?:versichert |als paket )*(?:verschickt|versendet|versandt|zugeschickt)
        (?:selbst|selber|persönlich) (?:abholen|holen|mitnehmen)
        wenn (?:ich|wir) (?:zt|heute|morgen|gleich|sofort|es|noch|gerne|am|auch)+(?: (?:zt|heute|morgen|gleich|sofort|
            es|noch|gerne|am|auch))* (?:komme|abhole|hole|mitnehme|abholen|holen|vorbeikomme)
        (?:hole|hol|holen) (?:ich )?(?:<it>|sie|ab|es dann)(?= [.,!]|$)
        (?:abholen|abholung|holen) (?:geht|klappt|möglich ist|passt|ginge)
        wenn (?:du|sie)(?: (?:es|das|mir|den|die|ihn|sie|bis|zt|heute|morgen|noch|vorbei|her))* (?:bringst|bringen|
            lieferst|liefern|schickst|schicken|verschickst|versendest|verschicken|vorbeibringst|herbringst)
        nur mit versand
        """,
    ),
)
