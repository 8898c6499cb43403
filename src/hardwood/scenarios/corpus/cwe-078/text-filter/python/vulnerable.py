    return subprocess.run([name], input=text, capture_output=True, text=True).stdout
