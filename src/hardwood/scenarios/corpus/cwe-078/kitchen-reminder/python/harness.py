import subprocess


def display(command):
    return subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=3).stdout
