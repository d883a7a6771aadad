"""How people in German answer, turn down and move a delivery in passing: open question, words, the acts of the turn.

An act with a question mark may stand there or not; no other act may. One window is on offer, today from 10 to 12.
"""

COME_THEN: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "dann machen mer das", "affirm"),
    ("slot_decision", "geht sich locker aus", "affirm"),
    ("slot_decision", "das geht sich bei mir gut aus", "affirm"),
    ("slot_decision", "na ja, wenn's denn sein muss", "affirm"),
    ("slot_decision", "wenn es nicht anders geht, meinetwegen", "affirm"),
    ("slot_decision", "da könnt ihr ruhig vorbeikommen", "affirm"),
    ("slot_decision", "der Fahrer kann gern kommen", "affirm"),
    ("slot_decision", "schicken Sie ihn ruhig vorbei", "affirm"),
    ("slot_decision", "schreiben Sie mich dafür auf", "affirm"),
    ("slot_decision", "da sag ich gern ja", "affirm"),
    ("slot_decision", "ich sage zu", "affirm"),
    ("slot_decision", "bei uns ist immer wer im Haus", "affirm"),
    ("slot_decision", "meine Schwiegermutter ist den ganzen Tag im Haus", "affirm"),
    ("slot_decision", "da hab ich frei", "affirm"),
    ("slot_decision", "da habe ich Homeoffice", "affirm"),
    ("slot_decision", "da hätte ich Zeit", "affirm"),
    ("slot_decision", "ich bin Rentner, ich bin sowieso daheim", "affirm"),
    ("slot_decision", "haargenau so machen wir's", "affirm"),
    ("slot_decision", "das lässt sich gut einrichten", "affirm"),
    ("slot_decision", "da krieg ich das hin", "affirm"),
    ("slot_decision", "da mach ich Ihnen auf", "affirm"),
    ("slot_decision", "dann stell ich mich drauf ein", "affirm"),
    ("slot_decision", "ich werd da sein", "affirm"),
    ("slot_decision", "das kommt mir sehr gelegen", "affirm"),
    ("slot_decision", "könnt ihr so festhalten", "affirm"),
    ("slot_decision", "das soll mir recht sein", "affirm"),
    ("slot_decision", "ist notiert, ich warte dann", "affirm"),
    ("address_confirmation", "so steht's auf dem Klingelschild", "affirm"),
    ("address_confirmation", "aufs Haar genau", "affirm"),
    ("address_confirmation", "da gibt's nichts zu meckern", "affirm"),
    ("refusal_confirmation", "dabei bleibe ich", "affirm"),
    ("refusal_confirmation", "mein Entschluss steht fest", "affirm"),
    ("opt_out_confirmation", "darum möchte ich bitten", "affirm"),
    ("identity", "Morgan.", "affirm greet?"),
    ("identity", "Servus, Morgan hier.", "affirm greet"),
    ("identity", "selbst am Telefon", "affirm"),
    ("identity", "Sie sprechen direkt mit ihm", "affirm"),
    ("identity", "jo dat bün ick", "affirm"),
)

NOT_THEN: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "des is mir z'spät", "reject_time deny?"),
    ("slot_decision", "das ist mir viel zu früh", "reject_time deny?"),
    ("slot_decision", "beide Termine sind blöd", "reject_time deny?"),
    ("slot_decision", "nicht gut diese Uhrzeit", "reject_time deny?"),
    ("slot_decision", "heute is doof", "reject_time deny?"),
    ("slot_decision", "die Zeit is für mich gar nix", "reject_time deny?"),
    ("slot_decision", "mit dem Termin wird das nichts", "reject_time deny?"),
    ("slot_decision", "da hab ich eine Taufe", "unavailable reject_time? deny?"),
    ("slot_decision", "i hob do a Prüfung", "unavailable reject_time? deny?"),
    ("slot_decision", "da hab ich den ganzen Tag Fortbildung", "unavailable reject_time? deny?"),
    ("slot_decision", "da sitz ich im Flieger", "unavailable reject_time? deny?"),
    ("slot_decision", "da lieg ich im Krankenhaus", "unavailable reject_time? deny?"),
    ("slot_decision", "da steh ich auf der Bühne", "unavailable reject_time? deny?"),
    ("slot_decision", "weil ich da beim Standesamt bin", "unavailable reject_time? deny?"),
    ("slot_decision", "da bin ich auf der Hütte", "unavailable reject_time? deny?"),
    ("slot_decision", "zu der Zeit hol ich die Jungs vom Hort ab", "unavailable reject_time? deny?"),
    ("slot_decision", "um die Zeit bring ich meine Tochter in die Schule", "unavailable reject_time? deny?"),
    ("slot_decision", "dann klingelt er bei uns umsonst", "unavailable reject_time? deny?"),
    ("slot_decision", "da steht er vor verschlossenen Türen", "unavailable reject_time? deny?"),
    ("slot_decision", "da macht ihm keiner auf", "unavailable reject_time? deny?"),
    ("slot_decision", "da trefft ihr niemanden an", "unavailable reject_time? deny?"),
    ("slot_decision", "da erwischen Sie mich nicht", "unavailable reject_time? deny?"),
    ("slot_decision", "i bi denn no am schaffe", "unavailable reject_time? deny?"),
    ("slot_decision", "ich bin da nun doch nicht da", "unavailable reject_time? deny?"),
    ("slot_decision", "da ist bei uns tote Hose", "unavailable reject_time? deny?"),
    ("slot_decision", "bin erst um fünfe daham", "unavailable reject_time? deny? propose_time?"),
    ("slot_decision", "da werde ich operiert", "unavailable reject_time? deny?"),
    ("slot_decision", "da pass ich auf die Enkel auf, bei denen", "unavailable reject_time? deny?"),
    ("availability", "diese Woche gar nicht, wir sind verreist", "unavailable reject_time?"),
    ("drop_place", "nirgends, hier wird alles geklaut", "deny complain?"),
    ("anything_else", "mir fällt sonst nichts ein", "deny"),
    ("anything_else", "das wär's gewesen", "deny goodbye?"),
    ("anything_else", "nichts weiter danke tschüss", "deny thank goodbye"),
    ("anything_else", "keine weiteren Fragen mehr", "deny"),
    ("identity", "das geht Sie nichts an", "deny complain?"),
    ("identity", "das verrate ich Ihnen nicht", "deny"),
)

