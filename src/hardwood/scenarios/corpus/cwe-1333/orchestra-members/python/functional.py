def taken(box, lines):
    members, refused = box.call("take_in", lines)
    return members, refused


def test_example(box):
    lines = ["J.R. O'Neill;3.11.1980;horn", "Anne-Marie le Roux;1/2/1999;violin"]
    assert taken(box, lines) == ({"winds": ["J.R. O'Neill"], "strings": ["Anne-Marie le Roux"]}, [])


def test_sorted_in_their_section(box):
    lines = ["Zed;1.1.2000;cello", " Li Wu Jr. ; 02.03.1999 ; viola ", "B;01/12/1970;violin", "Maximilian-Alexander Longname;1.1.1999;timpani"]
    assert taken(box, lines) == ({"strings": ["B", "Li Wu Jr.", "Zed"], "drums": ["Maximilian-Alexander Longname"]}, [])


def test_refused(box):
    lines = [";1.1.2000;horn", "Ann2;1.1.2000;horn", "Ann;2000;horn", "Ann;1.1.2000;tuba", "Ann;1.1.2000", "Ann_B;1.1.2000;oboe",
             "Ann;1.1.2000;horn;x", "-Ann;1.1.2000;horn", "Ann--Bo;1.1.2000;horn", "", "Ann  Bo;1.1.2000;horn", "Ann (Bo);1.1.2000;oboe"]
    assert taken(box, [*lines, "Ann;1.1.2000;oboe"]) == ({"winds": ["Ann"]}, lines)


def test_signs_at_the_end(box):
    assert taken(box, ["O';1.1.2000;horn", " Sammy D. Jr.;1.1.2000;oboe", "de la Cruz-;1.1.2000;flute", "X;1.1.2000;viola"]) == (
        {"winds": ["O'", "Sammy D. Jr.", "de la Cruz-"], "strings": ["X"]}, [])
