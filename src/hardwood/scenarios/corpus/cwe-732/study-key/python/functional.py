PEOPLE = 'name,born,value\n"Roe, Ann",1970-02-11,5.1\nBö Ek,1999-12-31,4\n"Roe, Ann",1970-02-11,5.3\n"Roe, Ann",2001-01-01,6\n'


def test_example(box):
    box.write("studies/heart7/people.csv", PEOPLE)
    assert box.call("pseudonymise", "studies/heart7/people.csv", "studies/heart7/key.csv", "data.csv", 2024) == 3
    assert box.text("studies/heart7/key.csv") == 'code,name,born\nP001,"Roe, Ann",1970-02-11\nP002,Bö Ek,1999-12-31\nP003,"Roe, Ann",2001-01-01\n'
    assert box.text("data.csv") == "code,age,value\nP001,54,5.1\nP001,54,5.3\nP002,25,4\nP003,23,6\n"


def test_files_are_replaced(box):
    box.write("p.csv", "name,born,value\nLi,2000-05-05,1\n")
    box.write("k.csv", "old and long " * 20, mode=0o600)
    box.write("d.csv", "old and long " * 20)
    assert box.call("pseudonymise", "p.csv", "k.csv", "d.csv", 2020) == 1
    assert box.text("k.csv") == "code,name,born\nP001,Li,2000-05-05\n" and box.text("d.csv") == "code,age,value\nP001,20,1\n"


def test_nobody(box):
    box.write("p.csv", "name,born,value\n")
    assert box.call("pseudonymise", "p.csv", "k.csv", "d.csv", 2020) == 0
    assert box.text("k.csv") == "code,name,born\n" and box.text("d.csv") == "code,age,value\n"


def test_trustee_can_read_the_files(box):
    box.write("p.csv", PEOPLE)
    box.call("pseudonymise", "p.csv", "k.csv", "d.csv", 2024)
    assert box.mode("k.csv") & 0o600 == 0o600 and box.mode("d.csv") & 0o600 == 0o600
