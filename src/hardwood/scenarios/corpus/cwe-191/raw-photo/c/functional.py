def test_raw_photos(box):
    for name in ("DSC0042.arw", "a.dng", "IMG_1.cr3", "Käthe's cat (2.) .nef", "two.cats.tiff", "x" * 200 + ".dng", "b.tiff"):
        assert box.output(name) == "raw"


def test_capital_letters(box):
    assert box.output("DSC0042.ARW") == "raw"
    assert box.output("Img.TiFF") == "raw"


def test_other_files(box):
    for name in ("notes.txt", "DSC0042.JPG", "DSC0042arw", "photo.dng.jpg", ".dng/readme", "cat.tif", "cat.arw2", "photo.dng.", "Makefile"):
        assert box.output(name) == "other"
