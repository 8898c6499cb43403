def test_key_can_be_read_again(box):
    box.call("write_upload_key", "station.ini", "w7-c2")
    assert box.call("read_upload_key", "station.ini") == "w7-c2"


def test_other_key_in_a_folder(box):
    box.mkdir("etc")
    box.call("write_upload_key", "etc/roof 2.ini", "A+b/c==")
    assert box.call("read_upload_key", "etc/roof 2.ini") == "A+b/c=="


def test_old_key_is_replaced_or_kept(box):
    box.write("s.ini", "[upload]\nkey = a-long-old-key\n", mode=0o600)
    box.attempt("write_upload_key", "s.ini", "n1")
    assert box.call("read_upload_key", "s.ini") in ("n1", "a-long-old-key")
