"""What helps to listen in German: hints, open ends, listening noises, greetings."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.languages.de.listening import LIKELY, backchannel, greeting, hint, unfinished

E = Expects


@pytest.mark.parametrize("expects", list(Expects))
def test_every_open_question_has_a_hint_with_sample_answers(expects: Expects) -> None:
    prompt = hint(expects)
    assert prompt.count('"') >= 6
    assert len(prompt) < 400


def test_hints_differ_from_question_to_question() -> None:
    assert len({hint(expects) for expects in Expects}) == len(Expects)


def test_what_customers_often_say_is_said_to_its_end() -> None:
    assert len(LIKELY) >= 5
    assert not [words for words in LIKELY if unfinished(words, Expects.SLOT_DECISION)]


@pytest.mark.parametrize(
    ("text", "expects"),
    [
        ("Am Dienstag bin ich da und", E.AVAILABILITY),
        ("Können Sie es zu meiner", E.SLOT_DECISION),
        ("Können Sie das Paket bitte beim Nachbarn", E.SLOT_DECISION),
        ("Könnten Sie es vielleicht", E.SLOT_DECISION),
        ("Könnten Sie es vor die Tür", E.SLOT_DECISION),
        ("Ähm", E.SLOT_DECISION),
        ("Also, ähm", E.SLOT_DECISION),
        ("Ja, aber...", E.SLOT_DECISION),
        ("Ich möchte", E.SLOT_DECISION),
        ("Ich hätte gern", E.SLOT_DECISION),
        ("Nein, da bin ich", E.SLOT_DECISION),
        ("Nein, vormittags bin ich,", E.SLOT_DECISION),
        ("Ich bin da noch bei der", E.SLOT_DECISION),
        ("Nein, weil ich da noch in der Arbeit", E.SLOT_DECISION),
        ("Nur wenn ich vorher", E.SLOT_DECISION),
        ("Es wäre besser, wenn der Fahrer erst", E.SLOT_DECISION),
        ("Ich glaube, dass wir da noch im Urlaub", E.SLOT_DECISION),
        ("morgen um", E.AVAILABILITY),
        ("ab", E.AVAILABILITY),
        ("am", E.AVAILABILITY),
        ("zwischen zwei", E.AVAILABILITY),
        ("zwischen halb acht und", E.AVAILABILITY),
        ("nicht vor", E.AVAILABILITY),
        ("erst nach", E.AVAILABILITY),
        ("Montag oder", E.AVAILABILITY),
        ("so gegen", E.AVAILABILITY),
        ("frühestens", E.AVAILABILITY),
        ("von acht bis", E.AVAILABILITY),
        ("jeden Tag außer", E.AVAILABILITY),
        ("Geben Sie es beim Hausmeister ab, nein warte", E.DROP_PLACE),
        ("Stellen Sie es", E.DROP_PLACE),
        ("Stellen Sie es bitte vor die", E.DROP_PLACE),
        ("beim Nachbarn im", E.DROP_PLACE),
        ("bei Frau", E.DROP_PLACE),
        ("bei der Familie", E.DROP_PLACE),
        ("hinter dem", E.DROP_PLACE),
        ("in unsere", E.DROP_PLACE),
        ("Sieben null eins", E.VERIFICATION),
        ("701", E.VERIFICATION),
        ("7-0-1-7", E.VERIFICATION),
        ("sieben null eins sieben", E.VERIFICATION),
        ("siebzig eins", E.VERIFICATION),
        ("die Postleitzahl ist", E.ADDRESS_PART),
        ("Hausnummer", E.ADDRESS_PART),
        ("sieben null eins", E.ADDRESS_PART),
        ("B wie", E.ADDRESS_PART),
        ("Stiege", E.ADDRESS_PART),
        ("Stiege zwei, Tür", E.ADDRESS_PART),
        ("Keplerstraße", E.ADDRESS),
        ("in der Keplerstrasse", E.ADDRESS),
        ("Zum Ahornweg", E.ADDRESS),
        ("Lindengasse", E.ADDRESS),
        ("Am Alten Platz", E.ADDRESS),
        ("zweiundvierzig", E.ADDRESS),
        ("12", E.ADDRESS),
        ("70174 Stuttgart", E.ADDRESS),
        ("Keplerstraße 12 in", E.ADDRESS),
        ("rufen Sie mich an unter 0171 392", E.CALLBACK_TIME),
        ("null eins sieben eins drei neun zwo", E.CALLBACK_TIME),
        ("heute Abend nach", E.CALLBACK_TIME),
        ("in einer", E.CALLBACK_TIME),
        ("meine Nummer ist", E.CALLBACK_TIME),
    ],
)
def test_words_that_ask_for_more_are_unfinished(text: str, expects: Expects) -> None:
    assert unfinished(text, expects)


@pytest.mark.parametrize(
    ("text", "expects"),
    [
        ("", E.SLOT_DECISION),
        ("...", E.SLOT_DECISION),
        ("Ja,", E.SLOT_DECISION),
        ("Ja.", E.SLOT_DECISION),
        ("Nein danke", E.SLOT_DECISION),
        ("Vormittags bin ich nicht da.", E.SLOT_DECISION),
        ("Ich bin bis sechs in der Arbeit", E.SLOT_DECISION),
        ("Nein, da bin ich nicht zu Hause", E.SLOT_DECISION),
        ("Weil ich da noch in der Arbeit bin", E.SLOT_DECISION),
        ("Weil ich bin bei der Arbeit", E.SLOT_DECISION),
        ("Nur wenn er vorher klingelt", E.SLOT_DECISION),
        ("Ich weiß nicht, ob ich da zu Hause bin", E.SLOT_DECISION),
        ("Rufen Sie mich bitte später an", E.SLOT_DECISION),
        ("Das nehme ich an", E.SLOT_DECISION),
        ("Da mache ich Ihnen auf", E.SLOT_DECISION),
        ("Da habe ich schon was vor", E.SLOT_DECISION),
        ("Ich hole es dann ab", E.SLOT_DECISION),
        ("Geben Sie es beim Nachbarn ab", E.DROP_PLACE),
        ("Hören Sie auf", E.SLOT_DECISION),
        ("Das sage ich Ihnen zu", E.SLOT_DECISION),
        ("Da schaue ich nach", E.SLOT_DECISION),
        ("Das bringt er mit", E.SLOT_DECISION),
        ("Ich ziehe um", E.SLOT_DECISION),
        ("Tragen Sie mich ein", E.SLOT_DECISION),
        ("Da fällt mir nichts ein", E.SLOT_DECISION),
        ("Das fällt aus", E.SLOT_DECISION),
        ("Wer ist denn da?", E.SLOT_DECISION),
        ("Was ist das?", E.SLOT_DECISION),
        ("Von wem ist das?", E.SLOT_DECISION),
        ("Worum geht es?", E.NONE),
        ("Keller", E.NONE),
        ("Können Sie mir helfen?", E.SLOT_DECISION),
        ("Könnten Sie das bitte wiederholen", E.SLOT_DECISION),
        ("Können Sie es beim Nachbarn abgeben", E.SLOT_DECISION),
        ("zwischen zwei und vier", E.AVAILABILITY),
        ("um drei", E.AVAILABILITY),
        ("ab siebzehn Uhr", E.AVAILABILITY),
        ("morgen", E.AVAILABILITY),
        ("halb acht", E.AVAILABILITY),
        ("von acht bis zwölf", E.AVAILABILITY),
        ("70174", E.VERIFICATION),
        ("sieben null eins sieben vier", E.VERIFICATION),
        ("zehn eins fünfzehn", E.VERIFICATION),
        ("1010", E.VERIFICATION),
        ("1010 Wien", E.VERIFICATION),
        ("achttausendeins", E.VERIFICATION),
        ("42b", E.ADDRESS_PART),
        ("12", E.ADDRESS_PART),
        ("sieben", E.ADDRESS_PART),
        ("Stuttgart", E.ADDRESS_PART),
        ("dritter Stock links", E.ADDRESS_PART),
        ("Tür neun", E.ADDRESS_PART),
        ("Keplerstraße 12, Stuttgart", E.ADDRESS),
        ("Keplerstraße 12", E.ADDRESS),
        ("Keplerstraße zwölf", E.ADDRESS),
        ("welche Straße", E.ADDRESS),
        ("auf den Parkplatz", E.ADDRESS),
        ("vor die Tür", E.DROP_PLACE),
        ("vor der Tür", E.DROP_PLACE),
        ("beim Nachbarn gegenüber", E.DROP_PLACE),
        ("morgen um zehn", E.CALLBACK_TIME),
        ("in einer Stunde", E.CALLBACK_TIME),
        ("meine Nummer ist 0171 3920012", E.CALLBACK_TIME),
        ("Sie haben die falsche Nummer", E.IDENTITY),
    ],
)
def test_complete_answers_are_not_waited_for(text: str, expects: Expects) -> None:
    assert not unfinished(text, expects)


@pytest.mark.parametrize(
    "text",
    ["Mhm.", "mh", "Hm.", "Hmm", "mhm, mhm", "Aha.", "Aha, aha", "Ach so.", "Achso", "Ah, ach so.", "Okay.", "Ok, ok",
     "Okay, verstehe.", "Alles klar", "Verstehe.", "Oh.", "Ah so", "Aso", "Soso", "Äh", "Ähm", "Oha", "Interessant",
     "Mhm, okay.", "ach, aha", "Tja", "Verstanden."],
)  # fmt: skip
def test_listening_noises_are_backchannels(text: str) -> None:
    assert backchannel(text)


@pytest.mark.parametrize(
    "text",
    ["", "Ja.", "Ja ja.", "Jaja", "Jo", "Jawohl", "Nein.", "Nee", "Na", "Genau.", "Gut.", "Passt.", "Klar.", "Stimmt.",
     "Okay, aber wer ist da?", "Okay, morgen", "Stopp.", "Halt!", "Moment", "Hallo?", "Was?", "Bitte?", "Hä?",
     "Mhm, ja.", "Ach ja", "Natürlich", "Gerne", "Richtig", "Warten Sie", "Danke", "Aha, und wann?", "Falsch verbunden",
     "In Ordnung", "Doch", "Freilich", "Eh klar"],
)  # fmt: skip
def test_answers_and_questions_are_no_backchannels(text: str) -> None:
    assert not backchannel(text)


TAPE, MENU, SCREEN, FAX, PERSON = (
    AnsweredBy.VOICEMAIL,
    AnsweredBy.IVR,
    AnsweredBy.SCREENING,
    AnsweredBy.FAX,
    AnsweredBy.PERSON,
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sie sind verbunden mit der Mailbox von Jonas Keller.", TAPE),
        ("Hier ist die Mailbox von 0171 3920012.", TAPE),
        ("Bitte hinterlassen Sie eine Nachricht nach dem Signalton.", TAPE),
        ("Hallo, hier ist Jonas, ich bin gerade nicht da, sprecht mir bitte nach dem Piep drauf.", TAPE),
        ("Guten Tag, Sie haben die Nummer von Familie Keller gewählt, wir sind leider nicht zu Hause.", TAPE),
        ("Sie sprechen mit dem Anrufbeantworter von Keller.", TAPE),
        ("Der gewünschte Gesprächspartner ist zurzeit nicht erreichbar.", TAPE),
        ("Der Teilnehmer ist vorübergehend nicht erreichbar.", TAPE),
        ("The person you have called is temporarily not available.", TAPE),
        ("Dies ist die Combox von Frau Rossi.", TAPE),
        ("Willkommen bei der Mobilbox. Bitte sprechen Sie nach dem Signalton.", TAPE),
        ("Ihr Anruf wird auf eine Sprachbox weitergeleitet.", TAPE),
        ("Ich kann Ihren Anruf gerade nicht entgegennehmen, ich rufe Sie gerne zurück.", TAPE),
        ("Servus, i bin grad nicht erreichbar, meld mich später.", TAPE),
        ("Bitte sagen Sie nach dem Ton Ihren Namen und Ihre Nummer.", TAPE),
        ("Kein Anschluss unter dieser Nummer.", TAPE),
        ("Grüezi, das ist der Telefonbeantworter von Müller.", TAPE),
        ("Wir rufen Sie umgehend zurück.", TAPE),
        ("Bitte nennen Sie Ihren Namen und den Grund Ihres Anrufs.", SCREEN),
        ("Die angerufene Person nutzt einen Anruffilter, bitte sagen Sie kurz, worum es geht.", SCREEN),
        ("Sagen Sie bitte Ihren Namen, ich sehe nach, ob die Person verfügbar ist.", SCREEN),
        ("Ein Assistent nimmt diesen Anruf an, sagen Sie, wer Sie sind und warum Sie anrufen.", SCREEN),
        ("Herzlich willkommen bei der Hausverwaltung Nord. Für den Hausmeister drücken Sie die Eins.", MENU),
        ("Wenn Sie einen Mitarbeiter sprechen möchten, wählen Sie die 2.", MENU),
        ("Alle unsere Mitarbeiter sind derzeit im Gespräch, bitte bleiben Sie dran.", MENU),
        ("Sie werden gleich verbunden.", MENU),
        ("Unsere Öffnungszeiten sind Montag bis Freitag.", MENU),
        ("Dieses Gespräch kann zu Schulungszwecken aufgezeichnet werden.", MENU),
        ("Hier ist das Faxgerät von Keller.", FAX),
        ("Keller.", PERSON),
        ("Jonas Keller", PERSON),
        ("Keller, guten Tag", PERSON),
        ("Keller am Apparat", PERSON),
        ("Ja bitte?", PERSON),
        ("Ja?", PERSON),
        ("Hallo?", PERSON),
        ("Grüezi", PERSON),
        ("Servus", PERSON),
        ("Grüß Gott", PERSON),
        ("Moin", PERSON),
        ("Hier Keller", PERSON),
        ("Hier spricht Anna Weiß", PERSON),
        ("Bei Familie Yilmaz", PERSON),
        ("Wer ist denn da?", PERSON),
        ("Guten Morgen, Praxis Doktor Sommer, was kann ich für Sie tun?", PERSON),
        ("Jo, servas", PERSON),
        ("Salü, wär isch da?", PERSON),
        ("Guten Abend", PERSON),
        ("Hallo, mein Mann ist gerade nicht da", PERSON),
        ("Hausverwaltung Nord, Meier, guten Tag", PERSON),
        ("", None),
        ("das Wetter heute", None),
        ("Vielen Dank.", None),
        ("Untertitelung des ZDF, 2020", None),
        ("Musik", None),
    ],
)
def test_first_words_tell_who_picked_up(text: str, kind: AnsweredBy | None) -> None:
    assert greeting(text) is kind


@settings(max_examples=150, deadline=None, phases=[Phase.generate])
@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(st.sampled_from(["ja", "der", "wenn", "ich", "äh", "7", "straße", "und"])).map(" ".join),
    )
)
def test_any_text_is_listened_to(text: str) -> None:
    assert backchannel(text) in (True, False)
    assert greeting(text) in (None, *AnsweredBy)
    assert all(unfinished(text, expects) in (True, False) for expects in Expects)
