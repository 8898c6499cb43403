def test_the_example(box):
    rows = [["Old Books", "sat", 350], ["Old Books", "sat", 150], ["Lamps & more", "sun", 2000]]
    assert box.call("sumOf", rows) == {"Old Books": {"sat": 500}, "Lamps & more": {"sun": 2000}}


def test_several_days(box):
    rows = [["Käthe's", "sat", 1], ["Ö-1", "sun", 20], ["Käthe's", "sun", 300], ["Ö-1", "sun", 4000], ["Käthe's", "sat", 0], ["", "mon 2.5.", 0]]
    assert box.call("sumOf", rows) == {"Käthe's": {"sat": 1, "sun": 300}, "Ö-1": {"sun": 4020}, "": {"mon 2.5.": 0}}


def test_no_sales(box):
    assert box.call("takings") == {}


def test_a_second_look(box):
    assert box.call("sumOf", [["a", "sat", 5]]) == {"a": {"sat": 5}}
    assert box.call("takings") == {"a": {"sat": 5}}
    assert box.call("sumOf", [["a", "sat", -2]]) == {"a": {"sat": 3}}
