"""The parcel not wanted at all: training material of the judgement."""

TABLE = """
identity, slot_decision, availability, address, drop_place, anything_else, none > refuse_parcel deny?
    i don't want that parcel | don't want it | don't want it ta | not wanted | no longer wanted | no longer needed |
    I've no use for it | No use for it now | Don't bring it | don't deliver it | don't deliver it at all |
    don't bother delivering it | no need to deliver it any more | never mind delivering it | Send it back please |
    Send that back | Send it back where it came from | send it right back | Just send it back | back it goes |
    back to sender | return to sender | rts it | Return it | return please | Please return it |
    kindly return to the seller | please return the parcel to the company | return to origin please | mark it as rto |
    I want to do rto | please cancel the order and take back | cancel order | cancel it | cancel the delivery |
    cancel the whole thing | Cancel the lot | Call it off I don't want it now | I cancelled it already |
    i cancelled this last week | I cancelled with the shop, send it back |
    it was cancelled, it shouldn't have been sent | they were meant to cancel it, don't bring it |
    i already told them i don't want it | I told the shop not to send it so I'm not taking it | I'm not accepting that |
    i won't accept it | i won't take it | I'm not taking delivery | i shall not be taking delivery of it |
    i decline the delivery | i decline to accept | i decline it | i refuse it | I'm refusing it | refused |
    refuse delivery | Put it down as refused | Mark it refused | I will refuse it at the door |
    I'll refuse it if he comes | The driver can take it straight back | Tell him to take it back |
    Tell the driver not to come, I don't want it | he needn't come, it's going back |
    Save yourself the trip I don't want it | you can keep it | Keep your parcel | keep it i don't need it |
    youse can keep it | you may keep it | do what you like with it i don't want it | throw it away | chuck it |
    dump it | bin it for all I care | Burn it for all I care | Give it to charity | give it away | Eat it yourselves |
    stick it where the sun don't shine | shove it | i haven't ordered anything | I did not order anything |
    i ain't ordered nothing | I never ordered that | I never asked for it | I didn't ask for this |
    i never bought that | I've bought nothing, take it away | that's not my order | that's not something i ordered |
    someone's ordered that in my name, i won't take it | it's a scam order and i don't want it |
    Must be fraud, I ordered nothing, send it back | That's not mine and I don't want it | isn't mine, return it |
    i don't know what that is and i don't want it | whatever it is i don't want it |
    i don't need any books, send it back | I've got one already, send it back |
    I've already got two of them, send this one back | I bought it in the shop in the end so send it back |
    Found it cheaper elsewhere, send it back | it took too long, I don't want it now |
    It's too late, the birthday's over, send it back | the party was yesterday so it's no use, take it back |
    i needed it last week, return it now | i'm not paying for it and i'm not taking it |
    Cod is not possible, I don't want it, return | I'm not paying customs on that, send it back |
    i've changed my mind about it | I've changed my mind, don't want it | i changed my mind so cancel |
    i've had second thoughts, send it back | My wife went mad when she saw what I spent, send it back |
    my husband says to send it back | We decided we don't want it after all |
    the dog it was for died, I don't want it, love | it was for my late husband, please send it back |
    he's passed away it was his, please just return it | it's from my ex I want nothing off him, send it back |
    I don't take presents from that man, back with it | Anything from that company I refuse |
    I don't want nothing from them | i want nothing delivered | no parcels for me | I'm not having it |
    not having it in the house | not in my house | I don't accept anything I haven't ordered |
    i don't accept any unknown parcels | no unsolicited goods please, return it | I not want this packet |
    i no want it send back | i don't want take this parcel | Please to take back, I not order |
    Is not for me I don't take? | i don't require it | it is not required now | Not required madam kindly cancel |
    no need of this parcel | Now no need, please cancel | i don't want this item only |
    Um I don't actually want it anymore | Er can it just go back | Can you send it back? |
    could you return it to the shop please | can i refuse it | can i just not take it |
    Is it possible to send it back, I don't want it | How do I refuse it, I don't want it |
    i'd like to refuse the package | I'd like it returned | I'd like it to go back please | I'd prefer if it went back |
    i'd rather you sent it back | I want it to go back | i wish to return it unopened | It can go back |
    Let it go back | it's to go back | Just let it go back to the warehouse it came from I don't want it
slot_decision > refuse_parcel deny? reject_time?
    No times, I don't want it | Neither, send it back | none of those, i don't want the thing at all |
    not tuesday not thursday not ever, i don't want it | No need for a time, it's going back | never, i won't have it |
    forget the times i'm not taking it | Neither day, I'm cancelling it
slot_decision, identity, none > refuse_parcel complain deny?
    it's been three weeks, I don't want it now, send it back | You took so long I bought another, return it |
    after the way your driver spoke to me, keep it | This has been a nightmare from start to finish, just send it back |
    I'm sick of waiting, cancel it | two no shows and now a robot, send it back |
    what a shambles, I don't want it any more
slot_decision, none > refuse_parcel ask_cost deny?
    i don't want it, does sending it back cost me | send it back, do i get charged for that |
    i'm refusing it, will there be a fee | return it please, what do i pay for that |
    can i send it back free of charge, i don't want it
slot_decision, none > refuse_parcel ask_contents deny?
    what is it? anyway i don't want it | i don't know what that is, what's in it, i ordered nothing |
    I never ordered a thing, what is it supposed to be
slot_decision, identity, none > refuse_parcel ask_sender deny?
    who's it from? i didn't order it, send it back | i ordered nothing, who sent that |
    If it's from that catalogue again I don't want it, who's it from
slot_decision, none > refuse_parcel thank deny?
    no thanks i don't want it any more, thank you | send it back please, thanks for asking |
    i won't be taking it but thank you | return it, cheers
slot_decision, none > refuse_parcel goodbye deny?
    i don't want it, bye | Send it back, goodbye | Cancel it, bye now | Not taking it, good day
slot_decision, none > refuse_parcel unavailable deny?
    i'm away for three months so just send it back | i'm in hospital for weeks, return it please |
    we're emigrating thursday, send it back to them | I'm never home so forget it, return it to the shop
slot_decision, none > refuse_parcel change_address deny?
    i've moved to spain so just send it back | i don't live there now and i don't want it anyway, return it
identity > affirm refuse_parcel
    yes that's me and i don't want it | speaking, but I'm not taking any parcel | I'm Alex yes, send it back
identity > refuse_parcel ask_who deny?
    Who is this? I've ordered nothing? | who are you, i don't want any parcels |
    what company is that, anyway i didn't order and don't want it
slot_decision, none > refuse_parcel other_parcel deny?
    the other one i want but send this one back | Take back this one, only bring me the second |
    I only want the book, send the documents back
refusal_confirmation > affirm
    yes I'm sure | i'm sure | i'm positive | definitely | Aye send |
    that is correct yes | yes please do that | Go ahead | go ahead and do it | Ya correct |
    Yes madam | yes sir | Yup | Uh huh | mm hm yes | one hundred percent | certain | quite sure thank you |
    yes that's what i want | indeed | Please | of course | yeah go on | that's the plan | by all means | ok yes
refusal_confirmation > affirm? refuse_parcel
    yes i don't want the thing | take it away | I'm not having it | yes back to the shop with it | Yes refuse it |
    it goes back | back to sender yes | yeah return to origin | I already said I don't want it | no i don't want it |
    no i'm not accepting it | Nope not taking it | keep it, yes | cancel yes | yeah cancel | yes please cancel it |
    yes, I never ordered it | it's not mine so yes return it | right, send it away
refusal_confirmation > deny
    no hold on I want it | No no no I want it delivered | oh god no, i need it | nah i do want it | no, deliver it |
    don't return it | I didn't say that | i never said that | that's not what i said, i want it | No you got me wrong |
    You misunderstood, I do want it | of course i want it, i paid for it | I want my parcel | No please bring it |
    no I changed my mind, bring it | actually no, keep it for me | actually i'll take it |
    On second thoughts I'll have it | well no, I suppose I'll take it | i've been waiting weeks for it, don't you dare |
    not at all | certainly not | no sir i want it | No I only said not on Tuesday | no i said i don't want it today |
    No it's just the time that's wrong | no it's only that i'm not in | I'm only away this week, I want the parcel |
    don't you send that back | send it here, not back | No, wrong, bring it Thursday |
    No no parcel is mine, I am wanting it | not return, deliver please
refusal_confirmation > unsure
    i don't know | Not sure yet | hmm let me think | What is it first, I don't know |
    i'd have to ask my wife if she ordered it | i can't decide | maybe my son ordered it, i'm not sure |
    i'm in two minds about it | depends what it is | no idea what it is so i don't know
refusal_confirmation > ask_contents
    what is it first | what's in it again | what was in the package? | but what is it though | remind me what it was
refusal_confirmation > ask_cost
    Do I get my money back? | what does that cost me | Is there a charge for returning? | will i be charged for it |
    Is it free to send back?
refusal_confirmation > ask_sender
    Who's it from before I say | Which shop sent it? | from whom is it coming
refusal_confirmation > affirm ask_cost
    yes, is that free | Yes and does that cost me anything | yeah, do i get the refund |
    yes as long as i'm not charged, am i
refusal_confirmation > deny propose_time
    no, bring it Friday | No I want it, come Saturday | no just come wednesday instead |
    no no, thursday's fine, bring it then | Nah bring it after six
refusal_confirmation > hold_on
    hang on let me ask my daughter | wait a sec i'll check if i ordered it | one minute, let me look at my orders |
    hold on there now
"""
