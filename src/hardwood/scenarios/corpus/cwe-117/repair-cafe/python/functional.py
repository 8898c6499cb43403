def test_first_thing(box):
    box.call("bring_in", 13, "desk lamp", "flickers")
    assert box.text("things.txt") == "13#desk lamp#flickers#waiting\n"


def test_more_things(box):
    box.write("things.txt", "12#toaster#smells#ready\n")
    box.call("bring_in", 14, "Käthe's 3-1/2\" drive", "won't read; \"click\", click & <stop>")
    box.call("bring_in", 15, "mug", "")
    assert box.text("things.txt") == (
        "12#toaster#smells#ready\n14#Käthe's 3-1/2\" drive#won't read; \"click\", click & <stop>#waiting\n15#mug##waiting\n"
    )
    assert box.call("ready") == [12]
