import subprocess


def start(line):
    candidate.write_script("station.sh", [line])
    return subprocess.run(["sh", "station.sh"], capture_output=True, text=True, timeout=3).stdout
