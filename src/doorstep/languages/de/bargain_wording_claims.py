"""The words by which a German text of the seller's side claims or promises something, and harmless ones."""

from doorstep.languages.kit.bargain_claims import ClaimWords, words

_NEUTRAL = """
    ab aber ach ah alle allem allen alles als also am an anders angebot antwort antworte antworten antwortet anzeige
    auch auf aus bedanke bei beim bekommst besser besten bestens betrag bin bis bist bitte bleib bleibe bleiben
    bleibt brauche brauchst chat da dafür damit dank danke dann daran darauf darf darüber das dass davon dein deine
    deinem deinen deiner dem den denn der derzeit des deshalb dich die dies diese diesem diesen dieser dieses dir
    direkt doch dort du durch dürfte echt eigentlich ein eine einem einen einer einfach einmal entscheide
    entscheiden entscheidet entschuldige entschuldigung erklären es etwas euch finde frage fragen freue freuen
    freundlich für ganz gar gebe geben gehen geht gehört genannt genannte genannten genau gern gerne gesagt geworden
    gibt gilt ging grüß grüße gut gute guten guter gutes gäbe gäbst hab habe haben hallo halt halte halten hast hat
    herzlich herzliche herzlichen hey hi hier hin hoffe hoffentlich hältst hätte hätten hättest höflich höre hören
    ich idee ihr im immer in infos ins interesse irgendwie ist ja jetzt jo kann kannst kaufen klar klingt klären
    komme kommen konkret kurz können könnte könnten könntest lass lassen leid leider lieb liebe lieber los mache
    machen macht mag magst mal mehr mein meine meinem meinen meinst mich mir mit moin moment muss möchte möchtest
    möglich müsste na nachricht nehmen nenne nennen nennst nett nette netter noch notiere notiert nun nämlich ob
    oder offen ok okay ordnung passen preis preise preises prima punkt recht rede reden richtig ruhe ruhig sachlich
    sag sage sagen sagst sagt sagte schade schau schaue schon schreib schreibe schreiben schreibst schreibt schön
    schöne schönen schöner sehe sehen sehr sein selbst setze sich sind so soll sollen sollte sollten sonst soweit
    stand statt stehe stehen steht stelle stellst stimmt super tag tage tja toll tolle treffen trotzdem tschüss tue
    tun tut um und uns unser unserem verkaufen verstanden verstehe verstehen verständnis viel viele vielen
    vielleicht von vor vorgestellt vorschlag vorschlage vorschlagen vorstellen vorstellst vorstellung wann war warum
    was weil weiter weiterhin weiß welche welchem welchen welcher welches wenn wer werden wie wieder will willst wir
    wird wirklich wirst wissen wo wohl wollen wollte wollten wort worte wäre wären wärst wünsche würde würden
    würdest zu zum zur zwar zählt über
"""

