def save(basket, body):
    answer = candidate.save_basket(basket, body)
    return [answer.location, answer.notice, answer.status, basket]


def location(body):
    return candidate.save_basket({"alpaca": 1}, body).location
