"""The theme's script in parts: the one that is installed, and what is said when a newer one cannot be cut."""

import subprocess
from importlib.resources import files

import pytest

from macros.theme_script import AFTER, BEFORE, CUTS, parted

MARKS = [mark for mark, _ in CUTS]
BODY = f"said.push(1);{MARKS[0]}x=2;said.push(x){MARKS[1]}said.push(3);{MARKS[2]}said.push(4,this===globalThis)"
SHORT = f"{BEFORE}{BODY}{AFTER}x.js.map\n"
PRELUDE = "const said=[],an=()=>0,V=()=>true;"


def run(script: str) -> str:
    """What a script says to Node's console."""
    return subprocess.run(["node", "--eval", script], capture_output=True, text=True, check=True).stdout.strip()


def test_where_nobody_spreads_it_all_runs_at_once() -> None:
    assert run(f"{PRELUDE}{parted(SHORT)};console.log(said.join())") == "1,2,3,4,true"


def test_who_spreads_it_runs_one_part_at_a_time_and_knows_how_many_there_are() -> None:
    spread = "globalThis.spreadTheme=(go,parts)=>{for(;parts--;){go();said.push('pause')}};"
    assert run(f"{PRELUDE}{spread}{parted(SHORT)};console.log(said.join())") == "1,pause,2,pause,3,pause,4,true,pause"


def test_the_installed_script_can_be_cut() -> None:
    folder = files("material") / "templates/assets/javascripts"
    (bundle,) = [one for one in folder.iterdir() if one.name.startswith("bundle.") and one.name.endswith(".js")]
    script = parted(bundle.read_text("utf-8"))
    assert script.count("yield;") == len(CUTS)
    assert "sourceMappingURL" not in script


@pytest.mark.parametrize("mark", [BEFORE, *MARKS, AFTER])
def test_a_script_written_in_another_way_stops_the_build(mark: str) -> None:
    with pytest.raises(ValueError, match=r"see macros/theme_script\.py"):
        parted(SHORT.replace(mark, "other"))
    with pytest.raises(ValueError, match=r"see macros/theme_script\.py"):
        parted(SHORT + mark)
