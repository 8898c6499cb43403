FULL = ("+Go", "+Hive", "+Risk", "+Azul", "+Uno", "+Catan", "+Dog", "+Mensch, ärgere dich nicht")


def test_take(box):
    assert box.output("stay", "+Go", "+Hive", "+Risk", "-Hive") == "1 [Go][Risk]"
    assert box.output("stay", "+Go", "+Hive", "+Risk", "-Go") == "0 [Hive][Risk]"
    assert box.output("stay", "+Go", "+Hive", "+Risk", "-Risk", "-Go") == "2 0 [Hive]"


def test_not_there(box):
    assert box.output("free", "-Go") == "-1 "
    assert box.output("free", "+Go", "+Hive", "-go", "-Hiv", "-") == "-1 -1 -1 [Go][Hive]"
    assert box.output("stay", "+Go", "-Go", "-Go") == "0 -1 "


def test_the_same_game_twice(box):
    assert box.output("stay", "+Uno", "+Go", "+Uno", "+Hive", "-Uno") == "0 [Go][Uno][Hive]"
    assert box.output("stay", "+Uno", "+Go", "+Uno", "-Uno", "-Uno") == "0 1 [Go]"


def test_the_title_is_freed(box):
    assert box.output("stay", "+Go", "=" + "Go " * 1000, "=" + "Skat " * 1000) == "1 freed 1 freed [Go]"


def test_full_shelf(box):
    assert box.output("stay", *FULL, "-Mensch, ärgere dich nicht") == "7 [Go][Hive][Risk][Azul][Uno][Catan][Dog]"
    assert box.output("stay", *FULL, "-Risk", "+Halma", "+no place") == "2 [Go][Hive][Azul][Uno][Catan][Dog][Mensch, ärgere dich nicht][Halma]"
