import csv
import io


def send(box, *wishes):
    return box.output("Rock Hour", *[part for wish in wishes for part in wish]).split()


def rows(box):
    return list(csv.reader(io.StringIO(box.text("rock-hour.csv") or "")))


HEAD = ["No", "Artist", "Title", "Greeting"]


def test_two_wishes(box):
    assert send(box, ("Nina Simone", "Feeling Good", "-"), ("Earth, Wind & Fire", "September", 'for "Babs" in Ulm')) == ["1", "2"]
    assert rows(box) == [HEAD, ["1", "Nina Simone", "Feeling Good", ""], ["2", "Earth, Wind & Fire", "September", 'for "Babs" in Ulm']]
    assert box.text("rock-hour.csv").startswith("No,Artist,Title,Greeting\n")


def test_list_that_is_there(box):
    box.write("rock-hour.csv", "No,Artist,Title,Greeting\n1,Can,Vitamin C,\n2,Neu!,Hero,hi\n")
    assert send(box, ("Mötley Crüe", "'74–'75 (live = loud)", "for A+B\nall @home - bye")) == ["3"]
    assert rows(box) == [HEAD, ["1", "Can", "Vitamin C", ""], ["2", "Neu!", "Hero", "hi"], ["3", "Mötley Crüe", "'74–'75 (live = loud)", "for A+B all @home - bye"]]


def test_without_an_artist_or_title(box):
    assert send(box, ("-", "September", "hello"), ("Can", "-", "-"), ("Can", "Vitamin C", "-")) == ["0", "0", "1"]
    assert rows(box) == [HEAD, ["1", "Can", "Vitamin C", ""]]
