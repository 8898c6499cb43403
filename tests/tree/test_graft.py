from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hardwood.tree import Tree, label
from hardwood.tree.graft import donations, grafts, parting, without
from hardwood.tree.model import Completion
from hardwood.tree.segments import segments

PROMPT = "import html\nimport secrets\n\n\ndef f(name, folder):\n"


def test_a_call_is_replaced_where_the_program_has_the_same_call() -> None:
    own = "    code = 'B-' + ''.join(random.choice(SIGNS) for _ in range(9))\n    return code\n"
    found = grafts(PROMPT, own, ["    return random.choice(x)\n"], ["    return secrets.choice(x)\n"])
    assert found[0] == own.replace("random.choice", "secrets.choice")


def test_a_call_is_wrapped_around_the_same_value() -> None:
    vulnerable, secure = "    return f'<p>{name}</p>'\n", "    return f'<p>{html.escape(name)}</p>'\n"
    found = grafts(PROMPT, "    return '<td>' + name + '</td>'\n", [vulnerable], [secure])
    assert "    return '<td>' + html.escape(name) + '</td>'\n" in found


def test_a_missing_check_is_put_in_at_each_place_with_its_indentation() -> None:
    vulnerable, secure = (
        "    return use(name)\n",
        "    if name not in NAMES:\n        raise ValueError(name)\n    return use(name)\n",
    )
    own = "    with lock:\n        line = 1\n        return use(name, line)\n"
    found = grafts(PROMPT, own, [vulnerable], [secure])
    check = "    if name not in NAMES:\n        raise ValueError(name)\n"
    assert check + own in found
    deeper = "".join("    " + line for line in check.splitlines(keepends=True))
    assert own.replace("        line = 1\n", deeper + "        line = 1\n") in found


def test_a_check_is_put_in_with_the_names_of_the_program() -> None:
    prompt = "def read(base, name):\n"
    vulnerable = "    p = base / name\n    return p.read_text()\n"
    secure = "    p = base / name\n    if base not in p.parents:\n        return None\n    return p.read_text()\n"
    found = grafts(prompt, "    wanted = base / name\n    return wanted.read_text()\n", [vulnerable], [secure])
    assert (
        "    wanted = base / name\n    if base not in wanted.parents:\n        return None\n    return wanted.read_text()\n"
        in found
    )


def test_a_name_that_the_file_has_already_is_left_alone() -> None:
    prompt = "def read(name):\n"
    vulnerable, secure = (
        "    name = name.strip()\n    return open(name)\n",
        "    name = name.strip()\n    if '/' in name:\n        return None\n    return open(name)\n",
    )
    own = "    return open(name.strip())\n"
    assert "    if '/' in name:\n        return None\n" + own in grafts(prompt, own, [vulnerable], [secure])


def test_a_check_that_came_with_another_last_line_is_put_in_alone() -> None:
    vulnerable = "    return run('sort by ' + name)\n"
    secure = "    if name not in NAMES:\n        name = 'x'\n    return run(f'sort by {name}')\n"
    own = "    conn = connect()\n    return conn.run('sort by ' + name)\n"
    check = "    if name not in NAMES:\n        name = 'x'\n"
    assert own.replace("    return", check + "    return") in grafts(PROMPT, own, [vulnerable], [secure], limit=99)


def test_a_check_does_not_come_after_the_last_use_of_what_it_checks() -> None:
    vulnerable = "    with open(name) as f:\n        return f.read()\n"
    check = "    if '/' in name:\n        return None\n"
    own = "    with open(name, 'rb') as file:\n        return file.read().decode()\n"
    found = grafts(PROMPT, own, [vulnerable], [check + vulnerable], limit=99)
    assert check + own in found
    assert not any(text.index("if '/'") > text.index("open(") for text in found)


def test_a_check_that_comes_last_in_the_reference_too_may_stand_behind_the_last_use() -> None:
    vulnerable = "    folder.mkdir()\n    save(name)\n"
    own = "    os.mkdir(folder)\n    with open(name) as f:\n        f.write('x')\n"
    found = grafts(PROMPT, own, [vulnerable], ["    folder.mkdir()\n    os.chmod(name, 0o600)\n"], limit=99)
    assert any(0 < text.find("open(name") < text.find("os.chmod(name") for text in found)


def test_what_the_fix_of_somebody_elses_program_adds_takes_the_names_of_this_one() -> None:
    donor = "import os\n\n\ndef save(target, text):\n"
    before = "    with open(target, 'w') as f:\n        f.write(text)\n"
    after = before.replace("        f.write", "        os.chmod(target, 0o600)\n        f.write")
    own = "    with open(name, 'w') as out:\n        out.write(folder)\n"
    found = donations(PROMPT, own, donor, before, after)
    assert own.replace("        out.write", "        os.chmod(name, 0o600)\n        out.write") in found
    assert own not in found and not any("target" in text and "os.chmod(target" not in text for text in found)


