"""Yes, no and doubt, times and being away, each beside what only sounds like it: training material of the judgement."""

TABLE = """
# Who it is.
identity > affirm
    you've got her | you're through to him | that's what they call me | speaking, go ahead | it is, aye |
    I am indeed | you found me | yes this is me only | the very woman | that would be yours truly |
    last time I looked, yes | you are speaking to the right person | in the flesh | me, yes | aye that's me hen
identity > affirm ask_who
    you are, who's this? | I am, and who might you be | that's me, who wants me | it is, who am I talking to
identity > affirm ask_why
    that's me, what's the matter | it is, what's it in connection with | you've got him, what do you want |
    yes speaking what is it about
identity > affirm busy
    it is but I'm just getting in the car | yes that's me but I've got a customer | speaking but I'm in a meeting
identity > affirm busy call_back propose_time?
    you've got me but I'm at the till, try after four | that's me, I'm driving, ring me at six
identity > affirm small_talk
    that's me, and how are you keeping | it is indeed, lovely morning isn't it
identity > ask_who
    you are who exactly | sorry, you are? | who is it I'm on to
identity > not_here deny?
    I am his brother, he's out | you've got his wife, he's asleep | it's her dad speaking, she's at school |
    I'm only the cleaner, she's away | this is his phone but he's in the bath
identity > wrong_person deny?
    you've got the wrong man | you have got somebody else entirely | that's not what they call me, wrong number |
    you've reached a chip shop | the one and only Karen, no Alex here
identity > busy
    you've got me at a bad moment | it is a bad time | I am up to my eyes | you've caught me in the middle of dinner
# The address was read back.
address_confirmation > affirm
    that's where we are | aye that's home | word for word | still the same | not a thing to change |
    you've read it right | that's our house | yes that's the place love | it matches
address_confirmation > affirm thank
    that's it, ta | perfect, thanks very much | spot on, cheers
address_confirmation > affirm ask_time
    that's us, and when's he coming | correct, what time would that be | yes, roughly when should I look out for him
address_confirmation > affirm ask_cost
    that's right, and does it cost anything | yes that's the one, is there a fee
address_confirmation > correct deny? give_address_part?
    that's us but the number's wrong | nearly, it's Court not Close | right street wrong number, it's 19 |
    you've the postcode muddled | it's Elm with one L | fourteen, not forty | you left off the flat, it's 2C |
    everything but the town | not Rose, Rowan | the zip's off by one, it's 62703
address_confirmation > change_address correct? deny?
    that's the old house, we've a new one now | that was our place until spring, we moved | we're not there any more
address_confirmation > unsure
    I think the postcode is different but I couldn't swear to it | couldn't tell you about the zip |
    not a hundred percent on the number
# Refusing the parcel, read back.
refusal_confirmation > affirm refuse_parcel?
    aye get rid of it | yes send it back where it came from | good riddance | you bet, take it away |
    that's right, I never asked for it | correct, it can go back | bin it for all I care |
    yes back to the sender with it
refusal_confirmation > affirm
    that would be best | I'm quite sure | I've made up my mind | absolutely | do that | too right
refusal_confirmation > deny
    don't you dare | I was only messing, I want it | hold on, keep it on the van | ah no, let me have it |
    leave it as it was | I take that back | no no it's mine after all | actually do bring it
refusal_confirmation > unsure ask_contents
    not sure, what's in it again? | I don't know, what was it | hmm, couldn't say, remind me what's inside
refusal_confirmation > propose_time deny?
    actually Wednesday would do | I'll have it after all, any evening |
    could it come tomorrow instead
# No more calls, read back.
opt_out_confirmation > affirm opt_out?
    I'd be grateful | I'd be glad of that | if you would, please | once and for all | for good | never again, yes |
    you bet, get me off it | correct, not ever
opt_out_confirmation > deny
    no just not so early | just not before nine | only not on Sundays | calls about parcels are grand |
    you can still ring about deliveries | I didn't say never | I never meant for good | leave me on it |
    just don't call during dinner | text is fine, calls are fine too
# Anything else.
anything_else > deny
    that's us sorted | that's me done | nothing I can think of | we're all grand here | nothing springs to mind |
    you've covered it | I think that's the lot | not from my end | I'm happy enough | that does me
anything_else > deny thank
    that's us sorted, cheers | I'm grand thanks | nothing more, thank you kindly | that's me all set ta
anything_else > deny goodbye
    we're done, bye | I'm good see you | nothing else cheerio | that's all bye now
anything_else > deny thank goodbye
    that's everything thanks bye | no ta, bye bye | all sorted, thank you, take care
anything_else > complain deny
    no, but it was a palaver | nothing else but your lines are shocking | no, only that I waited an hour for this
anything_else > set_drop_place deny? affirm?
    just one thing, leave it in the shed if I'm out | only that he could put it in the porch |
    and if nobody answers next door will take it
anything_else > correct
    I gave you the wrong number before | I told you the wrong street earlier | sorry, I said Oak and meant Ash |
    I made a mistake with the house number | that flat number I gave you was wrong
anything_else > correct propose_time? complain?
    you've put me down for Monday and I said Tuesday | you wrote Friday but I told you Saturday |
    I said Thursday, not Tuesday
# To be rung later.
callback_time > call_back propose_time?
    half an hour | say an hour | in about twenty minutes | after tea | when I'm home | once the kids are down |
    lunchtime suits | ten would be fine | eight tonight is good | any time after six | during my break |
    tomorrow around noon is best | give me a quarter of an hour | when my husband's in | not before ten
callback_time > deny
    don't bother | don't trouble yourself | no need | there's no need to ring again | never mind that |
    I'd sooner you didn't
callback_time > deny set_drop_place
    don't bother, just put it in the porch | no need, leave it with next door
callback_time > unsure
    heaven knows | hard to pin down | depends when I finish | really can't say
callback_time > call_back unavailable propose_time?
    after six, I'm in work till then | tomorrow, I'm out all day today |
    not in the morning I'm at the clinic, try me at three
callback_time > opt_out deny?
    don't ring again at all | never, and that's final | not ever, stop it |
    don't call back, not now and not another time
# Times on offer.
slot_decision > unavailable deny? reject_time?
    I've chemo that morning | on Tuesday I've dialysis | I've a scan Thursday | I'm taking my mum to hospital then |
    I'll be on the bus | we don't get in till seven | out of the country till Monday | there's never anybody in |
    Tuesday I mind the grandkids | the shop is shut Thursdays | I'll be over at my daughter's |
    Thursday is a holiday and we're at my brother's | nobody is about before five |
    I'll be up in Leeds Tuesday | I collect the wee ones at three
slot_decision > affirm unavailable propose_time? reject_time?
    I've a meeting Tuesday so the Thursday then | Thursday please, I'm away Tuesday |
    the second one, I work Tuesdays | I'm at the dentist Tuesday but Thursday is grand
slot_decision > affirm propose_time?
    I'm off Thursday so that's perfect | Tuesday's my day off, so yes |
    I'm home on Tuesdays so that one | I've nothing on Thursday morning | Thursday's ideal | Tuesday's grand with me
slot_decision > affirm ask_cost propose_time?
    Tuesday's good. Is there a charge? | Thursday then, and what does it cost me | the first, will I have to pay
slot_decision > affirm other_parcel propose_time? ask_status?
    Thursday, and is the other one coming with it | Tuesday please, will my shoes be in the same van
slot_decision > affirm set_drop_place propose_time?
    the second, and leave it with next door if I'm late | Tuesday, and he can put it in the shed if I'm not back
slot_decision > reject_time deny?
    no good to me | no use mate | I can't do either | those are hopeless | far too early | that's ages off |
    not soon enough | I'm not sitting in all day for it | I won't wait about the whole afternoon |
    a wee bit late that | way too late | neither of those is any use | can't manage either of them |
    that's no time for a working woman
slot_decision > reject_time propose_time deny?
    bit early, could it be after one on Thursday | no use, have you Saturday | can't do either, Friday would suit |
    too late for me, mornings are better
slot_decision > unavailable change_address deny? reject_time?
    I'm at the office both days, bring it there | I'll be at work, can he come there instead |
    we're at my mother's all week, send it there
slot_decision > ask_time
    what time on Thursday | what time Tuesday exactly | is that nearer two or four |
    would he come early or late in that | when roughly on the Tuesday | do I have to wait the whole two hours |
    can you narrow it down | is it more like ten or like twelve
slot_decision > ask_status
    is it not on the van yet | has it even left the depot | is it still in the warehouse | did it get lost |
    what's happening with it
slot_decision > unsure
    I won't know till tonight | could be either | I haven't my shifts yet |
    we'll play it by ear | won't know till Monday | I can't say till I've asked himself
slot_decision > out_of_scope
    can you get me a plumber for Tuesday | book me a table for Thursday | will it rain on Thursday |
    is there football on Tuesday
slot_decision > busy call_back propose_time?
    driving, ring me in an hour | in a meeting pal call after three | at the wheel, try me at six
slot_decision > busy
    I'm just heading into surgery | I've my hands full | I'm walking into an exam
slot_decision > correct affirm? propose_time?
    you've got that back to front, I said Thursday | no I said the Tuesday |
    that's the wrong way round, I wanted Tuesday
slot_decision > complain
    you said Monday and I sat in all day | last Thursday nobody came |
    that's what you told me on Friday and he never showed
# When somebody is in.
availability > propose_time
    the sooner the better | as soon as you can | Friday would be perfect | noon would be ideal |
    mornings suit me best | I'm home all day, I'm retired | in all week | Saturday is the only day I'm in |
    after five works | whole day Wednesday I am there | weekends would be great
availability > unavailable propose_time
    nobody here before five, after that we're fine | at work till four so any time after |
    I'm in surgery all week, next week please | college in the day so evenings | away until Tuesday, Wednesday then
availability > unavailable propose_time?
    not before ten | not Mondays | anything but Fridays | never on a Wednesday | no mornings
availability > unavailable
    I work nine to five Monday to Friday | not Thursdays, I've a class | I'm away till December |
    we're both out in the week | I work nights
availability > unavailable set_drop_place
    I'm never in, leave it in the shed | we're always out, put it round the back |
    nobody's home in the day so give it to next door
availability > ask_time
    what days have you got | when are you round here | what have you free | when do you come out this way |
    which days do you do
availability > ask_cost unsure?
    depends, is the weekend extra | is there a charge for Saturday | do evenings cost more
availability > unsure
    God knows, I'm all over the place | couldn't tell you yet | I never know from one day to the next |
    haven't my rota
availability > busy call_back?
    can I get back to you, I'm at the till | I'm in the middle of something here | I can't look now, I'm driving
availability > change_address propose_time
    bring it to my work, any time before four | send it to my mum's, she's in mornings
availability > propose_time ask_sender
    Friday afternoon, and who sent it again | Wednesday, who did you say it's from
availability > propose_time ask_cost
    Monday, and what do I owe | Saturday, is that extra
"""
