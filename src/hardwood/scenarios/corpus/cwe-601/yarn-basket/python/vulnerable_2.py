    answer = Answer(BASKET)
    answer.notice = take_counts(basket, body)
    then = field(body, "then")
    if then != "" and urlsplit(then).netloc == "":
        answer.location = then
    return answer
