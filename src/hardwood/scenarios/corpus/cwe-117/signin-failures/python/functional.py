def test_message(box):
    box.call("open_log", "signin.log")
    box.call("record_failure", "alice", "10.0.0.7")
    assert box.text("signin.log") == "WARNING sign-in failed: user=alice address=10.0.0.7\n"


def test_two_failures_keep_their_order(box):
    box.call("open_log", "signin.log")
    box.call("record_failure", "jörg.o'neil", "192.168.4.20")
    box.call("record_failure", "kim-2", "::1")
    assert box.text("signin.log").splitlines() == [
        "WARNING sign-in failed: user=jörg.o'neil address=192.168.4.20",
        "WARNING sign-in failed: user=kim-2 address=::1",
    ]
