"""Who takes a parcel in and where they live, said in German without the place: "nein, Frau Meier, erster Stock"."""

import re

from doorstep.languages.de.drop_place_words import FLOOR, SIDE
from doorstep.languages.de.place_people import NAME, NO_NAME, TITLED, named, where_said
from doorstep.languages.kit.place_details import DetailWords, PlaceDetails

_CALLED = re.compile(
    r"\b(?:(?:sein|ihr|der|deren|dessen|mein) (?:nachbar |nach|familien|vor)?name(?: ist| lautet| wäre)?|"
    r"(?:er|sie|die|der|wer|nachbar|nachbarin) (?:heisst|heissen|nennt sich)|namens|mit namen|mit nachnamen|"
    r"heisst|heissen) "
    rf"(?P<name>{NAME})"
)
_TITLED = re.compile(rf"\b(?P<name>{TITLED})")
_WHERE = re.compile(rf"(?<![\w'-])(?:(?P<where>{FLOOR})|(?P<side>{SIDE}))(?![\w'-])")
_PLACE = re.compile(rf"(?:{FLOOR}|{SIDE})")


def _written(said: str) -> str:
    return where_said(said) if _PLACE.fullmatch(said) else named(re.sub(r"^(?:der|die|den|dem) ", "", said))


_DETAILS = PlaceDetails(
    DetailWords(
        called=_CALLED,
        titled=_TITLED,
        titled_before=re.compile(_TITLED.pattern + r"(?: ,)?(?: (?:(?:die|der|sie|er) )?(?:wohnt|wohnen|ist))? ?$"),
        where=_WHERE,
        ruled_out=re.compile(r"\bnicht (?:im |in der |auf der )?$"),
        written=_written,
        no_titled=re.compile(
            r"nein (?:, )?(?:frau|herrn?|familie) [\w'-]+(?!.*\b(?:hier|wohnt|wohnen|lebt|bekannt|niemand|kenne|"
            r"gibt)\b)"
        ),
        echo=re.compile(r"^(?:ja|genau|richtig|stimmt|korrekt|jawohl|passt)\b(?!.*\b(?:aber|nur|ausser|doch)\b)"),
        mending=re.compile(
            r"^(?:nein|nee|nö|nicht|moment|doch|sondern|ich meinte|ich sagte|falsch|quatsch|es ist|das ist)\b|"
            r"\b(?:nicht|sondern|doch|ich meinte|ich sagte|aber)\b"
        ),
        taken_back=re.compile(r" (?:nicht|statt) .*"),
        no_name=re.compile(NO_NAME),
    )
)
with_detail = _DETAILS.with_detail
take_detail = _DETAILS.take_detail
doubt_wrong_person = _DETAILS.doubt_wrong_person
take_bare_name = _DETAILS.take_bare_name
