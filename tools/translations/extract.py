"""Which texts the QGIS package shows, and in which contexts Qt will look for them.

Qt's own lupdate does not know in which context Python's ``self.tr`` ends up: that of the object's
class, which may be a subclass of the one whose source has the text.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "plugin"
SENTENCES = "Terramask"
"""The context of ``wire/sentences.py``."""
_OF_SENTENCES = ("tr", "marked")


@dataclass
class Texts:
    """``found``: for each context its texts, and for each text the files that have it.
    ``problems``: places where a text cannot be known."""

    found: dict[str, dict[str, set[str]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(set))
    )
    problems: list[str] = field(default_factory=list)


def texts_of(folder: Path = PLUGIN) -> Texts:
    """Look through all modules of a folder."""
    modules = {path: ast.parse(path.read_text(encoding="utf-8")) for path in folder.rglob("*.py")}
    families = _families(modules)
    fixed = _fixed_contexts(modules)
    texts = Texts()
    for path, module in sorted(modules.items()):
        name = path.relative_to(folder.parent).as_posix()
        functions = _functions(module)
        for node, owner in _calls(module, ""):
            for context in _contexts(node, owner, functions, families, fixed):
                _note(texts, name, context, node)
    return texts


def _note(texts: Texts, name: str, context: str, call: ast.Call) -> None:
    argument = call.args[-1] if call.args else None
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        texts.found[context][argument.value].add(name)
    elif isinstance(argument, (ast.JoinedStr, ast.BinOp)):
        texts.problems.append(f"{name}:{call.lineno}: a text that is put together")
    elif context != SENTENCES:
        # Only what was ``marked``, for that context, can be translated by its name.
        texts.problems.append(f"{name}:{call.lineno}: a text that is not written here")


def _contexts(
    call: ast.Call,
    owner: str,
    functions: Mapping[str, str],
    families: Mapping[str, set[str]],
    fixed: Mapping[str, str],
) -> set[str]:
    """Where Qt will look for the text of this call; nowhere for any other call."""
    called = call.func
    if isinstance(called, ast.Name) and called.id in functions:
        return {functions[called.id]}
    if not isinstance(called, ast.Attribute):
        return set()
    if called.attr == "translate" and _ends_with(called.value, "QCoreApplication"):
        context = call.args[0]
        return {str(context.value)} if isinstance(context, ast.Constant) else set()
    if called.attr != "tr" or not isinstance(called.value, ast.Name):
        return set()
    return {fixed.get(each, each) for each in families.get(owner, {owner})}


def _functions(module: ast.Module) -> dict[str, str]:
    """Names of a module's functions that translate, and their contexts."""
    found = {}
    for node in module.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("sentences"):
            names = [name for name in node.names if name.name in _OF_SENTENCES]
            found.update({name.asname or name.name: SENTENCES for name in names})
        elif isinstance(node, ast.FunctionDef) and (context := _translates(node)):
            found[node.name] = context
    return found


def _translates(function: ast.FunctionDef) -> str:
    """The context of a function that only gives its text to QCoreApplication.translate."""
    if function.name.lstrip("_") != "tr":
        return ""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            first = node.args[0] if node.args else None
            if node.func.attr == "translate" and isinstance(first, ast.Constant):
                return str(first.value)
    return ""


def _classes(modules: Mapping[Path, ast.Module]) -> Iterator[ast.ClassDef]:
    for module in modules.values():
        yield from (node for node in ast.walk(module) if isinstance(node, ast.ClassDef))


def _families(modules: Mapping[Path, ast.Module]) -> dict[str, set[str]]:
    """For each class its own name and those of the classes that descend from it."""
    bases = {node.name: {_last_name(base) for base in node.bases} for node in _classes(modules)}
    families = {name: {name} for name in bases}
    for name in bases:
        above = set(bases[name])
        while above:
            for base in above & set(families):
                families[base].add(name)
            above = set().union(*(bases.get(base, set()) for base in above))
    return families


def _fixed_contexts(modules: Mapping[Path, ast.Module]) -> dict[str, str]:
    """Classes whose own ``tr`` says the context, and their descendants."""
    families = _families(modules)
    fixed = {}
    for node in _classes(modules):
        for method in node.body:
            if isinstance(method, ast.FunctionDef) and (context := _translates(method)):
                fixed.update(dict.fromkeys(families[node.name], context))
    return fixed


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """All calls, each with the class whose code it is in, but not those by which texts are
    translated that were given to a function for that."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef) and _translates(child):
            continue
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _last_name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _ends_with(node: ast.AST, name: str) -> bool:
    return _last_name(node) == name
