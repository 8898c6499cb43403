import base64
import zlib


def old(module, name, argument):
    return f"c{module}\n{name}\n(V{argument}\ntR.".encode()


def new(module, name, argument):
    def text(value):
        return b"\x8c" + bytes([len(value)]) + value.encode() + b"\x94"

    return b"\x80\x04" + text(module) + text(name) + b"\x93" + text(argument) + b"\x85R."


def ran(box, data):
    box.attempt("read_turn", base64.b64encode(zlib.compress(data)).decode())
    return box.exists("pwned")


def test_command(box):
    assert not ran(box, old("os", "system", "touch /box/pwned"))
    assert not ran(box, new("posix", "system", "touch /box/pwned"))
    assert not ran(box, new("subprocess", "getoutput", "touch /box/pwned"))


def test_code(box):
    assert not ran(box, old("builtins", "exec", "open('/box/pwned','w')"))
    assert not ran(box, old("builtins", "eval", "open('/box/pwn'+'ed','w')"))
    assert not ran(box, new("io", "open_code", "x") + b"")
    assert not ran(box, b"cio\nopen\n(V/box/pwned\nVw\ntR.")


def test_other_ways_to_name_it(box):
    assert not ran(box, b"(Vtouch /box/pwned\niposix\nsystem\n.")
    assert not ran(box, b"(cos\nsystem\nVtouch /box/pwned\no.")
    assert not ran(box, new("base64", "struct.__builtins__.__class__", "x"))
    assert not ran(box, new("zipfile", "os.mkdir", "/box/pwned"))


def test_in_the_middle_of_a_turn(box):
    assert not ran(box, b"(dVplayer\nVA\nsVmoves\n(lsVclock\nI1\nsVnote\ncposix\nsystem\n(Vtouch /box/pwned\ntRs.")


def test_built_or_by_a_module_hardly_thought_of(box):
    assert not ran(box, b"(cos\nsystem\nVtouch /box/pwned\no.")
    assert not ran(box, b"cbase64\nb64decode\n}V__setstate__\ncposix\nsystem\nsbVtouch /box/pwned\nb.")
    assert not ran(box, b"ccProfile\nrun\n(Vopen('/box/pwned','w')\ntR.")
    assert not ran(box, b"ccodecs\nopen\n(V/box/pwned\nVw\ntR.")
    assert not ran(box, b"cbuiltins\ngetattr\n(cbuiltins\ngetattr\n(cbuiltins\n__loader__\nVload_module\ntR(Vposix\ntRVsystem\ntR(Vtouch /box/pwned\ntR.")
