import json


def old(module, name, argument):
    return f"c{module}\n{name}\n(V{argument}\ntR.".encode()


def new(module, name, argument):
    def text(value):
        return b"\x8c" + bytes([len(value)]) + value.encode() + b"\x94"

    return b"\x80\x04" + text(module) + text(name) + b"\x93" + text(argument) + b"\x85R."


def ran(box, *values):
    places, data = "", b""
    for number, value in enumerate(values):
        places += f"'{number}', ({len(data)}, {len(value)})\n"
        data += value
    box.write("readers.json", json.dumps({"0": {"name": "A", "seen": "2024-01-01", "loans": [], "fee": 0}}))
    for suffix, content in (("dat", data), ("dir", places), ("bak", places)):
        box.write(f"north.{suffix}", content)
    box.attempt("merge_branch", "north")
    return box.exists("pwned")


def test_command(box):
    assert not ran(box, old("os", "system", "touch /box/pwned"))
    assert not ran(box, new("posix", "system", "touch /box/pwned"))
    assert not ran(box, b"(Vtouch /box/pwned\niposix\nsystem\n.")


def test_python_code(box):
    assert not ran(box, old("builtins", "exec", "open('/box/pwned','w')"))
    assert not ran(box, new("builtins", "eval", "open('/box/pwned','w')"))
    assert not ran(box, b"cio\nopen\n(V/box/pwned\nVw\ntR.")


def test_by_way_of_another_module(box):
    assert not ran(box, new("shelve", "__builtins__.__class__", "x"), old("subprocess", "getoutput", "touch /box/pwned"))
    assert not ran(box, new("pathlib", "os.system", "touch /box/pwned"))
    assert not ran(box, old("dbm", "open", "x"), new("shutil", "os.mkdir", "/box/pwned"))


def test_inside_a_reader(box):
    call = new("posix", "system", "touch /box/pwned")[2:-1]
    for card in (b"\x80\x04}(\x8c\x04name" + call + b"\x8c\x04seen\x8c\x0a2024-02-02\x8c\x05loans]\x8c\x03feeK\x00u.",
                 b"\x80\x04}(\x8c\x04name\x8c\x01A\x8c\x04seen\x8c\x0a2024-02-02\x8c\x05loans](" + call + b"e\x8c\x03feeK\x00u."):
        assert not ran(box, card)


def test_built_or_by_a_module_hardly_thought_of(box):
    assert not ran(box, b"(cos\nsystem\nVtouch /box/pwned\no.")
    assert not ran(box, b"cbase64\nb64decode\n}V__setstate__\ncposix\nsystem\nsbVtouch /box/pwned\nb.")
    assert not ran(box, b"ccProfile\nrun\n(Vopen('/box/pwned','w')\ntR.")
    assert not ran(box, b"ccodecs\nopen\n(V/box/pwned\nVw\ntR.")
    assert not ran(box, b"cbuiltins\ngetattr\n(cbuiltins\ngetattr\n(cbuiltins\n__loader__\nVload_module\ntR(Vposix\ntRVsystem\ntR(Vtouch /box/pwned\ntR.")
