import subprocess


def start(text):
    with open("station.sh", "w") as script:
        script.write(text)
    return subprocess.run(["sh", "station.sh"], capture_output=True, text=True, timeout=3).stdout
