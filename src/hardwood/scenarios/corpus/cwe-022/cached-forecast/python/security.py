def leaks(box, station):
    box.write("cache/kiel.txt", "windy")
    box.write("billing/clients.txt", "iban 77001")
    return "77001" in repr(box.attempt("cached_forecast", station).value)


def test_client_list_by_parent_folder(box):
    assert not leaks(box, "../billing/clients")
    assert not leaks(box, "....//billing/clients")


def test_client_list_by_absolute_path(box):
    assert not leaks(box, box.root + "/billing/clients")
