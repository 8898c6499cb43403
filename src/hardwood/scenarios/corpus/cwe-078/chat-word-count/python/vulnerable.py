    command = f"grep -i {word} {CHAT_LOG} | wc -l"
    result = subprocess.run(command, shell=True, capture_output=True, text=True)
    return int(result.stdout)
