"""How German messages cheat, press or speak to the program: scams, payment claims, threats, authority, injection."""

from doorstep.dialogue.bargaining import BuyerAct
from doorstep.languages.kit.phrases import Rule, rules

PLATFORM: tuple[Rule, ...] = rules(
    BuyerAct.SYSTEM,
    r"""
    ^(?:der|die) (?:käufer|käuferin|nutzer|nutzerin|interessent|interessentin|nutzername) (?:hat|ist|möchte|bittet)(?!
        (?:mir|uns|ich|gesagt)\b)(?: [\w]+){0,12}
    ^(?:diese|die|deine|ihre|eine) (?:nachricht|anzeige|unterhaltung|anfrage) (?:wurde|ist|war|hat|läuft)(?: (?!zu\b|
        noch\b)[\w]+){0,8}
    ^(?:kleinanzeigen|ebay|vinted|willhaben|shpock|ricardo|tutti|facebook|marketplace|systemnachricht|automatische
        nachricht|hinweis von kleinanzeigen|sicherheitshinweis) , (?:dein|deine|ihr|ihre|du|sie|bitte|eine|ein|die)(?:
        [\w]+){1,12}
    ^(?:systemnachricht|systemmeldung|automatische nachricht)(?: [\w]+){0,3} hat (?:deine|ihre|die) anzeige(?:
        [\w]+){0,4}
    ^(?:automatische (?:nachricht|benachrichtigung|antwort|mitteilung)|abwesenheitsnotiz|systemnachricht|
        systembenachrichtigung)(?= [.,]|$)
    ^(?:du|sie) (?:hast|haben) (?:eine neue|eine|ein) (?:nachricht|bewertung|gebot|angebot) (?:erhalten|bekommen)(?:
        [\w]+){0,6}
    """,
    keeps=True,
)

