def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def told(box, key, data, *rows):
    """Files beside `people` that others can read and that have a name in them."""
    box.write("people.csv", "name,born,value\n" + "".join(f"{row}\n" for row in rows), mode=0o600)
    box.attempt("pseudonymise", "people.csv", key, data, 2024)
    return [path for path in box.files() if path != "people.csv" and box.mode(path) & 0o077 and "Roe" in (box.text(path) or "")] + copies_elsewhere(box, "Roe")


def test_new_key(box):
    assert not told(box, "key.csv", "data.csv", "Ann Roe,1970-02-11,5")


def test_key_in_a_folder_for_all(box):
    box.mkdir("shared/study")
    assert not told(box, "shared/study/key.csv", "shared/study/data.csv", "Ann Roe,1970-02-11,5", '"Roe, Bo",1971-02-11,6', "Ann Roe,1970-02-11,7")


def test_second_study(box):
    told(box, "key.csv", "data.csv", "Ann Roe,1970-02-11,5")
    assert not told(box, "key2.csv", "data2.csv", "Ann Roe,1970-02-11,5", "Max Roe,1990-02-11,5")


def test_written_again(box):
    told(box, "key.csv", "data.csv", "Ann Roe,1970-02-11,5")
    assert not told(box, "key.csv", "data.csv", "Ann Roe,1970-02-11,5", "Kim Roe,1980-02-11,5")
