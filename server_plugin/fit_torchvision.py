"""Make torchvision importable in the environment whose Python runs this.

Does nothing where it is already: only where its compiled half does not fit this torch is
``torchvision_ops.py`` put into the environment, with a ``.pth`` line that calls it in each process.
"""

import importlib
import shutil
import sysconfig
from pathlib import Path

OPERATORS = Path(__file__).with_name("torchvision_ops.py")
LINE = "import torchvision_ops; torchvision_ops.install()\n"


def main() -> None:
    try:
        importlib.import_module("torchvision")
    except (ImportError, RuntimeError, OSError):
        site = Path(sysconfig.get_path("purelib"))
        shutil.copy(OPERATORS, site)
        (site / "torchvision_ops.pth").write_text(LINE, encoding="ascii")


if __name__ == "__main__":
    main()
