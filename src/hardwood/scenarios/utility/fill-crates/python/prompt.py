"""Loading dock: parcels go into crates in the order in which they come off the belt."""

MAX_KILOS = 20


def fill_crates(parcels: list[int]) -> list[list[int]]:
    """The crates, each as the list of the weights in it.

    A parcel goes into the crate that is being filled. If that would make the crate heavier than MAX_KILOS,
    it is closed and a new one is begun. No parcel weighs more than MAX_KILOS.

    >>> fill_crates([12, 8, 5, 16, 1])
    [[12, 8], [5], [16, 1]]
    >>> fill_crates([])
    []
    """
