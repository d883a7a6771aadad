"""Addresses, their pieces, places and questions about the delivery, beside what only sounds like them.

Training material of the judgement.
"""

TABLE = """
address > give_address
    fourteen birch lane | it's 9 Castle Street flat 2 | flat three sixteen argyle street glasgow |
    twenty two hundred main street | apartment 4c 18 lake road | care of the Patels 7 Mill Row |
    block b door number 6 station road | one oh five queens drive
address > give_address_part
    the same street only number 31 | somewhere along Ash Grove | it's on Harbour Road | the postcode's 62703 |
    it's in Bloomington | just the number changed it's 12 | larch terrace it is
address > give_address unavailable
    22 Ferry Road, but I'm away till Monday | 6 Dock Street and I'm never home before five |
    11 Elm Park though not this week we're in Spain
address > give_address propose_time
    40 Bridge Street and come after six please | it's 8 Orchard Way, any evening will do |
    15 Hill View, Friday would be best
address > give_address ask_data
    3 Park Row, what do you need it for | 70 Church Street but why are you asking | 12 Oak Drive, who else sees that
address > give_address unsure
    19 Pine Close, the zip I couldn't tell you | 5 Mill Lane but I don't know the postcode
address > give_address thank
    50 Beach Road, thank you ever so much | 2 The Crescent, cheers
address > unsure
    I'd have to look it up | don't know it by heart | it's a new place I can't remember the number | search me
address > deny
    I'd rather not say | leave it as it is | I'm not giving my address to a machine | never mind, the old one is fine
address > set_pickup_point
    can I collect it from the locker | I'd sooner pick it up at the post office |
    let me fetch it from the shop instead
address > change_address
    to my work | my mother's house | the new place | over at my girlfriend's | the office on weekdays
address > hold_on
    one sec while I get my glasses | wait till I look at the lease
address > ask_cost
    is that extra | what does it cost to change it | do you charge for that
address_part > give_address_part
    one thirteen | it's nineteen | number's six oh two | 7D as in delta | six double two |
    the third floor | forty and the door is red | eleven, but hurry I've a bus | it's called Ivy Cottage |
    no number, it's Bramble House | twenty eight love | thirty three, thirty three | one two one please |
    number nine, top bell | ninety and it's up the steps
address_part > give_address_part correct deny?
    no no sixteen | no, one five | not thirty, thirteen | no I said nineteen not ninety | wrong, it's forty two
address_part > give_address_part ask_time
    unit four and when will he come | thirteen, what time roughly | 62701 and when would it get here
address_part > give_address_part ask_data
    eighteen, are you recording this | 62704 but what do you do with that | twelve. say, who keeps this information
address_part > correct give_address_part?
    you've the street wrong as well it's Elm not Helm | it's Dale not Vale | the city's wrong too |
    that's misspelt, one T
address_part > unsure
    no idea | I couldn't tell you | not sure about the postcode | I never use it
address_part > deny
    no apartment | there isn't one | it hasn't got one
address_part > hold_on
    hang on while I look at the door | wait a sec I'll check the gate | give me a minute to find it
address_part > ask_repeat
    what did you want again | which bit do you need | what was that you asked
verification > give_address_part
    six two seven zero four | it's 62704 I think | um six two no sorry six two seven oh four |
    sixty two seven oh four | that'd be 62704 love
verification > give_address_part ask_contents
    62704, what's in it | six two seven oh four and what did I order | 62704 so what is this parcel
verification > give_address_part ask_time
    62704 and when's it coming | six two seven oh four, what time will he be here
verification > ask_data
    what happens with my postcode | are you taping this
verification > deny
    I don't hand that out | that's private | not telling you that | I'd rather not over the phone |
    I don't give that to strangers
verification > deny human
    not to a robot, get me a person | no, I'll only tell a human
verification > unsure busy
    no idea and I'm boarding a plane | don't know, I'm driving | couldn't say and I'm in a meeting
verification > complain deny?
    it's printed on the blasted box | you ought to know that already | how should I know, it's your parcel
# Places.
drop_place > set_drop_place
    the garage | the shed's open | with next door | number nine always takes mine | under the bench on the porch |
    on the step | the lad upstairs will sign | the doorman has a shelf for it | not the step, the shed |
    behind the wheelie bins | the concierge | round the side where it's dry | in the meter cupboard |
    the neighbour is always in
drop_place > set_drop_place other_parcel
    the shed and is the book coming too | next door, and when's the other one
drop_place > set_drop_place ask_cost
    with the porter, does that cost | the porch, is that free
drop_place > set_drop_place thank
    the step will do, thanks | next door, ta love
drop_place > deny
    I'd rather you didn't | nowhere | the neighbours are away | there's nobody next door | I don't trust them |
    I've no shed and no porch | no one here would take it | my neighbour's on holiday | we've no caretaker |
    not outside, it'll be pinched | we don't speak to next door
drop_place > deny propose_time
    nowhere, I'm in on Friday | no, bring it Saturday when I'm here | I'd rather have it in my hands, come Wednesday
drop_place > set_pickup_point deny?
    drop it off at the corner shop | no, the locker please | I'll fetch it from the post office |
    put it in a locker somewhere | leave it at the newsagent's and I'll get it
drop_place > complain deny?
    last time it was thrown over the gate | he left the last one in the rain | your man dumped it in the bin
drop_place > unsure
    I don't know where would be safe | hmm, hard to say where | no idea really
drop_place_confirmation > affirm
    there's grand | that'll do | happy with that | aye there | yes the shed
drop_place_confirmation > correct deny? set_drop_place?
    it's Baker not Barker | I said the garage | no the other shed | not the front, the back |
    number eight not eighteen
drop_place_confirmation > set_pickup_point deny?
    no I'll collect it | on second thoughts I'll get it at the shop | no, put it in the locker
drop_place_confirmation > set_drop_place deny? correct?
    no leave it in the porch instead | actually next door would be better | make it the garage
# Where it is, when it comes, where it shall go.
none, anything_else > ask_status
    has it gone out | did it leave the depot | will I still get it |
    the app says delivered, is that right | it says out for delivery since Friday | any news of my box |
    how far away is he | is it lost or what | what's the story with my parcel |
    has it moved at all | is it stuck in customs
none, anything_else > ask_time
    what time roughly | when are you lot round here | so it's coming when | when should I be in |
    how early would he come | morning or afternoon | before or after lunch | have you an exact hour
none > complain
    the box was open when it came | last one came soaked | I waited in all day Friday | it was left in the rain again
none > unavailable reject_time?
    we're not home | I won't be in at ten | there's no one here this morning |
    house is empty till six
none > unavailable propose_time reject_time?
    I'm out today, tomorrow would do | not home this morning, come after two | away today, could he try Wednesday
none > change_address
    I left that house in March | we've moved | could it go to my daughter's |
    that's my ex's place now | I've a new flat | send it to my work
none > change_address give_address
    we've moved, it's 12 Quay Street | can it go to 40 Main Street instead | new job, bring it to 9 Park Lane |
    it's 3 Mill Road now
none > greet busy
    hello I'm in class | hi, I'm at a funeral, can't do this now | good morning, I'm with a patient
none > greet unavailable reject_time?
    hello, nobody will be home | hi we're not in today
none > wrong_person
    I'm not Alex, I've had this number three years | never been an Alex here, it's number two on our road
none > thank goodbye backchannel?
    ok thanks bye | right thanks bye now | okay ta bye
none > ask_sender backchannel?
    okay, and who's it from | right, who sent it
none > backchannel
    oh okay | I see okay | mm okay
none > small_talk
    I suppose you're busy before Christmas | freezing this morning isn't it | baltic out today
none > refuse_parcel opt_out
    don't want it and don't ring neither | send it back and stop calling
anything_else > small_talk
    you'll be run off your feet this week | I bet Fridays are busy for you | it'll snow by Thursday they say
anything_else > other_parcel ask_status?
    is my amazon thing with you | what about the other box | I'm waiting for shoes as well
anything_else > propose_time affirm? correct?
    actually make it Thursday | I've changed my mind, Friday | yes, could it be Saturday after all |
    on second thoughts Tuesday is better
anything_else > change_address affirm?
    one thing, we've moved since | yes, it has to go to my office | and can it come to my mum's instead
"""
