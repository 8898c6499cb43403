def ran(box, text):
    box.write("v.yaml", text)
    box.attempt("longest_leg", "v.yaml")
    return box.exists("pwned")


def test_function_in_place_of_a_leg(box):
    assert not ran(box, "- !!python/object/apply:os.system ['touch /box/pwned']\n")
    assert not ran(box, "- !leg {to: Kiel, miles: 3}\n- !!python/object/apply:builtins.open [/box/pwned, w]\n")
    assert not ran(box, "!!python/object/apply:subprocess.check_output [[touch, /box/pwned]]\n")


def test_function_inside_a_leg(box):
    assert not ran(box, "- !leg {to: !!python/object/apply:posix.system ['touch /box/pwned'], miles: 3}\n")
    assert not ran(box, "- !leg\n  miles: !!python/object/apply:builtins.eval [\"open('/box/pwned', 'w')\"]\n  to: Kiel\n")


def test_object_made_anew(box):
    assert not ran(box, "- !!python/object/new:os.system ['touch /box/pwned']\n")
    assert not ran(box, "- !!python/object/new:subprocess.Popen [[touch, /box/pwned]]\n- !leg {to: Kiel, miles: 3}\n")


def test_tag_in_other_spellings(box):
    assert not ran(box, "- !<tag:yaml.org,2002:python/object/apply:os.system> ['touch /box/pwned']\n")
    assert not ran(box, "%TAG !p! tag:yaml.org,2002:python/object/\n---\n- !p!apply:os.system ['touch /box/pwned']\n")
    assert not ran(box, "%TAG ! tag:yaml.org,2002:py\n---\n- !thon/object/apply:os.system ['touch /box/pwned']\n")
    assert not ran(box, "- !!pytho%6E/object/apply:os.system ['touch /box/pwned']\n")
