"""The page's scripts as a reader's browser gets them: few, so that a slow line is asked once and not five times.

In docs/assets every rule has a file of its own, and a module that needs another is one more trip to the host. esbuild
joins them: a file for each way in, and parts that several of them share, so that each module still runs once a page.

Left alone it makes a part for every mix of ways in, some of them a few lines long. TOGETHER says what comes as one.
"""

import re
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = ROOT / "docs/assets"
ESBUILD = ROOT / "node_modules/.bin/esbuild"
ALONE = {"bare.js", "stub.js", "worker.js", "snapshot.js"}
"""Served as written: the first two are no modules and run in the head; the worker has a module graph of its own."""
FIRST = {"site.js", "discreet.js"}
"""What the theme and the page's head name."""
ASKED = {"exit.js", "python.js", "report.js"}
"""What tests and the bench speak to by name."""
EVERYWHERE = {"site.js", "copylink.js"}
"""What one of these needs is one part: each page has it."""
TOGETHER = (("desk.js", "mynotes.js"), ("desk.js", "compare.js"))
"""What both of a pair need is one part, without what an earlier part holds."""
DOOR = "door-"
PART = "part-[hash]"  # named by what is in it
STATIC = re.compile(r'(?:\bfrom|^import)\s*"\./([\w-]+\.js)"', re.MULTILINE)
DYNAMIC = re.compile(r'\bimport\("\./([\w-]+\.js)"\)')


def ways_in() -> set[str]:
    """The modules that something asks for by name."""
    wanted = {found for text in _sources().values() for found in DYNAMIC.findall(text)}
    return FIRST | ASKED | (wanted & _sources().keys())


def joined(made: dict[str, bytes]) -> dict[str, bytes]:
    """Give every joined script by its name. `made` are modules made by the build that are small enough to be joined.

    A module that is neither here nor there (it is large, or made later) is still asked for by its own name.
    """
    modules = {**{name: text.encode() for name, text in _sources().items()}, **made}
    imports = {name for text in _sources().values() for name in re.findall(r'"\./([\w-]+\.js)"', text)}
    with tempfile.TemporaryDirectory() as folder:
        sources, out = Path(folder) / "in", Path(folder) / "out"
        sources.mkdir()
        for name, content in (modules | _doors(modules)).items():
            (sources / name).write_bytes(DYNAMIC.sub(_to_door, content.decode()).encode())
        command = [str(ESBUILD), *(f"{name.removesuffix('.js')}={DOOR}{name}" for name in sorted(ways_in()))]
        command += ["--bundle", "--splitting", "--format=esm", "--charset=utf8"]
        command += ["--target=es2022", "--minify-whitespace", "--minify-syntax"]  # names stay: a fault can be found
        command += ["--log-level=warning", f"--outdir={out}"]
        command += [f"--chunk-names={PART}", *(f"--external:./{name}" for name in sorted(imports - modules.keys()))]
        run = subprocess.run(command, cwd=sources, capture_output=True, text=True, check=False)
        if run.returncode or run.stderr:
            raise RuntimeError(f"The scripts in docs/assets could not be joined:\n{run.stderr.strip()}")
        return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


def needed(content: str) -> list[str]:
    """The parts that a joined script names: a page that names them too has them one trip sooner."""
    return sorted(set(STATIC.findall(content.replace(";", ";\n"))))


def _doors(modules: dict[str, bytes]) -> dict[str, bytes]:
    """A module for each way in: the one it is named after, then every group that this one needs a part of.

    Modules of one group so have the same ways in, which is what makes esbuild put them into one file.
    """
    needs = {name: _needs(name, modules) for name in ways_in()}
    everywhere = set().union(*(needs[name] for name in EVERYWHERE & needs.keys()))
    pairs = [needs[one] & needs[other] for one, other in TOGETHER if {one, other} <= needs.keys()]
    groups: dict[str, set[str]] = {}
    for number, shared in enumerate([everywhere, *pairs]):
        taken = set().union(*groups.values())
        groups[f"group-{number}.js"] = shared - taken - (ways_in() - ASKED)  # these run only when asked for
    made = {group: "".join(f'import "./{one}";\n' for one in sorted(names)) for group, names in groups.items()}
    for name, own in needs.items():
        found, lines = set(own), [f'export * from "./{name}";\n']
        for group, names in reversed(groups.items()):  # what a later one needs may be part of an earlier one
            if not names.isdisjoint(found):
                lines.append(f'import "./{group}";\n')
                found.update(*(_needs(one, modules) for one in names))
        made[DOOR + name] = "".join(lines)
    return {name: text.encode() for name, text in made.items()}


def _needs(name: str, modules: dict[str, bytes]) -> set[str]:
    """A module and all that it imports, but for what is asked for only later."""
    found, ahead = set(), [name]
    while ahead:
        one = ahead.pop()
        if one in modules and one not in found:
            found.add(one)
            ahead += STATIC.findall(modules[one].decode())
    return found


def _to_door(match: re.Match[str]) -> str:
    return match[0].replace("./", f"./{DOOR}") if match[1] in ways_in() else match[0]


def replaced() -> set[str]:
    """The files of docs/assets that are served joined, and so not on their own."""
    return _sources().keys() - ALONE


def _sources() -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted(SOURCES.glob("*.js"))}
