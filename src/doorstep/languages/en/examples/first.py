"""A first set of examples, act by act: training material of the judgement."""

TABLE = """
slot_decision > affirm
    that's absolutely fine by us | sounds like a plan to me | yes I would like that very much |
    we are fine with this arrangement | go right ahead with it | that time is convenient |
    I'm happy with that suggestion | perfect, do it that way | agreed, that is good | I would appreciate that |
    certainly, you may do that | sure, my roommate will be there to open | I will wait at home for the driver |
    great timing for me | you can put me down for that | that is exactly what I wanted |
    yes that information is correct | all of it is accurate | it suits my schedule perfectly |
    I have no objections whatsoever | this is me on the phone
slot_decision > deny
    I don't think that is going to happen | I'm not giving you that information | that is not something I want |
    no I would rather leave things the way they are | I must decline that suggestion | that's not correct at all |
    there isn't any | I have nothing else on my mind | I don't want you to do that |
    please keep everything as it was | we can forget about that idea | certainly not what I need |
    I said no already | that won't be necessary | I don't need anything further | not that I can think of |
    I disagree with that
slot_decision, availability > unsure
    it is difficult for me to say at this point | I cannot tell you that yet | I have not decided about it |
    I would need to look that up somewhere | that depends on what my boss says |
    perhaps it works and perhaps it does not | I'm still waiting to hear about my plans |
    I need to talk it through with my family first | I really could not say | I can't remember what it is |
    I haven't got the faintest notion | I am a bit undecided | my plans are not fixed |
    I don't have it in front of me
slot_decision, availability > unavailable deny? reject_time?
    I am never in the house at that hour | my working day ends late | nobody will open the door then |
    we have all gone to the seaside that week | my shift is not over before evening |
    I have lessons until the afternoon | I spend that day at my daughter's wedding |
    the house is empty during the day | I am travelling for work at the time |
    I must pick up the kids from school then | I need to be at the hospital in the morning |
    I am stuck in the office the whole day | that is when I am at the gym | I'll be away visiting family |
    that clashes with my job | on that day I have surgery
slot_decision, availability > propose_time
    would next Monday be possible for you | let us make it the day after | I could do early evening |
    sometime after lunch would be good | please come on Saturday instead | the best time for me is around five |
    what about Wednesday morning | anything from three onwards | can the driver come late in the afternoon |
    I am free at the weekend | tomorrow at noon would be great | schedule it for the end of the week |
    I would be in on Tuesday all day | make it before ten in the morning
slot_decision > reject_time deny?
    that hour is no good for us | could we find some other moment | this slot is much too early |
    I'd need a different day | that is far too late in the evening | none of these times is possible for me |
    I can't do that particular day | do you have anything sooner | please move the appointment |
    that window doesn't fit my plans | I would like to postpone it | the suggested time is unsuitable |
    not on that day please | it has to be another date
slot_decision, none > ask_time
    at what hour can I expect the driver | when precisely does the van get here | how long until it arrives |
    can you give me a tighter time frame | which times are there to choose from | what other options are there |
    do I have to wait the whole day for it | will it be here by lunchtime |
    tell me which days you have available | when is the earliest you can come |
    will he come before or after noon | what are my choices | you tell me what is possible |
    roughly when does he turn up
slot_decision, none > ask_status
    has my package left the warehouse | where can my shipment be at this moment |
    what is happening with my delivery | is it on the truck already | why has it not turned up so far |
    I've been expecting it for several days | did it get lost somewhere |
    is the van anywhere close to my place | is it still sitting at the depot | how far has it got |
    it was supposed to be here last week | tell me about the progress of my order |
    did somebody else already accept it
slot_decision, none > change_address
    please route it to where I live at present | we no longer live at that house |
    the parcel should be brought to my workplace | I would like to have it somewhere else |
    can it go to my parents | that's the flat I used to rent | I want to alter the place of delivery |
    could the driver go to a different street | I have relocated since I ordered |
    you've still got the address of my old apartment | let it be delivered where I work |
    I am staying at a friend's place this week, bring it there | the destination has to be changed |
    send everything to our summer house
address > give_address
    it is twelve Chestnut Drive in Oakville | 48 Pinewood Lane, apartment six |
    that would be nine hundred Lakeview Boulevard | bring it to 3 Orchard Street in Fairview |
    my place is 71 Hillcrest Road | two twenty Jefferson Avenue, Riverton |
    the new one is 15 Sycamore Court, Milton | deliver to 650 Harrison Street please |
    33 Kingsway, flat two, Brighton | I live at number 5 Abbey Close | one oh four Sunset Terrace, Greenville |
    it's 2100 Franklin Highway
address_part > give_address_part
    the street is named Chestnut Drive | number thirty one | the zip would be five five four oh one |
    the town is Oakville | my apartment is six C | the postal code is 90210 | house number eighty eight |
    it's on the fourth floor | the city is called Fairview | unit seven | four four one two oh |
    on Pinewood Lane
address_confirmation > correct deny?
    you noted the wrong digit | that isn't what I told you | you heard me incorrectly |
    the name of the road is misspelled | I was talking about the other one | you've mixed something up there |
    it ends with an S | there's a letter missing in the name | that is my former house number |
    what I meant was something different | the town you read out is false | please change what you wrote down |
    I misspoke before | one of those numbers is not right | I changed my mind about what I said earlier
slot_decision, drop_place > set_drop_place
    put it under the roof beside the house | the woman living below us accepts parcels |
    the security guy at the gate takes deliveries | hide it where nobody sees it from the road |
    you may set it down on the landing | just leave it somewhere dry | slide it behind the fence |
    the people above us will keep it for me | leave it on the bench by the entrance |
    the office downstairs accepts packages for us | it can stay in the entrance hall |
    my landlord will receive it | place it inside the storage room | tuck it behind the plant
slot_decision, drop_place > set_pickup_point
    I would come and get it at a store | let me collect the package on my own |
    have it held at the nearest branch | could I fetch it from the depot | bring it to a parcel station |
    I'd choose a locker | drop it at the corner store for collection | I prefer picking it up in person |
    keep it at the post office for me | is there a collection point nearby |
    I can drive over and get it
slot_decision, none > ask_who
    may I know with whom I am speaking | which company do you belong to | tell me your name first |
    on whose behalf are you calling | where do you work |
    how can I be sure that this is not a scam | is this a legitimate company | could you identify yourself |
    what was the name of your firm | I've never heard of you people | whose voice is that
slot_decision, none > ask_why
    for what reason am I getting this call | what is the purpose of this | what would you like from me |
    what exactly is this regarding | what do you need me for | why did my phone just ring |
    is there some problem | how can I be of help to you | what brings you to call me |
    are you trying to sell me something
slot_decision, none > ask_contents
    what did somebody send me there | what might be in that box | could you tell me the contents |
    which item is it that I ordered | is the package a large one | what exactly is being delivered |
    I can't recall buying something, what is it | is it anything breakable | how much does the thing weigh |
    does it say what's in it | what kind of goods are these
slot_decision, none > ask_sender
    which shop shipped it | who is responsible for sending this | what name stands on the label as sender |
    where did that parcel originate | who might have sent me something | is it from the book store |
    tell me who posted it | which merchant does it come from | did my sister send that |
    whose parcel is that, I mean from which store | who ordered this for me | which website is it from
slot_decision, none > ask_cost
    is there any fee involved | what will I be charged | does a new appointment come with extra cost |
    is the service free | how much money do you want for this | do I pay on delivery | has the postage been paid |
    will there be customs duties | is that going to be expensive | I hope this is at no charge |
    what does changing the day set me back | must I give the driver cash
slot_decision, identity, none > ask_repeat
    I could not understand a word | please tell me one more time | the connection is really bad |
    would you mind saying that again | what were the times once more | you talk much too quickly for me |
    I missed what you said | sorry I was distracted, what was it | I can barely hear your voice |
    please go over the options another time | excuse me, what did you say |
    could you spell out that address again
slot_decision, none > ask_robot
    is this a computer talking | are you some sort of software | do I have a real human on the line |
    you don't sound like a person | this is an automated call, right |
    am I speaking with artificial intelligence | is there a person behind this voice |
    are you a machine or a man | this has to be a recorded message | you are not real, are you |
    did they replace you with a bot | is anybody alive at the other end
slot_decision, none > ask_data
    do you save what I say | how did you come by my telephone number | who gets to see my information |
    is our talk going to be recorded | what do you need that detail for |
    who passed on my contact details to you | I hope you don't keep my address | where is my information stored |
    is that allowed under privacy law | why should I give you my postcode | are you listening in and saving it |
    what happens with my personal details
slot_decision, none > other_parcel
    there's a second box on the way for me | what happens with my other order |
    I bought some shoes as well, are they in it | will the rest of my purchase arrive too |
    I am expecting more than a single package | does my other shipment come on that day | and the other package |
    I had ordered something else besides | is the rest of it coming at the same time |
    are both of my packages in the van | I also await a delivery from another shop |
    tell me about the remaining one
identity, slot_decision > wrong_person deny?
    that person is unknown here | you are speaking with someone different | this phone belongs to somebody else |
    I'm afraid there is nobody of that name in this home | you called a restaurant |
    I only recently received this number | he used to have this number |
    that family left this apartment long ago | I have no connection with that customer |
    you reached the wrong household | the man you look for is dead | it's not my parcel and not my name
identity, slot_decision > not_here deny?
    my husband went out this morning | the boss is in a conference | I am only the cleaner |
    she left for university | he is lying down at the moment | you are speaking to the son |
    I can give her a message | my mother is not in at the moment | he is out walking the dog |
    they went to the cinema | I answer the phone for my wife | she returns in the evening
slot_decision, none > busy
    now is really inconvenient | I am standing in the middle of a shop |
    you are interrupting my dinner | I've got no time for that at present | I have visitors at the moment |
    I am about to walk into an exam | my hands are full right now | I'm at the doctor's waiting room right now |
    let's keep this short, I'm in a hurry | I am just getting on a train | I must leave this minute
slot_decision, none > call_back propose_time?
    please try me again this evening | phone me a bit later | I would rather talk tomorrow |
    you can reach me better after work | give me a ring next week | let us continue that conversation tonight |
    contact me again in thirty minutes | get back to me at noon | could we speak another day |
    maybe you call once I am home | ring again when my wife is here | try again on Monday
slot_decision, none > opt_out
    I forbid you to phone me | erase me from every list you keep | my number must not be used for such things |
    do me a favour and never dial me again | I no longer want to be bothered by phone |
    these automated calls have to end | you are not allowed to ring this line | cancel all future calls to me |
    make sure nobody calls this number again | no more contact by telephone please |
    I've told you before not to call | please do not disturb me by phone any more
slot_decision, none > refuse_parcel deny?
    I will not accept that delivery | let the parcel go back to the seller |
    I have bought it somewhere else by now | there is no need for this order any longer |
    I want nothing to do with this package | take that thing away again |
    I didn't order that and I won't keep it | please annul my purchase | I do not intend to receive it |
    the goods should be returned | I am withdrawing from the purchase | keep that stuff, I won't have it
slot_decision, none > human
    is there anybody real I might speak with | I insist on talking to a member of staff |
    get someone from the office on the line | let me have a word with your colleague |
    a machine can't help me with that | I refuse to discuss this with a computer |
    please hand me over to the service team | I would feel better with a living person |
    can one of your employees phone me | where can I reach a person |
    give me someone who understands me
slot_decision, none > complain
    the way your people treat customers is awful | my last box came completely wrecked |
    the man in the van shouted at me | every single time something goes wrong with you |
    you wasted my entire afternoon | the courier claimed nobody was home although I was |
    that's an impertinence at this hour | I am very dissatisfied with this | your people broke my last delivery |
    the parcel was left in the rain | it's a disgrace how long that takes |
    nobody rang although I sat next to the door | I waited in vain all of yesterday
slot_decision, none > hold_on
    give me a moment to fetch my glasses | I have to find something to write | wait until I am in another room |
    one minute while I ask | stay on the line, the door just rang | I'm looking it up right now |
    just let me turn down the radio | bear with me, I'm opening my calendar |
    can you wait a short while | let me go and look at the label | hang about, I am getting him
none > backchannel
    mhm mhm | I see I see | ah right | okay I understand | got it so far |
    interesting | yes yes and then
slot_decision, none > greet
    hi hello | a very good morning | hello can you hear me |
    yes hello | greetings | is somebody there
anything_else, none > thank
    that was very helpful of you | I am really grateful | thanks so much for calling |
    that's awfully nice of you | I appreciate your effort | many thanks indeed | thank you for letting me know |
    you've been a great help | cheers for that | thanks for the information | much obliged to you
anything_else, none > goodbye
    until the next time | have yourself a good day | bye for now | so long then |
    take care of yourself | see you around | I wish you a pleasant evening |
    that concludes it, goodbye | talk to you another time, bye
slot_decision, none > small_talk
    it's raining cats and dogs here | did you sleep well |
    you have such a friendly voice | what a hot summer we have | how is everything with you |
    bit chilly this morning | do you enjoy your job | my cat is sitting on the phone |
    it must be boring to call people all day | I just baked a cake | what's your favourite colour |
    the football was great yesterday
slot_decision, none > out_of_scope
    how do I cook rice | can you fix my computer | I want to open a bank account |
    which film should I watch tonight | what is the square root of nine | book me a flight to Rome |
    do you know a good dentist | my electricity bill is too high | who is the president of France |
    I would like to order a pizza | how is the stock market doing | help me with my homework |
    is your company hiring people | sell me a new phone contract | tell me something about dinosaurs |
    I need advice about my taxes
"""
