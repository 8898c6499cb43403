import subprocess


def start(path):
    return subprocess.run(["sh", path], capture_output=True, text=True, timeout=3).stdout
