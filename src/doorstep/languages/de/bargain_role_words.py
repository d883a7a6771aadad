"""Words that tell what a number of a German buyer is there for: units, what has a number in its name, shops."""

import re
from enum import StrEnum
from typing import Final

from doorstep.languages.kit.phrases import unfolded


class Sense(StrEnum):
    """What the words around a figure say about it."""

    OFFER = "offer"
    LESS = "less"
    MORE = "more"  # so much more than they offered before
    OFF = "off"  # so many per cent off
    OF = "of"  # so many per cent of the price
    REFERENCE = "reference"
    CLAIMED = "claimed"
    QUANTITY = "quantity"
    SHIPPING = "shipping"
    PART = "part"  # a part of a payment
    DECOY = "decoy"
    PHONE = "phone"  # a decoy if it is long
    YEAR = "year"  # a decoy if it can be a year
    POSTCODE = "postcode"  # a decoy if it can be a postcode
    HOUR = "hour"  # a decoy if it can be an hour
    COUNT = "count"  # a quantity if it is small


_LISTS: Final = dict(
    entry.split(": ", 1)
    for entry in unfolded(
        r"""
        at: (?P<at>(?:num|sum)\d+)
        any: (?:num|sum)\d+
        rate: (?P<at>rate\d+)
        not_mine: (?!ich\b|biete\b|gebe\b|geb\b|zahle\b|zahl\b|würde\b|wäre\b|nehme\b|wir bieten\b|bieten\b|also\b|
            deshalb\b|daher\b|mein\b|
            ok\b|für mich\b)
        gap: (?: <not_mine>(?:[^\W\d]+|,)){0,6}?
        short: (?: [^\W\d]+){0,4}?
        units: km|kilometer|kilometern|tkm|jahr|jahre|jahren|jährige|jähriger|monat|monate|monaten|woche|wochen|tag|
            tage|tagen|stunde|stunden|std|min|minuten|minute|uhr|cm|zentimeter|mm|m|meter|zoll|kg|kilo|gramm|g|liter|
            l|ps|kw|watt|w|volt|v|mah|ah|gb|gigabyte|tb|mb|mp|megapixel|hz|fps|gänge|gängen|gang|türen|türer|türig|
            sitze|sitzer|grad|mal(?! (?:num|sum))|bilder|fotos|leute|personen|kinder|stock|etage|er|lumen|seiten|
            spiele|tasten|zylinder|ccm|meilen|nachrichten|anfragen|bewertungen|sterne|teilig|teile|fach|zentner|
            tonnen|qm|quadratmeter|vorbesitzer|besitzer|hand|sekunden|grössen|nummern|x|mbit|kwh|wh|akkus|ladezyklen|
            zyklen|schlüssel|sms|euro norm
        named: baujahr|bj|jahrgang|modell|modelljahr|version|generation|gen|grösse|gr|kleidergrösse|schuhgrösse|
            rahmenhöhe|rahmengrösse|rh|hausnummer|iphone|galaxy|golf|polo|playstation|ps|xbox|serie|macbook|ipad|
            watch|thinkpad|shimano|typ|stufe|level|kapitel|seite|windows|android|ios|ryzen|rtx|gtx|klasse|passat|
            astra|bmw|audi|kilometerstand|laufleistung|tachostand|strasse|str|gasse|weg|allee|platz|din|alter|pixel|
            switch|airpods|canon|nikon|eos|gopro|hero|bosch|ikea pax|stand|tacho|seriennummer|artikelnummer|code|tüv|
            tüv bis|hu bis|kw|bus|linie|tram|strassenbahn|autobahn|zimmer|stiege|block|postfach|wohnung|gleis|raum|halle
        street: (?:am|im|an der|in der) (?:alten|neuen|grossen|kleinen|oberen|unteren|langen|hohen) [a-zäöü]{3,}|
            (?:am|an der|an dem|im|in der|zum|zur|auf der|auf dem) [a-zäöü]{3,}(?:weg|platz|ring|berg|feld|hof|
            markt|gasse|tor|bach|garten|acker|ufer|graben|anger|rain|hang|park)|(?!halbweg|unterweg|hinweg|keinesweg|
            durchweg|vorweg|deinetweg|meinetweg|arbeitsplatz|parkplatz|stellplatz|speicherplatz|sitzplatz|
            bahnhof)[a-zäöü]{3,}(?:strasse|str|gasse|weg|platz|allee|damm|steig|chaussee|promenade|gässli|wäg|
            gasserl|stiege|zeile|pfad)|(?:bahnhof|haupt|dorf|schul|garten|berg|kirch|ring|markt)(?:str|strasse)
        towns: wien|graz|linz|salzburg|innsbruck|klagenfurt|zürich|bern|basel|luzern|winterthur|genf|st gallen|
            lausanne|zug|chur|thun|biel|berlin|hamburg|münchen|köln|frankfurt|stuttgart|leipzig|dresden|bremen|hannover|
            nürnberg|essen|dortmund|düsseldorf|bonn|mainz|kassel|erfurt|rostock|kiel|lübeck|freiburg|augsburg|ulm
        shops: ebay|amazon|mediamarkt|media markt|saturn|willhaben|otto|ikea|laden|geschäft|internet|netz|vinted|
            shpock|ricardo|tutti|idealo|decathlon|check24|obi|bauhaus|baumarkt|kleinanzeigen|händler|rebuy|refurbed|
            backmarket|mobile|autoscout|discounter|lidl|aldi|zalando|galaxus|digitec|conrad|fachhandel|fachgeschäft|
            möbelhaus|baumärkte|ankauf|ankäufer|aufkäufer|pfandhaus|pfandleihe|pfandleiher
        met: gesagt|angeboten|geschrieben|gemeint|versprochen|genannt|zugesagt|geeinigt|vereinbart|ausgemacht|
            abgemacht|bestätigt|zugestimmt|akzeptiert|besprochen|genehmigt|erlaubt|angenommen|verabredet|zugesichert|
            gegeben
        """
    )
)
"""Pieces that the rules share: the figure meant, any figure, words between, units, what has a number in its name."""


def written_out(pattern: str) -> str:
    """Put the word lists in the place of their names."""
    while names := set(re.findall(r"(?<!P)<(\w+)>", pattern)):
        for name in names:
            pattern = pattern.replace(f"<{name}>", _LISTS[name])
    return pattern
