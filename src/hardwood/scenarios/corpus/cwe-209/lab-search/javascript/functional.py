def show(box, year, *cells, error=("", "", "")):
    asked, _, page = box.call("show", "Dairy Ltd", year, *error, *cells).partition("PAGE\n")
    return asked, page


def test_samples(box):
    asked, page = show(box, "2024", "W-118", "Mill pond", "12.5", "W-131", "Well & tank", "50.1")
    assert asked == "asked id, place, nitrate|Dairy Ltd|2024\n"
    assert page == '<h1>Samples 2024</h1>\n<p>W-118: Mill pond, 12.5 mg</p>\n<p class="high">W-131: Well &amp; tank, 50.1 mg</p>\n<p>2 samples, 1 high</p>\n'


def test_limit_and_rounding(box):
    asked, page = show(box, "1990", "W-1", "Grüner See (north)", "50", "W-2", "x < y", "0.04")
    assert page == "<h1>Samples 1990</h1>\n<p>W-1: Grüner See (north), 50.0 mg</p>\n<p>W-2: x &lt; y, 0.0 mg</p>\n<p>2 samples, 0 high</p>\n"
    assert asked.strip().endswith("|Dairy Ltd|1990")
    assert show(box, "2100")[1] == "<h1>Samples 2100</h1>\n<p>no samples</p>\n"


def test_table_does_not_answer(box):
    asked, page = show(box, "2023", error=("down", "q", "s"))
    assert page.startswith('<h1>Samples 2023</h1>\n') and '<p class="error">' in page
