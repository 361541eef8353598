"""What all tests share: no deadline for Hypothesis, because a busy machine is not a fault of ours."""

from hypothesis import settings

settings.register_profile("ours", deadline=None)
settings.load_profile("ours")
