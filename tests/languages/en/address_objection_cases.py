"""What is said to a read-back of Flat 3, 40 Park Road, Bradford, LS7 3PD, with what it tells."""

OBJECTIONS = """
no, there's no flat 3 => no unit
no, there is no flat => no unit
no, it's not a flat, it's a house => no unit
there's no unit, it's just a house => no unit
I don't have a flat number => no unit
I never said flat 3 => no unit
take the flat off please => no unit
leave out the flat => no unit
no flat, and the number's 14 => house_number=14; no unit
it's number 14, there isn't a flat => house_number=14; no unit
the flat is wrong => wrong unit
no, it's Flat 2B => unit=2B
no it's the top floor flat => unit=top floor flat
the town is Leeds not Bradford => city=Leeds
it's Leeds, not Bradford => city=Leeds
no, I live in Leeds => city=Leeds
no, the city is Newcastle upon Tyne => city=Newcastle upon Tyne
that's wrong, it's 14 not 40 => house_number=14
everything is right except the number, it's 14 => house_number=14
the number is wrong => wrong house_number
the number's not 40, it's 14 => house_number=14
no, the number is Rose Cottage => house_number=Rose Cottage
there's no number, it's Rose Cottage => house_number=Rose Cottage
it hasn't got a number, it's called Fernlea => house_number=Fernlea
no, the house is called Fernlea => house_number=Fernlea
no, the number is forty-one to forty-three => house_number=41-43
no, the street is Eastgate => street=Eastgate
no, the street's called The Crescent => street=The Crescent
there's no such street, it's Mill Lane => street=Mill Lane
the postcode is wrong, LS7 3PB => postcode=LS7 3PB
no, it's in Leeds => city=Leeds
no, the street is Ten Acre Lane => street=Ten Acre Lane
no, the street is 14 Mill Lane => street=Mill Lane; house_number=14
no the house number is 14 and the street is Elephant and Castle => street=Elephant and Castle; house_number=14
the street is Heol-y-Bont => street=Heol-y-Bont
no, the street name is O'Connell Street => street=O'Connell Street
the road is St John's Wood High Street and the town is Leeds => street=St John's Wood High Street; city=Leeds
no you've got the street wrong, it's Mill Lane => street=Mill Lane
the street's not Park Road, it's Mill Lane => street=Mill Lane
the street isn't right => wrong street
the street is right but the number is 14 => house_number=14
the postcode should be LS7 3PB => postcode=LS7 3PB
the postcode is wrong => wrong postcode
yes but the street is closed at the moment => nothing
"""
