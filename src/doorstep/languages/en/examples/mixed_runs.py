"""Turns with several acts as a recogniser writes them, without a comma in sight: training material of the judgement."""

TABLE = """
identity > affirm ask_why
    yeah speaking whats it about | yes this is she whats the problem | yep thats me what can i do you for |
    i am what happened | aye its me whats wrong | yes alex here tell me what you want
identity > affirm ask_who
    yes speaking who am i talking to please | thats me whos calling | yeah it is who are you with |
    yes im alex what company is it | yes sir alex speaking who is on the line
identity > affirm busy call_back propose_time?
    yeah its me but im on the road ring me around five | yes speaking but im with a client call after lunch |
    yes sir i am in office call me in the evening only
identity > not_here call_back deny? propose_time?
    no shes at pilates call her about seven | hes not up yet ring after ten |
    alex is offshore till sunday try him monday | sir is out of station please call on friday
identity > wrong_person thank deny?
    no sorry wrong number but thanks | theres no alex here love thank you | not me sorry cheers
identity > ask_who opt_out
    who is this stop ringing this phone | whos calling and take me off whatever list it is
identity > ask_robot human
    is that a computer get me a person | are you a robot i want to talk to somebody real
identity > ask_data opt_out
    where did you get my number delete it and dont call | who gave you this number i want it removed
identity > ask_who complain
    who is ringing me at this hour its a disgrace | which crowd is this ringing me morning noon and night
slot_decision > affirm ask_cost propose_time?
    tuesday will do me is it free | yeah thursday whats that cost | ok tuesday afternoon and theres no charge right
slot_decision > affirm ask_contents propose_time?
    tuesday is grand what is it anyway | thursday yeah is it a big thing | tuesday im home whats in it
slot_decision > affirm ask_sender propose_time?
    thursday works who is it from | tuesday okay who sent it though | tuesday sir and who is the sender
slot_decision > affirm set_drop_place propose_time?
    thursday but if im in the garden just leave it at the side |
    tuesday and if theres no answer give it to the woman in four |
    tuesday sure but dont ring leave it on the mat the babys asleep
slot_decision > affirm thank propose_time?
    tuesday please and thanks for calling | thursday is great thank you so much | thursday would be lovely ta
slot_decision > affirm goodbye propose_time?
    tuesday grand bye bye bye | thursday yeah see you then bye
slot_decision > affirm hold_on propose_time?
    thursday hang on till i write that down | tuesday one sec let me get a pen
slot_decision > affirm ask_data
    yeah thats fine but how come you have my number | ok but is this being recorded |
    sure what do you do with my number after
slot_decision > affirm ask_status
    ok do that why was it late | yes fine is it damaged or anything | sure is it on its way already
slot_decision > affirm ask_robot
    yeah fine are you a real person by the way | ok wait is this a robot | sure are you ai or what
slot_decision > affirm out_of_scope
    yeah thats fine can you also book me a taxi | ok and whats the weather like that day |
    sure can he bring me the paper
slot_decision > affirm complain
    yes but ive been waiting long enough | fine though your app is a joke | ok about bloody time
slot_decision > deny? ask_sender
    no who is it from anyway | no i dont know who sent that do you | nah who sent it
slot_decision > unavailable ask_status deny? reject_time?
    im not in what happens to it then | i work days does it go back if i miss it |
    we are away how long will you keep it
slot_decision > unavailable set_drop_place deny? reject_time?
    im on lates just put it in the meter box | not home give it to the lads in the garage next door |
    i will be in office keep it with my neighbour only | im out out so stick it behind the wheelie bin
slot_decision > unavailable set_pickup_point deny? reject_time?
    im never in can it go to a locker | im working leave it in the post office and ill get it |
    nobody is home i will collect from your office
slot_decision > unavailable thank goodbye deny? reject_time?
    im at work sorry thanks bye | ill be out thank you bye bye
slot_decision > unsure set_drop_place
    dont know if ill be in so the porch i suppose | might be might not leave it next door
slot_decision > unsure ask_status
    i dont know what happens if im not there | not sure what if i miss him
slot_decision > unsure complain
    i dont know do i your times are always hopeless | hard to say and you never come when you say anyway
slot_decision > ask_repeat thank
    sorry say that again thank you | pardon could you repeat it thanks | one more time please ta
slot_decision > ask_who ask_repeat
    sorry who is this i missed the start | what was that and who did you say you were
slot_decision > ask_who ask_why
    who is this and what is it you want | sorry whos this whats it about
slot_decision > refuse_parcel ask_cost deny?
    send it back does that cost me anything | i dont want it do i have to pay for returning it
slot_decision > refuse_parcel ask_status deny?
    take it back what happens then | return it and how long does that take
slot_decision > refuse_parcel goodbye deny?
    i dont want it goodbye | send it back bye
slot_decision > refuse_parcel thank deny?
    just send it back thank you | i dont need it any more thanks
slot_decision > human ask_cost
    can i talk to someone and does that cost anything | put me through is that free
slot_decision > human thank
    could i speak to a person please thank you | put me through to somebody thanks
slot_decision > opt_out goodbye
    take me off your list bye | dont ring again goodbye | stop calling me bye
slot_decision > opt_out refuse_parcel deny?
    i dont want the parcel and i dont want the calls | send it back and never ring me again
slot_decision > set_drop_place opt_out
    leave it at the door and stop ringing me | put it next door and dont call me again
slot_decision > set_drop_place human
    leave it in the porch and put me through to someone about the last one
drop_place > set_drop_place thank
    in with next door thanks a million | behind the gate please thank you | the shed will be grand ta
drop_place > set_drop_place complain
    in the shed but last time it was thrown so tell him |
    next door and hes not to leave it in the rain again the eejit
drop_place > set_drop_place goodbye
    porch bye | leave it with the neighbour bye now
drop_place > deny ask_status
    no what if it gets stolen | nowhere who pays if its gone | not outside what happens if its robbed
drop_place > deny human
    no id rather talk to somebody about it | nowhere let me speak to a person
drop_place > unsure hold_on
    dont know let me ask the wife | hmm hang on where would be good
drop_place > set_drop_place ask_who
    in the porch who are you again | next door and which courier is it so they know
callback_time > call_back thank propose_time?
    around seven thanks | tomorrow is fine thank you | give me an hour ta
callback_time > call_back ask_who propose_time?
    at six who will i ask for | tomorrow who will it be that rings
callback_time > hold_on
    let me think when im free | hang on till i see my shifts
address > give_address thank
    forty four regent street thank you | nine mill lane cheers | its twelve bridge street thanks love
address > give_address ask_time
    44 regent street so when will it be there | number nine the crescent whats the soonest it can come
address > give_address_part unsure
    its on regent street not sure what number | somewhere in chatham i dont know the zip
address_confirmation > affirm ask_time
    yes thats it when will it come | correct so is it still thursday | yeah right what time then
address_confirmation > affirm ask_cost
    yes is that free | thats right is there a charge for changing it
address_confirmation > affirm thank goodbye
    yes thats it thanks bye | correct thank you goodbye
address_confirmation > deny complain
    no you got it wrong again | wrong wrong wrong are you even listening | no god almighty how hard can it be
address_confirmation > deny ask_repeat
    no what did you say | wrong i think say it again
verification > give_address_part complain
    six two seven oh four and thats the third time i said it | 62704 what a palaver
verification > deny? human
    im not telling a machine get me a person | id rather give that to a human
verification > deny? ask_who
    not till you say who you are | no who is this first
verification > deny? goodbye
    no im not saying that goodbye | i dont give that out bye
verification > unsure hold_on
    i dont know it let me look | not sure one sec ill ask my wife
verification > busy
    im driving i cant look that up | cant say that out loud im on the train
anything_else > affirm? ask_time thank
    yes what time roughly thanks | one thing when exactly thank you
anything_else > affirm? ask_cost thank
    just is it free thank you | yes is there a charge thanks
anything_else > affirm? other_parcel complain
    yes my other one has been missing for weeks its a joke | yeah and you lost my last parcel as well
anything_else > deny? complain goodbye
    no just try and be on time for once bye | nothing only ye were late bye
anything_else > thank small_talk goodbye
    thanks and mind yourself in that snow bye | thank you dear lovely talking to you bye bye
none > thank goodbye
    grand job thanks bye | okay thank you bye now
none > ask_who ask_why
    hello who is this what do you want | whos there and whats it about
"""
