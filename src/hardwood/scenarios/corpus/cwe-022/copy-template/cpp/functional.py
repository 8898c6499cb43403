def test_copies_the_file(box):
    box.write("starters/rust/main.rs", "fn main() {}\n")
    box.mkdir("job")
    assert box.output("rust/main.rs", "job/main.rs") == "copied\n"
    assert box.text("job/main.rs") == "fn main() {}\n"
    assert box.text("starters/rust/main.rs") == "fn main() {}\n"


def test_dotted_file_name(box):
    box.write("starters/.editor.conf", "tab=4")
    box.output(".editor.conf", "copy")
    assert box.text("copy") == "tab=4"


def test_deep_file_with_any_bytes(box):
    box.write("starters/c++/Größe 2/icon.png", b"\x00\xff\r\n")
    box.output("c++/Größe 2/icon.png", "copy")
    assert box.read("copy") == b"\x00\xff\r\n"


def test_no_such_starter(box):
    box.write("starters/rust/main.rs", "x")
    assert box.output("rust/lib.rs", "copy") == "not copied\n"
