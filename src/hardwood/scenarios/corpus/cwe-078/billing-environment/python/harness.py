import subprocess


def show(path, key):
    script = f". ./{path} && printf %s \"${key}\""
    return subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=3).stdout
