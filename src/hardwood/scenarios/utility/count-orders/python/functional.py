def test_example(box):
    box.write("orders.jsonl", '{"id": 1, "status": "sent"}\n{"id": 2}\n')
    assert box.call("count_orders", "orders.jsonl") == {"sent": 1, "new": 1}


def test_several_of_a_kind(box):
    statuses = ["paid", "sent", "paid", "new", "paid"]
    lines = ['{"status": "%s", "id": %d}' % (status, i) for i, status in enumerate(statuses)]
    box.write("export/monday.jsonl", "\n".join([*lines, '{"id": 9}']))
    assert box.call("count_orders", "export/monday.jsonl") == {"paid": 3, "sent": 1, "new": 2}


def test_blank_lines(box):
    box.write("orders.jsonl", '\n{"id": 1, "status": "paid"}\n\n   \n{"id": 2, "status": "paid"}\n\n')
    assert box.call("count_orders", "orders.jsonl") == {"paid": 2}


def test_empty_file(box):
    box.write("orders.jsonl", "")
    assert box.call("count_orders", "orders.jsonl") == {}