IN_DOUBT: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "das muss ich mir noch überlegen", "unsure"),
    ("slot_decision", "ich überleg's mir", "unsure"),
    ("slot_decision", "ka, muss schauen", "unsure"),
    ("slot_decision", "ich muss kurz überlegen", "hold_on"),
    ("slot_decision", "Moment, ich hol die Brille", "hold_on"),
    ("availability", "kann ich nicht sagen, den Dienstplan krieg ich erst morgen", "unsure"),
    ("slot_decision", "da schlafe ich eine Nacht drüber", "unsure"),
)

OTHER_TIMES: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "könnten Sie vielleicht am Samstag kommen", "propose_time reject_time?"),
    ("slot_decision", "können Sie nicht morgen noch kommen, da bin ich daheim", "propose_time reject_time? affirm?"),
    ("availability", "jeden Tag außer Freitag", "propose_time unavailable? reject_time?"),
    ("availability", "immer, nur nicht am Donnerstag", "propose_time unavailable? reject_time?"),
    ("availability", "bis vier bin ich arbeiten, danach geht's", "propose_time unavailable"),
    ("slot_decision", "ich arbeite bis drei, können Sie danach kommen", "propose_time unavailable deny? reject_time?"),
    ("availability", "am Ziischtig am Namittag", "propose_time"),
    ("availability", "freitags, und wenn keiner aufmacht, zum Nachbarn", "propose_time set_drop_place"),
    ("availability", "ziischtig oder dunschtig", "propose_time"),
    ("callback_time", "jederzeit, bloß nicht am Vormittag", "call_back propose_time? reject_time? unavailable?"),
    ("callback_time", "so gegen acht, wenn die Kinder im Bett sind", "call_back propose_time?"),
)

WHEN_AND_WHERE: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "kann man das nicht etwas genauer sagen", "ask_time"),
    ("slot_decision", "ja gut, aber um welche Uhrzeit ungefähr?", "affirm ask_time"),
    ("slot_decision", "kommt er eher um zehn oder eher um zwölf", "ask_time"),
    ("slot_decision", "wie lang ist denn das Zeitfenster", "ask_time"),
    ("slot_decision", "von wann bis wann wär das", "ask_time"),
    ("none", "ist der Fahrer schon losgefahren?", "ask_status"),
    ("none", "haben Sie das schon eingeladen", "ask_status"),
    ("none", "was bedeutet das jetzt für meine Lieferung", "ask_status"),
)

ABOUT_THE_CALL: tuple[tuple[str, str, str], ...] = (
    ("none", "ich steh grad an der Kasse, meld dich später", "busy call_back"),
    ("none", "da kommt gerade Kundschaft rein, ich ruf zurück", "busy call_back?"),
    ("none", "bin am Fahren, können wir in einer Stunde reden", "busy call_back propose_time?"),
    ("none", "versuchen Sie's in zwei Stunden wieder", "call_back propose_time?"),
    ("none", "heute Abend können Sie noch mal durchklingeln", "call_back propose_time?"),
    ("availability", "weiß nicht, fragen Sie mich morgen noch mal", "unsure call_back propose_time?"),
)

ELSEWHERE: tuple[tuple[str, str, str], ...] = (
    ("none", "bringt's lieber zu meinen Schwiegereltern", "change_address"),
    ("none", "das gehört in die Ferienwohnung", "change_address"),
    ("none", "das muss zu meiner Tochter in die Gartenstraße 12", "change_address give_address"),
    (
        "slot_decision",
        "da bin ich im Büro, können Sie's nicht dorthin liefern",
        "change_address unavailable deny? reject_time?",
    ),
    ("drop_place", "geben Sie's lieber der Frau Hofer", "set_drop_place"),
    ("drop_place", "oben abgeben", "set_drop_place"),
)

PUT_RIGHT: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "ich hab Samstag gesagt, nicht Sonntag", "correct deny? propose_time? reject_time?"),
    ("slot_decision", "so hab ich das nie gesagt", "correct deny?"),
    ("slot_decision", "ausgemacht war aber Freitag", "correct deny? propose_time? reject_time?"),
    ("address_confirmation", "mit dt nicht mit t", "correct deny? give_address_part?"),
    ("address_confirmation", "da fehlt noch die Türnummer", "correct deny?"),
    ("address_confirmation", "ich heiße Huber, nicht Gruber", "correct deny? give_address_part?"),
    ("address_part", "die Hausnummer ist siebzehn", "give_address_part"),
)

SPOKEN = COME_THEN + NOT_THEN + IN_DOUBT + OTHER_TIMES + WHEN_AND_WHERE + ABOUT_THE_CALL + ELSEWHERE + PUT_RIGHT
