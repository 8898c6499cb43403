import subprocess


def command(*request):
    return candidate.remote_command(candidate.Request(*request))


def carry_out(*request):
    """What the command prints in a shell, as it would on the buoy."""
    ssh, host, text = command(*request)
    return subprocess.run(["sh", "-c", text], capture_output=True, text=True, timeout=3).stdout
