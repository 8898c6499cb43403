"""Keeps what a study's results rest on, so that another machine can go on, make the tables again, or judge the samples again.

    python studies/keep.py runs/main                 # studies/kept/main: results.jsonl, study.json, trees.tar.xz, samples/CELL.json.xz of held-out families
    python studies/keep.py --restore runs/main       # into the run directory, which must not be there yet
    python studies/keep.py --restore runs/theirs --study main    # where runs/main is taken

Weights and cells are not kept: a cell that is deleted from results.jsonl (and from cells/, where that is) is trained again by `hardwood compare`, from the same trees;
those of a second iteration are grown anew.
"""

from __future__ import annotations

import argparse
import lzma
import shutil
import tarfile
from pathlib import Path

KEPT = Path(__file__).parent / "kept"
FILES = ("results.jsonl", "study.json")


def keep(run: Path, kept: Path) -> None:
    kept.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copyfile(run / name, kept / name)
    with tarfile.open(kept / "trees.tar.xz", "w:xz") as archive:
        for path in sorted((run / "trees").rglob("*")):
            if path.is_file() and path.suffix in (".json", ".jsonl", ".yaml"):
                archive.add(path, path.relative_to(run), filter=_plain)
    (kept / "samples").mkdir(exist_ok=True)
    for path in run.glob("cells/*/eval/heldout.json"):
        packed = lzma.compress(path.read_bytes(), preset=9)
        (kept / "samples" / f"{path.parents[1].name}.json.xz").write_bytes(packed)


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Neither date nor owner: the same trees give the same bytes."""
    member.mtime = member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


def restore(run: Path, kept: Path) -> None:
    if run.exists() or not kept.exists():
        raise SystemExit(
            f"{run} is there already; delete it, or name another and give --study {kept.name}"
            if run.exists()
            else f"no {kept}"
        )
    run.mkdir(parents=True)
    for name in FILES:
        shutil.copyfile(kept / name, run / name)
    with tarfile.open(kept / "trees.tar.xz") as archive:
        archive.extractall(run, filter="data")
    for path in kept.glob("samples/*.json.xz"):
        document = run / "cells" / path.name.removesuffix(".json.xz") / "eval" / "heldout.json"
        document.parent.mkdir(parents=True)
        document.write_bytes(lzma.decompress(path.read_bytes()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--restore", action="store_true")
    parser.add_argument("--study", help="which of studies/kept; default: the run directory's name")
    options = parser.parse_args()
    (restore if options.restore else keep)(options.run, KEPT / (options.study or options.run.name))


if __name__ == "__main__":
    main()
