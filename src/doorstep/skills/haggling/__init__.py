"""Haggling: sells a second-hand thing in chat, above a floor that cannot break, to whoever agrees first."""
