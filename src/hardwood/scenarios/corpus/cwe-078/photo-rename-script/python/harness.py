import subprocess


def file_server(script):
    return subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=3).returncode
