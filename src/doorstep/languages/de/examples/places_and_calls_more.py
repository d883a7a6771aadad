"""Places, addresses, read-backs and calls in everyday German, often two things in one breath: training material."""

TABLE = """
identity > affirm
    selbst am Telefon | am Rohr | da haben Sie den Richtigen |
    das bin i selber | jawohl das bin ich persönlich | dat bün ick | ja hier ist der Jonas |
    Keller ja | so heiß ich seit meiner Geburt | ja richtig der bin ich
identity > affirm greet
    Grüß Gott Keller hier | servus Keller | moin moin jo dat bün ick | Grüezi Keller am Apparat |
    guten Morgen ja der bin ich | hallo hier ist Keller Jonas
identity > affirm ask_why
    Jonas Keller was gibt's denn | ja Keller worum geht's | der bin ich was ist los |
    ja am Apparat was wollen Sie denn
identity > affirm ask_who
    ja bin ich und mit wem rede ich | Keller wer ist denn dran | ja der bin ich wer sind denn Sie
identity > affirm refuse_parcel
    ja bin ich aber das Paket will ich nicht | der bin ich ich nehm aber nichts an schicken Sie's zurück
identity > affirm opt_out
    ja das bin ich und rufen Sie mich nicht mehr an | bin ich und streichen Sie gleich meine Nummer
identity > affirm busy
    ja bin ich aber ich sitz grad im Zug | am Apparat ich hab aber gleich einen Termin |
    ja Keller ich bin grad beim Essen
identity > affirm complain
    ja und Ihr Fahrer hat mir letztens das Tor verbeult | der bin ich und ich warte seit Wochen auf das Ding
identity > deny complain?
    das geht Sie nichts an | das sag ich Ihnen sicher nicht | meinen Namen verrate ich nicht |
    was geht Sie das an das sag ich nicht
identity > not_here deny?
    des is mei Bruder der kommt erst am Abend | mein Papa ist in der Arbeit | der is grad einkaufen |
    meine Frau ist nicht da | die kommt erst um sechs heim | i bin nur d Schwester er isch nöd da |
    der liegt noch im Bett
identity > not_here call_back deny? propose_time?
    der ist nicht da rufen Sie abends noch mal an | nicht zu sprechen probieren Sie's morgen |
    mein Mann ist weg versuchen Sie's um sechs
verification > give_address_part
    vier null zwei eins drei | die ist acht null drei drei eins | zwei zwo nein zwei drei fünf fünf sechs |
    Postleitzahl zehn eins eins neun | meine is fünfzig sechs siebzig | sechs acht eins fünf neun Mannheim |
    null eins null sechs sieben | acht null null vier Zürich | des is die zehn zwanzig
verification > give_address_part ask_data? ask_why?
    sechs null drei eins eins aber wofür brauchen Sie die | acht null eins null und was wollen Sie damit
verification > deny
    das gebe ich am Telefon nicht raus | die sag ich Ihnen nicht | nein das verrate ich nicht
verification > unsure deny?
    die weiß ich grad nicht auswendig | keine Ahnung wie die Postleitzahl ist |
    müsst ich nachschauen ich weiß sie nicht
address > give_address
    in die Bachgasse sechs in Steyr | Lindenweg elf Hinterhaus in Halle | das wäre der Kirchplatz 3 in Zug |
    schreiben Sie Hafenstraße zwölf b in Rostock | Am Markt sieben bei Familie Brand |
    gartenweg zwei nein drei in weimar | Mozartgasse vierzehn Stiege zwei Tür acht
address > give_address ask_time
    Rosengasse 5 in Wels und wann kommt das dann | Bergstraße neun in Ulm wann wär das da |
    Talweg 3 in Chur und wann sind Sie dort
address > give_address ask_cost
    Birkenallee 4 in Fulda kostet das extra | in die Hafenstraße 8 aber was kostet mich das
address > give_address thank
    Lerchenweg zwölf in Linz danke schön | Schulstraße 1 Bern merci vielmal
address > give_address_part unsure?
    das ist am Kirchplatz die Hausnummer weiß ich nicht | in der Schillerstraße Nummer fällt mir grad nicht ein |
    irgendwo in der Ringstraße
address > give_address_part
    in Rosenheim | die Straße heißt Amselweg | fünfzig sechs siebzig vier Köln | Ortsteil Neustadt |
    in der Bahnhofstraße | zehn vier null fünf Berlin
address > change_address
    ins Büro | zu meiner Freundin | an meine Arbeit bitte | zu den Schwiegereltern
address > deny correct?
    ach lassen Sie's bei der alten | bleibt doch die alte Adresse | vergessen Sie das mit der Adresse
address_part > give_address_part
    die Hausnummer ist hundertvier | Nummer siebenundzwanzig | achtzehn äh achtzig | zwölf a wie Anton |
    im Hinterhof links | b wie Berta | keine Nummer nur Hof Bergblick | Stiege eins Tür zwölf |
    drei eins sechs fünf fünf | die achtundneunzig | Hausnummer fünf Schrägstrich zwei | in Villach | top neun
address_part > give_address_part thank
    neun b danke | Nummer elf vielen Dank | siebzehn merci
address_part > give_address_part ask_time
    Nummer acht und wann kommt das dann | vierzehn wann sind Sie da | dritter Stock und wann ungefähr
address_part > deny unsure?
    wir haben keine Hausnummer | gibt's bei uns nicht | da ist keine Stiege
address_confirmation > affirm
    so steht's am Klingelschild | so steht's im Ausweis | genau so schreibt man das |
    alles drin alles richtig | ja mit ck stimmt | da fehlt nichts | aufs Haar genau | eh klar so is es
address_confirmation > correct deny? give_address_part?
    mit ck nicht mit k | da fehlt noch die Stiege | da fehlt der zweite Stock | mit dt hinten |
    das ist Weinheim nicht Weimar | nein der Ort ist Bremen nicht Bremerhaven | die Postleitzahl stimmt nicht |
    fast aber es ist die achtzehn | ich heiß Keller nicht Köhler | Straße stimmt Nummer nicht |
    nicht Gasse sondern Weg | das ist doch die alte | ohne h am Ende | es heißt Lärchenweg nicht Lerchenweg
address_confirmation > correct thank deny? give_address_part?
    nein zwei acht eins neun fünf danke | die Nummer ist elf nicht zwölf danke schön |
    Weimar nicht Weinheim vielen Dank
address_confirmation > affirm thank goodbye
    stimmt danke tschüss | passt merci ade | ja richtig danke wiederhören
address_confirmation > affirm ask_time
    ja richtig und wann kommen Sie | stimmt wann wär das ungefähr | genau und um wie viel Uhr dann
address_confirmation > affirm set_drop_place
    ja genau und stellen Sie's in den Carport | stimmt und wenn keiner da ist hinters Haus |
    passt legen Sie es vor die Tür
address_confirmation > correct set_drop_place deny? give_address_part?
    nein das ist Weinheim und geben Sie es dort beim Nachbarn ab | Nummer acht nicht achtzehn und bitte vor die Tür
address_confirmation > ask_repeat hold_on
    noch mal bitte ich hab die Nummer nicht gehört warten Sie | Moment sagen Sie das noch mal
drop_place > set_drop_place
    vor die Wohnungstür nicht unten in den Flur | bei der Frau Lindner im Zweiten | oben abgeben bei den Leuten |
    geben Sie's dem Herrn Moser | auf die Terrasse aber unters Dach | wo's halt trocken ist in den Schuppen |
    in den Wintergarten der ist offen | beim Hauswart unten | Bei Schmidts im Erdgeschoss, die sind immer da. |
    in den Heizungskeller | neben die Regentonne | unter den Carport falls es regnet | ins Gartenhäusl hintn |
    der Pförtner nimmt das an | zum Nachbarn und sagen Sie ihm danke | beim Bäcker unten die nehmen alles für uns an |
    nicht vor die Tür lieber der Frau Hartmann geben | in die Ablagebox
drop_place > set_drop_place complain
    oben abgeben und Ihr letzter Fahrer war ein Flegel | in die Garage und nicht wieder in den Regen wie letztes Mal |
    beim Nachbarn und bitte nicht wieder über den Zaun schmeißen
drop_place > set_drop_place ask_time
    in die Garage und wann kommt er | zum Nachbarn wann ungefähr | hinters Haus um wie viel Uhr denn
drop_place > set_pickup_point
    in den Paketshop am Markt | ich hol's mir in der Filiale | Packstation 214 | zum Kiosk an der Ecke bitte |
    Hinterlegen Sie es bei der Post. | i hol's ma selber im Packerlshop
drop_place > set_pickup_point ask_cost
    in den Shop aber kostet das was | Filiale und was macht das | zur Packstation wenn es nichts kostet kostet das was
drop_place > deny complain?
    nirgends das klauen die sofort | nicht hinlegen ich will das selber annehmen | nee gar nicht abstellen bitte |
    na ned bei der Nachbarin | nirgendwo unbeaufsichtigt
drop_place > unsure
    muss ich mir überlegen | weiß ich nicht wo da Platz ist | keine Ahnung wo | da müsst ich meine Frau fragen
drop_place > ask_status
    was passiert wenn ich nirgends was sage | wo ist das Paket denn jetzt
drop_place_confirmation > affirm
    haargenau | da liegt's gut | ja mach das | genau da | so isses | ja dort is trocken
drop_place_confirmation > correct deny?
    nee die heißt Wagner nicht Wegner | im zweiten nicht im dritten Stock | das ist falsch | der Name stimmt nicht
drop_place_confirmation > correct set_drop_place deny?
    nein nicht die Garage der Schuppen | beim linken Nachbarn nicht beim rechten |
    doch nicht vor die Tür in den Keller
drop_place_confirmation > correct set_drop_place thank deny?
    nein beim Hausmeister nicht beim Nachbarn danke | in den Schuppen nicht in die Garage vielen Dank
callback_time > call_back human propose_time?
    um drei aber dann bitte ein Mensch | morgen und ich will mit jemandem Echten reden |
    heute Abend und bitte kein Automat
callback_time > call_back thank goodbye propose_time?
    morgen früh danke tschüss | um vier danke wiederhören | am Freitag merci ade
refusal_confirmation > affirm
    dabei bleib ich | mein letztes Wort | mein Entschluss steht fest | ich bleib dabei | endgültig ja
refusal_confirmation > deny correct?
    nee war nur Spaß bringen Sie's | doch doch ich will's haben | halt nein ich brauch's doch |
    das war nicht so gemeint
refusal_confirmation > deny propose_time
    nein nein bringen Sie es am Samstag | doch liefern Sie's aber erst Freitag | nein kommen Sie am Montag damit
refusal_confirmation > unsure
    ich überleg's mir noch | weiß noch nicht | muss ich erst mit meinem Mann reden
opt_out_confirmation > affirm
    ich bitte darum | darum bitte ich | ganz genau das will ich | ja ein für alle Mal
opt_out_confirmation > deny
    na des passt scho lassen's mi drin | nein nur heute hat's genervt | lassen Sie meine Nummer ruhig drin
opt_out_confirmation > affirm ask_status thank
    ja danke und was wird jetzt aus der Sendung | ja bitte danke und mein Paket kommt trotzdem oder was passiert damit
opt_out_confirmation > ask_status
    was heißt das für mein Paket | was passiert dann mit meiner Sendung | und was wird aus dem Paket
none > busy opt_out
    keine Zeit und kein Interesse streichen Sie meine Nummer | ich fahr grad und will keine Anrufe mehr von Ihnen
none > busy call_back propose_time?
    ich steh an der Kasse meld dich später | bin im Auto reden wir in zehn Minuten |
    grad Kundschaft da rufen Sie um fünf an
none > greet not_here
    Guten Tag hier ist die Schwester der Jonas ist im Spital | hallo mein Mann ist grad nicht da
none > ask_time ask_who? ask_status?
    wann kommt das und mit wem | kommt das mit der Post und wann | und wann bringt ihr das
none > other_parcel complain
    und das andere ist auch noch nicht da so eine Schlamperei | mein anderes Paket habt ihr auch verschlampt
none > affirm
    ja ist recht | passt machen Sie das | gut so | jawohl einverstanden
none > ask_status
    hat der Fahrer das schon eingeladen | ist das schon verladen | habt ihr das schon losgeschickt |
    was ist denn jetzt mit meiner Lieferung
"""
