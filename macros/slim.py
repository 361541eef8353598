"""Compiled Python with what only a traceback reads taken out: a third of the bytes that a reader downloads.

A traceback can quote a reader, so none is ever shown (`worksheets/_browser.py` gives the exception's class alone).
The tables that lead from an instruction back to its line, and the names of files, therefore serve nobody.
"""

import marshal
from types import CodeType

HEADER = 16  # bytes before the code: magic number, flags, and the source's hash or date (PEP 552)
DATE = slice(8, 12)  # when it was unpacked to be compiled; the same sources shall give the same bytes


def slim(compiled: bytes) -> bytes:
    """Give the same module without lines, file names and date; `compiled` is a .pyc of this very Python version."""
    header = compiled[: DATE.start] + bytes(4) + compiled[DATE.stop : HEADER]
    return header + marshal.dumps(_without_lines(marshal.loads(compiled[HEADER:])))


def _without_lines(code: CodeType) -> CodeType:
    inner = tuple(_without_lines(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_consts=inner, co_linetable=b"", co_filename="")
