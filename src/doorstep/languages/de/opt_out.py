"""Phrases of people who want no such calls any more."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_MORE = (
    r"(?:nicht mehr|nie mehr|nie wieder|nicht wieder|nicht nochmal|nicht noch einmal|nicht länger|nicht weiter|niemals|"
    r"niemals mehr|niemals wieder|nie nie wieder|nie|nicht ständig|nicht dauernd|nicht andauernd|nicht immer|nicht "
    r"immer "
    r"wieder|nicht jemals wieder|gar nicht mehr|überhaupt nicht mehr|gar nicht|überhaupt nicht|auf keinen fall mehr|"
    r"auf "
    r"keinen fall|keinesfalls|keinesfalls mehr|nicht ein einziges mal|bloss nicht mehr|bloss nicht|ja nicht mehr|in "
    r"zukunft "
    r"nicht mehr|in zukunft nicht|künftig nicht mehr|künftig nicht|ab sofort nicht mehr|unter keinen umständen)"
)
_HERE = (
    r"(?:mich|mir|uns|hier|da|sie|du|ihr|mich hier|bei mir|bei uns|bitte|doch|jemals|dann|"
    r"wirklich|also|einfach|bloss|ja|"
    r"überhaupt|ab jetzt|ab sofort|unter dieser (?:<number>)|auf dieser (?:<number>)|diese (?:<number>)|meine "
    r"(?:<number>)|"
    r"auf meinem handy|auf meiner (?:<number>)|meine frau|meine mutter|meinen mann|meinen vater|in zukunft|künftig|nur|"
    r"endlich|gefälligst|hier zuhause|zuhause|daheim|privat|nochmal|wieder|jetzt)"
)
_NUMBER = (
    r"(?:(?:meine|diese|unsere|die|mein|den|unseren|diesen|das|meinen) (?:telefon |privat)?(?:<number>|namen|eintrag|"
    r"datensatz|"
    r"anschluss|festnetzanschluss|privatnummer|kontakt))"
)
_LIST = (
    r"(?:liste|anrufliste|telefonliste|kartei|datenbank|system|verteiler|adressliste|anruferliste|computer|speicher|"
    r"register|"
    r"verzeichnis|daten|unterlagen|akten|datei|listen|kontaktliste|werbeliste|datenbestand|programm|kundenkartei|"
    r"kundendatei|"
    r"karteikarte|wahlliste|kontakten|anrufverteiler)"
)
_OUT = (
    r"(?:raus|heraus|runter|herunter|aus|weg|rausnehmen|herausnehmen|streichen|löschen|entfernen|nehmen|austragen|"
    r"gestrichen|"
    r"gelöscht|entfernt|rausgenommen|herausgenommen|genommen|rausgestrichen|ausgetragen|sperren|gesperrt|rauslöschen|"
    r"rausgelöscht|vernichten|tilgen|rausschmeissen|runternehmen|rausstreichen|rauskommen|runterkommen|verschwinden|"
    r"sein)"
)

_NO_TIME = (
    r"(?!(?:vor|nach|bis|um|auf|am|im|in|so (?:früh|spät)|heute|jetzt|morgen|während|abends|"
    r"morgens|nachts|sonntags|ab|gegen|früh|spät|zwischen|"
    r"wenn|extra|vorher|dass|der|die|das|erst|sondern)\b)[\w]+"
)

OPT_OUT: tuple[Rule, ...] = rules(
    CustomerAct.OPT_OUT,
    rf"""
    (?:ruf|rufe|rufen|ruft|rufts|rufst|klingel|klingeln|klingelt|läutet|läuten|melden|meldet|telefonieren)(?:
        {_HERE}){{0,6}} {_MORE}(?: {_HERE}){{0,4}}(?: wegen [\w]+(?: [\w]+)?)? (?:an|durch|bei mir|mit mir|bei
        uns)(?! (?:der tür|die tür))
    (?:ruf|rufe|rufen|ruft|rufts|melden|meldet) (?:sie |mich |uns |hier |bei mir |sich |bitte |doch |du |ihr |bei
        uns )*(?:nicht|nie|niemals) (?:an|bei mir|bei uns)(?= [.,?!]|$| sonst| und| oder| ich| danke| verstanden)
    melden sie sich(?: {_HERE}){{0,3}} {_MORE}(?: {_HERE}){{0,3}}
    (?<!heute )(?<!jetzt )(?<!abends )(?<!momentan )(?<!moment )(?<!sonntags )(?<!nachts ){_MORE}(?: {_HERE}){{0,4}}
        (?:anrufen|angerufen|anruft|anzurufen|anrufst|anrufe|antelefonieren|belästigen|belästigt|belästige|
        kontaktieren|kontaktiert|behelligen|behelligt|zu belästigen|zu kontaktieren|terrorisieren|terrorisiert|
        durchklingeln|angeklingelt|anklingeln|zu behelligen|telefonisch [\w]+)(?! (?:wenn|falls|bevor))
    (?:belästigen|belästige|belästigt|nerven|nervt|nerv|behelligen|terrorisieren|kontaktieren|kontaktiert|
        bombardieren|plagen|bedrängen|stören|stört|stör)(?: {_HERE}){{0,4}} {_MORE}(?: {_HERE}){{0,3}}(?! {_HERE}?
        ?wenn)
    (?:möchte|will|wünsche|wollen|möchten|mag|wollte|würde gern|würde gerne|würde|wünschen)(?: (?:ich|wir))?(?:
        {_HERE}){{0,4}} (?:nicht|nie|gar nicht|überhaupt nicht|grundsätzlich nicht|generell nicht|prinzipiell
        nicht)(?: {_HERE}){{0,2}}(?: von (?:ihnen|euch|einer maschine|einem roboter|einem computer|robotern|
        maschinen|computern|so einem ding|irgendwem|fremden))? (?:angerufen|kontaktiert|belästigt|gestört|
        telefonisch kontaktiert|zugetextet|behelligt)(?: werden)?
    (?:hör|höre|hören|hört|horen)(?: (?:sie|du|ihr|endlich|bitte|doch|jetzt|sofort|mal|einfach|gefälligst))*(?:
        endlich)? auf(?: ,)?(?: (?:damit|mich|uns|hier|dauernd|ständig|immer|andauernd|bei|mir|diese|meine|nummer|
        mit|uns|unter|der|mir|den|dem|ihren|diesen|diesem|zu|pausenlos|jeden|tag|so|oft|wieder|endlich|andauernd|da))*
        (?:anzurufen|nerven|anzuläuten|durchzuklingeln|durchzurufen|bimmeln|anzubimmeln|
        belästigen|stören|anrufen|anrufe|telefonieren|terrorisieren|anruferei|telefonterror|klingeln|terror|
        belästigung|bimmeln|anzuklingeln|läuten|kontaktieren|damit|schreiben|behelligen)
    (?:lassen|lass|lasst|unterlassen|unterlasst|unterlass|stoppen|stoppt|stopp|stop|beenden|beendet|sparen|
        einstellen|stellen|verschonen|schluss|ende|aus|genug|basta|verzichten)(?: (?:sie|ihr|du|sich|bitte|mich|uns|
        doch|endlich|mit|mit ihren|mal|jetzt|sofort|diese|die|ihre|eure|den|diesen|dem|der|von|auf|weitere|weiteren|
        solche|solchen|ständigen|dauernden|blöden|lästigen|ewigen|künftig|in zukunft|es|das|gefälligst|zukünftig|
        alle|automatischen|dieser|diesem|ihren))* (?:anrufe|anrufen|anrufe ein|anruferei|telefonterror|telefonanrufe|
        anruf|anzurufen|werbeanrufe|telefonate|roboteranrufe|computeranrufe|telefonwerbung|automatenanrufe|
        belästigung|belästigungen|kontaktaufnahme)(?: (?:bleiben|sein|ein))?
    (?:lassen|lass|lasst|losst|loss)(?: (?:sie|ihr|es|mich|mi|uns|meine [\w]+|bitte|doch|endlich|jetzt|einfach|
        gefälligst|mal|sofort|künftig|in zukunft|ja))+ (?:in|i) (?:ruhe|frieden|ruah|rua|ruh|frieda)
    (?:lassen|lass|lasst) (?:sie |mich |uns |bitte |doch |endlich )+zufrieden
    (?:verschonen|verschon|verschont)(?: (?:sie|mich|uns|bitte|doch|endlich|künftig|in zukunft|hier))*(?: (?:mit|von|
        vor)(?: [\w]+){{1,3}})?
    (?:will|möchte|brauche|hätte|wollen)(?: (?:ich|wir|einfach|nur|endlich|gern|gerne|bitte|doch|jetzt|bloss))*
        (?:meine|unsere|mei) (?:ruhe|ruah|rua|frieden)(?: [\w]+){{0,2}}
    (?:kein|keine|keinen|keinerlei|nie wieder ein|nie wieder einen|keine einzigen)(?: (?:weiteren|weitere|solche|
        solchen|mehr|einzigen|einzige|ihrer|ihre|diese|dieser|automatischen|derartigen|unerwünschten|ungebetenen|
        lästigen|weiterer|telefonischen|neuen|anderen))* (?:anruf|anrufe|anrufen|telefonanruf|telefonanrufe|
        werbeanrufe|werbung am telefon|roboteranrufe|computeranrufe|kontaktaufnahme|kontaktaufnahmen|kontakt|
        automatenanrufe|telefonate|telefonwerbung|roboter am telefon|werbeanruf|belästigungen|kontaktversuche)(?:
        (?:mehr|von ihnen|von euch|bitte|bei mir|von robotern|von maschinen|haben|bekommen|kriegen|erhalten|dieser
        art|von einem computer|wünschen|wollen|in zukunft|künftig|an diese nummer|auf dieser nummer|unter dieser
        nummer|auf mein handy|mit [\w]+))*(?! (?:bekommen habe|gekriegt|erhalten habe|gehabt|nötig|notwendig|gehört|
        in abwesenheit|verpasst))
    (?:nehmen|nimm|nehmt|streichen|streich|streicht|lösch|lösche|löschen|löscht|entfernen|entferne|entfernt|tragen|
        werfen|schmeissen|holen|tun|machen|kriegen|bringen|sperren|tilgen|holt)(?: (?:sie|ihr|du|bitte|doch|mich|uns|
        sofort|endlich|umgehend|jetzt|mal|gefälligst|einfach|unverzüglich|auch|gleich|ja|alle|alles|was|über|von|mir|
        meinen namen))*(?: (?:mich|uns|{_NUMBER}|meinen namen))(?: (?:bitte|doch|sofort|endlich|umgehend|jetzt|
        wieder|mal|einfach|gleich|ganz|komplett|dauerhaft))*(?: (?:von|aus|in|bei|vom|ausm)(?: (?:der|dem|ihrer|
        ihrem|eurer|eurem|dieser|diesem|den|ihren|allen|jeder|sämtlichen|ihnen|euch|blöden))*(?: {_LIST})?)?(?:
        {_OUT})?(?= [.,?!]|$| und| ich| sonst| danke| oder| weil|damit| bevor| dann| wenn| denn)
    (?:mich|uns|{_NUMBER}|name|nummer|telefonnummer|daten)(?: (?:bitte|doch|sofort|endlich|umgehend|jetzt|wieder|
        einfach|gleich|will|soll|muss|sollen|möchte|gehört|gehören|ich|sie|dass))*(?: (?:von|aus|in|vom|bei)(?:
        (?:der|dem|ihrer|ihrem|eurer|eurem|dieser|diesem|ihren|allen|ihnen|euch|den))*(?: {_LIST})?)?(?: (?:sofort|
        bitte|ganz|endlich|wieder|schnell|umgehend))* (?:rausnehmen|herausnehmen|streichen|löschen|entfernen|nehmen|
        austragen|gestrichen|gelöscht|entfernt|rausgenommen|herausgenommen|genommen|rausgestrichen|ausgetragen|
        sperren|gesperrt|rauslöschen|rausstreichen|rausschmeissen|runternehmen|herunternehmen|zu löschen|zu
        streichen|zu entfernen)(?: (?:werden|wird|lassen|haben|zu lassen))?
    (?:will|möchte|wollen|möchten|muss|wünsche)(?: (?:ich|wir|bitte|endlich|sofort|gern|gerne|auch|einfach|da|
        doch))* (?:von|aus)(?: (?:der|dem|ihrer|ihrem|eurer|eurem|dieser|diesem|allen|ihren|den))* {_LIST}(?:
        (?:bitte|sofort|wieder|endlich))* {_OUT}(?: werden)?
    (?:raus|runter|weg)(?: (?:mit mir|aus|von|da))+(?: (?:der|dem|ihrer|ihrem|eurer|dieser|diesem)) {_LIST}
    (?:setzen|setz|setzt|nehmen|tragen|tun|schreiben)(?: (?:sie|mich|uns|bitte|diese nummer|meine nummer|doch|meinen
        namen))+(?: (?:auf|in))(?: (?:die|eine|ihre|der|eure))* (?:sperrliste|robinsonliste|robinson-liste|schwarze
        liste|blackliste|blacklist|ausschlussliste|sterneliste|werbesperrliste|telefonrobinsonliste)(?: (?:ein|auf))?
    (?:sperrliste|robinsonliste|robinson-liste|sterneintrag|telefonsperre|werbesperre|kontaktsperre)
    (?:vergessen|vergiss|vergesst|verlieren|vernichten|sperren|blockieren|sperr|blockier|wegwerfen)(?: (?:sie|ihr|du|
        bitte|doch|einfach|am besten|ganz schnell|endlich|mal))* (?:meine|diese|unsere) (?:<number>)(?: [\w]+)?
    (?:trag|tragen|tragt|melden|meld|meldet) (?:sie )?(?:mich|uns|diese nummer|meine nummer)(?: (?:bitte|da|von|aus|
        der|ihrer|dem|{_LIST}|sofort|endlich|wieder))* (?:aus|ab)
    (?:möchte|will|würde|kann|wollen|möchten)(?: (?:ich|wir|mich|uns|mich von|gern|gerne|bitte|davon|hier|da|sofort|
        von|diesem|dienst|anrufen|diesen))* (?:abmelden|austragen|abbestellen|austragen lassen|abmelden lassen|
        abgemeldet werden|ausgetragen werden)
    (?:diese |die |ihre |solche )(?:anrufe|telefonanrufe|benachrichtigungen)(?: (?:bitte|sofort|da|möchte ich|will
        ich))* (?:abbestellen|abstellen|unterlassen|einstellen|lassen|unterbinden|sein lassen|bleiben lassen|
        abschalten|stoppen)
    (?:abbestellen|abstellen|unterbinden)(?: [\w]+){{0,2}} anrufe
    (?:widerrufe|widerspreche|ziehe|entziehe|untersage|verbiete|verbitte|widerrufen|untersagt|verboten|verbieten|
        zurückziehen|verbittet)(?: (?:ich|ihnen|euch|mir|nochmal|jemals|wieder|mich|uns|telefonisch|hiermit|
        ausdrücklich|das|es|meine|die|der|jegliche|jede|jeden|weitere|weiteren|solche|solchen|diese|diesen|dieser|
        mir das|ein|für alle mal|schriftlich|hier|uns|wir))*(?: (?:einwilligung|zustimmung|erlaubnis|telefonischen|
        telefonische|nutzung|verwendung|speicherung|kontaktaufnahme|anrufe|anrufen|anruf|anzurufen|anrufen|
        telefonate|weitergabe|werbung|verarbeitung|belästigung|belästigungen|kontakt|mich|uns|diese nummer))+(?:
        [\w]+){{0,4}}
    (?:von|mit) (?:ihnen|euch|ihrer firma|diesem verein|dir|denen) (?:nie wieder|nichts mehr|nie mehr|nichts)(?:
        (?:was|etwas|mehr|zu))* (?:hören|wissen|haben|tun haben|zu tun haben)
    (?:davon|in zukunft|künftig|bitte) (?:absehen|abzusehen|unterlassen)(?: ,)?(?: (?:mich|uns|hier|bei|mir|weiter|
        noch|weiterhin|nochmal|telefonisch))* (?:anzurufen|zu kontaktieren|zu belästigen|anzuklingeln)
    (?:aufhören|aufzuhören)(?: ,)?(?: (?:mich|uns|hier|dauernd|ständig|bei|mir|immer|mit|den|diesen))* (?:anzurufen|
        anrufen|zu belästigen|zu nerven|zu stören|anruferei|telefonterror)
    = (?:(?:meine nummer|diese nummer|mich|nummer|sofort|aus der liste|von der liste|aus dem verteiler)
        )*(?:austragen|abmelden|löschen|rausnehmen|entfernen|streichen|sperren)(?: lassen)?
    (?:das |dies )?(?:ist|war|sei|wäre)(?: (?:hoffentlich|jetzt|das|aber|ja|auch|dann|hiermit))* (?:der|das)
        (?:letzte|allerletzte) (?:anruf|mal)(?: (?:dass|wo|den|wo ich|von ihnen))?(?: (?:sie|mich|uns|hier|ihr|ich|
        anrufen|anruft|von|ihnen|höre))*
    (?:zum letzten mal|letzte warnung)(?: [\w]+){{0,6}}? (?:anrufen|an|ruhe|anrufe)
    (?:nie wieder|nichts mehr|nie mehr|nichts|nie nie wieder)(?: (?:was|etwas|jemals|mehr))*(?: (?:von|mit) (?:ihnen|
        euch|ihrer firma|diesem verein|ihrem verein|dir|dem verein|dieser firma))(?: (?:zu|was|etwas|mehr))*
        (?:hören|wissen|haben|tun haben|tun|zu tun haben|lesen)
    (?:wählen|wähl|wählt|benutzen|benutzt|verwenden|verwendet|nutzen|nutzt|speichern|speichert|behalten|behaltet)(?:
        (?:sie|bitte|doch|ihr))* (?:diese|meine|unsere|die) (?:<number>)(?: (?:bitte|doch|ja))* {_MORE}
    (?:diese|meine|unsere|die) (?:<number>)(?: (?:darf|soll|möchte|will|ist|wird|dürfen sie|sollen sie|ich|bitte|von
        ihnen|man))* {_MORE} (?:wählen|gewählt|wählt|angerufen|anrufen|benutzen|benutzt|verwenden|verwendet|nutzen|
        genutzt|kontaktiert|speichern|gespeichert|zu wählen|anzurufen)(?: werden)?
    (?:roboter|maschine|computer|automat|automaten|maschinen)(?: (?:soll|darf|sollte|braucht|möge))(?: (?:mich|uns|
        mehr|je|jemals|nie|nicht|hier|bei))* (?:wieder |mehr )?(?:anrufen|kontaktieren|belästigen|anzurufen)
    (?:will|möchte|wünsche|brauche|dulde|wollen|wünschen)(?: (?:ich|wir))?(?: [\w]+){{0,2}}? (?:nicht|keine|keinen|
        kein)(?: [\w]+){{0,2}}? (?:anrufe|roboteranrufe|computeranrufe|werbeanrufe|telefonanrufe|anruf|werbung)(?:
        [\w]+){{0,4}}
    (?:nerven|nervt|nervst)(?: (?:sie|ihr|du|mich|mit|ihren|euren|diesen|anrufen|mir|gewaltig|total))* (?:nicht mehr|
        nicht|nie wieder)
    (?:gehen|geht|geh)(?: (?:sie|ihr|du|mir|uns|bitte))* {_MORE} auf (?:die nerven|den geist|den keks|den wecker|den
        sack|die eier)
    (?:sonst|oder|dann|und)? ?(?:ich )?(?:blockiere|blockier|sperre|zeige|melde|verklage)(?: (?:ich|sie|euch|diese|
        die|ihre|das|jetzt|gleich|sofort|den))+(?: (?:nummer|an|der|bei|bundesnetzagentur|anwalt|polizei|
        verbraucherzentrale|anruf|firma|verbraucherschutz|rtr))+
    (?:bundesnetzagentur|rufnummernmissbrauch)(?: [\w]+){{0,3}}
    (?:keine|nie eine|nie meine|nie|nicht meine|niemals eine|niemals|nicht) (?:einwilligung|zustimmung|erlaubnis|
        eingewilligt|zugestimmt|erlaubt)(?: (?:dazu|dafür|gegeben|erteilt|zu|für|anrufen|anrufe|diesen|diese|solchen|
        solche|telefonischen|werbung|dass|sie|mich|anrufen|von robotern))*(?=.*(?:anruf|telefon|kontakt|$))
    (?:ein für alle ?mal|für immer|endgültig)(?: [\w]+){{0,3}} (?:schluss|ruhe|aufhören|anrufen|löschen|in ruhe)
    (?:belästigung|telefonterror|das ist terror|stalking)(?: [\w]+){{0,3}}? (?:hören sie auf|lassen sie|aufhören|
        schluss|sofort aufhören|unterlassen)
    (?:müssen|brauchen|muss|braucht|brauchst)(?: (?:sie|mich|uns|hier|man|bei|mir|du|ihr))* (?:nie|gar nie|nie nie|
        nicht) (?:wieder|mehr) (?:anrufen|anzurufen|angerufen)(?: [\w]+)?
    (?:opt-out|opt out|unsubscribe|austragen bitte|abmelden bitte|nummer löschen|nummer raus|nummer streichen|nummer
        sperren)
    (?:wäre|bin|wären) (?:ich |ihnen |wir )*(?:dankbar|verbunden|froh)(?: [\w]+){{0,3}}?(?: ,)? wenn (?:sie|ihr|
        man)(?: (?:mich|uns|hier|bitte|künftig|in zukunft|diese|nummer))* {_MORE}(?: [\w]+){{0,2}} (?:anrufen|anruft|
        kontaktieren|belästigen|melden|anrufen würden|behelligen|anriefen|stören)
    (?:sehen|seht|bitte sie|bitte euch|ersuche sie|fordere sie auf)(?: (?:sie|bitte|künftig|in zukunft|davon|
        dringend|höflich|ab|von|weiteren|weitere|solchen|anrufen|ab))*(?: ,)? (?:anrufen ab|anrufe zu unterlassen|
        anrufen abzusehen|davon ab mich anzurufen|mich (?:nicht mehr|nie wieder|künftig nicht) anzurufen|anzurufen)
    (?<!heute )(?<!jetzt )(?<!abends )(?<!momentan )(?<!moment )(?<!sonntags )(?<!nachts )(?:nicht mehr|nie wieder|
        nie mehr|niemals|niemals wieder|nie nie wieder|nicht ständig|nicht dauernd)(?: {_NO_TIME}){{0,5}}?
        (?:anrufen|angerufen|anruft|anzurufen|kontaktiert|kontaktieren|belästigt|belästigen|angeklingelt|
        telefoniert)(?! (?:wenn|falls|bevor))
    nicht(?: {_NO_TIME}){{0,5}}? (?:angerufen|kontaktiert|belästigt|gestört|behelligt|genervt) (?:werden|wird)(?:
        (?:will|möchte|wünsche|wollen|möchten|mag))?
    (?:ruhe|schluss|aufhören|aufzuhören|basta|genug|satt|leid|verzichte|verschonen|verschont|unterlassen|ende|stopp|
        stop|dicke|nase voll|schnauze voll)(?: [\w]+){{0,5}}? (?:anrufe|anrufen|anruferei|telefonterror|telefonate|
        telefonanrufe|anzurufen|werbeanrufe|anruferitis|telefoniererei)
    (?:anrufe|anruferei|telefonterror|telefonanrufe|roboteranrufe|werbeanrufe|automatenanrufe|computeranrufe|
        telefoniererei|anrufen)(?: [\w]+){{0,6}}? (?:nerven|nervt|lassen sie|lass|unterlassen|einstellen|aufhören|
        satt|leid|sein lassen|abstellen|belästigen|belästigung|belästigend|unerwünscht|brauche ich nicht|will ich
        nicht|möchte ich nicht|wünsche ich nicht|mag ich nicht|verbitte|verboten|zu unterlassen|einzustellen|
        verzichten|verbieten|bleiben lassen|sind unerwünscht|nicht mehr|verschonen)
    (?:brauche|will|möchte|mag|wünsche|wollen|brauchen|bräuchte)(?: [\w]+){{0,2}}? (?:eure|ihre|diese|solche|die|
        euren|ihren|deine|so|irgendwelche) (?:ständigen |blöden |dauernden |ewigen |lästigen |komischen )?(?:anrufe|
        anruf|telefonate|anruferei)(?: [\w]+){{0,2}}? nicht(?: mehr)?
    (?:kein|keine|keinen|keinerlei)(?: (?!bekommen|mehr heute)[\w]+){{0,3}}? (?:kontaktaufnahme|kontaktaufnahmen|
        kontaktversuche|telefonkontakt|telefonkontakte|telefonwerbung|anrufversuche)
    (?:wenn|sollten|falls|rufen)(?: (?:sie|ihr|du|mich|hier|uns))* (?:nochmal|noch ein einziges mal|noch ein mal|
        wieder|ein weiteres mal|mich nochmal)(?: (?:hier|bei mir|anrufen|anrufst|anruft|an|,|dann))+(?:
        [\w]+){{0,5}}? (?:anwalt|polizei|anzeige|zeige|blockiere|blockier|sperre|verklage|klage|bundesnetzagentur|
        verbraucherzentrale|melde|anzeigen|blockieren|sperren|setzt|passiert|werde ich|ärger)(?: [\w]+){{0,3}}
    (?:nicht|nix|nichts|kein) (?:wollen|will|möchten|brauchen|mögen|mehr wollen)(?: (?:ich|kein|keine|mehr|von|dein|
        ihr))* (?:anruf|anrufe|telefon|anrufen|telefonieren)(?: [\w]+){{0,3}}
    (?:nichts mehr|nie mehr was|nie wieder was|nie mehr etwas|nie wieder etwas|nie wieder|nichts)(?: [\w]+){{0,3}}?
        (?:von|mit) (?:ihnen|euch|ihrer [\w]+|eurer [\w]+|diesem laden|diesem verein|dir)(?: [\w]+){{0,2}}? (?:hören|
        wissen|zu tun haben|lesen|haben)
    (?:anruf|anrufe|anrufen|nummer) (?:verboten|unerwünscht|nicht erwünscht|nicht gestattet|nicht erlaubt|untersagt)
    (?:nicht erlaubt|nicht gestattet|untersagt|verboten|nicht befugt|kein recht|keine erlaubnis)(?: [\w]+){{0,3}}?
        (?:anzurufen|anrufen|zu kontaktieren|zu belästigen)
    (?:nummer|telefonnummer|daten|namen|mich)(?: [\w]+){{0,6}}? (?:gelöscht|gestrichen|rausgenommen|herausgenommen|
        entfernt|gesperrt|ausgetragen|vernichtet|rausgestrichen)(?: (?:wird|werden|haben|wissen|bekommen|
        kriegen))*(?! (?:worden|haben sie))
    (?:mich|uns|mi)(?: [\w]+){{0,3}}? (?:in|i) (?:ruhe|frieden)(?: (?:zu|bitte|endlich))? (?:lassen|lasst|lass|lässt|
        lassts)(?! (?:liegen|einpacken|ausreden))
    {_MORE}(?: [\w]+){{0,2}}? (?:diese|meine|unsere|die) (?:<number>)(?: (?:hier|bitte))? (?:wählen|anrufen|benutzen|
        verwenden|nutzen|anwählen)
    (?:nicht mehr|nicht|nie wieder|nie mehr|nie)(?: [\w]+){{0,2}}?(?: ,)? dass (?:man|sie|ihr|irgendwer|jemand|ihre
        leute|ein computer|ein roboter|eine maschine)(?: [\w]+){{0,2}}? (?:anruft|anrufen|kontaktiert|kontaktieren|
        belästigt|belästigen|anrufst)
    (?:nummer|daten|kontakt|telefonnummer|handynummer)(?: [\w]+){{0,5}}? (?:löschen|streichen|vernichten|entfernen|
        lösch|streich) (?:sie |du |ihr )?(?:die|sie|das|alles|diese|mich|bitte)(?: [\w]+){{0,2}}
    (?:mich|uns|hier) (?:ruft|rufen|kontaktiert|belästigt)(?: (?:sie|ihr|du|man|niemand|keiner|von ihnen|bitte))*(?:
        {_HERE})* {_MORE}(?: {_HERE})* ?(?:an)?
    (?:sollen|sollt|soll|dürfen|dürft|brauchen|wollen|möchten)(?: [\w]+){{0,3}}? (?:mich|uns|hier|bei mir|bei
        uns)(?: [\w]+){{0,2}}? {_MORE}(?: {_HERE})* (?:anrufen|kontaktieren|belästigen|anzurufen|stören|melden)
    (?:hör|höre|hören|hört)(?: [\w]+){{0,2}}? auf(?: ,)? (?:meine|meinen|unsere|unseren|die|den)(?: [\w]+){{1,2}}
        (?:anzurufen|zu belästigen|zu nerven|zu stören)
    = (?:(?:wie oft noch|einfach|hier|mich|uns|also|gefälligst|ich sagte) )*nicht (?:mehr )?anrufen(?: (?:habe ich
        gesagt|verstanden))*
    (?:löschen|lösch|löscht|nehmen|nehmt|nimm|streichen|streicht|tragen|werfen|schmeissen|holen|tun|tut|
        tuts)(?: (?:sie|es|
        ihr|du|bitte|doch|endlich|sofort|einfach|mal))* (?:mich|uns|{_NUMBER})(?: (?:bitte|doch|sofort|endlich|gleich|
        raus|heraus|runter))*
        (?:bei|aus|von)(?: (?:sich|euch|ihnen|aus|von|der|dem|den|ihrer|ihrem|eurer|eurem|listen|{_LIST}))*(?:
        {_OUT})?(?= [.,?!]|$| und| ich| danke| bitte)
    (?:hier|bei mir|bei uns|auf dieser (?:<number>)|unter dieser (?:<number>)) (?:brauchen|müssen|braucht|müsst|
        brauchst|
        musst|sollen|sollt)(?: (?:sie|sich|euch|du|dich|ihr|gar|überhaupt))* (?:nicht mehr|nie mehr|nie wieder|nimmer)
        (?:zu melden|melden|anzurufen|anrufen|durchzurufen|durchrufen|anzuläuten|anläuten|durchzuklingeln|zu klingeln)
    (?:brauchen|müssen|braucht|müsst)(?: (?:sie|sich|euch|ihr|hier|bei mir|bei uns|gar|also))* (?:nicht mehr|nie mehr|
        nie
        wieder) (?:bei mir|bei uns|hier)(?: zu)? (?:melden|anzurufen|anrufen|durchzurufen|anzuläuten)
    (?:anrufen|anzurufen|angerufen|melden|telefonieren) (?:brauchen|müssen|braucht|müsst|brauchst|musst|sollen|
        dürfen)(?:
        (?:sie|ihr|du|mich|uns|hier|sich|auch|dann|gar|bei mir|bei uns|euch))* (?:nicht mehr|nie mehr|nie
        wieder)(?! (?:heute|morgen|vorher|extra|dafür|wegen|am|vor|nach))
    (?:gar )?nicht(?: mehr)? (?:zurückrufen|anrufen|zurückzurufen|melden)(?: (?:und|bitte|ja))* (?:nie mehr|nie wieder|
        nicht mehr|niemals|überhaupt nie)
    (?:nicht|nix|kein|nie|no) (?:anrufen|anruf|telefonieren|telefon|anrufe|melden) (?:mehr|wieder)
    (?:ich|wir) nicht (?:wollen|will|möchten|mögen|brauchen) (?:mehr )?(?:anruf|anrufe|telefon|telefonieren)
    (?:diesen|solchen|ihren|euren|den|so|irgendwelchen|automatischen|computer|roboter)(?: [\w]+)?? (?:anrufen|
        automatenanrufen|roboteranrufen|computeranrufen|werbeanrufen|telefonanrufen|telefonaten|anrufereien|maschinen)
        (?:will|möchte|mag|wollen|möchten)(?: (?:ich|wir|gar|einfach|absolut))* (?:nichts|nix) (?:mehr )?(?:zu tun|zu
        schaffen|am hut)(?: haben)?
    (?:lassen|lass|lasst|unterlassen|unterlasst)(?: (?:sie|ihr|du|mich))* (?:das|so etwas|so was|sowas|den scheiss|den
        mist|den quatsch|es) (?:bitte |gefälligst |doch |mal )*(?:in zukunft|künftig|zukünftig|ab sofort|ein für alle
        ?mal)(?: (?:bitte|bleiben|sein|gefälligst|einfach))*(?= [.,?!]|$| und| sonst)
    (?:<number>) (?:können|könnt|dürfen|kannst|könnten) (?:sie|ihr|du)(?: (?:gleich|ruhig|sofort|wieder|ganz|schnell|
        jetzt|gern|mal))* (?:vergessen|löschen|streichen|wegschmeissen|wegwerfen|vernichten)
    (?:vergessen|vergiss|vergesst) (?:sie |ihr )?(?:bitte |doch |mal )*(?:meine|diese|unsere) (?:<number>)(?! nicht)
    (?:kontakt|kontaktaufnahme|kommunikation|meldungen|nachrichten|mit mir)(?: [\w]+){{0,2}}? (?:nur noch|
        ausschliesslich|
        nur) (?:schriftlich|per (?:mail|e-mail|email|post|brief|sms)|in schriftform|auf dem postweg)
    (?:in zukunft|künftig|zukünftig|ab jetzt|ab sofort|von jetzt an)(?: (?:bitte|dann|also))* (?:nur noch|
        ausschliesslich|
        nur) (?:schriftlich|per (?:mail|e-mail|email|post|brief|sms)|eine mail|auf dem postweg)
    (?:anrufen|anrufe|anrufe möchte ich|anrufe will ich|telefonterror)(?: (?:gern|gerne|bitte|sofort|hiermit|mich))*
        (?:abmelden|abbestellen|abbestellt|kündigen|austragen)
    (?:das|dies) (?:ist|war)(?: [\w]+)?? (?:ihr|euer|der) letzter? anruf (?:bei|hier|an|auf|von|den)(?: [\w]+){{0,2}}
    (?:bekommen|kriegen|haben|erhalten) (?:keine|kein|nie mehr) (?:anrufe|anruf)(?: mehr)?(?= bitte| wollen| will|$)
    (?:von (?:ihnen|euch|ihrem verein|dem verein|dir)) (?:will|möchte|mag|wollen|möchten) (?:ich|wir)(?: [\w]+)??
        (?:nichts|nix|nie|nicht)(?: (?:mehr|wieder|was))* (?:hören|gehöre|angerufen werden|wissen|belästigt werden)
    (?:will|möchte|wollen|möchten|wünsche) (?:ich |wir )?(?:keine|kein|keinen) (?:anrufe|anruf)(?: mehr)?
    (?:nichts|nix|kein|keine) mehr (?:telefon|anruf|anrufe|telefonieren)
    (?:nehmen|nehmt|nimm|streichen|streicht|löschen|löscht|tragen|tragt|holen|werfen|schmeissen|kriegen)(?: (?:sie|ihr|
        du))? (?:mich|uns)(?:
        (?!dienstag\b|donnerstag\b|nicht\b)[\w]+){{0,4}}? (?:raus|heraus|runter|austragen|aus (?:der|dem|ihrer|eurer|
        ihrem|eurem) [\w]+)
    (?:meine|unsere|mein|meinen) (?:<number>|namen|kontaktdaten|handynummer|anschluss)(?: [\w]+){{0,4}}? (?:nehmt|
        löscht|streicht|entfernt|rausnehmt|
        austragen|rausnehmen)(?= [.,?!]|$| und| bitte)
    (?:ihnen|euch|ihr|dir) (?:erlaubt|gestattet|das recht)(?: [\w]+){{0,3}}? (?:anzurufen|anrufen|rufen)
    machen (?:sie|ihr) das (?:nie wieder|nie mehr|nicht noch einmal|nicht nochmal)
    (?:lasst|lassen|lass) (?:sie |ihr )?(?:das|es) mit (?:dem|den) (?:zurückrufen|anrufen|telefonieren|
        anrufe)(?: [\w]+){{0,4}}
    (?:möchte|will|mag|wollen) (?:ich |wir )?nicht(?: ,)? dass (?:mich|uns|man mich|sie mich|ihr mich|sie hier|
        ihr hier|hier)(?: [\w]+){{0,4}}?
        (?:anruft|anrufen|anrufst|kontaktiert|belästigt|anläutet|telefoniert)
    (?:schluss|basta|ende|aus|ruhe)(?: (?:jetzt|endlich|mal|ist))* (?:mit|damit) (?:(?:der|dem|den|dieser|diesen|diesem|
        eurer|ihrer|euren|
        ihren|ganzen|ewigen|ständigen|blöden) )*(?:bimmelei|klingelei|telefoniererei|anruferei|anrufen|anrufe|läuterei|
        telefonterror)
    (?:unter|auf|bei) (?:der|dieser|meiner|unserer) (?:<number>) (?:brauchen|müssen|sollen|dürfen|braucht|
        müsst)(?: (?:sie|ihr|es|sich|gar|
        überhaupt))* (?:nicht|nie) (?:mehr|wieder) (?:probieren|versuchen|anrufen|anzurufen|melden|zu melden|
        durchklingeln|klingeln)
    (?:tut|tuts|tun|tu|schmeisst|schmeissen|schmeiss|wirf|werft|haut|nehmt|löscht|löschen|sperrt|sperren|sperr|
        streicht|streichen)(?: (?:sie|ihr|
        du|bitte|endlich|gefälligst|sofort))* (?:mich|uns|meine (?:<number>)|mein (?:<number>)|unsere (?:<number>)|
        diese (?:<number>))(?: (?:da|bitte|
        sofort|endlich|gleich|hier|bei|sich|euch|ihnen|aus|von|eurem|eurer|ihrem|ihrer|dem|der|{_LIST}))*(?: (?:heraus|
        raus|komplett|ganz|weg|
        für so was|für sowas|vollständig|restlos))?(?= [.,?!]|$| und| ich| sonst| danke)
    (?:raus|weg|fort|heraus) mit (?:meiner|unserer|meinem|meinen|der|dieser) (?:<number>|namen|eintrag)
    (?:telefonieren|anrufen|anrufe|anruferei|telefonate|klingeln) (?:lassen|lasst|lass|unterlassen|unterlasst|können|
        könnt|kannst)(?: (?:sie|ihr|du|
        sich|euch|künftig|in zukunft|gefälligst|lieber|bitte|gleich))* (?:sein|bleiben|sparen)
    anrufe (?:nein|sind tabu|sind nicht erwünscht|gehen gar nicht)
    (?:anrufe|anrufen|telefonaten|anruferei)(?: (?:bestelle|melde|kündige|bestell|meld))?(?: (?:ich|wir|mich|hiermit|
        sofort))* ab(?= [.,?!]|$| und)
    (?:melde|meld|trage|trag) (?:ich )?mich(?: hiermit)? (?:von|aus) (?:(?:den|ihren|diesen|euren|der|ihrer|
        dem) )+(?:anrufen|anrufliste|liste|
        verteiler|telefonliste)(?: (?:ab|aus))?
    (?:das|so was|sowas) (?:lassen|lasst|unterlassen|unterlasst) (?:sie|ihr)(?: (?:in zukunft|künftig|ab sofort|
        gefälligst|ab jetzt|zukünftig))+(?:
        (?:bleiben|sein))?
    (?:unterlassen|unterlasst) (?:sie |ihr )?(?:das|so etwas|sowas)(?: (?:in zukunft|künftig|gefälligst|bitte))*
    (?:handy|telefon|nummer|anschluss|leitung) (?:hat|haben|habt|hast)(?: [\w]+){{0,3}}? (?:nichts|nix) (?:verloren|
        zu suchen)
    (?:geben|gebt|gib) (?:sie |ihr |du )?(?:endlich |jetzt |a |mal )*ruhe(?= [.,?!]|$| und| am| mit)
    (?:keine|keinerlei) (?:telefonischen|weiteren|telefonische|weitere) (?:kontakte|nachrichten|belästigungen|meldungen)
    = (?:(?:bitte|nein|ja|ich sagte|und|also|mich|hier|mit mir) )*(?:nicht|nichts|nie|kein|
        nimmer)(?: mehr| wieder) (?:anrufen|telefonieren|anruf|
        anläuten|melden|anklingeln)(?: (?:mehr|bitte|danke|verstehen sie|verstanden|klar|mit mir|bei mir|hier|nie|ok|
        in zukunft))*
    """,
    confidence=0.96,
) + rules(
    CustomerAct.OPT_OUT,
    r"""
    = (?!.*\b(?:heute|morgen|früh|spät|vor|nach|um|am (?!besten|liebsten)|bis|diese|nächste|nötig|
        notwendig)\b)(?:(?:am besten|
        am liebsten|bitte|einfach|nein|ja|also|eigentlich|von mir aus) )*(?:gar nicht mehr|überhaupt nicht
        mehr|überhaupt nie|nie mehr|nie wieder|niemals|niemals wieder|niemals mehr|nie|nicht mehr|gar nimmer|
        überhaupt nimmer|nie nie
        wieder|bis in alle ewigkeit nicht|nie im leben)(?: (?:bitte|wieder|danke|zurückrufen|anrufen|
        ist mir am liebsten))*
    """,
    confidence=0.85,
    when=(Expects.CALLBACK_TIME,),
)
