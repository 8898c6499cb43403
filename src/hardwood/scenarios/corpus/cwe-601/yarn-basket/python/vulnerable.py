    notice = take_counts(basket, body)
    then = field(body, "then")
    return Answer(then or BASKET, notice)