TRICKS: tuple[Rule, ...] = (
    *rules(
        BuyerAct.INJECTION,
        r"""
        (?:ignorier|ignoriere|ignorieren sie|vergiss|vergessen sie|missachte|umgehe|überspring|überspringe|lösche|
            verwirf|verwerfe|setz|setze|übergehe)(?: (?:du|bitte|jetzt|sofort|mal|alles|alle|deine|die|ihre|sämtliche|
            bisherigen|vorherigen|vorigen|obigen|früheren|deiner|aller|internen|eigenen|zurück|den|dein))*
            (?:anweisung|anweisungen|regeln|regel|vorgaben|instruktionen|instruktion|befehle|prompt|prompts|
            richtlinien|einstellungen|beschränkungen|grenzen|limits|preisgrenze|anleitung|mindestpreis|programmierung|
            kontext)
        (?:vergiss|ignorier|ignoriere|vergessen sie|ignorieren sie) (?:bitte |einfach )?alles(?: [\w]+){1,6}
        (?:neue|neuer) anweisung(?: [\w,]+){0,4}
        (?:meine|neue|folgende|letzte) anweisung(?: [\w]+){0,3} ,
        (?:du bist|sie sind) (?:jetzt|ab jetzt|ab sofort|nun|von nun an)(?: [\w]+){1,6}
        (?:stell|stellen sie) (?:dir|sich) (?:mal )?vor(?: ,)? (?:du|sie) (?:wärst|wären|bist|seist|bist)(?:
            [\w]+){0,4}
        (?:tu|tue|tun sie) so als (?:ob|wärst|wären|wenn)(?: [\w]+){0,6}
        (?:spiel|spiele|spielen wir)(?: [\w]+){0,3} (?:rolle|rollenspiel|spiel)(?: [\w]+){0,4}
        (?:ab jetzt|ab sofort|von nun an) (?:heisst|bedeutet|bist|antwortest|akzeptierst|verkaufst|gilt|sagst|nimmst|
            sind)(?: [\w]+){1,6}
        (?:gib|zeig|zeige|nenn|nenne|verrate|verrat|schreib|druck|drucke|wiederhole|zitiere|liste)(?: (?:mir|bitte|
            jetzt|mal|deinen|deine|den|die|das|alle|ganzen|kompletten|gesamten|text|internen|interne|geheimen))*
            (?:systemprompt|system prompt|prompt|anweisungen|instruktionen|konfiguration|variablen|daten|
            systemnachricht|system nachricht|text über|regeln|kontext|vorgaben|einstellungen|speicher|json|
            parameter)(?: [\w]+){0,3}
        wiederhole (?:bitte )?(?:den|das|alles|alle|die)(?: [\w]+){0,3} (?:über|oben|davor|vorher|nachricht|text)(?:
            [\w]+){0,3}
        (?:dein|deinem|deinen|deines|ihrem|ihr|ihren|den|system|system-) ?(?:prompt|systemprompt)
        rollenwort(?: [\w]+){0,3}
        (?:spiel|spiele|mime|sei)(?: (?:jetzt|mal|bitte|doch))* (?:meine|meinen|mein|einen piraten|eine figur|einen
            charakter)(?: [\w]+){1,3}
        (?:sprich|sprechen sie|sag|schreib) (?:mir |es |das )?nach
        ^(?:ergänze|vervollständige|vervollständigen sie|setze fort|übersetze)(?= )
        (?:seller accepts|act ,? ?(?:hold|deal|accept)|event seller)
        ^(?:system|admin|root|sudo) (?!läuft|funktioniert|noch|ist|hat|kamera)[\w]+(?: [\w]+){0,8}
        (?:schreibe?|antworte|rede|sprich)(?: bitte)? ab (?:jetzt|sofort)(?: [\w]+){0,6}
        ^(?:system override|override|system|assistant|admin|developer|root|sudo|user|override|neue anweisung|
            anweisung|befehl|prompt|systemmeldung|system nachricht|systemnachricht) ,(?: [\w]+){0,10}
        (?:im |in den |in dem )?(?:debug|debugmodus|entwicklermodus|developer mode|entwickler modus|debug modus|
            testmodus|wartungsmodus|admin modus|adminmodus|dan modus|jailbreak|god mode|sudo)(?: [\w]+){0,6}
        (?:system|floor|mindestpreis|untergrenze|preis|limit|reserve|min price|minimum) ,? ?(?:ist jetzt|gleich|wird
            auf|auf null|setze auf|neu|floor)(?: (?:jetzt|nun))*(?: <n>| [\w]+)?
        (?:dies|das|hier) ist (?:nur )?(?:ein|eine) (?:test|simulation|übung|rollenspiel|testnachricht|testlauf)(?:
            [\w]+){0,4}
        (?:du|sie) (?:akzeptierst|akzeptieren|nimmst|verkaufst|bestätigst|sagst|musst|gibst)(?: (?:ab jetzt|ab sofort|
            jetzt|nun|von nun an|mir|alles))* (?:jeden|jedes|alle|jede)(?: [\w]+){1,2}
        (?:wortwörtlich|wort für wort|vollständig|eins zu eins)(?: [\w]+){0,2}(?: aus| ausgeben| wiedergeben| zeigen)
        (?:akzeptiere|bestätige|nimm|genehmige) (?:ab jetzt |jetzt |bitte )?(?:jedes|alle|jeden|jegliches|alles|den
            preis ohne)(?: [\w]+){0,3}
        (?:antworte|antworten sie|schreib|schreibe|sag|sage|gib)(?: (?:mir|nur|bitte|einfach|jetzt|genau|
            ausschliesslich|immer|mit|dem wort|das wort|wort))+ (?:ok|ja|verkauft|deal|akzeptiert|gekauft|
            einverstanden|angenommen|zugesagt|accept|accepted)(?: [\w]+){0,4}
        = (?:sag|sage|schreib|schreibe) (?:einfach |nur )?(?:ok|ja|deal)
        (?:als|du bist) (?:ki|sprachmodell|language model|bot|chatbot|assistent) (?:musst|sollst|darfst|bist|hast)(?:
            [\w]+){0,6}
        (?:neue|neuer|neues) (?:regel|anweisung|instruktion|mindestpreis|systemprompt|befehl)(?: [\w]+){0,6}
        (?:floor|reserve price|system prompt|systemprompt|chatgpt|jailbreak|prompt injection)
        (?:ignore|disregard|forget)(?: [\w]+){0,4} (?:instructions|rules|prompt)(?: [\w]+){0,4}
        """,
        keeps=True,
    ),
    *rules(
        BuyerAct.SCAM,
        r"""
        klick\w* (?:bitte |mal |einfach )*(?:hier|auf|den|diesen)(?: [\w]+){0,3}
        (?:kurier|kurierdienst|kuriers|spediteur|spedition|transporteur|agent|abholdienst|abholservice|umzugsfirma|
            transportunternehmen|dhl kurier|fedex|ups|dhl express|dhl|fahrer|transportfirma|logistiker|abholer|
            vermittler)(?: [\w]+){0,7} (?:geld|bezahlt|bar|umschlag|bringt|holt|abholen|abholt|kommt|übergibt|zahlt|
            differenz|rest|bezahl\w*|zahlst|vorstreck\w*|ausleg\w*|vorschiess\w*)(?: [\w]+){0,3}
        (?:schicke|schick|sende|beauftrage|organisiere|habe)(?: (?:ich|ihnen|dir|euch|dann|meinen|einen|den|schon))*
            (?:kurier|spediteur|spedition|agenten|transporteur|abholdienst|abholservice|fahrer|dhl kurier)(?:
            [\w]+){0,5}
        (?:geh|gehen sie|geht|gehe)(?: [\w]+){0,2} auf (?:diese|die|folgende|meine)(?: [\w]+)? (?:seite|webseite|
            website|homepage|internetseite)(?: [\w]+){0,3}
        (?:firma|chef|kollege|sekretärin|sohn|bekannter)(?: [\w]+){0,2} (?:schickt|sendet|beauftragt)(?: [\w]+){0,2}
            (?:fahrer|kurier|boten|transporteur|spedition)(?: [\w]+){0,5}
        (?:bargeld|geld) im umschlag
        (?:dem|den|durch|für den|vom|an den) (?:fahrer|kurier|transporteur|spediteur|agenten|abholer)(?: (?:den|die|
            das))* (?:rest|differenz|restbetrag|überschuss|übrige|mehrbetrag|mit)?
        (?:gib|geben|gibst|zahl|zahle|überweise|überweis|schick|sende)(?: [\w]+){0,5} (?:rest|differenz|überschuss|
            zuviel|restbetrag|mehrbetrag)(?: [\w]+){0,4} (?:fahrer|kurier|transporteur|zurück|weiter|spediteur)
        (?:nur )?(?:per|an meine|unter|via) (?:e-mail|email|mail|mailadresse|e-mail-adresse)(?: (?:an|erreichbar|
            kontaktieren|schreiben|bitte|melden))*
        (?:gehörlos|taubstumm)
        [\w-]*(?:zahl|pay|zahlungs|auszahlungs|dhl|bestätigungs)[\w-]*link
        (?:ec|bank|kredit|giro)[ -]?karten? ?-?(?:nummer|daten|nr)
        (?:klick|klicken|klicke|öffne|öffnen|folge|folgen|folgt|besuch)(?: [\w]+){0,5} (?:link|seite|url|knopf|button|
            website|formular)(?: [\w]+){0,5}
        (?:hier|das) ist (?:der|dein|ihr|ein) (?:link|zahlungslink)
        (?:unter|über|auf|per|mit|via|durch) (?:dem |diesem |folgendem |den |folgenden |einem |einen |diesen |der
            )?link
        (?:kriegst|bekommst|erhältst|bekommen|erhalten|kommt|schicke|sende)(?: [\w]+){0,5} (?:sms|code|tan|pin)(?:
            [\w]+){0,4}
        (?:code|tan|pin)(?: (?:,|[\w]+)){0,3} (?:leite|schick|nenn|sag|gib|weiterleiten|durchgeben)(?: [\w]+){0,5}
        (?:überschuss|differenz|rest|restbetrag|übrige|mehrbetrag|zuviel)(?: [\w]+){0,5} (?:abholer|fahrer|kurier|
            transporteur|spediteur|agenten|agent)
        (?:hier (?:der|dein|ihr) )?(?:link|zahlungslink|auszahlungslink|formular)(?: (?:zum|zur|für|um))(?: [\w]+){0,3}
            (?:geld|zahlung|bezahlung|überweisung|auszahlung|empfang|bestätigen|bestätigung|erhalt|empfangen)
        (?:über|per|mit|via|durch) (?:den |einen |diesen )?link
        (?:link|formular|qr code|qr-code|qrcode|barcode)(?: [\w]+){0,4} (?:scannen|scan|scanne|abscannen|einscannen|
            anklicken|ausfüllen|geschickt|bekommen|bestätigen)
        (?:scan|scanne|scannen sie|fotografier|scannst)(?: [\w]+){0,3} (?:code|qr|qr-code|qrcode|qr code)
        (?:qr|qr-code|qrcode)(?: code)?
        (?:gib|geben|trag|tragen|gebe|brauche|benötige|schick|schicke|sende|nenn|nenne|eingeben|bestätigen|bestätige|
            hinterlegen|wie)(?: [\w]+){0,5} (?:kreditkarte|kreditkartendaten|kartendaten|kartennummer|
            kreditkartennummer|bankdaten|kontodaten|pin|tan|cvv|cvc|online banking|passwort|ausweis|personalausweis|
            ausweiskopie|bankkarte|geburtsdatum|kontonummer|ausweisfoto|perso)(?: [\w]+){0,4}
        (?:karte|kartendaten|bankdaten|daten|kreditkarte|kontodaten|personalien)(?: [\w]+){0,2} (?:ein|eingeben|
            eintragen|hinterlegen|bestätigen|angeben)(?= [.,!]|$| um| damit| und)
        (?:foto|kopie|bild|scan) (?:vom|von deinem|deines|von ihrem|ihres|vom deinen|deiner|von deiner) (?:ausweis|
            ausweises|perso|personalausweis|personalausweises|pass|bankkarte|führerschein)
        (?:kreditkartendaten|kartendaten|kreditkartennummer|kartennummer|cvv|cvc|ausweiskopie)
        (?:paypal|pp|pay pal)(?: (?:an|als|per|für|über))* (?:freunde|friends|f&f|family|familie|fuf|freunde und
            familie|freund)(?: [\w]+){0,3}
        (?:als |an |per |mit |über )?(?:freunde und familie|freunde und verwandte|friends and family|freunde &
            familie|freunde familie)
        (?:paypal|pp) f(?: und)? f
        (?:whatsapp|whats app|wa|telegram|telegramm|signal|threema|viber|instagram|insta|skype|snapchat|facebook
            messenger)(?= [.,?!]|$|(?= (?:weiter|schreiben|anschreiben|kontaktieren|unter|nummer|zu|an|kontakt|per|
            <n>|sign\d+|wechseln|melden)))
        (?:auf|per|über|via|bei|in|meine|deine|dein|hast du|haben sie|hast) (?:whatsapp|whats app|wa|telegram|
            telegramm|signal|threema|viber|instagram|insta|skype|snapchat)(?: [\w]+){0,2}
        (?:schreib|schreiben sie|kontaktier|kontaktieren sie|melde|melden sie|ruf|rufen sie|antworte|antworten sie)(?:
            (?:mir|mich|dich|sich|bitte|an|doch|lieber|gerne|einfach|mal|kurz))* (?:per|unter|auf|über|an|eine)?
            ?(?:an |meine |der |die |folgende )*(?:mail|e-mail|email|handy|telefon|nummer|sign\d+|<n>|sms|adresse|da|
            mailadresse)(?: [\w]+){0,4}
        (?:gib|geben|schick|schicken|sende|senden|nenn|nennen|brauche|benötige|wie ist|hast du|bräuchte|kann ich)(?:
            (?:sie|mir|noch|bitte|mal|mich|die|ich|doch|auch|haben))* (?:deine|ihre|eure|dein|ihr)(?: [\w]+)??
            (?:nummer|handynummer|telefonnummer|mail|e-mail|email|mailadresse|e-mail-adresse|emailadresse|e-mail
            adresse|email adresse|mobilnummer|handy|whatsapp nummer|whatsappnummer)(?: [\w]+){0,5}
        (?:mail|meine mail|e-mail|email|meine e-mail|meine email) (?:ist|lautet|adresse)(?: [\w.@-]+){0,8}
        (?:nummer|telefonnummer) (?:ist|lautet)? ?(?:dhl|kurier|dann)
        (?:schick|schicke|sende|sag|sage|nenn|nenne|gib|lies|leite|teile|teil|brauche|wie lautet|wie ist|bestätige|
            übermittle)(?: [\w]+){0,6} (?:code|codes|pin|tan|verifizierungscode|sicherheitscode|bestätigungscode|
            sms-code|zugangscode)(?: [\w]+){0,5}
        (?:verifizierungscode|bestätigungscode|sicherheitscode|sms-code|google code|sms code)
        (?:amazon|steam|google play|itunes|apple|paysafe|paysafecard|psc|gutschein|gutscheinkarte|guthabenkarte|
            geschenkkarte|prepaid|neosurf)(?: (?:gutschein|gutscheine|gutscheinen|gutscheinkarte|gutscheinkarten|
            karte|karten|code|codes|guthaben|zahlen|schicken|kaufen|und|den|schick|mir))+
        (?:per |mit |via |in |über )?(?:vorkasse per |vorkasse mit )?(?:paysafecard|paysafe|gutscheinkarten|
            gutscheincode|steam karten|amazon gutschein|amazon gutscheine)
        western union(?: [\w]+)?
        moneygram
        (?:bitcoin|bitcoins|krypto|kryptowährung|btc|ethereum|eth|usdt|crypto)(?: [\w]+){0,2}
        (?:scheck|verrechnungsscheck|bankscheck|barscheck|cheque)(?: [\w]+){0,4}
        (?:geben|gibst|zahlst|zahlen|überweist) (?:sie|du) (?:mir|uns)(?: [\w]+){0,6} (?:zurück|retour)
        (?:sechsstellig\w*|vierstellig\w*|achtstellig\w*)(?: [\w]+){0,2} (?:code|zahl|nummer|pin)(?: [\w]+){0,3}
        code(?: [\w]+){0,2} (?:geschickt|gesendet|zugeschickt|bekommen|erhalten)
        (?:aus versehen|versehentlich|irrtümlich|zu viel|zuviel|doppelt|mehr)(?: [\w]+){0,4} (?:überwiesen|bezahlt|
            gezahlt|gesendet|geschickt|überweisen)
        (?:überweis|überweise|überweisen|schick|zahl|sende|erstatte|erstatten)(?: [\w]+){0,6} (?:zurück|
            zurücküberweisen|retour)(?: [\w]+){0,3}
        (?:zuviel|zu viel) (?:gezahlte|überwiesene|bezahlte)(?: [\w]+){0,3}
        (?:bin|lebe|arbeite|wohne)(?: (?:ich|gerade|derzeit|zurzeit|momentan|im moment|aktuell|leider|beruflich))*
            (?:im ausland|auf see|auf einem schiff|auf montage|auf bohrinsel|auf einer bohrinsel|bei der armee|in
            übersee)(?: [\w]+){0,3}
        (?:ausserhalb|ohne|weg|runter|nicht über|ausserhalb von) (?:von |der |dieser |die |das )*(?:kleinanzeigen|
            plattform|ebay|willhaben|app|vinted|portal)(?: [\w]+){0,3}
        (?:sicher bezahlen|sicheres bezahlen|käuferschutz|kleinanzeigen zahlung|dhl zahlung|ebay zahlung|
            zahlungsdienst|zahlung)(?: [\w]+){0,6} (?:link|bestätigen|bestätige|bestätigung|e-mail|email|mail|
            formular|seite|code|kreditkarte)(?: [\w]+){0,3}
        (?:erhältst|bekommst|erhalten|bekommen|kriegst)(?: (?:du|sie|gleich|dann|eine|einen|ihr|das|geld))* (?:link|
            sms|e-mail mit|mail mit|sms mit|code)(?: [\w]+){0,4}
        (?:geld|zahlung|betrag)(?: [\w]+){0,4} (?:freigeben|freizugeben|freigegeben|freischalten|entgegennehmen|
            empfangen|zu erhalten|reserviert|hinterlegt|treuhand)(?: [\w]+){0,3}
        (?:versicherung|gebühr|aktivierungsgebühr|zollgebühr|transportversicherung)(?: (?:von|in höhe von|musst|
            müssen|vorab|zuerst|du|sie|<n>))+ (?:zahlen|bezahlen|vorab|vorstrecken|auslegen|überweisen)
        """,
    ),
    *rules(
        BuyerAct.CLAIM_PAID,
        r"""
        (?:geld|betrag|zahlung|überweisung|kohle|knete|summe)(?: (?:ist|wurde|habe|hab|hat|ich|dir|schon|bereits|
            gerade|eben|soeben|müsste|sollte|ja|doch|längst|auch|jetzt|unterwegs|raus|ihnen|von mir|gestern|heute|zt|
            per paypal|auf dein konto|auf ihr konto|sein|dir schon))* (?:unterwegs|raus|überwiesen|angewiesen|
            gesendet|geschickt|bezahlt|gezahlt|da sein|abgeschickt|getätigt|veranlasst|angekommen|eingegangen|erfolgt|
            drauf|transferiert|weg)
        (?:habe|hab|haben|hatte|ist|wurde)(?: (?:ich|wir|dir|ihnen|es|das|alles|geld|den betrag|betrag|schon|bereits|
            gerade|eben|soeben|doch|ja|jetzt|<n>|euro|per paypal|per [\w]+|mit paypal|paypal|per|die|über sicher
            bezahlen|über|sicher|bezahlen|heute|gestern|zt|auch|längst|vollständig|komplett|dafür|grad|online|vorhin|
            aus versehen|versehentlich|summe|die summe|kaufpreis|zahlung|den|kleinanzeigen))* (?:überwiesen|bezahlt|
            gezahlt|geschickt|gesendet|angewiesen|eingezahlt|transferiert|beglichen|getwintet)(?! werden\b)
        (?:geld|betrag|zahlung|kohle)(?: (?:sollte|müsste|dürfte|ist|wird))(?: (?:schon|jetzt|bereits|bald|heute|zt|
            gleich|eigentlich))*(?: auf)? (?:deinem|ihrem|dem|dein|ihr) konto(?: [\w]+){0,2}
        (?:siehe|hier|anbei|im anhang)(?: [\w]+){0,3} (?:screenshot|beleg|überweisungsbeleg|zahlungsbeleg|nachweis|
            zahlungsbestätigung|zahlungsnachweis|überweisungsbestätigung|foto der überweisung)
        (?:zahlungsbestätigung|überweisungsbeleg|zahlungsbeleg|zahlungsnachweis|überweisungsbestätigung)(?:
            [\w]+){0,4}
        = (?:schon |bereits |gerade |eben |soeben |so |<n> )*(?:überwiesen|bezahlt|gezahlt)(?: (?:per paypal|schon|
            gerade))*
        (?:geld|zahlung|betrag|überweisung)(?: [\w]+){0,3} (?:schon|bereits)(?: [\w]+){0,3} (?:eingegangen|angekommen|
            da|drauf)
        (?:paypal|überweisung|zahlung) (?:ist |geht |sollte |ging )(?:schon |bereits |gerade |eben )*(?:raus|
            unterwegs|da|weg|drauf)
        """,
    ),
    *rules(
        BuyerAct.AUTHORITY,
        r"""
        (?:hier (?:ist|spricht|schreibt)|ich bin|wir sind|bin|mein name ist [\w]+ (?:von|vom)|ich schreibe|spreche)(?:
            (?:der|die|das|vom|von|von der|im auftrag|ein|eine|als|selbst|selber|hier|auch|des|für|den|mitarbeiter|
            mitarbeiterin|beamter|offiziell|offizieller))* (?:kleinanzeigen|ebay|support|plattform|kundendienst|
            kundenservice|polizei|staatsanwaltschaft|finanzamt|verkäufer|verkäuferin|verkäufers|besitzer|besitzerin|
            eigentümer|eigentümerin|inhaber|admin|administrator|moderator|betreiber|entwickler|programmierer|
            sicherheitsteam|team|zoll|amt|gericht|kriminalpolizei|bundespolizei|rechtsabteilung|willhaben|chef|bruder|
            frau|ehefrau|ehemann|mann|schwester|sohn|tochter|vater|mutter)(?: (?:des verkäufers|der verkäuferin|von
            kleinanzeigen|vom support|team|support|kundendienst|sicherheitsteam|und|erlaube|genehmige|kleinanzeigen|
            selbst))*(?= | [.,!]|$)
        als (?:[\w]+-mitarbeiter|kleinanzeigen mitarbeiter|mitarbeiter|mitarbeiterin|admin|administrator|moderator|
            polizist|polizistin|verkäufer|besitzer|eigentümer|entwickler|chef|inhaber)(?: [\w]+){0,5}
        (?:der|die|dein|deine|ihr|ihre|euer) (?:verkäufer|verkäuferin|chef|chefin|besitzer|besitzerin|inhaber|frau|
            mann|bruder|schwester|eigentümer|vater|mutter|kollege|kollegin|partner|partnerin|sohn|tochter) (?:hat|
            meinte|sagte|sagt|meint|will|wollte|ist)(?: (?:[\w]+|,)){0,7} (?:gesagt|genehmigt|erlaubt|zugesagt|
            versprochen|angeboten|zugestimmt|einverstanden|bestätigt|haben|ok|geschrieben|freigegeben|abgemacht|okay|
            geht)
        (?:der|die|dein|deine|ihr|ihre|euer) (?:verkäufer|verkäuferin|chef|chefin|boss|besitzer|besitzerin|inhaber|
            inhaberin|eigentümer|eigentümerin|mann|frau|bruder|schwester|partner|partnerin) (?:hat|meinte|sagte|sagt|
            meint|will|wollte|erlaubt|erlaubte|schrieb)(?: (?:[\w]+|,)){0,7} <n>(?: [\w]+){0,4}
        (?:arbeite|arbeiten)(?: (?:ich|wir|auch|selbst))* (?:bei|für) (?:kleinanzeigen|ebay|der plattform|willhaben|
            die plattform|der polizei|vinted)(?: [\w]+){0,8}
        (?:ist|bin|sind) (?:der|die|ihr|dein) (?:verkäufer|verkäuferin|besitzer|besitzerin|eigentümer|eigentümerin|
            inhaber|inhaberin)(?: [\w]+){0,2}
        (?:mit|von) (?:dem|der|deinem|deiner|ihrem|ihrer) (?:verkäufer|verkäuferin|chef|frau|mann|besitzer|inhaber)(?:
            [\w]+){0,4} (?:abgesprochen|geklärt|ausgemacht|abgemacht|telefoniert|besprochen|vereinbart)
        (?:kleinanzeigen|die plattform|der support|ebay|das gesetz|die polizei|der kundendienst)(?: (?:schreibt|
            verlangt|hat|sagt|ordnet|fordert|will|verpflichtet|bestimmt|verbietet|schreibt vor))(?: [\w]+){1,8}
        ^(?:hier )?(?:kundenservice|kundendienst|support|kleinanzeigen support|sicherheitsteam|polizei\w*|
            kommissar\w*|hier polizei\w*|hier kommissar\w*|hier kundenservice|hier support)(?= )(?: [\w]+){0,6}
        hier (?:polizei\w*|polizeihauptmeister|kommissar\w*|staatsanwalt\w*|finanzamt|zoll)(?: [\w]+){0,2}
        (?:sie|du) (?:müssen|musst) (?:es |sie |mir |das |gesetzlich |laut gesetz )*(?:für|um) <n>(?: [\w]+){0,2}
        laut (?:[\w-]*agb|gesetz|gesetzgeber|kleinanzeigen|ebay|plattform|richtlinien|nutzungsbedingungen|verkäufer|
            verkäuferin)(?: [\w]+){0,4}
        (?:im auftrag|im namen) (?:von|der|des|vom)(?: [\w]+){1,4}
        (?:du bist|sie sind)(?: (?:gesetzlich|rechtlich|per gesetz|laut gesetz))+ (?:verpflichtet|gezwungen)(?:
            [\w]+){0,6}
        """,
    ),
    *rules(
        BuyerAct.THREAT,
        r"""
        sonst (?:wird|werden|sperre\w*|lösch\w*)(?: [\w]+){1,4} (?:gesperrt|gelöscht|angezeigt|blockiert)
        (?:anzeige|strafanzeige) (?:erstatten|erstatte|machen|stellen|ist raus|folgt|wegen)(?: [\w]+){0,3}
        (?:ich |wir )?(?:zeig|zeige|melde|meld|verklage|verklag|sperre|blockiere)(?: (?:ich|wir|dann|jetzt|sonst))*
            (?:dich|sie|euch|deine anzeige|ihre anzeige|das|dein konto|ihr konto|die anzeige)(?: (?:an|bei|der|
            polizei|kleinanzeigen|wegen|betrug|sonst|dann|ebay|dem|support))*
        (?:polizei|anwalt|rechtsanwalt|gericht|rechtliche schritte|klage|inkasso|verbraucherzentrale|
            verbraucherschutz|strafanzeige)(?= [.,!]|$| wird| einschalten| rufen| holen| gehen| melden| sich|
            einleiten| geht| kommt| meldet| informieren)(?: [\w]+){0,4}
        (?:weiss|wissen|finde|finden|finde raus|krieg raus)(?: (?:ich|wir|schon|genau|raus|heraus))*(?: ,)? wo (?:du|
            sie|ihr)(?: [\w]+){0,2} (?:wohnst|wohnt|wohnen|lebst|arbeitest|bist|arbeiten)
        (?:du|sie|ihr) (?:wirst|werden|werdet|wirst es)(?: (?:schon|es|das|noch|dann))* (?:sehen|bereuen|merken|
            erleben|bereun)(?: [\w]+){0,5}
        (?:das|es) (?:wirst|werden|wird) (?:du|sie|ihr|dir|ihnen)(?: (?:noch|sehr|schon))* (?:bereuen|leid tun|
            leidtun|leid)
        (?:schlechte|negative|miese|ein stern|1-stern|schlechteste) (?:bewertung|bewertungen|rezension|kritik)(?:
            [\w]+){0,6}
        (?:bewerte|bewert) (?:ich )?(?:dich|sie|euch) (?:schlecht|negativ|mies)(?: [\w]+){0,3}
        (?:hau|haue|schlag|schlage|brech|breche|poliere|polier|trete|mach)(?: (?:ich|dir|ihnen|dich|euch|dann))+(?:
            (?:eine|die|alle|in|das|auf|fertig|platt|kaputt|knochen|fresse|rein|zähne|gesicht|maul|nase))+
        (?:komm|komme|kommen)(?: (?:ich|wir|sonst|dann|bei|dir|mal|persönlich|mit|meinen|jungs|kumpels|brüdern|vorbei|
            und))* (?:hau|haue|schlag|schlage|mach dich|mach dich fertig|jungs|brüdern)(?: [\w]+){0,4}
        (?:sonst|oder|ansonsten|andernfalls)(?: [\w]+){0,3} (?:passiert was|knallt|gibt es ärger|kracht|setzt was|
            kriegst du ärger|wird es ungemütlich|ärger|gibts ärger)(?: [\w]+){0,3}
        (?:an den pranger|öffentlich mach|im internet veröffentlich|auf facebook posten|screenshots? posten)\w*(?:
            [\w]+){0,2}
        (?:letzte|letzter) (?:warnung|verwarnung|chance)(?: [\w]+){0,3}
        (?:pass|passen sie) (?:bloss |gut |ja )?auf(?: (?:dich|sich|was|sonst|bloss)){0,3}(?= [.,!]|$)
        (?:konto|account|profil|anzeige)(?: (?:wird|wurde|werden|sofort|dann|sonst|ist|heute|umgehend|dauerhaft))+
            (?:gesperrt|gelöscht|geblockt|deaktiviert|gemeldet)(?: [\w]+){0,4}
        """,
    ),
    *rules(
        BuyerAct.INSULT,
        r"""
        (?:du|sie|ihr|so ein|so einen|was für ein|was für eine|blöder|blöde|dummer|dumme|alter|elender|elende|scheiss|
            mieser|miese|kleiner)(?: (?:blöder|dummer|mieser|kleiner|bist|sind|ein|dämlicher|elender|verdammter|
            scheiss|echt|richtiger|blöde|dumme|doch|ja|so))* (?:idiot|idioten|arsch|arschloch|depp|trottel|penner|
            spinner|betrüger|abzocker|halsabschneider|wichser|hurensohn|dummkopf|vollidiot|schwachkopf|opfer|lappen|
            spast|hund|affe|geizhals|geizkragen|lügner|verbrecher|gauner|schwein|drecksau|missgeburt|bastard|volldepp|
            honk)
        (?:idiot|arschloch|wichser|hurensohn|vollidiot|penner|spast|betrüger|abzocker|halsabschneider|volldepp|
            abzocke|wucher|arsch|depp|scheissbot|scheissladen|frechheit|unverschämt|unverschämtheit|lächerlich)(?=
            [.,!]|$| dieser| bist| hier| der| ist| so)
        (?:verpiss|verzieh|fick|leck)(?: (?:dich|mich|sie|sich|deine|dein))+(?: [\w]+){0,3}
        (?:halt|halts|halt's)(?: (?:dein|die|das|es))* (?:maul|fresse|schnauze|klappe)
        (?:willst|wollen)(?: (?:du|sie|ihr|mich|uns|eigentlich))+ (?:verarschen|verarsche|veräppeln|auf den arm
            nehmen|für dumm verkaufen|abzocken|verarscht)
        geh(?: [\w]+){0,2} (?:kacken|scheissen|sterben|heulen)(?: [\w]+){0,3}
        (?:du |so ein )(?:geier|aasgeier|knauser|gierhals)
        (?:spinnst|spinnen)(?: (?:du|sie))?
        (?:hast|haben)(?: (?:du|sie|noch|alle|nicht))+ (?:tassen|sie noch|latten)(?: [\w]+){0,3}
        (?:geldgierig|geldgeil|habgierig|gierig|bescheuert|nicht ganz dicht|unverschämt|krank im kopf|verarsche)(?:
            [\w]+){0,3}
        (?:hau|haue|schlag|schlage)(?: (?:ich|dir|ihnen|dann))+ (?:eine|die|auf|in)(?: (?:rein|fresse|maul|gesicht))+
        """,
        keeps=True,
    ),
    *rules(
        BuyerAct.HUMAN,
        r"""
        (?:mit|an) (?:einem|einer|dem|der|nem|ner|einen|den)(?: (?:echten|richtigen|lebenden|realen|anderen|
            menschlichen|eigentlichen))* (?:menschen|mensch|person|verkäufer|verkäuferin|besitzer|besitzerin|inhaber|
            eigentümer|mitarbeiter|chef)(?: (?:direkt|persönlich|selbst|selber|bitte|mal|auch))* (?:sprechen|reden|
            schreiben|chatten|telefonieren|verhandeln|weiterleiten|klären|kommunizieren)
        (?:gib|geben|hol|holen|verbinde|verbinden|ich will|ich möchte|will|möchte|wo ist|kann|wollen)(?: (?:sie|mir|
            mal|bitte|mich|uns|den|einen|die|eine|der|mit|dem|einem|jetzt|sofort|ich|lieber))* (?:echten|richtigen|
            echter|richtiger|realen|menschlichen|eigentlichen|wirklichen) (?:besitzer|verkäufer|menschen|mensch|
            person|inhaber|mitarbeiter|besitzerin|verkäuferin|eigentümer)(?: [\w]+){0,2}
        (?:verbinde|verbinden|verbinden sie|stell|stellen sie|leite|leiten sie|gib|geben sie)(?: (?:sie|mich|bitte|
            mir|jetzt|durch|weiter))* (?:mit dem|zum|zur|an den|an die|mit der|mit einem|mit einer) (?:verkäufer|
            verkäuferin|besitzer|menschen|person|inhaber|chef|mitarbeiter)(?: [\w]+){0,2}
        (?:hol|holen sie|gib mir|geben sie mir|ruf)(?: (?:mal|bitte))* (?:den|die|deinen) (?:chef|verkäufer|besitzer|
            chefin|verkäuferin|echten)(?: [\w]+){0,3}
        (?:keinen?|nicht mit (?:einem|nem|einer|ner)) (?:bot|roboter|computer|maschine|ki|automat|programm)(?:
            (?:reden|sprechen|schreiben|verhandeln))?
        (?:kann|soll|könnte|möge|möchte)(?: (?:der|die|mich|sich|mir|bitte))* (?:verkäufer|besitzer|mensch|
            verkäuferin|inhaber)(?: (?:selbst|selber|bitte|mal|sich|mich|mir|bei mir|persönlich))* (?:melden|
            antworten|anrufen|schreiben|zurückrufen)
        """,
    ),
    *rules(
        BuyerAct.ASK_ROBOT,
        r"""
        (?:bist du|sind sie) (?:echt|ein echter mensch|real)
        mit wem (?:schreib|schreibe|rede|chatte) ich(?: (?:da|hier|denn|eigentlich))*
        (?:bist|sind|ist|red|redet|redest|spricht|man|schreib|schreibe|rede|spreche|chatte|antwortet|verhandle|läuft|
            is|seid)(?: (?:du|sie|ihr|ich|das|hier|da|grad|gerade|eigentlich|etwa|ne|nein|ein|eine|einen|einem|einer|
            mit|der|nur|gerade|mir|nem|ner|so|echt|oder|dies|es|wirklich|denn|jetzt|überhaupt|automatisch|von))*
            (?:bot|chatbot|roboter|robot|ki|computer|maschine|automat|programm|künstliche intelligenz|automatische
            antwort|automatisches programm|computerprogramm|automatische antworten|ai|software|echter mensch|echte
            person|richtiger mensch|mensch|chatgpt|automatisiert)(?: (?:oder|hier|am|werk|was|so))*(?= [.,?!]|
            $| oder)(?: oder (?:mensch|echt|ki|bot|echter mensch))?
        (?:du|sie) (?:klingst|klingen|wirkst|schreibst|bist|schreiben|wirken|antwortest|antworten)(?: (?:doch|ja|wie|
            ein|eine|sicher|bestimmt|bloss|nur))+ (?:bot|roboter|computer|maschine|ki|automat)
        (?:schreibt|antwortet|sitzt) (?:hier |da |mir )*(?:ein |eine )?(?:mensch|person)(?: oder| [?]|$)
        (?:sitzt|ist|steckt|antwortet|schreibt)(?: (?:da|hier|mir|denn|eigentlich|überhaupt|auch|am|anderen|ende|mit|
            wirklich))* (?:ein |eine )?(?:echter |echte |richtiger |richtige |reale |realer )(?:mensch|person|
            verkäufer)(?: [\w]+){0,4}
        = (?:bot|roboter|ki|chatbot)
        """,
    ),
    *rules(
        BuyerAct.ASK_REPEAT,
        r"""
        = (?:was|hä|häh|wie|wie bitte|bitte was|wie meinen|was meinst du|was meinen sie|wie meinst du|wie meinst du
            das|wie meinen sie das|was heisst das|wie jetzt|was soll das heissen|verstehe nicht|nicht verstanden|das
            verstehe ich nicht|verstehe ich nicht|ich verstehe nicht|ich verstehe das nicht|kapiere ich nicht|check
            ich nicht)
        (?:habe|hab) (?:ich )?(?:das )?(?:leider )?nicht verstanden
        (?:kannst|können)(?: (?:du|sie|das|es|mal|bitte))* (?:nochmal|erneut|noch einmal) (?:sagen|schreiben|erklären|
            wiederholen)
        """,
    ),
)
