"""Every time the turn machine goes by, in seconds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TurnSettings:
    """How patient and how quick the machine is.

    Args:
        first_pause: Quiet after which decoding starts, long before the turn is over.
        finished: Quiet that ends a complete answer to a closed question.
        open_answer: Quiet that ends an answer to an open question (a time, a drop place).
        collecting: Quiet that ends an answer while digits, a street or a name are being collected.
        dangling: Quiet that ends a turn whose words ask for more ("and", a street without number).
        decoding_limit: Quiet after which a turn whose text never came is given up as not heard.
        least_voice: Voice shorter than this is a click and nothing else.
        burst: Voice over ours shorter than this is no interruption by itself; its words decide.
        burst_quiet: Quiet after such a burst until our voice goes on, where the words are still not known.
        longest_turn: Speech after which we cut in politely.
        no_input: Quiet after our question until it counts as no answer.
        no_input_collecting: The same while something has to be looked up or read out.
        no_input_waiting: The same after the customer asked for a moment.
        digit_gap: Time between two keys until the number counts as entered.
        first_word: Quiet after the answer until we open by ourselves.
        greeting_end: Quiet after a short greeting until we open.
        longest_greeting: A person's greeting is not longer than this.
        tape_quiet: Quiet after a machine's greeting until it is ready to record, where no beep came.
        doubt: For so long after the answer a machine may still turn out to be one.
    """

    first_pause: float = 0.14
    finished: float = 0.45
    open_answer: float = 0.55
    collecting: float = 0.9
    dangling: float = 1.3
    decoding_limit: float = 4.0
    least_voice: float = 0.1
    burst: float = 0.35
    burst_quiet: float = 0.6
    longest_turn: float = 25.0
    no_input: float = 5.0
    no_input_collecting: float = 8.0
    no_input_waiting: float = 20.0
    digit_gap: float = 2.0
    first_word: float = 1.5
    greeting_end: float = 0.5
    longest_greeting: float = 3.5
    tape_quiet: float = 1.8
    doubt: float = 15.0
