def test_first_and_second_entry(box):
    box.mkdir("journals/ward-b")
    assert box.call("append_entry", "journals", "ward-b/bed12.jsonl", "2024-05-01", 4) == 1
    assert box.call("append_entry", "journals", "ward-b/bed12.jsonl", "2024-05-02", 6) == 2
    text = '{"day": "2024-05-01", "pain": 4}\n{"day": "2024-05-02", "pain": 6}\n'
    assert box.text("journals/ward-b/bed12.jsonl") == text


def test_existing_journal_in_another_archive(box):
    box.write("old/v1.2.jsonl", '{"day": "2020-01-01", "pain": 1}\n')
    assert box.call("append_entry", "old", "v1.2.jsonl", "2020-01-02", 0) == 2
    assert box.files() == ["old/v1.2.jsonl"]