WORDS = ClaimWords(
    claims={
        "agreed": words(
            r"abgemacht|einig|einverstanden|dein[s]|akzeptier\w*|kauf steht|geht klar|passt|angenommen|bestätig\w*"
            "|zugesagt|zusage|besiegelt|deal|gekauft|gebongt|an dich verkauft"
        ),
        "held": words(
            r"reservier\w*|zurückgelegt|zurücklegen|lege\b.{0,20}(?:zurück|beiseite)|halte\b.{0,20}(?:zurück|frei)"
            r"|beiseite|aufheben|hebe\b.{0,20}auf|aufgehoben|freigehalten|behalte"
        ),
        "sent": words(r"versand\w*|versend\w*|verschick\w*|schicke?n?|porto|liefer\w*|paket|post|sende\w*|zuschick\w*"),
        "collected": words(
            r"abhol\w*|abgeholt|abzuholen|hol\w*\b.{0,25}ab|vorbeikomm\w*|vorbei|übergabe|bring\w*|komm(?:e|st)"
        ),
        "buyer_pays": words(
            r"(?:be)?zahl\w*|(?:be|ge)zahlt|kosten\w*|kostet|deine kosten|zuzüglich|zusätzlich|plus|überweis\w*"
        ),
        "seller_pays": words(
            r"kostenlos\w*|gratis|umsonst|inklusive|inkl|kosten des verkäufers|trag\w*|trägt|übern\w+"
            "|zahlt der verkäufer|geschenkt|nichts"
        ),
        "extra": words(
            r"dazu\w*|extras?|obendrauf|obendrein|bonus|geschenk\w*|mit dabei|dabei|leg\w* .{0,20}drauf|zugabe"
        ),
        "cheaper": words(
            r"rabatt\w*|nachlass\w*|billig\w*|günstig\w*|weniger|reduzier\w*|runter\w*|drunter|darunter|unter"
            r"|niedrig\w*|tiefer|entgegenkomm\w*|komme dir|verhandl\w*|spielraum|vb|sonderpreis|abzug|erlass\w*"
            r"|senk\w*"
        ),
        "limit": words(
            r"mindest\w*|minimum|minimal\w*|limits?|grenze\w*|\w+grenze|unterst\w+|niedrigst\w+|tiefst\w+"
            r"|am wenigsten|maximal\w*|maximum|höchst\w*|äußerst\w*|schmerz\w*|best\w+ preis|bestpreis|allerletzt\w*"
        ),
        "last": words(
            r"letzt\w*|end\w*preis|endgültig\w*|fest\w*|ändert sich nicht|ab jetzt|von nun an|bleibt jetzt|final\w*"
            "|nicht mehr"
        ),
        "others": words(
            r"ander\w* (?:käufer\w*|leute\w*|interessent\w*|angebote?n?|person\w*)|andere[nr]?|jemand\w*"
            r"|interessent\w*|interessiert\w*|weitere\w*|viele (?:anfragen|leute|nachrichten)|anfragen|gefragt"
            r"|warteliste|beliebt\w*|nachfrage|geboten|bietet"
        ),
        "hurry": words(
            r"schnell\w*|beeil\w*|bald\w*|sofort\w*|gleich|umgehend|zügig|chance|solange|eil\w*|nur heute|verpass\w*"
        ),
        "assured": words(
            r"garant\w+|versprech\w*|versproch\w*|verspricht|gewähr\w*|rückgabe|zurückgeben|rückerstatt\w*"
            r"|erstatt\w*|umtausch\w*|versichert\w*|neuwertig\w*|wie neu|tadellos\w*|einwandfrei\w*|makellos\w*"
            r"|perfekt\w*|sicher\w*|vertrau\w*|ehrlich\w*|funktioniert"
        ),
        "way_to_pay": words(
            r"paypal|bar\w*|bank\w*|überweis\w*|karte\w*|iban|konto\w*|krypto\w*|bitcoin|scheck\w*|rechnung|klarna"
            "|twint|vorkasse"
        ),
        "elsewhere": words(
            r"links?|whats ?app|telegram|signal|e-?mails?|mail|telefon\w*|handy\w*|nummer\w*|anruf\w*"
            r"|ruf\w* .{0,10}an|sms|codes?|kurier\w*|webseite|http\w*|www|instagram|adresse|kanal|kanäle\w*|qr"
        ),
        "parts": words(r"anzahl\w*|raten\w*|teil\w*|rest|monatlich|später"),
        "swapped": words(r"tausch\w*|getauscht|ein\w*tausch\w*"),
        "program": words(r"programm\w*|automat\w*|bots?|roboter|assistent\w*|ki|maschine|software"),
        "seller": words(r"verkäufer\w*|besitzer\w*|eigentümer\w*|auftrag|er|ihm|ihn"),
        "later": words(
            r"schreibe dir|schreibt dir|meld\w*|gebe?\b.{0,20}(?:weiter|bescheid)|bescheid|weiter(?:ge)?geb\w*"
            "|weitergeleitet|frage (?:nach|mal|den)|hörst|gegeben|geschickt|liegt|sagt dir"
        ),
        "available": words(r"zu haben|(?:noch|stück|ist|wieder) da|verfügbar\w*|erhältlich"),
        "gone": words(
            "(?:ist|wurde|schon|bereits|leider) (?:leider |schon |bereits )?verkauft|weg|vergeben|neues zuhause"
        ),
        "ended": words(r"beendet|vorbei|geschlossen|abgelaufen|gilt\b.{0,12}nicht mehr|gültig|erloschen|zeit ist"),
        "not": words(r"nicht\w*|kein\w*|nie\w*|ohne|nur|allein|weder|noch kein|außer"),
    },
    exact=words(
        r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwo\w*|\w+zehn"
        r"|\w*(?:zwan|drei|vier|fünf|sech|sieb|acht|neun)[zß]ig\w*|\w*hundert\w*|\w*tausend\w*|\w*tausender?"
        r"|million\w*|fuffz\w*|fuffi|halb\w*|hälfte|drittel|viertel|doppelt\w*|dutzend|prozent\w*|paar|beide\w*"
        "|mitte|null|zehner|hunni|riese|euros?|cents?|dollar|pfund|franken|us-dollar|eier|tacken|mäuse|steine|eur"
        "|usd|chf|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|heute|morgen|übermorgen|gestern"
        "|mittags?|mitternacht|vormittags?|nachmittags?|abends?|früh|uhr|wochen?|wochenende|monate?|stunden?"
        "|minuten?|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    ),
    neutral=frozenset(_NEUTRAL.split()),
)
"""What German claims by which words."""


def claims(text: str) -> frozenset[str]:
    """What a text of the seller's side claims or promises."""
    return WORDS.found(text)
