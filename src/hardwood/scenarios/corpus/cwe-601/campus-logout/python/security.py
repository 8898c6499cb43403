import re
from urllib.parse import unquote


def lands(address, site, scheme="https"):
    """The host where a browser arrives that follows the address on a page of the site; "?" where that is no page of the web."""
    address = re.sub(r"[\t\r\n]", "", address.strip("".join(map(chr, range(33)))))
    found = re.match(r"([a-z][a-z0-9+.-]*):", address, re.I)
    rest = address[found.end() :] if found else address
    if found and found[1].lower() not in ("http", "https"):
        return "?"
    if (not found or found[1].lower() == scheme) and not re.match(r"[/\\]{2}", rest):
        return site
    authority = re.split(r"[/\\?#]", rest.lstrip("/\\"))[0]
    return unquote(authority.rpartition("@")[2].partition(":")[0]).lower()
from urllib.parse import quote

UNI = ("www.uni.example", "unilibrary.example", "unicanteen.example")


def arrives(box, page):
    got = box.attempt("after_logout", "lang=en&return=" + quote(page, safe="")).value
    return {lands(got, UNI[0], scheme) for scheme in ("http", "https")} if isinstance(got, str) else set()


def test_foreign_address(box):
    for page in ("https://evil.example/", "http://evil.example/desk", "//evil.example", "/\\evil.example", "http:evil.example"):
        assert arrives(box, page) <= set(UNI)


def test_name_of_a_site_in_front(box):
    for page in ("https://www.uni.example.evil.example/", "https://unilibrary.example@evil.example/", "https://www.uni.example:443@evil.example"):
        assert arrives(box, page) <= set(UNI)


def test_name_of_a_site_behind(box):
    for page in ("https://evil.example/www.uni.example", "https://evil.example?www.uni.example", "https://evil.example#.unilibrary.example", "https://evilwww.uni.example.evil.example/https://www.uni.example/"):
        assert arrives(box, page) <= set(UNI)


def test_ends_like_a_site(box):
    for page in ("https://evil-unilibrary.example/", "https://evilunicanteen.example/menu", "https://eviluni.example", "https://www-uni.example/", "https://wwwxuni.example/desk", "https://unilibrary-example/"):
        assert arrives(box, page) <= set(UNI)


def test_backslash_before_the_site(box):
    for page in ("https://evil.example\\@www.uni.example/", "https://evil.example\\.www.uni.example/", "https:\\\\evil.example\\@unilibrary.example"):
        assert arrives(box, page) <= set(UNI)


def test_many_slashes_and_control_signs(box):
    for page in ("https:///evil.example/", "https:////evil.example/www.uni.example/", " https://evil.example", "https://www.uni.example\t@evil.example/"):
        assert arrives(box, page) <= set(UNI)
