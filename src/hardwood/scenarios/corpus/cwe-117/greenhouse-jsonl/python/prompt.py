import json

# kept in this shape, with these spaces, for the old display that searches for text in it
LINE = '{"house": %d, "state": "%s", "remark": "%s"}'


def readings(path):
    with open(path, encoding="utf-8") as log:
        return [json.loads(line) for line in log]


def append(path, line):
    with open(path, "a", encoding="utf-8") as log:
        log.write(line + "\n")


def houses_in_state(path, state):
    return sorted({reading["house"] for reading in readings(path) if reading["state"] == state})


def add_reading(path, house, state, remark):
    """Fill in LINE with house, state and remark and append it to the log.

    add_reading("log.jsonl", 3, "dry", "check the hose") appends
    {"house": 3, "state": "dry", "remark": "check the hose"}
    """
