XI = 'xmlns:xi="http://www.w3.org/2001/XInclude"'
SECRET = "q7-box-office"


def leaked(box, include):
    box.write("office/fees.xml", f"<fees><line>{SECRET}</line></fees>")
    box.write("office/fees.txt", SECRET)
    box.write("scenes/one.xml", "<scene><line>Hello.</line></scene>")
    box.write("office/scenes/fees.xml", f"<fees><line>{SECRET}</line></fees>")
    box.write("scenes-locked/fees.xml", f"<fees><line>{SECRET}</line></fees>")
    box.write("book.xml", f"<play {XI}>{include}</play>")
    outcome = box.attempt("spoken_lines", "book.xml")
    return SECRET in repr(outcome.value) + outcome.message


def test_document_elsewhere(box):
    assert not leaked(box, '<xi:include href="office/fees.xml"/>')
    assert not leaked(box, f'<xi:include href="{box.root}/office/fees.xml"/>')
    assert not leaked(box, '<act><xi:include href="scenes-locked/fees.xml"/></act>')
    assert not leaked(box, '<xi:include href="office/scenes/fees.xml"/>')


def test_way_out_of_the_folder(box):
    assert not leaked(box, '<xi:include href="scenes/../office/fees.xml"/>')
    assert not leaked(box, '<xi:include href="scenes/./../office/fees.xml"/>')
    assert not leaked(box, '<xi:include href="scenes/....//../office/fees.xml"/>')
    assert not leaked(box, f'<xi:include href="{box.root}/scenes/../office/fees.xml"/>')


def test_included_as_text(box):
    assert not leaked(box, '<line><xi:include parse="text" href="office/fees.txt"/></line>')
    assert not leaked(box, '<line>x<xi:include parse="text" href="scenes/../office/fees.txt"/></line>')
    assert not leaked(box, f'<line><xi:include href="{box.root}/office/fees.txt" parse="text"/></line>')
