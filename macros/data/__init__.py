"""Data that a person checked, with the day and place of the check."""

import datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml

OLDEST = datetime.timedelta(days=180)


@cache
def load(name: str) -> dict[str, Any]:
    """Read one of the YAML files in this folder."""
    found: dict[str, Any] = yaml.safe_load(Path(__file__).with_name(f"{name}.yml").read_text("utf-8"))
    return found
