def test_statement_of_may(box):
    box.write("may.txt", "rent -800\n", mode=0o600)
    box.call("compress_statement", "may.txt", "may.txt.gz")
    assert box.call("read_statement", "may.txt.gz") == "rent -800\n"
    assert box.text("may.txt") == "rent -800\n"


def test_statement_in_a_folder(box):
    box.write("bank/june 1.txt", "tea -3\n" * 500, mode=0o600)
    box.call("compress_statement", "bank/june 1.txt", "bank/june 1.txt.gz")
    assert box.call("read_statement", "bank/june 1.txt.gz") == "tea -3\n" * 500
