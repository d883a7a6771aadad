"""What the speech adapters share: processes of their own, model files checked by hash, sound for the telephone.

Sits beside `ports` and `config`, because adapters do not import one another.
"""
