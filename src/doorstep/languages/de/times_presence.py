"""How people say in German where they are: at home, away, taken up by something."""

HOME = (
    r"(?:(?:wieder |immer |auch |selber |selbst )*(?:zu ?haus(?:e)?(?! nummer)|daheim|dahoam|daham|dahaam|"
    r"dihei|dehei|im haus(?! nummer)|"
    r"vor ort|anwesend|erreichbar|anzutreffen|verfügbar|anzutreffen|in der wohnung|an der tür))"
)
APPOINTMENT = (
    r"(?:(?:arzt|zahnarzt|geschäfts|friseur|behörden|amts|hand\w+|privat|wichtigen |anderen )?termine?|besprechung|"
    r"meetings?|sitzung|schule|uni|vorlesung(?:en)?|seminar|dienst|früh(?:dienst|schicht)|spät(?:dienst|schicht)|"
    r"nacht(?:dienst|schicht)|tag(?:dienst|schicht)|schicht|bereitschaft|training|kurs|unterricht|besuch|gäste|"
    r"probe|chor(?:probe)?|therapie|physio(?:therapie)?|dialyse|chemo|theater|kino|konzert|"
    r"reitstunde|musikschule|klavierstunde|nachhilfe|massage|prüfung|klausur|vorstellungsgespräch|"
    r"gespräch|"
    r"telefonat|telko|videokonferenz|call|yoga|sport|fußball|fusball|fahrstunde|elternabend|elternsprechtag|"
    r"fortbildung|schulung|lehrgang|weiterbildung|messe|hochzeit|beerdigung|begräbnis|geburtstagsfeier|feier|"
    r"umzug|handwerker|flug|op|operation|untersuchung|kontrolle|verabredung|vereinssitzung|übung|mitarbeitergespräch)"
)
WHERE = (
    r"(?:auf (?:der |meiner )?(?:arbeit|arbeid|montage|baustelle|dienstreise|geschäftsreise|reisen|"
    r"tour|schicht|maloche|"
    r"achse|dem amt|einer (?:\w+ )?\w+)|(?:in|bei|an) der (?:arbeit|firma|schule|uni|kita|"
    r"berufsschule|ordination|praxis|"
    r"vorlesung|stadt|kirche|klinik|reha|lehre|hackn|oabeit)|in (?:arbeit|der hockn)|im (?:büro|"
    r"geschäft|dienst|betrieb|"
    r"laden|werk|urlaub|ausland|krankenhaus|spital|unterricht|kindergarten|fitness(?:studio|center)|training|termin|"
    r"meeting|theater|kino|konzert|einsatz|außendienst|aussendienst|auswärts|job)|"
    r"in (?:den )?(?:urlaub|ferien|kur|klausur|"
    r"einem termin|einer besprechung|meetings)|bei(?:m| einem| einer| meine[rnm]| unsere[rnm]| "
    r"der| den) (?!nachbar)\w+|"
    r"auf (?:kur|reha|urlaub|besuch)|in (?:reha|kur|quarantäne)|aus{1,2}er haus|auswärts|"
    r"unterwegs|verreist|verhindert|beschäftigt|eingespannt|"
    r"nicht im lande?|am arbeiten|beim arbeiten|am schlafen)"
)
ABSENT = (
    r"(?:nix (?:zu ?)?haus(?:e)?|(?:nicht|nix|nie|niemals|selten|nimmer|kaum|net|ned|nid|nöd) (?:mehr |immer |so |oft |"
    rf"wirklich |sicher )*(?:{HOME}|da\b|hier\b|frei\b|"
    r"verfügbar)|(?:niemand|keiner|kein mensch|koaner|keine von uns|keiner von uns)(?: mehr| von uns)?(?: ist| wäre)?"
    rf"(?: (?:{HOME}|da|hier))?|keine zeit|koa zeit|kei zyt|keine möglichkeit)"
)
