import subprocess


def sh(text):
    return subprocess.run(["sh", "-c", text], capture_output=True, text=True, timeout=3).stdout
