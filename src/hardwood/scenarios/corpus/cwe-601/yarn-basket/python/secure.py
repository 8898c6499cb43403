    notice = take_counts(basket, body)
    then = field(body, "then")
    if not then.startswith("/") or then.startswith(("//", "/\\")) or not then.isprintable():
        then = BASKET
    return Answer(then, notice)
