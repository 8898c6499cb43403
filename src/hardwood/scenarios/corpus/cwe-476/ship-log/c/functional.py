def test_entries_of_a_year(box):
    box.write("log/1923.txt", "= 14 May, 06:30\nWind SW 4. Two sails in sight.\n= 14 May, 18:00\n\n= 15 May, 06:30\nFog = no sails\n")
    box.write("log/1924.txt", "= 1 January, 00:00\nMidnight.\n")
    assert box.output("1923") == "3 entries"
    assert box.output("1924") == "1 entries"


def test_lines_that_begin_no_entry(box):
    box.write("log/7.txt", "== 14 May\n =  15 May\n=\n=16 May\n= x\n" + "w" * 250 + "\nCount: = 2\n= ")
    assert box.output("7") == "2 entries"


def test_no_entries(box):
    box.write("log/1925.txt", "")
    box.write("log/1926.txt", "In the dock all year.")
    assert box.output("1925") == "0 entries"
    assert box.output("1926") == "0 entries"
