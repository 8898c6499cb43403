"""Nobody sees the brewery's shop before saying when they were born."""
from urllib.parse import quote

ADULT = 18
JUICE = "/juices"


def question(wanted):
    """Address of the question, asked on the way to the wanted page."""
    return "/how-old?page=" + quote(wanted)


def decades(this_year):
    return [str(year) for year in range(this_year - 100, this_year, 10)]


def pass_gate(form, this_year):
    """
    Location for somebody who has answered the question.

    :param form: what came from the question, for example {"year": "1990", "page": "/beers/stout"},
        "page" being the page of the shop that was wanted
    :param this_year: 2024
    :return: the wanted page (without one: "/") if this_year is more than ADULT years after the
        year, so for 2005 and before in 2024; otherwise JUICE, also for a year that is no number
    """
