"""Phrases of people who are not the recipient: the wrong number or person."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

_WHO = (
    r"(?:alex|herr [\w-]+|frau [\w-]+|familie [\w-]+|(?:der|die) (?:herr |frau |familie )?(?:alex|"
    r"[\w-]+)|er|sie|der|die|"
    r"(?:diese|die) person|dieser (?:mensch|mann|herr|name)|diese (?:frau|dame|person)|so jemand|"
    r"so einer|jemand mit (?:dem|diesem) "
    r"namen|der vormieter|die vormieterin|der vorbesitzer)"
)
_THINGS = (
    r"(?:aufzug|lift|fahrstuhl|klingel|briefkasten|parkplatz|hausmeister|hauswart|nachbar|"
    r"nachbarn|garage|keller|schuppen|"
    r"hausnummer|packstation|kiosk|post|filiale|paketshop|empfang|pförtner|hund|tür|problem|"
    r"garten|platz|mensch|weg|zeit|"
    r"möglichkeit|ding|grund|licht|netz|carport|name|mitarbeiter|interesse|schild|unterstand|"
    r"probleme|balkon|bedarf|strasse|"
    r"abstellort|ablageort|thema|termin|alternative|abstellplatz|option|paket|sendung|bestellung|"
    r"lieferung|strom|vergleich|"
    r"rede|wunder|ahnung|frage|fragen|kind|kinder|zutritt|internet|wasser|festnetz|telefon|handy|auto)"
)
_FOLK = r"(?:hausmeister|hauswart|nachbar|nachbarn|mensch|hund|kind|kinder|mehr|schwein|sau|paket|ding|problem)"
_NAMED = (
    r"(?:mit (?:dem|diesem|so einem) namen|dieses namens|namens(?: [\w]+)?|der so heisst|die so "
    r"heisst|der das ist|mit namen [\w]+|"
    r"der [\w]+ heisst|die [\w]+ heisst|auf den namen|auf den das passt|den sie suchen)"
)
_STILL = (
    r"(?:hier|da|bei uns|bei mir|mehr|schon|länger|lange|seit|jahren|dort|unter dieser nummer|"
    r"überhaupt|gar|in|dem|diesem|haus|im)"
)

WRONG_PERSON: tuple[Rule, ...] = rules(
    CustomerAct.WRONG_PERSON,
    rf"""
    (?:falsch|nicht richtig|verkehrt) (?:verbunden|gewählt|gelandet|gewählte|hier|angerufen|dran|bei mir|bei uns)(?:
        [\w]+){{0,2}}
    (?:sind|bist|seid|liegen)(?: (?:sie|du|ihr|da|hier|bei mir|bei uns|aber|leider|wohl|jetzt|völlig|ganz|komplett|
        glaube ich))* (?:falsch|verkehrt|an der falschen adresse|am falschen anschluss|auf dem falschen dampfer|fehl
        am platz|bei den falschen|beim falschen|bei der falschen|bei jemand anderem|im falschen haus)(?: (?:hier|bei
        mir|bei uns|verbunden|gelandet|dran))*
    (?:verwählt|fehlverbindung|falschverbunden|falscher anschluss|verkehrter anschluss|falsche verbindung|falscher
        teilnehmer|falschanruf)(?: [\w]+){{0,2}}
    (?:falsche|falschen|falscher|verkehrte|verkehrten|verkehrter|nicht die richtige|nicht der richtige|nicht den
        richtigen) (?:nummer|telefonnummer|person|mann|frau|anschluss|familie|leute|empfänger|kunden|kunde|haushalt|
        ansprechpartner|alex|teilnehmer|gesprächspartner|handynummer|handy|leitung|herrn)(?: (?:gewählt|erwischt|
        angerufen|dran|hier|am apparat))*
    (?:haben|hast|habt|erwischt)(?: (?:sie|du|ihr|da|hier|wohl|aber|leider|jetzt))* (?:den|die|einen|eine)?
        ?(?:falschen|falsche|verkehrten) (?:erwischt|angerufen|dran|am apparat|am telefon|am rohr|gewählt|hier)
    (?:bin|wäre|da bin)(?: (?:ich|aber|da|wohl|leider|hier))* (?:der|die|das) (?:falsche|verkehrte)(?: [\w]+){{0,2}}
    (?:nicht|keine) (?:die richtige|meine) nummer(?: [\w]+){{0,2}}
    (?:hier|da|bei uns|bei mir|in (?:diesem|unserem) haus|unter (?:dieser|der) (?:nummer|adresse)|im haus|auf dieser
        nummer|in dieser wohnung)(?: (?:aber|leider|nirgends|im haus|auch|auf dieser nummer|unter dieser nummer|
        gar))* (?:wohnt|lebt|arbeitet|heisst|wohnen|leben|hat|gibt es|ist|haben wir|existiert|meldet sich|sitzt|hört|
        war)(?: (?:aber|leider|hier|auch|nie|gar|bei uns|im haus|schon lange|seit jahren|unter dieser nummer|meines
        wissens|weit und breit))* (?:kein|keine|keinen|nie ein|nie eine|(?:niemand|keiner|niemanden)(?= (?:mit|
        namens|so|der|die|von|mehr|dieses|hier mit)))(?!\w)(?! (?:{_THINGS}|da|zuhause|daheim|hier)\b)(?: (?:mit|namens|
        der|die|so|auf|dieses|mehr|den|namen|heisst|ich)|[\w-]+){{1,4}}
    (?:wohnt|lebt|heisst|arbeitet|wohnen)(?: (?:hier|da|bei uns|bei mir|aber|leider|auch|in|diesem|haus))* (?:kein|
        keine|keinen|(?:niemand|keiner)(?= (?:mit|namens|so|der [\w]+ heisst|die [\w]+ heisst|von dem|dieses)))(?!
        (?:{_FOLK}|da|zuhause|daheim)\b)(?: (?:hier|bei uns|so|mit|namens|der|namen|dem|diesem|heisst)|[\w-]+){{0,4}}
    (?:kein|keine|keinen|niemand|niemanden|keiner|nie ein|nie eine)(?: (?:hier|bei uns|da|im haus|unter uns))*(?:
        (?:alex|herr [\w-]+|frau [\w-]+|familie [\w-]+|person|mensch|kunde|jemand|teilnehmer|mitarbeiter))?(?:
        (?:hier|bei uns|da))* {_NAMED}(?: [\w]+){{0,3}}
    (?:kein|keine|keinen) (?:alex|herr [\w-]+|herrn [\w-]+|frau [\w-]+|familie [\w-]+|solche person|person mit
        [\w]+)(?: {_STILL})*(?: (?:wohnhaft|bekannt|erreichbar|gemeldet))?
    so (?:heisst|nennt sich|jemand wohnt)(?: (?:hier|bei uns|in diesem haus|in der familie|doch|aber))* (?:niemand|
        keiner|kein mensch)(?: [\w]+){{0,2}}
    (?:gibt es|haben wir|ist|wohnt|existiert|lebt|kenne ich|kennen wir)(?: (?:hier|bei uns|da|in diesem haus))*
        (?:nicht|kein|keinen|keine) (?:hier|bei uns|in diesem haus|unter dieser (?:nummer|adresse)|in unserem
        haus)(?: [\w]+)?(?<!nicht da)
    (?:einen|eine|ein|den|die|der|alex|herrn [\w-]+|frau [\w-]+)(?: (?:alex|herrn [\w-]+|frau [\w-]+|[\w-]+))?(?:
        (?:gibt es|haben wir|kennen wir|kenne ich|hat es|kenn ich))(?: (?:hier|bei uns|da|in diesem haus|leider|gar|
        überhaupt|ja|auch|nur))* nicht(?: (?:hier|bei uns|mehr|in diesem haus|unter dieser nummer))*
    (?:ein|eine|alex|herr [\w-]+|frau [\w-]+|der name|dieser name|der herr|diese dame)(?: [\w-]+){{0,2}}? (?:ist|
        sagt)(?: (?:hier|mir|uns|bei uns|in diesem haus|leider|völlig|gänzlich))* (?:nicht bekannt|unbekannt|gar
        nichts|nichts|kein begriff|nicht wohnhaft|nicht gemeldet)
    {_WHO}(?: (?:alex|[\w-]+))? (?:wohnt|lebt|arbeitet|wohnen|leben|wohnte)(?: (?:aber|leider|ja|auch|doch|schon|
        lange|länger|hier|bei uns|bei mir|gar|seit|jahren|ewig|ewigkeiten|längst|einem|jahr|monaten|wochen|letztem|
        letzten|da|in diesem haus|unter dieser (?:nummer|adresse)))* nicht(?! (?:da|zuhause|daheim|im|am|auf|
        erreichbar|hier|zu sprechen|in der|beim)\b)(?: {_STILL})*(?<!ist nicht)(?<!gehört nicht)
    {_WHO}(?: (?:alex|[\w-]+))? (?:wohnt|lebt|arbeitet|ist) (?:nicht hier|hier nicht|nicht mehr hier|nicht mehr bei
        uns|nicht bei uns|bei uns nicht mehr|hier nicht mehr|nicht mehr da wohnhaft)(?: [\w]+){{0,2}}
    (?:wohnt|lebt|arbeitet|wohnen)(?: (?:doch|ja|schon|lange|er|sie|der|die|längst|seit [\w]+ [\w]+|ewig))* (?:nicht
        mehr|nimmer|gar nicht)(?: {_STILL})*
    (?:wohnt|lebt|arbeitet) (?:doch |ja |er |sie |der |die |jetzt )*(?:gar |überhaupt )?nicht (?:hier|bei uns|in
        diesem haus|unter dieser adresse)
    {_WHO}(?: (?:alex|[\w-]+))? (?:ist|sind|war|wurde)(?: (?:aber|leider|ja|auch|doch|schon|lange|längst|vor|seit|
        ein|paar|zwei|drei|einem|jahr|jahren|monat|monaten|wochen|letztes|letztem|vorigen|vergangenes|letzten|kurzem|
        langem|im|dem|diesem|haus|hier|jahre|her|und|dann|nach [\w]+|heuer|sommer|herbst|frühling|frühjahr|winter|
        gestern))* (?:ausgezogen|umgezogen|weggezogen|verzogen|fortgezogen|verstorben|gestorben|tot|unbekannt
        verzogen|im himmel|nicht mehr am leben|von uns gegangen|rausgezogen|im altersheim)
    (?:unbekannt verzogen|verstorben|empfänger unbekannt|empfänger verzogen)
    (?:den|die|ihn|diesen|diese|jemanden|niemanden|so jemanden|so einen|so eine)(?: (?:herrn|frau|mann|menschen|dame|
        alex|person|kerl|typen|namen|leute|herr))?(?: [\w-]+)?? (?:kenne|kenn|kennen)(?: (?:ich|wir))(?: (?:leider|
        gar|überhaupt|hier|aber|auch))* nicht
    (?:kenne|kenn|kennen)(?: (?:ich|wir))?(?: (?:leider|hier|aber|da|gar))* (?:keinen|keine|niemanden|niemand|
        kein)(?! (?:<parcel>|andere|anderen|laden|shop|platz|adresse|nachbarn|nummer|weg)\b)(?: [\w-]+){{1,4}}
    (?:kenne|kenn|kennen)(?: (?:ich|wir))? (?:die person|den herrn|den mann|die frau|die dame|den typen|den namen|
        den menschen|alex|diesen menschen|diesen mann|diese frau|diese person|ihn|so jemanden|diesen namen|den|
        diesen herrn)(?: [\w-]+)?? nicht
    (?:kenne|kenn) (?:ich )?nicht(?: ,)? (?:den|diesen|die|diese|de|dä|so einen|so eine|so jemanden) (?:namen|person|
        herrn|mann|
        menschen|frau|typ|typen|kerl|dame|mensch|herr|alex|leute)
    (?:kenne|kenn|kennen)(?: (?:ich|wir))? nicht(?: ,)? (?:den|die|ihn|so jemanden|so einen|so eine)(?= [.,?!]|$)
    (?:von dem|von der|den namen|von ihm|von ihr|von so jemandem|von so einem|diesen namen|von dieser person|von
        alex|den|von denen|von einem|von einer)(?: [\w-]+){{0,2}}? (?:habe|hab|haben)(?: (?:ich|wir))(?:
        [\w]+){{0,2}}? (?:noch nie|nie|noch nicht)(?: (?:was|etwas))? gehört
    (?:noch nie|nie) (?:von (?:dem|der|ihm|ihr|alex|dieser person|so jemandem|einem|einer)(?: [\w-]+){{0,2}} |den
        namen |diesen namen )?gehört(?: den namen| von dem| von der)?
    (?:der name|dieser name|name) (?:sagt|ist)(?: (?:mir|uns))?(?: (?:leider|gar|überhaupt|hier))* (?:nichts|
        unbekannt|kein begriff|fremd)
    sagt mir (?:der name |leider |gar )*nichts(?: der name)?(?= [.,?!]|$| der)
    (?:ich |wir |also ich )?(?:heisse|heissen|heiss)(?: (?:ich|wir))?(?: (?:aber|doch|leider|gar|ja|auch))* (?:nicht|
        ganz anders|anders|gar nicht)(?: (?:so|alex|[\w-]+))?
    so heisse ich (?:aber |leider |doch )?(?:nicht|gar nicht)
    (?:das |der )?(?:ist|bin)(?: (?:ich|aber|doch|gar|leider))* (?:nicht|kein) (?:mein|meine|unser) (?:name|namen|
        familienname|nachname)
    (?:ich )?(?:bin|bins)(?: (?:ich|aber|doch|leider|gar))* (?:nicht|kein|keine) (?:(?:der |die )?alex|der herr [\w-]+|
        die frau
        [\w-]+|herr [\w-]+|frau [\w-]+|die person|der richtige|die richtige|der den|die die|der mann|derjenige|
        diejenige|der empfänger|die empfängerin|ihr kunde|der kunde|die kundin|ihre kundin|gemeint|der gesuchte|die
        gesuchte|der für den|der mensch)(?: [\w-]+){{0,4}}
    (?:hier|da)(?: (?:ist|spricht))(?: (?:aber|leider))* (?:nicht|kein|keine) (?:alex|herr|frau|der|die|familie)(?:
        [\w-]+){{0,2}}
    (?:ist|war|sind)(?: (?:aber|doch|leider|gar|auch|schon|lange|längst|das))* (?:nicht|nicht mehr|nie)(?: (?:mehr|
        die))? (?:seine|ihre|deren|dem seine|der ihre|alexs|alex seine) (?:nummer|telefonnummer|handynummer|
        anschluss|telefon|handy)(?: mehr)?
    (?:ist|war)(?: (?:aber|doch|leider|gar|auch|schon|lange|längst|das))* (?:nicht|nicht mehr)(?: mehr)? (?:die|der|
        das) (?:nummer|telefonnummer|handynummer|anschluss|telefon|handy) (?:von|der|des)(?: [\w-]+){{1,2}}
    (?:nummer|telefonnummer|anschluss|handynummer|handy)(?: (?:gehört|ist|war|hat))(?: (?:jetzt|nun|aber|doch|
        inzwischen|mittlerweile|wohl|mir|leider|gar|schon|früher))* (?:jemand anderem|jemand anderen|jemand anders|
        wem anderen|mir|uns|nicht mehr (?:ihm|ihr|ihnen|alex|dem|der [\w]+)|nicht (?:ihm|ihr|alex|herrn [\w-]+|frau
        [\w-]+|dem|der)|neu vergeben|vergeben|einem anderen|einer anderen|weitergegeben)(?: [\w-]+){{0,2}}
    (?:habe|hab|haben)(?: (?:ich|wir))?(?: (?:diese|die))? (?:nummer|telefonnummer|handynummer)(?: (?:erst|neu|
        gerade|vor|seit|ganz|frisch|selbst|auch))+(?: [\w]+){{0,4}}
    (?:nummer|telefonnummer)(?: (?:habe|hab|haben) (?:ich|wir))(?: (?:erst|neu|gerade|vor|seit|ganz|frisch|selbst|
        auch|schon|aber))+(?: [\w]+){{0,4}}
    (?:verwechseln|verwechselst|verwechselt)(?: (?:sie|mich|uns|da|wohl|mit|jemandem|du|ihr|mich wohl|etwas|
        sicher))*(?: [\w-]+){{0,2}}
    (?:verwechslung|mit jemandem verwechselt|mit jemand anderem verwechselt|namensverwechslung)
    (?:suchen|meinen|wollen|brauchen|möchten|mein|such)(?: (?:sie|du|ihr|wohl|da|sicher|bestimmt|vermutlich|
        vielleicht|zu))* (?:jemand|jemanden|einen|eine|wen|jemandem|ne|wem) (?:anderen|anders|anderem|andere|
        anderer)(?: [\w-]+){{0,2}}
    (?:bin|ist|sind|war)(?: (?:das|ich|hier|aber|wohl|doch))* (?:jemand|wer) (?:anders|anderer|anderes|ganz
        anderes)(?= [.,?!]|$)
    (?:vormieter|vormieterin|vorgänger|vorgängerin|vorbesitzer|vorbesitzerin|frühere mieter|alte mieter|vorige
        mieter|vorheriger mieter|früherer mieter|vorherige besitzer|ehemalige mieter|ehemaligen mieter)(?:
        [\w-]+){{0,3}}
    (?:das|hier|sie)(?: (?:ist|sind|hier|sprechen|haben|da|bei|jetzt|mit|in|gelandet|eine|einer|ein|einem|die|der|
        wir))* (?:firma|praxis|arztpraxis|pizzeria|schule|restaurant|kanzlei|hotel|apotheke|bäckerei|metzgerei|
        kindergarten|werkstatt|zahnarztpraxis|amt|krankenhaus|altersheim|friseur|gasthaus|autohaus|pfarramt|
        friseursalon|steuerbüro|büro der|kita|tankstelle|gasthof|rathaus)(?! (?:gehen|liefern|bringen|schicken|
        abgeben))(?: [\w-]+)?(?=.*(?:kein|nicht|niemand|falsch|verwählt|gelandet|privat))
    (?:gelandet|rausgekommen|herausgekommen)(?: [\w]+)?(?=.*(?:falsch|bei der|beim|bei einer|bei mir|in einer))
    (?:nichts|nie etwas) mit (?:alex|dieser person|diesem menschen|dem herrn|dem namen|dem [\w-]+ da) zu tun
    (?:dieser|diese|der|die) (?:herr|frau|person|mensch|mann|dame|kunde)(?: [\w-]+)? (?:ist|existiert)(?: [\w]+)?
        (?:nicht bekannt|unbekannt|nicht) (?:hier|bei uns)?(?<!ist nicht)
    (?:hat|haben)(?: [\w]+){{0,3}}? (?:hier|da|bei uns|in dieser wohnung|in dem haus)(?: [\w]+){{0,2}}? (?:gewohnt|
        gelebt|gearbeitet)(?: [\w]+){{0,4}}
    (?:wohnte|lebte|arbeitete)(?: [\w]+){{0,2}}? (?:hier|bei uns|früher)(?: [\w]+){{0,3}}
    (?:mein|unser) (?:name|nachname|familienname|vorname) (?:ist|lautet)(?: (?:aber|doch|gar|leider|auch))* (?:nicht
        (?!(?:richtig|korrekt|gut|schwer|falsch|so|leicht)\b)[\w-]+|anders|ein anderer|ganz anders)
    (?:hier|uns|mir|bei uns|im haus|bei mir)(?: (?:aber|leider|völlig|gänzlich|auch|gar|absolut))* (?:nicht bekannt|
        unbekannt|kein begriff|nicht wohnhaft|nicht gemeldet|nicht ansässig)
    (?:nummer|telefonnummer|handynummer|anschluss)(?: [\w]+){{0,3}}? (?:jemand|wer|wem|jemandem|jemanden) (?:ander\w*)
    (?:hat|haben|benutzt|nutzt)(?: [\w]+){{0,2}}? (?:nummer|telefonnummer|handynummer|anschluss)(?: (?:schon|längst|
        lange|seit [\w]+))* nicht mehr
    (?:hier|da|in dem haus|in diesem haus|bei uns|unter dieser adresse) (?:wohnt|wohnen|lebt|leben|wohne|sind|
        wohn)(?: (?:jetzt|nun|inzwischen|mittlerweile|schon))* (?:nur|bloss|ausschliesslich|jetzt|nun|inzwischen|
        mittlerweile|ich und|wir und|bloss ich)(?: (?!da\b|zuhause\b)[\w]+){{0,3}}
    (?<!wir )(?<!ich )(?:ist|sind)(?: (?!ich\b|wir\b)[\w]+){{0,6}}? (?:nach|in (?:die|eine|ein)|
        zu) [\w]+(?: [\w]+)? (?:gezogen|
        umgezogen|verzogen|weggezogen)
    (?:sie )(?:sprechen|reden|telefonieren)(?: (?:hier|da|aber|leider|gerade))* nicht mit (?:alex|herrn? [\w-]+|frau
        [\w-]+|der richtigen|dem richtigen|ihr|ihm|der person|dem empfänger|der empfängerin)(?: [\w-]+)?
    (?:hat|hatte|gehörte)(?: (?:die|diese|früher))* (?:nummer|telefonnummer|handynummer|anschluss) (?:vor mir|vor
        uns|früher|vorher|mal|einmal)(?: [\w]+)?
    (?:nummer|anschluss|telefonnummer|hausnummer gewählt)(?: [\w]+)?? (?:geirrt|vertan|vertippt|verwechselt|
        vertauscht|verlesen)
    (?:mit (?:der|dem|dieser person|alex|denen|dieser dame|diesem herrn)) (?:habe|hab|haben) (?:ich|wir) (?:gar |
        überhaupt
        )?(?:nichts|nix) (?:zu tun|am hut|zu schaffen)
    (?:heisse|heissen|bin|heiss)(?: (?:ich|wir))? weder (?:so|alex|[\w-]+) noch
    weder (?:heisse|heiss|bin|kenne|wohnt) (?:ich|er|sie|der|die)(?: [\w]+)?? noch(?: [\w]+){{1,3}}
    (?:einen|eine|so einen|so eine|niemanden|keinen|keine)(?: (?:solchen|solche|herrn|frau|mitarbeiter|mitarbeiterin|
        kollegen|kollegin|jemanden|menschen|alex|mit dem namen|dieses namens|namens alex|[\w-]+))*? (?:haben wir|
        habe ich|
        gibt es|kennen wir|kenne ich|führen wir|beschäftigen wir|hatten wir|hat es)(?: (?:bei uns|hier|in|im|der|dem|
        unserer|unserem|firma|betrieb|abteilung|haus|büro|team|laden|geschäft|leider|gar|auch|da))* (?:nicht|nie|
        nirgends)
    (?:sind|seid|bist)(?: (?:sie|ihr|du|es|s))?(?: (?:da|hier|bei mir|bei uns|leider|aber))* falsch(?: (?:bei mir|
        bei uns|
        hier|da|dran|verbunden))*
    (?:alex|den|die|ihn|der|den namen) (?:gibt es|haben wir|kennen wir|kenne ich) (?:hier |bei uns |da )*nicht
    (?:bin|sind) (?:doch |aber |gar |ja )*nicht (?:der|die|die richtige|der richtige) (?:<person> )?(?:empfänger|
        empfängerin|
        adressat|adressatin|besteller|bestellerin|kunde|kundin|gesuchte)
    (?:das ist|die ist|ist)(?: (?:jetzt|inzwischen|mittlerweile|nun))? (?:meine|unsere) (?:nummer|telefonnummer|
        handynummer)(?=.*(?:nicht|kein|falsch|verwählt|nichts))
    """,
    confidence=0.93,
)
