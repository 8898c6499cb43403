"""One login for all sites of the university. This is the part that logs people out."""
from urllib.parse import parse_qs, urlsplit

SITES = ("www.uni.example", "unilibrary.example", "unicanteen.example")
GOODBYE = "https://www.uni.example/goodbye"


def site_name(address: str) -> str:
    """"unilibrary" for "https://unilibrary.example/desk", for the statistics."""
    return urlsplit(address).netloc.split(".")[0]


def wants_german(query: str) -> bool:
    return parse_qs(query).get("lang") == ["de"]


def after_logout(query: str) -> str:
    """The Location that ends a logout.

    The sites of the university (SITES) send people here with the address of the page they
    were on, in a query string like

        return=https://unilibrary.example/desk?seat=4&lang=en

    and that page is where they go. GOODBYE if there is no "return" in the query.
    """
