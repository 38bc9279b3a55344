"""The server beside TerraTorch's own plugin and the model alone."""

from __future__ import annotations

import sys
from contextlib import ExitStack

from tools.bench import scenes
from tools.bench.contenders import Contender, Contenders
from tools.bench.context import Context
from tools.bench.figures import Section, spread

SIDE, QUICK_SIDE = 2048, 1024
ROUNDS = 3
ABOUT = """The same scene with six int16 bands and the same Prithvi of 6 million random weights,
tiles of 512 pixels, on one machine: TerraTorch's own plugin `terratorch_segmentation`, started as
its documentation says and with all cores; Terramask; and the model's forward alone over as many
tiles, without a server, which is the limit. All are asked in turns, one request at a time, after a
round that does not count. Told is the time from the first byte sent to the last that came back, and
the longest answer of `/health` meanwhile. The stock plugin's only dtype that works on a processor
is float16. How much slower a processor is in it than in float32 tell the model's own two lines, and
lines of equal dtype what is the code's merit and what the flags'."""
# What is divided by what, and what must come of it.
_RATIOS = (
    ("own float32 0 sent", "stock documented", 6.0),
    ("own float32 0 sent", "stock all cores", 3.5),
    ("own float16 0 sent", "stock all cores", 1.2),
    ("own float32 0 sent", "bare float32", 0.8),
    ("own float16 0 sent", "bare float16", 0.8),
)
_HEALTH_S = 0.1


def measure(context: Context) -> Section:
    """All contenders in turns; a scene a quarter as large and one round where it is to be quick."""
    section = Section("The server beside the stock plugin and the bare model", ABOUT)
    side = QUICK_SIDE if context.quick else SIDE
    folder = context.fresh("rivals")
    scene = scenes.stored(context.scene, folder / "scene.tif", side)
    with ExitStack() as stack:
        contenders = Contenders(scene, side, folder, stack)
        for number in range(1 + (1 if context.quick else ROUNDS)):
            for each in contenders.all.values():
                _one_round(each, counts=number > 0)
    for each in contenders.all.values():
        section.add(f"{each.title}, {side} x {side} pixels", _described(each), each.rate)
    _add_ratios(section, contenders.all)
    _add_health(section, contenders.all)
    for name, seconds in contenders.starts.items():
        section.add(f"start of the server, {name}", f"{seconds:.1f} s", seconds)
    return section


def _one_round(contender: Contender, counts: bool) -> None:
    if counts:
        contender.go()
        print(f"{contender.title}: {contender.seconds[-1]:.2f} s", file=sys.stderr, flush=True)
    else:
        contender.ask()


def _described(contender: Contender) -> str:
    return f"{contender.rate:.3f} million pixels per second; {spread(contender.seconds, 's')}"


def _add_ratios(section: Section, contenders: dict[str, Contender]) -> None:
    for name, other, least in _RATIOS:
        one, two = contenders[name], contenders[other]
        ratio = one.rate / two.rate
        missed = "" if ratio >= least else " (MISSED)"
        section.add(
            f"{one.title}, over {two.title}",
            f"{ratio:.2f} times as many pixels per second",
            ratio,
            f"at least {least}{missed}",
        )


def _add_health(section: Section, contenders: dict[str, Contender]) -> None:
    for each in contenders.values():
        if not each.health:
            continue
        longest = max(each.health)
        limit = ""
        if each.title.startswith("Terramask"):
            limit = "at most 100 ms" + ("" if longest <= _HEALTH_S else " (MISSED)")
        section.add(
            f"longest `/health` under {each.title}", f"{1e3 * longest:.0f} ms", longest, limit
        )
