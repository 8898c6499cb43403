def test_only_c_files(box):
    for name in ("mesh.c", "main.c", "mesh.h", "notes.txt"):
        box.write("engine/" + name, "x")
    assert sorted(box.call("sources", "engine")) == ["main.c", "mesh.c"]


def test_nested_folder_and_no_file(box):
    box.write("lib/zip-1.2/inflate.c", "x")
    box.write("docs/readme.txt", "x")
    assert box.call("sources", "lib/zip-1.2") == ["inflate.c"]
    assert box.call("sources", "docs") == []
