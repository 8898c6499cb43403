import subprocess


def show(text, key):
    script = f"{text}\nprintf %s \"${key}\""
    return subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=3).stdout
