"""Spoken and written addresses with the pieces that must be read."""

WHOLE = """
US address -: 42 Maple Street, Springfield
    street=Maple Street; house_number=42; city=Springfield
US address -: 42 Maple Street Springfield
    street=Maple Street; house_number=42; city=Springfield
US address -: it's forty-two Maple Street in Springfield
    street=Maple Street; house_number=42; city=Springfield
US address -: 42B Maple Street
    street=Maple Street; house_number=42B
US address -: forty-two B Maple Street
    street=Maple Street; house_number=42B
US address -: 18 Larkspur Avenue apartment 4B, Springfield, Illinois 62704
    street=Larkspur Avenue; house_number=18; unit=4B; city=Springfield; region=IL; postcode=62704
US address -: my office is at 1200 West Jefferson Street, suite 300, Springfield IL 62702
    street=West Jefferson Street; house_number=1200; unit=300; city=Springfield; region=IL; postcode=62702
US address -: send it to 7 Harbour Lane please
    street=Harbour Lane; house_number=7
US address -: I moved to 315 Walnut Court, the zip is six two seven oh four
    street=Walnut Court; house_number=315; postcode=62704
US address -: five eighty-eight Culture West Road
    street=Culture West Road; house_number=588
US address -: twelve oh four Cedar Lane, Springfield
    street=Cedar Lane; house_number=1204; city=Springfield
US address -: one hundred and twenty Elm Street
    street=Elm Street; house_number=120
US address -: PO box 1187, Springfield, Illinois, 62705
    street=PO Box; house_number=1187; city=Springfield; region=IL; postcode=62705
US address -: Oh, it's 9 Birch Road. Springfield.
    street=Birch Road; house_number=9; city=Springfield
US address -: 62704 Springfield, 42 Maple Street
    street=Maple Street; house_number=42; city=Springfield; postcode=62704
US address -: 42 Maple, Springfield
    street=Maple; house_number=42; city=Springfield
US address -: it's 15 Rosewood in Chatham
    street=Rosewood; house_number=15; city=Chatham
US address -: 230 Fifth Avenue, New York, New York 10001
    street=Fifth Avenue; house_number=230; city=New York; region=NY; postcode=10001
US address -: 1600 North Grand Avenue East, Springfield
    street=North Grand Avenue East; house_number=1600; city=Springfield
US address -: 77 Saint James Place, second floor
    street=Saint James Place; house_number=77; unit=second floor
US address -: could you bring it to 31 Oak Ridge Drive instead
    street=Oak Ridge Drive; house_number=31
US address -: 4410 Lake Shore Drive, unit 12, Chicago, Illinois
    street=Lake Shore Drive; house_number=4410; unit=12; city=Chicago; region=IL
US address -: the address is number 8 Mill Lane, Rochester, zip code 62563
    street=Mill Lane; house_number=8; city=Rochester; postcode=62563
US slot_decision -: Can you bring it to my office instead? 42 Maple Street, Springfield
    street=Maple Street; house_number=42; city=Springfield
US none -: please deliver it to 16 Willow Way, Springfield
    street=Willow Way; house_number=16; city=Springfield
US address -: 42 Maple Street, no, sorry, 44 Maple Street
    street=Maple Street; house_number=44
US address -: 16 Willow Street in Springfield, no wait, in Chatham
    street=Willow Street; house_number=16; city=Chatham
US address -: it's 19 Broadway, Springfield
    street=Broadway; house_number=19; city=Springfield
US address -: 21 Martin Luther King Boulevard
    street=Martin Luther King Boulevard; house_number=21
US address -: I live at 6 the Green, Springfield 62704-1234
    street=The Green; house_number=6; city=Springfield; postcode=62704
GB address -: flat 3, 14 Station Road, Leeds LS1 4AB
    street=Station Road; house_number=14; unit=3; city=Leeds; postcode=LS1 4AB
GB address -: 221B Baker Street, London NW1 6XE
    street=Baker Street; house_number=221B; city=London; postcode=NW1 6XE
GB address -: number 14, flat 3, Church Lane, Bristol
    street=Church Lane; house_number=14; unit=3; city=Bristol
GB address -: 27 The Crescent, York, YO1 7HH
    street=The Crescent; house_number=27; city=York; postcode=YO1 7HH
GB address -: 8 Mill Close, Reading RG1 2AB
    street=Mill Close; house_number=8; city=Reading; postcode=RG1 2AB
DE address -: Hauptstrasse 5, 10115 Berlin
    street=Hauptstrasse; house_number=5; city=Berlin; postcode=10115
DE address -: Packstation 145, 50667 Cologne
    street=Packstation; house_number=145; city=Cologne; postcode=50667
US slot_decision -: could it go to apartment 3, 14 Queen Street, Springfield 62704
    street=Queen Street; house_number=14; unit=3; city=Springfield; postcode=62704
US slot_decision -: deliver it to apartment twelve, three hundred Cook Street
    street=Cook Street; house_number=300; unit=12
GB slot_decision -: please deliver to Flat 4, 27 Whiteladies Road, Bristol BS8 2PH
    street=Whiteladies Road; house_number=27; unit=4; city=Bristol; postcode=BS8 2PH
GB slot_decision -: can you send it to flat four 27 Whiteladies Road
    street=Whiteladies Road; house_number=27; unit=4
GB slot_decision -: take it to flat 2b, Rose House, Church Lane, Bristol BS9 1AB
    street=Church Lane; house_number=Rose House; unit=2B; city=Bristol; postcode=BS9 1AB
US slot_decision -: take it to number 5, Park Lane
    street=Park Lane; house_number=5
GB slot_decision -: deliver it to fifteen cotham hill bristol b s six six l a please
    street=Cotham Hill; house_number=15; city=Bristol; postcode=BS6 6LA
GB address -: 15 Cotham Hill Bristol bravo sierra six six lima alpha
    street=Cotham Hill; house_number=15; city=Bristol; postcode=BS6 6LA
GB slot_decision -: 15 Cotham Hill in Bristol with postcode BS6 6LA
    street=Cotham Hill; house_number=15; city=Bristol; postcode=BS6 6LA
US address -: 44 Ash Street in Springfield and the zip is 62702
    street=Ash Street; house_number=44; city=Springfield; postcode=62702
US slot_decision -: twelve fifteen east fifth street in springfield the zip is six two seven zero two
    street=East Fifth Street; house_number=1215; city=Springfield; postcode=62702
US slot_decision -: 1000 Martin Luther King Jr Drive, Springfield, IL 62703 would be better
    street=Martin Luther King Jr Drive; house_number=1000; city=Springfield; region=IL; postcode=62703
US address -: 214 and a half North Second Street
    street=North Second Street; house_number=214 1/2
US address -: 214 1/2 North Second Street
    street=North Second Street; house_number=214 1/2
AT address -: Lindengasse 12, 1070 Vienna
    street=Lindengasse; house_number=12; city=Vienna; postcode=1070
"""
"""Country, open question, part asked for: the words; under them the pieces."""

