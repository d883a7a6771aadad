"""Phrases about what this assistant has nothing to do with: the weather, pizza, taxis, other people's machines."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

_WANTED = (
    r"(?:pizza|pizzas|döner|taxi|hotel|hotelzimmer|zimmer|tisch|restaurant|flug|flüge|zugticket|bahnticket|ticket|"
    r"tickets|karten|kinokarten|konzertkarten|friseurtermin|arzttermin|handwerker|klempner|elektriker|"
    r"schlüsseldienst|"
    r"mietwagen|leihwagen|krankenwagen|arzt|zahnarzt|kellner|bier|kaffee|kuchen|brötchen|semmeln|blumen|"
    r"getränke|essen|"
    r"urlaub|reise|film|ferienwohnung|parkplatz|babysitter|putzfrau|currywurst|sushi|burger|schnitzel|einkauf|milch)"
)
_MACHINE = (
    r"(?:internet|wlan|wifi|router|drucker|fernseher|computer|rechner|laptop|waschmaschine|spülmaschine|kühlschrank|"
    r"geschirrspüler|backofen|herd|heizung|therme|boiler|auto|wagen|handyvertrag|handy geht|strom|"
    r"warmwasser|trockner|"
    r"festplatte|passwort|kaffeemaschine|telefonanschluss|staubsauger|toilette|klo|abfluss|wasserhahn|"
    r"steuererklärung|"
    r"stromrechnung|handyrechnung|bankkonto|kreditkarte|katze|hund|versicherung|windows|festnetz|klingelton)"
)

OUT_OF_SCOPE: tuple[Rule, ...] = rules(
    CustomerAct.OUT_OF_SCOPE,
    rf"""
    (?:können|könnten|kannst|könntest|würden|würdest|könnt|dürften)(?: (?:sie|du|ihr|mir|uns|mal|bitte|auch|vielleicht|
        eben|noch|nicht|schnell|für|mich))*(?: (?:ein|eine|einen|zwei|drei|nen|ne|n|den|die|das|paar|gute|guten|gutes|
        schönes))*
        {_WANTED}(?: [\w]+){{0,4}} (?:rufen|bestellen|buchen|reservieren|empfehlen|holen|besorgen|kaufen|bringen|
        mitbringen|organisieren|vermitteln|suchen|finden)
    (?:ich |wir )?(?:möchte|möchten|will|wollen|würde|würden|hätte|hätten|brauche|brauchen|bräuchte|suche|suchen|
        nehme)(?:
        (?:ich|wir|gern|gerne|mal|bitte|noch|für|heute|abend|morgen|auch|dringend|uns|mir))*(?: (?:ein|eine|einen|zwei|
        drei|vier|nen|ne|n|den|die|das|gute|guten|gutes|grosse|mal))* {_WANTED}(?! (?:termin|gehen))(?: [\w]+){{0,6}}
    (?:wo|welches|welcher|kennen sie|kennst du|wissen sie)(?: [\w]+){{0,5}} (?:restaurant|pizzeria|friseur|hotel|
        apotheke hat|tankstelle|bäcker|geldautomat|bankautomat|supermarkt hat|kneipe|zahnarzt|metzger|kino|
        tierarzt)(?: [\w]+){{0,4}}(?= [?.,]|$)
    (?:mein|meine|meinem|meinen|der|das|unser|unsere|unserem) {_MACHINE}(?: [\w]+){{0,4}}? (?:kaputt|geht nicht|geht|
        funktioniert|funktioniert nicht|spinnt|streikt|defekt|tropft|läuft|hängt|krank|gesperrt|gekündigt|abgelaufen|
        piept|verstopft|ausgefallen|vergessen|zurücksetzen|reparieren|zu hoch|druckt|startet|blinkt|heizt|leckt|
        einrichten|langsam|weggelaufen|entlaufen|stinkt|blockiert|verloren|ausgelaufen|brummt|spült|schleudert)(?:
        [\w]+){{0,3}}
    (?:passwort|pin) (?:vergessen|zurücksetzen|ändern)
    (?:wie|was)(?: (?:wird|ist|sagt|macht|soll|denn|das))* (?:wetter|wetterbericht|wettervorhersage)(?: [\w]+){{0,4}}
        (?:morgen|am wochenende|bei uns|nächste woche|vorhersage|übermorgen|voraus)
    (?:wettervorhersage|wetterbericht|horoskop|lottozahlen|verkehrslage|staumeldung|börsenkurse|nachrichten von
        heute)(?:
        [\w]+){{0,4}}
    (?:regnet|schneit|gewittert) es (?:morgen|heute|am|nächste|bald)(?: [\w]+){{0,3}}
    (?:wird es|scheint)(?: [\w]+){{0,3}} (?:regen|regnen|schneien|sonne|gewitter|schnee)(?: [\w]+){{0,3}}
    (?:hauptstadt|präsident|bundeskanzler|kanzler|einwohner|bürgermeister|könig|bundespräsident) (?:von|der|des|hat)(?:
        [\w]+){{1,3}}
    (?:wer (?:ist|wird|war)|wie heisst)(?: [\w]+){{0,3}} (?:bundeskanzler|kanzler|papst|weltmeister|präsident|könig von|
        bundespräsident|bundestrainer)(?: [\w]+){{0,3}}
    (?:wer|wie)(?: [\w]+){{0,3}} (?:gewonnen|gespielt|geschossen|getroffen|verloren|ausgegangen)(?: [\w]+){{0,3}}(?=
        [?]|$)
    (?:wie hoch|wie tief|wie weit|wie gross|wie schnell)(?: (?:ist|sind|ist es))* (?:der mond|die sonne|der mount|die
        zugspitze|das meer|die erde|bis zum mond|der eiffelturm|der dollar|der euro|der [\w]+turm|ein elefant)(?:
        [\w]+){{0,3}}
    (?:erzählen|erzähl|erzählst|sagen|sag|singen|sing|lesen|lies|spielen|spiel|vorlesen|kennen|kennst)(?: (?:sie|du|mir|
        uns|mal|doch|bitte|ihr))*(?: (?:einen|ein|eine|nen|ne|den|das|was|guten|schönes))* (?:witz|geschichte|gedicht|
        lied|rätsel|märchen|musik|ständchen|schlaflied|zungenbrecher|horoskop)(?: [\w]+){{0,2}}
    (?:können|kannst|könnten|könntest)(?: (?:sie|du|auch|mal|mir|was|etwas|vor))* (?:singen|tanzen|kochen|rappen|
        pfeifen|
        schwimmen|jodeln|zaubern|vorsingen|bellen|rechnen|trinken|fliegen|lachen)(?= [?.,!]|$)
    (?:können|kannst|könnten|könntest|würden|würdest)(?: (?:sie|du|mir|uns|bitte|mal|auch|bei|mit|meiner|meinen|meinem|
        meine|mein|das|die|den|der|dem|vielleicht|eben|noch|beim))+ (?:steuererklärung|hausaufgaben|mathe|umzug|
        bewerbung|
        rasen|fenster|wohnung|garten|computer|handy|fernseher|fahrrad|brief|lebenslauf|drucker|auto|müll|haare|
        rechnung|kredit|hund|katze|kinder|oma|deutsch|englisch|übersetzung|schrank|lampe|waschmaschine|regal|wand)(?:
        [\w]+){{0,4}} (?:helfen|machen|reparieren|putzen|mähen|schreiben|übersetzen|streichen|rausbringen|schneiden|
        waschen|bezahlen|geben|füttern|ausführen|hüten|aufbauen|einrichten|anschliessen|prüfen|leihen|lernen)
    (?:reparieren|verkaufen|vermieten|kaufen|vergeben|verleihen|tauschen|machen) sie(?: (?:auch|denn|eigentlich|noch))*
        (?:(?:fahrräder|handys|autos|computer|versicherungen|kredite|waschmaschinen|umzüge|möbel|häuser|wohnungen|gold|
        immobilien|strom|heizungen|pizza|brötchen|fernseher|schuhe|haare|nägel))(?: [\w]+){{0,2}}
    (?:ich |wir )?(?:möchte|will|würde gern|würde gerne|kann ich|könnte ich|wollte|muss)(?: [\w']+){{0,6}}? (?:konto|
        girokonto|abo|abonnement|vertrag|handyvertrag|stromvertrag|mitgliedschaft|versicherung|zeitung|fitnessstudio|
        passwort|reisepass|personalausweis|kredit|tarif|fernsehen)(?: [\w]+){{0,2}} (?:eröffnen|kündigen|schliessen|
        verlängern|ändern|wechseln|beantragen|abschliessen|aufnehmen|zurücksetzen|abbestellen|bezahlen|einrichten)
    (?:suchen sie|haben sie|brauchen sie|gibt es|stellen sie)(?: (?:noch|auch|gerade|bei|ihnen|denn|vielleicht|einen|
        eine|für|mich))* (?:mitarbeiter|fahrer ein|leute ein|einen job|job|jobs|arbeit für|stellen frei|offene
        stellen|arbeitsplatz|aushilfe|praktikum|ausbildungsplatz|praktikumsplatz|lehrstelle|ferienjob)(?: [\w]+){{0,3}}
    (?:ich )?(?:suche|suchen|bewerbe mich|möchte mich|will mich)(?: [\w]+){{0,4}} (?:job|arbeit|stelle|wohnung|
        ausbildung|bewerben|praktikum|freundin|frau fürs leben|partnerin|haus zum)(?: [\w]+){{0,4}}
    (?:soll ich|sollte ich|lohnt es sich|lohnt sich|kaufen sie)(?: [\w]+){{0,4}} (?:aktien|bitcoin|bitcoins|gold|fonds|
        etf|immobilien|kryptowährung|lotto|lose)(?: [\w]+){{0,3}}
    (?:was|wie viel|wieviel) (?:ist|sind|macht|ergibt|gibt) (?:\d+|zwei|drei|fünf|sieben|acht|zwölf|siebzehn|hundert|die
        wurzel)(?: (?:plus|mal|minus|geteilt durch|durch|und|aus))(?: [\w]+)+
    (?:stellen|stell|machen|mach|schalten|schalt|drehen|dreh)(?: (?:sie|mir|mal|bitte|doch|einen|den|das|die|ein))*
        (?:wecker|timer|licht|heizung|musik|erinnerung|radio|fernseher|rollladen|alarm)(?: [\w]+){{0,4}}
    (?:erinnern sie mich|erinnere mich|erinner mich|wecken sie mich|weck mich)(?: [\w]+){{0,5}}
    (?:wie (?:kocht|koche|backt|backe|macht|mache|bereite|brät|repariert|bekomme|werde|wird|kriege)|rezept|ein
        rezept)(?:
        (?:man|ich|für|einen|ein|eine|den|die|das))* (?:[\w]*kuchen|[\w]*suppe|kartoffelsalat|nudeln|schnitzel|spätzle|
        braten|sauce|knödel|tiramisu|lasagne|reich|millionär|flecken|rotweinflecken|gulasch|plätzchen|gans|rouladen)(?:
        [\w]+){{0,3}}
    (?:was (?:soll|kann|könnte) (?:ich|man)(?: [\w]+){{0,3}} (?:kochen|anziehen|essen|anschauen|schenken|lesen|
        gucken|verschenken))
    (?:ich )?(?:suche|brauche|bräuchte)(?: (?:einen|eine|ein|ich|noch))* (?:steuertipp|wohnung|arzttermin|termin beim
        (?:friseur|arzt|zahnarzt)|handwerker|babysitter|hotelzimmer)(?: [\w]+){{0,3}}
    (?:hilf mir|helfen sie mir|übersetzen sie|übersetz)(?: [\w]+){{0,4}} (?:hausaufgaben|mathe|bewerbung|spanische|
        englische|deutsche|umzug|steuererklärung|französische)
    (?:erzähl|erzählen)(?: (?:sie|mir|was|etwas|mal))+ über [\w]+
    (?:wie viele|wie spät ist es in|kann man bei ihnen|könnten sie mir geld|können sie mir geld|schicken sie mir einen
        handwerker|was soll ich (?:meiner|meinem))(?: [\w]+){{1,5}}
    wo kann ich(?: [\w]+){{1,3}} (?:verlängern|kaufen|parken|tanken|essen|beantragen)
    wie (?:koche|backe|komme|werde|lerne) ich(?: [\w]+){{1,5}}
    (?:sinn des lebens|was ist liebe|gibt es (?:gott|ausserirdische|ein leben nach dem tod)|wer ist die schönste)(?:
        [\w]+
        ){{0,4}}?(?= [?.,!]|$)
    (?:wie (?:kommt|komme|komm|fährt|fahre)|wann (?:fährt|geht|kommt|fliegt))(?: (?:man|ich|von|der|die|das|ein|eine|
        nächste|
        nächster|am besten|letzte|mein|unser|denn))*(?: (?:hier|zum|zur|nach|[\w]+))?(?: (?:bus|zug|bahn|tram|s-bahn|
        u-bahn|flieger|fähre|flug|müllabfuhr|bahnhof|flughafen|schornsteinfeger|müll|arzt|fernsehsendung|
        strassenbahn|museum|autobahn))(?: [\w]+){{0,5}}
    (?:wann|wie lange)(?: (?:hat|haben|macht|machen|ist|sind))(?: (?:der|die|das|denn|eigentlich|
        bei ihnen))* (?:(?:supermarkt|aldi|lidl|rewe|edeka|bäcker|apotheke|arzt|bürgeramt|rathaus|schwimmbad|zoo|
        friseur|bank|sparkasse|
        baumarkt|ikea|bibliothek|gemeindeamt|hofer|billa|spar|migros|coop))(?: [\w]+){{0,5}}
    (?:muss|müssen|soll|sollte|brauche|brauch|muss da)(?: (?:ich|wir|er|sie|jemand|man|mein mann|meine frau|dafür|da|
        dann|
        denn|auch|noch|irgendwas|etwas|was))* (?:unterschreiben|ausweis|perso|personalausweis|reisepass|pass|
        vollmacht|unterschrift|ausweisen|runterkommen|rauskommen|herunterkommen|trinkgeld)(?: [\w]+){{0,3}}(?= [?]|$)
    (?:brauche|brauch|brauchen|benötige) (?:ich|wir)(?: (?:da|dafür|dann|einen|meinen|eine|den|irgendeinen))*
        (?:ausweis|perso|personalausweis|vollmacht|pass|unterschrift|abholschein)(?: [\w]+){{0,2}}(?= [?]|$)
    (?:muss|müssen)(?: (?:ich|wir|jemand|da|dann|denn|dafür|man|unbedingt|auch|extra|wer))+ (?:da|daheim|zu hause|
        zuhause|
        anwesend|dabei)(?: sein| bleiben)?(?= [?]|$)
    (?:kann|kommt|kommen|können|trägt|tragen|bringt|bringen|könnte|könnten|würde)(?: (?:der|die|sie|er|ihr|mir|mir das|
        <driver>|es|das|auch|denn|vielleicht|mir es|ihn|das paket|paket|<parcel>))+(?: (?:hoch|rauf|nach oben|in den|
        in die|ins|bis|an die|zur|zu mir|in|vierten|dritten|zweiten|fünften|ersten|stock|wohnung|haus|wohnungstür|
        keller|oben|hinauf|aufi|auffi))+(?: (?:tragen|kommen|bringen|schleppen|liefern))?(?= [?]|$)
    (?:nimmt|nehmen|nimmst)(?: (?:der|die|sie|er|ihr|<driver>|auch|denn|gleich|dann|das|den|die))+ (?:alte gerät|alten
        [\w]+|verpackung|karton|kartons|müll|altgerät|retoure|rücksendung|pfand|altpapier|leergut|alte [\w]+|retouren|
        pakete)(?: [\w]+){{0,3}}
    (?:kann|könnte|darf) (?:ich|man)(?: (?:auch|bei|ihnen|dem|der|mit|beim|per|dann|da))*(?: (?:<driver>|karte|ec-karte|
        kreditkarte|bar|paypal|rechnung|überweisung|twint|fahrer))+(?: (?:be)?zahlen)(?: [\w]+){{0,3}}
    (?:baut|bauen|schliessen|schliesst|installieren|montieren|montiert|stellen)(?: (?:sie|der|die|er|<driver>|das|es|
        ihn|
        gerät|mir|auch|gleich))+ (?:auf|an|ein)(?= [?]|$)
    (?:ich )?(?:habe|hab)(?: [\w]+){{0,3}} (?:zahnschmerzen|bauchschmerzen|liebeskummer|kopfweh|rückenschmerzen|
        schlüssel verloren|mich ausgesperrt|ausgesperrt)(?: [\w]+){{0,3}}
    (?:können|könnten|kannst|könnt)(?: (?:sie|du|ihr|mir|bitte|auch|mal))* (?:meinen|meine|mein|den|
        unseren) [\w]*(?:vertrag|abo|versicherung|konto|
        tarif|mitgliedschaft)(?: [\w]+){{0,2}} (?:kündigen|verlängern|ändern|prüfen|wechseln)
    (?:wie viel|wieviel|was kostet|welches)(?: [\w]+){{0,2}}? (?:porto|briefmarke|briefmarken|marken|eine postkarte|
        ein einschreiben)(?: [\w]+){{0,7}}
    (?:bei|mit) (?:meinem|meiner|dem|der) (?:arzt|zahnarzt|friseur|friseurin|tierarzt|werkstatt|doktor|ärztin|
        hausarzt)(?: [\w]+){{0,3}} (?:termin
        )?(?:ausmachen|vereinbaren|machen|buchen|absagen)
    (?:suchen|sucht|brauchen|nehmen) (?:sie|ihr)(?: (?:noch|gerade|auch|denn|eigentlich))* (?:fahrer|leute|mitarbeiter|
        aushilfen|zusteller|personal|
        lehrlinge|azubis|boten)(?: [\w]+){{0,5}}
    (?:interesse an|bewerbe mich|bewerben)(?: (?:dem|einem|der|um|als|auf))+ (?:job|stelle|arbeit|fahrer|zusteller|
        ausbildung)
    (?:überweisen|überweis|leihen|schenken|schicken) (?:sie |du )?(?:mir|uns) (?:bitte |mal )?(?:das |mein |
        etwas )?geld(?: [\w]+){{0,4}}
    (?:alexa|siri|ok google|hey google|okay google)(?: [\w]+){{0,4}}? (?:licht|musik|radio|wetter|wecker|timer|witz|
        fernseher|heizung)(?: [\w]+){{0,3}}
    (?:licht|musik|radio|fernseher|heizung) (?:aus|an|lauter|leiser|aufdrehen|ausmachen|anmachen)(?= [.,!]|$)
    (?:mach|machen|spiel|spielen|dreh|schalt) (?:sie |mal |bitte )*(?:musik|licht|radio|das licht|das radio|
        den fernseher)(?: [\w]+){{0,2}}
    wie spät (?:ist|haben wir|is)(?: es)?(?: (?:jetzt|denn|gerade|eigentlich))*(?= [.,?!]|$)
    (?:kann|könnte|können|nimmt|nehmen) (?:er|ihr|sie|der <driver>|man)(?: (?:auch|gleich|noch|mein|meine|das|den|
        mir))* (?:altes|alte|alten|leere|leeren|die|
        verpackungsmaterial|altpapier|karton|kartons|sperrmüll|altgerät|leergut|pfandflaschen|
        müll)(?: [\w]+){{0,4}}? (?:mit|mitnehmen|entsorgen)
    (?:verkaufen|führen|haben|reparieren|vertreiben) (?:sie|ihr) (?:auch |denn )?(?:so was|sowas|so etwas|
        auch [\w]+)(?= [.,?!]|$)
    (?:brauche|suche|bräuchte|kaufe)(?: ich)? (?:einen|eine|ein) (?:neuen|neue|neues|gebrauchten|gebrauchte|
        günstigen) (?:kühlschrank|waschmaschine|
        fernseher|handy|computer|auto|wohnung|sofa|drucker|job|herd|matratze)(?: [\w]+){{0,3}}
    wie (?:wird|ist|war) das wetter(?: [\w]+){{0,4}}
    was (?:koche|schenke|ziehe|esse|backe) ich(?: [\w]+){{0,4}}
    (?:machen|mach|vereinbaren|buchen) sie (?:mir |uns )?(?:einen |nen )?(?:arzttermin|friseurtermin|zahnarzttermin|
        termin beim (?:arzt|friseur|zahnarzt))(?: [\w]+){{0,2}}
    wer hat(?: [\w]+){{0,2}} (?:gewonnen|gespielt)(?: [\w]+){{0,4}}
    """,
    confidence=0.85,
)
