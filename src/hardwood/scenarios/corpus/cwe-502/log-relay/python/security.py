import struct


def old(module, name, argument):
    return f"c{module}\n{name}\n(V{argument}\ntR.".encode()


def new(module, name, argument):
    def text(value):
        return b"\x8c" + bytes([len(value)]) + value.encode() + b"\x94"

    return b"\x80\x04" + text(module) + text(name) + b"\x93" + text(argument) + b"\x85R."


def ran(box, data):
    box.attempt("relay_lines", struct.pack(">L", len(data)) + data)
    return box.exists("pwned")


def test_command(box):
    assert not ran(box, old("os", "system", "touch /box/pwned"))
    assert not ran(box, new("posix", "system", "touch /box/pwned"))
    assert not ran(box, old("subprocess", "getoutput", "touch /box/pwned"))


def test_python_code(box):
    assert not ran(box, old("builtins", "exec", "open('/box/pwned','w')"))
    assert not ran(box, old("__builtin__", "eval", "open('/box/pwned','w')"))
    assert not ran(box, new("builtins", "eval", "open('/box/pwned','w')"))


def test_other_ways_to_name_it(box):
    assert not ran(box, b"(Vtouch /box/pwned\niposix\nsystem\n.")
    assert not ran(box, new("logging", "os.system", "touch /box/pwned"))
    assert not ran(box, new("pickle", "sys.modules.__class__.__base__", "x") + b"")
    assert not ran(box, old("shutil", "os.mkdir", "/box/pwned"))
    assert not ran(box, b"cio\nopen\n(V/box/pwned\nVw\ntR.")
    assert not ran(box, b"clogging\nFileHandler\n(V/box/pwned\ntR.")


def test_inside_a_record_behind_a_good_one(box):
    good = b"\x80\x02}(X\x05\x00\x00\x00levnoK\x14u."
    call = old("posix", "system", "touch /box/pwned")[:-1]
    bad = b"(dVlevelno\nI20\nsVlevelname\nVINFO\nsVname\nVm\nsVargs\nNsVmsg\n" + call + b"s."
    box.attempt("relay_lines", struct.pack(">L", len(bad)) + bad + struct.pack(">L", len(good)) + good)
    assert not box.exists("pwned")


def test_built_or_by_a_module_hardly_thought_of(box):
    assert not ran(box, b"(cos\nsystem\nVtouch /box/pwned\no.")
    assert not ran(box, b"cbase64\nb64decode\n}V__setstate__\ncposix\nsystem\nsbVtouch /box/pwned\nb.")
    assert not ran(box, b"ccProfile\nrun\n(Vopen('/box/pwned','w')\ntR.")
    assert not ran(box, b"ccodecs\nopen\n(V/box/pwned\nVw\ntR.")
    assert not ran(box, b"cbuiltins\ngetattr\n(cbuiltins\ngetattr\n(cbuiltins\n__loader__\nVload_module\ntR(Vposix\ntRVsystem\ntR(Vtouch /box/pwned\ntR.")
