def move(jars, child, form):
    book = []
    return candidate.move_money(jars, book, child, form), {number: jar["cents"] for number, jar in jars.items()}, book


def tried(jars, child, form):
    try:
        candidate.move_money(jars, [], child, form)
    except Exception:
        pass
    return {number: jar["cents"] for number, jar in jars.items()}
