def test_the_oldest_goes(box):
    assert box.output("keep", "5", "a=12", "b=345", "c=6") == "-a; c=6 b=345 4 2"
    assert box.output("keep", "5", "a=12", "b=34", "c=5678") == "-a; -b; c=5678 4 1"


def test_what_was_looked_at_stays(box):
    assert box.output("keep", "5", "a=12", "b=345", "?a", "c=67") == "?a 12; -b; c=67 a=12 4 2"


def test_same_name_again(box):
    assert box.output("keep", "6", "a=12", "b=345", "c=6", "a=7890") == "-b; a=7890 c=6 5 2"
    assert box.output("keep", "6", "a=1234567", "a=", "b=12", "?a") == "-a; ?a ; a= b=12 2 2"


def test_too_large(box):
    assert box.output("keep", "3", "a=1", "b=2345") == "-a; -b; 0 0"
    assert box.output("keep", "3", "12/2154/1361=a picture", "?12/2154/1361", "a=123") == "-12/2154/1361; ?12/2154/1361 no; a=123 3 1"
