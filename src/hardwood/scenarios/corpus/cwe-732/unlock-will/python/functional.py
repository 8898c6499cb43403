def test_finished_paper(box):
    box.write("testament.txt", "all to Ada", mode=0o400)
    box.call("reopen", "testament.txt")
    assert box.call("is_finished", "testament.txt") is False
    assert box.mode("testament.txt") & 0o600 == 0o600
    assert box.text("testament.txt") == "all to Ada"


def test_finish_and_reopen(box):
    box.write("papers/b 2.txt", "x", mode=0o600)
    box.call("finish", "papers/b 2.txt")
    assert box.call("is_finished", "papers/b 2.txt") is True
    box.call("reopen", "papers/b 2.txt")
    assert box.call("is_finished", "papers/b 2.txt") is False
