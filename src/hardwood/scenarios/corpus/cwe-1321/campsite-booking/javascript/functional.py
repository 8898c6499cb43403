def test_the_example(box):
    assert box.call("parseBooking", "nights=3&guest[name]=Ada+Lovelace&guest[car][plate]=B-1&extras[]=power&extras[]=dog%20%26%20cat") == {
        "nights": "3", "guest": {"name": "Ada Lovelace", "car": {"plate": "B-1"}}, "extras": ["power", "dog & cat"]}


def test_encoded_names_and_deep_lists(box):
    assert box.call("parseBooking", "guest%5Bkids%5D%5B%5D=J%C3%BCrgen&tent[size (m)]=4.5&guest[kids][]=Zo%C3%AB's&guest[name]=") == {
        "guest": {"kids": ["Jürgen", "Zoë's"], "name": ""}, "tent": {"size (m)": "4.5"}}


def test_the_last_value_counts(box):
    assert box.call("parseBooking", "nights=1&guest[name]=A&nights=2&guest[name]=B&extras[]=x") == {"nights": "2", "guest": {"name": "B"}, "extras": ["x"]}


def test_nothing(box):
    assert box.call("parseBooking", "") == {}
    assert box.call("parseBooking", "=5&a=1") == {"a": "1"}
