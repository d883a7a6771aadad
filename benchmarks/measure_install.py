"""How much room the installed environment takes, in all and by its twelve largest packages."""

import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path


def size_of(part: Distribution) -> int:
    """Bytes of every file a distribution has put down."""
    paths = (Path(str(part.locate_file(entry))) for entry in part.files or ())
    return sum(path.stat().st_size for path in paths if path.is_file())


def main() -> None:
    """Print the sizes in megabytes (10^6 bytes)."""
    sizes = sorted(((size_of(part), part.name, part.version) for part in distributions()), reverse=True)
    everything = sum(path.lstat().st_size for path in Path(sys.prefix).rglob("*") if not path.is_dir())
    print(f"environment: {everything / 1e6:.0f} MB in {len(sizes)} packages")
    for size, name, version in sizes[:12]:
        print(f"{size / 1e6:8.1f} MB  {name} {version}")


if __name__ == "__main__":
    main()
