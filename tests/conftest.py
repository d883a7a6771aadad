"""What holds for every test: property tests have no deadline, and in continuous integration try the same cases again."""

import os

from hypothesis import settings

settings.register_profile("doorstep", deadline=None, derandomize=bool(os.environ.get("CI")), print_blob=True)
settings.load_profile("doorstep")
