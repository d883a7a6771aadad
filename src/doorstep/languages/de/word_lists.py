"""Lists of words that several phrases share: `<name>` in a phrase stands for one of them."""

WORD_LISTS = r"""
call: (?:anrufen|anzurufen|angerufen|anruft|anrufst|anrufe|anklingeln|angeklingelt|telefonieren|anläuten|anzuläuten|
    angeläutet|durchrufen|bimmeln|durchklingeln|antelefonieren)
parcel: (?:paket|pakete|pakets|paketes|päckchen|sendung|sendungen|lieferung|lieferungen|bestellung|bestellungen|ware|
    waren|post|ding|dings|teil|teile|kiste|karton|zeug|zeugs|sache|sachen|kram|brief|einschreiben|warensendung|
    schachtel|
    postpaket|kleinteil|gegenstand|artikel)
it: (?:es|das|dieses|den|die|dies|sie|ihn|alles|das ganze|das zeug|(?:das|mein|dieses|ihr|unser|euer) (?:<parcel>)|
    (?:die|meine|diese|ihre|unsere) (?:<parcel>)|(?:den|meinen|diesen|ihren) (?:<parcel>)|der (?:<parcel>))
number: (?:nummer|telefonnummer|handynummer|mobilnummer|festnetznummer|daten|kontaktdaten|telefon|handy|anschluss|
    nummern|kontakt|leitung|festnetz)
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
driver: (?:fahrer|fahrers|fahrerin|zusteller|zustellerin|bote|boten|botin|postbote|postboten|briefträger|pöstler|
    paketbote|paketboten|kurier|kuriers|lieferant|lieferanten|auslieferer|paketzusteller|mann|typ|lieferdienst|
    postler|
    paketdienst|kurierdienst|kollege|kollegen)
now: (?:jetzt|gerade|gerade eben|momentan|im moment|im augenblick|zurzeit|derzeit|aktuell|grad|soeben|jetzt gerade|
    gerade jetzt|in dem moment|zur stunde)
away: (?:(?:gerade |leider |jetzt |heute |momentan |nur |noch |schon )*(?:nicht (?:da|zuhause|hier|daheim|im haus|
    anwesend|erreichbar|zu sprechen|verfügbar|vor ort|greifbar|am platz|ume|umme|zwäg)|weg|fort|unterwegs|ausser haus|
    ausgegangen|
    aus dem haus|verreist|einkaufen|spazieren|duschen|arbeiten|schlafen|beim (?:arzt|friseur|zahnarzt|sport|einkaufen|
    duschen|doktor|training)|(?:auf|in|bei) (?:der )?(?:arbeit|schicht|reisen|reise|dienstreise|kur|reha|urlaub|
    toilette|
    schule|arbeiten|montage|büro|ferien|dienst)|auf (?:arbeit|montage|kur|reha|dienstreise|geschäftsreise|schicht|
    tour|
    hütte)|im (?:urlaub|büro|krankenhaus|spital|bett|bad|garten|keller|dienst|geschäft|kindergarten|ausland|
    homeoffice|
    meeting|termin|training|heim|altersheim|pflegeheim)|in (?:der (?:arbeit|schule|uni|dusche|stadt|badewanne|klinik|
    kirche|besprechung|firma|küche|hackn|hacken|vorlesung|reha|kur|mittagspause|pause)|(?:einer|einem) (?:besprechung|
    meeting|
    gespräch|termin|sitzung)|urlaub|den ferien|ferien|besprechung)|an der arbeit|draussen|bei der arbeit|beim bund|
    abwesend|ausgeflogen|ausser (?:haus|dienst)|krank|geschäftlich unterwegs|mit dem hund (?:raus|draussen|unterwegs|
    spazieren|gassi)|gassi|nimmer da|verhindert|auf (?:see|wache|streife|dem schiff|dem amt|dem klo|dem platz|
    dem markt)|zu tisch))
"""
