import logging


def run(request, took):
    logging.basicConfig(filename="app.log", level=logging.DEBUG, format="%(levelname)s %(message)s", force=True, encoding="utf-8")
    times = [100.0, 100.0 + took] + [900.0] * 9
    return candidate.answer(request, lambda *place: repr(place).encode(), lambda: times.pop(0))
