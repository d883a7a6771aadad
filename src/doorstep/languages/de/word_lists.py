"""Lists of words that several phrases share: `<name>` in a phrase stands for one of them."""

WORD_LISTS = r"""
call: (?:anrufen|anzurufen|angerufen|anruft|anrufst|anrufe|anklingeln|angeklingelt|telefonieren|anläuten|anzuläuten|
    angeläutet|durchrufen|bimmeln|durchklingeln|antelefonieren)
ring: (?:ruf|rufe|rufen|ruft|rufst|rief|riefen|klingel|klingeln|klingelt|läute|läuten|läutet|bimmel|bimmeln|
    telefonieren)
call_back: (?:zurückrufen|zurückzurufen|zurückgerufen|zurückruft|zurückmelden|zurückgemeldet|wieder anrufen|nochmal
    anrufen|später anrufen)
calls: (?:anruf|anrufe|anrufen|anrufes|telefonterror|werbeanrufe|roboteranrufe|computeranrufe|telefonwerbung|
    anruferei|
    belästigung|belästigungen|automatenanrufe|bandansagen|spamanrufe|callcenter)
bother: (?:belästigen|belästigt|belästige|stören|stört|gestört|nerven|nervt|nervst|behelligen|behelligt|bedrängen|
    kontaktieren|kontaktiert|anschreiben|angeschrieben|zuspammen|terrorisieren|terrorisiert|schreiben|bombardieren)
parcel: (?:paket|pakete|pakets|paketes|päckchen|sendung|sendungen|lieferung|lieferungen|bestellung|bestellungen|ware|
    waren|post|ding|dings|teil|teile|kiste|karton|zeug|zeugs|sache|sachen|kram|brief|einschreiben|warensendung|
    schachtel|
    postpaket|kleinteil|gegenstand|artikel)
it: (?:es|das|dieses|den|die|dies|sie|ihn|alles|das ganze|das zeug|(?:das|mein|dieses|ihr|unser|euer) (?:<parcel>)|
    (?:die|meine|diese|ihre|unsere) (?:<parcel>)|(?:den|meinen|diesen|ihren) (?:<parcel>)|der (?:<parcel>))
the: (?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)
my: (?:mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|unserem|unserer|unseres)
your: (?:ihr|ihre|ihren|ihrem|ihrer|ihres|euer|eure|euren|eurem|eurer|dein|deine|deinen|deinem|deiner)
their: (?:sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|deren|dessen|der|die|dem)
this: (?:dieser|diese|dieses|diesen|diesem|der|die|das|den|dem|so ein|so eine|so einen|solche|solchen|solcher)
no: (?:kein|keine|keinen|keinem|keiner|keinerlei|nie ein|nie eine|nie einen)
no_word: (?:nein|nee|nö|ne|na|nix da|niemals|auf keinen fall|keinesfalls|keineswegs)
yes_word: (?:ja|jawohl|klar|na klar|sicher|genau|freilich|gewiss|doch|natürlich|selbstverständlich|logisch|logo)
not: (?:nicht|nie|niemals|nimmer|keinesfalls|keineswegs|auf keinen fall|unter keinen umständen|bloss nicht|ja nicht|
    gar nicht|überhaupt nicht|nicht wirklich|auch nicht|wirklich nicht)
no_more: (?:nicht mehr|nie mehr|nie wieder|nicht wieder|nicht nochmal|nicht noch einmal|nicht weiter|nicht länger|
    niemals mehr|niemals wieder|nicht ständig|nicht dauernd|nicht andauernd|nicht immer wieder|überhaupt nicht mehr|
    gar nicht mehr|nicht jemals wieder|in zukunft nicht|künftig nicht|ab sofort nicht)
me: (?:mich|mir|uns|hier|bei mir|bei uns|(?:diese|meine|unsere) (?:<number>)|(?:dieser|meiner|unserer) (?:<number>)|
    meine frau|meinen mann|meine mutter|meinen vater|meine eltern|meine familie)
number: (?:nummer|telefonnummer|handynummer|mobilnummer|festnetznummer|daten|kontaktdaten|telefon|handy|anschluss|
    nummern|kontakt|leitung|festnetz)
i_want: (?:ich (?:will|möchte|hätte gern|hätte gerne|würde gern|würde gerne|brauche|wünsche|mag|würde|wollte)|
    wir (?:wollen|möchten|hätten gern|hätten gerne|würden gern|würden gerne|brauchen|wünschen|würden))
i_can: (?:ich (?:kann|könnte|darf|will|werde|möchte|würde)|wir (?:können|könnten|dürfen|wollen|werden|möchten|würden))
can_you: (?:(?:können|könnten|würden|werden|dürfen|wollen|mögen) sie|(?:kannst|könntest|würdest|magst) du|
    (?:könnt|könntet|würdet) ihr|(?:kann|könnte|darf|würde) (?:man|er|der|die|der <driver>|ihr <driver>|der bote))
is_it: (?:(?:ist|wäre|geht|ginge|wär) (?:es|das)|(?:kann|könnte) man|(?:kann|könnte|darf|dürfte) ich|(?:können|
    könnten|
    dürfen) wir)
you: (?:sie|du|ihr|man|ihnen|euch)
give: (?:geben|gib|gebt|gebe|legen|leg|lege|stellen|stell|stelle|abgeben|hinterlegen|deponieren|deponiert|hinlegen|
    hinstellen|ablegen|abstellen|abgelegt|abgestellt|abgegeben|lassen|lass|dalassen|liefern|bringen|bring|werfen|wirf|
    schmeissen|verstecken|parken|packen|tun|tu|reinlegen|reinstellen|reinwerfen|hinterlassen|platzieren)
bring: (?:bringen|bring|bringt|liefern|liefert|schicken|schick|schickt|senden|zustellen|ausliefern|umleiten|
    weiterleiten|
    vorbeibringen|zuschicken|hinbringen|hinschicken|nachsenden|rüberbringen|herbringen|umbuchen|fahren|kommen)
leave_out: (?:herausnehmen|rausnehmen|streichen|löschen|entfernen|tilgen|rausstreichen|austragen|rausschmeissen|
    sperren|
    blockieren|rauslöschen|abmelden|wegstreichen|vergessen|vernichten|rauswerfen)
person: (?:mensch|menschen|mitarbeiter|mitarbeiterin|mitarbeitern|mitarbeiters|person|kollege|kollegen|kollegin|
    kundenservice|kundendienst|kundenbetreuer|kundenbetreuung|kundenberater|berater|beraterin|sachbearbeiter|
    sachbearbeiterin|chef|chefin|vorgesetzten|vorgesetzter|vorgesetzte|disponent|disponenten|zentrale|hotline|support|
    agent|agenten|agentin|operator|jemand|jemanden|jemandem|wem|wen|ansprechpartner|ansprechpartnerin|
    verantwortlichen|
    zuständigen|abteilung|service|leitstelle|lebewesen|telefonist|telefonistin|filialleiter|teamleiter)
real: (?:echte|echten|echter|echtem|echtes|richtige|richtigen|richtiger|richtigem|richtiges|realen|reale|realem|
    lebenden|
    lebendigen|lebendiger|lebenden|wirklichen|menschlichen|menschlicher|normalen|leibhaftigen|andere|anderen|anderem|
    vernünftigen|zuständigen|kompetenten|deutschsprachigen)
machine: (?:maschine|maschinen|roboter|robotern|robotor|computer|computern|computerstimme|automat|automaten|band|
    bandansage|
    tonband|anrufbeantworter|bot|bots|sprachcomputer|ki|künstlichen intelligenz|software|programm|stimme|ansage|
    blechkiste|
    automatenstimme|digitalen assistenten|assistenten|blechdose|kiste)
they: (?:er|sie|der|die|alex|(?:der|die) (?:herr|frau) alex|(?:herr|frau) alex)
kin: (?:mann|frau|gatte|gattin|partner|partnerin|freund|freundin|sohn|tochter|mutter|mama|mutti|vater|papa|vati|
    bruder|
    schwester|eltern|oma|opa|grossmutter|grossvater|enkel|enkelin|onkel|tante|neffe|nichte|cousin|cousine|mitbewohner|
    mitbewohnerin|wg-mitbewohner|nachbar|nachbarin|kollege|kollegin|sekretärin|assistentin|assistent|chef|chefin|
    lebensgefährte|lebensgefährtin|verlobte|verlobter|schwiegermutter|schwiegervater|schwiegersohn|schwiegertochter|
    schwager|schwägerin|pflegerin|pfleger|vermieter|vermieterin|kind|kinder|jungs|tochter|mädchen|bub|göttergatte|
    alter|
    zimmernachbar|büro-kollegin|betreuer|betreuerin|schatz|spross|grosi|mami|mam)
day: (?:heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)
day_part: (?:früh|vormittag|mittag|nachmittag|abend|nacht|morgen|morgens|vormittags|mittags|nachmittags|abends|nachts)
when: (?:<day>(?: <day_part>)?|(?:am|an|diesen|nächsten|kommenden|jeden) (?:<day>|<day_part>)(?: <day_part>)?|am
    wochenende|(?:diese|nächste|kommende) woche|in der früh|später|nachher|um diese zeit|zu der zeit|da|dann)
be: (?:ist|bin|sind|war|waren|wäre|sei|seid)
driver: (?:fahrer|fahrers|fahrerin|zusteller|zustellerin|bote|boten|botin|postbote|postboten|briefträger|pöstler|
    paketbote|paketboten|kurier|kuriers|lieferant|lieferanten|auslieferer|paketzusteller|mann|typ|lieferdienst|
    postler|
    paketdienst|kurierdienst|kollege|kollegen)
now: (?:jetzt|gerade|gerade eben|momentan|im moment|im augenblick|zurzeit|derzeit|aktuell|grad|soeben|jetzt gerade|
    gerade jetzt|in dem moment|zur stunde)
away: (?:(?:gerade |leider |jetzt |heute |momentan |nur |noch |schon )*(?:nicht (?:da|zuhause|hier|daheim|im haus|
    anwesend|erreichbar|zu sprechen|verfügbar|vor ort|greifbar|am platz)|weg|fort|unterwegs|ausser haus|ausgegangen|
    aus dem haus|verreist|einkaufen|spazieren|duschen|arbeiten|schlafen|beim (?:arzt|friseur|zahnarzt|sport|einkaufen|
    duschen|doktor|training)|(?:auf|in|bei) (?:der )?(?:arbeit|schicht|reisen|reise|dienstreise|kur|reha|urlaub|
    toilette|
    schule|arbeiten|montage|büro|ferien|dienst)|auf (?:arbeit|montage|kur|reha|dienstreise|geschäftsreise|schicht|
    tour|
    hütte)|im (?:urlaub|büro|krankenhaus|spital|bett|bad|garten|keller|dienst|geschäft|kindergarten|ausland|
    homeoffice|
    meeting|termin|training|heim|altersheim|pflegeheim)|in (?:der (?:arbeit|schule|uni|dusche|stadt|badewanne|klinik|
    kirche|besprechung|firma|küche|hackn|vorlesung|reha|kur|mittagspause|pause)|(?:einer|einem) (?:besprechung|
    meeting|
    gespräch|termin|sitzung)|urlaub|den ferien|ferien|besprechung)|an der arbeit|draussen|bei der arbeit|beim bund|
    abwesend|ausgeflogen|ausser (?:haus|dienst)|krank|geschäftlich unterwegs|mit dem hund (?:raus|draussen|unterwegs|
    spazieren|gassi)|gassi|nimmer da|verhindert))
thing: (?:es|das|da|drin|darin|dadrin|da drin|da drinnen|drinnen|in (?:dem|meinem|diesem|der|meiner) (?:<parcel>)|
    im <parcel>|das <parcel>|die <parcel>|mein <parcel>|meine <parcel>)
other: (?:andere|anderes|anderer|anderen|anderem|zweite|zweites|zweiten|dritte|drittes|weitere|weiteres|weiteren|
    nächste|nächstes|nächsten|noch ein|noch eine|noch einen)
fine: (?:gut|sehr gut|ok|prima|super|perfekt|wunderbar|ausgezeichnet|hervorragend|bestens|ideal|optimal|toll|klasse|
    spitze|top|in ordnung|recht|richtig|korrekt|fein|schön|wunderschön|bestens|einwandfrei|tipptopp|passend|möglich|
    machbar|genehm|angenehm|günstig|praktisch|besser|am besten|leiwand|klass|mega|genial|cool|geil|sauber|astrein|
    gebongt|
    geritzt|alles klar|grossartig|fantastisch|phantastisch|tadellos|stimmig)
very: (?:(?:sehr|ganz|wirklich|echt|total|voll|absolut|vollkommen|völlig|auch|sogar|noch|wahrscheinlich|sicher|
    bestimmt|
    gerade|eh|schon|so|ziemlich|recht|viel|prinzipiell|grundsätzlich|durchaus|jedenfalls|auf jeden fall|mir|uns|für
    mich|
    bei mir|für uns|bei uns|dann|da|alles|jetzt|doch|gut|super|soweit|halt|ja) )*
that: (?:das|es|dies|des|der termin|die zeit|die uhrzeit|das fenster|das zeitfenster|alles|beides|<day>|der <day>|
    (?:der|die|
    das) (?:erste|zweite|dritte|letzte|frühere|spätere)|der <day_part>|am <day>)
fits: (?:passt|passen|passte|würde passen|täte passen|geht|ginge|ging|klappt|klappen|funktioniert|haut hin|läuft|
    reicht|
    langt|taugt|stimmt|geht klar|geht in ordnung|lässt sich machen|lässt sich einrichten|kommt hin|würde gehen|würde
    klappen|kann gehen|geht schon|passt schon|sollte passen|sollte gehen|müsste gehen|müsste passen|müsste klappen|
    sollte klappen|wird passen|wird gehen)
take: (?:nehme|nehmen|nimmt|annehmen|angenommen|anzunehmen|nimm|entgegennehmen|entgegengenommen|behalte|behalten)
place: (?:adresse|anschrift|ort|haus|wohnung|büro|arbeit|arbeitsplatz|arbeitsstelle|firma|laden|geschäft|schule|
    strasse|
    stadt|ferienhaus|ferienwohnung|zweitwohnung|werkstatt|praxis|kanzlei|lager|gebäude|(?:meiner|meinen|meinem|meine)
    (?:<kin>))
repeat_how: (?: (?:bitte|nochmal|noch einmal|einmal|langsamer|langsam|lauter|etwas|ein bisschen|deutlicher|für mich|
    alles|
    das|es|von vorn|ein wenig|ein stück))*
"""
