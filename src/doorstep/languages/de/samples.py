"""What German is graded by: a line or more of everything it offers."""

SAMPLES = """
yes_no slot_decision: ja, das passt mir = affirm
yes_no slot_decision: geht in Ordnung = affirm
yes_no slot_decision: passt = affirm
yes_no slot_decision: nein danke = deny
yes_no slot_decision: lieber nicht = deny
yes_no slot_decision: das weiß ich noch nicht = unsure
yes_no address_confirmation: ja, stimmt = affirm
yes_no address_confirmation: nein, das ist falsch = deny

safety slot_decision: rufen Sie mich bitte nicht mehr an = opt_out
safety none: nehmen Sie meine Nummer von Ihrer Liste = opt_out
safety identity: da haben Sie sich verwählt = wrong_person
safety identity: hier wohnt niemand mit diesem Namen = wrong_person
safety slot_decision: ich will das Paket nicht, schicken Sie es zurück = refuse_parcel
safety slot_decision: kann ich mit einem Menschen sprechen = human
safety identity: die ist gerade nicht zu Hause = not_here

acts slot_decision: ich bin bis sechs auf der Arbeit = unavailable
acts slot_decision: morgen nach drei wäre besser = propose_time
acts slot_decision: der Termin passt mir nicht = reject_time
acts slot_decision: wann genau kommt das denn = ask_time
acts slot_decision: wo ist mein Paket gerade = ask_status
acts slot_decision: können Sie es an eine andere Adresse bringen = change_address
acts address: Lerchenweg 7, 10115 Berlin = give_address
acts address_part: 10115 = give_address_part
acts address_confirmation: nein, siebzehn a = correct
acts slot_decision: stellen Sie es vor die Tür = set_drop_place
acts slot_decision: bringen Sie es in den Paketshop = set_pickup_point
acts slot_decision: wer ist denn da = ask_who
acts slot_decision: warum rufen Sie an = ask_why
acts slot_decision: was ist da drin = ask_contents
acts slot_decision: von wem kommt das = ask_sender
acts slot_decision: kostet das etwas = ask_cost
acts slot_decision: können Sie das noch einmal sagen = ask_repeat
acts slot_decision: sind Sie ein Roboter = ask_robot
acts slot_decision: wird das Gespräch aufgezeichnet = ask_data
acts slot_decision: und was ist mit meinem anderen Paket = other_parcel
acts slot_decision: ich kann gerade nicht sprechen = busy
acts slot_decision: rufen Sie mich in einer Stunde zurück = call_back
acts slot_decision: Ihr Fahrer war sehr unfreundlich = complain
acts slot_decision: einen Moment bitte = hold_on
acts none: mhm = backchannel
acts slot_decision: guten Morgen = greet
acts anything_else: vielen Dank = thank
acts anything_else: auf Wiederhören = goodbye
acts slot_decision: schönes Wetter heute = small_talk
acts slot_decision: können Sie mir eine Pizza bestellen = out_of_scope

times slot_decision: morgen nach drei = want +1 15:00-
times slot_decision: vormittags bin ich nicht zu Hause = refuse -12:00
times slot_decision: ich bin bis sechs auf der Arbeit = refuse -18:00
times slot_decision: am Donnerstag zwischen zwei und vier = want +3 14:00-16:00
times slot_decision: ab halb fünf = want 16:30-
times availability: am Mittwoch jederzeit = want +2
numbers verification: eins null eins eins fünf = 10115
numbers none: zweiundvierzig = 42
numbers none: zwo drei doppel vier = 2344
spelling address_part: B wie Berta, I, R, K, E = street = Birke
addresses address: Lerchenweg 17a, 10115 Berlin = street = Lerchenweg; house_number = 17a; postcode = 10115
addresses address: dritter Stock links = unit = 3. Stock links
drop_places slot_decision: legen Sie es vor die Tür = door
drop_places slot_decision: beim Nachbarn Meier = neighbour, Meier
names identity: hier ist Robin Hale = Robin Hale
phones callback_time: rufen Sie mich unter null drei null, zwei drei eins zwei fünf eins zwei drei an = +493023125123
greetings none: hallo = person
greetings none: bitte hinterlassen Sie eine Nachricht nach dem Signalton = voicemail
greetings none: mhm = backchannel
greetings slot_decision: morgen zwischen zwei und = unfinished
"""
