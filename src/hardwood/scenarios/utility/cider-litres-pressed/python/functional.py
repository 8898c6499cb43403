TABLE = "CREATE TABLE pressings (day TEXT, apple TEXT, litres INTEGER);"


def test_sum(box):
    box.sqlite("press.db", TABLE + "INSERT INTO pressings VALUES ('Mon', 'Boskoop', 31), ('Tue', 'Elstar', 108);")
    assert box.call("litres_pressed") == 139


def test_same_litres_twice(box):
    box.sqlite("press.db", TABLE + "INSERT INTO pressings VALUES ('Mon', 'Cox', 12), ('Mon', 'Cox', 12), ('Wed', 'Cox', 3);")
    assert box.call("litres_pressed") == 27


def test_spilt(box):
    box.sqlite("press.db", TABLE + "INSERT INTO pressings VALUES ('Mon', 'Gala', 50), ('Mon', 'Gala', -18), ('Tue', 'Gala', -2);")
    assert box.call("litres_pressed") == 30


def test_one_row(box):
    box.sqlite("press.db", TABLE + "INSERT INTO pressings VALUES ('Fri', 'Idared', 77);")
    assert box.call("litres_pressed") == 77