PARTS = """
US address_part city: tomorrow
    -
US address_part city: never mind
    -
US address_part city: what was that
    -
US address_part city: thank you
    -
US address_part postcode: in Chatham
    city=Chatham
US address_part street: forget it
    -
US address_part city: I'd say Chatham
    city=Chatham
US address_part street: Maple Street
    street=Maple Street
US address_part street: it's called Larkspur
    street=Larkspur
US address_part street: M A P L E
    street=Maple
US address_part street: the street is Old Mill Road
    street=Old Mill Road
US address_part house_number: 42 B
    house_number=42B
US address_part house_number: forty-two B as in Bravo
    house_number=42B
US address_part house_number: number fourteen
    house_number=14
US address_part house_number: it's five eighty-eight
    house_number=588
US address_part house_number: one oh one
    house_number=101
US address_part postcode: 62704
    postcode=62704
US address_part postcode: six two seven oh four
    postcode=62704
US address_part postcode: it's sixty-two seven oh four
    postcode=62704
US address_part postcode: six, two, seven, zero, four
    postcode=62704
US address_part postcode: six two seven double four
    postcode=62744
US address_part postcode: the zip code is 62 704
    postcode=62704
US address_part postcode: 62704 dash 1234
    postcode=62704
US address_part city: Springfield
    city=Springfield
US address_part city: in Springfield, Illinois
    city=Springfield; region=IL
US address_part city: that would be Chatham please
    city=Chatham
US address_part city: New Berlin
    city=New Berlin
US address_part unit: 4B
    unit=4B
US address_part unit: apartment twelve
    unit=12
US address_part unit: third floor
    unit=third floor
US address_part -: Springfield
    city=Springfield
US address_part -: 42 B
    house_number=42B
US address_part -: 62704
    postcode=62704
US address_part -: Maple Street
    street=Maple Street
US verification -: 62704
    postcode=62704
US verification -: my zip is six two seven oh four
    postcode=62704
GB verification -: LS1 4AB
    postcode=LS1 4AB
GB address_part postcode: L S one, four A B
    postcode=LS1 4AB
GB address_part postcode: it's sw1a 1aa
    postcode=SW1A 1AA
GB verification -: b s one four q a
    postcode=BS1 4QA
GB verification -: B S 1 4 Q A
    postcode=BS1 4QA
GB verification -: bs six six l a
    postcode=BS6 6LA
GB verification -: L S six two A B
    postcode=LS6 2AB
GB verification -: el es six two ay bee
    postcode=LS6 2AB
GB verification -: it's bee ess one for cue ay
    postcode=BS1 4QA
GB verification -: bravo sierra six, six lima alpha
    postcode=BS6 6LA
GB verification -: sierra whiskey one alpha, one alpha alpha
    postcode=SW1A 1AA
GB verification -: S W one A one A A
    postcode=SW1A 1AA
GB verification -: B for Bristol, S for sugar, six, six L A
    postcode=BS6 6LA
GB verification -: bee as in bravo ess as in sierra one four cue as in quebec ay as in alpha
    postcode=BS1 4QA
GB verification -: em one one double a
    postcode=M1 1AA
GB verification -: double u see one a one double b
    postcode=WC1A 1BB
GB verification -: the postcode is Y O one seven H H
    postcode=YO1 7HH
GB verification -: oh it's B S sixteen, one A B
    postcode=BS16 1AB
GB address_part postcode: bravo sierra six, six lima alpha
    postcode=BS6 6LA
US address_part house_number: 44 D, D as in dog
    house_number=44D
US address_part house_number: 214 and a half
    house_number=214 1/2
US address_part city: no idea
    -
US address_part city: pass
    -
US address_part street: pass
    -
US slot_decision -: I live at number 590
    -
US slot_decision -: my house number is wrong, it's 590
    house_number=590
US slot_decision -: you have the wrong house number, it's 598
    house_number=598
US slot_decision -: no, the house number is wrong. It should be 590.
    house_number=590
US slot_decision -: the number is wrong, should be 598
    house_number=598
US slot_decision -: it's five ninety actually, not five eighty-eight
    house_number=590
US slot_decision -: the address is missing my apartment number, it's apartment 12
    unit=12
US slot_decision -: you forgot my apartment number, 12
    unit=12
US slot_decision -: yes but my apartment number is missing, it's 4B
    unit=4B
US slot_decision -: there's no apartment number on it, I'm in apartment 12
    unit=12
US slot_decision -: please add apartment 12 to the address
    unit=12
GB slot_decision -: my flat number is 7
    unit=7
GB anything_else -: it's flat 7 by the way, you left out the flat number
    unit=7
US anything_else -: wait, sorry, I said 21 but it's 23
    house_number=23
US anything_else -: the house number should be 23
    house_number=23
US drop_place -: my house number is 590 not 588
    house_number=590
US slot_decision -: it's 5 not 6
    -
US slot_decision -: my number is 2025550123
    -
US slot_decision -: I need it after 5, I'm in apartment 12
    -
US slot_decision -: my apartment is a mess
    -
US slot_decision -: the address is wrong, it's 598 Culture West Road
    street=Culture West Road; house_number=598
US slot_decision -: 14 Queen Street would be better
    street=Queen Street; house_number=14
US address_part postcode: Springfield
    city=Springfield
GB address_part postcode: Bristol
    city=Bristol
GB address_part city: BS6 6LA
    postcode=BS6 6LA
US address -: can it go to Lincoln Library on Capitol Avenue
    street=Capitol Avenue
US address_part city: home
    -
US address -: never mind, just bring it to my home
    -
US address_part city: oh just deliver it home after all
    -
US address_part street: forget it, leave it as it is
    -
US address_part house_number: I don't know
    -
US address_part city: why do you need that
    -
US address_part city: hold on a second
    -
US address_part street: what did you say
    -
US address_part postcode: just a minute
    -
US address -: no, leave it
    -
US slot_decision -: the first one is fine
    -
US slot_decision -: I'm at work until six
    -
US address -: it's on the label
    -
US address -: same as before
    -
US address -: it's on the way
    -
US address_part house_number: he is on the phone
    -
US address_part house_number: nobody lives there
    -
US address_part street: the street is closed
    -
GB address_part street: it's on the internet
    -
GB address_part house_number: there isn't one
    -
GB address_part house_number: the one on file
    -
US address_part street: Tucson
    city=Tucson
GB address_part house_number: in Wakefield
    city=Wakefield
GB address_part house_number: fourteen to sixteen
    house_number=14-16
US address_part house_number: eighteen thousand two hundred and four
    house_number=18204
US address_part postcode: nine oh oh two seven, no, two eight
    postcode=90028
GB address -: flat 2/1, 40 Skirving Street, Glasgow
    street=Skirving Street; house_number=40; unit=2/1; city=Glasgow
US address -: W 4120 County Road K, Medford
    street=County Road K; house_number=W4120; city=Medford
US address -: 755 South 400 East, Provo
    street=South 400 East; house_number=755; city=Provo
GB address -: we used to be at 7 Fox Lane but now it's 19 Hare Lane, Godalming
    street=Hare Lane; house_number=19; city=Godalming
GB address -: sixty five long acre london
    street=Long Acre; house_number=65; city=London
GB address -: 505 Seven Sisters Road, London
    street=Seven Sisters Road; house_number=505; city=London
US drop_place -: put it behind the blue bin
    -
US none -: is the driver close
    -
US slot_decision -: I have 3 parcels coming, right
    -
US slot_decision -: between 2 and 4 on the 25th
    -
"""
"""Single pieces, and words that are none."""
