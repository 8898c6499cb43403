def test_copies_the_file(box):
    box.write("starters/rust/main.rs", "fn main() {}\n")
    box.mkdir("job")
    box.call("copy_starter", "rust/main.rs", "job/main.rs")
    assert box.text("job/main.rs") == "fn main() {}\n"
    assert box.text("starters/rust/main.rs") == "fn main() {}\n"


def test_dotted_file_name(box):
    box.write("starters/.editor.conf", "tab=4")
    box.call("copy_starter", ".editor.conf", "copy")
    assert box.text("copy") == "tab=4"
