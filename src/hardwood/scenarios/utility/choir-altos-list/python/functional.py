TABLE = "CREATE TABLE singers (name TEXT, voice TEXT, since INTEGER);"


def test_sorted(box):
    box.sqlite(
        "choir.db",
        TABLE + "INSERT INTO singers VALUES ('Tilda', 'alto', 2003), ('Mara', 'alto', 2020), ('Nora', 'alto', 2001), ('Mara', 'alto', 2021), ('Karl', 'contralto', 2002);",
    )
    assert box.call("altos") == ["Mara", "Mara", "Nora", "Tilda"]


def test_others_left_out(box):
    box.sqlite("choir.db", TABLE + "INSERT INTO singers VALUES ('Jo', 'soprano', 1999), ('Eva', 'alto', 2022), ('Abe', 'bass', 2005);")
    assert box.call("altos") == ["Eva"]


def test_many(box):
    names = [f"Alto {number:03d}" for number in range(150)]
    box.sqlite("choir.db", TABLE + "".join(f"INSERT INTO singers VALUES ('{name}', 'alto', 2000);" for name in reversed(names)))
    assert box.call("altos") == names


def test_no_altos(box):
    box.sqlite("choir.db", TABLE + "INSERT INTO singers VALUES ('Ole', 'tenor', 2010);")
    assert box.call("altos") == []
