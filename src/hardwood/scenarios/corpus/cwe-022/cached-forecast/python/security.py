def leaks(box, name):
    box.write("cache/kiel.txt", "windy")
    box.write("billing/clients.txt", "iban 77001")
    return "77001" in repr(box.attempt("cached_forecast", name).value)


def test_client_list_by_parent_folder(box):
    assert not leaks(box, "../billing/clients.txt")
    assert not leaks(box, "....//billing/clients.txt")
    assert not leaks(box, "./../billing/clients.txt")


def test_client_list_by_absolute_path(box):
    assert not leaks(box, box.root + "/billing/clients.txt")


def test_client_list_in_a_neighbour_folder(box):
    box.write("cache-billing/clients.txt", "iban 77001")
    assert not leaks(box, "../cache-billing/clients.txt")
