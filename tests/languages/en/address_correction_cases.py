"""What is said to an address that was read back, with the pieces that are named."""

KNOWN = "street=Maple Street; house_number=40; postcode=62704; city=Springfield; region=IL; country=US"
"""The address that is read back before each correction."""

CORRECTIONS = """
no, forty-two B
    house_number=42B
no, it's fourteen, not forty
    house_number=14
not forty, fourteen
    house_number=14
fourteen, not forty
    house_number=14
I said 40 but it's 14
    house_number=14
the house number is wrong, it's 590
    house_number=590
you forgot my apartment number, 12
    unit=12
my flat number is 7
    unit=7
no, Mable, M A B L E
    street=Mable Street
no, Mable
    street=Mable Street
the street is spelled M A U P L E
    street=Mauple Street
the city is spelled S P R I N G F E L D
    city=Springfeld
40 D, D as in dog
    house_number=40D
no it's Mable with a B
    street=Mable Street
it's a Lane, not a Street
    street=Maple Lane
not Street but Avenue
    street=Maple Avenue
no, the house number is 14
    house_number=14
no, I said 14
    house_number=14
it's Maple Avenue, not Maple Street
    street=Maple Avenue
no, Maple Avenue
    street=Maple Avenue
not Street, Avenue
    street=Maple Avenue
the zip is 62701
    postcode=62701
no, six two seven oh one
    postcode=62701
no, it's Spring Field with a T at the end
    -
the city is Chatham
    city=Chatham
yes but it's apartment five
    unit=5
apartment 4B is missing
    unit=4B
that's right
    -
no
    -
no, that's wrong
    -
the house number is wrong
    -
the postcode is wrong
    -
yes, exactly
    -
fourteen not forty and it's Maple Court
    street=Maple Court; house_number=14
wrong city, it's New Berlin
    city=New Berlin
change Springfield to Chatham
    city=Chatham
not Springfield, Chatham
    city=Chatham
the last digit is a 3
    postcode=62703
it's 14 Maple
    house_number=14
that's wrong, it's fourteen
    house_number=14
it's number 14 and the zip is 62703
    house_number=14; postcode=62703
no no, 14 Maple Street
    house_number=14; street=Maple Street
"""
"""What the customer says to the read-back; under it the pieces that are named."""
