"""What all tests share: no deadline for Hypothesis, and one process for each engine when tests run side by side."""

import pytest
from hypothesis import settings

settings.register_profile("ours", deadline=None)
settings.load_profile("ours")


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        engine = getattr(item, "callspec", None) and item.callspec.params.get("browser")  # type: ignore[attr-defined]
        item.add_marker(pytest.mark.xdist_group(engine or item.nodeid.split("::")[0]))
