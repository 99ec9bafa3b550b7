"""All checks in one command: `python -m tests.check`."""

import subprocess
import sys
from pathlib import Path

_TREE = Path(__file__).parent.parent

_CHECKS = {
    "format": ["ruff", "format", "--check"],
    "lint": ["ruff", "check"],
    "types": ["mypy"],
    "layers": ["lint-imports", "--no-cache"],
    "tests": ["pytest", "-q"],
}


def main() -> int:
    """Run every check, whatever the others say; returns 0 if all passed."""
    failed = [name for name, command in _CHECKS.items() if _fails(name, command)]
    sys.stdout.write(f"failed: {', '.join(failed)}\n" if failed else "all checks passed\n")
    return 1 if failed else 0


def _fails(name: str, command: list[str]) -> bool:
    sys.stdout.write(f"== {name}\n")
    sys.stdout.flush()
    tool, *arguments = command
    beside = Path(sys.executable).parent / tool
    program = str(beside) if beside.exists() else tool
    return subprocess.run([program, *arguments], cwd=_TREE, check=False).returncode != 0


if __name__ == "__main__":
    sys.exit(main())
