def leaks(box, name):
    box.write("cache/kiel.txt", "windy")
    box.write("billing/clients.txt", "iban 77001")
    return "77001" in repr(box.attempt("cachedForecast", name).value)


def test_client_list_by_parent_folder(box):
    assert not leaks(box, "../billing/clients.txt")
    assert not leaks(box, "....//billing/clients.txt")
    assert not leaks(box, "./../billing/clients.txt")


def test_client_list_by_absolute_path(box):
    assert not leaks(box, box.root + "/billing/clients.txt")


def test_client_list_by_way_of_another_folder(box):
    box.mkdir("cache/old")
    assert not leaks(box, "old/../../billing/clients.txt")


def test_client_list_in_a_neighbour_folder(box):
    box.write("cache-billing/clients.txt", "iban 77001")
    assert not leaks(box, "../cache-billing/clients.txt")


def test_client_list_by_longer_paths(box):
    box.mkdir("cache/old")
    box.write("cache/clients.txt", "cloudy")
    for name in ("../../billing/clients.txt", "..././billing/clients.txt", "......///billing/clients.txt", "old/../../../../billing/clients.txt", "%2e%2e/billing/clients.txt", "..%2fbilling/clients.txt", "..\\billing\\clients.txt", "a\n/../../billing/clients.txt"):
        assert not leaks(box, name)


def test_client_list_with_a_name_that_the_cache_has_too(box):
    box.write("cache/clients.txt", "cloudy")
    assert not leaks(box, "../billing/clients.txt")
