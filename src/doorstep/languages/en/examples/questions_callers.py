"""Questions about the caller, the reason, the shop, the content and the data: training material of the judgement."""

TABLE = """
identity, slot_decision, none > ask_who
    who's that | who am i talking to here | whos this on the phone |
    what was the name again | i didn't get your company name | say again who you're with |
    Whom am I speaking with, please? | may i know who is calling please | and who might you be when you're at home |
    who's this now | which courier are you with | are you the post office | are you the amazon people |
    is that royal mail | is this fedex or ups | is it evri | is this dpd ringing | is that you, Sharon |
    your good name please | kindly tell your company name first | hello which company is this |
    where are you people calling from | Might I ask on whose behalf you're calling? | what outfit is this |
    and what's your name then love | brightparcel who's that | never heard of you, who are you lot |
    and you'd be who exactly | this number came up as unknown, who is it | who are ye with |
    tell me first who you are | who's on the line | uh who is this please | you're from where |
    from which company did you say | I don't recognise this number, who is that? | are you the shop or the courier |
    is that the depot | are you calling from the states | who do you work for | what do you call yourselves |
    who in the name of god is this | who dis | who | i don't answer questions til i know who's calling |
    and you are calling from which place | state your name | i like to know who i'm speaking to |
    you haven't told me who you are | is this carlos from the garage
identity, slot_decision, none > ask_why
    what's it in connection with | what's all this about | and why are you ringing me | what's this call for |
    is something wrong | what have i done now | has something happened | what is the matter please | what's up |
    for what purpose you are calling | reason for the call | what can i help you with | what you want from me |
    what d'ye want | what do yous want | and what would this be concerning | what do you need from me exactly |
    what do i owe the pleasure | what are you calling about ma'am | tell me what you want | is it about the car |
    is this regarding my insurance claim | are you selling something | what are you selling |
    if this is a sales call i'm not interested, what is it | is that about my electric bill | is it about a job |
    so what is it you're after | sorry why are you phoning | i don't understand why you're calling me |
    what matter sir | what's the story | get to the point what is it | why me | so what do you want me to do |
    and you need what from me | is this an emergency | is this good news or bad news | what's this in aid of |
    why is it that you ring so early | yes tell me what is it
identity > ask_who affirm? greet?
    yes who's this | yeah who is it | yep who's asking | speaking, who's that |
    uh yes who is calling please | it is, who wants to know | yes yes who is speaking |
    that's right, who am i talking to | aye who's this | possibly, who's asking | depends who's asking |
    might be, who are you | could be, who's this | haan ji who is it | yes this is alex, sorry who are you |
    yes it is and who's speaking please
identity > ask_why affirm?
    yes what do you want | yes, what is it | yeah what's up | speaking, what's this about |
    yes that's me what's wrong | it is, what can i do for you | yes, how can i help | yes tell me | aye what is it |
    yep what's it regarding | yes why | speaking, is there a problem | that's me, what have i done |
    this is alex morgan, what does it concern | i am alex, what is the matter
identity > ask_who ask_why affirm?
    yes, who's this and what do you want | speaking, who are you and what's it about |
    that's me, who is it and why are you ringing | yes this is he, who are you with and what's this regarding
identity > ask_who greet?
    hello who's this | hi who is calling | hello, who am i speaking to please | good morning, who's this |
    hiya who's that | hello hello who is speaking | morning, who is it | hey uh who's this | hello ji who is calling |
    good day, may I ask who you are?
identity, none > ask_why greet?
    hello what do you want | hi what's this about | good morning, how can i help you | hello yes what is it |
    hi there what's it regarding
identity, slot_decision, none > ask_who ask_why
    who are you and what are you calling about | who's this, what is it you want |
    sorry who is this and what's it in relation to | what company and what for | who's calling and for what reason |
    start again, who are you and why are you ringing
identity > ask_who backchannel?
    uh huh and who are you | mm who's this | okay, and who are you with | right, and you are?
slot_decision, none, anything_else > ask_contents
    what's in the box | what's even in there | what did i get | i can't remember ordering anything, what is it |
    what is the thing | what's this parcel then | is it the cat food | is that my new kettle |
    would that be the curtains | is it them trainers | is it my medicine | what item is it | which item is coming |
    what product is inside | kindly tell what is inside | how big are we talking | does it fit through the letterbox |
    is it large | what's the weight of it | is it a letter or a box | is it fragile | is it a two man job |
    would i be able to lift it on me own | how many boxes | is it cold stuff, does it need the fridge |
    is it the documents from the solicitor | Could you tell me what the package contains? | any idea what it might be |
    i've ordered that much i don't know which this is, what's in it | what does it say on it | is it wine |
    is it what i think it is | tell me it's not another lamp, what is it | is it a christmas present |
    it's not a bomb is it | what have i ordered now, god help me | what's himself ordered this time |
    is it my passport | is it the sofa | has it got batteries in it | do you know what's in my parcel or not |
    what is the description on the label | is it just papers | what do they say is in it | documents? what documents |
    what sort of documents | papers from whom, what papers are these |
    i want to know what's in it before i say anything | does it say what the contents are |
    could it be the seeds i ordered
slot_decision, none, anything_else, identity > ask_sender
    who's sending me stuff | who's it off | who is that from | from who | who's the package from |
    who would send me anything | what shop | which store is it from | which website did that come from |
    which company is sending | is it from ebay | is it from my sister in canada | would it be from the bank |
    is it off of etsy | is it from the hospital | is that from zara | does it say on the label who sent it |
    where did it come from | which seller | what's the name of the sender please | Who is the consignor? |
    what country's it coming from | is it coming from china | who in the world sent that | sender name please |
    has it got a return address on it | who ordered it | who paid for it | did my son send it | is it from overseas |
    and who's it come from, do we know | from which party it is coming | who's behind it | acme who |
    acme papers, who are they | i don't know any acme papers, who's that | what's acme papers | who's this acme crowd |
    never bought anything from them, who's the seller
slot_decision, none > ask_contents ask_sender
    what is it and who's it from | what's in it and who sent it | who's it from and what is it |
    what shop is it and what did i buy | what is this, who sent me that | who sent this and is it heavy |
    i don't know what that'd be, what is it and where's it from | what parcel, from whom, what's inside |
    is it from john lewis, and is it the lamp | and what's it and who's it off |
    may i know the sender and the contents | tell me who sent it and what's inside
identity, slot_decision, none, anything_else > ask_robot
    am i on to a robot | is this a machine | you're a machine aren't you | are you one of those ai things |
    is it chatgpt i'm talking to | are you alexa | you don't sound human | you sound computerised |
    are you an actual person | is there a human in there | is that a real voice | is this automated |
    is this a recorded message | are you a recording, love | are you like siri | wait are you ai |
    hold on am i talking to a computer | Excuse me, are you an artificial voice? | you real | are you a bot or what |
    you're not real are you | say something a robot wouldn't say | are you alive | do you breathe |
    is it a human being speaking or computer | madam you are machine or human | are you a proper person |
    you a robot, yeah | i swear this is a robot, is it | be honest, are you a person | do you have feelings |
    is this one of those robot calls | you talk like a satnav, are you real | did they replace yous with computers |
    you're one of them voice assistants right | am i speaking to a live person | are you a real lady |
    are you a chatbot | my grandson says these calls are robots, are you one | what are you, human or machine |
    so there's nobody there, you're just a program
identity > ask_robot affirm?
    yes, is this a robot | speaking, are you a machine | yeah, wait are you ai |
    yes this is alex, are you a real person | that's me, is this a recording
slot_decision > ask_robot affirm?
    yes, are you a robot by the way | yeah ok, hang about, are you a machine
slot_decision, identity, none, address, verification > ask_data
    who told you my address | how come you've got my number | where'd you get this number | what do you need that for |
    why d'ye want to know | is this being taped | are you recording | is that safe to give out |
    how do i know you are who you say you are | how can i be sure this is genuine | is this a scam |
    this sounds like a scam, prove it isn't | what will you do with it | who gets to see that |
    do you sell my details | do you pass that on to anybody | how long do you keep it | what do you know about me |
    what have you got on me on file | I'd like to know how my personal data is processed. |
    what's your privacy policy | under which law do you have my number | is that in line with data protection |
    are my details kept anywhere | from where you have got my mobile number | why you are asking my details |
    is it being listened to | i'm ex-directory, how did you get hold of me | is anyone listening in |
    who's storing this | will this recording be deleted | you're not recording me i hope | how do i know you're legit |
    my daughter said never tell anyone anything on the phone, is it safe | can you prove you're from the courier |
    i never gave you my number so where did you get it | where is this data stored |
    what do you want to know that for | is that information going to be shared | do i have to tell you that
verification > ask_data
    why do you need my postcode | what's my zip code got to do with it | what d'you want that for |
    haven't you got it already | don't you know it | shouldn't you have that on the label | why | what for |
    you should know that, why ask me | why should i tell you my postcode |
    Is it strictly necessary that I disclose this? | for what you need pincode |
    it's on your screen isn't it, why do you ask | who else hears it if i tell you | what happens if i don't give it |
    is that for security | why are you asking all these questions | are you allowed to ask that | why do ye need it
verification > ask_data deny?
    i'm not telling you that, why do you need it | no, why would you want my postcode |
    i don't give that out, what's it for | not until you tell me why you need it |
    no chance, how do i know you're not a scammer | nope, first tell me what you do with it
verification > give_address_part ask_data
    62704, why do you need it | six two seven oh four, is this recorded by the way |
    it's m1 4bt but what do you want it for | uh 62704 and how did you get my number | it's sw4 7aa, who sees that |
    ok 60614 but why d'you ask | ls6 3hn, though i don't see why you need that
verification > give_address_part ask_why
    62704, what's this about | it's six two seven oh four, now what do you want | bs1 4dj, so what is it regarding
verification > give_address_part ask_who
    62704, and who are you again | it's d04 x2y3, who did you say this was | six oh six one four, which company is it
verification > give_address_part thank
    six two seven zero four thank you | it's m20 6lz, thanks | 62704 cheers
verification > ask_repeat
    my which | my what love | the postal what | what code | which code do you mean | what did you want |
    what number was it you need | sorry what do you need | the zip of where | zip for this house or the work one |
    is that the postcode you mean | say that again my what | you want the what on the label |
    come again, postcode or phone number | pin code of which place
verification > ask_who
    before i tell you that who are you | who's asking | who is this again | sorry who am i giving that to |
    which company did you say
verification > ask_why
    what's it about first | before anything, why are you calling | tell me what it's about and then i'll see
verification > ask_robot
    am i telling this to a machine | is it a computer i'm talking to | are you a robot asking me for my postcode
verification > hold_on
    let me find my letter | i'll have to look at an envelope, hang on | one sec i just moved, let me look it up |
    wait a wee minute | bear with me it's on the fridge | hold on i'll ask the wife what our postcode is |
    just getting the bill with it on, one moment
verification > unsure
    i never remember postcodes | it starts with a six i think | oh i don't know it off the top of my head |
    new place, i've not learnt it yet | i'm useless with numbers, no idea | couldn't tell you love |
    I'm afraid I don't recall it. | which one, old or new, i don't know | i have not by-hearted the pin code |
    i only know the street | it's gone clean out of my head | don't have that
verification > deny
    i'd rather not say | not giving that over the phone | no i won't | you don't need that | not a chance mate |
    not telling | I do not disclose personal details to callers. |
    i'm not comfortable telling you that | no thanks i don't do that | nah not doing that |
    that's between me and the postman
verification > deny? complain
    this is ridiculous, you rang me | you called me, you should know who i am |
    what a carry on, all this for a parcel | i'm sick of all these security questions |
    every time the same stupid questions
"""
