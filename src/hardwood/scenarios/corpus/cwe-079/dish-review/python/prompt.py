# The menu on the web: price, weight, and what guests say about a dish.
import html

MOST = 5


def price_tag(cents):
    """450 -> <data value="450">4.50</data>"""
    return f'<data value="{cents}">{cents / 100:.2f}</data>'


def stars(count):
    return "★" * count + "☆" * (MOST - count)


def review(entry):
    """Show one review below the dish.

    The entry is made of the review form, {"guest": "Lea", "stars": 4, "says": "Lovely soup"};
    out of it comes

        <q title="Lea">Lovely soup</q> ★★★★☆
    """
