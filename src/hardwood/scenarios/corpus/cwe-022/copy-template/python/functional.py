def test_copies_the_file(box):
    box.write("starters/rust/main.rs", "fn main() {}\n")
    box.mkdir("job")
    assert box.call("copy_starter", "starters", "rust/main.rs", "job/main.rs") is True
    assert box.text("job/main.rs") == "fn main() {}\n"
    assert box.text("starters/rust/main.rs") == "fn main() {}\n"


def test_dotted_file_name(box):
    box.write("lib/starters/.editor.conf", "tab=4")
    assert box.call("copy_starter", "lib/starters", ".editor.conf", "copy") is True
    assert box.text("copy") == "tab=4"


def test_unknown_starter(box):
    box.write("starters/rust/main.rs", "x")
    assert box.call("copy_starter", "starters", "go/main.go", "out") is False
    assert not box.exists("out")
