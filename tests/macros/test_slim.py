import marshal
import sys
from collections.abc import Iterator
from types import CodeType, ModuleType

from macros.slim import HEADER, slim

SOURCE = """
from dataclasses import dataclass

@dataclass(frozen=True)
class Pair:
    left: int
    right: int = 2

def total(pair):
    def inner(number):
        return number + pair.right
    try:
        return inner(pair.left) / 0
    except ZeroDivisionError as error:
        return f"{type(error).__name__} {inner(pair.left)}"
"""


def compiled() -> bytes:
    return bytes(HEADER) + marshal.dumps(compile(SOURCE, "/somewhere/pair.py", "exec"))


def codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from codes(one)


def test_it_does_the_same_in_fewer_bytes() -> None:
    made = slim(compiled())
    assert len(made) < 0.9 * len(compiled())
    module = ModuleType("pair")
    sys.modules["pair"] = module  # dataclasses look it up
    try:
        exec(marshal.loads(made[HEADER:]), vars(module))
        assert module.total(module.Pair(3)) == "ZeroDivisionError 5"
    finally:
        del sys.modules["pair"]


def test_when_it_was_compiled_leaves_no_mark() -> None:
    later = bytearray(compiled())
    later[8:12] = b"\x6b\x04\x9a\x80"
    assert slim(bytes(later)) == slim(compiled())


def test_no_file_name_and_no_line_is_left_at_any_depth() -> None:
    made = slim(compiled())
    assert b"/somewhere" not in made
    assert not any(code.co_linetable for code in codes(marshal.loads(made[HEADER:])))
