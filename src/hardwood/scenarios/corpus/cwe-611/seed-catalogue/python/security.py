SECRET = "q7-price-agreement"


def leaked(box, system_id, encoding="utf-8"):
    box.write("advice/empty.txt", "")
    box.write("board/prices.txt", SECRET)
    box.write("advice-drafts/prices.txt", SECRET)
    box.write("board/advice/prices.txt", SECRET)
    box.write("green.xml", (f"<!DOCTYPE seeds [<!ENTITY x {system_id}>]>"
                            '<seeds><seed name="Kale" from="1" to="12"><advice>&x;</advice></seed></seeds>').encode(encoding))
    outcome = box.attempt("sowing_list", "green.xml", 4)
    return SECRET in repr(outcome.value) + outcome.message


def test_other_folder(box):
    assert not leaked(box, 'SYSTEM "board/prices.txt"')
    assert not leaked(box, 'SYSTEM "advice-drafts/prices.txt"')
    assert not leaked(box, 'SYSTEM "board/advice/prices.txt"')
    assert not leaked(box, "PUBLIC 'advice/empty.txt' 'board/prices.txt'")


def test_absolute(box):
    assert not leaked(box, f'SYSTEM "{box.root}/board/prices.txt"')
    assert not leaked(box, f'SYSTEM "file://{box.root}/board/prices.txt"')
    assert not leaked(box, f'SYSTEM "{box.root}/advice/../board/prices.txt"')


def test_up_and_over(box):
    for name in ("advice/../board/prices.txt", "./board/prices.txt", "../board/prices.txt", "advice/....//../board/prices.txt"):
        assert not leaked(box, f'SYSTEM "{name}"')


def test_other_encoding(box):
    assert not leaked(box, f'SYSTEM "file://{box.root}/board/prices.txt"', "utf-16")
    assert not leaked(box, 'SYSTEM "board/prices.txt"', "utf-16")
