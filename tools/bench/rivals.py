"""The server beside TerraTorch's own plugin and the model alone."""

from __future__ import annotations

import re
import sys
from contextlib import ExitStack

from tools.bench.contenders import Contender, Contenders
from tools.bench.context import Context
from tools.bench.figures import Section, must, spread
from tools.bench.servers import fetched

SIDE, QUICK_SIDE = 2048, 1024
ROUNDS, QUICK_ROUNDS = 5, 1
ABOUT = """The same scene with six int16 bands and the same Prithvi of 6 million random weights,
tiles of 512 pixels, on one machine: TerraTorch's own plugin `terratorch_segmentation`, started as
its documentation says and with all cores; Terramask; and the model's forward alone over as many
tiles, without a server, which is the limit. All are asked in turns, one request at a time. In a
round that does not count `/health` is asked meanwhile, fifty times a second, and its longest
answer told; what takes minutes is asked in that one only. Told is the time from the first byte
sent to the last that came back. The stock plugin's only dtype that works on a processor is
float16. How much slower a processor is in it than in float32 tell the model's own lines, and
lines of equal dtype what is the code's merit and what the flags'; the model alone beside the
stock plugin is what code can come to that computes in float16 throughout. The model alone
computes one tile at a time, or as many at once as there are cores, which is quicker where a
processor emulates float16. Terramask in float16 does its heavy operations in 32 bits where the
processor has no instructions for float16, and rounds each of them; the model alone and the stock
plugin do them in float16."""
# What is divided by what, and what must come of it; 0 where nothing must.
_RATIOS = (
    ("own float32 0 sent", "stock documented", 6.0),
    ("own float32 0 sent", "stock all cores", 3.5),
    ("own float16 0 sent", "stock all cores", 1.2),
    ("bare float16", "stock all cores", 0.0),
    ("own float32 0 sent", "bare float32", 0.8),
    ("own float16 0 sent", "bare float16", 0.8),
)
_HEALTH_S = 0.1


def measure(context: Context) -> Section:
    """All contenders in turns; where it is to be quick, a quarter of the scene and few rounds."""
    section = Section("The server beside the stock plugin and the bare model", ABOUT)
    side = QUICK_SIDE if context.quick else SIDE
    folder = context.fresh("rivals")
    with ExitStack() as stack:
        contenders = Contenders(context.scene, side, folder, stack)
        for each in contenders.all.values():
            each.begin()
            print(f"{each.title}: {each.first_s:.2f} s", file=sys.stderr, flush=True)
        quick = [each for each in contenders.all.values() if not each.slow]
        for number in range(QUICK_ROUNDS if context.quick else ROUNDS):
            for each in quick:
                each.go()
                print(f"{number + 1}. {each.title}: {each.seconds[-1]:.2f} s", file=sys.stderr)
        for each in contenders.all.values():
            section.add(f"{each.title}, {side} x {side} pixels", _described(each), each.rate)
        _add_ratios(section, contenders.all)
        _add_phases(section, contenders.all["own float32 0 sent"])
    _add_health(section, contenders.all)
    _add_starts(section, contenders.starts)
    return section


def _described(contender: Contender) -> str:
    return f"{contender.rate:.3f} million pixels per second; {spread(contender.seconds, 's')}"


def _add_ratios(section: Section, contenders: dict[str, Contender]) -> None:
    for name, other, least in _RATIOS:
        one, two = contenders[name], contenders[other]
        ratio = one.rate / two.rate
        section.add(
            f"{one.title}, over {two.title}",
            f"{ratio:.2f} times as many pixels per second",
            ratio,
            must(f"at least {least}", ratio >= least) if least else "",
        )


def _add_starts(section: Section, starts: dict[str, float]) -> None:
    most = starts["stock documented"] / 2
    for name, seconds in starts.items():
        limit = ""
        if name.startswith("own"):
            limit = must(f"at most {most:.1f} s", seconds <= most)
        section.add(f"start of the server, {name}", f"{seconds:.1f} s", seconds, limit)


def _add_phases(section: Section, contender: Contender) -> None:
    """What the server itself says of one more request; the model computes in ``compute``."""
    before = _phases(contender)
    seconds = contender.ask()
    after = _phases(contender)
    for name in ("prepare", "compute", "answer"):
        share = (after[name] - before[name]) / seconds
        section.add(f"of one request: {name}", f"{100 * share:.1f} % of its time", share)


def _phases(contender: Contender) -> dict[str, float]:
    text = fetched(f"{contender.address}/metrics").decode()
    found = re.findall(r'^terramask_seconds_sum\{phase="(\w+)"\} (\S+)$', text, re.MULTILINE)
    return {name: float(seconds) for name, seconds in found}


def _add_health(section: Section, contenders: dict[str, Contender]) -> None:
    for each in contenders.values():
        if not each.health:
            continue
        longest = max(each.health)
        limit = ""
        if each.title.startswith("Terramask"):
            limit = must("at most 100 ms", longest <= _HEALTH_S)
        section.add(
            f"longest `/health` under {each.title}", f"{1e3 * longest:.0f} ms", longest, limit
        )
