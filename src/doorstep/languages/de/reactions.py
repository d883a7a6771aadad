"""Phrases that answer the assistant itself: say it again, that is wrong, complaints."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.de.grievances import GRIEVANCES
from doorstep.languages.kit.phrases import Rule, rules

_AGAIN = (
    r"(?:nochmal|nochmals|noch mal|noch einmal|wiederholen|von vorne|von vorn|wieder|langsam|langsamer|lauter|"
    r"deutlicher)"
)

ASK_REPEAT: tuple[Rule, ...] = (
    *rules(
        CustomerAct.ASK_REPEAT,
        rf"""
        (?:können|könnten|kannst|könntest|würden|würdest|könnt|darf ich sie bitten|täten)(?: (?:sie|du|ihr|das|es|mir|
            bitte|
            vielleicht|die|den|ihre|ihren|der|mal|alles|letzten|letzte|adresse|uhrzeit|termin|zeiten|frage|satz|zeit|
            termine|
            optionen|auswahl|nochmal|kurz|noch|einmal|eben|so|ein|etwas|ein bisschen|bisschen|zu|namen|tag|das letzte|
            a bissl|nummer))+ {_AGAIN}(?: (?:sagen|wiederholen|vorlesen|erklären|sprechen|nennen|durchgehen|reden|
            aufzählen|
            durchgeben|buchstabieren|erzählen|zusammenfassen|bitte))*
        (?:sagen|sag|wiederholen|wiederhol|wiederhole|nennen|lesen|erklären|sprechen|sprich|reden|red|rede|gehen|sagens|
            sprechens|redens|erzählen|buchstabieren)(?: (?:sie|du|mir|das|es|bitte|mal|doch|die|den|ihre|alles|adresse|
            uhrzeit|termine|zeiten|zeit|bisschen|ein|etwas|noch|ein wenig|letzte|frage|namen|viel|der|a bissl|durch|
            tag))*
            (?:nochmal|nochmals|noch mal|noch einmal|langsamer|langsam|lauter|deutlicher|von vorne|von vorn|nicht so
            schnell|
            klarer|wiederholen|vor)(?: (?:bitte|sagen|durch|vor|langsam|langsamer))*
        (?:wiederholen|wiederhol|wiederhole|wiederholens)(?: (?:sie|du))?(?: (?:das|es|bitte|die|den|ihre|alles|mal|mir|
            frage|termine|
            adresse|zeiten))*(?= [.,?!]|$)
        ^(?:entschuldigung|verzeihung|tschuldigung|'tschuldigung|sorry|pardon|hä|hää|häh|hö|bitte|was|wie|wie bitte|was
            bitte|
            ha|he|wos|wat|excuse me|hm|wie jetzt)(?: [.?])$
        ^(?:hä|hää|häh|wie bitte|wie meinen|was bitte|wie jetzt|hää was|was wie|wie was|pardon|wie bitte was)(?:
            (?:sorry|nochmal|
            entschuldigung|noch mal))*$
        = (?:was|wie|bitte|entschuldigung|sorry|pardon)(?= [?])
        = (?:wie bitte|wie war das|wie war das nochmal|wie war das gerade|was war das|was haben sie gesagt|was hast du
            gesagt|was sagen sie|was sagst du|
            wie meinen sie|wie meinst du das|nochmal|nochmal bitte|noch mal bitte|noch einmal bitte|noch mal|noch
            einmal|wiederholen|lauter|langsamer|langsam|deutlicher|
            bitte nochmal|bitte wiederholen|was meinen sie|was meinst du|wie meinen|bitte was|was jetzt|was nochmal|
            wann nochmal|
            welche zeiten|welche adresse|welcher tag nochmal|welche nochmal|wie was|nicht verstanden|akustisch nicht
            verstanden|
            nix verstanden|was soll das heissen|was heisst das|wie war die frage|was war die frage|was wollten sie
            wissen|
            was wollten sie sagen|welche zeit war das|hä was|nochmal langsam|nochmal von vorn|ich verstehe nicht|
            verstehe nicht|
            ich nicht verstehen|nicht verstehen|langsam sprechen|langsam|
            langsamer|wie jetzt|was isch|wie bitte nochmal)(?:
            (?:nochmal|bitte|gerade|gesagt|denn|jetzt|damit|eben|da|sorry))*
        (?:was|wie|welche|welchen|wann)(?: [\w]+){{0,5}} (?:haben sie|hast du|hatten sie|habt ihr|war|wollten sie)(?:
            (?:da|eben|
            gerade|jetzt|denn|noch|vorhin|gleich|vorher|nochmal|zuletzt|mir|uns|da gerade))* (?:gesagt|genannt|
            vorgeschlagen|gemeint|
            angeboten|gefragt|erwähnt|wissen|sagen)
        (?:was|wie|wann|welche|welcher)(?: (?:waren|war|ist|sind|lautete|lautet|lauteten))(?: (?:denn|die|der|das|ihre|
            noch|
            gleich|doch|nochmal|jetzt|ihr))* (?:frage|termine|zeiten|optionen|auswahl|möglichkeiten|vorschläge|letzte|
            letzten|erste|
            vorschlag|zweite|uhrzeit|adresse|angebot|datum|termin)(?: (?:nochmal|gleich|noch|doch|noch mal|noch einmal|
            gleich nochmal|gleich noch))+
        (?:habe|hab|haben|konnte|kann|können|hatte|tu|tue)(?: (?:ich|wir|sie|das|es|dich|jetzt|leider|gerade|akustisch|
            ihre|die|den|letzten|letzte|satz|frage|namen|irgendwie|echt|kaum|schlecht|ganz|teil|gar|so|fast|wirklich|
            was|
            uhrzeit|adresse|teil|zeit|hier|immer|noch|auch|eben))* (?:nicht|kaum|nur die hälfte|gar nicht|nichts|
            schlecht|nicht so|nur bahnhof)(?:
            (?:ganz|richtig|genau|so|alles|mehr|recht|gut|wirklich|akustisch|so gut|gescheit|alles))* (?:verstanden|
            gehört|mitbekommen|
            verstehen|hören|mitgekriegt|folgen|gerafft|kapiert|mitgeschnitten|gecheckt)
        (?:verstehe|versteh|höre|hör|verstehen)(?: (?:ich|wir|sie|dich|das|es|leider|gerade|jetzt|so|akustisch|hier|
            euch|ihre|
            frage|fast|echt|immer|noch|die))* (?:nicht|kaum|schlecht|nichts|nur bahnhof|nur die hälfte|gar nicht|fast
            nichts|
            nur schlecht|sehr schlecht|ganz schlecht)(?: (?:gut|so gut|richtig|ganz|was sie meinen|was sie sagen|was
            sie wollen|mehr|
            so|recht|was das heisst|was du meinst|was sie von mir wollen))*(?= [.,?!#]|$| können| sie| bitte| kannst)
        (?:ich )?(?:nicht|nix|nichts|schlecht) (?:verstanden|gehört|mitbekommen|mitgekriegt)(?= [.,?!]|$)
        (?:was|wie) (?:meinen|meinst|heisst|bedeutet|soll das|ist mit)(?: (?:sie|du|das|denn|genau|damit|jetzt|
            eigentlich|der|die|
            dieser|dieses|dem))+(?: [\w]+){{0,3}}(?: heissen| gemeint)?(?= [?.,]|$)
        (?:die )?(?:verbindung|leitung|empfang|netz|qualität|akustik|der empfang|das netz|der ton|ton)(?: (?:ist|war|
            hier|gerade|
            so|sehr|echt|total|ziemlich|ganz|heute|wieder|extrem|bei mir|bei ihnen))+ (?:schlecht|mies|miserabel|
            unterbrochen|
            weg|furchtbar|grauenhaft|leise|abgehackt|katastrophal|übel|gestört|grottig|unterirdisch|nicht gut)
        (?:schlechte|miese|miserable|ganz schlechte) (?:verbindung|leitung|qualität|netzabdeckung)
        (?:schlechter|schlechten|mieser|kein|keinen) empfang
        (?:sie|du) (?:sind|bist|klingen|klingst|waren|brechen|brichst|reden|redest|sprechen|sprichst|nuscheln)(?: (?:so|
            sehr|
            ganz|viel|zu|gerade|kurz|echt|total|ja|etwas|ein bisschen|immer|wieder|ständig|dauernd|wie))* (?:leise|weg|
            undeutlich|
            abgehackt|schnell|zu schnell|zu leise|ab|verzerrt|schlecht zu verstehen|kaum zu verstehen|weit weg|
            unverständlich|
            gewesen|so schnell|aus der ferne)(?: (?:weg|zu verstehen|für mich))*
        (?:nicht so|viel zu|zu) (?:schnell|leise)(?= [.,?!]|$| bitte| für mich| gesprochen)
        (?:bitte )?(?:etwas |ein bisschen |bisschen |ein wenig |bissl |viel )(?:langsamer|lauter|deutlicher)(?:
            bitte| sprechen| reden)*
        (?:es|das|hier|da) (?:rauscht|knackt|knistert|hallt|ist so laut)(?: [\w]+){{0,3}}
        (?:das|es) (?:war|ging|geht)(?: mir| jetzt| ein bisschen| etwas)* zu (?:schnell|leise|undeutlich)
        (?:weiss|verstehe)(?: ich)?(?: (?:jetzt|leider|gar|wirklich|echt|überhaupt))* nicht (?:, )?(?:was sie (?:meinen|
            wollen|
            sagen|von mir wollen)|wovon sie (?:reden|sprechen)|was du meinst|was das heisst|worum es geht)
        = (?:ich )?(?:komme|komm)(?: ich)?(?: (?:da|gerade|jetzt))* nicht mit
        """,
        confidence=0.92,
    ),
)

_ASKED_TO_BE_QUIET: tuple[Rule, ...] = rules(
    None,
    r"""
    (?:bitte )?(?:nicht|nie|ja nicht|bloss nicht|auf keinen fall) (?:zu laut |so laut |mehr |an der tür |erst |an der |
        lange |dauernd )*(?:klingeln|läuten|klopfen|schellen|anläuten|bimmeln|sturm klingeln|hämmern)(?! (?:und|
        gekommen))
    (?:klingeln|läuten|klopfen|schellen) (?:sie )?(?:bitte )?(?:nicht|auf keinen fall)(?: [\w]+){0,3}
    ohne (?:zu )?(?:klingeln|läuten|klopfen)
    """,
)

_BAD = (
    r"(?:unverschämtheit|frechheit|sauerei|schweinerei|katastrophe|zumutung|skandal|witz|saftladen|sauladen|mist|"
    r"scheiss|"
    r"scheisse|scheissladen|drecksladen|chaos|chaotenladen|kundenunfreundlich|unmöglich|unerhört|unglaublich|"
    r"unverschämt|"
    r"lächerlich|inakzeptabel|nicht akzeptabel|unzumutbar|peinlich|ärgerlich|nervig|nervt|furchtbar|schrecklich|"
    r"grauenhaft|"
    r"unter aller sau|unter aller kanone|unterirdisch|das letzte|das allerletzte|ein schlechter witz|traurig|"
    r"ein saustall|"
    r"schlamperei|unprofessionell|unzuverlässig|respektlos|dreist|zum kotzen|zum verzweifeln|zum haareraufen|"
    r"eine schande|a frechheit|affentheater|kasperltheater|trauerspiel|armutszeugnis|bodenlose frechheit|"
    r"nicht in ordnung|nicht normal|nicht mehr normal|blödsinn|quatsch|schwachsinn|bullshit|schmarrn|a schmarrn|"
    r"saumässig|grottenschlecht|miserabel|sehr schlecht|eine farce|abzocke|der hammer|der gipfel|die höhe)"
)

COMPLAIN: tuple[Rule, ...] = (
    _ASKED_TO_BE_QUIET
    + GRIEVANCES
    + rules(
        CustomerAct.COMPLAIN,
        rf"""
    (?:beschweren|beschwere|beschwerde|beschwer|reklamieren|reklamiere|reklamation|beanstanden|beschwert)(?:
        [\w]+){{0,4}}
    (?:das|so|es|was|der|die|sie|ihr|euer|euch|eure|ihre|service|<driver>|kundendienst|lieferdienst|paketdienst|
        zustellung|
        dienst|laden|firma|verein|ist|sind|bei ihnen|dieser|diese)(?: (?:ist|sind|war|waren|hier|ja|doch|echt|wirklich|
        langsam|einfach|
        eine|ein|ne|n|absolut|total|völlig|so|aber|für|eigentlich|alles|schon|immer|wieder|da|mit|sowas von|dermassen|
        jetzt|euer|ihr|laden|service|jedesmal|jedes mal|wohl|ganz|a|sehr|richtig|totaler|absoluter|absolute|reine|
        reinste|
        ist ja|eh))+ {_BAD}(?: (?:mit|was|ist das|bei|von)(?: [\w]+){{1,4}})?
    = (?:so |was für |solch |ja |na |also )*(?:eine |ein |ne |n |a )?(?:echt |wirklich |absolut |absolute |bodenlose
        )*{_BAD}
        (?:hier|echt|sowas|ist das|das|so was)?
    (?:so|was für|solch|solche) (?:eine|ein|ne|n|a|einen) {_BAD}
    (?:(?:saftladen|sauladen|drecksladen|schweinerei|sauerei|unverschämtheit|frechheit|unerhört|unverschämt|
        schlamperei))
    (?:bin|sind|war|werde|wären)(?: (?:ich|wir))?(?: (?:echt|wirklich|langsam|sehr|ziemlich|richtig|stink|stock|total|
        schon|jetzt|über|mit|ihrem|ihnen|dem|service|lieferdienst|absolut|mehr als|überhaupt|gar|so|extrem|nur noch|
        langsam aber sicher))*
        (?:sauer|stinksauer|wütend|verärgert|genervt|enttäuscht|nicht zufrieden|unzufrieden|angefressen|empört|
        entsetzt|grantig|stocksauer|angepisst|bedient|nicht begeistert|nicht amüsiert|frustriert|hässig|
        fuchsteufelswild)
    (?:ärgert|regt|nervt|kotzt|stinkt|geht)(?: (?:mich|mir|uns|das|ihr|sie|echt|wirklich|total|so|langsam|jetzt|
        gewaltig|tierisch|auf|den|die|
        allmählich))+ ?(?:auf|an|nerven|sack|geist|keks|senkel|zeiger|wecker|hier)?(?= [.,?!#]|$| dass| wenn)
    (?:habe|hab|haben|mir|jetzt)(?: (?:ich|wir|jetzt|es|das|echt|langsam|so|von))* (?:die nase voll|genug davon|es satt|
        die schnauze voll|reicht es|reicht's|reichts|den kanal voll|die faxen dicke|den papp auf)
    (?:jetzt|mir) (?:reicht es|langt es)(?: [\w]+){{0,2}}
    (?:der|die|ihr|euer|eure|ihre|ein|unser|letzte|dieser|so ein|mein|meine|das|eine|der letzte|vom letzten)(?:
        (?:letzter|letzte|blöde|unfreundliche|doofe|
        letzten|faule|unverschämte))* (?:<driver>|<parcel>|zettel|benachrichtigung)(?: [\w]+){{0,7}}? (?:nicht
        geklingelt|
        nicht geläutet|nie geklingelt|nicht mal geklingelt|nicht einmal geklingelt|geworfen|hingeworfen|geschmissen|
        kaputt|beschädigt|
        zerstört|verloren|weggefahren|unfreundlich|frech|zu spät|nass|offen|aufgerissen|unmöglich|angeschrien|
        beleidigt|gelogen|behauptet|weggelaufen|davongefahren|einfach hingestellt|vor die tür geknallt|gestohlen|
        geklaut|
        geöffnet|aufgemacht|demoliert|zerknautscht|zerdrückt|zermatscht|hingeschmissen|nie da|nie gekommen|
        nicht gekommen|nicht aufgetaucht|nicht erschienen|verschwunden|verschollen|falsch abgegeben|keinen zettel|
        vorbeigefahren|unpünktlich|
        im regen|über den zaun|in die hecke|in der mülltonne|angefahren|zugeparkt|rücksichtslos|viel zu schnell|gerast|
        eingedrückt|durchweicht|
        rumgeschrien|betrunken|aggressiv)(?: [\w]+){{0,4}}
    (?:keiner|niemand|kein mensch|nie jemand|nie einer|wieder keiner|nie)(?: (?:hat|ist))?(?: (?:bei mir|bei uns|mal|da|
        je|
        überhaupt|jemals))* (?:geklingelt|geläutet|gekommen|aufgetaucht|erschienen|geklopft)(?: [\w]+){{0,4}}
    (?:hat|haben|ist|wurde|wird)(?: (?:er|sie|man|der|die|ihr|mir|mein|das|es|wieder|ja|einfach|<driver>|überhaupt|gar|
        mal|noch|
        nie|auch|<parcel>|bei mir|bei uns|schon))* (?:nicht geklingelt|nicht geläutet|nicht mal geklingelt|nicht einmal
        geklingelt|
        gar nicht geklingelt|keinen zettel hinterlassen|nicht gekommen|nie gekommen|nicht aufgetaucht|kaputt angekommen|
        beschädigt
        angekommen|nass geworden|geworfen|kaputt gemacht|kaputtgemacht|beschädigt|verloren gegangen|zerstört|gestohlen|
        geklaut|
        in den regen gestellt|vor die tür geschmissen)(?: [\w]+){{0,4}}
    (?:letztes mal|letzte woche|letzten monat|beim letzten mal|das letzte mal|vorige woche|neulich|gestern|letztens|
        voriges mal|
        letztmals)(?: [\w]+){{0,3}}? (?:der <driver>|der|das paket|die sendung|ihr|ihr <driver>|der <driver>|es|er|sie|
        keiner|
        niemand|mein|habt|haben)(?: [\w]+){{0,3}}? (?:nicht|kaputt|nass|nie|weg|keiner|niemand|verloren|falsch|
        beschädigt|unfreundlich|zu spät|
        einfach|geworfen|gewartet|gestohlen|umsonst)(?: [\w]+){{0,5}}
    (?:kam|kamen|(?:<parcel>|es) (?:war|ist|sind|waren|kommt|kommen))(?: [\w]+){{0,4}} (?:völlig |total |ganz |schon
        wieder |
        komplett |halb |immer |dauernd |
        ständig )*(?:kaputt|beschädigt|zerbrochen|zerdrückt|aufgerissen|durchnässt|klatschnass|zerfetzt|zerbeult|
        eingedellt|zermatscht|zerstört|zerknickt|zerschlagen|zerrissen|verdreckt|kaputte pakete|verspätet|zu spät)(?:
        an| geliefert|
        angekommen)*(?= [.,?!#]|$| und| gewesen)
    (?:schon |jetzt |bereits |nun |das ist |das war |heute )*(?:das |der |die )?(?:zweite|dritte|vierte|fünfte|sechste|
        zehnte|hundertste|
        x-te|2\.?|3\.?|4\.?|5\.?) (?:mal|anruf|versuch)(?: (?:jetzt|schon|heute|dass|diese|dieser|innerhalb|in|
        sie|ihr|woche|anrufen|mich|der))*
    (?:schon |bereits |jetzt )(?:zum |zwei|drei|vier|fünf|zehn|mindestens)(?: [\w]+)? ?(?:zweiten|dritten|vierten|
        fünften|x-ten|hundertsten|mal|zehnten)(?:
        [\w]+){{0,6}}
    (?:zum )(?:dritten|vierten|fünften|x-ten|hundertsten|zehnten|wievielten) mal(?: [\w]+){{0,6}}
    (?:sie|du|ihr|der) (?:haben|hast|habt|hat)(?: (?:mich|uns|das baby|meine|mein|den|die|kinder|kind|mir|grad|gerade|
        jetzt|schon|wieder))+ (?:geweckt|aufgeweckt|aus dem bett|aus dem schlaf gerissen|wach gemacht|aus dem bett
        geholt|
        aus dem bett geklingelt|zum narren gehalten|angelogen|belogen|versetzt|sitzen lassen|hängen lassen|warten
        lassen)(?: (?:geklingelt|gerissen|geholt))*
    (?:wissen|weisst|haben|schauen)(?: (?:sie|du|mal|eigentlich|überhaupt|denn|eine ahnung|auf die uhr))+ (?:, )?(?:wie
        spät es ist|wie viel uhr es
        ist|wieviel uhr es ist|wie früh es ist|was für ein tag|geschaut)(?: [\w]+){{0,3}}
    (?:bei ihnen|bei euch|immer|jedes mal|ständig|dauernd|andauernd|jedesmal)(?: [\w]+){{0,3}} (?:das gleiche|dasselbe|
        derselbe mist|
        zu spät|was schief|ärger|probleme|theater|unpünktlich|verspätung|kaputt|etwas kaputt|dieselbe leier|das selbe|
        schief)(?: [\w]+){{0,3}}
    (?:immer|ständig|dauernd|jedes mal|jedesmal|andauernd|schon wieder)(?: [\w]+){{0,2}} (?:ärger|theater|probleme|
        stress|zirkus)(?: [\w]+){{0,3}}
    (?:schlechter|mieser|miserabler|furchtbarer|schrecklicher|schlechte|miese|grauenhafter|katastrophaler|
        unterirdischer|
        lausiger|beschissener|unfreundliche|unfreundlicher) (?:service|dienst|lieferdienst|kundenservice|kundendienst|
        firma|
        erfahrung|paketdienst|laden|zustellung|fahrer|zusteller|bote)
    (?:habe|hab|haben|hatte)(?: (?:ich|wir|ihnen|es|das|doch|ja|schon|jetzt|bereits|euch|dreimal|zweimal|zehnmal|mal|
        hundertmal|drei|zwei))+
        (?:dreimal|zweimal|mehrmals|hundertmal|x-mal|tausendmal|mehrfach|zehnmal|drei mal|zwei mal)(?: [\w]+){{0,2}}
        (?:gesagt|erklärt|angerufen|erzählt|durchgegeben|
        gemeldet)
    (?:habe|hab|haben|sass|saß|wartete)(?: (?:ich|wir))?(?: (?:gestern|schon|extra|den|die|einen|
        umsonst|heute|jetzt|seit|
        auf sie|zuhause|hier|daheim|letzte|woche|montag|am|freigenommen|urlaub|wegen|ihnen|dafür|auf euch))* (?:ganzen
        tag|halben tag|stunden|stundenlang|vergeblich|
        umsonst|ganzen vormittag|ganzen nachmittag|den ganzen tag|ewigkeiten|extra urlaub|extra frei)(?: [\w]+){{0,2}}?
        (?:gewartet|gesessen|
        daheim|rum|herum|zuhause|geblieben|genommen|darauf|umsonst|auf sie)(?: [\w]+){{0,2}}
    (?:beim letzten(?: mal)?|letztes mal|das letzte mal|gestern|letzte woche) (?:kam|war|hat|ist) (?:keiner|niemand|
        nichts|
        nie jemand)(?: [\w]+){{0,3}}
    (?:umsonst|vergeblich|stundenlang|ewig) (?:gewartet|rumgesessen|daheim geblieben|zuhause geblieben|freigenommen)
    (?:nie|nicht|selten) pünktlich(?= [.,?!]|$)
    (?:wird|werden|wurde|wurden|kommt|kommen)(?: (?:bei uns|hier|bei mir|immer|ständig|dauernd|oft|die|pakete|alles|
        auch|so viel))+ (?:geklaut|gestohlen|weg)
    <driver> (?:ist|war|sind|waren)(?: (?:immer|so|sehr|total|echt|wirklich|richtig|ja|auch|ein bisschen))*
        (?:unfreundlich|frech|unverschämt|
        faul|aggressiv|betrunken|unmöglich|grob|patzig|ruppig|rücksichtslos|grantig)
    (?:warum|wieso) (?:klingelt|läutet|kommt|klopft)(?: (?:bei ihnen|da|denn|eigentlich|bei mir|bei uns))* (?:nie|
        keiner|niemand)(?: [\w]+){{0,2}}
    (?:klingelt|läutet|klopft) (?:bei uns |bei mir )?nie (?:jemand|wer|einer)
    nie (?:klingelt|läutet|klopft|kommt)(?: (?:jemand|einer|wer|ihr|der|mal))+(?: [\w]+){{0,3}}
    (?:telefonterror|telefonbelästigung)
    (?:was fällt|was erlauben|was bilden)(?: (?:ihnen|sie|dir|sich|denn|ein))+(?: [\w]+){{0,2}}
    (?:nerven|nervt|stören|hören) (?:sie|ihr)(?: (?:mich|uns|echt|nur|gerade|gewaltig|total|langsam|sich))+(?= [.,!]|$)
    """,
        confidence=0.9,
    )
)

_PIECE = (
    r"(?:hausnummer|nummer|strasse|strassenname|postleitzahl|plz|stadt|ort|name|adresse|anschrift|schreibweise|"
    r"wohnung|wohnungsnummer|"
    r"stiege|türnummer|tür|stockwerk|stock|etage|tag|uhrzeit|zeit|datum|letzte ziffer|letzte zahl|ziffer|ortsname|"
    r"nachname|"
    r"vorname|postleitzahl am ende|die letzten ziffern|termin|wochentag|zahl)"
)

CORRECT: tuple[Rule, ...] = (
    *rules(
        CustomerAct.CORRECT,
        rf"""
        (?:das|dies|es|der|die) (?:ist|war|wäre|stimmt)(?: (?:aber|so|leider|ja|doch|eh))* nicht(?: (?:ganz|das|die|der|
            mein|meine|so|richtige|richtiger))*
            (?:was ich (?:gesagt|gemeint|wollte|meinte)(?: habe)?|{_PIECE}|richtig geschrieben|richtig verstanden|wie
            ich|
            gesagt|gemeint)(?= [.,?!]|$| sondern)
        (?:(?:ich|wir) (?:habe|hab|haben|hatte|hatten)|habe ich|hab ich)(?: (?:doch|ja|gerade|aber|eben|schon|
            eigentlich|extra|klar|deutlich))* (?!ihnen\b|das schon\b|nein\b|ja\b|schon\b)(?:[\w]+
            ){{1,5}}(?:gesagt|gemeint|genannt|angegeben)(?= [.,?!]|$| nicht| und nicht)
        (?:ich (?:sagte|meinte|meine)|sagte ich|meinte ich)(?: (?:doch|ja|eigentlich|natürlich|aber|
            nicht))* (?!ja\b|nein\b|ich\b|dass\b|nur\b|das\b|
            sie\b|nummer\b|adresse\b)[\w]+(?: [\w]+){{0,4}}
        (?:habe|hab|haben)(?: ich| wir)?(?: (?:doch|so|gar|aber|das))* nicht (?:gesagt|gemeint|bestellt gesagt|so
            gesagt|so gemeint)
        (?:haben|hast|habt|da haben|jetzt haben)(?: (?:sie|du|ihr|mich|das|da|was|etwas|wohl|sich|es|falsch|irgendwie|
            dich))+
            (?:falsch|missverstanden|verhört|verwechselt|vertan|durcheinandergebracht|durcheinander|vertauscht)(?:
            (?:verstanden|gehört|
            notiert|aufgeschrieben|gebracht|geschrieben|aufgenommen|mitbekommen))*
        (?:missverständnis|verhört|falsch verstanden|falsch notiert|falsch geschrieben|falsch gehört|falsch
            aufgeschrieben)(?: [\w]+){{0,2}}
        (?:die |der |das |meine |mein |nur die |nur der )?{_PIECE}(?: [\w]+)? (?:ist|war|sind|stimmt|passt|lautet|
            wäre)(?: (?:aber|leider|noch|so|da|
            auch|doch|ja|jedoch))* (?:falsch|verkehrt|nicht|nicht richtig|nicht korrekt|nicht ganz richtig|nicht ganz|
            inkorrekt|veraltet|
            anders|nicht ganz korrekt|falsch geschrieben|ein fehler|unvollständig)(?: (?:geschrieben|so|ganz|richtig))*
        (?:nur )?(?:die|der|das) {_PIECE} (?:nicht|noch nicht)(?= [.,?!]|$)
        (?:falsche|falscher|falsches|falschen|verkehrte) (?:hausnummer|strasse|stadt|postleitzahl|schreibweise|wohnung|
            tag|uhrzeit|
            datum|ziffer|zahl|ort|plz|stiege|tür|etage)(?= [.,?!]|$| es| das| ich)
        (?:schreibt|schreibe|wird|geschrieben|schreiben)(?: (?:man|sich|ich|das|wir|die|der|strasse|es|wird|uns|mich|
            übrigens))* (?:mit|ohne|anders|getrennt|zusammen|wie)(?:
            [\w' -]+?)??(?: geschrieben)?(?= [.,?!]|$)
        (?:mit|ohne) (?:einem|zwei|doppel|nem|ein|doppeltem|scharfem|weichem|hartem|langem|ner|umlaut)(?: [\w]+)?(?:
            (?:am|im|in der|vorne|hinten|nicht|statt|als|
            wie|und|ende|anfang|mitte))*(?= [.,?!]|$)
        (?:da|das)(?: (?:ist|hat|war|fehlt))(?: (?:noch|wohl|leider|was|etwas))* (?:ein |einen )?(?:fehler|buchstabe|
            falsch geschrieben|buchstaben|zahlendreher|ziffer|was falsch)(?: [\w]+){{0,2}}
        (?:fast|beinahe|nicht ganz|nicht exakt|knapp daneben|knapp vorbei|beinah|fast richtig|nicht so ganz|ganz
            knapp)(?= [.,?!]|$| aber| richtig| nur| die)
        (?:korrektur|ich muss (?:mich|sie|das) (?:korrigieren|verbessern|berichtigen)|korrigieren sie|ich korrigiere|
            berichtigung|
            (?:bitte )?ändern sie das(?: in| auf)|streichen sie das|vergessen sie das letzte|verbessern sie das|ich
            nehme das zurück|
            ich habe mich (?:versprochen|vertan|geirrt|verlesen))(?: [\w]+){{0,2}}
        (?:habe|hab|haben)(?: (?:ich|wir|es|mir|uns|mich|das|jetzt|doch))+ anders (?:überlegt|entschieden)
        (?:anders überlegt|planänderung|umentschieden|kommando zurück|rolle rückwärts)
        (?:(?:das|es) ist )(?:noch )?(?:meine|die|unsere) (?:alte|ehemalige|frühere|vorherige) (?:adresse|anschrift|
            wohnung|
            postleitzahl|strasse|hausnummer)
        nicht (?:tür|nachbar|nachbarn|hausmeister|garage|keller) sondern
        """,
        confidence=0.9,
        keeps=True,
    ),
    *rules(
        CustomerAct.CORRECT,
        r"""
        = (?:(?:das|es|so) (?:ist|war|stimmt|wäre) )?(?:leider |aber |so |noch )*(?:falsch|verkehrt|nicht richtig|nicht
            korrekt|nicht ganz
            richtig|nicht ganz|ein fehler|nicht|nicht ganz korrekt|so nicht|nicht so)(?= [.,?!]|$)(?<!^nicht)
        (?:das|es|so|die|der|da) (?:ist|stimmt|war|passt)(?: (?:aber|so|leider|ja|noch|eh|was|etwas|so aber))*
            (?:falsch|verkehrt|nicht|nicht richtig|
            nicht korrekt|nicht ganz|ein fehler|nicht ganz richtig|was falsch)(?= [.,?!#]|$| die| ich| es)
        """,
        confidence=0.85,
        when=(Expects.ADDRESS_CONFIRMATION, Expects.DROP_PLACE_CONFIRMATION, Expects.ADDRESS, Expects.ADDRESS_PART),
        keeps=True,
    ),
)
