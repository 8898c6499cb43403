import logging


def run(payment, answers):
    """answers: what the gateway gives, call after call; a text is a ConnectionError. Returns the reference and how often it was asked."""
    logging.basicConfig(filename="app.log", level=logging.DEBUG, format="%(levelname)s %(message)s", force=True, encoding="utf-8")
    asked = []

    def gateway(request):
        asked.append(request == payment)
        found = answers[len(asked) - 1]
        if isinstance(found, str):
            raise ConnectionError(found)
        return found

    return candidate.charge(payment, gateway), asked
