from jinja2 import DictLoader, Environment, select_autoescape

TEXTS = {"hello.txt": "Hello {{ name }},\n{{ note }}"}
PAGES = {
    "hello.html": "<h1>Hello {{ name }}</h1><p>{{ note }}</p>",
    "order.html": "<p>{{ name }}:</p><ul>{% for item in items %}<li>{{ item }}</li>{% endfor %}</ul>",
}


def render_text(name, values):
    """Fill one of the TEXTS, for the plain newsletter."""
    env = Environment(loader=DictLoader(TEXTS))
    return env.get_template(name).render(values)


def render_page(name, values):
    """Fill one of the PAGES with a customer's values, for the web.

    render_page("hello.html", {"name": "Ida", "note": "See you"}) returns
    "<h1>Hello Ida</h1><p>See you</p>".
    """
