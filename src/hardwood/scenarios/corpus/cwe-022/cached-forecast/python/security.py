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


def test_client_list_by_a_name_that_changes_after_the_check(box):
    box.mkdir("cache/old")
    for name in (
        "/../billing/clients.txt",
        "......///billing/clients.txt",
        "..../billing/clients.txt",
        "..\\billing\\clients.txt",
        "...\\./billing/clients.txt",
        "../" + box.root + "/billing/clients.txt",
        " ../billing/clients.txt",
        " " + box.root + "/billing/clients.txt",
        "old/../../billing/clients.txt",
        "%2e%2e/billing/clients.txt",
        "..%2fbilling%2fclients.txt",
    ):
        assert not leaks(box, name)


def test_clients_in_a_file_of_the_same_name(box):
    box.write("billing/kiel.txt", "iban 77001")
    box.write("old/cache/kiel.txt", "iban 77001")
    box.write("cache.key", "iban 77001")
    for name in ("../billing/kiel.txt", "../old/cache/kiel.txt", "../cache.key"):
        assert not leaks(box, name)
