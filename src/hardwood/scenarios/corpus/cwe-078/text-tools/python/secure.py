    tools = load_tools()
    answers = []
    for tool, file in lines_of(ticket):
        if tool not in tools:
            answers.append(f"no tool {tool}")
            continue
        command = [part.format(file=file) for part in shlex.split(tools[tool])]
        answers.append(answer(subprocess.run(command, capture_output=True, text=True)))
    return answers