def test_a_replaced_line_is_no_donation() -> None:
    assert not donations(PROMPT, "    return open(name)\n", "def g(x):\n", "    return a(x)\n", "    return b(x)\n")


def test_a_program_without_one_of_its_segments() -> None:
    pieces = ["    a = 1\n", "    if a:\n", "        b = 2\n", "        c = 3\n", "    return a\n"]
    assert without(pieces, 0) == [pieces[1:]]
    gone, alone = without(pieces, 1)
    assert gone == ["    a = 1\n", "    return a\n"]
    assert "".join(alone) == "    a = 1\n    b = 2\n    c = 3\n    return a\n"
    assert len(without(pieces, 1, "c")) == 1


def test_names_that_the_replaced_segment_binds_are_bound_again() -> None:
    vulnerable, secure = "    p = folder + name\n    return p\n", "    p = folder + safe(name)\n    return p\n"
    own = "    target = '/'.join([folder, name])\n    return open(target)\n"
    assert "    target = folder + safe(name)\n    return open(target)\n" in grafts(PROMPT, own, [vulnerable], [secure])


def test_no_dead_code_behind_a_return() -> None:
    vulnerable, secure = "    return read(name)\n", "    return read(safe(name))\n"
    for text in grafts(PROMPT, "    x = 1\n    return other(x, name)\n", [vulnerable], [secure]):
        assert not text.split("\n")[0].startswith("    return")


def test_no_dead_code_behind_a_call_that_leaves() -> None:
    vulnerable, secure = "\tuse(name)\n}\n", '\tpanic("no")\n\tuse(name)\n}\n'
    prompt, own = "package main\n\nfunc f(name string) {\n", "\tother(name)\n\tmore(name)\n}\n"
    assert grafts(prompt, own, [vulnerable], [secure], "go") == []


WORDS = st.sampled_from(["name", "html.escape(name)", "folder", "'a'", "f(name)", "x"])
BODY = st.lists(st.builds("    {} = {}\n".format, st.sampled_from("abx"), WORDS), min_size=1, max_size=4).map("".join)


@given(BODY, BODY, BODY)
def test_candidates_parse_differ_and_are_bounded(own: str, vulnerable: str, secure: str) -> None:
    found = grafts(PROMPT, own, [vulnerable], [secure], limit=5)
    assert len(found) <= 5
    assert len(set(found)) == len(found)
    assert own not in found
    for text in found:
        compile(PROMPT + text, "candidate", "exec")


def test_a_repair_that_keeps_nothing_blames_no_segment() -> None:
    assert parting(["    a\n", "    b\n"], ["    c\n", "    d\n", "    e\n"]) is None
    assert parting(["    a\n"], ["    c\n", "    d\n"]) == 0, "one segment can only be replaced"
    assert parting(["    a\n", "    b\n"], ["    c\n", "    b\n"]) == 0


def test_parting() -> None:
    own = ["    a\n", "    b\n", "    c\n"]
    assert parting(own, ["    a\n", "    check\n", "    b\n", "    c\n"]) == 1
    assert parting(own, ["    a\n", "    B\n", "    c\n"]) == 1
    assert parting(own, ["    A\n", "    b\n", "    C\n"]) is None
    assert parting(own, own) is None


def test_the_segment_where_own_program_and_repair_part_loses_to_the_repair() -> None:
    own = "    line = f'{name}!'\n    return line\n"
    mended = "    line = f'{html.escape(name)}!'\n    return line\n"
    tree = Tree("s", PROMPT)
    tree.add(Completion(own, "vulnerable", "root"), segments(PROMPT, own))
    pieces = segments(PROMPT, mended)
    tree.repair(segments(PROMPT, own), Completion(mended, "secure", "graft", 1, own), pieces)
    (pair,) = label(tree)
    assert (tree.nodes[pair.golden].segment, tree.nodes[pair.losing].segment) == (pieces[0], "    line = f'{name}!'\n")
    assert (pair.node, pair.weight, pair.source) == (0, 1.0, "graft")
    again = Tree.from_json(tree.to_json())
    assert list(label(again)) == [pair]


def test_a_repair_in_several_places_is_a_golden_path_and_blames_no_segment() -> None:
    own, mended = "    a = 1\n    b = name\n", "    a = 2\n    b = name\n    c = 3\n"
    tree = Tree("s", PROMPT)
    tree.add(Completion(own, "vulnerable", "root"), segments(PROMPT, own))
    tree.repair(segments(PROMPT, own), Completion(mended, "secure", "graft", 0, own), segments(PROMPT, mended))
    assert list(label(tree)) == []
    assert tree.with_status("secure")
