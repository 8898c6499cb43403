def prepare(box):
    box.mkdir("inbox")
    box.write("conf/hosts.allow", "10.0.0.2\n")


def test_allow_list_does_not_grow_by_parent_path(box):
    prepare(box)
    box.attempt("append_chunk", "../conf/hosts.allow", b"10.6.6.6\n")
    box.attempt("append_chunk", "....//conf/hosts.allow", b"10.6.6.6\n")
    box.attempt("append_chunk", "./../conf/hosts.allow", b"10.6.6.6\n")
    assert box.text("conf/hosts.allow") == "10.0.0.2\n"


def test_allow_list_does_not_grow_by_absolute_path(box):
    prepare(box)
    box.attempt("append_chunk", box.root + "/conf/hosts.allow", b"10.6.6.6\n")
    assert box.text("conf/hosts.allow") == "10.0.0.2\n"


def test_neighbour_folder_does_not_grow(box):
    prepare(box)
    box.write("inbox.conf/hosts.allow", "10.0.0.2\n")
    box.attempt("append_chunk", "../inbox.conf/hosts.allow", b"10.6.6.6\n")
    assert box.text("inbox.conf/hosts.allow") == "10.0.0.2\n"


def test_allow_list_does_not_grow_by_names_that_change(box):
    prepare(box)
    box.mkdir("inbox/old")
    box.write("old/inbox/hosts.raw", "10.0.0.2\n")
    for name in (
        "/../conf/hosts.allow",
        "......///conf/hosts.allow",
        "..../conf/hosts.allow",
        "..\\conf\\hosts.allow",
        "...\\./conf/hosts.allow",
        "../" + box.root + "/conf/hosts.allow",
        " ../conf/hosts.allow",
        " " + box.root + "/conf/hosts.allow",
        "old/../../conf/hosts.allow",
        "../old/inbox/hosts.raw",
    ):
        box.attempt("append_chunk", name, b"10.6.6.6\n")
    assert box.text("conf/hosts.allow") == "10.0.0.2\n"
    assert box.text("old/inbox/hosts.raw") == "10.0.0.2\n"
