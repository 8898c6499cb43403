def pickled(module, name, argument):
    def text(value):
        return b"\x8c" + bytes([len(value)]) + value.encode() + b"\x94"

    return b"\x80\x04" + text(module) + text(name) + b"\x93" + text(argument) + b"\x85R."


def ran(box, name, data):
    box.write("books/" + name, data)
    box.attempt("survey_totals", "books")
    return box.exists("pwned")


def test_pickle_that_calls(box):
    assert not ran(box, "a.pickle", b"cos\nsystem\n(Vtouch /box/pwned\ntR.")
    assert not ran(box, "a.pickle", pickled("builtins", "exec", "open('/box/pwned','w')"))
    assert not ran(box, "a.pickle", b"cio\nopen\n(V/box/pwned\nVw\ntR.")
    assert not ran(box, "a.pickle", pickled("collections", "_sys.modules.__class__", "x"))


def test_pickle_in_another_way(box):
    assert not ran(box, "a.pickle", b"(Vtouch /box/pwned\niposix\nsystem\n.")
    assert not ran(box, "a.pickle", pickled("pathlib", "os.system", "touch /box/pwned"))
    assert not ran(box, "a.pickle", pickled("subprocess", "getoutput", "touch /box/pwned"))
    assert not ran(box, "a.pickle", b"(lp0\n(dVspecies\ncposix\nsystem\n(Vtouch /box/pwned\ntRsa.")


def test_yaml_that_calls(box):
    assert not ran(box, "a.yaml", "- !!python/object/apply:os.system ['touch /box/pwned']\n")
    assert not ran(box, "a.yaml", "- species: !!python/object/apply:builtins.open [/box/pwned, w]\n  count: 1\n")
    assert not ran(box, "a.yaml", "- !<tag:yaml.org,2002:python/object/new:subprocess.Popen> [[touch, /box/pwned]]\n")


def test_wrong_suffix(box):
    assert not ran(box, "a.json", b"cos\nsystem\n(Vtouch /box/pwned\ntR.")
    assert not ran(box, "a.yaml", b"cos\nsystem\n(Vtouch /box/pwned\ntR.")


def test_built_or_by_a_module_hardly_thought_of(box):
    assert not ran(box, "a.pickle", b"(cos\nsystem\nVtouch /box/pwned\no.")
    assert not ran(box, "a.pickle", b"cbase64\nb64decode\n}V__setstate__\ncposix\nsystem\nsbVtouch /box/pwned\nb.")
    assert not ran(box, "a.pickle", b"ccProfile\nrun\n(Vopen('/box/pwned','w')\ntR.")
    assert not ran(box, "a.pickle", b"ccodecs\nopen\n(V/box/pwned\nVw\ntR.")
    assert not ran(box, "a.pickle", b"cbuiltins\ngetattr\n(cbuiltins\ngetattr\n(cbuiltins\n__loader__\nVload_module\ntR(Vposix\ntRVsystem\ntR(Vtouch /box/pwned\ntR.")


def test_builtins_of_a_module_for_harmless_types(box):
    for module in ("collections", "datetime", "decimal", "copyreg"):
        call = pickled(module, "__builtins__.get", "exec")[:-1] + b"(Vopen('/box/pwned','w')\ntR."
        assert not ran(box, "a.pickle", call)
        assert not ran(box, "a.pickle", call.replace(b"\x8c\x04exec", b"\x8c\x04eval"))
