"""What people in German have said about places, addresses and calls: training material."""

TABLE = """
identity > affirm
    So heiße ich. | Ja bitte. | Höchstpersönlich.
identity > affirm greet
    Grüezi ja das bin ich.
identity > call_back not_here deny? propose_time?
    der ist im moment nicht zu sprechen rufen sie abends an
identity > affirm busy
    ja aber ich hab grad keine zeit | ja aber bitte kurz ich sitz in einer besprechung
identity > deny complain?
    das geht sie gar nichts an
identity > correct? deny? wrong_person?
    nicht jonas ich bin der tobias keller
verification > give_address_part affirm?
    ja das ist zehn vier drei sieben
verification > give_address_part
    die postleitzahl ist null vier eins null neun | Acht null eins null Graz. |
    zwei zwo sieben, nein, zwei zwo sechs sieben fünf | meine plz is fünfzig sechs siebzig | Acht null drei drei eins.
verification > unsure deny?
    auswendig weiß ich die nicht
verification > deny
    das sag ich ihnen nicht am telefon
address > give_address
    Ahornweg 17, 04229 Leipzig | in die Mozartstraße zwölf in Fürth | steinbruchgasse vierzehn stiege zwei tür neun |
    Am alten markt Nummer sechs zweiter Stock bei krüger. | Feldstrasse 8, 8004 Zürich |
    gartenweg 40 nein 14 in jena | schreiben sie auf weidenstraße siebenundzwanzig b eins null neun sechs neun berlin
address > give_address change_address?
    zu meiner mutter in die birkenallee 3 in pirna
address > give_address_part unsure?
    das ist am lindenplatz die hausnummer hab ich nicht im kopf
address > give_address_part
    in die schillerstraße
address > deny correct?
    Nee lassen sie das doch bei der alten Adresse.
address > unsure
    die weiß ich grad selber nicht
address > give_address? set_pickup_point?
    Packstation 128 in Mainz
address_part > give_address_part
    Siebzehn a. | Nummer fünf. | die hausnummer ist hundertzwölf | im dritten stock links |
    Sechs neun eins eins fünf. | Rosenheim | stiege drei tür siebzehn |
    Hinterhaus, erster Stock, bei Yilmaz. | achtunddreißig, äh, dreiundachtzig
address_part > deny unsure?
    Gibt es nicht wir haben keine Nummer.
address_confirmation > affirm
    Jo des stimmt. | stimmt ganz genau | So steht's an der Klingel. | so is es
address_confirmation > affirm thank
    Ja, alles korrekt, vielen Dank.
address_confirmation > correct deny?
    nee die hausnummer stimmt nicht | da fehlt noch der stock
address_confirmation > correct deny? give_address_part?
    nein vierzehn nicht vierzig | fast, es heißt Lärchenweg, nicht Lerchenberg
address_confirmation > correct? deny?
    mei des is doch die alte
address_confirmation > correct affirm? give_address_part?
    Ja aber die Postleitzahl ist 01067.
address_confirmation > change_address? correct? deny?
    ach nee bringen sie es doch lieber zur alten adresse
address_confirmation > affirm unsure?
    glaub schon
drop_place > set_drop_place
    Unter die Treppe. | ins gartenhäuschen hinten | am besten beim concierge |
    Vor der wohnungstür bitte nicht unten im flur. | der hauswart hat einen schlüssel |
    hinter die mülltonne |
    im stiegenhaus neben dem kinderwagen
drop_place > deny complain?
    Nirgends das klauen die hier sofort.
drop_place > deny
    nee nicht hinlegen ich will es persönlich haben | na ned bei da nachbarin de mog mi ned
drop_place > set_pickup_point
    Kiosk an der Ecke | ich würd's mir in der filiale holen | Hinterlegen sie es im shop am hauptplatz. |
    packstation, die 214
drop_place_confirmation > correct set_drop_place deny?
    nein nicht vor die tür in den schuppen
drop_place_confirmation > set_drop_place correct? deny?
    doch lieber beim nachbarn | ach wissen sie was geben sie's dem hausmeister
drop_place_confirmation > affirm out_of_scope?
    Ja richtig aber er soll nicht klingeln das baby schläft.
drop_place_confirmation > affirm ask_time
    Ja, und wann kommt er da vorbei?
drop_place_confirmation > deny
    naa
drop_place_confirmation > set_pickup_point correct? deny?
    Dann hol ich's lieber doch in der Filiale ab.
drop_place_confirmation > affirm thank
    ja danke schön das ist lieb
callback_time > call_back propose_time?
    heute abend um sieben | In einer halben stunde. | morgen mittag wär recht |
    rufen sie halt nächste woche wieder an | um viertel drei geht's bei mir | Wenn mein Mann da ist so um achte. |
    donnerstag, und fragen sie dann nach meiner frau
callback_time > call_back propose_time? unavailable?
    Nach der Arbeit also ab fünf so.
callback_time > unsure
    weiß ich nicht wann ich zeit hab
callback_time > call_back propose_time? reject_time? unavailable?
    Jederzeit, nur nicht zwischen eins und zwei, da ruh ich. | Wann's wollen nur nicht beim Mittagessen.
callback_time > deny
    Ist nicht nötig. | brauchen sie nicht ich melde mich selber
refusal_confirmation > affirm refuse_parcel?
    Ja, bitte an den Absender zurückschicken.
refusal_confirmation > affirm
    ja sag ich doch | freilich
refusal_confirmation > deny
    nein um gottes willen ich will's schon haben | na i nimm's eh
refusal_confirmation > unsure
    hm ich überleg's mir noch
refusal_confirmation > correct? deny?
    nein, ich habe nicht gesagt, dass ich es nicht will
opt_out_confirmation > affirm
    jawohl das will ich | Sicher ist sicher ja.
opt_out_confirmation > affirm? opt_out?
    Streichen sie mich komplett. | ja nie mehr
opt_out_confirmation > deny correct?
    nein so war's nicht gemeint
opt_out_confirmation > deny
    Nicht nötig, Sie dürfen schon anrufen. | na des passt scho so lassen'S mi drin
anything_else > deny
    Nee das wars. | Mir fällt nichts mehr ein.
anything_else > unavailable affirm? correct? reject_time?
    Doch eins noch ich bin am Donnerstag nun doch nicht da.
anything_else > change_address? correct?
    könnten sie noch die hausnummer ändern da hat sich was vertippt
anything_else > propose_time correct?
    ich möcht's jetzt doch lieber am mittwoch haben
anything_else > deny goodbye?
    des wär's gwesn
anything_else > deny goodbye thank
    nichts mehr danke ihnen auch tschüssi | nein das wär alles merci vielmal und adieu
none > ask_status
    Wo steckt mein Paket? | liegt das noch im depot
none > ask_status complain?
    ich warte seit tagen auf die sendung was ist da los | warum dauert das so lange
none > ask_time ask_status?
    kommt das heut noch
none > ask_time
    Wann soll das denn da sein?
none > busy
    ich bin grad beim wickeln | is grad schlecht
none > busy call_back propose_time?
    Du ich steh an der kasse meld dich später.
none > call_back propose_time?
    heute nachmittag können sie nochmal durchklingeln
none > change_address
    ich zieh nächste woche um das muss woanders hin | Bitte liefern Sie das an meine neue Anschrift. |
    Bringts es liaba zu meine Eltern.
none > change_address correct?
    die adresse ist veraltet
none > change_address give_address
    die neue adresse ist kastanienallee 22 in halle | das muss in die werkstatt uferstraße neun in passau |
    Ich bin umgezogen und zwar in den fliederweg elf nach bamberg.
none > correct deny? give_address_part?
    Nein sie haben die falsche Straße das ist der tannenweg.
none > correct deny?
    stimmt nicht ich heiß keller nicht köhler | das hab ich so nicht gesagt
none > correct give_address_part?
    Ich meinte vorhin den vierten Stock nicht den fünften.
none > set_pickup_point unavailable
    lassen sie's an der packstation 107 ich arbeite bis acht |
    ich bin nie daheim unter der woche bringts es in a trafik
none > set_pickup_point
    ins postamt am ring da komm ich eh vorbei
none > greet propose_time unavailable deny?
    ja hallo nein ich bin bis zwei in der uni danach geht's
none > set_drop_place thank
    legen Sie das Paket auf die Fensterbank, und danke!
none > unavailable
    Bin nicht da der Nachbar auch nicht.
identity > affirm ask_who
    ja bin ich und wer sind sie | mein name ist jonas keller mit wem spreche ich
identity > affirm ask_why
    Ja, Keller am Apparat, worum geht es denn? | Jonas Keller ja was ist los?
identity > call_back greet not_here deny? propose_time?
    hallo nein der ist bei der arbeit probieren sie es heute abend
identity > affirm ask_robot
    Ja der bin ich aber ist das jetzt ein Computer der da redet?
identity > affirm complain
    ja genau und ihr fahrer hat mir gestern den zaun ramponiert
identity > affirm refuse_parcel
    Ja bin ich aber das Paket nehm ich nicht.
verification > give_address_part ask_data? ask_why?
    vier fünf eins zwei sieben aber wofür brauchen sie das
verification > give_address_part hold_on?
    Moment, so, sechs acht eins fünf neun.
address > ask_cost give_address deny? hold_on?
    nee warten sie das ist in der talstraße 30 in aue aber kostet mich das was
address > ask_time give_address
    Rosenweg 2, 14467 Potsdam, und klingeln Sie bitte bei Brandt, wann kommt das dann?
address_part > give_address_part ask_status? ask_time?
    nummer acht und wie lange dauert das dann
address_part > give_address_part thank
    Sieben c danke.
address_confirmation > affirm ask_time
    ja stimmt und wann sind sie da
address_confirmation > correct set_drop_place deny? give_address_part?
    nein das ist weinheim nicht weimar und können sie dann bei der frau dort abgeben
address_confirmation > affirm goodbye thank
    Passt danke wiederschauen.
drop_place > set_drop_place complain?
    nicht vor die tür, da ist letztes Mal was geklaut worden, geben Sie's lieber der Frau Hartmann
drop_place > ask_cost set_pickup_point
    in die filiale bitte kostet das was
drop_place > ask_time set_drop_place
    Vor die Garage und wann kommt er ungefähr?
drop_place_confirmation > affirm ask_sender
    ja passt und wer ist der absender
drop_place_confirmation > affirm goodbye thank
    jawohl danke wiederhören
callback_time > call_back human propose_time?
    Um drei aber dann bitte ein richtiger Mensch. |
    morgen und dann will ich aber mit einem menschen reden nicht mit ihnen
callback_time > call_back ask_repeat? out_of_scope? propose_time?
    am mittwoch da hab ich zeit und bitte auf deutsch und langsam
refusal_confirmation > affirm opt_out
    Ja und anrufen brauchen sie auch nicht mehr.
opt_out_confirmation > affirm goodbye
    ja und tschüss
opt_out_confirmation > affirm ask_status thank
    Ja danke und was passiert jetzt mit der Sendung?
anything_else > deny goodbye thank?
    nein danke auf wiederhören
anything_else > deny goodbye
    Nö alles gut tschau.
none > ask_status greet
    Hallo wo bleibt mein Paket?
none > busy call_back thank propose_time?
    Ich sitze beim Arzt, rufen Sie bitte nach zwölf wieder an, danke.
none > greet set_drop_place unavailable affirm?
    jo hallo ja ich bin heut bis fünf auf der baustelle geben sie's der oma im erdgeschoss
none > affirm thank
    passt danke
identity > deny wrong_person?
    nicht dass ich wüsste
address > give_address unsure?
    da muss ich mal überlegen ich bin ja erst vor drei tagen eingezogen also kirchplatz 5 glaub ich
address_part > give_address_part correct? deny?
    Keine Hausnummer nur Hof sonnleiten.
drop_place > set_drop_place set_pickup_point?
    Beim bäcker unten der nimmt immer alles an für uns.
drop_place > set_drop_place? unsure?
    wo's halt trocken ist
callback_time > call_back busy? propose_time?
    jetzt nicht aber so gegen halb zwei hab ich pause
anything_else > deny small_talk?
    keine weiteren fragen euer ehren
address_confirmation > correct thank deny? give_address_part?
    nein postleitzahl ist zwei acht eins neun fünf und der ort ist bremen nicht bremerhaven danke
address_confirmation > affirm set_drop_place
    ja genau und stellen sie es da in den carport
drop_place > complain set_drop_place
    geben sie's oben ab und übrigens der letzte fahrer war ein flegel
drop_place_confirmation > correct set_drop_place thank deny?
    nein beim linken nachbarn nicht beim rechten und danke
callback_time > busy call_back propose_time?
    Ich fahr gerade rufen sie um sechs an.
anything_else > complain deny
    Nein und schreiben sie sich hinter die ohren dass ihr Fahrer klingeln muss.
none > busy opt_out
    Keine Zeit und kein interesse nehmen sie meine Nummer raus.
none > change_address complain?
    so ein mist das haus ist eine baustelle sie müssen es zu meiner schwester liefern
none > ask_time ask_status? ask_who?
    Kommt das mit der post oder mit wem und wann?
"""
