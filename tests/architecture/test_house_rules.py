"""The rules of the house, each with its reason."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from rtcm_desktop.core import texts

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "rtcm_desktop"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "_bundled" not in path.parts)
HEAVY = ("reportlab", "openpyxl", "uharfbuzz", "cryptography", "pyrage", "rapidfuzz", "pypdf", "segno")


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_what_it_is_for(path):
    assert ast.get_docstring(tree(path)), "a newcomer reads the first line of a module first"


@pytest.mark.parametrize("name", ["utils", "helpers", "misc", "manager", "common"])
def test_no_module_has_a_name_that_says_nothing(name):
    assert not [path for path in MODULES if name in (path.stem, path.parent.name)]


def test_suppressed_checks_name_what_they_suppress():
    bare = re.compile(r"#\s*(noqa|type:\s*ignore)\s*(?![:\[])")
    assert not [path for path in MODULES if bare.search(path.read_text(encoding="utf-8"))]


def test_packaging_db_and_resources_are_no_packages():
    """A package called `packaging` would hide the library of that name from pip and build."""
    assert not [name for name in ("packaging", "db", "resources") if (ROOT / name / "__init__.py").exists()]


def test_rows_are_never_replaced():
    """REPLACE deletes first: children and the columns not named would be gone. Local caches may do it."""
    offenders = [
        path
        for path in MODULES
        if re.search(r"INSERT OR REPLACE INTO (?!sync_wait)", path.read_text(encoding="utf-8"))
        and any(f"OR REPLACE INTO {table}" in path.read_text(encoding="utf-8") for table in synced_tables())
    ]
    assert offenders == []


def synced_tables() -> list[str]:
    return list(tomllib.loads((ROOT / "db" / "wire.toml").read_text(encoding="utf-8"))["tables"])


def imported_at_the_top(path: Path) -> set[str]:
    found = set()
    for node in tree(path).body:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def imports_of(path: Path) -> set[str]:
    """Everything a module names in an import, wherever it stands: modules, and what is taken from them."""
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def may_be_heavy(path: Path) -> bool:
    """Rooms that are themselves imported only when they are needed."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0] in ("paper", "sheets") or any(part in ("documents", "reading") for part in parts)


@pytest.mark.parametrize("library", HEAVY)
def test_heavy_libraries_are_imported_where_they_are_needed(library):
    """A command must start quickly on an old laptop."""
    offenders = [
        path
        for path in MODULES
        if not may_be_heavy(path) and any(name.split(".")[0] == library for name in imported_at_the_top(path))
    ]
    assert offenders == []


def test_pages_ask_services_and_no_store():
    """What is read and changed is decided in one place, with tests that need no window."""
    pages = [path for path in MODULES if "ui" in path.relative_to(PACKAGE).parts]
    offenders = [path for path in pages if any("store" in name.split(".")[2:] for name in imports_of(path))]
    assert offenders == []


def test_every_module_can_be_imported_without_qt():
    code = (
        "import sys, importlib\n"
        "class Blocker:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('PySide6', 'shiboken6'): raise ImportError(name)\n"
        "sys.meta_path.insert(0, Blocker())\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
    )
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in MODULES if path.stem != "__main__"]
    headless = [name for name in names if ".ui" not in name and not name.startswith("rtcm_desktop.uikit")]
    done = subprocess.run([sys.executable, "-c", code, *headless], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.mark.parametrize("verb", ["workspace", "event", "people", "certificates", "exchange", "statistics"])
def test_asking_for_help_loads_no_heavy_library(verb):
    code = (
        "import sys\nfrom rtcm_desktop.shell.application import run\n"
        f"run([{verb!r}, '--help'], lambda text: None, lambda text: None)\n"
        f"print(sorted(set({HEAVY!r}) & {{name.split('.')[0] for name in sys.modules}}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def error_codes_raised() -> set[str]:
    """Codes given to UserError and EnvironmentFailure as plain text."""
    codes = set()
    for path in MODULES:
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("UserError", "EnvironmentFailure"):
                codes |= {a.value for a in node.args[:1] if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    return codes


def test_every_error_code_has_a_text():
    codes = error_codes_raised()
    assert len(codes) > 30
    assert not [code for code in sorted(codes) if not texts.knows(code)]


GIVEN_BY_ITSELF = {"UserError": set(), "EnvironmentFailure": set(), "problem": {"sheet", "row", "column"}}


def test_every_message_is_given_what_it_quotes():
    """A gap that nobody fills would turn a clear message into a crash."""
    unfilled = []
    for path in MODULES:
        for node in ast.walk(tree(path)):
            name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if name not in GIVEN_BY_ITSELF or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            text, given = texts._texts("en")[node.args[0].value], {keyword.arg for keyword in node.keywords}
            gaps = set(re.findall(r"{(\w+)", " ".join(text.values()) if isinstance(text, dict) else text))
            if None not in given and gaps - given - GIVEN_BY_ITSELF[name]:
                unfilled.append((path.name, node.lineno, node.args[0].value))
    assert unfilled == []


def actions_taken() -> set[str]:
    """Names given to `.action("area.verb")`."""
    names = set()
    for path in MODULES:
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "action":
                names |= {a.value for a in node.args[:1] if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    return names


def test_every_action_has_a_name_for_people():
    names = actions_taken()
    assert len(names) > 15
    assert not [name for name in sorted(names) if not texts.knows(f"action.{name}")]


@pytest.mark.parametrize("language", ["ru", "az"])
def test_other_languages_say_nothing_that_english_does_not(language):
    assert set(texts._texts(language)) <= set(texts._texts("en"))


@pytest.mark.parametrize("language", ["ru", "az"])
def test_translations_have_the_same_gaps_to_fill(language):
    def gaps(text):
        return set(re.findall(r"{(\w+)", " ".join(text.values()) if isinstance(text, dict) else text))

    different = [
        code
        for code, text in texts._texts(language).items()
        if not gaps(text) <= gaps(texts._texts("en")[code]) | {"count"}
    ]
    assert different == []


def test_no_code_has_two_texts():
    for folder in (ROOT / "resources" / "i18n").iterdir():
        seen: dict[str, str] = {}
        for path in sorted(folder.glob("*.toml")):
            with path.open("rb") as file:
                for code in texts._flat(tomllib.load(file)):
                    assert code not in seen, f"{code} in {path.name} and {seen[code]}"
                    seen[code] = path.name
