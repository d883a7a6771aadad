"""What German-speaking simulated customers say, by intention and mood; written for them, not taken from the packs."""

from typing import Final

from doorstep.testing.customers_scenario import Mood

P, T, C, I = Mood.PLAIN, Mood.TERSE, Mood.CHATTY, Mood.IMPATIENT  # noqa: E741 - the columns of the table

WORDS: Final[dict[str, dict[Mood, tuple[str, ...]]]] = {
    "yes": {
        P: ("Ja, das stimmt.", "Ja, bitte.", "Ja, das passt."),
        T: ("Ja.", "Jo.", "Passt."),
        C: ("Ja gern, das wäre wunderbar, danke.", "Ja, das passt mir sehr gut.", "Ja, genau so."),
        I: ("Ja, ja.", "Ja, machen Sie.", "Ja, gut."),
    },
    "no": {
        P: ("Nein, das passt mir nicht.", "Nein, da kann ich leider nicht.", "Nein, das geht leider nicht."),
        T: ("Nein.", "Nee.", "Da nicht."),
        C: ("Ach nein, das tut mir leid, da geht es bei mir wirklich nicht.", "Nein, da kann ich leider gar nicht."),
        I: ("Nein, da nicht.", "Nein, das geht nicht, habe ich doch gesagt.", "Nein!"),
    },
    "wrong": {
        P: ("Nein, das stimmt nicht.", "Nein, das ist falsch."),
        T: ("Nein.", "Falsch."),
        C: ("Nein, Entschuldigung, das ist nicht ganz richtig.", "Hm, nein, das habe ich nicht gesagt."),
        I: ("Nein, das ist falsch.", "Nein, nein."),
    },
    "speaking": {
        P: ("Ja, am Apparat.", "Ja, das bin ich."),
        T: ("Ja.", "Am Apparat."),
        C: ("Ja, hier ist Jonas Keller, guten Tag.", "Ja, der bin ich, was kann ich für Sie tun?"),
        I: ("Ja, was gibt's?", "Ja, am Apparat."),
    },
    "here": {
        P: ("Ja, ich bin noch da.", "Ja, ich höre Sie."),
        T: ("Ja.", "Bin da."),
        C: ("Ja, ich bin noch da, Entschuldigung.",),
        I: ("Ja, ich bin da, weiter.",),
    },
    "home": {
        P: ("Ich bin nur {home} zu Hause.", "Es geht nur {home}, bitte."),
        T: ("Nur {home}.", "{home}, bitte."),
        C: ("Na ja, wissen Sie, ich bin immer nur {home} daheim.", "Also, ich kann wirklich nur {home} da sein."),
        I: ("Ich bin nur {home} da.", "Nur {home}, habe ich gesagt."),
    },
    "place": {
        P: ("Legen Sie es bitte {place}.", "Sie können es {place} legen."),
        T: ("Legen Sie's {place}.", "{place}."),
        C: ("Könnten Sie dem Fahrer sagen, er soll es einfach {place} legen?", "Am besten legen Sie es {place}."),
        I: ("Legen Sie es halt {place}.", "Einfach {place}."),
    },
    "handed": {
        P: ("Geben Sie es bitte {place} ab.", "Sie können es {place} abgeben."),
        T: ("{place} abgeben.", "{place}."),
        C: ("Könnte der Fahrer es vielleicht einfach {place} abgeben?", "Am besten geben Sie es {place} ab."),
        I: ("Geben Sie's halt {place} ab.", "Einfach {place}."),
    },
    "place_corrected": {
        P: ("Geben Sie es beim Hausmeister ab, nein, warten Sie, legen Sie es {place}.",),
        T: ("Beim Hausmeister, nein, {place}.",),
        C: ("Vielleicht beim Hausmeister, ach nein, Moment, legen Sie es doch lieber {place}.",),
        I: ("Beim Hausmeister, nein, {place}.",),
    },
    "address": {
        P: ("Können Sie es an eine andere Adresse bringen? {street} {number}, {city}.", "{street} {number}, {city}."),
        T: ("Bringen Sie's in die {street} {number}, {city}.", "{street} {number}, {city}."),
        C: ("Ich hätte es lieber im Büro, könnten Sie es in die {street} {number} in {city} bringen?",),
        I: ("Bringen Sie es ins Büro, {street} {number}, {city}.",),
    },
    "pickup": {
        P: ("Ich würde es gern am Kiosk abholen.", "Bringen Sie es bitte zum Kiosk in der Ulmenstraße."),
        T: ("Zum Kiosk.", "Kiosk Ulmenstraße."),
        C: ("Könnten Sie es vielleicht zum Kiosk in der Ulmenstraße bringen, damit ich es dort abholen kann?",),
        I: ("Bringen Sie's einfach zum Kiosk.",),
    },
    "call_back": {
        P: (
            "Ich kann gerade nicht reden, rufen Sie bitte später noch mal an.",
            "Können Sie mich morgen um zehn anrufen?",
        ),
        T: ("Rufen Sie später noch mal an.",),
        C: ("Tut mir leid, ich bin gerade mitten in etwas, könnten Sie mich später zurückrufen?",),
        I: ("Ich hab zu tun, rufen Sie später an.",),
    },
    "when_to_call": {
        P: ("Morgen um zehn.", "Morgen Vormittag um zehn, bitte."),
        T: ("Morgen um zehn.",),
        C: ("Warten Sie, morgen um zehn wäre gut.",),
        I: ("Morgen um zehn.",),
    },
    "refuse": {
        P: ("Ich will das Paket nicht.", "Ich möchte es nicht, schicken Sie es zurück."),
        T: ("Will ich nicht.", "Schicken Sie's zurück."),
        C: ("Wissen Sie, ich habe das nie bestellt, ich möchte das Paket gar nicht haben.", "Bitte zurückschicken."),
        I: ("Ich will das nicht, schicken Sie es zurück.",),
    },
    "opt_out": {
        P: ("Bitte rufen Sie mich nicht mehr an.", "Ich möchte keine solchen Anrufe mehr."),
        T: ("Rufen Sie nicht mehr an.", "Streichen Sie mich von der Liste."),
        C: ("Mir wäre es wirklich lieber, wenn Sie mich nicht mehr anrufen.", "Löschen Sie bitte meine Nummer."),
        I: ("Hören Sie auf, mich anzurufen.", "Rufen Sie hier nie wieder an."),
    },
    "human": {
        P: ("Ich möchte bitte mit einem Menschen sprechen.", "Kann ich mit einem Mitarbeiter reden?"),
        T: ("Einen Menschen, bitte.", "Mitarbeiter, bitte."),
        C: ("Ich rede nicht so gern mit Maschinen, könnte ich mit einem richtigen Menschen sprechen?",),
        I: ("Geben Sie mir einen echten Menschen.", "Ich will mit einem Menschen reden."),
    },
    "wrong_person": {
        P: ("Da haben Sie die falsche Nummer.", "Hier gibt es keinen Jonas, Sie haben sich verwählt."),
        T: ("Falsch verbunden.",),
        C: ("Oh, ich glaube, Sie haben sich verwählt, hier wohnt niemand mit dem Namen.",),
        I: ("Falsche Nummer!",),
    },
    "not_here": {
        P: ("Der ist nicht da, ich bin seine Schwester.", "Jonas ist auf der Arbeit, ich kann Ihnen nicht helfen."),
        T: ("Der ist nicht da.", "Nicht da."),
        C: (
            "Der Jonas ist gerade unterwegs, ich bin nur die Schwester.",
            "Nein, der ist leider gerade nicht zu Hause.",
        ),
        I: ("Der ist nicht da.",),
    },
    "closing": {
        P: ("Nein, das ist alles, danke. Auf Wiederhören.", "Nein danke, auf Wiederhören."),
        T: ("Nein, tschüss.", "Nein."),
        C: ("Nein, das war alles, vielen herzlichen Dank, auf Wiederhören.",),
        I: ("Nein, das war's, tschüss.",),
    },
    "give_up": {
        P: ("Dann kann man nichts machen, auf Wiederhören.",),
        T: ("Lassen wir's, tschüss.",),
        C: ("Na ja, dann muss ich mir das noch überlegen, trotzdem danke, auf Wiederhören.",),
        I: ("Vergessen Sie's, tschüss.",),
    },
    "mumble": {
        P: ("Mmh, äh, das Ding mit dem ...", "Äh, na ja."),
        T: ("Hrm.",),
        C: ("Äh, wissen Sie, ähm, halt, irgendwie so.",),
        I: ("Pff.",),
    },
    "hold_on": {
        P: ("Einen Moment, bitte.",),
        T: ("Moment.",),
        C: ("Oh, warten Sie kurz, es hat gerade geklingelt.",),
        I: ("Warten Sie.",),
    },
    "complain": {
        P: ("Ihr Fahrer klingelt nie.",),
        T: ("Ihr Fahrer klingelt nie.",),
        C: ("Also ich muss sagen, das letzte Mal hat Ihr Fahrer das Paket einfach über den Zaun geworfen.",),
        I: ("Das ist doch lächerlich, Sie kommen nie pünktlich.",),
    },
    "other_parcel": {
        P: ("Und ich bekomme noch ein anderes Paket, kommt das auch heute?",),
        T: ("Und mein anderes Paket?",),
        C: ("Ach, und noch etwas, ich warte auf ein zweites Paket, wann kommt das denn?",),
        I: ("Was ist mit meinem anderen Paket?",),
    },
    "forgot": {
        P: ("Die Postleitzahl weiß ich nicht auswendig.", "Keine Ahnung."),
        T: ("Keine Ahnung.",),
        C: ("Ach je, da müsste ich nachschauen, die weiß ich nicht.",),
        I: ("Weiß ich nicht.",),
    },
}

QUESTIONS: Final = (
    "Wer ist denn da?",
    "Was ist denn drin?",
    "Was kostet es, das zu ändern?",
    "Spreche ich mit einem Roboter?",
    "Wer hat das geschickt?",
)
"""What customers ask back, one a turn."""
