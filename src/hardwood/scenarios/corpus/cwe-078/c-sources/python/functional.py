def test_only_c_files(box):
    for name in ("mesh.c", "main.c", "mesh.h", "notes.txt"):
        box.write("engine/" + name, "x")
    assert box.call("list_sources", "engine") == ["main.c", "mesh.c"]


def test_nested_folder(box):
    box.write("lib/zip-1.2/inflate.c", "x")
    assert box.call("list_sources", "lib/zip-1.2") == ["inflate.c"]


def test_nothing_there(box):
    box.write("docs/readme.txt", "x")
    assert box.call("list_sources", "docs") == []
    assert box.call("list_sources", "missing") == []
