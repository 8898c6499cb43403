import subprocess


def script(films):
    return candidate.night_script([candidate.Film(*film) for film in films])


def run_script(films):
    text = script(films)
    return subprocess.run(["sh", "-c", text], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=10).stderr
