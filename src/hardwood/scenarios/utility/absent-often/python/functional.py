HEADER = "date,name,status\n"


def test_example(box):
    box.write("march.csv", HEADER + "2024-03-04,Mia,absent\n2024-03-05,Mia,absent\n2024-03-05,Tom,present\n")
    assert box.call("absent_often", "march.csv", 2) == ["Mia"]
    assert box.call("absent_often", "march.csv", 3) == []


def test_sorted(box):
    rows = [("Zoe", "absent"), ("Ben", "absent"), ("Kim", "late"), ("Ada", "present"), ("Leo", "absent")]
    box.write("april.csv", HEADER + "".join(f"2024-04-0{i},{n},{s}\n" for i, (n, s) in enumerate(rows, 1)))
    assert box.call("absent_often", "april.csv", 1) == ["Ben", "Leo", "Zoe"]


def test_name_with_comma(box):
    box.write("may.csv", HEADER + '2024-05-02,"Lund, Eva",absent\n2024-05-03,"Lund, Eva",absent\n')
    assert box.call("absent_often", "may.csv", 2) == ["Lund, Eva"]


def test_only_the_header(box):
    box.write("june.csv", HEADER)
    assert box.call("absent_often", "june.csv", 1) == []
