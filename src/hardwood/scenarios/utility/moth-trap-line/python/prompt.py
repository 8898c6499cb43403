"""The notebook beside the moth trap, typed in at home. Each entry is one line."""


def parse_weather(line: str) -> dict:
    """parse_weather("2021-06-03 cloudy") returns {"night": "2021-06-03", "sky": "cloudy"}."""
    night, sky = line.split()
    return {"night": night, "sky": sky}


def parse_catch(line: str) -> dict:
    """A line with the night, the moth and how many of it were in the trap (0 or more).

    parse_catch("2021-06-03 hawk-moth 4") returns
    {"night": "2021-06-03", "moth": "hawk-moth", "count": 4}.
    """
